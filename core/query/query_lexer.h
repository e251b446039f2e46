// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace moodogram {

// Where words, fields and values of a query begin and end. Internal to core/query.

/// Bytes of the space at this place (also the no-break and the ideographic one); 0: there is none.
std::size_t spaceAt(std::string_view text, std::size_t position);

/// Whether a word can go on with the byte at this place.
bool isWordByte(std::string_view text, std::size_t position);

/// A term as it is written. All places are offsets into the whole text; [begin, end).
struct RawTerm {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string_view field{};    ///< before the colon; empty: there is none
  std::size_t valueBegin = 0;  ///< behind colon and "=", before the quotation mark
  std::string value{};         ///< without quotation marks and their backslashes
  bool hasEquals = false;      ///< ":="
  bool isQuoted = false;
  bool isClosed = true;  ///< false: the second quotation mark is missing
};

/// The term that begins at this place, where there is neither space nor bracket nor "|".
RawTerm readTerm(std::string_view text, std::size_t position);

/// Whether a word reads as one without quotation marks (as the value of a field, if behindField).
bool isPlainWord(std::string_view word, bool behindField);

}  // namespace moodogram
