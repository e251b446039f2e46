// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/file_facts.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "core/system/open_file.h"

namespace moodogram {
namespace {

std::string bytesAt(int descriptor, std::int64_t offset, std::size_t count) {
  std::string bytes(count, '\0');
  bytes.resize(readAt(descriptor, offset, bytes));
  return bytes;
}

std::uint32_t number(std::string_view bytes, std::size_t at, bool bigEndian) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    const auto byte = static_cast<unsigned char>(bytes[at + (bigEndian ? i : 3 - i)]);
    value = value << 8 | byte;
  }
  return value;
}

/// Programs that write to a pipe cannot know the size and put a huge number (or none) in its place.
bool isPlausibleSize(std::uint32_t size) { return size != 0 && size < 0x7FF00000; }

/// The file size in an ASF file's File Properties object (ASF specification, 3.2), or 0.
std::int64_t declaredAsfSize(std::string_view head) {
  constexpr std::string_view kFileProperties("\xA1\xDC\xAB\x8C\x47\xA9\xCF\x11\x8E\xE4\x00\xC0\x0C\x20\x53\x65", 16);
  constexpr std::size_t kSizeAt = 40;
  const std::size_t object = head.find(kFileProperties);
  if (object == std::string_view::npos || object + kSizeAt + 8 > head.size()) return 0;
  const std::uint64_t high = number(head, object + kSizeAt + 4, false);
  return static_cast<std::int64_t>((high & 0x7FFFFFFF) << 32 | number(head, object + kSizeAt, false));
}

/// The file size that the container's header implies, or 0.
std::int64_t declaredSize(std::string_view head) {
  if (head.size() < 12) return 0;
  const std::string_view magic = head.substr(0, 4);
  if (magic == "RIFF" || magic == "RIFX" || magic == "FORM") {
    const std::uint32_t size = number(head, 4, magic != "RIFF");
    return isPlausibleSize(size) ? std::int64_t{size} + 8 : 0;
  }
  if (magic == "\x30\x26\xB2\x75") return declaredAsfSize(head);
  if (magic == ".snd") {
    const std::uint32_t size = number(head, 8, true);
    return isPlausibleSize(size) ? std::int64_t{number(head, 4, true)} + size : 0;
  }
  return 0;
}

/// RFC 3533: the last page of a stream carries the end-of-stream flag.
bool oggIsCutOff(int descriptor, std::int64_t fileSize) {
  constexpr std::int64_t kLongestPage = 27 + 255 + 255 * 255;
  constexpr std::size_t kFlagsAt = 5;
  constexpr std::size_t kSegmentCountAt = 26;
  const std::int64_t start = std::max<std::int64_t>(0, fileSize - 2 * kLongestPage);
  const std::string tail = bytesAt(descriptor, start, static_cast<std::size_t>(fileSize - start));
  const std::size_t page = tail.rfind("OggS");
  if (page == std::string::npos) return false;  // something else was appended (a tag)
  if (page + kSegmentCountAt >= tail.size()) return true;
  const std::size_t segments = static_cast<unsigned char>(tail[page + kSegmentCountAt]);
  std::size_t end = page + kSegmentCountAt + 1 + segments;
  if (end > tail.size()) return true;
  for (std::size_t i = 0; i < segments; ++i) end += static_cast<unsigned char>(tail[page + kSegmentCountAt + 1 + i]);
  constexpr unsigned char kEndOfStream = 4;
  return end > tail.size() || (static_cast<unsigned char>(tail[page + kFlagsAt]) & kEndOfStream) == 0;
}

/// An ID3v2 tag, or the eleven set bits that start a frame.
bool looksLikeMpegAudio(std::string_view head) {
  return head.starts_with("ID3") || (head.size() > 1 && static_cast<unsigned char>(head[0]) == 0xFF &&
                                     (static_cast<unsigned char>(head[1]) & 0xE0) == 0xE0);
}

/// The identification header is alone on the first page.
bool looksLikeVorbis(std::string_view head) {
  return head.starts_with("OggS") && head.substr(0, 64).find("\x01vorbis") != std::string_view::npos;
}

}  // namespace

FileFacts inspectFile(int descriptor, std::int64_t fileSize) {
  constexpr std::int64_t kPadByte = 1;  // often missing, and no loss
  const std::string head = bytesAt(descriptor, 0, 8192);
  FileFacts facts;
  facts.mpegAudio = looksLikeMpegAudio(head);
  facts.vorbis = looksLikeVorbis(head);
  facts.cutOff =
      head.starts_with("OggS") ? oggIsCutOff(descriptor, fileSize) : declaredSize(head) > fileSize + kPadByte;
  return facts;
}

}  // namespace moodogram
