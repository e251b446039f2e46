// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/jobs/mood_tag_job.h"
#include "ui/bridge/background_job.h"

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace moodogram::ui {

/// Moods for the tags of files: shows what would change, writes it when the user says so, and takes the last time back.
class MoodTagsDialog : public QDialog {
  Q_OBJECT

 public:
  /// What is written is noted in a file of `undoFolder`.
  MoodTagsDialog(std::filesystem::path libraryFile, std::filesystem::path undoFolder, QWidget* parent = nullptr);

  /// Looks what would change in the files of these tracks; `modelNames` say whose moods they are.
  void plan(std::vector<LibraryTrack> tracks, std::map<Content, std::string> modelNames);
  /// Looks what taking back the last time would change.
  void planTakingBack();
  /// Then it is not to be given another plan.
  bool isWriting() const { return m_isWriting; }

 Q_SIGNALS:
  /// Files have been written.
  void filesChanged();

 private:
  void begin(const QString& what, BackgroundJob::Work work);
  void showPlan(MoodTagPlan plan);
  void write();
  void showResult(const MoodTagResult& result);
  void showProblems(const std::vector<Message>& problems);
  void updateButtons();

  std::filesystem::path m_libraryFile;
  std::filesystem::path m_undoFolder;
  MoodTagPlan m_plan;
  QLabel* m_summary;
  QProgressBar* m_progress;
  QTreeWidget* m_tree;
  QPlainTextEdit* m_problems;
  QPushButton* m_takeBack;
  QPushButton* m_write;
  BackgroundJob m_job;
  bool m_isWriting = false;
};

}  // namespace moodogram::ui
