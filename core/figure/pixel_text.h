// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

#include "core/figure/ascii_text.h"
#include "core/figure/figure_module.h"

namespace moodogram {

enum class TextAlignment { Left, Centre, Right };

/// One line in a small monospaced font, without smoothing: each pixel is set or not, for pictures with a palette.
class PixelText {
 public:
  explicit PixelText(const std::string& utf8) {
    if (!utf8.empty()) m_text = isPlainAscii(utf8) ? drawAsciiText(utf8) : figureModule().drawText(utf8);
  }

  int width() const { return m_text.width; }
  int height() const { return m_text.height; }

  /// Calls with (x, y) of every set pixel, from the upper left corner.
  template <typename Visitor>
  void forEach(Visitor&& visit) const {
    for (int y = 0; y < m_text.height; ++y)
      for (int x = 0; x < m_text.width; ++x)
        if (m_text.isSet[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_text.width) +
                         static_cast<std::size_t>(x)] != 0)
          visit(x, y);
  }

 private:
  TextBitmap m_text;
};

}  // namespace moodogram
