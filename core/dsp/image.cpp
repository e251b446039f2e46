// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/image.h"

#include <png.h>

#include <string>

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/paths.h"

namespace moodogram {

void writePng(const RgbImage& image, const std::filesystem::path& file) {
  if (image.width <= 0 || image.height <= 0)
    throw IoError("Cannot write " + displayPath(file) + ": the picture is empty.");
  png_image png{};
  png.version = PNG_IMAGE_VERSION;
  png.width = static_cast<png_uint_32>(image.width);
  png.height = static_cast<png_uint_32>(image.height);
  png.format = PNG_FORMAT_RGB;
  png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(png);
  std::string bytes(size, '\0');
  if (png_image_write_to_memory(&png, bytes.data(), &size, 0, image.pixels.data(), 0, nullptr) == 0)
    throw IoError("Cannot write " + displayPath(file) + ": " + png.message + ".");
  writeFileAtomically(file, std::string_view(bytes).substr(0, size));
}

}  // namespace moodogram
