// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "ui/training/page_parts.h"

class QCheckBox;
class QTreeWidget;
class QVBoxLayout;

namespace moodogram::ui {

/// Step 2: whether the recordings are fit to learn from, and each of them to listen to.
class CheckPage : public TrainingPage {
  Q_OBJECT

 public:
  explicit CheckPage(TrainingDraft& draft);
  QString problem() const override;

 Q_SIGNALS:
  void playRequested(std::filesystem::path file);

 private:
  void showReport();
  void showFindings();
  void showRecordings();

  QLabel* m_findings;
  QCheckBox* m_onlyProblems;
  QTreeWidget* m_recordings;
};

}  // namespace moodogram::ui
