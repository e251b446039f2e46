// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/plot_overlays.h"

#include "ui/spectrogram/mark_painting.h"

namespace moodogram::ui {
namespace {

constexpr double kPlayheadWidth = 2;
constexpr double kCrossWidth = 1;
constexpr double kCrossOpacity = 0.8;
constexpr double kGridOpacity = 0.3;

}  // namespace

OverlayItem::OverlayItem(QCustomPlot* plot, const PlotCoordinates* coordinates)
    : QCPAbstractItem(plot), m_coordinates(coordinates) {
  setClipToAxisRect(false);
  setSelectable(false);
  setAntialiased(false);  // QCPPainter would shift everything by half a pixel
}

void PlayheadItem::paint(QPainter& painter, double x, double top, double bottom) {
  paintVerticalLine(painter, x, top, bottom, kPlayheadWidth);
}

void PlayheadItem::draw(QCPPainter* painter) {
  const QRectF lanes = coordinates().lanes();
  const double x = coordinates().xOf(m_seconds);
  if (x < lanes.left() - 1 || x > lanes.right() + 1) return;
  paint(*painter, x, lanes.top(), lanes.bottom());
}

void CursorItem::setPoint(const std::optional<PlotPoint>& point, const QString& text) {
  m_point = point;
  m_text = text;
}

void CursorItem::paintCross(QPainter& painter, const QPointF& position, const QRectF& lanes, const QRectF& picture) {
  paintVerticalLine(painter, position.x(), lanes.top(), lanes.bottom(), kCrossWidth, kCrossOpacity);
  if (position.y() >= picture.top() && position.y() <= picture.bottom()) {
    paintHorizontalLine(painter, position.y(), picture.left(), picture.right(), kCrossWidth, kCrossOpacity);
  }
}

void CursorItem::draw(QCPPainter* painter) {
  if (!m_point) return;
  const QRectF lanes = coordinates().lanes();
  const QPointF position = coordinates().positionOf(*m_point);
  painter->setClipRect(lanes);
  if (!m_point->hz) {
    paintVerticalLine(*painter, position.x(), lanes.top(), lanes.bottom(), kCrossWidth, kCrossOpacity);
  } else {
    paintCross(*painter, position, lanes, coordinates().picture());
  }
  if (!m_text.isEmpty() && lanes.contains(position)) {
    paintTextBox(*painter, mParentPlot->font(), m_text, position, lanes);
  }
}

void GridItem::draw(QCPPainter* painter) {
  const QRectF picture = coordinates().picture();
  painter->setClipRect(picture);
  for (const double height : m_frequency->tickVector()) {
    const double y = picture.bottom() - height * picture.height();
    paintHorizontalLine(*painter, y, picture.left(), picture.right(), 1, kGridOpacity);
  }
  for (const double seconds : m_time->tickVector()) {
    paintVerticalLine(*painter, coordinates().xOf(seconds), picture.top(), picture.bottom(), 1, kGridOpacity);
  }
}

}  // namespace moodogram::ui
