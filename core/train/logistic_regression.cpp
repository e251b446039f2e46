// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/logistic_regression.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <deque>
#include <numeric>
#include <utility>

#include "core/base/progress.h"

namespace moodogram {
namespace {

using Vector = std::vector<double>;

double dot(std::span<const double> a, std::span<const double> b) {
  return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

/// target += factor * source
void add(double factor, std::span<const double> source, std::span<double> target) {
  for (std::size_t i = 0; i < target.size(); ++i) target[i] += factor * source[i];
}

double largest(std::span<const double> values) {
  double most = 0;
  for (const double value : values) most = std::max(most, std::abs(value));
  return most;
}

/// Scores of the classes -> the logarithms of their probabilities.
std::array<double, kMoodClassCount> logProbabilities(std::span<const double> weights, std::span<const double> row) {
  std::array<double, kMoodClassCount> all{};
  const std::span<double> scores = std::span(all).first(weights.size() / row.size());
  for (std::size_t k = 0; k < scores.size(); ++k) scores[k] = dot(weights.subspan(k * row.size(), row.size()), row);
  const double most = *std::ranges::max_element(scores);
  double sum = 0;
  for (const double score : scores) sum += std::exp(score - most);
  for (double& score : scores) score -= most + std::log(sum);
  return all;
}

/// What is minimised, divided by the rows' weight so that its size does not depend on how many there are.
struct Objective {
  std::span<const RegressionRow> rows;
  Vector inputs;      ///< standardised, row by row, with the constant
  std::size_t width;  ///< of a row
  std::size_t classes;
  double penalty;
  double totalWeight;

  /// Fills in the gradient.
  double operator()(const Vector& weights, Vector& gradient) const {
    double value = 0;
    std::ranges::fill(gradient, 0.0);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const std::span<const double> row = std::span(inputs).subspan(i * width, width);
      const auto logs = logProbabilities(weights, row);
      for (std::size_t k = 0; k < classes; ++k) {
        const double share = rows[i].shares.values[k];
        value -= rows[i].weight * share * logs[k];
        add(rows[i].weight * (std::exp(logs[k]) - share), row, std::span(gradient).subspan(k * width, width));
      }
    }
    for (std::size_t k = 0; k < classes; ++k) {
      const auto ofClass = std::span(weights).subspan(k * width, width - 1);  // the constant is free
      value += 0.5 * penalty * dot(ofClass, ofClass);
      add(penalty, ofClass, std::span(gradient).subspan(k * width, width - 1));
    }
    for (double& entry : gradient) entry /= totalWeight;
    return value / totalWeight;
  }
};

/// The last steps and what they did to the gradient, from which the next direction follows.
class Curvature {
 public:
  void add(Vector step, Vector change) {
    const double product = dot(step, change);
    if (product <= 1e-12 * dot(change, change)) return;  // rounding; a convex function has none such
    m_pairs.push_back({std::move(step), std::move(change), product});
    constexpr std::size_t kMostPairs = 12;
    if (m_pairs.size() > kMostPairs) m_pairs.pop_front();
  }

  /// Minus the inverse Hessian, as far as it is known, times the gradient: the two-loop recursion.
  Vector direction(const Vector& gradient) const {
    Vector result = gradient;
    Vector factors(m_pairs.size());
    for (std::size_t i = m_pairs.size(); i-- > 0;) {
      factors[i] = dot(m_pairs[i].step, result) / m_pairs[i].product;
      moodogram::add(-factors[i], m_pairs[i].change, result);
    }
    const double scale = m_pairs.empty() ? 1 / std::max(1.0, std::sqrt(dot(gradient, gradient)))
                                         : m_pairs.back().product / dot(m_pairs.back().change, m_pairs.back().change);
    for (double& entry : result) entry *= scale;
    for (std::size_t i = 0; i < m_pairs.size(); ++i)
      moodogram::add(factors[i] - dot(m_pairs[i].change, result) / m_pairs[i].product, m_pairs[i].step, result);
    for (double& entry : result) entry = -entry;
    return result;
  }

 private:
  struct Pair {
    Vector step;
    Vector change;
    double product;
  };
  std::deque<Pair> m_pairs;
};

Vector minimise(const Objective& objective, std::size_t size, const std::stop_token& stop) {
  constexpr int kMostSteps = 2000;
  constexpr double kSmallGradient = 1e-9;
  constexpr double kSufficient = 1e-4;  // of the descent that the gradient promises
  constexpr double kSmallestShare = 1e-10;
  constexpr double kRounding = 1e-15;  // of the value: near the minimum the gradient tells more than it does
  Vector weights(size, 0.0);
  Vector gradient(size);
  double value = objective(weights, gradient);
  Curvature curvature;
  for (int step = 0; step < kMostSteps && largest(gradient) > kSmallGradient; ++step) {
    throwIfStopped(stop);
    const Vector direction = curvature.direction(gradient);
    const double slope = dot(gradient, direction);
    Vector next;
    Vector nextGradient(size);
    double nextValue = 0;
    double share = 1;
    for (;; share /= 2) {
      next = weights;
      add(share, direction, next);
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + kSufficient * share * slope + kRounding * std::abs(value)) break;
      if (share < kSmallestShare) return weights;  // as far down as rounding lets one see
    }
    Vector change = nextGradient;
    add(-1, gradient, change);
    Vector moved = next;
    add(-1, weights, moved);
    curvature.add(std::move(moved), std::move(change));
    weights = std::move(next);
    gradient = std::move(nextGradient);
    value = nextValue;
  }
  return weights;
}

}  // namespace

LogisticRegression::LogisticRegression(std::span<const RegressionRow> rows, std::size_t classes, double penalty,
                                       const std::stop_token& stop)
    : m_classes(classes) {
  const std::size_t features = rows.front().features.size();
  const auto count = static_cast<double>(rows.size());
  m_means.assign(features, 0);
  m_scales.assign(features, 0);
  for (const RegressionRow& row : rows)
    for (std::size_t f = 0; f < features; ++f) m_means[f] += static_cast<double>(row.features[f]) / count;
  for (const RegressionRow& row : rows)
    for (std::size_t f = 0; f < features; ++f) {
      const double off = static_cast<double>(row.features[f]) - m_means[f];
      m_scales[f] += off * off / count;
    }
  for (std::size_t f = 0; f < features; ++f) {
    // What rounding leaves of a constant is no deviation.
    const double deviation = std::sqrt(m_scales[f]);
    m_scales[f] = deviation > 1e-9 * std::max(1.0, std::abs(m_means[f])) ? 1 / deviation : 0;
  }
  const std::size_t width = features + 1;
  Objective objective{rows, Vector(rows.size() * width), width, m_classes, penalty, 0};
  for (std::size_t i = 0; i < rows.size(); ++i) {
    standardise(rows[i].features, std::span(objective.inputs).subspan(i * width, width));
    objective.totalWeight += rows[i].weight;
  }
  m_weights = minimise(objective, m_classes * width, stop);
}

void LogisticRegression::standardise(std::span<const float> features, std::span<double> row) const {
  for (std::size_t f = 0; f < features.size(); ++f)
    row[f] = (static_cast<double>(features[f]) - m_means[f]) * m_scales[f];
  row[features.size()] = 1;
}

ClassScores LogisticRegression::probabilities(std::span<const float> features) const {
  Vector row(features.size() + 1);
  standardise(features, row);
  const auto logs = logProbabilities(m_weights, row);
  ClassScores scores;
  for (std::size_t k = 0; k < m_classes; ++k) scores.values[k] = static_cast<float>(std::exp(logs[k]));
  return scores;
}

}  // namespace moodogram
