// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spectrogram/custom_plot.h"

#include "ui/spectrogram/tile_service.h"

namespace moodogram::ui {

/// Draws the spectrogram by blitting finished tiles. Where a tile is missing the next coarser one is stretched; where
/// nothing is decoded yet there is a hatch.
class SpectrogramItem : public QCPAbstractItem {
  Q_OBJECT

 public:
  SpectrogramItem(QCPAxisRect* rect, TileService* tiles);

  double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }

  /// The picture that is drawn at a sample at a zoom level, nullptr if there is none, and its first sample.
  static const TilePicture* pictureAt(TileService& tiles, std::int64_t sample, int level, std::int64_t* firstSample);

 protected:
  void draw(QCPPainter* painter) override;

 private:
  /// The tiles of a level side by side, so that scaling them to the screen leaves no seams.
  QImage composed(int level, std::int64_t firstColumn, std::int64_t endColumn) const;

  QCPAxisRect* m_rect;
  TileService* m_tiles;
};

}  // namespace moodogram::ui
