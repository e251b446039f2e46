// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <compare>
#include <cstdint>
#include <vector>

#include "core/dsp/spectrum.h"
#include "ui/spectrogram/tiles/tile_settings.h"

namespace moodogram::ui {

struct TileKey {
  int level = 0;           ///< a column is 2^level samples
  std::int64_t index = 0;  ///< covers columns [index * kTileColumns, + kTileColumns)

  auto operator<=>(const TileKey&) const = default;
};

inline constexpr int kTileColumns = 128;
/// Finer than this a column would be much shorter than any window of samples it is computed from.
inline constexpr int kFinestLevel = 5;

/// The tiles that cover [firstSample, endSample), the nearest to the middle first.
std::vector<TileKey> tilesNearestFirst(std::int64_t firstSample, std::int64_t endSample, int level);

/// A part of the picture, ready to be drawn.
struct TilePicture {
  QImage image;        ///< 32 bits a pixel, opaque; top row = highest frequency
  FrequencyAxis axis;  ///< that it was drawn with; a display of the same scale can stretch it
  int level = 0;
  std::int64_t order = 0;  ///< pictures of later orders take the place of earlier ones

  std::size_t bytes() const { return static_cast<std::size_t>(image.sizeInBytes()); }
};

/// The same axis from the lowest to the highest frequency of the track.
FrequencyAxis wholeAxis(FrequencyAxis axis, int sampleRateHz);

/// Rows and colours in one go. Throws ConfigError for an axis outside of the bins.
TilePicture drawTile(const SpectrumTile& spectra, const BinAxis& bins, int level, const FrequencyAxis& axis, int rows,
                     const TileLook& look);

}  // namespace moodogram::ui
