// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>

#include "core/base/emotion.h"

namespace moodogram::ui {

/// How many recordings each emotion has: a bar each with glyph, name and number.
class ClassBars : public QWidget {
  Q_OBJECT

 public:
  explicit ClassBars(QWidget* parent = nullptr);
  void setCounts(const std::array<int, kEmotionCount>& counts);
  const std::array<int, kEmotionCount>& counts() const { return m_counts; }
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  std::array<int, kEmotionCount> m_counts{};
};

}  // namespace moodogram::ui
