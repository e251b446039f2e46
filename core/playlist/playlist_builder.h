// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/emotion.h"
#include "core/library/track.h"

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

struct PlaylistEntry {
  std::size_t index = 0;  ///< into the tracks given to buildPlaylist
  float match = 0;        ///< probability of the mood
  std::string reason;     ///< one line, e.g. "happy 0.71, strongest of 12"
};

struct Playlist {
  std::vector<PlaylistEntry> entries;
  double totalSeconds = 0;
  /// Why it is empty or shorter than asked for, and whether even its best match is weak (below kNotSureBelow); empty
  /// text when nothing is to be said.
  std::string note;
};

/// Tracks of the mood, best first, as many as fit into the length, and never an artist twice in a row (tracks
/// without an artist do not count as one artist). Tracks with equal scores (silence) have no mood. Pure: the same input
/// gives the same list. Throws ConfigError.
Playlist buildPlaylist(std::span<const LibraryTrack> tracks, const PlaylistRequest& request);

}  // namespace moodogram
