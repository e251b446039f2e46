// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <span>

#include "core/base/emotion.h"

namespace moodogram {

/// -80 dB below full scale: beneath the noise of any recording that is meant to be heard.
inline constexpr float kSilencePeak = 1e-4F;

inline bool isSilent(std::span<const float> samples) {
  return std::ranges::all_of(samples, [](float sample) { return std::abs(sample) < kSilencePeak; });
}

/// A network gives some verdict about anything; silence has no mood.
inline EmotionScores scoresOfSilence() {
  EmotionScores scores;
  scores.values.fill(1.0F / kEmotionCount);
  return scores;
}

}  // namespace moodogram
