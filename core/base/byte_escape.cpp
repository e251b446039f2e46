// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byte_escape.h"

#include <charconv>
#include <cstdio>
#include <optional>

#include "core/base/paths.h"

namespace moodogram {
namespace {

/// Length of the UTF-8 sequence at text[i], or 0.
std::size_t sequenceLength(std::string_view text, std::size_t i) {
  for (std::size_t length = 1; length <= 4 && i + length <= text.size(); ++length)
    if (const std::string_view bytes = text.substr(i, length); toValidUtf8(bytes) == bytes) return length;
  return 0;
}

/// The byte of the escape \xHH at text[i]: a backslash or no ASCII; nothing else is ever escaped.
std::optional<char> escapedByte(std::string_view text, std::size_t i) {
  if (text.substr(i, 2) != "\\x" || i + 4 > text.size()) return std::nullopt;
  unsigned value = 0;
  const char* end = text.data() + i + 4;
  if (std::from_chars(text.data() + i + 2, end, value, 16).ptr != end) return std::nullopt;
  return value == '\\' || value >= 0x80 ? std::optional(static_cast<char>(value)) : std::nullopt;
}

}  // namespace

std::string escapeBytes(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size());
  for (std::size_t i = 0; i < bytes.size();) {
    const std::size_t length = escapedByte(bytes, i) ? 0 : sequenceLength(bytes, i);
    if (length == 0) {
      char escape[5];
      std::snprintf(escape, sizeof escape, "\\x%02x", static_cast<unsigned>(static_cast<unsigned char>(bytes[i])));
      text += escape;
      ++i;
    } else {
      text.append(bytes, i, length);
      i += length;
    }
  }
  return text;
}

std::string unescapeBytes(std::string_view text) {
  std::string bytes;
  bytes.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const std::optional<char> byte = escapedByte(text, i);
    bytes += byte.value_or(text[i]);
    i += byte ? 4 : 1;
  }
  return bytes;
}

}  // namespace moodogram
