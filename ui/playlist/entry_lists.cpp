// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playlist/entry_lists.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>
#include <QUrl>
#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <unordered_set>
#include <utility>

#include "core/system/path_bytes.h"
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
  return storedEntry(item);
}

PlaylistItem itemOf(const StoredEntry& entry, const LibraryTrack* track) {
  return track != nullptr ? playlistItem(*track) : playlistItem(entry);
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

std::vector<int> rowsAgain(const std::vector<StoredEntry>& before, const std::vector<int>& rows,
                           const std::vector<StoredEntry>& after) {
  // A track may be there more than once: the second is the second again.
  using Key = std::tuple<TrackId, std::string, std::string, std::size_t>;
  const auto keysOf = [](const std::vector<StoredEntry>& entries) {
    std::map<Key, std::size_t> times;
    std::vector<Key> keys;
    for (const StoredEntry& entry : entries) {
      Key key{entry.track, {}, {}, 0};
      if (entry.track == 0) key = {0, pathBytes(entry.file), entry.file.empty() ? entry.stream : entry.title, 0};
      std::get<3>(key) = times[key]++;
      keys.push_back(std::move(key));
    }
    return keys;
  };
  if (rows.empty()) return {};
  const std::vector<Key> old = keysOf(before);
  std::set<Key> chosen;
  for (const int row : rows) chosen.insert(old.at(static_cast<std::size_t>(row)));
  const std::vector<Key> now = keysOf(after);
  std::vector<int> found;
  for (std::size_t row = 0; row < now.size(); ++row)
    if (chosen.contains(now[row])) found.push_back(static_cast<int>(row));
  return found;
}

std::vector<TrackId> someOf(std::vector<TrackId> tracks, std::size_t most) {
  std::unordered_set<TrackId> seen;
  std::erase_if(tracks, [&seen](TrackId id) { return !seen.insert(id).second; });
  if (tracks.size() <= most) return tracks;
  std::vector<TrackId> some;
  for (std::size_t i = 0; i < most; ++i) some.push_back(tracks[i * tracks.size() / most]);
  return some;
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
