// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/library/playlist_store.h"
#include "core/playlist/list_builder.h"

namespace moodogram {

/// A playlist by its name: its tracks, or the request that they are the answer to.
struct BookPage {
  std::string name{};
  PlaylistKind kind = PlaylistKind::HandMade;
  std::string request{};
  std::vector<TrackId> tracks{};  ///< ascending; not of smart lists
};

/// All stored playlists, read at once.
std::vector<BookPage> readPages(PlaylistStore& store);

/// Renames a list, and the references to it in the rules of the others. Throws as PlaylistStore::rename().
void renamePlaylist(PlaylistStore& store, PlaylistId id, std::string_view name);

/// The playlists of a library over one snapshot, for rules that refer to them. Smart lists are answered when somebody
/// asks for them, once. Not thread-safe.
class PlaylistBook {
 public:
  /// The spans in `inputs` must outlive the book; its lookup is the book's own.
  PlaylistBook(std::vector<BookPage> pages, const ListInputs& inputs);
  PlaylistBook(const PlaylistBook&) = delete;
  PlaylistBook& operator=(const PlaylistBook&) = delete;

  /// Null: there is no such list. Throws ConfigError where lists refer to each other in a circle, or a request is
  /// wrong.
  PlaylistTracks tracksOf(const std::string& name);
  /// The answer to the request of a smart list. Throws ConfigError, also where there is no such list.
  const Playlist& answerOf(const std::string& name);

  /// Whether these rules may be those of the list `name` (which need not exist yet; if it does, these take the place
  /// of its own). Throws ConfigError that names the circle ("A > B > A") or the list that does not exist. Answers
  /// nothing.
  void check(const std::string& name, const Query& rules) const;

  /// What lists are made of, with a lookup in this book.
  const ListInputs& inputs() const { return m_inputs; }

 private:
  const BookPage* find(std::string_view name) const;
  const Playlist& answer(const BookPage& page);

  std::vector<BookPage> m_pages;
  ListInputs m_inputs;
  std::map<const BookPage*, Playlist> m_answers;
  std::map<const BookPage*, PlaylistTracks> m_tracks;
  std::vector<const BookPage*> m_open;  ///< smart lists that are being answered
};

/// What a list becomes when it is stored.
std::vector<StoredEntry> storedEntries(const Playlist& playlist, TrackSpan tracks);

/// The tracks that stay when a stored list is made anew: those that are locked, or all of them, to add others.
enum class KeptEntries { Locked, All };
std::vector<ListLock> locksOf(std::span<const StoredEntry> entries, KeptEntries kept);

/// What of a stored list stays when it is made anew over these tracks.
struct LockedEntries {
  std::vector<ListLock> locks{};                            ///< for buildList()
  std::vector<std::pair<std::size_t, StoredEntry>> away{};  ///< what is not among the tracks now, by its place
};
LockedEntries lockedEntries(std::span<const StoredEntry> entries, TrackSpan tracks);
/// The new list with what is away, so that all that is locked is at its place.
std::vector<StoredEntry> withAway(std::vector<StoredEntry> entries, const LockedEntries& locked);

}  // namespace moodogram
