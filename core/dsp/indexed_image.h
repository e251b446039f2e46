// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/dsp/colour_map.h"
#include "core/dsp/image.h"

namespace moodogram {

/// A picture of at most 256 colours, rows from the top, no padding.
struct IndexedImage {
  int width = 0;
  int height = 0;
  std::vector<Rgb> palette;
  std::vector<std::uint8_t> pixels;  ///< width * height places in the palette

  IndexedImage() = default;
  IndexedImage(int w, int h) : width(w), height(h), pixels(static_cast<std::size_t>(w) * static_cast<std::size_t>(h)) {}
  std::uint8_t& at(int x, int y) { return pixels[static_cast<std::size_t>(y) * width + x]; }
  std::uint8_t at(int x, int y) const { return pixels[static_cast<std::size_t>(y) * width + x]; }
};

RgbImage toRgb(const IndexedImage& image);

/// A PNG file with a palette, see core/dsp/image.h. Throws IoError.
std::string encodePng(const IndexedImage& image, const PngMetadata& metadata = {});
void writePng(const IndexedImage& image, const std::filesystem::path& file, const PngMetadata& metadata = {});

}  // namespace moodogram
