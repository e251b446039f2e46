// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "core/evaluate/calibration.h"
#include "core/evaluate/group_metrics.h"
#include "core/evaluate/intervals.h"
#include "core/evaluate/metrics.h"
#include "core/evaluate/scoring.h"
#include "core/evaluate/soft_metrics.h"

namespace moodogram {

/// What was scored on what, for people. Empty fields are left out of reports.
struct EvaluationSubject {
  std::string model;         ///< name
  std::string architecture;  ///< and front end
  std::string modelHash;
  std::string modelLicence;
  std::optional<float> temperature;  ///< of the model
  std::string device;
  std::string dataset;
  std::string datasetLicence;
  std::string datasetSource;
  std::string selection;                  ///< which of its recordings, e.g. "actors 21, 22"; empty: all
  std::string groupKind = "group";        ///< Dataset::groupKind
  std::vector<std::string> datasetNotes;  ///< Dataset::notes
  std::vector<std::string> notes;         ///< what a reader must know before the figures: leaks
};

/// Everything that can be said about the verdicts on a set of recordings.
struct Evaluation {
  EvaluationSubject subject;
  std::vector<ScoredRecording> recordings;
  std::int64_t failed = 0;  ///< recordings that could not be scored; no figure counts them
  Metrics metrics;
  Intervals intervals;
  std::vector<GroupMetrics> groups;
  ChanceError chanceError;                                    ///< what the ECE is to be compared with
  std::optional<std::array<EmotionAuc, kEmotionCount>> tags;  ///< tagAucs()
  std::optional<Calibration> calibration;
};

/// `calibrate` asks for Evaluation::calibration as well, which takes a while.
Evaluation evaluate(std::vector<ScoredRecording> recordings, EvaluationSubject subject, bool calibrate);

/// Figures with their intervals, classes, groups and the confusion matrix, to be read in a terminal.
std::string formatEvaluation(const Evaluation& evaluation);

/// One JSON object: that of metricsJson() with "model", "dataset", "intervals", "groups", "ece_by_chance", "tags",
/// "sure" (what "not sure" leaves), "calibration" and "failed".
std::string evaluationJson(const Evaluation& evaluation);

/// A line a recording under a header line (RFC 4180): path, group, truth, verdict, right, confidence, the five
/// probabilities (and that of neutral where a label or a verdict knows it), error. Truths are "happy", "angry|fearful"
/// for a set, "happy:0.6|calm:0.4" for shares of raters.
std::string verdictsCsv(const std::vector<ScoredRecording>& recordings);

/// Reads what verdictsCsv() wrote (without windows). Throws ConfigError with file and line.
std::vector<ScoredRecording> readVerdicts(const std::filesystem::path& file);

/// The label as in verdictsCsv().
std::string labelText(const Label& label);

}  // namespace moodogram
