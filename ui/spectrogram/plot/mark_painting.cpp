// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/plot/mark_painting.h"

#include <QFontMetricsF>
#include <QPainterPath>

namespace moodogram::ui {
namespace {

constexpr double kBoxPadding = 8;

/// A length of whole device pixels.
double deviceLength(double length, double ratio) { return std::max(std::round(length * ratio), 1.0) / ratio; }

void paintLine(QPainter& painter, const QRectF& core, const QMarginsF& edges, double opacity) {
  painter.setRenderHint(QPainter::Antialiasing, false);
  QColor edge = kLineEdge;
  edge.setAlphaF(static_cast<float>(edge.alphaF() * opacity));
  QColor light = kLineCore;
  light.setAlphaF(static_cast<float>(opacity));
  // The edges beside the core only: below a core that is not opaque they would darken it.
  QPainterPath sides;
  sides.setFillRule(Qt::OddEvenFill);
  sides.addRect(core.marginsAdded(edges));
  sides.addRect(core);
  painter.fillPath(sides, edge);
  painter.fillRect(core, light);
}

}  // namespace

void paintVerticalLine(QPainter& painter, double x, double top, double bottom, double width, double opacity) {
  const double ratio = painter.device()->devicePixelRatioF();
  const double core = deviceLength(width, ratio);
  const double edge = deviceLength(width / 2, ratio);
  paintLine(painter, QRectF(snapped(x - core / 2, ratio), top, core, bottom - top), {edge, 0, edge, 0}, opacity);
}

void paintHorizontalLine(QPainter& painter, double y, double left, double right, double width, double opacity) {
  const double ratio = painter.device()->devicePixelRatioF();
  const double core = deviceLength(width, ratio);
  const double edge = deviceLength(width / 2, ratio);
  paintLine(painter, QRectF(left, snapped(y - core / 2, ratio), right - left, core), {0, edge, 0, edge}, opacity);
}

void paintOutline(QPainter& painter, const QRectF& rect, const QRectF& area, double width) {
  const double ratio = painter.device()->devicePixelRatioF();
  const double core = deviceLength(width, ratio);
  const double edge = deviceLength(width / 2, ratio);
  const QRectF outer(QPointF(snapped(rect.left(), ratio), snapped(rect.top(), ratio)),
                     QPointF(snapped(rect.right(), ratio), snapped(rect.bottom(), ratio)));
  const auto frame = [&](double from, double to, const QColor& colour) {
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    path.addRect(outer.adjusted(-to, -to, to, to));
    path.addRect(outer.adjusted(-from, -from, from, from));
    painter.fillPath(path, colour);
  };
  painter.save();
  painter.setClipRect(area, Qt::IntersectClip);
  painter.setRenderHint(QPainter::Antialiasing, false);
  frame(0, core, kLineCore);
  frame(core, core + edge, kLineEdge);
  frame(-edge, 0, kLineEdge);
  painter.restore();
}

void paintHandle(QPainter& painter, const QPointF& centre, double size) {
  const double ratio = painter.device()->devicePixelRatioF();
  const double side = deviceLength(size, ratio);
  const double edge = deviceLength(1, ratio);
  const QRectF square(snapped(centre.x() - side / 2, ratio), snapped(centre.y() - side / 2, ratio), side, side);
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.fillRect(square.adjusted(-edge, -edge, edge, edge), kLineEdge);
  painter.fillRect(square, kLineCore);
}

QRectF textBox(const QFont& font, const QString& text, const QPointF& beside, const QRectF& bounds) {
  constexpr double kDistance = 10;
  const QRectF size = QFontMetricsF(font).boundingRect(QRectF(0, 0, 2000, 1000), Qt::AlignLeft, text);
  QRectF box(0, 0, std::ceil(size.width()) + 2 * kBoxPadding, std::ceil(size.height()) + 2 * kBoxPadding - 2);
  const bool toTheLeft = beside.x() + kDistance + box.width() > bounds.right();
  const bool above = beside.y() - kDistance - box.height() > bounds.top();
  box.moveTo(toTheLeft ? beside.x() - kDistance - box.width() : beside.x() + kDistance,
             above ? beside.y() - kDistance - box.height() : beside.y() + kDistance);
  box.moveTo(std::max(std::min(box.left(), bounds.right() - box.width()), bounds.left()),
             std::max(std::min(box.top(), bounds.bottom() - box.height()), bounds.top()));
  return box;
}

void paintTextBox(QPainter& painter, const QFont& font, const QString& text, const QPointF& beside,
                  const QRectF& bounds) {
  QRectF box = textBox(font, text, beside, bounds);
  const double ratio = painter.device()->devicePixelRatioF();
  box.moveTo(snapped(box.left(), ratio), snapped(box.top(), ratio));
  painter.setFont(font);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(QColor(255, 255, 255, 50), 1));
  painter.setBrush(QColor(16, 16, 20, 225));
  painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
  painter.setPen(QColor(240, 240, 244));
  painter.drawText(box.adjusted(kBoxPadding, kBoxPadding - 1, 0, 0), Qt::AlignLeft, text);
}

}  // namespace moodogram::ui
