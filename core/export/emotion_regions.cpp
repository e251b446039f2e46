// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/emotion_regions.h"

namespace moodogram {
namespace {

/// Windows further apart than this have something between them that was not analysed.
constexpr double kGapSeconds = 0.05;

std::optional<Emotion> verdict(const WindowScores& window) {
  if (window.scores.confidence() < kNotSureBelow) return std::nullopt;
  return window.scores.top();
}

double centre(const WindowScores& window) { return (window.startSeconds + window.endSeconds) / 2; }

}  // namespace

std::string_view EmotionRegion::label() const { return emotion ? emotionName(*emotion) : "not sure"; }

std::vector<EmotionRegion> emotionRegions(const EmotionTimeline& timeline) {
  const auto& windows = timeline.windows;
  std::vector<EmotionRegion> regions;
  for (std::size_t first = 0; first < windows.size();) {
    const std::optional<Emotion> emotion = verdict(windows[first]);
    const auto follows = [&](std::size_t i) {
      return i < windows.size() && windows[i].startSeconds <= windows[i - 1].endSeconds + kGapSeconds;
    };
    std::size_t end = first + 1;
    while (follows(end) && verdict(windows[end]) == emotion) ++end;
    EmotionRegion region;
    const bool touchesLast = first > 0 && follows(first);
    region.startSeconds = touchesLast ? regions.back().endSeconds : windows[first].startSeconds;
    region.endSeconds =
        follows(end) ? (centre(windows[end - 1]) + centre(windows[end])) / 2 : windows[end - 1].endSeconds;
    region.emotion = emotion;
    region.scores = EmotionTimeline{{windows.begin() + static_cast<std::ptrdiff_t>(first),
                                     windows.begin() + static_cast<std::ptrdiff_t>(end)}}
                        .summary();
    regions.push_back(region);
    first = end;
  }
  return regions;
}

}  // namespace moodogram
