// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playlist/entry_lists.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>
#include <QUrl>
#include <algorithm>
#include <unordered_set>

#include "ui/common/file_links.h"

namespace moodogram::ui {
namespace {

constexpr const char* kRowsType = "application/x-moodogram-playlist-rows";

}  // namespace

StoredEntry entryOf(const Track& track) {
  StoredEntry entry;
  entry.track = track.id;
  entry.file = track.file;
  entry.contentHash = track.contentHash;
  entry.title = track.displayTitle();
  entry.artist = track.tags.artist;
  entry.durationSeconds = track.tags.durationSeconds;
  return entry;
}

StoredEntry entryOf(const PlaylistItem& item, const std::function<const Track*(const std::filesystem::path&)>& find) {
  if (const Track* track = item.file.empty() ? nullptr : find(item.file)) return entryOf(*track);
  StoredEntry entry;
  entry.file = item.file;
  entry.stream = item.stream;
  entry.contentHash = item.contentHash;
  entry.title = item.title;
  entry.artist = item.artist;
  entry.durationSeconds = item.durationSeconds;
  return entry;
}

PlaylistItem itemOf(const StoredEntry& entry, const LibraryTrack* track) {
  if (track != nullptr) return playlistItem(*track);
  PlaylistItem item;
  item.file = entry.file;
  item.stream = entry.stream;
  item.title = entry.title;
  item.artist = entry.artist;
  item.durationSeconds = entry.durationSeconds;
  item.contentHash = entry.contentHash;
  return item;
}

std::vector<StoredEntry> moved(const std::vector<StoredEntry>& entries, const std::vector<int>& rows, int before) {
  const std::unordered_set<int> chosen(rows.begin(), rows.end());
  std::vector<StoredEntry> result;
  result.reserve(entries.size());
  const auto addRows = [&](int begin, int end, bool isChosen) {
    for (int row = begin; row < end; ++row)
      if (chosen.contains(row) == isChosen) result.push_back(entries[static_cast<std::size_t>(row)]);
  };
  const auto count = static_cast<int>(entries.size());
  addRows(0, before, false);
  addRows(0, count, true);
  addRows(before, count, false);
  return result;
}

std::vector<StoredEntry> inserted(std::vector<StoredEntry> entries, const std::vector<StoredEntry>& added, int before) {
  entries.insert(entries.begin() + std::clamp<std::ptrdiff_t>(before, 0, std::ssize(entries)), added.begin(),
                 added.end());
  return entries;
}

std::vector<StoredEntry> without(const std::vector<StoredEntry>& entries, const std::vector<int>& rows) {
  const std::unordered_set<int> chosen(rows.begin(), rows.end());
  std::vector<StoredEntry> result;
  for (int row = 0; row < static_cast<int>(entries.size()); ++row)
    if (!chosen.contains(row)) result.push_back(entries[static_cast<std::size_t>(row)]);
  return result;
}

void setDraggedRows(QMimeData& data, const DraggedRows& dragged) {
  QByteArray bytes;
  QDataStream stream(&bytes, QIODevice::WriteOnly);
  stream << static_cast<qint64>(dragged.playlist) << QList<int>(dragged.rows.begin(), dragged.rows.end());
  data.setData(QLatin1String(kRowsType), bytes);
}

std::optional<DraggedRows> draggedRows(const QMimeData& data) {
  QByteArray bytes = data.data(QLatin1String(kRowsType));
  QDataStream stream(&bytes, QIODevice::ReadOnly);
  qint64 playlist = 0;
  QList<int> rows;
  stream >> playlist >> rows;
  if (stream.status() != QDataStream::Ok || playlist == 0) return std::nullopt;
  return DraggedRows{playlist, {rows.begin(), rows.end()}};
}

std::vector<std::filesystem::path> draggedFiles(const QMimeData& data) {
  std::vector<std::filesystem::path> files;
  for (const QUrl& url : data.urls())
    if (const auto file = localFile(url); !file.empty()) files.push_back(file);
  return files;
}

}  // namespace moodogram::ui
