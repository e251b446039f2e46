// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include "core/dsp/image.h"

namespace moodogram::ui {

/// A picture of core in the format that is drawn fastest; a copy.
inline QImage toImage(const RgbImage& image) {
  return QImage(image.pixels.data(), image.width, image.height, 3 * image.width, QImage::Format_RGB888)
      .convertToFormat(QImage::Format_RGB32);
}

}  // namespace moodogram::ui
