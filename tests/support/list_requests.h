// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "core/playlist/list_builder.h"
#include "core/query/query_parser.h"
#include "tests/support/library_tracks.h"

// Requests for lists, and libraries at random to make them of.
namespace moodogram::test {

using Ids = std::vector<TrackId>;

inline ListRequest requestFor(const std::string& rules, const std::string& path = {}) {
  ListRequest request;
  request.rules = parseQuery(rules);
  if (!path.empty()) request.path = parseMoodPath(path);
  return request;
}

inline Ids ids(const Playlist& playlist, const std::vector<LibraryTrack>& tracks) {
  std::vector<TrackId> found;
  for (const PlaylistEntry& entry : playlist.entries) found.push_back(tracks[entry.index].track.id);
  return found;
}

/// A library like none in particular.
inline std::vector<LibraryTrack> randomLibrary(std::mt19937_64& random, std::size_t most) {
  std::vector<LibraryTrack> tracks;
  const std::size_t count = random() % (most + 1);
  std::uniform_real_distribution<float> unit(0, 1);
  for (std::size_t i = 0; i < count; ++i) {
    LibraryTrack track = makeTrack(static_cast<TrackId>(i + 1), "T" + std::to_string(i),
                                   random() % 8 == 0 ? "" : "A" + std::to_string(random() % 6));
    track.track.tags.album = "B" + std::to_string(random() % 4);
    track.track.tags.durationSeconds = static_cast<double>(30 + random() % 500);
    if (random() % 20 == 0) track.track.tags.durationSeconds = random() % 2 == 0 ? 0 : std::nan("");
    track.track.sizeBytes = static_cast<std::int64_t>(random() % 9'000'000);
    track.track.contentHash = "content " + std::to_string(random() % 80);
    if (random() % 2 == 0) track.track.tags.replayGain.trackGainDb = -12 * unit(random);
    if (random() % 12 == 0) track.track.problem = "broken";
    if (random() % 8 != 0) {
      EmotionScores scores;
      float sum = 0;
      for (float& value : scores.values) sum += value = unit(random) * unit(random);
      for (float& value : scores.values) value /= sum;
      track.summary = scores;
      track.timelineTops.assign(20, scores.top());
    }
    tracks.push_back(track);
  }
  return tracks;
}

}  // namespace moodogram::test
