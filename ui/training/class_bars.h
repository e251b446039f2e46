// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>
#include <span>

#include "core/base/mood_class.h"

namespace moodogram::ui {

/// How many recordings each emotion has, and neutral if any is: a bar each with glyph, name and number.
class ClassBars : public QWidget {
  Q_OBJECT

 public:
  explicit ClassBars(QWidget* parent = nullptr);
  void setCounts(const std::array<int, kMoodClassCount>& counts);
  const std::array<int, kMoodClassCount>& counts() const { return m_counts; }
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  std::span<const MoodClass> shown() const;

  std::array<int, kMoodClassCount> m_counts{};
};

}  // namespace moodogram::ui
