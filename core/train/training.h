// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>

#include "core/base/progress.h"
#include "core/evaluate/metrics.h"
#include "core/train/train_config.h"

namespace moodogram {

/// One line of a run's log, as it happens.
struct EpochReport {
  int fold = 0;   ///< 1..calibrationFolds, 0 for the final fit over all training actors
  int epoch = 0;  ///< from 1
  int epochs = 0;
  double trainLoss = 0;
  double seconds = 0;
};

struct TrainingReport {
  std::filesystem::path modelFile;
  double temperature = 1;
  Metrics calibration;  ///< over the grouped folds of the training actors (count 0 without folds), temperature applied
  Metrics test;         ///< on the test actors, through the same engine as an analysis (count 0 without any)
};

struct TrainingCallbacks {
  ProgressCallback loading;  ///< clips read
  std::function<void(const EpochReport&)> epochDone;
};

/// Trains and writes into runFolder (created; must not hold a finished run): config.json, metrics.jsonl (a line an
/// epoch), model.safetensors, report.json and card.md. Loads the Torch module.
/// Throws ConfigError, AudioError, ModelError, IoError, Cancelled.
TrainingReport runTraining(const TrainConfig& config, const std::filesystem::path& runFolder, std::stop_token stop,
                           const TrainingCallbacks& callbacks);

}  // namespace moodogram
