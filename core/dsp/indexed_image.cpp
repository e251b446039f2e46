// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/indexed_image.h"

namespace moodogram {

RgbImage toRgb(const IndexedImage& image) {
  RgbImage result(image.width, image.height);
  std::uint8_t* to = result.pixels.data();
  for (const std::uint8_t index : image.pixels) {
    const Rgb colour = image.palette[index];
    *to++ = colour.red;
    *to++ = colour.green;
    *to++ = colour.blue;
  }
  return result;
}

}  // namespace moodogram
