// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/tag_reader.h"

#include <taglib/audioproperties.h>
#include <taglib/fileref.h>
#include <taglib/tag.h>

#include <string_view>
#include <system_error>

#include "core/base/paths.h"

namespace moodogram {
namespace {

/// Without the white space and NULs that fixed-width tags are padded with.
std::string clean(const TagLib::String& text) {
  const std::string utf8 = toValidUtf8(text.to8Bit(true));
  static constexpr std::string_view kPadding(" \t\r\n\0", 5);
  const std::size_t first = utf8.find_first_not_of(kPadding);
  if (first == std::string::npos) return {};
  return utf8.substr(first, utf8.find_last_not_of(kPadding) - first + 1);
}

/// Tags hold anything: a number that cannot be one of these says nothing.
int numberUpTo(unsigned int value, unsigned int largest) { return value <= largest ? static_cast<int>(value) : 0; }

}  // namespace

TrackTags readTags(const std::filesystem::path& file) {
  TrackTags tags;
  std::error_code ignored;
  if (!std::filesystem::is_regular_file(file, ignored)) return tags;  // opening a FIFO would wait for ever
  const TagLib::FileRef reference(file.c_str());
  if (reference.isNull()) return tags;
  if (const TagLib::Tag* tag = reference.tag()) {
    tags.title = clean(tag->title());
    tags.artist = clean(tag->artist());
    tags.album = clean(tag->album());
    tags.genre = clean(tag->genre());
    tags.year = numberUpTo(tag->year(), 9999);
    tags.trackNumber = numberUpTo(tag->track(), 9999);
  }
  if (const TagLib::AudioProperties* audio = reference.audioProperties(); audio != nullptr)
    tags.durationSeconds = audio->lengthInMilliseconds() > 0 ? audio->lengthInMilliseconds() / 1000.0 : 0.0;
  return tags;
}

}  // namespace moodogram
