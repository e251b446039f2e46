// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace moodogram {

enum class TextAlignment { Left, Centre, Right };

/// One line in a small monospaced font, without smoothing: each pixel is set or not, for pictures with a palette.
class PixelText {
 public:
  explicit PixelText(const std::string& utf8);

  int width() const { return m_width; }
  int height() const { return m_height; }

  /// Calls with (x, y) of every set pixel, from the upper left corner.
  template <typename Visitor>
  void forEach(Visitor&& visit) const {
    for (int y = 0; y < m_height; ++y)
      for (int x = 0; x < m_width; ++x)
        if (m_isSet[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width) + static_cast<std::size_t>(x)] != 0)
          visit(x, y);
  }

 private:
  int m_width = 0;
  int m_height = 0;
  std::vector<std::uint8_t> m_isSet;
};

}  // namespace moodogram
