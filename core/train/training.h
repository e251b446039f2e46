// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/dataset/dataset.h"
#include "core/evaluate/metrics.h"
#include "core/evaluate/scoring.h"
#include "core/train/external_test.h"
#include "core/train/run_split.h"
#include "core/train/train_config.h"

namespace moodogram {

/// One line of a run's log, as it happens.
struct EpochReport {
  int fold = 0;   ///< 1..calibrationFolds, 0 for the final fit over all that may be learned from
  int epoch = 0;  ///< from 1
  int epochs = 0;
  double trainLoss = 0;               ///< against the labels, without auxiliary heads and teacher
  double seconds = 0;                 ///< all of it
  double learningSeconds = 0;         ///< without the look at the validation part
  std::optional<Metrics> validation;  ///< on the validation part of this fit, temperature 1
  bool isBest = false;                ///< the best on the validation part so far
};

/// Where a fit is between two steps.
struct StepReport {
  int fold = 0;  ///< as in EpochReport, like the next two
  int epoch = 0;
  int epochs = 0;
  std::size_t step = 0;     ///< of the epoch, from 1
  std::size_t steps = 0;    ///< of each epoch
  std::size_t windows = 0;  ///< of each step
};

struct TrainingReport {
  std::filesystem::path modelFile;
  double temperature = 1;
  int bestEpoch = 0;    ///< of the final fit, chosen by its validation part; 0: the last one was taken
  Metrics calibration;  ///< over the grouped folds of the training groups (count 0 without), temperature applied
  Metrics validation;   ///< on the validation part of the final fit, which chose the epoch (count 0 without)
  Metrics test;         ///< on the test part, through the same engine as an analysis (count 0 without any)
  std::vector<ScoredRecording> tested;
  std::optional<ExternalResult> external;  ///< on TrainConfig::externalTest, by the same engine; nullopt: there is none
  std::vector<ScoredRecording> folds;      ///< the verdicts that calibration summarises
  std::int64_t leftOut = 0;                ///< recordings that could not be used, to learn from or to be tested on
  Dataset data;                            ///< what it was made from, without its recordings
  SplitFacts split;
};

struct TrainingCallbacks {
  ProgressCallback loading;  ///< recordings read
  ProgressCallback
      validating;  ///< recordings scored that the network did not learn from, at the end of an epoch or fit
  std::function<void(const EpochReport&)> epochDone;
  std::function<void(const StepReport&)> stepDone;
  std::function<void(const std::string&)> message;  ///< a sentence for the user
  /// Asked behind each epoch of the final fit: whether to make do with the epochs that it has. Runs in a folder take
  /// the file "finish" in it for a yes.
  std::function<bool()> isEndAsked;
};

/// Trains and writes into runFolder (created; must not hold another run):
/// - config.json, environment.json, log.txt, metrics.jsonl (a line an epoch), TensorBoard's event file;
/// - failure.txt, why it failed;
/// - status.json, what it is at (core/train/run_status.h reads all that a watcher needs);
/// - state.safetensors while it goes on: all that resumeTraining() needs;
/// - best.safetensors (with a validation part) and last.safetensors, models of the final fit so far;
/// - in the end model.safetensors, folds.csv, tested.csv and external.csv (verdicts), card.md and, as the mark that it
///   is finished, report.json; and report.html, which is made of these (core/report/run_report.h).
/// Loads the Torch module. Throws ConfigError, ModelError, IoError, Cancelled (the state is saved first).
///
/// Several processes may share the run, which then ends with the same weights but for rounding: each calls this with
/// the same configuration, and processPlace() tells them apart. The first does all of the above; the others only help
/// to fit, and get an empty report. ProcessGroupError: one of them is gone; threads may then hang in dead connections,
/// so that the process should end without cleaning up. resumeTraining() may run with another number of processes; its
/// folder must be visible to all.
TrainingReport runTraining(const TrainConfig& config, const std::filesystem::path& runFolder, std::stop_token stop,
                           const TrainingCallbacks& callbacks);

/// Goes on with a run that was interrupted in whatever way; the result is the same as if it had not been.
TrainingReport resumeTraining(const std::filesystem::path& runFolder, std::stop_token stop,
                              const TrainingCallbacks& callbacks);

/// The report of a finished run, read from its folder. Throws ModelError.
TrainingReport readTrainingReport(const std::filesystem::path& runFolder);

}  // namespace moodogram
