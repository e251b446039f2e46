// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playlist/playlist_import.h"

#include <algorithm>
#include <functional>
#include <string_view>
#include <unordered_map>

#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/base/progress.h"
#include "core/playlist_files/playlist_file.h"
#include "core/system/path_bytes.h"
#include "ui/common/formatters.h"
#include "ui/common/message_text.h"
#include "ui/playlist/entry_lists.h"

namespace moodogram::ui {
namespace fs = std::filesystem;

ImportedPlaylists importPlaylists(const std::vector<fs::path>& files, const TrackList& library,
                                  const std::stop_token& stop) {
  std::unordered_map<std::string, const Track*> byPath;
  byPath.reserve(library.size());
  for (const LibraryTrack& track : library) byPath.emplace(pathBytes(track.track.file), &track.track);
  const auto find = [&](const fs::path& path) {
    const auto found = byPath.find(pathBytes(path));
    return found == byPath.end() ? nullptr : found->second;
  };
  std::error_code ignored;
  const auto isGone = [&](const PlaylistItem& item) { return !item.file.empty() && !fs::exists(item.file, ignored); };
  ImportedPlaylists result;
  for (const fs::path& file : files) {
    throwIfStopped(stop);
    ReadPlaylist read;
    try {
      read = readPlaylist(file);
    } catch (const Error& error) {
      result.problems << errorText(error);
      continue;
    }
    if (std::ranges::any_of(read.contents.items, isGone)) {
      std::vector<Track> tracks;
      tracks.reserve(library.size());
      for (const LibraryTrack& track : library) tracks.push_back(track.track);
      findAgain(read.contents, tracks);
    }
    NewPlaylist& playlist = result.playlists.emplace_back();
    playlist.name = read.contents.title.empty() ? toValidUtf8(pathBytes(file.stem())) : read.contents.title;
    for (const PlaylistItem& item : read.contents.items) {
      playlist.entries.push_back(entryOf(item, find));
      const StoredEntry& entry = playlist.entries.back();
      if (entry.track == 0 && !entry.file.empty() && fs::exists(entry.file, ignored))
        result.unknown.push_back(entry.file);
    }
    for (const Message& problem : read.problems) result.problems << messageText(problem);
  }
  return result;
}

MeantEntries entriesOfFiles(const std::vector<fs::path>& files, const TrackList& library, const std::stop_token& stop) {
  // One pass over the library.
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  std::unordered_map<std::string, std::vector<const Track*>, Hash, std::equal_to<>> meant;
  for (const fs::path& file : files) meant[pathBytes(file)];
  for (const LibraryTrack& track : library) {
    if (track.track.isRemoved) continue;
    const auto& bytes = pathBytes(track.track.file);
    const std::string_view path = bytes;
    for (std::size_t end = path.size(); end != std::string_view::npos && end > 0; end = path.rfind('/', end - 1))
      if (const auto found = meant.find(path.substr(0, end)); found != meant.end())
        found->second.push_back(&track.track);
  }
  MeantEntries result;
  for (const fs::path& file : files) {
    std::vector<const Track*>& tracks = meant[pathBytes(file)];
    std::ranges::sort(tracks, {}, [](const Track* track) -> decltype(auto) { return pathBytes(track->file); });
    for (const Track* track : tracks) result.entries.push_back(entryOf(*track));
    if (!tracks.empty()) continue;
    if (playlistFormatOf(file)) {
      const ImportedPlaylists read = importPlaylists({file}, library, stop);
      for (const NewPlaylist& playlist : read.playlists)
        result.entries.insert(result.entries.end(), playlist.entries.begin(), playlist.entries.end());
      result.unknown.insert(result.unknown.end(), read.unknown.begin(), read.unknown.end());
      result.problems << read.problems;
      continue;
    }
    StoredEntry entry;
    entry.file = file;
    entry.title = toValidUtf8(pathBytes(file.stem()));
    result.entries.push_back(std::move(entry));
    result.unknown.push_back(file);
  }
  return result;
}

}  // namespace moodogram::ui
