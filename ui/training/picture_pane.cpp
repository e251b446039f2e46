// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/picture_pane.h"

#include <QPainter>

#include "ui/common/theme.h"

namespace moodogram::ui {

PicturePane::PicturePane(const QString& name, QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  setAccessibleName(name);
}

void PicturePane::setPicture(const QImage& picture) {
  m_picture = picture;
  update();
}

void PicturePane::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setPen(Qt::NoPen);
  painter.setBrush(palette().color(QPalette::Base));
  painter.setRenderHint(QPainter::Antialiasing);
  painter.drawRoundedRect(rect(), 5, 5);
  if (m_picture.isNull()) {
    painter.setPen(mutedColour(palette()));
    painter.drawText(rect(), Qt::AlignCenter, tr("No picture yet"));
    return;
  }
  painter.drawImage(rect().adjusted(1, 1, -1, -1), m_picture);
}

}  // namespace moodogram::ui
