// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/cover_square.h"

#include <QLinearGradient>
#include <QPainter>

namespace moodogram::ui {

CoverSquare::CoverSquare(QWidget* parent) : QWidget(parent) { setFixedSize(48, 48); }

void CoverSquare::setTrack(const QString& title, const QString& artist) {
  m_initial = title.trimmed().left(1).toUpper();
  // The same track has the same colour on every run, which Qt's seeded hash would not give.
  unsigned sum = 0;
  for (const QChar c : artist + title) sum = sum * 31 + c.unicode();
  m_hue = m_initial.isEmpty() ? -1 : static_cast<int>(sum % 360);
  update();
}

void CoverSquare::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  if (m_hue < 0) {
    painter.setBrush(palette().color(QPalette::Button));
    painter.drawRoundedRect(rect(), 6, 6);
    return;
  }
  QLinearGradient gradient(rect().topLeft(), rect().bottomRight());
  gradient.setColorAt(0, QColor::fromHsl(m_hue, 90, 85));
  gradient.setColorAt(1, QColor::fromHsl((m_hue + 60) % 360, 90, 130));
  painter.setBrush(gradient);
  painter.drawRoundedRect(rect(), 6, 6);
  QFont large = font();
  large.setPixelSize(22);
  large.setWeight(QFont::DemiBold);
  painter.setFont(large);
  painter.setPen(QColor(255, 255, 255, 235));
  painter.drawText(rect(), Qt::AlignCenter, m_initial);
}

}  // namespace moodogram::ui
