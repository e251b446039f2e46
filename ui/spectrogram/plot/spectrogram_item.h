// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spectrogram/plot/custom_plot.h"

#include "ui/spectrogram/tiles/tile_canvas.h"
#include "ui/spectrogram/tiles/tile_service.h"

namespace moodogram::ui {

/// Draws the spectrogram from finished tiles. Where a tile is missing the next coarser one is stretched, and so is one
/// that was drawn for another part of the same frequency scale; where nothing is decoded yet there is a hatch.
class SpectrogramItem : public QCPAbstractItem {
  Q_OBJECT

 public:
  SpectrogramItem(QCPAxisRect* rect, TileService* tiles);

  double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }

  /// The picture that is drawn at a sample at a zoom level, nullptr if there is none, and its first sample.
  static const TilePicture* pictureAt(TileService& tiles, std::int64_t sample, int level, std::int64_t* firstSample);

  const TileCanvas& canvas() const { return m_canvas; }

 protected:
  void draw(QCPPainter* painter) override;

 private:
  /// The value before if it is the same but for rounding.
  double steady(double samplesPerPixel);

  QCPAxisRect* m_rect;
  TileService* m_tiles;
  TileCanvas m_canvas;
  double m_samplesPerPixel = 0;
};

}  // namespace moodogram::ui
