// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

RgbImage soxPicture(std::span<const float> mono, int sampleRateHz, const SoxPictureConfig& config = {});

}  // namespace moodogram
