// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlist/track_likeness.h"

#include <algorithm>
#include <cmath>

namespace moodogram {
namespace {

/// So many tracks at the network's own centre (of what it learned from) count with those of a library: the mean of a
/// few says little.
constexpr std::size_t kOwnTracks = 20;

double squaredDistance(const EmotionScores& a, const EmotionScores& b) {
  float sum = 0;
  for (std::size_t i = 0; i < kEmotionCount; ++i) sum += (a.values[i] - b.values[i]) * (a.values[i] - b.values[i]);
  return static_cast<double>(sum) / 2;
}

double moodLikeness(const TrackProfile& a, const TrackProfile& b) {
  double quarters = 0;
  for (std::size_t q = 0; q < a.course.quarters.size(); ++q)
    quarters += squaredDistance(a.course.quarters[q], b.course.quarters[q]);
  quarters /= static_cast<double>(a.course.quarters.size());
  const double squares = squaredDistance(a.mean, b.mean) + quarters + squaredDistance(a.spread, b.spread);
  return 1 - std::min(1.0, std::sqrt(squares / 3));
}

double soundLikeness(const TrackProfile& a, const TrackProfile& b) {
  float cosine = 0;
  for (std::size_t i = 0; i < kEmbeddingSize; ++i) cosine += (*a.sound)[i] * (*b.sound)[i];
  return (1 + std::clamp(static_cast<double>(cosine), -1.0, 1.0)) / 2;
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
  std::array<float, kEmbeddingSize> sound{};
  float squares = 0;
  for (std::size_t i = 0; i < kEmbeddingSize; ++i) {
    sound[i] = track.embedding->scale * static_cast<float>(track.embedding->levels[i]) - centre[i];
    squares += sound[i] * sound[i];
  }
  if (!(squares > 0)) return profile;  // in the very centre it has no direction
  for (float& value : sound) value /= std::sqrt(squares);
  profile.sound = sound;
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
