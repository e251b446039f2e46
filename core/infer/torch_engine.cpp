// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include <torch/torch.h>

#include <cstring>
#include <optional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/infer/torch_entry_points.h"
#include "core/infer/tensor_memory.h"
#include "core/nn/network.h"

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
  throw ModelError("The device '" + name +
                   "' is not available here. Use --device auto or cpu; moodogram-cli doctor lists what there is.");
}

class TorchEngine final : public EmotionEngine {
 public:
  explicit TorchEngine(const EngineOptions& options)
      : m_model(readModelInfo(options.modelFile)), m_device(chooseDevice(options.device)) {
    if (options.threads > 0) at::set_num_threads(options.threads);
    const auto shape = makeFrontEndFor(m_model)->shape();
    m_shape = {1, shape[0], shape[1], shape[2]};
    m_tensorSize = static_cast<std::size_t>(shape[0]) * shape[1] * shape[2];
    m_network = makeNetwork({m_model.architecture, shape, static_cast<int>(kEmotionCount)});
    loadWeights(*m_network, readSafetensors(m_model.file).tensors);
    m_network->prepareForInference({m_device});
  }

  const ModelInfo& model() const override { return m_model; }

  std::string deviceDescription() const override {
    if (m_device.is_cuda()) return "CUDA: device " + std::to_string(m_device.has_index() ? m_device.index() : 0);
    const TorchInfo info = moodogramTorchInfo();
    return "CPU, " + std::to_string(info.threads) + (info.threads == 1 ? " thread, " : " threads, ") + info.blas;
  }

  std::size_t preferredBatch() const override { return m_device.is_cuda() ? 256 : 16; }

  void score(std::span<const float> tensors, std::span<EmotionScores> scores) override {
    if (scores.empty()) return;
    if (tensors.size() != scores.size() * m_tensorSize)
      throw ModelError("Internal error: a batch of " + std::to_string(scores.size()) + " windows has " +
                       std::to_string(tensors.size()) + " values.");
    try {
      const c10::InferenceMode inference;
      const ReuseTensorMemory reuse;
      if (std::exchange(m_lastCount, scores.size()) != scores.size()) releaseTensorMemory();
      std::vector<std::int64_t> shape = m_shape;
      shape[0] = static_cast<std::int64_t>(scores.size());
      const torch::Tensor input = torch::from_blob(const_cast<float*>(tensors.data()), shape).to(m_device);
      const torch::Tensor probabilities =
          torch::softmax(m_network->forward(input) / m_model.temperature, 1).to(torch::kCPU).contiguous();
      const float* values = probabilities.data_ptr<float>();
      for (EmotionScores& score : scores) {
        std::memcpy(score.values.data(), values, sizeof score.values);
        values += kEmotionCount;
      }
    } catch (const c10::Error& error) {
      throw ModelError(std::string("The network could not be run: ") + error.what_without_backtrace());
    }
  }

 private:
  ModelInfo m_model;
  torch::Device m_device;
  std::vector<std::int64_t> m_shape;
  std::size_t m_tensorSize = 0;
  std::shared_ptr<Network> m_network;
  std::size_t m_lastCount = 0;
};

}  // namespace
}  // namespace moodogram

std::unique_ptr<moodogram::EmotionEngine> moodogramCreateEngine(const moodogram::EngineOptions& options) {
  try {
    return std::make_unique<moodogram::TorchEngine>(options);
  } catch (const c10::Error& error) {
    throw moodogram::ModelError(std::string("The network could not be set up: ") + error.what_without_backtrace());
  }
}
