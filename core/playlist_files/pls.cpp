// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

#include "core/base/ascii.h"
#include "core/base/error.h"
#include "core/base/message.h"
#include "core/playlist_files/formats.h"

namespace moodogram {
namespace {

struct Entry {
  std::string_view file;
  std::string_view title;
  std::string_view length;
};

/// "File12=x": the number, if the key is this word and one.
bool isNumbered(const std::string& key, std::string_view word, long& number) {
  if (!key.starts_with(word)) return false;
  const char* const end = key.data() + key.size();
  return std::from_chars(key.data() + word.size(), end, number).ptr == end && number > 0;
}

}  // namespace

std::string plsText(const PlaylistContents& contents, const LocationWriter& writer) {
  std::string text = "[playlist]\n";
  std::size_t number = 0;
  for (const PlaylistItem& item : contents.items) {
    if (!hasPlace(item)) continue;
    const std::string n = std::to_string(++number);
    const long long seconds = item.durationSeconds > 0 ? std::llround(item.durationSeconds) : -1;
    text += "File" + n + "=" + writer.line(item) + "\n";
    text += "Title" + n + "=" + lineTitle(item) + "\n";
    text += "Length" + n + "=" + std::to_string(seconds) + "\n";
  }
  return text + "NumberOfEntries=" + std::to_string(number) + "\nVersion=2\n";
}

ReadPlaylist readPls(const EncodedText& text, const std::filesystem::path& folder) {
  std::map<long, Entry> entries;
  bool hasHeader = false;
  std::string_view rest = text.bytes();
  while (!rest.empty()) {
    const std::size_t end = rest.find_first_of("\r\n");
    const std::string_view line = stripped(rest.substr(0, end));
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    hasHeader = hasHeader || asciiLower(std::string(line)) == "[playlist]";
    const std::size_t equals = line.find('=');
    if (equals == std::string_view::npos) continue;
    const std::string key = asciiLower(std::string(stripped(line.substr(0, equals))));
    const std::string_view value = stripped(line.substr(equals + 1));
    long number = 0;
    if (isNumbered(key, "file", number)) entries[number].file = value;
    if (isNumbered(key, "title", number)) entries[number].title = value;
    if (isNumbered(key, "length", number)) entries[number].length = value;
  }
  if (!hasHeader && entries.empty()) throw IoError(Message(MOODOGRAM_TEXT("Playlist", "has no [playlist] in it.")));
  ReadPlaylist read;
  for (const auto& [number, entry] : entries) {
    if (entry.file.empty()) {
      read.problems.push_back(Message(MOODOGRAM_TEXT("Playlist", "Entry %1 has no file."), number));
      continue;
    }
    if (entry.file.size() > kLongestPath) {
      read.problems.push_back(Message(MOODOGRAM_TEXT("Playlist", "A line is longer than any path.")));
      continue;
    }
    PlaylistItem item;
    Location location = locationOfLine(text, entry.file, folder);
    item.file = std::move(location.file);
    item.stream = std::move(location.stream);
    item.foreign = std::move(location.foreign);
    setLineTitle(item, text.text(entry.title));
    double seconds = 0;
    std::from_chars(entry.length.data(), entry.length.data() + entry.length.size(), seconds);
    if (std::isfinite(seconds) && seconds > 0) item.durationSeconds = seconds;
    read.contents.items.push_back(std::move(item));
  }
  return read;
}

}  // namespace moodogram
