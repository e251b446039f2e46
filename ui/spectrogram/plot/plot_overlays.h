// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spectrogram/plot/custom_plot.h"

#include "ui/spectrogram/plot/plot_coordinates.h"

namespace moodogram::ui {

/// A mark over the spectrogram that draws itself from coordinates of its own.
class OverlayItem : public QCPAbstractItem {
  Q_OBJECT

 public:
  OverlayItem(QCustomPlot* plot, const PlotCoordinates* coordinates);

  double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }

 protected:
  const PlotCoordinates& coordinates() const { return *m_coordinates; }

 private:
  const PlotCoordinates* m_coordinates;
};

/// Faint lines at the axes' ticks.
class GridItem : public OverlayItem {
  Q_OBJECT

 public:
  GridItem(QCustomPlot* plot, const PlotCoordinates* coordinates, const QCPAxis* frequency, const QCPAxis* time)
      : OverlayItem(plot, coordinates), m_frequency(frequency), m_time(time) {}

 protected:
  void draw(QCPPainter* painter) override;

 private:
  const QCPAxis* m_frequency;
  const QCPAxis* m_time;
};

}  // namespace moodogram::ui
