// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <stop_token>
#include <vector>

#include "core/base/mood_class.h"

namespace moodogram {

/// One observation.
struct RegressionRow {
  std::vector<float> features;  ///< as many in every row
  ClassScores shares;           ///< the truth, adding up to 1
  double weight = 1;            ///< how often it counts; not negative
};

/// Multinomial logistic regression. The features are standardised first, by their mean and standard deviation over the
/// rows (a feature that does not vary stays 0). The weights minimise
///
///   sum over rows of weight * cross-entropy(shares, softmax(W x + b)) + 1/2 * penalty * |W|^2,
///
/// which with a penalty of 1 is what scikit-learn's LogisticRegression computes on scaled features. This is convex, so
/// there is one minimum; L-BFGS (Nocedal and Wright 2006, section 7.2) finds it. The same rows give the same bits.
class LogisticRegression {
 public:
  /// rows: at least one. classes: that it tells apart, the first of MoodClass. penalty: above 0. Throws Cancelled.
  LogisticRegression(std::span<const RegressionRow> rows, std::size_t classes, double penalty,
                     const std::stop_token& stop = {});

  ClassScores probabilities(std::span<const float> features) const;

 private:
  /// features -> standardised features and a constant 1.
  void standardise(std::span<const float> features, std::span<double> row) const;

  std::size_t m_classes;
  std::vector<double> m_means;
  std::vector<double> m_scales;   ///< one over the standard deviation, or 0
  std::vector<double> m_weights;  ///< class by class: the features', then the constant's
};

}  // namespace moodogram
