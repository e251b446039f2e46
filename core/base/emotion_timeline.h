// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/emotion.h"

namespace moodogram {

/// Seconds from the start of a window to the start of the next, where nothing else is asked for: windows of 4 s lie side
/// by side. Overlapping windows cost in proportion and change a track's verdict little (resources/models/music.md).
inline constexpr double kDefaultHopSeconds = 4.0;
inline constexpr double kShortestHopSeconds = 0.1;
inline constexpr double kLongestHopSeconds = 60;

/// What the model said about one window of a track.
struct WindowScores {
  double startSeconds = 0;
  double endSeconds = 0;
  EmotionScores scores;

  bool operator==(const WindowScores&) const = default;
};

/// The windows of a track in time order. Windows may overlap (hop shorter than the window).
struct EmotionTimeline {
  std::vector<WindowScores> windows;

  /// Mean of the windows' scores; all zero without windows.
  EmotionScores summary() const;

  bool operator==(const EmotionTimeline&) const = default;
};

}  // namespace moodogram
