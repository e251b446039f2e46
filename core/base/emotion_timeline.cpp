// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/emotion_timeline.h"

namespace moodogram {

EmotionScores EmotionTimeline::summary() const {
  EmotionScores mean;
  if (windows.empty()) return mean;
  std::array<double, kEmotionCount> sums{};
  for (const WindowScores& window : windows)
    for (std::size_t i = 0; i < kEmotionCount; ++i) sums[i] += window.scores.values[i];
  for (std::size_t i = 0; i < kEmotionCount; ++i)
    mean.values[i] = static_cast<float>(sums[i] / static_cast<double>(windows.size()));
  return mean;
}

}  // namespace moodogram
