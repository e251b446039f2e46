// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "ui/training/page_parts.h"

class QLineEdit;
class QPlainTextEdit;

namespace moodogram::ui {

/// Step 7: what will be done, what it costs, where it goes, and the same as a command.
class SummaryPage : public TrainingPage {
  Q_OBJECT

 public:
  explicit SummaryPage(TrainingDraft& draft);
  QString problem() const override;
  void initializePage() override;

  const std::filesystem::path& folder() const { return m_folder; }

 private:
  void showDraft();

  QLabel* m_facts;
  QPlainTextEdit* m_command;
  std::filesystem::path m_folder;
};

}  // namespace moodogram::ui
