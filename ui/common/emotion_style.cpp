// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emotion_style.h"

#include <QCoreApplication>
#include <QPalette>
#include <array>

namespace moodogram::ui {

bool isDark(const QPalette& palette) {
  return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

QColor emotionColour(Emotion emotion, const QPalette& palette) {
  static constexpr std::array<QRgb, kEmotionCount> kOnDark{0xFF2BB58B, 0xFFE8A820, 0xFF4A90D9, 0xFFE0622A, 0xFFC878B0};
  static constexpr std::array<QRgb, kEmotionCount> kOnLight{0xFF008A60, 0xFFB87900, 0xFF1061B3, 0xFFC6400C, 0xFF97478B};
  return QColor::fromRgb((isDark(palette) ? kOnDark : kOnLight)[static_cast<std::size_t>(emotion)]);
}

QString emotionGlyph(Emotion emotion) {
  switch (emotion) {
    case Emotion::Calm:
      return QStringLiteral("\u2248");  // almost equal: still water
    case Emotion::Happy:
      return QStringLiteral("\u2600");  // sun
    case Emotion::Sad:
      return QStringLiteral("\u2602");  // umbrella
    case Emotion::Angry:
      return QStringLiteral("\u26A1");  // lightning
    case Emotion::Fearful:
      break;
  }
  return QStringLiteral("\u25C9");  // wide eye
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
