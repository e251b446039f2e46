// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/plot/measure_item.h"

#include <QLineF>

#include "ui/spectrogram/plot/mark_painting.h"

namespace moodogram::ui {
namespace {

constexpr double kReach = 8;
constexpr double kHandle = 7;

}  // namespace

MeasureItem::End MeasureItem::endAt(const QPointF& position) const {
  if (!m_measurement) return End::None;
  const double toFrom = QLineF(position, coordinates().positionOf(m_measurement->from)).length();
  const double toTo = QLineF(position, coordinates().positionOf(m_measurement->to)).length();
  if (std::min(toFrom, toTo) > kReach) return End::None;
  return toTo <= toFrom ? End::To : End::From;
}

void MeasureItem::draw(QCPPainter* painter) {
  if (!m_measurement) return;
  const QRectF lanes = coordinates().lanes();
  painter->setClipRect(lanes);
  const QPointF from = coordinates().positionOf(m_measurement->from);
  const QPointF to = coordinates().positionOf(m_measurement->to);
  if (m_measurement->hz()) {
    paintOutline(*painter, QRectF(from, to).normalized(), lanes, 1);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(kLineEdge, 3));
    painter->drawLine(from, to);
    painter->setPen(QPen(kLineCore, 1));
    painter->drawLine(from, to);
  } else {
    for (const QPointF& end : {from, to}) paintVerticalLine(*painter, end.x(), lanes.top(), lanes.bottom(), 1);
    paintHorizontalLine(*painter, to.y(), std::min(from.x(), to.x()), std::max(from.x(), to.x()), 1);
  }
  for (const QPointF& end : {from, to}) paintHandle(*painter, end, kHandle);
  if (lanes.intersects(QRectF(from, to).normalized().adjusted(-1, -1, 1, 1))) {
    paintTextBox(*painter, mParentPlot->font(), m_measurement->text(), to, lanes);
  }
}

}  // namespace moodogram::ui
