// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstddef>

#include "core/base/emotion.h"

namespace moodogram {

// moodDistance() where it is computed millions of times. Internal to core/playlist.

/// Half the sum of the squared differences: the square of moodDistance().
inline float squaredMoodDistance(const EmotionScores& a, const EmotionScores& b) {
  float sum = 0;
  for (std::size_t i = 0; i < kEmotionCount; ++i) sum += (a.values[i] - b.values[i]) * (a.values[i] - b.values[i]);
  return sum / 2;
}

inline double inlineMoodDistance(const EmotionScores& a, const EmotionScores& b) {
  return static_cast<double>(std::sqrt(squaredMoodDistance(a, b)));
}

}  // namespace moodogram
