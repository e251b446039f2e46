// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/query/query.h"
#include "core/query/search_text.h"

namespace moodogram {

/// The ids of a playlist's tracks, ascending.
using PlaylistTracks = std::shared_ptr<const std::vector<TrackId>>;
/// By name; null: there is no such playlist. It may throw ConfigError.
using PlaylistLookup = std::function<PlaylistTracks(const std::string& name)>;

/// A query that is ready to be asked about many tracks: texts are folded, dates are seconds, cheap questions come
/// before searches in text. Copies share what was compiled; asking is possible from several threads.
class CompiledQuery {
 public:
  /// Every track.
  CompiledQuery();
  /// nowUnixSeconds: what ages ("added:30d") count from. Dates are in the local time zone. Throws ConfigError for a
  /// playlist that the lookup does not know; without a lookup, nothing is in any playlist.
  CompiledQuery(const Query& query, std::int64_t nowUnixSeconds, const PlaylistLookup& playlists = {});

  /// The text must be of this track.
  bool matches(const LibraryTrack& track, const SearchText& text) const;

  bool isEmpty() const { return m_isEmpty; }
  /// Whether matches() looks at the text.
  bool dependsOnText() const { return m_dependsOnText; }
  /// Whether an analysis can change the answer.
  bool dependsOnAnalysis() const { return m_dependsOnAnalysis; }
  /// Whether ratings or plays can.
  bool dependsOnUse() const { return m_dependsOnUse; }

 private:
  struct Node;
  std::shared_ptr<const Node> m_root;
  bool m_isEmpty = true;
  bool m_dependsOnText = false;
  bool m_dependsOnAnalysis = false;
  bool m_dependsOnUse = false;
};

}  // namespace moodogram
