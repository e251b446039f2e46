// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>

#include "core/query/query.h"
#include "core/query/search_text.h"

namespace moodogram {

/// A query that is ready to be asked about many tracks: texts are folded, dates are seconds, cheap questions come
/// before searches in text. Copies share what was compiled; asking is possible from several threads.
class CompiledQuery {
 public:
  /// Every track.
  CompiledQuery();
  /// nowUnixSeconds: what ages ("added:30d") count from. Dates are in the local time zone.
  CompiledQuery(const Query& query, std::int64_t nowUnixSeconds);

  /// The text must be of this track.
  bool matches(const LibraryTrack& track, const SearchText& text) const;

  bool isEmpty() const { return m_isEmpty; }
  /// Whether an analysis can change the answer.
  bool dependsOnAnalysis() const { return m_dependsOnAnalysis; }
  /// Whether ratings or plays can.
  bool dependsOnUse() const { return m_dependsOnUse; }

 private:
  struct Node;
  std::shared_ptr<const Node> m_root;
  bool m_isEmpty = true;
  bool m_dependsOnAnalysis = false;
  bool m_dependsOnUse = false;
};

}  // namespace moodogram
