// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/level_tile.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

#include "core/base/error.h"

namespace moodogram {

RowMap::RowMap(const BinAxis& bins, const FrequencyAxis& axis, int rows) {
  const auto lastBin = static_cast<double>(bins.count - 1);
  if (rows <= 0 || !(axis.minHz >= 0) || !(axis.maxHz > axis.minHz) || !(axis.minHz < bins.hzOf(lastBin)))
    throw ConfigError("A spectrogram needs rows, and a lowest frequency below the highest and below " +
                      std::to_string(static_cast<int>(bins.hzOf(lastBin))) + " Hz, half the sample rate.");
  m_rows.reserve(static_cast<std::size_t>(rows));
  for (int r = 0; r < rows; ++r) {
    const auto exactBinAt = [&](double row) { return bins.binOf(frequencyAtHeight(axis, row / rows)); };
    const auto binAt = [&](double row) { return std::clamp(exactBinAt(row), 0.0, lastBin); };
    Row row;
    row.silent = exactBinAt(r + 1) < -1 || exactBinAt(r) > lastBin + 1;
    const double first = std::ceil(binAt(r));
    const double end = r + 1 == rows ? std::floor(binAt(r + 1)) + 1 : std::ceil(binAt(r + 1));
    row.firstBin = static_cast<std::size_t>(first);
    row.binCount = end > first ? static_cast<std::size_t>(end - first) : 0;
    const double middle = binAt(r + 0.5);
    const double lower = std::min(std::floor(middle), lastBin - 1);
    row.lowerBin = static_cast<std::size_t>(lower);
    row.fraction = static_cast<float>(middle - lower);
    m_rows.push_back(row);
  }
}

void RowMap::apply(std::span<const Centibels> column, std::span<float> output) const {
  for (std::size_t r = 0; r < m_rows.size(); ++r) {
    const Row& row = m_rows[r];
    if (row.silent) {
      output[r] = kSilentCentibels / 100.0F;
      continue;
    }
    const float below = column[row.lowerBin];
    const float between = below + row.fraction * (static_cast<float>(column[row.lowerBin + 1]) - below);
    int loudest = std::numeric_limits<Centibels>::min();
    for (const Centibels level : column.subspan(row.firstBin, row.binCount)) loudest = std::max<int>(loudest, level);
    output[r] = std::max(between, static_cast<float>(loudest)) / 100;
  }
}

LevelTile RowMap::apply(const SpectrumTile& tile) const {
  LevelTile levels{tile.columns, rows(), {}};
  levels.decibels.resize(static_cast<std::size_t>(tile.columns) * m_rows.size());
  for (int c = 0; c < tile.columns; ++c)
    apply(tile.column(c),
          std::span(levels.decibels).subspan(static_cast<std::size_t>(c) * m_rows.size(), m_rows.size()));
  return levels;
}

IndexedImage indexTile(const LevelTile& tile, ColourMap map, float floorDb, float ceilingDb) {
  // Blocks of columns, because the levels of a column lie together and the pixels of a line.
  constexpr int kBlock = 64;
  IndexedImage image(tile.columns, tile.rows);
  const auto palette = colours(map);
  image.palette.assign(palette.begin(), palette.end());
  const float scale = 255 / (ceilingDb - floorDb);
  for (int block = 0; block < tile.columns; block += kBlock) {
    const int end = std::min(block + kBlock, tile.columns);
    for (int row = 0; row < tile.rows; ++row) {
      std::uint8_t* pixel = &image.at(block, tile.rows - 1 - row);
      for (int column = block; column < end; ++column) {
        const float value = tile.decibels[static_cast<std::size_t>(column) * tile.rows + row];
        *pixel++ = static_cast<std::uint8_t>(std::clamp((value - floorDb) * scale + 0.5F, 0.0F, 255.0F));
      }
    }
  }
  return image;
}

RgbImage colourTile(const LevelTile& tile, ColourMap map, float floorDb, float ceilingDb) {
  return toRgb(indexTile(tile, map, floorDb, ceilingDb));
}

}  // namespace moodogram
