// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlist_files/playlist_file.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <fstream>
#include <iterator>
#include <string_view>
#include <system_error>
#include <unordered_map>
#include <utility>

#include "core/base/ascii.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/base/system_message.h"
#include "core/library/playlist_store.h"
#include "core/playlist_files/formats.h"
#include "core/system/path_bytes.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

constexpr std::uintmax_t kMostBytes = std::uintmax_t{64} << 20;
constexpr int kDeepestNesting = 8;
constexpr std::size_t kMostNested = 10'000;    // also where they hold nothing else
constexpr std::size_t kMostItems = 1'000'000;  // playlists that hold each other many times over
constexpr double kLengthTolerance = 2;

std::string endingOf(const fs::path& file) { return asciiLower(pathBytes(file.extension())); }

/// A recording under a playlist's name, say: other control characters than those of text (ESC begins the letters of
/// some encodings) are more than a slip.
bool isBinary(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return false;  // UTF-16
  if (bytes.find('\0') != std::string_view::npos) return true;
  constexpr std::size_t kEnoughBytes = std::size_t{1} << 16;
  constexpr int kFewest = 100;  // bytes of text that there are to one control character
  const std::string_view sample = bytes.substr(0, kEnoughBytes);
  const auto controls = std::ranges::count_if(sample, [](char c) {
    return c > 0 && c < ' ' && std::string_view("\t\n\v\f\r\x1A\x1B").find(c) == std::string_view::npos;
  });
  return controls * kFewest > std::ssize(sample);
}

std::string readBytes(const fs::path& file) {
  const std::string name = displayPath(file);
  const auto refuse = [&](int code) {
    throw IoError(
        Message(MOODOGRAM_TEXT("Playlist", "The playlist %1 cannot be read: %2."), name, systemMessage(code)));
  };
  std::error_code error;
  const fs::file_status status = fs::status(file, error);
  if (status.type() == fs::file_type::not_found)
    throw IoError(Message(MOODOGRAM_TEXT("Playlist", "There is no playlist %1."), name));
  if (!fs::status_known(status)) refuse(error.value());
  if (!fs::is_regular_file(status))
    throw IoError(Message(MOODOGRAM_TEXT("Playlist", "The playlist %1 is no file."), name));
  if (fs::file_size(file, error) > kMostBytes && !error)
    throw IoError(Message(MOODOGRAM_TEXT("Playlist", "The playlist %1 is larger than 64 MiB: is it one?"), name));
  errno = 0;
  std::ifstream stream(file, std::ios::binary);
  if (!stream) refuse(errno);
  std::string bytes{std::istreambuf_iterator<char>(stream), {}};
  if (stream.bad()) refuse(EIO);
  if (isBinary(bytes)) throw IoError(Message(MOODOGRAM_TEXT("Playlist", "The playlist %1 is no text."), name));
  return bytes;
}

/// Reads a playlist and those in it.
class Reader {
 public:
  ReadPlaylist read(const fs::path& file) {
    const EncodedText text(readBytes(file));
    const fs::path folder = file.parent_path();
    ReadPlaylist read;
    try {
      switch (playlistFormatOf(file).value_or(PlaylistFormat::M3u)) {
        case PlaylistFormat::M3u:
          read = readM3u(text, folder);
          break;
        case PlaylistFormat::Pls:
          read = readPls(text, folder);
          break;
        case PlaylistFormat::Xspf:
          read = readXspf(text, folder);
          break;
        case PlaylistFormat::Jspf:
          read = readJspf(text, folder);
          break;
      }
    } catch (const IoError& error) {
      //: %1: a file; %2: what is wrong with it, as in "is no XML"
      throw IoError(Message(MOODOGRAM_TEXT("Playlist", "The playlist %1 %2"), displayPath(file), error.message()));
    }
    readNested(file, read);
    return read;
  }

 private:
  void readNested(const fs::path& file, ReadPlaylist& read) {
    std::error_code ignored;
    m_open.push_back(fs::weakly_canonical(file, ignored));
    std::vector<PlaylistItem> items;
    for (PlaylistItem& item : read.contents.items) {
      if (item.file.empty() || !playlistFormatOf(item.file))
        items.push_back(std::move(item));
      else
        appendNested(item.file, items, read.problems);
    }
    read.contents.items = std::move(items);
    m_open.pop_back();
  }

  void appendNested(const fs::path& file, std::vector<PlaylistItem>& items, std::vector<Message>& problems) {
    std::error_code ignored;
    if (std::ranges::find(m_open, fs::weakly_canonical(file, ignored)) != m_open.end()) {
      problems.push_back(Message(MOODOGRAM_TEXT("Playlist", "The playlist %1 contains itself."), displayPath(file)));
      return;
    }
    if (m_open.size() >= kDeepestNesting || items.size() > kMostItems || ++m_nested > kMostNested) {
      problems.push_back(
          Message(MOODOGRAM_TEXT("Playlist", "The playlist %1 was left out: too many playlists in playlists."),
                  displayPath(file)));
      return;
    }
    try {
      ReadPlaylist nested = read(file);
      std::ranges::move(nested.contents.items, std::back_inserter(items));
      std::ranges::move(nested.problems, std::back_inserter(problems));
    } catch (const IoError& error) {
      problems.push_back(error.message());
    }
  }

  std::size_t m_nested = 0;      ///< playlists in playlists that have been read
  std::vector<fs::path> m_open;  ///< from the outermost to the one that is being read
};

bool isThere(const fs::path& file) {
  std::error_code unreachable;
  return fs::exists(file, unreachable);
}

std::string nameKey(const std::string& artist, const std::string& title) { return artist + '\n' + title; }

}  // namespace

std::optional<PlaylistFormat> playlistFormatOf(const fs::path& file) {
  const std::string ending = endingOf(file);
  if (ending == ".m3u" || ending == ".m3u8") return PlaylistFormat::M3u;
  if (ending == ".pls") return PlaylistFormat::Pls;
  if (ending == ".xspf") return PlaylistFormat::Xspf;
  if (ending == ".jspf") return PlaylistFormat::Jspf;
  return std::nullopt;
}

const std::vector<std::string>& playlistEndings() {
  static const std::vector<std::string> kEndings{".m3u8", ".m3u", ".pls", ".xspf", ".jspf"};
  return kEndings;
}

PlaylistItem playlistItem(const Track& track) {
  return {.file = track.file,
          .stream = {},
          .title = track.displayTitle(),
          .artist = track.tags.artist,
          .album = track.tags.album,
          .durationSeconds = track.tags.durationSeconds,
          .contentHash = track.contentHash,
          .scores = std::nullopt};
}

PlaylistItem playlistItem(const LibraryTrack& track) {
  PlaylistItem item = playlistItem(track.track);
  item.scores = track.summary;
  return item;
}

PlaylistItem playlistItem(const StoredEntry& entry) {
  const bool isForeign = !entry.file.empty() && !entry.stream.empty();
  return {.file = entry.file,
          .stream = isForeign ? std::string() : entry.stream,
          .foreign = isForeign ? entry.stream : std::string(),
          .title = entry.title,
          .artist = entry.artist,
          .album = {},
          .durationSeconds = entry.durationSeconds,
          .contentHash = entry.contentHash,
          .scores = std::nullopt};
}

StoredEntry storedEntry(const PlaylistItem& item) {
  return {.file = item.file,
          .stream = item.file.empty() ? item.stream : item.foreign,
          .contentHash = item.contentHash,
          .title = item.title,
          .artist = item.artist,
          .durationSeconds = item.durationSeconds};
}

ReadPlaylist readPlaylist(const fs::path& file) { return Reader().read(fs::absolute(file).lexically_normal()); }

std::string playlistText(PlaylistFormat format, const PlaylistContents& contents, const fs::path& folder,
                         PlaylistPaths paths) {
  const LocationWriter writer(folder, paths);
  switch (format) {
    case PlaylistFormat::M3u:
      break;
    case PlaylistFormat::Pls:
      return plsText(contents, writer);
    case PlaylistFormat::Xspf:
      return xspfText(contents, writer);
    case PlaylistFormat::Jspf:
      return jspfText(contents, writer);
  }
  return m3uText(contents, writer);
}

void writePlaylist(const fs::path& file, const PlaylistContents& contents, PlaylistPaths paths) {
  writeFileAtomically(file, playlistText(playlistFormatOf(file).value_or(PlaylistFormat::M3u), contents,
                                         fs::absolute(file).parent_path(), paths));
}

bool hasMark(const fs::path& file, const std::string& mark) {
  const std::string wanted = m3uBegin(mark);
  std::string begin(wanted.size(), '\0');
  std::ifstream stream(file, std::ios::binary);
  return stream.read(begin.data(), static_cast<std::streamsize>(begin.size())) && begin == wanted;
}

std::size_t findAgain(PlaylistContents& contents, const std::vector<Track>& library) {
  std::unordered_multimap<std::string, const Track*> byContent;
  std::unordered_multimap<std::string, const Track*> byFileName;
  std::unordered_multimap<std::string, const Track*> byName;
  for (const Track& track : library) {
    if (track.missingSinceUnixSeconds != 0) continue;
    if (!track.contentHash.empty()) byContent.emplace(track.contentHash, &track);
    byFileName.emplace(pathBytes(track.file.filename()), &track);
    byName.emplace(nameKey(track.tags.artist, track.tags.title), &track);
  }
  const auto only = [](const auto& index, const std::string& key, const auto& fits) -> const Track* {
    const Track* found = nullptr;
    const auto [first, last] = index.equal_range(key);
    for (auto entry = first; entry != last; ++entry) {
      if (!fits(*entry->second) || !isThere(entry->second->file)) continue;
      if (found != nullptr) return nullptr;
      found = entry->second;
    }
    return found;
  };

  std::size_t count = 0;
  for (PlaylistItem& item : contents.items) {
    if (!item.stream.empty() || (!item.file.empty() && isThere(item.file))) continue;
    const auto hasName = [&](const Track& track) {
      return !item.title.empty() && track.tags.title == item.title && track.tags.artist == item.artist;
    };
    const auto hasLength = [&](const Track& track) {
      return item.durationSeconds > 0 &&
             std::abs(track.tags.durationSeconds - item.durationSeconds) <= kLengthTolerance;
    };
    const Track* found = nullptr;
    // Copies of one content are as good as each other: the first that is there will do.
    const auto [first, last] = byContent.equal_range(item.contentHash);
    const auto copy = std::find_if(first, last, [](const auto& entry) { return isThere(entry.second->file); });
    if (copy != last) found = copy->second;
    if (found == nullptr)
      found = only(byFileName, pathBytes(item.file.filename()),
                   [&](const Track& track) { return hasName(track) || hasLength(track); });
    if (found == nullptr && !item.title.empty()) found = only(byName, nameKey(item.artist, item.title), hasLength);
    if (found == nullptr) continue;
    item.file = found->file;
    item.foreign.clear();
    ++count;
  }
  return count;
}

}  // namespace moodogram
