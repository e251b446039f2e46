// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>

namespace moodogram::cli {

/// Without control characters, which could move the cursor of a terminal or end a line.
std::string withoutControls(std::string_view text);

/// The first characters of valid UTF-8, with "..." in place of the rest.
std::string truncatedUtf8(std::string_view text, std::size_t characters);

/// The same, with spaces behind what is shorter.
std::string paddedUtf8(std::string_view text, std::size_t characters);

/// As printf() does, up to 255 bytes.
template <typename... Values>
std::string formatted(const char* format, Values... values) {
  std::array<char, 256> text{};
  std::snprintf(text.data(), text.size(), format, values...);
  return text.data();
}

/// Seconds as m:ss or h:mm:ss.
std::string durationText(double seconds);

}  // namespace moodogram::cli
