// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/file_facts.h"

#include <unistd.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace moodogram {
namespace {

std::string readAt(int descriptor, std::int64_t offset, std::size_t count) {
  std::string bytes(count, '\0');
  const ssize_t got = pread(descriptor, bytes.data(), count, offset);
  bytes.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
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

/// The file size that the container's header implies, or 0.
std::int64_t declaredSize(std::string_view head) {
  if (head.size() < 12) return 0;
  const std::string_view magic = head.substr(0, 4);
  if (magic == "RIFF" || magic == "RIFX" || magic == "FORM") {
    const std::uint32_t size = number(head, 4, magic != "RIFF");
    return isPlausibleSize(size) ? std::int64_t{size} + 8 : 0;
  }
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
  const std::string tail = readAt(descriptor, start, static_cast<std::size_t>(fileSize - start));
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

/// Size of the ID3v2 tag at the start, 0 without one.
std::int64_t id3Size(std::string_view head) {
  if (head.size() < 10 || head.substr(0, 3) != "ID3") return 0;
  std::int64_t size = 0;
  for (std::size_t i = 6; i < 10; ++i) size = size << 7 | (static_cast<unsigned char>(head[i]) & 0x7F);
  return size + 10;
}

bool looksLikeMpegFrame(std::string_view bytes) {
  return bytes.size() > 4 && static_cast<unsigned char>(bytes[0]) == 0xFF &&
         (static_cast<unsigned char>(bytes[1]) & 0xE0) == 0xE0;
}

}  // namespace

FileFacts inspectFile(int descriptor, std::int64_t fileSize) {
  FileFacts facts;
  const std::string head = readAt(descriptor, 0, 16);
  if (head.starts_with("OggS"))
    facts.cutOff = oggIsCutOff(descriptor, fileSize);
  else
    facts.cutOff = declaredSize(head) > fileSize + 1;  // a missing pad byte is common and harmless

  const std::int64_t tagSize = id3Size(head);
  if (tagSize > 0 || looksLikeMpegFrame(head)) {
    // The header lies in the first frame, which may follow padding after the tag.
    const std::string first = readAt(descriptor, tagSize, 8192);
    const auto has = [&](const char* mark) { return first.find(mark) != std::string::npos; };
    facts.mpegOfUnknownLength = !has("Xing") && !has("Info") && !has("VBRI");
  }
  return facts;
}

}  // namespace moodogram
