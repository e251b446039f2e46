// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <taglib/taglib.h>
#include <taglib/tiostream.h>

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>

#include "core/system/unique_descriptor.h"

namespace moodogram {

#if TAGLIB_MAJOR_VERSION >= 2
using TagOffset = TagLib::offset_t;
using TagPosition = TagLib::offset_t;
using TagLength = std::size_t;
#else
using TagOffset = long;
using TagPosition = unsigned long;
using TagLength = unsigned long;
#endif

/// A file for TagLib to read from: never written, and whatever it claims about itself, no more of it is read than
/// kMostBytes (a tag with a large picture), or kMostSearchedBytes in small pieces (the search for a frame), for no
/// longer than kMostTime, by no reader that calls itself (for what lies within something) until it uses
/// kMostStackBytes. Beyond that, as in what is no regular file, there is nothing more to read. Of one thread.
class TagStream final : public TagLib::IOStream {
 public:
  static constexpr std::uint64_t kMostBytes = 64ULL << 20;
  static constexpr std::uint64_t kMostSearchedBytes = 8ULL << 20;  ///< in pieces below kPieceBytes
  static constexpr std::size_t kPieceBytes = 64 << 10;
  static constexpr std::chrono::seconds kMostTime{5};
  static constexpr std::ptrdiff_t kMostStackBytes = 512 << 10;

  explicit TagStream(const std::filesystem::path& file);
  TagStream(const TagStream&) = delete;
  TagStream& operator=(const TagStream&) = delete;

  TagLib::FileName name() const override { return m_name.c_str(); }
  TagLib::ByteVector readBlock(TagLength length) override;
  bool readOnly() const override { return true; }
  bool isOpen() const override { return m_opened.get() >= 0; }
  void seek(TagOffset offset, Position from) override;
  TagOffset tell() const override { return m_position; }
  TagOffset length() override { return m_length; }

  void writeBlock(const TagLib::ByteVector&) override {}
  void insert(const TagLib::ByteVector&, TagPosition, TagLength) override {}
  void removeBlock(TagPosition, TagLength) override {}
  void truncate(TagOffset) override {}

 private:
  std::string m_name;
  UniqueDescriptor m_opened;
  TagOffset m_position = 0;
  TagOffset m_length = 0;
  const char* m_stack;  ///< where it was when this object was made
  std::uint64_t m_bytesLeft = kMostBytes;
  std::uint64_t m_searchedBytesLeft = kMostSearchedBytes;
  std::chrono::steady_clock::time_point m_deadline;
  std::array<char, 8192> m_block;  ///< of the file from m_blockStart on: TagLib asks for a few bytes at a time
  TagOffset m_blockStart = 0;
  std::size_t m_blockSize = 0;
};

}  // namespace moodogram
