// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/soft_metrics.h"

#include <algorithm>
#include <cmath>

namespace moodogram {
namespace {

constexpr std::size_t kQuadrants = 4;
constexpr std::int64_t kFewest = 3;

int quadrantOf(Emotion emotion) {
  const auto [valence, arousal] = emotionPosition(emotion);
  return valence > 0 ? (arousal > 0 ? 1 : 4) : (arousal > 0 ? 2 : 3);
}

bool isSoft(const Label& label) {
  return label.kind == Label::Kind::Shares && std::ranges::none_of(label.shares.values, [](float s) { return s == 1; });
}

}  // namespace

std::array<std::optional<double>, kEmotionCount> shareCorrelations(std::span<const Verdict> verdicts) {
  std::array<std::optional<double>, kEmotionCount> correlations;
  for (std::size_t k = 0; k < kEmotionCount; ++k) {
    double count = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0;
    for (const Verdict& verdict : verdicts) {
      if (!isSoft(verdict.truth)) continue;
      const double truth = verdict.truth.shares.values[k];
      const double said = verdict.scores.values[k];
      ++count;
      x += truth;
      y += said;
      xx += truth * truth;
      yy += said * said;
      xy += truth * said;
    }
    const double spread = (count * xx - x * x) * (count * yy - y * y);
    if (count >= kFewest && spread > 1e-12) correlations[k] = (count * xy - x * y) / std::sqrt(spread);
  }
  return correlations;
}

std::optional<int> quadrantOf(const Label& label) {
  if (isSoft(label) || label.kind == Label::Kind::Unknown) return std::nullopt;
  std::optional<int> quadrant;
  for (const Emotion emotion : kEmotions) {
    if (label.shares[emotion] <= 0) continue;
    if (quadrant && *quadrant != quadrantOf(emotion)) return std::nullopt;
    quadrant = quadrantOf(emotion);
  }
  return quadrant;
}

int likeliestQuadrant(const EmotionScores& scores) {
  std::array<float, kQuadrants> sums{};
  for (const Emotion emotion : kEmotions) sums[static_cast<std::size_t>(quadrantOf(emotion) - 1)] += scores[emotion];
  return static_cast<int>(std::ranges::max_element(sums) - sums.begin()) + 1;
}

std::optional<double> quadrantAccuracy(std::span<const Verdict> verdicts) {
  double count = 0;
  double right = 0;
  for (const Verdict& verdict : verdicts)
    if (const auto quadrant = quadrantOf(verdict.truth)) {
      ++count;
      right += likeliestQuadrant(verdict.scores) == *quadrant ? 1 : 0;
    }
  return count > 0 ? std::optional(right / count) : std::nullopt;
}

}  // namespace moodogram
