// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>

#include "core/base/emotion.h"
#include "ui/common/mood_counts.h"

class QBarCategoryAxis;
class QBarSet;
class QChart;
class QChartView;
class QValueAxis;

namespace moodogram::ui {

/// How many tracks have which mood, as bars.
class MoodDistribution : public QWidget {
  Q_OBJECT

 public:
  explicit MoodDistribution(QWidget* parent = nullptr);

  void setCounts(const MoodCounts& counts);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void colour();

  QChart* m_chart;
  QChartView* m_view;
  QBarCategoryAxis* m_categories;
  QValueAxis* m_values;
  std::array<QBarSet*, kEmotionCount + 1> m_bars{};  ///< one set a bar, so that each has its colour
};

}  // namespace moodogram::ui
