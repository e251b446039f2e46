// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <cmath>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

#include "core/base/message.h"
#include "core/playlist_files/formats.h"

namespace moodogram {
namespace {

/// What follows "#EXTINF:": seconds, attributes (key="value") of television lists, a comma, the title.
void readExtInf(std::string_view info, const EncodedText& text, PlaylistItem& item) {
  bool isQuoted = false;
  std::size_t comma = 0;
  for (; comma < info.size(); ++comma) {
    if (info[comma] == '"') isQuoted = !isQuoted;
    if (info[comma] == ',' && !isQuoted) break;
  }
  const std::string_view length = stripped(info.substr(0, comma));
  double seconds = 0;
  std::from_chars(length.data(), length.data() + length.size(), seconds);
  if (std::isfinite(seconds) && seconds > 0) item.durationSeconds = seconds;
  if (comma < info.size()) setLineTitle(item, text.text(stripped(info.substr(comma + 1))));
}

/// MPD and GNOME's programs write a file whose name begins with '#' as it is, like a comment.
bool namesFile(const EncodedText& text, std::string_view line, const std::filesystem::path& folder) {
  std::error_code ignored;
  return !line.starts_with("#EXT") &&
         std::filesystem::is_regular_file(locationOfLine(text, line, folder).file, ignored);
}

}  // namespace

std::string m3uBegin(const std::string& mark) {
  return "#EXTM3U\n" + (mark.empty() ? mark : "#MOODOGRAM:" + onOneLine(mark) + "\n");
}

std::string m3uText(const PlaylistContents& contents, const LocationWriter& writer) {
  std::string text = m3uBegin(contents.mark);
  if (!contents.title.empty()) text += "#PLAYLIST:" + onOneLine(contents.title) + "\n";
  for (const PlaylistItem& item : contents.items) {
    if (!hasPlace(item)) continue;
    const long long seconds = item.durationSeconds > 0 ? std::llround(item.durationSeconds) : -1;
    text += "#EXTINF:" + std::to_string(seconds) + "," + lineTitle(item) + "\n";
    if (!item.album.empty()) text += "#EXTALB:" + onOneLine(item.album) + "\n";
    text += writer.line(item) + "\n";
  }
  return text;
}

ReadPlaylist readM3u(const EncodedText& text, const std::filesystem::path& folder) {
  ReadPlaylist read;
  PlaylistItem next;
  std::optional<PlaylistItem> ahead;  // of what came before the #EXTINF that `next` has
  std::string_view rest = text.bytes();
  while (!rest.empty()) {
    const std::size_t end = rest.find_first_of("\r\n");
    const std::string_view line = stripped(rest.substr(0, end));
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    if (line.empty()) continue;
    if (line.starts_with("#EXTINF:")) {
      // A second one: the entry of the first is not there, and what it said is not about this one.
      if (ahead)
        next = *ahead;
      else
        ahead = next;
      readExtInf(line.substr(8), text, next);
    } else if (line.starts_with("#EXTALB:")) {
      next.album = text.text(stripped(line.substr(8)));
    } else if (line.starts_with("#EXTART:")) {
      next.artist = text.text(stripped(line.substr(8)));
    } else if (line.starts_with("#PLAYLIST:")) {
      read.contents.title = text.text(stripped(line.substr(10)));
    } else if (line.size() > kLongestPath) {
      if (line.starts_with('#')) continue;
      read.problems.push_back(Message(MOODOGRAM_TEXT("Playlist", "A line is longer than any path.")));
      next = {};
      ahead.reset();
    } else if (!line.starts_with('#') || namesFile(text, line, folder)) {
      Location location = locationOfLine(text, line, folder);
      next.file = std::move(location.file);
      next.stream = std::move(location.stream);
      next.foreign = std::move(location.foreign);
      read.contents.items.push_back(std::exchange(next, {}));
      ahead.reset();
    }
  }
  return read;
}

}  // namespace moodogram
