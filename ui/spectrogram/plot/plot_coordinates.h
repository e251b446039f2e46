// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spectrogram/plot/custom_plot.h"

#include <optional>

#include "core/dsp/frequency_axis.h"

namespace moodogram::ui {

/// A place in the spectrogram, or in the lane below it, which has no frequencies.
struct PlotPoint {
  double seconds = 0;
  std::optional<double> hz;

  bool operator==(const PlotPoint&) const = default;
};

/// Between places on screen, and seconds and hertz.
class PlotCoordinates {
 public:
  PlotCoordinates(QCPAxisRect* picture, QCPAxisRect* lane) : m_picture(picture), m_lane(lane) {}

  void setAxis(const FrequencyAxis& axis) { m_axis = axis; }
  const FrequencyAxis& axis() const { return m_axis; }

  QRectF picture() const { return m_picture->rect(); }
  QRectF lane() const { return m_lane->rect(); }
  /// From the picture's top to the lane's bottom.
  QRectF lanes() const { return picture().united(lane()); }

  /// QRectF would count the pixels below and to the right of an area.
  static bool isIn(const QRectF& area, const QPointF& position) {
    return position.x() >= area.left() && position.x() < area.right() && position.y() >= area.top() &&
           position.y() < area.bottom();
  }

  double secondsPerPixel() const { return time()->range().size() / std::max(picture().width(), 1.0); }
  double secondsAt(double x) const { return time()->range().lower + (x - picture().left()) * secondsPerPixel(); }
  double xOf(double seconds) const {
    return picture().left() + (seconds - time()->range().lower) / std::max(secondsPerPixel(), 1e-12);
  }
  double hzAt(double y) const { return frequencyAtHeight(m_axis, 1 - (y - picture().top()) / picture().height()); }
  double yOf(double hz) const { return picture().top() + (1 - heightOfFrequency(m_axis, hz)) * picture().height(); }

  PlotPoint pointAt(const QPointF& position) const {
    const bool inPicture = position.y() < picture().bottom();
    return {secondsAt(position.x()), inPicture ? std::optional(hzAt(position.y())) : std::nullopt};
  }
  QPointF positionOf(const PlotPoint& point) const {
    return {xOf(point.seconds), point.hz ? yOf(*point.hz) : lane().center().y()};
  }

 private:
  const QCPAxis* time() const { return m_picture->axis(QCPAxis::atBottom); }

  const QCPAxisRect* m_picture;
  const QCPAxisRect* m_lane;
  FrequencyAxis m_axis;
};

}  // namespace moodogram::ui
