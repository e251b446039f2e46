// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlist/builder_parts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "core/base/ascii.h"
#include "core/query/search_text.h"

namespace moodogram {

std::string artistKey(std::string_view artist) {
  const std::size_t first = artist.find_first_not_of(' ');
  if (first == std::string_view::npos) return {};
  std::string key(artist.substr(first, artist.find_last_not_of(' ') - first + 1));
  const bool isAscii = std::ranges::none_of(key, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
  return isAscii ? asciiLower(std::move(key)) : foldText(key);  // most names are, and there may be many
}

std::string fixed(double value, int decimals) {
  std::array<char, 32> digits{};
  const auto end =
      std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, decimals);
  return {digits.data(), end.ptr};
}

std::string shortest(float value) {
  std::array<char, 32> digits{};
  return {digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr};
}

bool hasMood(const EmotionScores& scores) {
  const auto [least, most] = std::ranges::minmax(scores.values);
  return most - least > 1e-5F;
}

}  // namespace moodogram
