// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emotion_style.h"

#include <QCoreApplication>
#include <QIcon>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QWidget>
#include <array>

#include "core/base/emotion_message.h"
#include "core/figure/emotion_colours.h"
#include "ui/common/message_text.h"
#include "ui/common/theme.h"

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
  constexpr std::array<const char*, kEmotionCount> kLabels{
      //: An emotion as a word of its own: a column, a button, a row. As an adjective of music, or the noun.
      QT_TRANSLATE_NOOP("Emotion", "Calm"),
      //: An emotion as a word of its own
      QT_TRANSLATE_NOOP("Emotion", "Happy"),
      //: An emotion as a word of its own
      QT_TRANSLATE_NOOP("Emotion", "Sad"),
      //: An emotion as a word of its own
      QT_TRANSLATE_NOOP("Emotion", "Angry"),
      //: An emotion as a word of its own
      QT_TRANSLATE_NOOP("Emotion", "Fearful")};
  return QCoreApplication::translate("Emotion", kLabels[static_cast<std::size_t>(emotion)]);
}

QString emotionWord(Emotion emotion) { return messageText(emotionMessage(emotion)); }

QColor classColour(MoodClass moodClass, const QPalette& palette) {
  const auto emotion = emotionOf(moodClass);
  return emotion ? emotionColour(*emotion, palette) : mutedColour(palette);
}

QString classGlyph(MoodClass moodClass) {
  const auto emotion = emotionOf(moodClass);
  return emotion ? emotionGlyph(*emotion) : QStringLiteral("○");
}

QString classLabel(MoodClass moodClass) {
  const auto emotion = emotionOf(moodClass);
  //: No emotion, as a word of its own: a column, a row
  return emotion ? emotionLabel(*emotion) : QCoreApplication::translate("Emotion", "Neutral");
}

QString classWord(MoodClass moodClass) {
  const auto emotion = emotionOf(moodClass);
  //: No emotion, within a sentence
  return emotion ? emotionWord(*emotion) : QCoreApplication::translate("Emotion", "neutral");
}

}  // namespace moodogram::ui
