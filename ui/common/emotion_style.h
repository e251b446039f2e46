// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include "core/base/mood_class.h"

class QIcon;
class QPalette;
class QWidget;

namespace moodogram::ui {

/// The emotion's colour everywhere in the window (core/figure/emotion_colours.h), a lighter set on dark themes and a
/// darker one on light themes.
QColor emotionColour(Emotion emotion, const QPalette& palette);

/// A glyph that always stands beside the colour, so colour never carries the meaning alone.
QString emotionGlyph(Emotion emotion);

/// The glyph in its colour, as tall as the widget's text.
QIcon emotionIcon(Emotion emotion, const QWidget& widget);

/// Translated name as a word of its own, e.g. "Happy".
QString emotionLabel(Emotion emotion);

/// Translated name within a sentence, e.g. "happy".
QString emotionWord(Emotion emotion);

/// The same of the classes that networks may tell apart; neutral is grey.
QColor classColour(MoodClass moodClass, const QPalette& palette);
QString classGlyph(MoodClass moodClass);
QString classLabel(MoodClass moodClass);
QString classWord(MoodClass moodClass);

/// Whether the palette is dark: text lighter than its background.
bool isDark(const QPalette& palette);

}  // namespace moodogram::ui
