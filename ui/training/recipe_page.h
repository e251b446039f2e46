// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/page_parts.h"

class QButtonGroup;
class QStackedWidget;

namespace moodogram::ui {

class LearningRatePlot;

/// Step 6: how it is learned. A preset is enough; the expert's half has every option there is.
class RecipePage : public TrainingPage {
  Q_OBJECT

 public:
  explicit RecipePage(TrainingDraft& draft);
  QString problem() const override;

 private:
  QWidget* makeSimple();
  QWidget* makeExpert();
  void showDraft();

  QButtonGroup* m_presets;
  QStackedWidget* m_pages = nullptr;
  LearningRatePlot* m_plot = nullptr;
  QLabel* m_cost = nullptr;
};

}  // namespace moodogram::ui
