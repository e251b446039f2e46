// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlist_files/formats.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include "core/base/message.h"
#include "core/base/paths.h"

namespace moodogram {

Location locationOfLine(const EncodedText& text, std::string_view line, const std::filesystem::path& folder) {
  Location location;
  for (const std::string& reading : text.readings(line)) {
    location = locationOf(reading, folder);
    std::error_code ignored;
    if (std::filesystem::exists(location.file, ignored)) break;
  }
  location.stream = toValidUtf8(location.stream);
  location.foreign = toValidUtf8(location.foreign);
  return location;
}

void addTrack(ReadPlaylist& read, PlaylistItem item, std::size_t n, std::string_view uri,
              const std::filesystem::path& folder) {
  if (uri.empty() && item.title.empty()) {
    read.problems.push_back(Message(MOODOGRAM_TEXT("Playlist", "Track %1 has neither a location nor a title."), n));
    return;
  }
  Location where = uri.empty() ? Location() : locationOfUri(uri, folder);
  item.file = std::move(where.file);
  item.stream = std::move(where.stream);
  item.foreign = std::move(where.foreign);
  read.contents.items.push_back(std::move(item));
}

bool hasPlace(const PlaylistItem& item) { return !item.file.empty() || !item.stream.empty(); }

std::string_view stripped(std::string_view text) {
  static constexpr std::string_view kSpace = " \t\r\n\f\v";
  const std::size_t first = text.find_first_not_of(kSpace);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

std::string onOneLine(std::string text) {
  std::ranges::replace_if(
      text, [](unsigned char c) { return c < 0x20 || c == 0x7F; }, ' ');
  return text;
}

std::string lineTitle(const PlaylistItem& item) {
  const std::string title = !item.title.empty() || item.file.empty() ? item.title : displayPath(item.file.stem());
  return onOneLine(item.artist.empty() ? title : item.artist + " - " + title);
}

void setLineTitle(PlaylistItem& item, const std::string& title) {
  const std::size_t dash = item.artist.empty() ? title.find(" - ") : std::string::npos;
  if (dash == std::string::npos) {
    item.title = title;
    return;
  }
  item.artist = stripped(std::string_view(title).substr(0, dash));
  item.title = stripped(std::string_view(title).substr(dash + 3));
}

}  // namespace moodogram
