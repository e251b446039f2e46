// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "core/base/emotion.h"

namespace moodogram::ui {

/// Five rows, the most probable first: glyph, name, bar and percentage.
class MoodBars : public QWidget {
  Q_OBJECT

 public:
  explicit MoodBars(QWidget* parent = nullptr);

  /// nullopt: empty bars.
  void setScores(const std::optional<EmotionScores>& scores);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  int rowHeight() const { return fontMetrics().height() + 12; }

  std::optional<EmotionScores> m_scores;
};

}  // namespace moodogram::ui
