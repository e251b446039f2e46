// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/timeline_lookup.h"

#include <cmath>

namespace moodogram::ui {

const WindowScores* windowAt(const EmotionTimeline& timeline, double seconds) {
  const auto distance = [seconds](const WindowScores& window) {
    return std::abs((window.startSeconds + window.endSeconds) / 2 - seconds);
  };
  const WindowScores* nearest = nullptr;
  for (const WindowScores& window : timeline.windows) {
    if (seconds < window.startSeconds || seconds > window.endSeconds) continue;
    if (!nearest || distance(window) < distance(*nearest)) nearest = &window;
  }
  return nearest;
}

}  // namespace moodogram::ui
