// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/plot_overlays.h"

#include <cmath>

namespace moodogram::ui {

PlayheadItem::PlayheadItem(QCPAxisRect* upper, QCPAxisRect* lower)
    : QCPAbstractItem(upper->parentPlot()), m_upper(upper), m_lower(lower) {
  setClipToAxisRect(false);
  setSelectable(false);
  setAntialiased(false);  // QCPPainter would shift everything by half a pixel
}

void PlayheadItem::draw(QCPPainter* painter) {
  const QRectF area = m_upper->rect();
  const double ratio = painter->device()->devicePixelRatioF();
  const double x = std::round(m_upper->axis(QCPAxis::atBottom)->coordToPixel(m_seconds) * ratio) / ratio;
  if (x < area.left() || x > area.right() + 1) return;
  painter->setRenderHint(QPainter::Antialiasing, false);
  const double top = area.top();
  const double height = m_lower->rect().bottom() + 1 - top;
  painter->fillRect(QRectF(x - 2, top, 4, height), QColor(0, 0, 0, 150));
  painter->fillRect(QRectF(x - 1, top, 2, height), Qt::white);
}

CursorItem::CursorItem(QCPAxisRect* upper, QCPAxisRect* lower)
    : QCPAbstractItem(upper->parentPlot()), m_upper(upper), m_lower(lower) {
  setClipToAxisRect(false);
  setSelectable(false);
  setAntialiased(false);  // QCPPainter would shift everything by half a pixel
}

void CursorItem::setReadout(const QPointF& position, const QString& text) {
  m_position = position;
  m_text = text;
}

void CursorItem::draw(QCPPainter* painter) {
  if (m_text.isEmpty()) return;
  const QRectF upper = m_upper->rect();
  const QRectF lower = m_lower->rect();
  painter->setRenderHint(QPainter::Antialiasing, false);
  const QColor line(255, 255, 255, 170);
  const double x = std::floor(m_position.x());
  painter->fillRect(QRectF(x, upper.top(), 1, lower.bottom() + 1 - upper.top()), line);
  if (upper.contains(m_position)) {
    painter->fillRect(QRectF(upper.left(), std::floor(m_position.y()), upper.width(), 1), line);
  }

  painter->setFont(mParentPlot->font());
  const QRectF text = QFontMetricsF(painter->font()).boundingRect(QRectF(0, 0, 2000, 1000), Qt::AlignLeft, m_text);
  constexpr double kPadding = 8;
  constexpr double kDistance = 10;
  QRectF box(0, 0, std::ceil(text.width()) + 2 * kPadding, std::ceil(text.height()) + 2 * kPadding - 2);
  const bool toTheLeft = m_position.x() + kDistance + box.width() > upper.right();
  const bool above = m_position.y() - kDistance - box.height() > upper.top();
  box.moveTo(std::floor(toTheLeft ? m_position.x() - kDistance - box.width() : m_position.x() + kDistance),
             std::floor(above ? m_position.y() - kDistance - box.height() : m_position.y() + kDistance));
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setPen(QPen(QColor(255, 255, 255, 50), 1));
  painter->setBrush(QColor(16, 16, 20, 225));
  painter->drawRoundedRect(box.translated(0.5, 0.5), 6, 6);
  painter->setPen(QColor(240, 240, 244));
  painter->drawText(box.adjusted(kPadding, kPadding - 1, 0, 0), Qt::AlignLeft, m_text);
}

}  // namespace moodogram::ui
