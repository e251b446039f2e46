// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/track_list.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace moodogram {

TrackList::TrackList(std::vector<LibraryTrack> tracks) : m_size(tracks.size()) {
  // The pieces lie where the tracks lie, since to move a large library takes a while; each is counted by itself.
  // What is copied later stays there too, until the last of them is gone.
  const auto all = std::make_shared<std::vector<LibraryTrack>>(std::move(tracks));
  m_pieces.reserve((m_size + kPieceTracks - 1) / kPieceTracks);
  for (std::size_t first = 0; first < m_size; first += kPieceTracks)
    m_pieces.emplace_back(all->data() + first, [all](LibraryTrack*) {});
}

LibraryTrack& TrackList::edit(std::size_t index) {
  const std::size_t first = index / kPieceTracks * kPieceTracks;
  std::shared_ptr<LibraryTrack[]>& piece = m_pieces[index / kPieceTracks];
  if (piece.use_count() > 1) {
    const std::size_t count = std::min(kPieceTracks, m_size - first);
    auto own = std::make_shared<LibraryTrack[]>(count);
    std::copy_n(piece.get(), count, own.get());
    piece = std::move(own);
  }
  // To drop a copy orders what follows behind the last look of a thread that dropped one. A fence would too, but
  // ThreadSanitizer does not know of fences.
  std::shared_ptr<LibraryTrack[]>(piece).reset();
  return piece[static_cast<std::ptrdiff_t>(index - first)];
}

std::optional<std::size_t> indexOfTrack(TrackSpan tracks, TrackId id) {
  const auto indices = std::views::iota(std::size_t{0}, tracks.size());
  const auto idAt = [&](std::size_t index) { return tracks[index].track.id; };
  auto found = std::ranges::lower_bound(indices, id, {}, idAt);
  if (found == indices.end() || idAt(*found) != id) found = std::ranges::find(indices, id, idAt);
  return found == indices.end() ? std::nullopt : std::optional(*found);
}

}  // namespace moodogram
