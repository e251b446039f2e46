// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/train/train_config.h"

namespace moodogram::test {

/// A run of seconds on the clips (tests/support/training_clips.h) of five actors in the folder "clips" of this one; it
/// learns from four of them and is tested on the fifth.
inline TrainConfig tinyTraining(const std::filesystem::path& folder) {
  TrainConfig config;
  config.name = "Tiny";
  config.sources = {{"ravdess-song", folder / "clips", {}, {}}};
  config.trainGroups = {"01", "02", "03", "04"};
  config.testGroups = {"05"};
  config.cache = folder / "cache";
  config.epochs = 12;
  config.batchSize = 8;
  config.calibrationFolds = 2;
  config.threads = 1;
  return config;
}

}  // namespace moodogram::test
