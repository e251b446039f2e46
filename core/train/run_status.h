// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/message.h"
#include "core/base/mood_class.h"
#include "core/system/process_identity.h"
#include "core/train/train_config.h"
#include "core/train/training.h"

namespace moodogram {

enum class RunState {
  Queued,    ///< waits for its turn (core/train/run_queue.h)
  Starting,  ///< its process lives and has not begun to train
  Running,
  Paused,   ///< its process is stopped by a signal
  Stopped,  ///< by the user; the state is saved
  Failed,   ///< it said why
  Crashed,  ///< its process is gone without a word
  Finished
};

/// A row of a confusion matrix.
struct ConfusionRow {
  std::string name;  ///< of the class, see ClassMetrics::name()
  std::array<std::int64_t, kMoodClassCount> verdicts{};
};

/// The columns of a confusion matrix: the five emotions, and neutral where something is, or was called so.
std::span<const MoodClass> columnsOf(const std::vector<ConfusionRow>& rows);

/// A line of metrics.jsonl.
struct RunEpoch {
  int part = 0;  ///< of a cross-validation: its fold, from 1; 0: of a training
  int fold = 0;  ///< as in EpochReport
  int epoch = 0;
  double trainLoss = 0;
  double seconds = 0;
  double learningSeconds = 0;  ///< as in EpochReport
  std::optional<double> validationLoss;
  std::optional<double> validationAccuracy;
  std::optional<double> validationUar;
  bool isBest = false;
  std::vector<ConfusionRow> confusion;  ///< of the validation part
};

/// Figures of a set of verdicts, or mean or deviation of such figures. nullopt: not known.
struct RunFigures {
  std::int64_t recordings = 0;
  std::optional<double> accuracy, uar, macroF1, nll, ece;
};

/// A fold of a cross-validation that is done.
struct RunFold {
  std::vector<std::string> groups;  ///< that were tested
  RunFigures network;
  RunFigures linear;  ///< the linear baseline on the same recordings
};

/// A recording of the test that was called something that it is not.
struct WrongVerdict {
  std::filesystem::path file;
  std::string truth;  ///< the class, as ConfusionRow::name
  MoodClass verdict{};
  float confidence = 0;
};

/// What a finished network says about TrainConfig::externalTest.
struct RunExternalTest {
  std::string data;  ///< its name
  RunFigures figures;
  std::optional<double> meanAuc;
  std::vector<ConfusionRow> confusion;
  std::vector<WrongVerdict> worst;  ///< the surest first, a few
  std::int64_t unreadable = 0;      ///< recordings
  std::vector<std::string> missing;
  std::vector<std::string> notes;  ///< for the user: how it was matched, what was left out
};

/// Mean and standard deviation over folds.
struct RunSpread {
  RunFigures mean;
  RunFigures deviation;
};

/// All that a run's folder tells somebody who only watches.
struct RunStatus {
  std::filesystem::path folder;
  RunState state = RunState::Starting;
  bool isCrossValidation = false;
  std::int64_t queuePlace = 0;        ///< of one that waits: those with smaller ones come before it
  std::optional<TrainConfig> config;  ///< nullopt: there is none that can be read
  std::string device;                 ///< that it computes on, "cpu" or "cuda:0"; empty: not known yet
  std::string phase;                  ///< "loading", "fitting", "validating", "testing"; empty: not known yet
  Progress progress;                  ///< of all but fitting
  StepReport step;                    ///< of fitting
  int part = 0;                       ///< of a cross-validation: the fold that phase, progress and step are of, from 1
  std::vector<RunEpoch> epochs;
  std::vector<RunFold> folds;               ///< of a cross-validation, those that are done
  RunSpread network, linear;                ///< over them
  RunSpread externalSpread;                 ///< over them, of each one's network on the external test
  RunFigures pooledLinear;                  ///< of the linear baseline on all recordings, there from the start
  std::vector<ConfusionRow> confusion;      ///< of the test, else of the folds; empty: neither is done
  std::optional<double> testUar;            ///< of a finished run with a test part
  std::optional<double> testAccuracy;       ///< likewise
  std::vector<WrongVerdict> worst;          ///< likewise; the surest first, a few
  std::optional<RunExternalTest> external;  ///< of a finished training that had one
  std::optional<ProcessIdentity> process;   ///< that works on it, if it lives
  Message problem;                          ///< of a run that failed or crashed, a sentence for the user
  std::int64_t changedUnixSeconds = 0;      ///< when something in the folder was last written
  bool isResumable = false;                 ///< `train` or `crossval --resume` can go on with it
  bool hasModel = false;                    ///< model.safetensors is there
};

/// Reads the folder of a training run, whoever made it, and never changes it. Files that are not there or half written
/// are left out; a run whose files hold something else is Failed. Throws nothing but std::bad_alloc.
RunStatus readRunStatus(const std::filesystem::path& folder);

/// The folders of trainings and cross-validations below this one, the youngest name first.
std::vector<std::filesystem::path> runFoldersIn(const std::filesystem::path& folder);

/// The last lines of log.txt, then what the process printed (output.txt): what a crashed run leaves.
std::string runLog(const std::filesystem::path& folder);

/// Where runs go: userDataDir()/runs.
std::filesystem::path userRunsFolder();

}  // namespace moodogram
