// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlist/playlist_builder.h"

#include <cmath>

#include "core/base/error.h"
#include "core/playlist/list_builder.h"

namespace moodogram {

void PlaylistRequest::validate() const {
  if (!(maxMinutes > 0) || !std::isfinite(maxMinutes)) throw ConfigError("minutes: must be more than 0.");
  if (!(strictness >= 0 && strictness <= 1)) throw ConfigError("strictness: must be between 0 and 1.");
  if (!(longestTrackMinutes >= 0) || !std::isfinite(longestTrackMinutes))
    throw ConfigError("longest: must be 0 (any length) or more minutes.");
}

Playlist buildPlaylist(std::span<const LibraryTrack> tracks, const PlaylistRequest& request) {
  request.validate();
  EmotionScores mood;
  mood[request.mood] = 1;
  ListRequest list;
  list.path = MoodPath({{0, mood}});
  list.strictness = request.strictness;
  list.maxMinutes = request.maxMinutes;
  if (request.longestTrackMinutes > 0) list.longestTrackMinutes = request.longestTrackMinutes;
  list.artistGap = 1;
  list.seed = request.seed;
  return buildList({.tracks = tracks}, list);
}

}  // namespace moodogram
