// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "core/dsp/image.h"
#include "core/dsp/sox_palette.h"
#include "core/dsp/sox_window.h"

namespace moodogram {

/// What `sox FILE -n spectrogram -r -x width -y height` draws: linear frequency from 0 Hz at the bottom to the Nyquist
/// frequency on top. The further fields are SoX's further options.
struct SoxPictureConfig {
  int width = 224;   ///< columns at most
  int height = 224;  ///< rows a channel; a frame has 2 (height - 1) samples
  double dynamicRangeDb = 120;
  double ceilingDb = 0;         ///< the loudest level shown
  double columnsPerSecond = 0;  ///< 0: the signal fills the width
  SoxWindow window = SoxWindow::Hann;
  double windowAdjustment = 0;
  bool slackOverlap = false;
  SoxPaletteConfig palette{};
  /// Allows transforms in single precision where they are faster (frames of a power of two) and precise enough (levels
  /// down to -120 dBFS): a few pixels are then one level away from SoX's.
  bool singlePrecision = false;
};

/// Levels as places among the levels of the palette.
struct SoxLevels {
  int columns = 0;
  int rows = 0;
  int channels = 0;
  double seconds = 0;                ///< that the columns span
  std::vector<std::uint8_t> values;  ///< by channel, then column, then row from 0 Hz up
};

/// Draws while the samples arrive, in memory that does not depend on their number.
class SoxPicturePainter {
 public:
  /// totalFrames (samples a channel) sets the time scale where columnsPerSecond does not. Throws ConfigError.
  SoxPicturePainter(const SoxPictureConfig& config, int sampleRateHz, std::int64_t totalFrames, int channels = 1);
  ~SoxPicturePainter();

  void add(std::span<const float> interleaved);
  /// Nothing that is added from now on is seen.
  bool isFull() const;

  /// Call once, after the last sample. As in SoX, columns are whole numbers of frames long, so the picture can come
  /// out narrower than asked for (1 or 2 columns for a few seconds; more below 1/50 s a hundred columns).
  SoxLevels finish();

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

/// A whole mono signal at once, in SoX's colours; columns that SoX does not reach stay black, SoX's colour for silence,
/// so the size is exact.
RgbImage soxPicture(std::span<const float> mono, int sampleRateHz, const SoxPictureConfig& config = {});

}  // namespace moodogram
