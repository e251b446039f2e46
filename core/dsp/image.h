// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace moodogram {

/// 8-bit RGB, rows from the top, no padding.
struct RgbImage {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> pixels;  ///< width * height * 3

  RgbImage() = default;
  RgbImage(int w, int h) : width(w), height(h), pixels(static_cast<std::size_t>(w) * static_cast<std::size_t>(h) * 3) {}
  std::uint8_t* at(int x, int y) { return &pixels[(static_cast<std::size_t>(y) * width + x) * 3]; }
  const std::uint8_t* at(int x, int y) const { return &pixels[(static_cast<std::size_t>(y) * width + x) * 3]; }

  bool operator==(const RgbImage&) const = default;
};

/// 16-bit grey, rows from the top, no padding. Values are numbers, not light: files say so with no gamma.
struct Grey16Image {
  int width = 0;
  int height = 0;
  std::vector<std::uint16_t> pixels;  ///< width * height

  Grey16Image() = default;
  Grey16Image(int w, int h) : width(w), height(h), pixels(static_cast<std::size_t>(w) * static_cast<std::size_t>(h)) {}

  bool operator==(const Grey16Image&) const = default;
};

/// What a PNG file says about itself.
struct PngMetadata {
  double dpi = 0;                                         ///< 0: not said
  std::vector<std::pair<std::string, std::string>> text;  ///< keyword (Latin letters, at most 79) and UTF-8 text
};

/// A PNG file's bytes. Throws IoError for an empty picture.
std::string encodePng(const RgbImage& image, const PngMetadata& metadata = {});
std::string encodePng(const Grey16Image& image, const PngMetadata& metadata = {});

/// Writes atomically (a temporary file, then rename). Throws IoError.
void writePng(const RgbImage& image, const std::filesystem::path& file, const PngMetadata& metadata = {});
void writePng(const Grey16Image& image, const std::filesystem::path& file, const PngMetadata& metadata = {});

/// The samples of a PNG file as they are; RGB also from a palette. Throws IoError if it cannot be read or has another
/// kind of pixels.
RgbImage readRgbPng(const std::filesystem::path& file);
Grey16Image readGrey16Png(const std::filesystem::path& file);

}  // namespace moodogram
