// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/emotion.h"
#include "core/library/track.h"
#include "core/playlist/playlist.h"

namespace moodogram {

/// What the user asks for.
struct PlaylistRequest {
  Emotion mood = Emotion::Happy;
  double maxMinutes = 60;
  float strictness = 0;            ///< tracks whose probability of the mood is lower stay out
  double longestTrackMinutes = 0;  ///< longer tracks (mixes) stay out; 0: any length
  std::uint64_t seed = 0;          ///< 0: strictly the best matches; else another mixture of good ones

  /// Throws ConfigError that names the field.
  void validate() const;
};

/// Tracks of the mood, best first, as many as fit into the length, and never an artist twice in a row (tracks
/// without an artist do not count as one artist). Tracks with equal scores (silence) have no mood. Pure: the same input
/// gives the same list. Throws ConfigError.
Playlist buildPlaylist(std::span<const LibraryTrack> tracks, const PlaylistRequest& request);

}  // namespace moodogram
