// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/soft_metrics.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

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

/// Emotions that count the same: tags.
bool isTagged(const Label& label) {
  return label.kind == Label::Kind::Shares && std::ranges::all_of(label.shares.values, [&](float share) {
           return share == 0 || share == label.shares[label.top()];
         });
}

/// The share of the pairs of one that is named and one that is not in which the named one is more probable.
EmotionAuc tagAuc(std::span<const Verdict> verdicts, Emotion emotion) {
  std::vector<std::pair<float, bool>> ranked;
  for (const Verdict& verdict : verdicts)
    ranked.emplace_back(verdict.scores[emotion], verdict.truth.shares[emotion] > 0);
  std::ranges::sort(ranked);
  double above = 0;
  double named = 0;
  double others = 0;
  for (std::size_t i = 0; i < ranked.size();) {
    double namedHere = 0;
    double othersHere = 0;
    for (const float score = ranked[i].first; i < ranked.size() && ranked[i].first == score; ++i)
      ++(ranked[i].second ? namedHere : othersHere);
    above += namedHere * (others + othersHere / 2);
    named += namedHere;
    others += othersHere;
  }
  EmotionAuc result{static_cast<std::int64_t>(named), {}};
  if (named > 0 && others > 0) result.auc = above / (named * others);
  return result;
}

/// Sum of the probabilities in each quadrant.
std::array<float, kQuadrants> quadrantSums(const ClassScores& scores) {
  std::array<float, kQuadrants> sums{};
  for (const Emotion emotion : kEmotions) sums[static_cast<std::size_t>(quadrantOf(emotion) - 1)] += scores[emotion];
  return sums;
}

/// Calls use(verdict, quadrant) for those whose label lies in one; how many there are.
template <typename Use>
double forEachOfOneQuadrant(std::span<const Verdict> verdicts, Use&& use) {
  double count = 0;
  for (const Verdict& verdict : verdicts)
    if (const auto quadrant = quadrantOf(verdict.truth)) {
      ++count;
      use(verdict, *quadrant);
    }
  return count;
}

}  // namespace

std::optional<std::array<EmotionAuc, kEmotionCount>> tagAucs(std::span<const Verdict> verdicts) {
  const auto truth = [](const Verdict& verdict) -> const Label& { return verdict.truth; };
  const auto hasSeveral = [](const Label& label) { return label.shares[label.top()] < 1; };
  if (!std::ranges::all_of(verdicts, isTagged, truth) || !std::ranges::any_of(verdicts, hasSeveral, truth))
    return std::nullopt;
  std::array<EmotionAuc, kEmotionCount> aucs;
  for (const Emotion emotion : kEmotions) aucs[static_cast<std::size_t>(emotion)] = tagAuc(verdicts, emotion);
  return aucs;
}

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
  if (isSoft(label) || label.kind == Label::Kind::Unknown || label.shares[MoodClass::Neutral] > 0) return std::nullopt;
  std::optional<int> quadrant;
  for (const Emotion emotion : kEmotions) {
    if (label.shares[emotion] <= 0) continue;
    if (quadrant && *quadrant != quadrantOf(emotion)) return std::nullopt;
    quadrant = quadrantOf(emotion);
  }
  return quadrant;
}

int likeliestQuadrant(const ClassScores& scores) {
  const auto sums = quadrantSums(scores);
  return static_cast<int>(std::ranges::max_element(sums) - sums.begin()) + 1;
}

std::optional<double> quadrantAccuracy(std::span<const Verdict> verdicts) {
  double right = 0;
  const double count = forEachOfOneQuadrant(verdicts, [&](const Verdict& verdict, int quadrant) {
    right += likeliestQuadrant(verdict.scores) == quadrant ? 1 : 0;
  });
  return count > 0 ? std::optional(right / count) : std::nullopt;
}

std::optional<SideAccuracies> sideAccuracies(std::span<const Verdict> verdicts) {
  SideAccuracies right;
  const double count = forEachOfOneQuadrant(verdicts, [&](const Verdict& verdict, int quadrant) {
    const auto [pleasantExcited, tense, low, relaxed] = quadrantSums(verdict.scores);
    const bool isPleasant = quadrant == 1 || quadrant == 4;
    const bool isExcited = quadrant <= 2;
    right.valence += (pleasantExcited + relaxed > tense + low) == isPleasant ? 1 : 0;
    right.arousal += (pleasantExcited + tense > low + relaxed) == isExcited ? 1 : 0;
  });
  if (count == 0) return std::nullopt;
  return SideAccuracies{right.valence / count, right.arousal / count};
}

}  // namespace moodogram
