// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/tag_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "core/base/paths.h"

namespace moodogram {
namespace {

constexpr float kLargestGainDb = 100;  // in either direction
constexpr float kSlowestBpm = 20;
constexpr float kFastestBpm = 999;
constexpr float kLargestPeak = 100;  // of decoded lossy files, well above full scale

/// What 0x80 to 0xFF are in Windows-1251.
constexpr std::u16string_view kCyrillic =
    u"\u0402\u0403\u201A\u0453\u201E\u2026\u2020\u2021\u20AC\u2030\u0409\u2039\u040A\u040C\u040B\u040F"
    u"\u0452\u2018\u2019\u201C\u201D\u2022\u2013\u2014\uFFFD\u2122\u0459\u203A\u045A\u045C\u045B\u045F"
    u"\u00A0\u040E\u045E\u0408\u00A4\u0490\u00A6\u00A7\u0401\u00A9\u0404\u00AB\u00AC\u00AD\u00AE\u0407"
    u"\u00B0\u00B1\u0406\u0456\u0491\u00B5\u00B6\u00B7\u0451\u2116\u0454\u00BB\u0458\u0405\u0455\u0457";

/// What 0x80 to 0x9F are in Windows-1252; what is not assigned stays as it is.
constexpr std::u16string_view kWestern =
    u"\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
    u"\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

bool isAsciiLetter(unsigned char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

/// Western words have accents here and there; Cyrillic ones consist of nothing else.
bool looksCyrillic(std::string_view bytes) {
  std::size_t pureLetters = 0;
  std::size_t otherLetters = 0;
  for (std::size_t i = 0; i < bytes.size();) {
    std::size_t high = 0;
    std::size_t ascii = 0;
    for (; i < bytes.size(); ++i) {
      const auto c = static_cast<unsigned char>(bytes[i]);
      if (c >= 0xC0 || c == 0xA8 || c == 0xB8)
        ++high;
      else if (isAsciiLetter(c))
        ++ascii;
      else
        break;
    }
    ++i;
    (ascii == 0 ? pureLetters : otherLetters) += high;
    if (ascii == 0 && high >= 3) pureLetters += high;  // single letters may be anything
  }
  return pureLetters >= 6 && pureLetters > 4 * otherLetters;
}

void appendUtf8(std::string& text, char16_t c) {
  if (c < 0x80) {
    text += static_cast<char>(c);
  } else if (c < 0x800) {
    text += static_cast<char>(0xC0 | c >> 6);
    text += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    text += static_cast<char>(0xE0 | c >> 12);
    text += static_cast<char>(0x80 | (c >> 6 & 0x3F));
    text += static_cast<char>(0x80 | (c & 0x3F));
  }
}

char16_t decode(unsigned char c, bool cyrillic) {
  if (c < 0x80) return c;
  if (!cyrillic) return c < 0xA0 ? kWestern[c - 0x80U] : c;
  return c < 0xC0 ? kCyrillic[c - 0x80U] : static_cast<char16_t>(0x0410 + (c - 0xC0));
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// The number that the text begins with.
std::optional<float> decimalNumber(std::string_view text, float smallest, float largest) {
  std::string number(text.substr(0, std::min<std::size_t>(text.size(), 32)));
  std::ranges::replace(number, ',', '.');
  std::size_t start = number.find_first_not_of(" \t");
  if (start == std::string::npos) return std::nullopt;
  if (number[start] == '+') ++start;
  float value = 0;
  const auto [end, error] = std::from_chars(number.data() + start, number.data() + number.size(), value);
  if (error != std::errc() || !std::isfinite(value) || value < smallest || value > largest) return std::nullopt;
  return value;
}

}  // namespace

std::string decodeUndeclaredText(std::string_view bytes) {
  if (std::ranges::none_of(bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
    return std::string(bytes);
  std::string repaired = toValidUtf8(bytes);
  if (repaired == bytes) return repaired;
  const bool cyrillic = looksCyrillic(bytes);
  std::string text;
  text.reserve(2 * bytes.size());
  for (const char c : bytes) appendUtf8(text, decode(static_cast<unsigned char>(c), cyrillic));
  return text;
}

std::string cleanText(std::string_view text) {
  static constexpr std::string_view kPadding(" \t\r\n\0", 5);
  const std::size_t first = text.find_first_not_of(kPadding);
  if (first == std::string_view::npos) return {};
  return toValidUtf8(text.substr(first, text.find_last_not_of(kPadding) - first + 1));
}

int leadingNumber(std::string_view text, int largest) {
  int value = 0;
  const std::size_t start = std::min(text.find_first_not_of(" \t"), text.size());
  const auto [end, error] = std::from_chars(text.data() + start, text.data() + text.size(), value);
  return error == std::errc() && value > 0 && value <= largest ? value : 0;
}

int yearIn(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && isDigit(text[end])) ++end;
    if (const int year = end - i == 4 ? leadingNumber(text.substr(i, 4), 9999) : 0; year > 0) return year;
    // "20040506" is a date without separators.
    if (const int year = end - i == 8 ? leadingNumber(text.substr(i, 4), 2999) : 0; year >= 1000) return year;
    i = end + 1;
  }
  return 0;
}

std::optional<float> decibelsIn(std::string_view text) { return decimalNumber(text, -kLargestGainDb, kLargestGainDb); }

std::optional<float> peakIn(std::string_view text) { return decimalNumber(text, 0, kLargestPeak); }

float tempoIn(std::string_view text) { return decimalNumber(text, kSlowestBpm, kFastestBpm).value_or(0); }

}  // namespace moodogram
