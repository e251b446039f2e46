// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/flac_blocks.h"

#include <cstdint>

namespace moodogram {
namespace {

constexpr int kStreamInfo = 0;
constexpr int kVorbisComment = 4;
constexpr int kMostBlocks = 1024;

std::uint64_t bigEndian(const TagLib::ByteVector& bytes, unsigned int first, unsigned int count) {
  std::uint64_t number = 0;
  for (unsigned int i = first; i < first + count; ++i) number = number << 8 | static_cast<unsigned char>(bytes[i]);
  return number;
}

/// Some programs put an ID3v2 tag before a file that has no place for one.
TagOffset endOfId3v2(TagStream& stream) {
  const TagLib::ByteVector header = stream.readBlock(10);
  if (header.size() < 10 || !header.startsWith("ID3")) return 0;
  TagOffset size = 0;
  for (unsigned int i = 6; i < 10; ++i) size = size << 7 | (header[i] & 0x7F);
  return 10 + size;
}

}  // namespace

std::optional<FlacBlocks> readFlacBlocks(TagStream& stream) {
  stream.seek(0, TagLib::IOStream::Beginning);
  stream.seek(endOfId3v2(stream), TagLib::IOStream::Beginning);
  if (stream.readBlock(4) != TagLib::ByteVector("fLaC", 4)) return std::nullopt;
  FlacBlocks blocks;
  for (int i = 0; i < kMostBlocks; ++i) {
    const TagLib::ByteVector header = stream.readBlock(4);
    if (header.size() < 4) break;
    const int type = header[0] & 0x7F;
    const auto size = static_cast<TagOffset>(bigEndian(header, 1, 3));
    const TagOffset next = stream.tell() + size;
    if (type == kStreamInfo && size >= 18) {
      const TagLib::ByteVector info = stream.readBlock(18);
      if (info.size() < 18) break;
      const std::uint64_t rateHz = bigEndian(info, 10, 3) >> 4;
      const std::uint64_t samples = bigEndian(info, 13, 5) & 0xF'FFFF'FFFF;
      if (rateHz > 0) blocks.durationSeconds = static_cast<double>(samples) / static_cast<double>(rateHz);
    } else if (type == kVorbisComment && !blocks.vorbisComment) {
      const TagLib::ByteVector bytes = stream.readBlock(static_cast<TagLength>(size));
      blocks.vorbisComment.emplace(bytes.data(), bytes.size());
    }
    if ((header[0] & 0x80) != 0) break;
    stream.seek(next, TagLib::IOStream::Beginning);
  }
  return blocks;
}

}  // namespace moodogram
