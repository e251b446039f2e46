// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/plot/moving_marks.h"

#include "ui/spectrogram/plot/mark_painting.h"

namespace moodogram::ui {
namespace {

constexpr double kPlayheadWidth = 2;
constexpr double kCrossWidth = 1;
constexpr double kCrossOpacity = 0.8;
constexpr double kHalfRegion = 5;  // a line, its edges, and what snapping to pixels moves it by

QRect columnAt(double x, const QRectF& lanes) {
  return QRectF(x - kHalfRegion, lanes.top() - 1, 2 * kHalfRegion, lanes.height() + 2).toAlignedRect();
}

}  // namespace

void Playhead::paintLine(QPainter& painter, double x, double top, double bottom) {
  paintVerticalLine(painter, x, top, bottom, kPlayheadWidth);
}

bool Playhead::isInView(const PlotCoordinates& coordinates) const {
  const QRectF lanes = coordinates.lanes();
  const double x = coordinates.xOf(m_seconds);
  return m_isVisible && x >= lanes.left() - 1 && x <= lanes.right() + 1;
}

void Playhead::paint(QPainter& painter, const PlotCoordinates& coordinates) const {
  const QRectF lanes = coordinates.lanes();
  if (isInView(coordinates)) paintLine(painter, coordinates.xOf(m_seconds), lanes.top(), lanes.bottom());
}

QRegion Playhead::region(const PlotCoordinates& coordinates) const {
  return isInView(coordinates) ? columnAt(coordinates.xOf(m_seconds), coordinates.lanes()) : QRegion();
}

void CrossHair::setPoint(const std::optional<PlotPoint>& point, const QString& text) {
  m_point = point;
  m_text = text;
}

void CrossHair::paintCross(QPainter& painter, const QPointF& position, const QRectF& lanes, const QRectF& picture) {
  paintVerticalLine(painter, position.x(), lanes.top(), lanes.bottom(), kCrossWidth, kCrossOpacity);
  if (position.y() >= picture.top() && position.y() <= picture.bottom()) {
    paintHorizontalLine(painter, position.y(), picture.left(), picture.right(), kCrossWidth, kCrossOpacity);
  }
}

bool CrossHair::hasBox(const PlotCoordinates& coordinates) const {
  return m_point && !m_text.isEmpty() && coordinates.lanes().contains(coordinates.positionOf(*m_point));
}

void CrossHair::paint(QPainter& painter, const QFont& font, const PlotCoordinates& coordinates) const {
  if (!m_point) return;
  const QRectF lanes = coordinates.lanes();
  const QPointF position = coordinates.positionOf(*m_point);
  painter.save();
  painter.setClipRect(lanes);
  if (!m_point->hz) {
    paintVerticalLine(painter, position.x(), lanes.top(), lanes.bottom(), kCrossWidth, kCrossOpacity);
  } else {
    paintCross(painter, position, lanes, coordinates.picture());
  }
  if (hasBox(coordinates)) paintTextBox(painter, font, m_text, position, lanes);
  painter.restore();
}

QRegion CrossHair::region(const QFont& font, const PlotCoordinates& coordinates) const {
  if (!m_point) return {};
  const QRectF lanes = coordinates.lanes();
  const QPointF position = coordinates.positionOf(*m_point);
  QRegion region = columnAt(position.x(), lanes);
  region += QRectF(lanes.left() - 1, position.y() - kHalfRegion, lanes.width() + 2, 2 * kHalfRegion).toAlignedRect();
  if (hasBox(coordinates)) region += textBox(font, m_text, position, lanes).adjusted(-2, -2, 2, 2).toAlignedRect();
  return region & lanes.adjusted(-1, -1, 1, 1).toAlignedRect();
}

}  // namespace moodogram::ui
