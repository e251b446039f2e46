// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

#include "core/library/playlist_store.h"
#include "core/playlist_files/playlist_file.h"

class QMimeData;

namespace moodogram::ui {

// What is done with the entries of playlists. Pure, but for the data of drags.

StoredEntry entryOf(const Track& track);
/// Where a track of the library has this path, it is meant.
StoredEntry entryOf(const PlaylistItem& item, const std::function<const Track*(const std::filesystem::path&)>& find);
/// For writing it to a file; `track`: of the library, or null.
PlaylistItem itemOf(const StoredEntry& entry, const LibraryTrack* track);

/// These rows, in their order, before that row.
std::vector<StoredEntry> moved(const std::vector<StoredEntry>& entries, const std::vector<int>& rows, int before);
std::vector<StoredEntry> inserted(std::vector<StoredEntry> entries, const std::vector<StoredEntry>& added, int before);
std::vector<StoredEntry> without(const std::vector<StoredEntry>& entries, const std::vector<int>& rows);

/// Where the entries of these rows are in the list as it is now; those that are gone are nowhere.
std::vector<int> rowsAgain(const std::vector<StoredEntry>& before, const std::vector<int>& rows,
                           const std::vector<StoredEntry>& after);
/// Each once, and of more than so many a part that is spread evenly.
std::vector<TrackId> someOf(std::vector<TrackId> tracks, std::size_t most);

/// Rows of a playlist that are being dragged.
struct DraggedRows {
  PlaylistId playlist = 0;
  std::vector<int> rows;
};
void setDraggedRows(QMimeData& data, const DraggedRows& dragged);
std::optional<DraggedRows> draggedRows(const QMimeData& data);
/// The local files among its URLs.
std::vector<std::filesystem::path> draggedFiles(const QMimeData& data);

}  // namespace moodogram::ui
