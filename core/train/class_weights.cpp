// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/class_weights.h"

#include <algorithm>
#include <array>

namespace moodogram {

std::vector<double> balancingWeights(std::span<const Label> labels) {
  std::array<double, kMoodClassCount> sums{};
  for (const Label& label : labels)
    for (std::size_t k = 0; k < kMoodClassCount; ++k) sums[k] += label.shares.values[k];
  const auto occurring = static_cast<double>(std::ranges::count_if(sums, [](double sum) { return sum > 0; }));
  std::vector<double> weights;
  for (const double sum : sums) weights.push_back(sum > 0 ? static_cast<double>(labels.size()) / (occurring * sum) : 1);
  return weights;
}

double weightOf(const Label& label, std::span<const double> classWeights) {
  double sum = 0;
  for (std::size_t k = 0; k < kMoodClassCount; ++k) sum += label.shares.values[k] * classWeights[k];
  return sum;
}

ClassScores weightedShares(const Label& label, std::span<const double> classWeights) {
  ClassScores shares = label.shares;
  const double mean = weightOf(label, classWeights);
  if (label.kind != Label::Kind::Shares || mean <= 0) return shares;
  for (std::size_t k = 0; k < kMoodClassCount; ++k)
    shares.values[k] = static_cast<float>(shares.values[k] * (classWeights[k] / mean));
  return shares;
}

}  // namespace moodogram
