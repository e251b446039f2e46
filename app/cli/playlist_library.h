// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "app/cli/playlist_options.h"
#include "core/library/playlist_store.h"
#include "core/playlist/playlist_book.h"

namespace moodogram::cli {

/// What lists are made of: the snapshot, the stored playlists, and what the user says about moods.
class PlaylistLibrary {
 public:
  /// Only tracks whose files are there now. Throws StoreError, and IoError: a path that is given is not there.
  explicit PlaylistLibrary(const PlaylistOptions& options);

  const std::vector<LibraryTrack>& tracks() const { return m_tracks; }
  PlaylistStore& store() { return *m_store; }
  PlaylistBook& book() { return *m_book; }
  /// Whether it lies at or below the paths that are given: others can be examples, and in a list that is added to.
  bool isAskedFor(const Track& track) const;
  /// Throws StoreError if nothing of what is asked for has been analysed.
  void requireMoods() const;
  std::filesystem::path modelFile() const { return m_modelFile; }

 private:
  std::vector<std::filesystem::path> m_places;  ///< none: everywhere
  std::string m_modelNames;
  std::filesystem::path m_modelFile;
  std::vector<LibraryTrack> m_tracks;
  std::vector<Correction> m_corrections;
  std::unique_ptr<PlaylistStore> m_store;
  std::unique_ptr<PlaylistBook> m_book;
};

/// The stored list of that name. Throws ConfigError if there is none.
StoredPlaylist storedPlaylistNamed(PlaylistStore& store, const std::string& name);

/// For a file: what the tracks know beside what the entries say, where they have them.
PlaylistContents contentsOf(const std::string& title, const std::vector<StoredEntry>& entries,
                            const std::vector<LibraryTrack>& tracks);
double secondsOf(const std::vector<StoredEntry>& entries);

/// A row, and the same as JSON.
void printEntry(std::size_t number, const StoredEntry& entry);
nlohmann::ordered_json entryJson(const StoredEntry& entry);
/// All of them, as rows or as one JSON object.
void printEntries(const std::vector<StoredEntry>& entries, bool asJson);
/// In one line; what is not UTF-8 is replaced.
void printJson(const nlohmann::ordered_json& json);

/// A row a track with its reason, or one JSON object.
void printPlaylist(const Playlist& playlist, const std::vector<LibraryTrack>& tracks, const PlaylistOptions& options);

}  // namespace moodogram::cli
