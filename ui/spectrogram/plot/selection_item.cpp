// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/plot/selection_item.h"

#include <QLocale>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "ui/common/time_text.h"
#include "ui/spectrogram/plot/mark_painting.h"

namespace moodogram::ui {
namespace {

constexpr double kReach = 6;  // pixels from an edge that still take hold of it
constexpr double kHandle = 7;
constexpr QColor kShade(0, 0, 0, 110);  // over what is not selected

}  // namespace

QRectF SelectionItem::area() const {
  const QRectF picture = coordinates().picture();
  const double left = coordinates().xOf(m_selection->time.startSeconds);
  const double right = coordinates().xOf(m_selection->time.endSeconds);
  const double top = m_selection->band ? coordinates().yOf(m_selection->band->highHz) : picture.top();
  const double bottom = m_selection->band ? coordinates().yOf(m_selection->band->lowHz) : picture.bottom();
  return {QPointF(left, top), QPointF(right, bottom)};
}

SelectionItem::Edges SelectionItem::edgesAt(const QPointF& position) const {
  if (!m_selection || !coordinates().lanes().contains(position)) return None;
  QRectF rect = area();
  const bool inPicture = coordinates().picture().contains(position);
  if (!m_selection->band) rect.setBottom(coordinates().lanes().bottom());
  if (!rect.adjusted(-kReach, -kReach, kReach, kReach).contains(position)) return None;
  Edges edges;
  const double toLeft = std::abs(position.x() - rect.left());
  const double toRight = std::abs(position.x() - rect.right());
  if (std::min(toLeft, toRight) <= kReach) edges |= toLeft < toRight ? Left : Right;
  if (m_selection->band && inPicture) {
    const double toTop = std::abs(position.y() - rect.top());
    const double toBottom = std::abs(position.y() - rect.bottom());
    if (std::min(toTop, toBottom) <= kReach) edges |= toTop < toBottom ? Top : Bottom;
  }
  return edges;
}

SpectrogramSelection SelectionItem::withEdgesAt(const SpectrogramSelection& selection, Edges edges,
                                                const PlotPoint& point) {
  SpectrogramSelection moved = selection;
  if (edges & Left) moved.time.startSeconds = point.seconds;
  if (edges & Right) moved.time.endSeconds = point.seconds;
  if (moved.time.startSeconds > moved.time.endSeconds) std::swap(moved.time.startSeconds, moved.time.endSeconds);
  if (moved.band && point.hz) {
    if (edges & Top) moved.band->highHz = *point.hz;
    if (edges & Bottom) moved.band->lowHz = *point.hz;
    if (moved.band->lowHz > moved.band->highHz) std::swap(moved.band->lowHz, moved.band->highHz);
  }
  return moved;
}

QString SelectionItem::text(const SpectrogramSelection& selection) {
  constexpr int kDecimals = 3;
  const QLocale locale;
  QString text =
      //: From a time to a time, and how long that is
      tr("%1 – %2 (%3 s)")
          .arg(timeText(selection.time.startSeconds, kDecimals), timeText(selection.time.endSeconds, kDecimals),
               locale.toString(selection.time.durationSeconds(), 'f', kDecimals));
  if (selection.band) {
    text += QLatin1Char('\n') +
            tr("%1 – %2 Hz")
                .arg(locale.toString(selection.band->lowHz, 'f', 1), locale.toString(selection.band->highHz, 'f', 1));
  }
  return text;
}

void SelectionItem::draw(QCPPainter* painter) {
  if (!m_selection) return;
  const QRectF picture = coordinates().picture();
  const QRectF lanes = coordinates().lanes();
  const double ratio = painter->device()->devicePixelRatioF();
  const QRectF rect = area();
  const double left = snapped(rect.left(), ratio);
  const double right = snapped(rect.right(), ratio);
  painter->setRenderHint(QPainter::Antialiasing, false);
  painter->setClipRect(lanes);

  for (const QRectF& lane : {picture, coordinates().lane()}) {
    QPainterPath shade;
    shade.setFillRule(Qt::OddEvenFill);
    shade.addRect(lane);
    const bool wholeHeight = !m_selection->band || lane != picture;
    const QRectF part(QPointF(left, wholeHeight ? lane.top() : snapped(rect.top(), ratio)),
                      QPointF(right, wholeHeight ? lane.bottom() : snapped(rect.bottom(), ratio)));
    shade.addRect(part.intersected(lane));
    painter->fillPath(shade, kShade);
  }
  if (m_selection->band) {
    paintOutline(*painter, rect, picture, 1);
    for (const double y : {rect.top(), rect.bottom()}) {
      for (const double x : {left, right}) paintHandle(*painter, {x, y}, kHandle);
    }
    const double top = coordinates().lane().top();
    for (const double x : {left, right}) paintVerticalLine(*painter, x, top, lanes.bottom(), 1);
  } else {
    for (const double x : {left, right}) {
      paintVerticalLine(*painter, x, lanes.top(), lanes.bottom(), 1);
      paintHandle(*painter, {x, picture.center().y()}, kHandle);
    }
  }
}

}  // namespace moodogram::ui
