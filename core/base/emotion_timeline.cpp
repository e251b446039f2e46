// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/emotion_timeline.h"

#include <cmath>
#include <limits>

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

EmotionScores EmotionTimeline::at(double seconds) const {
  EmotionScores nearest;
  double best = std::numeric_limits<double>::infinity();
  for (const WindowScores& window : windows) {
    const double distance = std::abs((window.startSeconds + window.endSeconds) / 2 - seconds);
    if (distance >= best) break;  // centres ascend, so the distance has passed its minimum
    best = distance;
    nearest = window.scores;
  }
  return nearest;
}

}  // namespace moodogram
