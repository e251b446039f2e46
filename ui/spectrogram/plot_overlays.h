// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spectrogram/custom_plot.h"

#include "ui/spectrogram/plot_coordinates.h"

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

/// The line at what is heard, across both lanes.
class PlayheadItem : public OverlayItem {
  Q_OBJECT

 public:
  using OverlayItem::OverlayItem;

  void setSeconds(double seconds) { m_seconds = seconds; }
  double seconds() const { return m_seconds; }
  static void paint(QPainter& painter, double x, double top, double bottom);

 protected:
  void draw(QCPPainter* painter) override;

 private:
  double m_seconds = 0;
};

/// Cross-hair, and a box with what is under it.
class CursorItem : public OverlayItem {
  Q_OBJECT

 public:
  using OverlayItem::OverlayItem;

  /// Without text the box is left out.
  void setPoint(const std::optional<PlotPoint>& point, const QString& text);
  static void paintCross(QPainter& painter, const QPointF& position, const QRectF& lanes, const QRectF& picture);

 protected:
  void draw(QCPPainter* painter) override;

 private:
  std::optional<PlotPoint> m_point;
  QString m_text;
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
