// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>

#include "core/audio/channel_mix.h"
#include "core/base/progress.h"
#include "core/dsp/colour_map.h"
#include "core/dsp/image.h"
#include "core/dsp/level_tile.h"

namespace moodogram {

struct SpectrogramConfig {
  std::filesystem::path file;
  int width = 1600;  ///< pixels
  int height = 600;
  SpectrumConfig spectrum{.fftSize = 2048};
  ChannelSelection channel;
  FrequencyAxis axis{.minHz = 40, .maxHz = 20000};  ///< clipped to half of the sample rate
  ColourMap map = ColourMap::Magma;
  double floorDb = -100;
  double ceilingDb = 0;

  /// Throws ConfigError.
  void validate() const;
};

struct SpectrogramPicture {
  RgbImage image;
  std::optional<std::string> warning;  ///< e.g. that the file is cut off
};

/// Draws the spectrogram of a whole file as a picture without axes, in memory that does not
/// depend on the length of the file. Throws AudioError, ConfigError, Cancelled.
SpectrogramPicture drawSpectrogram(const SpectrogramConfig& config, std::stop_token stop = {},
                                   const ProgressCallback& progress = {});

}  // namespace moodogram
