// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/cover_square.h"

#include <QPainter>

#include "ui/common/cover_painting.h"

namespace moodogram::ui {

CoverSquare::CoverSquare(QWidget* parent) : QWidget(parent) { setFixedSize(48, 48); }

void CoverSquare::setTrack(const QString& title, const QString& artist) {
  m_title = title;
  m_artist = artist;
  m_cover = {};
  update();
}

void CoverSquare::setCover(const QImage& cover) {
  m_cover = cover;
  update();
}

void CoverSquare::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  if (!m_title.trimmed().isEmpty()) return paintCover(painter, rect(), m_cover, m_title, m_artist);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(palette().color(QPalette::Button));
  painter.drawRoundedRect(rect(), 6, 6);
}

}  // namespace moodogram::ui
