// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlist/track_likeness.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/playlist/mood_distance.h"

namespace moodogram {
namespace {

/// So many tracks at the network's own centre (of what it learned from) count with those of a library: the mean of a
/// few says little.
constexpr std::size_t kOwnTracks = 20;

/// In sums side by side, which the processor adds at once.
float dotProduct(const std::array<float, kEmbeddingSize>& a, const std::array<float, kEmbeddingSize>& b) {
  constexpr std::size_t kLanes = 16;
  static_assert(kEmbeddingSize % kLanes == 0);
  std::array<float, kLanes> sums{};
  for (std::size_t i = 0; i < kEmbeddingSize; i += kLanes)
    for (std::size_t lane = 0; lane < kLanes; ++lane) sums[lane] += a[i + lane] * b[i + lane];
  return std::accumulate(sums.begin(), sums.end(), 0.0F);
}

double moodLikeness(const TrackProfile& a, const TrackProfile& b) {
  float quarters = 0;
  for (std::size_t q = 0; q < a.course.quarters.size(); ++q)
    quarters += squaredMoodDistance(a.course.quarters[q], b.course.quarters[q]);
  quarters /= static_cast<float>(a.course.quarters.size());
  const float squares = squaredMoodDistance(a.mean, b.mean) + quarters + squaredMoodDistance(a.spread, b.spread);
  return 1 - std::min(1.0, static_cast<double>(std::sqrt(squares / 3)));
}

double soundLikeness(const TrackProfile& a, const TrackProfile& b) {
  return (1 + std::clamp(static_cast<double>(dotProduct(*a.sound, *b.sound)), -1.0, 1.0)) / 2;
}

}  // namespace

EmbeddingCentres::EmbeddingCentres(const CorrectedTracks& tracks) {
  std::array<std::size_t, 2> counts{};
  for (std::size_t i = 0; i < tracks.size(); ++i) {
    const LibraryTrack& track = tracks[i];
    if (!track.embedding) continue;
    const auto content = static_cast<std::size_t>(track.content);
    ++counts[content];
    for (std::size_t k = 0; k < kEmbeddingSize; ++k)
      m_centres[content][k] += track.embedding->scale * static_cast<float>(track.embedding->levels[k]);
  }
  for (std::size_t content = 0; content < counts.size(); ++content)
    for (float& value : m_centres[content]) value /= static_cast<float>(counts[content] + kOwnTracks);
}

TrackProfile trackProfile(const LibraryTrack& track, const EmbeddingCentres& centres) {
  TrackProfile profile;
  profile.content = track.content;
  profile.mean = track.summary.value_or(EmotionScores{});
  profile.course = moodCourse(track);
  if (track.facts)
    for (std::size_t i = 0; i < kEmotionCount; ++i)
      profile.spread.values[i] = TimelineFacts::probability(track.facts->spread[i]);
  if (!track.embedding) return profile;
  const std::array<float, kEmbeddingSize>& centre = centres.of(track.content);
  std::array<float, kEmbeddingSize>& sound = profile.sound.emplace();
  for (std::size_t i = 0; i < kEmbeddingSize; ++i)
    sound[i] = track.embedding->scale * static_cast<float>(track.embedding->levels[i]) - centre[i];
  const float squares = dotProduct(sound, sound);
  if (!(squares > 0)) {  // in the very centre it has no direction
    profile.sound.reset();
    return profile;
  }
  const float scale = 1 / std::sqrt(squares);
  for (float& value : sound) value *= scale;
  return profile;
}

bool areComparedBySound(const TrackProfile& a, const TrackProfile& b) {
  return a.sound && b.sound && a.content == b.content;
}

double likeness(const TrackProfile& a, const TrackProfile& b) {
  const double moods = moodLikeness(a, b);
  return areComparedBySound(a, b) ? kSoundShare * soundLikeness(a, b) + (1 - kSoundShare) * moods : moods;
}

}  // namespace moodogram
