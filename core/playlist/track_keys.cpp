// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlist/track_keys.h"

#include <cmath>
#include <limits>
#include <utility>

#include "core/playlist/builder_parts.h"

namespace moodogram {

std::size_t TrackKeys::numberOf(std::unordered_map<std::string, std::size_t>& numbers, std::string key,
                                std::size_t index) {
  // Numbers of tracks without a key are beyond those of keys.
  if (key.empty()) return std::numeric_limits<std::size_t>::max() - index;
  return numbers.try_emplace(std::move(key), numbers.size()).first->second;
}

SpacingKey TrackKeys::spacingKey(const Track& track, std::size_t index) {
  SpacingKey key;
  key.artist = numberOf(m_artists, artistKey(track.tags.artist), index);
  const std::string album = artistKey(track.tags.album);
  const std::string& of = track.tags.albumArtist.empty() ? track.tags.artist : track.tags.albumArtist;
  key.album = numberOf(m_albums, album.empty() ? album : album + '\n' + artistKey(of), index);
  if (track.tags.replayGain.trackGainDb) key.gainDb = *track.tags.replayGain.trackGainDb;
  if (track.tags.tempoBpm > 0) key.octaves = std::log2(track.tags.tempoBpm);
  return key;
}

bool TrackKeys::isTaken(const LibraryTrack& row) const {
  return (!row.track.contentHash.empty() && m_contents.contains(row.track.contentHash)) ||
         (row.recording != 0 && m_recordings.contains(row.recording));
}

void TrackKeys::takeRecording(const LibraryTrack& row) {
  if (!row.track.contentHash.empty()) m_contents.insert(row.track.contentHash);
  if (row.recording != 0) m_recordings.insert(row.recording);
}

}  // namespace moodogram
