// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include <algorithm>

#include "core/base/error.h"
#include "core/nn/architecture.h"
#include "core/nn/forward_entry_point.h"
#include "core/nn/network.h"

namespace moodogram {
namespace {

constexpr std::int64_t kBatch = 16;  // bounds the memory, however many windows there are

FloatArray forward(const ForwardRequest& request, const FloatArray& input) {
  if (request.threads > 0) at::set_num_threads(request.threads);
  const auto tensors = readWeights(request.weights);
  NetworkConfig config;
  config.architecture = request.architecture;
  for (std::size_t i = 0; i < config.inputShape.size(); ++i)
    config.inputShape[i] = static_cast<int>(input.shape[i + 1]);
  config.classes = classesOf(architectureNamed(request.architecture), tensors);
  config.transformInput = request.transformInput;
  const std::shared_ptr<Network> network = makeNetwork(config);
  loadWeights(*network, tensors);
  network->eval();
  if (request.fast) network->prepareForInference({});

  const c10::InferenceMode inference;
  const torch::Tensor windows = torch::from_blob(const_cast<float*>(input.values.data()), input.shape);
  FloatArray result{{input.shape[0], config.classes}, {}};
  result.values.resize(static_cast<std::size_t>(input.shape[0]) * static_cast<std::size_t>(config.classes));
  float* row = result.values.data();
  for (std::int64_t first = 0; first < input.shape[0]; first += kBatch) {
    const torch::Tensor batch = windows.narrow(0, first, std::min(kBatch, input.shape[0] - first));
    const torch::Tensor logits = network->forward(batch).contiguous();
    row = std::copy_n(logits.data_ptr<float>(), logits.numel(), row);
  }
  return result;
}

}  // namespace
}  // namespace moodogram

moodogram::FloatArray moodogramForward(const moodogram::ForwardRequest& request, const moodogram::FloatArray& input) {
  try {
    return moodogram::forward(request, input);
  } catch (const c10::Error& error) {
    throw moodogram::ModelError(std::string("The network could not be run: ") + error.what_without_backtrace());
  }
}
