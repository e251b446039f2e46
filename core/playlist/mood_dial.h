// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/emotion.h"

namespace moodogram {

// The mood dial: a mixture of emotions (five sliders that add up to 1) and a point of the valence-arousal plane (a
// pad), linked. Pure functions.

/// The point of a mixture: the mean of the emotions' places (emotionPosition), weighted. A mixture of nothing is in the
/// middle.
ValenceArousal dialPoint(const EmotionScores& mixture);

/// The most even mixture (of largest entropy) whose point this is, so dialPoint(dialMixture(p)) is p to 1e-4, and the
/// place of an emotion is that emotion alone (to 0.001). A point outside of the pentagon of the emotions' places stands
/// for the nearest one on its edge.
EmotionScores dialMixture(ValenceArousal point);

/// The mixture in which a slider is at a value (kept to 0 to 1), and the others keep their proportions; where they have
/// none, they share evenly. Adds up to 1.
EmotionScores withSlider(const EmotionScores& mixture, Emotion emotion, float value);

}  // namespace moodogram
