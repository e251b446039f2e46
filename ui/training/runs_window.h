// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <filesystem>

#include "core/train/run_status.h"

class QListWidget;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace moodogram::ui {

class MessageStrip;
class RunExport;
class RunView;
class TrainingRuns;

/// All trainings of the user: a list of them, and the one that is chosen.
class RunsWindow : public QDialog {
  Q_OBJECT

 public:
  /// runs outlives it.
  explicit RunsWindow(TrainingRuns& runs, QWidget* parent = nullptr);

  /// Chooses this run, as soon as it is there.
  void showRun(const std::filesystem::path& folder);

 Q_SIGNALS:
  void installRequested(moodogram::RunStatus run);
  void newTrainingRequested();
  void playRequested(std::filesystem::path file);

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  QWidget* makeEmptyPage();
  QWidget* makeList();
  void connectButtons();
  void showRuns();
  void showCurrent();
  const RunStatus* currentRun() const;
  void compare();
  void askToRemove();

  TrainingRuns& m_runs;
  MessageStrip* m_messages;
  RunExport* m_export;
  QListWidget* m_list;
  QSpinBox* m_mostAtOnce;
  QPushButton* m_compare = nullptr;
  QStackedWidget* m_pages;
  RunView* m_view;
  std::filesystem::path m_wanted;
  bool m_isWatching = false;
};

}  // namespace moodogram::ui
