// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/indexed_image.h"

#include <png.h>

#include "core/base/error.h"

namespace moodogram {
namespace {

[[noreturn]] void throwPngError(png_structp, png_const_charp message) {
  throw IoError(std::string("Cannot make the PNG picture: ") + message + ".");
}

void ignoreWarning(png_structp, png_const_charp) {}

void append(png_structp png, png_bytep data, std::size_t size) {
  static_cast<std::string*>(png_get_io_ptr(png))->append(reinterpret_cast<const char*>(data), size);
}

struct Writer {
  png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, throwPngError, ignoreWarning);
  png_infop info = png_create_info_struct(png);
  ~Writer() { png_destroy_write_struct(&png, &info); }
};

}  // namespace

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

std::string encodePng(const IndexedImage& image) {
  if (image.width <= 0 || image.height <= 0) throw IoError("An empty picture cannot be a PNG file.");
  std::string bytes;
  Writer writer;
  png_set_write_fn(writer.png, &bytes, append, nullptr);
  png_set_IHDR(writer.png, writer.info, static_cast<png_uint_32>(image.width), static_cast<png_uint_32>(image.height),
               8, PNG_COLOR_TYPE_PALETTE, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  std::vector<png_color> palette;
  for (const Rgb colour : image.palette) palette.push_back({colour.red, colour.green, colour.blue});
  png_set_PLTE(writer.png, writer.info, palette.data(), static_cast<int>(palette.size()));
  // Spectra are noise to a compressor: a higher level takes several times as long for a tenth of the size.
  png_set_compression_level(writer.png, 1);
  png_set_filter(writer.png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
  png_write_info(writer.png, writer.info);
  for (int y = 0; y < image.height; ++y)
    png_write_row(writer.png, &image.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width)]);
  png_write_end(writer.png, nullptr);
  return bytes;
}

}  // namespace moodogram
