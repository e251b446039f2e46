// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/evaluate/metrics.h"

namespace moodogram {

struct Interval {
  double low = 0;
  double high = 0;
};

/// Percentile bootstrap intervals (Efron and Tibshirani 1993) with whole groups resampled: the recordings of an actor
/// or an artist resemble each other, and intervals from single recordings would be too narrow. Recordings without a
/// group are groups of one. From few groups (below kFewGroups) such intervals are still too narrow: say so.
/// There is none for the ECE: drawing with repetition adds to it, so that its interval lies too high.
struct Intervals {
  int resamples = 2000;
  double level = 0.95;
  std::uint64_t seed = 1;
  std::int64_t groups = 0;

  // nullopt: fewer than two groups, or the figure was defined in fewer than half of the resamples.
  std::optional<Interval> accuracy, unweightedAverageRecall, macroF1, meanAuc, negativeLogLikelihood, brierScore;
  struct OfClass {
    std::optional<Interval> precision, recall, f1, auc;
  };
  std::vector<OfClass> classes;  ///< as in Metrics::classes

  /// How they were made, in a sentence.
  std::string method(const std::string& groupKind) const;
};
inline constexpr std::int64_t kFewGroups = 10;

/// The same on every machine for the same seed.
Intervals bootstrapIntervals(std::span<const Verdict> verdicts, int resamples = 2000, std::uint64_t seed = 1);

/// The 95 % interval of a share (Wilson 1927).
Interval wilsonInterval(double share, std::int64_t count);

}  // namespace moodogram
