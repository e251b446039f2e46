// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include "core/evaluate/group_metrics.h"
#include "core/evaluate/metrics.h"
#include "core/train/training.h"

namespace moodogram {

/// The same recipe on every fold of a data set: each group is tested once, by a network that never heard it and whose
/// epoch it did not choose.
struct CrossValidation {
  struct Fold {
    std::vector<std::string> groups;  ///< of its test
    Metrics test;
    Metrics linear;  ///< of the linear baseline on the same recordings; count 0: there is none
    double temperature = 1;
    int bestEpoch = 0;
    Metrics external;  ///< of its network on TrainConfig::externalTest; count 0: there is none
  };
  std::vector<Fold> folds;
  Metrics pooled;                    ///< over the verdicts of all folds; count 0: the linear baseline stands alone
  Metrics pooledLinear;              ///< likewise, see core/train/linear_baseline.h
  std::vector<GroupMetrics> groups;  ///< over the same verdicts: the network's, or the baseline's if it stands alone
  std::int64_t leftOut = 0;          ///< recordings that could not be scored
  std::string groupKind;
  bool hasNewGroups = true;     ///< in all folds, see SplitFacts
  bool startKnowsTest = false;  ///< in one of them, likewise
};

/// In the folder of one that goes on: as report.json, of the folds that are done.
inline constexpr char kFoldsFile[] = "folds.json";

struct CrossValidationCallbacks {
  TrainingCallbacks training;
  std::function<void(int fold, int folds)> foldStarted;  ///< from 1
  std::function<void()> folderMade;  ///< a new run's folder is there and locked, and holds nothing yet
};

/// Trains config.folds times in the folders fold-1, fold-2 ... of runFolder; config.json, environment.json, log.txt,
/// tested.csv (all verdicts), linear.csv (those of the linear baseline, which learns from the same folds) and
/// report.json (each fold, mean and standard deviation, pooled) lie beside them. Takes part: the groups that the
/// configuration names to learn from or to test on, else everything. Throws ConfigError, ModelError, IoError, Cancelled
/// (what was done is kept).
CrossValidation runCrossValidation(const TrainConfig& config, const std::filesystem::path& runFolder,
                                   std::stop_token stop, const CrossValidationCallbacks& callbacks);

/// Goes on with one that was interrupted.
CrossValidation resumeCrossValidation(const std::filesystem::path& runFolder, std::stop_token stop,
                                      const CrossValidationCallbacks& callbacks);

/// The linear baseline alone (core/train/linear_baseline.h), on the same folds as a cross-validation with this
/// configuration. Writes nothing and takes seconds once the recordings are read. Throws ConfigError, Cancelled.
CrossValidation crossValidateLinear(const TrainConfig& config, const std::stop_token& stop,
                                    const CrossValidationCallbacks& callbacks);

/// What a finished one in this folder found. Throws ModelError if its files cannot be read.
CrossValidation readCrossValidation(const std::filesystem::path& runFolder);

/// As in report.json.
std::string crossValidationJson(const CrossValidation& result);

/// A line a fold, then mean, standard deviation (of the sample of folds) and the pooled figures.
std::string formatCrossValidation(const CrossValidation& result);

/// Mean and standard deviation over folds of groups and over folds of recordings (TrainConfig::foldsBy), side by side.
std::string formatComparison(const CrossValidation& grouped, const CrossValidation& random);

}  // namespace moodogram
