// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>
#include <cstdint>
#include <map>
#include <vector>

#include "ui/spectrogram/tiles/blend_line.h"
#include "ui/spectrogram/tiles/tile_picture.h"

namespace moodogram::ui {

class TileService;

/// The spectrogram in device pixels as it was drawn last. Only what has changed is drawn anew: after a pan the edge
/// that came into view, after a new tile its place. Columns are kept in a ring, so a pan moves no pixels.
class TileCanvas {
 public:
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
  /// Columns side by side in the ring that come from one picture.
  struct Strip {
    Layer layer;
    int ringX = 0;
    int width = 0;
    std::size_t rows = 0;     ///< index into m_rows
    std::size_t columns = 0;  ///< of its first column in m_columns and m_weights
    int firstInner = 0;       ///< from here to endInner no neighbour of the picture is needed
    int endInner = 0;
    bool exact = false;  ///< pixels are columns as they are
  };
  /// For each row of the view the row of a picture that is shown there, -1 outside of the picture.
  struct RowTable {
    FrequencyAxis axis;
    int pictureRows = 0;
    std::vector<int> rows;
  };
  struct Slot {
    std::vector<qint64> pictures;  ///< QImage::cacheKey() of all that it was drawn from
    std::int64_t begin = 0;        ///< pixels of the track that are in the ring
    std::int64_t end = 0;
  };

  std::vector<Layer> layersAt(TileService& tiles, const TileKey& key) const;
  Layer layerOf(TileService& tiles, const TileKey& key, const TilePicture* picture) const;
  /// Draws the hatch, and plans what drawStrips() is to draw.
  void planSlot(const std::vector<Layer>& layers, std::int64_t begin, std::int64_t end);
  void drawHatch(std::int64_t begin, std::int64_t end);
  void planLayer(const Layer& layer, std::int64_t begin, std::int64_t end);
  void planStrip(const Layer& layer, std::int64_t begin, int ringX, int width);
  void drawStrips();
  void drawRows(const Strip& strip, int top, int bottom, QRgb* pixels);
  /// Index into m_rows.
  std::size_t rowsOf(const TilePicture& picture);
  std::int64_t pixelOf(std::int64_t sample) const;

  View m_view;
  int m_level = 0;
  QImage m_ring;
  std::map<std::int64_t, Slot> m_slots;  ///< by tile index at m_level
  int m_drawnColumns = 0;

  // Of one update().
  std::vector<Strip> m_strips;
  std::vector<RowTable> m_rows;
  std::vector<int> m_columns;  ///< the left one of two for each pixel; 0 is the one before the picture
  std::vector<BlendWeights> m_weights;
};

}  // namespace moodogram::ui
