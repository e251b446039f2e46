// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "core/base/emotion_timeline.h"

namespace moodogram {

/// What rules ask about the course of a track, in 80 bytes, so that a large library's fits into memory. Probabilities
/// are in 65535 steps.
struct TimelineFacts {
  using Levels = std::array<std::uint16_t, kEmotionCount>;  ///< of each emotion

  Levels least{};        ///< over the windows
  Levels most{};         ///< over the windows
  Levels spread{};       ///< standard deviation over the windows
  Levels peakSeconds{};  ///< start of the (first) window where it is highest, to whole seconds; 65535: then or later
  std::array<Levels, 4> quarters{};  ///< mean over the windows of each quarter of the track

  static float probability(std::uint16_t level) { return static_cast<float>(level) / 65535.0F; }
  EmotionScores quarter(std::size_t number) const;

  bool operator==(const TimelineFacts&) const = default;
};

/// nullopt without windows. With fewer than four, a quarter without one is like the windows around it.
std::optional<TimelineFacts> timelineFacts(const EmotionTimeline& timeline);

}  // namespace moodogram
