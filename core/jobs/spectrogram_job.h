// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <limits>
#include <optional>
#include <stop_token>
#include <string>

#include "core/audio/channel_mix.h"
#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/dsp/colour_map.h"
#include "core/dsp/image.h"
#include "core/dsp/level_tile.h"
#include "core/figure/figure.h"

namespace moodogram {

struct SpectrogramConfig {
  std::filesystem::path file;
  int width = 1600;  ///< pixels
  int height = 600;
  SpectrumConfig spectrum{.fftSize = 2048};
  ChannelSelection channel;
  double startSeconds = 0;  ///< only this part of the file; clipped to its end
  double endSeconds = std::numeric_limits<double>::infinity();
  FrequencyAxis axis{.minHz = 40, .maxHz = 20000};  ///< clipped to half of the sample rate
  ColourMap map = ColourMap::Magma;
  double floorDb = -100;  ///< at least -140, where levels end
  double ceilingDb = 0;

  /// Throws ConfigError.
  void validate() const;
};

struct SpectrogramPicture {
  IndexedImage image;
  std::optional<Message> warning;  ///< e.g. that the file is cut off
};

/// Draws the spectrogram of a file, or a part of it, as a picture without axes, in memory that does not depend on the
/// length of the file. Throws AudioError, ConfigError, Cancelled.
SpectrogramPicture drawSpectrogram(const SpectrogramConfig& config, std::stop_token stop = {},
                                   const ProgressCallback& progress = {});

struct DrawnFigure {
  std::string bytes;               ///< of the file
  std::optional<Message> warning;  ///< e.g. that the file is cut off
};

/// The same with axes. Of the figure count size, resolution, look, title, emotions and description; what it shows comes
/// from `config`, whose width and height do not count. Throws IoError besides.
DrawnFigure drawSpectrogramFigure(const SpectrogramConfig& config, FigureConfig figure, FigureFormat format,
                                  std::stop_token stop = {}, const ProgressCallback& progress = {});

}  // namespace moodogram
