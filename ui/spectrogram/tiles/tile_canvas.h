// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>
#include <cstdint>
#include <map>
#include <span>
#include <vector>

#include "ui/spectrogram/tiles/tile_picture.h"

namespace moodogram::ui {

class TileService;

/// The spectrogram in device pixels as it was drawn last. Only what has changed is drawn anew: after a pan the edge
/// that came into view, after a new tile its place. Columns are kept in a ring, so a pan moves no pixels.
class TileCanvas {
 public:
  using Lanes = std::uint16_t __attribute__((vector_size(16)));

  struct View {
    QSize size;  ///< in device pixels
    double samplesPerPixel = 1;
    std::int64_t firstPixel = 0;  ///< left edge, counted in pixels from the start of the track
    FrequencyAxis axis;
    QRgb base = 0;  ///< where nothing is decoded yet, with a hatch
    QRgb hatch = 0;
    int hatchPixels = 8;  ///< from line to line

    bool operator==(const View&) const = default;
  };
  /// A part of the ring, from left to right.
  struct Part {
    int x = 0;  ///< in the view
    int ringX = 0;
    int width = 0;
  };

  /// Draws what is missing. Returns how many columns of the view the track fills.
  int update(const View& view, TileService& tiles);
  const QImage& ring() const { return m_ring; }
  /// Where in the ring the columns [0, width) of the view lie: one part or two.
  std::vector<Part> parts(int width) const;

  /// Columns drawn by the last update().
  int drawnColumns() const { return m_drawnColumns; }

 private:
  /// What stands in for the tile at a place.
  struct Layer {
    const TilePicture* picture = nullptr;
    std::int64_t firstSample = 0;
    const TilePicture* before = nullptr;  ///< neighbours of the same level, for what lies between columns
    const TilePicture* after = nullptr;
  };
  struct Weights {
    Lanes lanes;  ///< four channels of the left pixel, four of the right
  };
  struct Slot {
    std::vector<qint64> pictures;  ///< QImage::cacheKey() of all that it was drawn from
    std::int64_t begin = 0;        ///< pixels of the track that are in the ring
    std::int64_t end = 0;
  };

  std::vector<Layer> layersAt(TileService& tiles, const TileKey& key) const;
  Layer layerOf(TileService& tiles, const TileKey& key, const TilePicture* picture) const;
  void drawSlot(const std::vector<Layer>& layers, std::int64_t begin, std::int64_t end);
  void drawHatch(std::int64_t begin, std::int64_t end);
  void drawLayer(const Layer& layer, std::int64_t begin, std::int64_t end);
  void drawColumns(const Layer& layer, std::int64_t begin, int ringX, int width);
  /// For each row of the view the row of the picture that is shown there, -1 outside of the picture.
  std::span<const int> rowsOf(const TilePicture& picture);
  std::int64_t pixelOf(std::int64_t sample) const;

  View m_view;
  int m_level = 0;
  QImage m_ring;
  std::map<std::int64_t, Slot> m_slots;  ///< by tile index at m_level
  int m_drawnColumns = 0;
  std::vector<int> m_rows;
  std::vector<QRgb> m_line;
  std::vector<int> m_columns;
  std::vector<Weights> m_weights;
};

}  // namespace moodogram::ui
