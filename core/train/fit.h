// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

#include "core/dsp/front_end.h"
#include "core/nn/network.h"
#include "core/train/train_config.h"
#include "core/train/window_set.h"

namespace moodogram {

/// Called after each epoch: number from 1, mean loss of its batches, seconds it took.
using EpochCallback = std::function<void(int epoch, double meanLoss, double seconds)>;

/// Fits a new network to some clips of the set with the recipe of the configuration: each epoch sees one random crop of
/// every clip. Same configuration, clips and thread count: the same weights. Throws Cancelled, ConfigError without
/// clips, and ModelError when the loss is no longer a number.
std::shared_ptr<Network> fitNetwork(const TrainConfig& config, const FrontEnd& frontEnd, const WindowSet& set,
                                    const std::vector<std::size_t>& clips, std::uint64_t seed, std::stop_token stop,
                                    const EpochCallback& epochDone);

/// The network's logits for every analysis window of a clip, [windows, classes] on the CPU.
torch::Tensor clipLogits(Network& network, const FrontEnd& frontEnd, const WindowSet& set, std::size_t clip);

}  // namespace moodogram
