// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

#include "core/train/run_folder.h"
#include "core/train/train_config.h"

namespace moodogram {

/// Bytes that a run takes on disk, at most.
struct DiskNeed {
  std::uint64_t cache = 0;  ///< spectrograms, where none of the recordings is in the cache yet; what does not fit is
                            ///< computed whenever it is needed
  std::uint64_t run = 0;    ///< states and models in the run's folder; without room for them it fails
};

/// seconds: of each recording that takes part. weightBytes: of the network's weights. Throws ConfigError for an unknown
/// front end.
DiskNeed diskNeed(const TrainConfig& config, RunFolder::Kind kind, std::span<const double> seconds,
                  std::uint64_t weightBytes);

}  // namespace moodogram
