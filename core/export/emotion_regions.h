// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/base/emotion_timeline.h"

namespace moodogram {

/// A stretch of a track with one verdict.
struct EmotionRegion {
  double startSeconds = 0;
  double endSeconds = 0;
  std::optional<Emotion> emotion;  ///< nullopt: not sure
  EmotionScores scores;            ///< mean of its windows

  /// The emotion's name, or "not sure".
  std::string_view label() const;
};

/// Merges neighbouring windows with the same verdict. Where windows overlap, the border lies half-way between the
/// centres of the two windows that differ, so regions never overlap; a stretch that no window covers is in no region.
std::vector<EmotionRegion> emotionRegions(const EmotionTimeline& timeline);

}  // namespace moodogram
