// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include "core/train/held_out.h"

#include <algorithm>

namespace moodogram {
namespace {

constexpr std::size_t kLargestBatch = 64;

}  // namespace

HeldOut scoreHeldOut(Network& network, const FrontEnd& frontEnd, const WindowSet& set, std::size_t recording) {
  const c10::InferenceMode inference;
  const auto shape = frontEnd.shape();
  const torch::Device device = network.parameters().front().device();
  std::vector<torch::Tensor> logits;
  const std::size_t windows = set.windowCount(recording);
  for (std::size_t first = 0; first < windows; first += kLargestBatch) {
    const std::size_t count = std::min(kLargestBatch, windows - first);
    const torch::Tensor input = torch::empty({static_cast<std::int64_t>(count), shape[0], shape[1], shape[2]});
    const std::span<float> values(input.data_ptr<float>(), count * set.tensorSize());
    for (std::size_t i = 0; i < count; ++i)
      set.window(recording, first + i, values.subspan(i * set.tensorSize(), set.tensorSize()));
    logits.push_back(network.forward(input.to(device)).to(torch::kCPU).contiguous());
  }
  return {set.recordings()[recording], logits.size() == 1 ? logits.front() : torch::cat(logits)};
}

std::vector<HeldOut> scoreHeldOut(Network& network, const FrontEnd& frontEnd, const WindowSet& set,
                                  std::span<const std::size_t> recordings, const std::stop_token& stop,
                                  const ProgressCallback& progress) {
  std::vector<HeldOut> heldOut;
  for (const std::size_t recording : recordings) {
    throwIfStopped(stop);
    heldOut.push_back(scoreHeldOut(network, frontEnd, set, recording));
    if (progress) progress({std::ssize(heldOut), std::ssize(recordings), ""});
  }
  return heldOut;
}

std::vector<ScoredRecording> scoredAt(const std::vector<HeldOut>& heldOut, double temperature) {
  std::vector<ScoredRecording> scored;
  for (const auto& [recording, logits] : heldOut) {
    const torch::Tensor probabilities = torch::softmax(logits / temperature, 1).contiguous();
    const torch::Tensor mean = probabilities.mean(0).contiguous();
    ScoredRecording& made = scored.emplace_back();
    made.recording = recording;
    const std::int64_t classes = mean.size(0);
    std::copy_n(mean.data_ptr<float>(), classes, made.scores.values.begin());
    made.windows.resize(static_cast<std::size_t>(probabilities.size(0)));
    for (std::size_t i = 0; i < made.windows.size(); ++i)
      std::copy_n(probabilities[static_cast<std::int64_t>(i)].data_ptr<float>(), classes,
                  made.windows[i].values.begin());
  }
  return scored;
}

Metrics metricsAt(const std::vector<HeldOut>& heldOut, double temperature) {
  return computeMetrics(verdictsOf(scoredAt(heldOut, temperature)));
}

}  // namespace moodogram
