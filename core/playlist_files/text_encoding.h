// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace moodogram {

/// The bytes of a text file from anywhere. Internal to core/playlist_files.
class EncodedText {
 public:
  /// UTF-16 (by its byte order mark) becomes UTF-8 at once, a mark of UTF-8 goes away, anything else stays bytes.
  explicit EncodedText(std::string bytes);

  const std::string& bytes() const { return m_bytes; }

  /// A part of it as UTF-8, in the encoding that the whole looks like.
  std::string text(std::string_view part) const;

  /// What a path in it may be, the likeliest last: its bytes as they are, then in the encodings that the whole may be
  /// in.
  std::vector<std::string> readings(std::string_view part) const;

 private:
  std::string m_bytes;
  std::vector<std::string> m_charsets;  ///< empty: it is UTF-8
};

}  // namespace moodogram
