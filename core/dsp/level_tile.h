// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/dsp/colour_map.h"
#include "core/dsp/frequency_axis.h"
#include "core/dsp/image.h"
#include "core/dsp/indexed_image.h"
#include "core/dsp/spectrum.h"

namespace moodogram {

/// Level in dB relative to a full-scale sine for every (column, row) of a piece of spectrogram on a display's own
/// frequency rows.
struct LevelTile {
  int columns = 0;
  int rows = 0;                 ///< row 0 is the lowest frequency
  std::vector<float> decibels;  ///< column-major: decibels[column * rows + row]
};

/// How the rows of a display read a spectrum: the loudest of the bins in a row's band and, for bands narrower than a
/// bin, the level between the two bins around its middle. Where there are no bins, rows are silent.
class RowMap {
 public:
  /// Throws ConfigError for an axis without height or outside of the bins.
  RowMap(const BinAxis& bins, const FrequencyAxis& axis, int rows);

  int rows() const { return static_cast<int>(m_rows.size()); }
  /// column: as many levels as the bin axis has; output: rows() decibels, lowest frequency first.
  void apply(std::span<const Centibels> column, std::span<float> output) const;
  LevelTile apply(const SpectrumTile& tile) const;

 private:
  struct Row {
    bool silent = false;
    std::size_t firstBin = 0;
    std::size_t binCount = 0;
    std::size_t lowerBin = 0;
    float fraction = 0;
  };
  std::vector<Row> m_rows;
};

/// Top row = highest frequency. floorDb and below is the first colour of 256, ceilingDb and above the last.
IndexedImage indexTile(const LevelTile& tile, ColourMap map, float floorDb, float ceilingDb);
/// The same in RGB.
RgbImage colourTile(const LevelTile& tile, ColourMap map, float floorDb, float ceilingDb);

}  // namespace moodogram
