// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>

#include "core/base/emotion.h"

class QLabel;
class QPushButton;
class QSlider;

namespace moodogram::ui {

class PathPad;

/// A mood or a mixture of moods: five sliders that add up to the whole, and a point on the plane of valence and
/// arousal, linked. The names of the moods are buttons that choose one alone.
class MoodMixer : public QWidget {
  Q_OBJECT

 public:
  explicit MoodMixer(QWidget* parent = nullptr);

  /// Adds up to 1.
  const EmotionScores& mixture() const { return m_mixture; }
  void setMixture(const EmotionScores& mixture);
  void setMood(Emotion mood);

 Q_SIGNALS:
  void mixtureChanged();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct Row {
    QPushButton* button = nullptr;
    QSlider* slider = nullptr;
    QLabel* percent = nullptr;
  };
  void choose(const EmotionScores& mixture);
  void show();
  void drawIcons();

  PathPad* m_pad;
  std::array<Row, kEmotionCount> m_rows{};
  EmotionScores m_mixture;
};

}  // namespace moodogram::ui
