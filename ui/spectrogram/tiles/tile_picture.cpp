// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/tiles/tile_picture.h"

#include <algorithm>
#include <cmath>

#include "core/dsp/level_tile.h"
#include "ui/spectrogram/tiles/overview.h"

namespace moodogram::ui {
namespace {

/// As many columns as share a cache line of the image.
constexpr int kBlockColumns = 16;

}  // namespace

std::vector<TileKey> tilesNearestFirst(std::int64_t firstSample, std::int64_t endSample, int level) {
  if (endSample <= firstSample) return {};
  const std::int64_t tileSamples = kTileColumns * samplesPerColumn(level);
  std::vector<TileKey> keys;
  for (std::int64_t i = firstSample / tileSamples; i * tileSamples < endSample; ++i) keys.push_back({level, i});
  const double middle = static_cast<double>(firstSample + endSample) / (2.0 * static_cast<double>(tileSamples));
  std::stable_sort(keys.begin(), keys.end(), [&](const TileKey& a, const TileKey& b) {
    return std::abs(static_cast<double>(a.index) + 0.5 - middle) <
           std::abs(static_cast<double>(b.index) + 0.5 - middle);
  });
  return keys;
}

FrequencyAxis wholeAxis(FrequencyAxis axis, int sampleRateHz) {
  axis.minHz = 0;
  axis.maxHz = sampleRateHz / 2.0;
  return axis;
}

TilePicture drawTile(const SpectrumTile& spectra, const BinAxis& bins, int level, const FrequencyAxis& axis, int rows,
                     const TileLook& look) {
  const RowMap map(bins, axis, rows);
  const auto palette = pixelColours(look.map);
  const float scale = 255 / (look.ceilingDb - look.floorDb);
  const float offset = 0.5F - look.floorDb * scale;

  TilePicture picture{QImage(spectra.columns, rows, QImage::Format_RGB32), axis, level, 0};
  const auto height = static_cast<std::size_t>(rows);
  std::vector<float> decibels(kBlockColumns * height);
  for (int first = 0; first < spectra.columns; first += kBlockColumns) {
    const int count = std::min(kBlockColumns, spectra.columns - first);
    for (int c = 0; c < count; ++c)
      map.apply(spectra.column(first + c), std::span(decibels).subspan(static_cast<std::size_t>(c) * height, height));
    for (std::size_t row = 0; row < height; ++row) {
      auto* pixel = reinterpret_cast<QRgb*>(picture.image.scanLine(static_cast<int>(height - 1 - row))) + first;
      for (int c = 0; c < count; ++c) {
        const float place = decibels[static_cast<std::size_t>(c) * height + row] * scale + offset;
        pixel[c] = palette[static_cast<std::size_t>(std::clamp(place, 0.0F, 255.0F))];
      }
    }
  }
  return picture;
}

}  // namespace moodogram::ui
