// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>

#include "core/base/emotion.h"

class QPushButton;

namespace moodogram::ui {

/// Five buttons of which one is pressed: glyph, colour and name of each mood.
class MoodButtons : public QWidget {
  Q_OBJECT

 public:
  explicit MoodButtons(QWidget* parent = nullptr);

  Emotion mood() const;
  void setMood(Emotion mood);

 Q_SIGNALS:
  void moodChanged(moodogram::Emotion mood);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void drawIcons();

  std::array<QPushButton*, kEmotionCount> m_buttons{};
};

}  // namespace moodogram::ui
