// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlist/track_likeness.h"

#include <algorithm>
#include <cmath>

namespace moodogram {
namespace {

double squaredDistance(const EmotionScores& a, const EmotionScores& b) {
  float sum = 0;
  for (std::size_t i = 0; i < kEmotionCount; ++i) sum += (a.values[i] - b.values[i]) * (a.values[i] - b.values[i]);
  return static_cast<double>(sum) / 2;
}

}  // namespace

TrackProfile trackProfile(const LibraryTrack& track) {
  TrackProfile profile;
  profile.mean = track.summary.value_or(EmotionScores{});
  profile.course = moodCourse(track);
  if (track.facts)
    for (std::size_t i = 0; i < kEmotionCount; ++i)
      profile.spread.values[i] = TimelineFacts::probability(track.facts->spread[i]);
  return profile;
}

double likeness(const TrackProfile& a, const TrackProfile& b) {
  double quarters = 0;
  for (std::size_t q = 0; q < a.course.quarters.size(); ++q)
    quarters += squaredDistance(a.course.quarters[q], b.course.quarters[q]);
  quarters /= static_cast<double>(a.course.quarters.size());
  const double squares = squaredDistance(a.mean, b.mean) + quarters + squaredDistance(a.spread, b.spread);
  return 1 - std::min(1.0, std::sqrt(squares / 3));
}

}  // namespace moodogram
