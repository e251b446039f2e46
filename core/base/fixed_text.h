// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace moodogram {

/// "1.500": with so many decimals (0 to 20), and a point whatever the user's locale says.
inline std::string fixedText(double number, int decimals) {
  std::array<char, 400> text{};  // the largest double has 309 digits
  const auto result = std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed,
                                    std::clamp(decimals, 0, 20));
  return {text.data(), result.ptr};
}

}  // namespace moodogram
