// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "core/library/track.h"
#include "core/playlist/spacing.h"

namespace moodogram {

/// Numbers of artists, albums and recordings, given as they are asked for. Internal to core/playlist.
class TrackKeys {
 public:
  SpacingKey spacingKey(const Track& track, std::size_t index);
  /// Marks its recording as taken.
  void takeRecording(const LibraryTrack& row);
  /// Tracks that nothing is known about are recordings of their own.
  bool isTaken(const LibraryTrack& row) const;

 private:
  std::size_t numberOf(std::unordered_map<std::string, std::size_t>& numbers, std::string key, std::size_t index);

  std::unordered_map<std::string, std::size_t> m_artists;
  std::unordered_map<std::string, std::size_t> m_albums;
  std::unordered_set<std::string> m_contents;
  std::unordered_set<std::uint32_t> m_recordings;
};

}  // namespace moodogram
