// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text.h"

#include <algorithm>

#include "core/base/message.h"

namespace moodogram::cli {
namespace {

bool beginsCharacter(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }

}  // namespace

std::string withoutControls(std::string_view text) {
  std::string clean(text);
  std::ranges::replace_if(
      clean, [](unsigned char c) { return c < 0x20 || c == 0x7F; }, '?');
  return clean;
}

std::string truncatedUtf8(std::string_view text, std::size_t characters) {
  static constexpr std::string_view kDots = "...";
  if (static_cast<std::size_t>(std::ranges::count_if(text, beginsCharacter)) <= characters) return std::string(text);
  const std::size_t kept = characters > kDots.size() ? characters - kDots.size() : 0;
  std::size_t end = 0;
  for (std::size_t seen = 0; end < text.size(); ++end)
    if (beginsCharacter(text[end]) && seen++ == kept) break;
  return std::string(text.substr(0, end)).append(kDots.substr(0, characters));
}

std::string paddedUtf8(std::string_view text, std::size_t characters) {
  std::string result = truncatedUtf8(text, characters);
  const auto shown = static_cast<std::size_t>(std::ranges::count_if(result, beginsCharacter));
  return result.append(characters - shown, ' ');
}

std::string durationText(double seconds) { return Message::duration(seconds).english(); }

}  // namespace moodogram::cli
