// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QString>
#include <algorithm>
#include <cmath>

namespace moodogram::ui {

// Marks on a spectrogram have no background of their own: each colour of each map may lie below them. So a line is a
// light core with a dark edge.

inline constexpr QColor kLineCore(255, 255, 255);
inline constexpr QColor kLineEdge(0, 0, 0, 190);

/// On the device's pixel grid.
inline double snapped(double value, double devicePixelRatio) {
  return std::round(value * devicePixelRatio) / devicePixelRatio;
}

/// `width` of the core and of the edges in pixels, at least one of the device's.
void paintVerticalLine(QPainter& painter, double x, double top, double bottom, double width, double opacity = 1);
void paintHorizontalLine(QPainter& painter, double y, double left, double right, double width, double opacity = 1);
/// The outline of a rectangle, inside of `area` only.
void paintOutline(QPainter& painter, const QRectF& rect, const QRectF& area, double width);
void paintHandle(QPainter& painter, const QPointF& centre, double size);

/// Text in a dark box beside a place, inside of `bounds` as far as it fits; where the box is, before it is snapped to
/// the device's pixels.
QRectF textBox(const QFont& font, const QString& text, const QPointF& beside, const QRectF& bounds);
void paintTextBox(QPainter& painter, const QFont& font, const QString& text, const QPointF& beside,
                  const QRectF& bounds);

}  // namespace moodogram::ui
