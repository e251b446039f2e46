// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QRegion>

#include "ui/spectrogram/plot/plot_coordinates.h"

namespace moodogram::ui {

// Marks that move with the music or the pointer. The plot paints them over itself, so that moving one draws its own
// region anew and nothing else.

/// The line at what is heard, across both lanes.
class Playhead {
 public:
  void setSeconds(double seconds) { m_seconds = seconds; }
  double seconds() const { return m_seconds; }
  void setVisible(bool visible) { m_isVisible = visible; }

  void paint(QPainter& painter, const PlotCoordinates& coordinates) const;
  /// What paint() changes, or a little more.
  QRegion region(const PlotCoordinates& coordinates) const;
  static void paintLine(QPainter& painter, double x, double top, double bottom);

 private:
  bool isInView(const PlotCoordinates& coordinates) const;

  double m_seconds = 0;
  bool m_isVisible = false;
};

/// Lines through a place, and a box with what is there.
class CrossHair {
 public:
  /// Without text the box is left out.
  void setPoint(const std::optional<PlotPoint>& point, const QString& text);

  void paint(QPainter& painter, const QFont& font, const PlotCoordinates& coordinates) const;
  /// What paint() changes, or a little more.
  QRegion region(const QFont& font, const PlotCoordinates& coordinates) const;
  static void paintCross(QPainter& painter, const QPointF& position, const QRectF& lanes, const QRectF& picture);

 private:
  bool hasBox(const PlotCoordinates& coordinates) const;

  std::optional<PlotPoint> m_point;
  QString m_text;
};

}  // namespace moodogram::ui
