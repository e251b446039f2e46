// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mood/valence_arousal_plane.h"

#include <QPainter>
#include <QWidget>
#include <algorithm>

#include "ui/common/theme.h"
#include "ui/mood/valence_arousal_plot.h"

namespace moodogram::ui {
namespace {

constexpr double kMargin = 14;

QRectF planeOf(const QWidget& widget) { return QRectF(widget.rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin); }

}  // namespace

void paintValenceArousalPlane(QPainter& painter, const QWidget& widget) {
  painter.setLayoutDirection(Qt::LeftToRight);  // a figure: pleasant is on the right in every language
  const QRectF frame = QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5);
  painter.setPen(borderColour(widget.palette()));
  painter.setBrush(raisedColour(widget.palette()));
  painter.drawRoundedRect(frame, 6, 6);
  painter.drawLine(QPointF(frame.center().x(), frame.top() + kMargin),
                   QPointF(frame.center().x(), frame.bottom() - kMargin));
  painter.drawLine(QPointF(frame.left() + kMargin, frame.center().y()),
                   QPointF(frame.right() - kMargin, frame.center().y()));

  QFont small = widget.font();
  small.setPointSizeF(small.pointSizeF() * 0.86);
  painter.setFont(small);
  painter.setPen(mutedColour(widget.palette()));
  const QRectF labels = frame.adjusted(8, 6, -8, -6);
  const double half = labels.width() / 2 - 3;  // long words go on below
  const QRectF left = labels.adjusted(0, 0, -half, 0);
  const QRectF right = labels.adjusted(half, 0, 0, 0);
  //: Corner of the plane of valence and arousal: unpleasant and excited
  painter.drawText(left, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, ValenceArousalPlot::tr("tense, angry"));
  //: Corner of the plane: pleasant and excited
  painter.drawText(right, Qt::AlignRight | Qt::AlignTop | Qt::TextWordWrap, ValenceArousalPlot::tr("excited, happy"));
  //: Corner of the plane: unpleasant and still
  painter.drawText(left, Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, ValenceArousalPlot::tr("sad"));
  //: Corner of the plane: pleasant and still
  painter.drawText(right, Qt::AlignRight | Qt::AlignBottom | Qt::TextWordWrap, ValenceArousalPlot::tr("calm"));
}

QPointF placeOnPlane(const QWidget& widget, ValenceArousal position) {
  const QRectF plane = planeOf(widget);
  return {plane.center().x() + static_cast<double>(position.valence) * plane.width() / 2,
          plane.center().y() - static_cast<double>(position.arousal) * plane.height() / 2};
}

ValenceArousal positionOnPlane(const QWidget& widget, QPointF place) {
  const QRectF plane = planeOf(widget);
  const double valence = (place.x() - plane.center().x()) / (plane.width() / 2);
  const double arousal = (plane.center().y() - place.y()) / (plane.height() / 2);
  return {static_cast<float>(std::clamp(valence, -1.0, 1.0)), static_cast<float>(std::clamp(arousal, -1.0, 1.0))};
}

}  // namespace moodogram::ui
