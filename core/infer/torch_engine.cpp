// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include <torch/torch.h>

#include <string>
#include <utility>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/infer/resilient_engine.h"
#include "core/infer/torch_device.h"
#include "core/infer/torch_entry_points.h"

namespace moodogram {
namespace {

torch::Device chooseDevice(const std::string& name) {
  if (name == "auto") return torch::cuda::is_available() ? torch::Device(torch::kCUDA) : torch::Device(torch::kCPU);
  try {
    const torch::Device device(name);
    if (device.is_cpu()) return device;
    if (device.is_cuda() && torch::cuda::is_available() &&
        (!device.has_index() || static_cast<std::size_t>(device.index()) < torch::cuda::device_count()))
      return device;
  } catch (const c10::Error&) {  // not a device's name
  }
  throw ModelError(Message(
      MOODOGRAM_TEXT(
          "Model",
          "The device '%1' is not available here. Use --device auto or cpu; moodogram-cli doctor lists what there is."),
      name));
}

std::unique_ptr<EmotionEngine> makeEngine(const EngineOptions& options) {
  ModelInfo model = readModelInfo(options.modelFile);
  if (model.runsCode && !options.allowModelCode)
    throw ModelError(
        Message(MOODOGRAM_TEXT("Model",
                               "%1 is a TorchScript module: using it runs code that its maker put into the file, with "
                               "all that you may do on this machine. If you trust it, pass --allow-model-code."),
                displayPath(options.modelFile)));
  const torch::Device device = chooseDevice(options.device);
  if (options.threads > 0) at::set_num_threads(options.threads);
  const auto makeCpu = [model] { return makeTorchDevice(model, torch::kCPU, true); };
  if (device.is_cpu()) return std::make_unique<ResilientEngine>(model, makeCpu(), nullptr);
  Message notice;
  try {
    return std::make_unique<ResilientEngine>(model, makeTorchDevice(model, device, options.fullPrecision), makeCpu);
  } catch (const OutOfDeviceMemory& error) {
    notice = error.message();
  } catch (const DeviceLost& error) {
    notice = error.message();
  }
  if (options.device != "auto")
    throw ModelError(Message(MOODOGRAM_TEXT("Model", "The device '%1' cannot be used: %2"), options.device, notice));
  return std::make_unique<ResilientEngine>(model, makeCpu(), nullptr,
                                           Message(MOODOGRAM_TEXT("Model",
                                                                  "The GPU cannot be used, so this runs on the CPU. It "
                                                                  "said: %1"),
                                                   notice));
}

}  // namespace
}  // namespace moodogram

std::unique_ptr<moodogram::EmotionEngine> moodogramCreateEngine(const moodogram::EngineOptions& options) {
  try {
    return moodogram::makeEngine(options);
  } catch (const c10::Error& error) {
    throw moodogram::ModelError(moodogram::Message(MOODOGRAM_TEXT("Model", "The network could not be set up: %1"),
                                                   error.what_without_backtrace()));
  }
}
