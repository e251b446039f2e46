// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "core/dsp/colour_map.h"
#include "core/dsp/image.h"
#include "core/dsp/stft.h"

namespace moodogram {

enum class FrequencyScale { Linear, Logarithmic, Mel };

/// Level in dB relative to a full-scale sine for every (column, row) of a piece of spectrogram on a display's own
/// frequency rows. Kept apart from its colours: another range or map needs no new FFT.
struct LevelTile {
  int columns = 0;
  int rows = 0;                 ///< row 0 is the lowest frequency
  std::vector<float> decibels;  ///< column-major: decibels[column * rows + row]
};

struct TileConfig {
  std::size_t fftSize = 2048;
  WindowFunction window = WindowFunction::Hann;
  FrequencyScale scale = FrequencyScale::Logarithmic;
  double minHz = 40;
  double maxHz = 18000;  ///< clipped to the Nyquist frequency by the renderer
  int rows = 256;

  bool operator==(const TileConfig&) const = default;
};

/// The frequency at a height of the picture, and back; height in [0, 1] from minHz to maxHz.
double frequencyAtHeight(const TileConfig& config, double height);
double heightOfFrequency(const TileConfig& config, double hz);

/// Turns mono PCM into level tiles. One object serves one thread.
class TileRenderer {
 public:
  TileRenderer(const TileConfig& config, int sampleRateHz);
  ~TileRenderer();

  /// The configuration in force, with maxHz clipped to the Nyquist frequency: what axes must use.
  const TileConfig& config() const;

  /// Column c is the loudest of the frames centred in samples [first + c * samplesPerColumn, + samplesPerColumn),
  /// at most 8 frames a column, spread evenly. `pcm` starts at sample pcmStart of the track; samples outside of it
  /// count as silence, so callers give fftSize / 2 more on each side.
  LevelTile render(std::span<const float> pcm, std::int64_t pcmStart, std::int64_t first, double samplesPerColumn,
                   int columns);

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

/// Top row = highest frequency. floorDb and below is the first colour, ceilingDb and above the last.
RgbImage colourTile(const LevelTile& tile, ColourMap map, float floorDb, float ceilingDb);

}  // namespace moodogram
