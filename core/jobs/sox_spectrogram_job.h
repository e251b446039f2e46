// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>

#include "core/base/progress.h"
#include "core/dsp/indexed_image.h"
#include "core/dsp/sox_palette.h"
#include "core/dsp/sox_window.h"

namespace moodogram {

/// The options of `sox FILE -n spectrogram`, with SoX's defaults and ranges.
struct SoxSpectrogramConfig {
  std::filesystem::path file;
  std::optional<int> width;                ///< -x, columns at most; 100 to 200000; by default 800, or from -X and -d
  std::optional<double> columnsPerSecond;  ///< -X, 1 to 5000; by default the audio fills the width
  std::optional<int> height;               ///< -y, rows a channel, 64 to 1200
  std::optional<int> totalHeight;          ///< -Y, 130 to 2050; by default 550
  int dynamicRangeDb = 120;                ///< -z, 20 to 180
  int ceilingDb = 0;                       ///< -Z, -100 to 100
  SoxPaletteConfig palette;                ///< -q -p -m -h -l -A
  SoxWindow window = SoxWindow::Hann;      ///< -w
  double windowAdjustment = 0;             ///< -W, -10 to 10
  bool slackOverlap = false;               ///< -s
  bool axisLines = true;                   ///< without -a
  bool raw = false;                        ///< -r
  std::string title;                       ///< -t
  std::string comment = "Created by Moodogram";  ///< -c
  std::string duration;                          ///< -d, a time specification of SoX; empty: to the end
  std::string start;                             ///< -S, a position of SoX; empty: 0
  /// Double precision throughout: every pixel is SoX's. Otherwise frames of a power of two are transformed in single
  /// precision, see SoxPictureConfig::singlePrecision.
  bool exact = false;

  /// Throws ConfigError, naming SoX's option.
  void validate() const;
};

struct SoxSpectrogram {
  IndexedImage image;
  std::optional<std::string> warning;  ///< e.g. that the file is cut off
};

/// Draws the picture that SoX draws, with one spectrogram a channel, in memory that does not depend on the length of
/// the file. Throws AudioError, ConfigError, Cancelled.
SoxSpectrogram drawSoxSpectrogram(const SoxSpectrogramConfig& config, std::stop_token stop = {},
                                  const ProgressCallback& progress = {});

}  // namespace moodogram
