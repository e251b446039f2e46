// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/image.h"

#include <png.h>
#include <zlib.h>

#include <bit>
#include <cmath>
#include <cstdio>
#include <memory>
#include <string_view>
#include <type_traits>
#include <vector>

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/dsp/indexed_image.h"
#include "core/system/path_bytes.h"

namespace moodogram {
namespace {

constexpr double kInchesPerMetre = 39.37007874015748;

[[noreturn]] void throwPngError(png_structp, png_const_charp message) {
  throw IoError(std::string("The PNG library says: ") + message + ".");
}

void ignoreWarning(png_structp, png_const_charp) {}

struct Writer {
  png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, throwPngError, ignoreWarning);
  png_infop info = png_create_info_struct(png);
  ~Writer() { png_destroy_write_struct(&png, &info); }
};

struct Reader {
  png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, nullptr, throwPngError, ignoreWarning);
  png_infop info = png_create_info_struct(png);
  ~Reader() { png_destroy_read_struct(&png, &info, nullptr); }
};

/// PNG's 16-bit samples have their high byte first.
template <typename Image>
void useSampleOrder(png_structp png, const Image& image) {
  if (sizeof(image.pixels[0]) == 2 && std::endian::native == std::endian::little) png_set_swap(png);
}

void setPalette(png_structp png, png_infop info, const std::vector<Rgb>& colours) {
  std::vector<png_color> palette;
  for (const Rgb colour : colours) palette.push_back({colour.red, colour.green, colour.blue});
  png_set_PLTE(png, info, palette.data(), static_cast<int>(palette.size()));
}

/// How much effort pays: spectra are nearly noise.
void setCompression(png_structp png, int colourType) {
  if (colourType == PNG_COLOR_TYPE_PALETTE) {
    // Looking for more than stretches of one colour takes twice to ten times as long, and files become larger.
    png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
    png_set_compression_level(png, 1);
    png_set_compression_strategy(png, Z_RLE);
  } else if (colourType == PNG_COLOR_TYPE_RGB) {
    // Colours of a map repeat, but their differences do not: without filters files are a third smaller, and on this
    // level they are made five times faster than with libpng's own choice.
    png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
    png_set_compression_level(png, 3);
  }
}

template <typename Image>
std::string encode(const Image& image, const PngMetadata& metadata, int colourType) {
  if (image.width <= 0 || image.height <= 0) throw IoError("An empty picture cannot be a PNG file.");
  std::string bytes;
  Writer writer;
  png_set_write_fn(
      writer.png, &bytes,
      [](png_structp png, png_bytep data, std::size_t size) {
        static_cast<std::string*>(png_get_io_ptr(png))->append(reinterpret_cast<const char*>(data), size);
      },
      nullptr);
  png_set_IHDR(writer.png, writer.info, static_cast<png_uint_32>(image.width), static_cast<png_uint_32>(image.height),
               8 * sizeof(image.pixels[0]), colourType, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
               PNG_FILTER_TYPE_DEFAULT);
  if (metadata.dpi > 0) {
    const auto perMetre = static_cast<png_uint_32>(std::lround(metadata.dpi * kInchesPerMetre));
    png_set_pHYs(writer.png, writer.info, perMetre, perMetre, PNG_RESOLUTION_METER);
  }
  std::vector<png_text> texts;
  for (const auto& [keyword, text] : metadata.text) {
    png_text entry{};
    entry.compression = PNG_ITXT_COMPRESSION_NONE;
    entry.key = const_cast<char*>(keyword.c_str());
    entry.text = const_cast<char*>(text.c_str());
    texts.push_back(entry);
  }
  if (!texts.empty()) png_set_text(writer.png, writer.info, texts.data(), static_cast<int>(texts.size()));
  if constexpr (std::is_same_v<Image, IndexedImage>) setPalette(writer.png, writer.info, image.palette);
  setCompression(writer.png, colourType);
  png_write_info(writer.png, writer.info);
  useSampleOrder(writer.png, image);
  const std::size_t stride = image.pixels.size() / static_cast<std::size_t>(image.height);
  for (int y = 0; y < image.height; ++y)
    png_write_row(writer.png, reinterpret_cast<png_const_bytep>(&image.pixels[static_cast<std::size_t>(y) * stride]));
  png_write_end(writer.png, nullptr);
  return bytes;
}

template <typename Image>
Image read(const std::filesystem::path& file, int colourType) {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> stream(std::fopen(pathBytes(file).c_str(), "rb"), &std::fclose);
  if (!stream) throw IoError("Cannot read " + displayPath(file) + ".");
  Reader reader;
  png_init_io(reader.png, stream.get());
  png_read_info(reader.png, reader.info);
  Image image(static_cast<int>(png_get_image_width(reader.png, reader.info)),
              static_cast<int>(png_get_image_height(reader.png, reader.info)));
  const int found = png_get_color_type(reader.png, reader.info);
  const bool expands = colourType == PNG_COLOR_TYPE_RGB && found == PNG_COLOR_TYPE_PALETTE;
  if (expands) png_set_palette_to_rgb(reader.png);
  if ((found != colourType && !expands) || png_get_bit_depth(reader.png, reader.info) != 8 * sizeof(image.pixels[0]))
    throw IoError(displayPath(file) + " has another kind of pixels than expected.");
  useSampleOrder(reader.png, image);
  if (png_set_interlace_handling(reader.png) != 1) throw IoError(displayPath(file) + " is interlaced.");
  png_read_update_info(reader.png, reader.info);
  const std::size_t stride = image.pixels.size() / static_cast<std::size_t>(image.height);
  for (int y = 0; y < image.height; ++y)
    png_read_row(reader.png, reinterpret_cast<png_bytep>(&image.pixels[static_cast<std::size_t>(y) * stride]), nullptr);
  return image;
}

}  // namespace

std::string encodePng(const RgbImage& image, const PngMetadata& metadata) {
  return encode(image, metadata, PNG_COLOR_TYPE_RGB);
}

std::string encodePng(const Grey16Image& image, const PngMetadata& metadata) {
  return encode(image, metadata, PNG_COLOR_TYPE_GRAY);
}

std::string encodePng(const IndexedImage& image, const PngMetadata& metadata) {
  return encode(image, metadata, PNG_COLOR_TYPE_PALETTE);
}

void writePng(const IndexedImage& image, const std::filesystem::path& file, const PngMetadata& metadata) {
  writeFileAtomically(file, encodePng(image, metadata));
}

void writePng(const RgbImage& image, const std::filesystem::path& file, const PngMetadata& metadata) {
  writeFileAtomically(file, encodePng(image, metadata));
}

void writePng(const Grey16Image& image, const std::filesystem::path& file, const PngMetadata& metadata) {
  writeFileAtomically(file, encodePng(image, metadata));
}

RgbImage readRgbPng(const std::filesystem::path& file) { return read<RgbImage>(file, PNG_COLOR_TYPE_RGB); }

Grey16Image readGrey16Png(const std::filesystem::path& file) { return read<Grey16Image>(file, PNG_COLOR_TYPE_GRAY); }

}  // namespace moodogram
