// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>

#include "core/dsp/image.h"

namespace moodogram {

/// The picture that `sox FILE -n spectrogram -r -x width -y height` draws of a mono signal: linear frequency from
/// 0 Hz at the bottom to the Nyquist frequency on top, Hann window, 120 dB below full scale, SoX's palette.
struct SoxPictureConfig {
  int width = 224;
  int height = 224;
  double dynamicRangeDb = 120;
};

/// Draws while the samples arrive, in memory that does not depend on their number.
class SoxPicturePainter {
 public:
  /// totalSamples sets the time scale, so that they fill the width. Throws ConfigError.
  SoxPicturePainter(const SoxPictureConfig& config, int sampleRateHz, std::int64_t totalSamples);
  ~SoxPicturePainter();

  void add(std::span<const float> mono);

  /// Call once, after the last sample. As in SoX, columns are whole numbers of frames long, so the picture can come
  /// out narrower than asked for (1 or 2 columns for a few seconds; more below 1/50 s a hundred columns).
  RgbImage finish();

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

/// A whole signal at once; columns that SoX does not reach stay black, SoX's colour for silence, so the size is exact.
RgbImage soxPicture(std::span<const float> mono, int sampleRateHz, const SoxPictureConfig& config = {});

}  // namespace moodogram
