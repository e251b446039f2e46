// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include "core/evaluate/metrics.h"

namespace moodogram {

/// Pearson's correlation of the shares of raters with the probabilities over the verdicts whose label is a share (and
/// not a single emotion or a set), for each emotion. nullopt: fewer than three, or always the same.
std::array<std::optional<double>, kEmotionCount> shareCorrelations(std::span<const Verdict> verdicts);

/// The verdicts whose label names an emotion, told from those whose label does not by the emotion's probability.
struct EmotionAuc {
  std::int64_t count = 0;     ///< verdicts whose label names it
  std::optional<double> auc;  ///< area under the ROC curve, ties counting half; nullopt: all name it, or none does
};

/// For labels that are tags, of which a recording may have several that count the same: each emotion for itself.
/// nullopt where labels are of another kind: single emotions (ClassMetrics::auc tells as much), sets, shares of raters.
std::optional<std::array<EmotionAuc, kEmotionCount>> tagAucs(std::span<const Verdict> verdicts);

/// The quadrant of the valence-arousal plane, 1 to 4, in which all that a label allows lies; nullopt: several.
std::optional<int> quadrantOf(const Label& label);

/// The quadrant whose emotions have the largest sum of probabilities.
int likeliestQuadrant(const ClassScores& scores);

/// Share of the verdicts with a label of one quadrant whose likeliest quadrant it is. nullopt: there is no such label.
std::optional<double> quadrantAccuracy(std::span<const Verdict> verdicts);

/// Of the same verdicts, how many lie on the right side of the plane: pleasant or not, excited or calm, by the sums of
/// probabilities on each side.
struct SideAccuracies {
  double valence = 0;
  double arousal = 0;
};
std::optional<SideAccuracies> sideAccuracies(std::span<const Verdict> verdicts);

}  // namespace moodogram
