// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <png.h>

#include <cstdio>
#include <filesystem>
#include <memory>

#include "core/dsp/indexed_image.h"

namespace moodogram::test {

/// A PNG file with a palette of 8 bits, as it is. Empty if it is no such file. Link PNG::PNG.
inline IndexedImage readIndexedPng(const std::filesystem::path& file) {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> stream(std::fopen(file.c_str(), "rb"), &std::fclose);
  if (!stream) return {};
  struct Reader {
    png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png_create_info_struct(png);
    ~Reader() { png_destroy_read_struct(&png, &info, nullptr); }
  } reader;
  png_init_io(reader.png, stream.get());
  png_read_png(reader.png, reader.info, PNG_TRANSFORM_IDENTITY, nullptr);
  if (png_get_color_type(reader.png, reader.info) != PNG_COLOR_TYPE_PALETTE ||
      png_get_bit_depth(reader.png, reader.info) != 8)
    return {};
  IndexedImage image(static_cast<int>(png_get_image_width(reader.png, reader.info)),
                     static_cast<int>(png_get_image_height(reader.png, reader.info)));
  const png_bytepp rows = png_get_rows(reader.png, reader.info);
  for (int y = 0; y < image.height; ++y) std::copy_n(rows[y], image.width, &image.at(0, y));
  png_colorp palette = nullptr;
  int colours = 0;
  png_get_PLTE(reader.png, reader.info, &palette, &colours);
  for (int i = 0; i < colours; ++i) image.palette.push_back({palette[i].red, palette[i].green, palette[i].blue});
  return image;
}

}  // namespace moodogram::test
