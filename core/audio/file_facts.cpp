// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/file_facts.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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

std::int64_t longNumber(std::string_view bytes, std::size_t at, bool bigEndian) {
  const std::uint64_t first = number(bytes, at, bigEndian);
  const std::uint64_t second = number(bytes, at + 4, bigEndian);
  return static_cast<std::int64_t>(bigEndian ? first << 32 | second : second << 32 | first);
}

/// Programs that write to a pipe cannot know the size and put none in its place, or one that is about the largest of 31
/// or of 32 bits.
bool isPlausibleSize(std::uint32_t size) {
  return size != 0 && (size < 0x7FF00000 || size > 0x80100000) && size < 0xFFF00000;
}

/// The file size in an ASF file's File Properties object (ASF specification, 3.2), or 0.
std::int64_t declaredAsfSize(std::string_view head) {
  constexpr std::string_view kFileProperties("\xA1\xDC\xAB\x8C\x47\xA9\xCF\x11\x8E\xE4\x00\xC0\x0C\x20\x53\x65", 16);
  constexpr std::size_t kSizeAt = 40;
  const std::size_t object = head.find(kFileProperties);
  if (object == std::string_view::npos || object + kSizeAt + 8 > head.size()) return 0;
  const std::uint64_t high = number(head, object + kSizeAt + 4, false);
  return static_cast<std::int64_t>((high & 0x7FFFFFFF) << 32 | number(head, object + kSizeAt, false));
}

/// Where the samples of a RIFF or AIFF file end (0: it does not say); nullopt: it has none. longSize: of the samples,
/// by another chunk, which counts where theirs says that it is too long for 32 bits.
std::optional<std::int64_t> declaredEndOfSamples(int descriptor, bool bigEndian, std::int64_t longSize = 0) {
  constexpr int kMostChunks = 1000;
  std::int64_t offset = 12;
  for (int i = 0; i < kMostChunks; ++i) {
    const std::string chunk = bytesAt(descriptor, offset, 8);
    if (chunk.size() < 8) break;
    const std::uint32_t size = number(chunk, 4, bigEndian);
    if (longSize > 0 && size == 0xFFFFFFFF && chunk.starts_with("data")) return offset + 8 + longSize;
    if (chunk.starts_with("data") || chunk.starts_with("SSND"))
      return isPlausibleSize(size) ? offset + 8 + std::int64_t{size} : 0;
    offset += 8 + std::int64_t{size} + size % 2;
  }
  return std::nullopt;
}

/// How formats for more than 4 GiB have their chunks, each with an identifier first.
struct LongChunks {
  std::int64_t first;  ///< where the first one is
  std::size_t header;  ///< bytes
  std::size_t sizeAt;  ///< in the header
  bool bigEndian;
  bool sizeIsOfAll;  ///< with the header, and the next begins at a multiple of 8
};
constexpr LongChunks kWave64{40, 24, 16, false, true};
constexpr LongChunks kCaf{8, 12, 4, true, false};  // Apple's Core Audio Format

/// Where its samples end, or 0.
std::int64_t declaredEndOfSamples(int descriptor, const LongChunks& chunks) {
  constexpr int kMostChunks = 1000;
  std::int64_t offset = chunks.first;
  for (int i = 0; i < kMostChunks; ++i) {
    const std::string chunk = bytesAt(descriptor, offset, chunks.header);
    if (chunk.size() < chunks.header) break;
    const std::int64_t size = longNumber(chunk, chunks.sizeAt, chunks.bigEndian);
    if (size <= 0 || size > std::numeric_limits<std::int64_t>::max() / 4 - offset) break;  // also "not known"
    const std::int64_t end = offset + size + (chunks.sizeIsOfAll ? 0 : static_cast<std::int64_t>(chunks.header));
    if (chunk.starts_with("data")) return end;
    offset = chunks.sizeIsOfAll ? (end + 7) / 8 * 8 : end;
  }
  return 0;
}

/// The least size of the file that its header implies, or 0.
std::int64_t declaredSize(int descriptor, std::string_view head) {
  if (head.size() < 12) return 0;
  const std::string_view magic = head.substr(0, 4);
  if (magic == "RIFF" || magic == "RIFX" || magic == "FORM") {
    // Some programs count a few bytes too many for the whole, and what lies behind the samples is no sound.
    const bool bigEndian = magic != "RIFF";
    if (const auto end = declaredEndOfSamples(descriptor, bigEndian)) return *end;
    const std::uint32_t size = number(head, 4, bigEndian);
    return isPlausibleSize(size) ? std::int64_t{size} + 8 : 0;
  }
  if (magic == "RF64" && head.size() >= 36 && head.substr(12, 4) == "ds64")  // EBU Tech 3306
    return declaredEndOfSamples(descriptor, false, longNumber(head, 28, false)).value_or(0);
  if (magic == "riff") return declaredEndOfSamples(descriptor, kWave64);
  if (magic == "caff") return declaredEndOfSamples(descriptor, kCaf);
  if (magic == "\x30\x26\xB2\x75") return declaredAsfSize(head);
  if (magic == ".snd") {
    const std::uint32_t size = number(head, 8, true);
    return isPlausibleSize(size) ? std::int64_t{number(head, 4, true)} + size : 0;
  }
  return 0;
}

/// The header of a page (RFC 3533).
struct OggPage {
  bool begins = false;  ///< a stream
  bool ends = false;
  std::uint32_t stream = 0;
  std::size_t end = 0;  ///< of the page in the bytes that it was found in; may lie behind them
};

/// nullopt: not all of a header is there.
std::optional<OggPage> oggPageAt(std::string_view bytes, std::size_t at) {
  constexpr std::size_t kSegmentsAt = 27;
  if (at + kSegmentsAt > bytes.size() || bytes.substr(at, 4) != "OggS") return std::nullopt;
  const auto byte = [&](std::size_t i) { return std::size_t{static_cast<unsigned char>(bytes[at + i])}; };
  const std::size_t segments = byte(kSegmentsAt - 1);
  OggPage page{(byte(5) & 2) != 0, (byte(5) & 4) != 0, number(bytes, at + 14, false), at + kSegmentsAt + segments};
  if (page.end > bytes.size()) return std::nullopt;
  for (std::size_t i = 0; i < segments; ++i) page.end += byte(kSegmentsAt + i);
  return page;
}

void inspectOgg(int descriptor, std::int64_t fileSize, std::string_view head, FileFacts& facts) {
  // Streams that run side by side all begin before anything else of them comes.
  std::vector<std::uint32_t> streams;
  std::size_t firstOther = 0;
  for (auto page = oggPageAt(head, 0); page && page->begins; page = oggPageAt(head, firstOther)) {
    streams.push_back(page->stream);
    firstOther = page->end;
  }
  constexpr std::int64_t kLongestPage = 27 + 255 + 255 * 255;
  const std::int64_t start = std::max<std::int64_t>(0, fileSize - 2 * kLongestPage);
  const std::string tail = bytesAt(descriptor, start, static_cast<std::size_t>(fileSize - start));
  const std::size_t last = tail.rfind("OggS");
  if (last == std::string::npos) return;  // something else was appended (a tag)
  const auto lastPage = oggPageAt(tail, last);
  facts.cutOff = !lastPage || lastPage->end > tail.size() || !lastPage->ends;
  facts.chained = lastPage && !streams.empty() && std::ranges::find(streams, lastPage->stream) == streams.end();
  // A file behind itself has the same number twice.
  for (std::size_t at = tail.find("OggS"); at != std::string::npos; at = tail.find("OggS", at + 1))
    if (const auto page = oggPageAt(tail, at);
        page && page->begins && start + static_cast<std::int64_t>(at) >= static_cast<std::int64_t>(firstOther))
      facts.chained = true;
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
  if (head.starts_with("OggS"))
    inspectOgg(descriptor, fileSize, head, facts);
  else
    facts.cutOff = declaredSize(descriptor, head) > fileSize + kPadByte;
  return facts;
}

}  // namespace moodogram
