// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <iterator>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "core/library/track.h"

namespace moodogram {

class TrackList;

/// Looks at tracks that somebody else holds, and who must outlive it: those of a TrackList, or any that lie side by
/// side in memory.
class TrackSpan {
 public:
  class Iterator {
   public:
    using value_type = LibraryTrack;
    using difference_type = std::ptrdiff_t;

    Iterator() = default;
    const LibraryTrack& operator*() const { return TrackSpan(m_tracks, m_pieces, 0)[m_index]; }
    const LibraryTrack* operator->() const { return &**this; }
    Iterator& operator++() {
      ++m_index;
      return *this;
    }
    Iterator operator++(int) {
      const Iterator before = *this;
      ++m_index;
      return before;
    }
    bool operator==(const Iterator&) const = default;

   private:
    friend class TrackSpan;
    Iterator(const TrackSpan& span, std::size_t index)
        : m_tracks(span.m_tracks), m_pieces(span.m_pieces), m_index(index) {}

    const LibraryTrack* m_tracks = nullptr;
    const std::shared_ptr<LibraryTrack[]>* m_pieces = nullptr;
    std::size_t m_index = 0;
  };

  TrackSpan() = default;
  TrackSpan(std::span<const LibraryTrack> tracks) : TrackSpan(tracks.data(), nullptr, tracks.size()) {}
  TrackSpan(const std::vector<LibraryTrack>& tracks) : TrackSpan(tracks.data(), nullptr, tracks.size()) {}
  TrackSpan(const TrackList& tracks);

  std::size_t size() const { return m_size; }
  bool empty() const { return m_size == 0; }
  const LibraryTrack& operator[](std::size_t index) const;
  Iterator begin() const { return {*this, 0}; }
  Iterator end() const { return {*this, m_size}; }

 private:
  TrackSpan(const LibraryTrack* tracks, const std::shared_ptr<LibraryTrack[]>* pieces, std::size_t size)
      : m_tracks(tracks), m_pieces(pieces), m_size(size) {}

  const LibraryTrack* m_tracks = nullptr;
  const std::shared_ptr<LibraryTrack[]>* m_pieces = nullptr;  ///< of a TrackList; null: they lie side by side
  std::size_t m_size = 0;
};

/// Tracks that can be lent. A copy costs next to nothing and stays as it is: it shares the tracks, in pieces, and a
/// change makes a new one of the piece that it is in, if another copy has that too. Copies may be in different threads;
/// one object serves one thread at a time.
class TrackList {
 public:
  /// So many tracks are in a piece, which is what a change in a list that has been lent copies.
  static constexpr std::size_t kPieceTracks = 512;

  TrackList() = default;
  explicit TrackList(std::vector<LibraryTrack> tracks);

  std::size_t size() const { return m_size; }
  bool empty() const { return m_size == 0; }
  const LibraryTrack& operator[](std::size_t index) const {
    return m_pieces[index / kPieceTracks][static_cast<std::ptrdiff_t>(index % kPieceTracks)];
  }
  const LibraryTrack& front() const { return (*this)[0]; }
  TrackSpan::Iterator begin() const { return TrackSpan(*this).begin(); }
  TrackSpan::Iterator end() const { return TrackSpan(*this).end(); }

  /// A track that is to be changed. What was looked at in its piece before may lie elsewhere now.
  LibraryTrack& edit(std::size_t index);

 private:
  friend class TrackSpan;

  std::vector<std::shared_ptr<LibraryTrack[]>> m_pieces;
  std::size_t m_size = 0;
};

inline TrackSpan::TrackSpan(const TrackList& tracks) : m_pieces(tracks.m_pieces.data()), m_size(tracks.size()) {}

inline const LibraryTrack& TrackSpan::operator[](std::size_t index) const {
  if (m_pieces == nullptr) return m_tracks[index];
  return m_pieces[index / TrackList::kPieceTracks][static_cast<std::ptrdiff_t>(index % TrackList::kPieceTracks)];
}

/// Where the track with this id is; soon found in the order of ids, which a library is read in. nullopt: nowhere.
std::optional<std::size_t> indexOfTrack(TrackSpan tracks, TrackId id);

}  // namespace moodogram
