// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <filesystem>
#include <optional>

#include "ui/bridge/training_data.h"
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
  /// Trainings that go on or wait, so that this one has to wait for them; 0: it begins at once.
  void setAhead(int trainings);

 private:
  void showDraft();
  void askForRoom();

  QTimer m_looking;  ///< at the room on disk while the page is shown
  std::optional<DiskRoom> m_room;
  QLabel* m_facts;
  QPlainTextEdit* m_command;
  std::filesystem::path m_folder;
  int m_ahead = 0;
};

}  // namespace moodogram::ui
