// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/dataset/label.h"

namespace moodogram {

/// One classified recording.
struct Verdict {
  Label truth;
  EmotionScores scores;
  std::string group = {};  ///< Recording::group
};

/// How good a set of verdicts is.
struct Metrics {
  std::int64_t count = 0;
  double accuracy = 0;
  double unweightedAverageRecall = 0;   ///< UAR: mean of the recalls of the classes that occur
  double macroF1 = 0;                   ///< mean F1 of the classes that occur
  double negativeLogLikelihood = 0;     ///< mean of -ln p(truth), nats
  double expectedCalibrationError = 0;  ///< 10 bins of equal width (Guo et al. 2017)
  /// confusion[truth][predicted] counts.
  std::array<std::array<std::int64_t, kEmotionCount>, kEmotionCount> confusion{};
};

Metrics computeMetrics(std::span<const Verdict> verdicts);

/// A readable table: figures, then the confusion matrix with true classes as rows.
std::string formatMetrics(const Metrics& metrics);

/// The same as one JSON object (text).
std::string metricsJson(const Metrics& metrics);

}  // namespace moodogram
