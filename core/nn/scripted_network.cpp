// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include "core/nn/scripted_network.h"

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"

namespace moodogram {
namespace {

/// TorchScript's messages go on for pages.
std::string shortened(const char* message) {
  constexpr std::size_t kLongest = 400;
  const std::string text = toValidUtf8(message);
  return text.size() > kLongest ? toValidUtf8(text.substr(0, kLongest)) + " ..." : text;
}

}  // namespace

ScriptedNetwork::ScriptedNetwork(const std::filesystem::path& file) {
  try {
    m_module = torch::jit::load(file.string(), torch::kCPU);
  } catch (const std::exception& error) {
    throw ModelError(displayPath(file) +
                     " is not a TorchScript module that this LibTorch can load: " + shortened(error.what()));
  }
  m_module.eval();
}

torch::Tensor ScriptedNetwork::forward(const torch::Tensor& input) {
  torch::jit::IValue output;
  try {
    output = m_module.forward({input});
  } catch (const c10::OutOfMemoryError&) {
    throw;
  } catch (const std::exception& error) {
    if (!input.is_cpu()) throw;  // perhaps the device's fault
    throw ModelError(
        Message(MOODOGRAM_TEXT("Model", "The TorchScript module cannot take its input: %1"), shortened(error.what())));
  }
  if (output.isTuple() && !output.toTupleRef().elements().empty()) {
    const torch::jit::IValue first = output.toTupleRef().elements()[0];
    output = first;
  }
  if (!output.isTensor())
    throw ModelError(Message(MOODOGRAM_TEXT("Model", "The TorchScript module does not return a tensor of logits.")));
  return output.toTensor().to(torch::kFloat32);
}

void ScriptedNetwork::fold(const InferenceOptions& options) {
  m_module.to(options.device);
  try {
    m_module = torch::jit::freeze(m_module);
  } catch (const std::exception&) {  // it has something that must stay as it is, and works as well, only slower
  }
}

}  // namespace moodogram
