// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/evaluate/intervals.h"
#include "core/evaluate/metrics.h"
#include "core/train/run_status.h"

namespace moodogram {

/// A run beside others: its status, and how good its verdicts are.
struct ComparedRun {
  RunStatus status;
  Metrics tested;       ///< on the recordings that were tested (of a cross-validation all folds'); count 0: none yet
  Intervals intervals;  ///< of these
};

/// A field of the configuration in which the runs differ.
struct ConfigDifference {
  std::string title;  ///< like help in the context "TrainConfig" of translations
  std::string help;
  std::vector<std::string> values;  ///< as in the file, without quotation marks; of each run
};

struct RunComparison {
  std::vector<ComparedRun> runs;
  std::vector<ConfigDifference> differences;
  std::size_t testedByAll = 0;  ///< recordings
  std::size_t testedByAny = 0;
  /// Whether the scores may be compared: each run tested the same recordings.
  bool isSameTest() const { return testedByAll == testedByAny; }
};

/// Reads the runs and computes figures and intervals from their verdicts. A folder that cannot be read is a run without
/// figures. Throws Cancelled.
RunComparison compareRuns(std::span<const std::filesystem::path> folders, const std::stop_token& stop,
                          const ProgressCallback& progress);

}  // namespace moodogram
