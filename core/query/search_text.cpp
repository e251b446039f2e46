// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/search_text.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/paths.h"

namespace moodogram {
namespace {

constexpr auto kOptions = static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD |
                                                         UTF8PROC_IGNORE | UTF8PROC_LUMP);
constexpr utf8proc_int32_t kReplacement = 0xFFFD;

/// A mark that readers may leave out: an accent, a Hebrew or Arabic vowel. Those of Kana and of the scripts of India
/// and South-East Asia make other letters.
bool isAccent(char32_t point) {
  constexpr std::array<std::pair<char32_t, char32_t>, 10> kBlocks{{{0x0300, 0x036F},
                                                                   {0x0483, 0x0489},
                                                                   {0x0591, 0x05C7},
                                                                   {0x0610, 0x061A},
                                                                   {0x064B, 0x0670},
                                                                   {0x06D6, 0x06ED},
                                                                   {0x0730, 0x074A},
                                                                   {0x1AB0, 0x1DFF},
                                                                   {0x20D0, 0x20FF},
                                                                   {0xFE20, 0xFE2F}}};
  const bool isThere = std::ranges::any_of(
      kBlocks, [point](const auto& block) { return block.first <= point && point <= block.second; });
  if (!isThere) return false;
  const utf8proc_category_t category = utf8proc_category(static_cast<utf8proc_int32_t>(point));
  return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC || category == UTF8PROC_CATEGORY_ME;
}

void append(std::string& out, char32_t point) {
  // Letters that Unicode does not decompose, in lower case: they have been folded.
  switch (point) {
    case U'ø':
      out += 'o';
      return;
    case U'ł':
      out += 'l';
      return;
    case U'đ':
    case U'ð':
      out += 'd';
      return;
    case U'ħ':
      out += 'h';
      return;
    case U'ŧ':
      out += 't';
      return;
    case U'ı':
      out += 'i';
      return;
    case U'æ':
      out += "ae";
      return;
    case U'œ':
      out += "oe";
      return;
    default:
      break;
  }
  if (point <= U' ' || point == 0x7F) {  // controls are spaces here; the first may stay, at the begin too
    if (out.empty() || out.back() != ' ') out += ' ';
    return;
  }
  std::array<utf8proc_uint8_t, 4> bytes{};
  const auto count = utf8proc_encode_char(static_cast<utf8proc_int32_t>(point), bytes.data());
  out.append(bytes.begin(), bytes.begin() + count);
}

void appendFolded(std::string& out, utf8proc_int32_t point) {
  std::array<utf8proc_int32_t, 32> parts{};  // the longest decomposition has 18
  int boundary = 0;
  const auto count = utf8proc_decompose_char(point, parts.data(), parts.size(), kOptions, &boundary);
  for (utf8proc_ssize_t i = 0; i < std::min<utf8proc_ssize_t>(count, parts.size()); ++i)
    if (const auto part = static_cast<char32_t>(parts[static_cast<std::size_t>(i)]); !isAccent(part)) append(out, part);
}

}  // namespace

std::string foldText(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  for (std::size_t i = 0; i < text.size();) {
    const unsigned char byte = bytes[i];
    if (byte > ' ' && byte < 0x7F) {  // most text, and nothing to look up
      folded += static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte + ('a' - 'A') : byte);
      ++i;
      continue;
    }
    if (byte <= 0x7F) {
      append(folded, byte);
      ++i;
      continue;
    }
    utf8proc_int32_t point = 0;
    const auto length = utf8proc_iterate(bytes + i, static_cast<utf8proc_ssize_t>(text.size() - i), &point);
    appendFolded(folded, length > 0 ? point : kReplacement);
    i += length > 0 ? static_cast<std::size_t>(length) : 1;
  }
  return folded;
}

std::string textOf(const Track& track, QueryField field) {
  switch (field) {
    case QueryField::Title:
      return track.displayTitle();
    case QueryField::Artist:
      return track.tags.artist;
    case QueryField::AlbumArtist:
      return track.tags.albumArtist;
    case QueryField::Album:
      return track.tags.album;
    case QueryField::Genre:
      return track.tags.genre;
    case QueryField::Path:
      return displayPath(track.file);
    default:
      return {};
  }
}

SearchText::SearchText(const Track& track) {
  for (std::size_t i = 0; i < m_ends.size(); ++i) {
    const auto field = static_cast<QueryField>(static_cast<std::size_t>(QueryField::Title) + i);
    if (i > 0) m_all += '\n';
    m_all += foldText(textOf(track, field));
    m_ends[i] = static_cast<std::uint32_t>(m_all.size());
  }
  m_all.shrink_to_fit();
}

}  // namespace moodogram
