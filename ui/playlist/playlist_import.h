// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <filesystem>
#include <stop_token>
#include <vector>

#include "core/library/playlist_store.h"
#include "core/library/track_list.h"

namespace moodogram::ui {

/// What playlist files of other programs hold.
struct ImportedPlaylists {
  std::vector<NewPlaylist> playlists;
  std::vector<std::filesystem::path> unknown;  ///< files that are there and not in the library
  QStringList problems;                        ///< what could not be read, a sentence each
};

/// What files stand for that are put into a playlist.
struct MeantEntries {
  std::vector<StoredEntry> entries{};
  std::vector<std::filesystem::path> unknown{};  ///< as above
  QStringList problems{};
};

/// Reads playlist files; their entries are tied to the tracks of the library that they mean, also to those that have
/// moved since. For a worker. Throws Cancelled.
ImportedPlaylists importPlaylists(const std::vector<std::filesystem::path>& files, const TrackList& library,
                                  const std::stop_token& stop);

/// A file is a track, a folder the tracks below it, a playlist file its entries. Without playlist files it reads
/// nothing. Throws Cancelled.
MeantEntries entriesOfFiles(const std::vector<std::filesystem::path>& files, const TrackList& library,
                            const std::stop_token& stop);

}  // namespace moodogram::ui
