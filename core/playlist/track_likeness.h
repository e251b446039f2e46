// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include "core/library/track.h"
#include "core/playlist/corrections.h"
#include "core/playlist/mood_path.h"

namespace moodogram {

/// Of one model's embeddings the mean over a library: what all its tracks have in common says nothing about how alike
/// two of them are. Voice and music have models, and so centres, of their own.
class EmbeddingCentres {
 public:
  EmbeddingCentres() = default;
  explicit EmbeddingCentres(const CorrectedTracks& tracks);

  const std::array<float, kEmbeddingSize>& of(Content content) const {
    return m_centres[static_cast<std::size_t>(content)];
  }

 private:
  std::array<std::array<float, kEmbeddingSize>, 2> m_centres{};
};

/// By what tracks are compared for "like this": how they sound to the network, where that is known (TrackEmbedding),
/// and the course of their moods: the mean of the scores, their means in the quarters of the track, and how much they
/// vary.
struct TrackProfile {
  EmotionScores mean;
  MoodCourse course;
  EmotionScores spread;  ///< standard deviations over the windows
  Content content = Content::Music;
  std::optional<std::array<float, kEmbeddingSize>> sound = std::nullopt;  ///< from the centre, of length 1
};

/// Of a track that has been analysed.
TrackProfile trackProfile(const LibraryTrack& track, const EmbeddingCentres& centres);

/// Whether both have embeddings, of one model.
bool areComparedBySound(const TrackProfile& a, const TrackProfile& b);

/// 1: the same, 0: as different as can be.
///   moods: one minus the root of the mean of the squared distances (moodDistance) of means, quarters (their mean) and
///          spreads
///   sound: (1 + cosine of the angle between the embeddings, seen from the centre) / 2
/// Likeness is kSoundShare of the one and the rest of the other; the moods alone where tracks are not compared by
/// sound.
double likeness(const TrackProfile& a, const TrackProfile& b);

/// On artists of Emotify that the music model never heard, 0.60 of the five nearest tracks by others are of the same
/// genre, by moods alone 0.32 (by chance 0.23); shares from 0.5 to 1 differ little. tests/bench/likeness_bench.
inline constexpr double kSoundShare = 0.8;

}  // namespace moodogram
