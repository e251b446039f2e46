// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/page_parts.h"

class QButtonGroup;
class QListWidget;
class QRadioButton;
class QSpinBox;

namespace moodogram::ui {

class SplitPicture;

/// Step 3: who is learned from, who chooses the best epoch, who is tested.
class SplitPage : public TrainingPage {
  Q_OBJECT

 public:
  explicit SplitPage(TrainingDraft& draft);
  QString problem() const override;

 private:
  enum Way { Share, Named, Published, None, Folds };

  QRadioButton* addWay(Way way, const char* name, const QString& text);
  void chooseWay(int way);
  void applyNames();
  void showDraft();
  void showSplit();

  QButtonGroup* m_ways;
  QSpinBox* m_share;
  QSpinBox* m_folds;
  QSpinBox* m_choosing;
  QListWidget* m_groups;
  SplitPicture* m_picture;
  QLabel* m_warning;
};

}  // namespace moodogram::ui
