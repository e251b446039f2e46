// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/evaluate/metrics.h"

namespace moodogram {

/// Verdicts made ready for many computations in which each of them counts a number of times: what the bootstrap needs.
/// Internal to core/evaluate.
class WeightedVerdicts {
 public:
  explicit WeightedVerdicts(std::span<const Verdict> verdicts);

  std::size_t size() const { return m_rows.size(); }
  /// As if verdict i were there weights[i] times (0 or more). Classes are always those of all verdicts; one that does
  /// not occur under these weights has the count 0 and takes no part in any mean.
  Metrics metrics(std::span<const std::int64_t> weights) const;

  const std::vector<std::vector<MoodClass>>& classes() const { return m_classes; }
  std::vector<RocPoint> rocCurve(std::size_t classIndex) const;

  /// How probable each verdict holds itself to be right: where the label is a quadrant, the sum over all emotions in
  /// the verdict's.
  std::vector<double> confidences() const;

 private:
  struct Row {
    std::size_t classIndex = 0;
    MoodClass predicted = MoodClass::Calm;
    bool isRight = false;
    std::size_t bin = 0;
    double confidence = 0;
    double negativeLogLikelihood = 0;
    double brier = 0;
  };
  /// What takes part in the ROC curve of a class, with the highest score first.
  struct Ranked {
    std::size_t row = 0;
    double score = 0;
    bool isPositive = false;
  };

  std::optional<double> auc(std::size_t classIndex, std::span<const std::int64_t> weights) const;

  std::vector<std::vector<MoodClass>> m_classes;
  std::vector<Row> m_rows;
  std::vector<std::vector<Ranked>> m_rankings;  ///< one a class
};

}  // namespace moodogram
