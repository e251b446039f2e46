// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <span>
#include <stop_token>
#include <vector>

#include "core/base/progress.h"
#include "core/evaluate/metrics.h"
#include "core/evaluate/scoring.h"
#include "core/nn/network.h"
#include "core/train/window_set.h"

namespace moodogram {

/// What a network that did not learn from a recording says about it.
struct HeldOut {
  Recording recording;
  torch::Tensor logits;  ///< [windows, classes], on the CPU
};

/// The network's logits for every analysis window of a recording. The network must be in evaluation mode.
HeldOut scoreHeldOut(Network& network, const FrontEnd& frontEnd, const WindowSet& set, std::size_t recording);

/// Those of several recordings, one after the other. Throws Cancelled.
std::vector<HeldOut> scoreHeldOut(Network& network, const FrontEnd& frontEnd, const WindowSet& set,
                                  std::span<const std::size_t> recordings, const std::stop_token& stop,
                                  const ProgressCallback& progress);

/// The verdicts at a temperature, and the windows' probabilities that they are the means of.
std::vector<ScoredRecording> scoredAt(const std::vector<HeldOut>& heldOut, double temperature);

Metrics metricsAt(const std::vector<HeldOut>& heldOut, double temperature);

}  // namespace moodogram
