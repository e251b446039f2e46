// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/tag_stream.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <utility>
#include <vector>

#include "core/system/file_status.h"
#include "core/system/open_file.h"
#include "core/system/path_bytes.h"

namespace moodogram {
namespace {

const char* stackHere() { return static_cast<const char*>(__builtin_frame_address(0)); }

/// ID3v2 chapters hold frames, and so chapters again. TagLib reads them by calling itself, which a tag of nothing but
/// chapters within each other brings to the end of the stack. Nobody asks for chapters, so where there are that many
/// they get a name that TagLib does not know.
void renameChapters(char* bytes, std::size_t size) {
  constexpr std::size_t kMostChapters = 1000;
  for (const std::string_view name : {"CHAP", "CTOC"}) {
    std::vector<std::size_t> found;
    const std::string_view text(bytes, size);
    for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 4))
      found.push_back(at);
    if (found.size() <= kMostChapters) continue;
    for (const std::size_t at : found) bytes[at] = 'X';
  }
}

}  // namespace

TagStream::TagStream(const std::filesystem::path& file)
    : m_name(pathBytes(file)), m_stack(stackHere()), m_deadline(std::chrono::steady_clock::now() + kMostTime) {
  std::error_code error;
  UniqueDescriptor opened = openFile(file, OpenFor::Reading, error);
  if (error) return;
  const auto status = statusOf(opened.get(), error);
  if (!status || !status->isRegular()) return;
  m_length = static_cast<TagOffset>(status->sizeBytes);
  m_opened = std::move(opened);
}

TagLib::ByteVector TagStream::readBlock(TagLength length) {
  if (!isOpen() || m_position < 0 || m_position >= m_length || length == 0) return {};
  const auto wanted =
      static_cast<std::size_t>(std::min<std::uint64_t>(length, static_cast<std::uint64_t>(m_length - m_position)));
  std::uint64_t& left = wanted < kPieceBytes ? m_searchedBytesLeft : m_bytesLeft;
  if (wanted > left || std::abs(stackHere() - m_stack) > kMostStackBytes ||
      std::chrono::steady_clock::now() > m_deadline) {
    m_bytesLeft = m_searchedBytesLeft = 0;
    return {};
  }
  left -= wanted;
  TagLib::ByteVector bytes(static_cast<unsigned int>(wanted), 0);
  std::size_t count = 0;
  if (wanted > m_block.size() / 2) {
    count = readAt(m_opened.get(), m_position, {bytes.data(), wanted});
    renameChapters(bytes.data(), count);
  } else {
    const bool isInBlock = m_position >= m_blockStart && m_position + static_cast<TagOffset>(wanted) <=
                                                             m_blockStart + static_cast<TagOffset>(m_blockSize);
    if (!isInBlock) {
      m_blockStart = m_position;
      m_blockSize = readAt(m_opened.get(), m_position, m_block);
    }
    const auto offset = static_cast<std::size_t>(m_position - m_blockStart);
    count = std::min(wanted, m_blockSize - std::min(offset, m_blockSize));
    std::memcpy(bytes.data(), m_block.data() + offset, count);
  }
  if (count < wanted) bytes.resize(static_cast<unsigned int>(count));  // shortened or unreadable since
  m_position += static_cast<TagOffset>(count);
  return bytes;
}

void TagStream::seek(TagOffset offset, Position from) {
  const TagOffset start = from == Beginning ? 0 : from == Current ? m_position : m_length;
  m_position = std::max<TagOffset>(0, start + offset);
}

}  // namespace moodogram
