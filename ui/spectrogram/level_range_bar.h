// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "ui/spectrogram/tiles/tile_settings.h"

namespace moodogram::ui {

/// The colours over the levels that they stand for, with a handle at either end of the range: dragging a handle changes
/// one end, dragging between them moves both, which is a gain. By keyboard the two fields beside it do the same.
class LevelRangeBar : public QWidget {
  Q_OBJECT

 public:
  explicit LevelRangeBar(QWidget* parent = nullptr);

  void setLook(const TileLook& look);
  QSize sizeHint() const override { return {300, 50}; }
  double xOf(double decibels) const;

 Q_SIGNALS:
  void rangeRequested(float floorDb, float ceilingDb);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;

 private:
  enum class Part { Floor, Ceiling, Both };
  struct Press {
    Part part;
    double x;
    TileLook look;
  };

  QRectF bar() const;
  Part partAt(double x) const;

  TileLook m_look;
  std::optional<Press> m_press;
};

}  // namespace moodogram::ui
