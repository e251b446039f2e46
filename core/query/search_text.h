// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/library/track.h"
#include "core/query/query_fields.h"

namespace moodogram {

/// A text without what a search does not look at: case (Unicode's full case folding), accents and other marks,
/// compatibility forms (full width, ligatures), kinds of quotation marks, dashes and spaces, how many of these follow
/// each other. Letters that have a stroke of their own instead of a mark lose it too (ø, ł, đ), and æ and œ become two.
/// Any bytes; what is not UTF-8 becomes U+FFFD. The result has no line ends.
std::string foldText(std::string_view text);

/// What searches look at in a track, folded once, so that a keystroke only compares bytes.
class SearchText {
 public:
  explicit SearchText(const Track& track);

  /// Of Any (all of it, a line a field) and the fields of kind Text.
  std::string_view of(QueryField field) const {
    if (field == QueryField::Any) return m_all;
    const auto index = static_cast<std::size_t>(field) - static_cast<std::size_t>(QueryField::Title);
    const std::uint32_t begin = index == 0 ? 0 : m_ends[index - 1] + 1;
    return std::string_view(m_all).substr(begin, m_ends[index] - begin);
  }

 private:
  std::string m_all;
  std::array<std::uint32_t, 6> m_ends{};  ///< of Title to Path
};

/// The tag that a field of kind Text is about, as it is written; of Title the file name where there is none.
std::string textOf(const Track& track, QueryField field);

}  // namespace moodogram
