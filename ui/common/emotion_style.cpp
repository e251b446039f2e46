// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emotion_style.h"

#include <QCoreApplication>
#include <QIcon>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QWidget>

#include "core/figure/emotion_colours.h"

namespace moodogram::ui {

bool isDark(const QPalette& palette) {
  return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

QColor emotionColour(Emotion emotion, const QPalette& palette) {
  const Rgb colour = emotionRgb(emotion, isDark(palette));
  return {colour.red, colour.green, colour.blue};
}

QString emotionGlyph(Emotion emotion) { return QString::fromUtf8(emotionGlyphText(emotion)); }

QIcon emotionIcon(Emotion emotion, const QWidget& widget) {
  const int side = widget.fontMetrics().height();
  QPixmap pixmap(QSize(side, side) * widget.devicePixelRatioF());
  pixmap.setDevicePixelRatio(widget.devicePixelRatioF());
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  painter.setFont(widget.font());
  painter.setPen(emotionColour(emotion, widget.palette()));
  painter.drawText(QRect(0, 0, side, side), Qt::AlignCenter, emotionGlyph(emotion));
  return QIcon(pixmap);
}

QString emotionLabel(Emotion emotion) {
  const auto label = [](const char* text) { return QCoreApplication::translate("Emotion", text); };
  switch (emotion) {
    case Emotion::Calm:
      return label(QT_TRANSLATE_NOOP("Emotion", "Calm"));
    case Emotion::Happy:
      return label(QT_TRANSLATE_NOOP("Emotion", "Happy"));
    case Emotion::Sad:
      return label(QT_TRANSLATE_NOOP("Emotion", "Sad"));
    case Emotion::Angry:
      return label(QT_TRANSLATE_NOOP("Emotion", "Angry"));
    case Emotion::Fearful:
      break;
  }
  return label(QT_TRANSLATE_NOOP("Emotion", "Fearful"));
}

}  // namespace moodogram::ui
