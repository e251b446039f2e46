// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/dataset/label.h"

namespace moodogram {

/// One classified recording.
struct Verdict {
  Label truth;
  ClassScores scores;
  std::string group = {};  ///< Recording::group
};

/// How good the verdicts on one class are. The classes of an evaluation are the distinct labels that occur in it: a
/// class (of shared weights the one with the largest share), or a set such as "angry or fearful", of which nobody
/// knows which member is the truth. Naming any member of a set is right.
struct ClassMetrics {
  std::vector<MoodClass> members;                         ///< one, or those of the set
  std::int64_t count = 0;                                 ///< recordings with this label
  std::array<std::int64_t, kMoodClassCount> predicted{};  ///< the verdicts on them: a row of the confusion matrix
  double recall = 0;                                      ///< share of these recordings that are right
  std::optional<double> precision;  ///< share of the verdicts naming a member that are right; nullopt: there is none
  double f1 = 0;                    ///< harmonic mean of the two; 0 without a right verdict
  /// Area under the ROC curve of this class against the rest (ties count half), by the probability of its members
  /// together. Recordings whose label shares a member with the class, so that nobody knows on which side they belong,
  /// take no part. nullopt: one side is empty.
  std::optional<double> auc;

  std::string name() const;  ///< "angry", "angry or fearful"
};

/// One of kReliabilityBins ranges of confidence of equal width.
struct ReliabilityBin {
  std::int64_t count = 0;
  double confidence = 0;  ///< mean of the verdicts in it; of all emotions in the quadrant, where the label is one
  double accuracy = 0;
};
inline constexpr std::size_t kReliabilityBins = 10;

/// The range that a confidence falls into.
std::size_t reliabilityBinOf(double confidence);

/// How good a set of verdicts is.
struct Metrics {
  std::int64_t count = 0;
  double accuracy = 0;
  double unweightedAverageRecall = 0;   ///< UAR: mean of the recalls of the classes
  double macroF1 = 0;                   ///< mean F1 of the classes
  std::optional<double> meanAuc;        ///< mean of the AUC of the classes that have one
  double negativeLogLikelihood = 0;     ///< mean of -ln p(truth), nats
  double brierScore = 0;                ///< mean squared distance to the truth, 0 to 2; members of a set count as one
  double expectedCalibrationError = 0;  ///< ECE over the bins below (Guo et al. 2017)
  /// Mean over the emotions of shareCorrelations(), quadrantAccuracy() and sideAccuracies()
  /// (core/evaluate/soft_metrics.h).
  std::optional<double> shareCorrelation;
  std::optional<double> quadrantAccuracy;
  std::optional<double> valenceAccuracy, arousalAccuracy;
  std::vector<ClassMetrics> classes;  ///< in the order of MoodClass
  std::array<ReliabilityBin, kReliabilityBins> reliability{};

  /// The columns of the confusion matrix: the five emotions, and neutral where something is, or is called so.
  std::span<const MoodClass> columns() const;
  /// The cells of a row, in these columns.
  std::vector<std::int64_t> cellsOf(const ClassMetrics& row) const;
};

Metrics computeMetrics(std::span<const Verdict> verdicts);

/// A point of the ROC curve of a class.
struct RocPoint {
  double falsePositiveRate = 0;
  double truePositiveRate = 0;
};

/// From (0, 0) to (1, 1), a point a distinct score; empty where ClassMetrics::auc is nullopt.
std::vector<RocPoint> rocCurve(std::span<const Verdict> verdicts, const std::vector<MoodClass>& members);

/// A readable table: figures, then the confusion matrix with true classes as rows.
std::string formatMetrics(const Metrics& metrics);

/// The same as one JSON object (text). What is not defined is null.
std::string metricsJson(const Metrics& metrics);

/// What a label is filed under: the members of its class, in the order of MoodClass.
std::vector<MoodClass> classOf(const Label& label);
/// "angry", "angry or fearful".
std::string className(const std::vector<MoodClass>& members);

}  // namespace moodogram
