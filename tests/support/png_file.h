// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/image.h"
#include "tests/support/audio_files.h"

namespace moodogram::test {

/// Decodes a PNG with the ffmpeg program. Empty if that fails.
inline RgbImage readPng(const fs::path& file) {
  QByteArray size;
  QByteArray pixels;
  if (!run("ffprobe", {"-v", "error", "-show_entries", "stream=width,height", "-of", "csv=p=0", file}, &size) ||
      !ffmpeg({"-i", file, "-f", "rawvideo", "-pix_fmt", "rgb24", "-"}, &pixels))
    return {};
  const QList<QByteArray> sides = size.trimmed().split(',');
  if (sides.size() != 2) return {};
  RgbImage image(sides[0].toInt(), sides[1].toInt());
  if (static_cast<std::size_t>(pixels.size()) != image.pixels.size()) return {};
  std::copy(pixels.begin(), pixels.end(), image.pixels.begin());
  return image;
}

}  // namespace moodogram::test
