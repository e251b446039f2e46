// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>

namespace moodogram {

/// Of the letters of English alone, whatever the user's locale says: in Turkish std::tolower() leaves "I" as it is.
constexpr char asciiLower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

constexpr char asciiUpper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

/// A letter of English or a digit.
constexpr bool isAsciiAlphanumeric(char c) {
  return (c >= '0' && c <= '9') || (asciiLower(c) >= 'a' && asciiLower(c) <= 'z');
}

inline std::string asciiLower(std::string text) {
  std::ranges::transform(text, text.begin(), [](char c) { return asciiLower(c); });
  return text;
}

}  // namespace moodogram
