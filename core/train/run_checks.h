// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/train/run_split.h"
#include "core/train/train_config.h"

namespace moodogram {

/// What would stop a run at its start, before there is a folder: an unknown network or front end, augmentation that
/// does not fit the front end, a device that is not there, weights to start from that are missing or of another
/// network. Throws ConfigError, ModelError, IoError.
void requireStartable(const TrainConfig& config);

/// What is scored or chooses, and what the weights to start from learned from by their own record.
struct StartOverlap {
  std::string text;         ///< sentences for the user; empty: nothing, or the weights have no record
  bool isWithTest = false;  ///< some of it is scored
};
StartOverlap overlapWithStart(const TrainConfig& config, const RunSplit& split);

}  // namespace moodogram
