// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <filesystem>

#include "ui/training/page_parts.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace moodogram::ui {

class AudioFolderRow;
class ClassBars;
class ExternalTestBox;

/// Step 1: where the recordings lie, what they were recognised as, and what is in them.
class DataPage : public TrainingPage {
  Q_OBJECT

 public:
  explicit DataPage(TrainingDraft& draft);
  QString problem() const override;
  bool isComplete() const override;

  /// As if the user had chosen this.
  void choose(const std::filesystem::path& path);
  /// Of the user, whose corrections and playlists can be learned from; until then that is not offered.
  void setLibrary(const std::filesystem::path& library);

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void askForFolder();
  void askForTable();
  void askForLibraryLabels();
  void applyTyped();
  void showDraft();
  void showData();

  std::filesystem::path m_library;
  QTimer m_typing;  ///< from the last keystroke until it is heeded
  QPushButton* m_fromLibrary;
  QLineEdit* m_path;
  QComboBox* m_format;
  AudioFolderRow* m_audio;
  QCheckBox* m_neutral;
  QProgressBar* m_progress;
  QStackedWidget* m_pages;
  QLabel* m_recognised;
  QLabel* m_facts;
  QLabel* m_notes;
  ClassBars* m_bars;
  ExternalTestBox* m_external;
};

}  // namespace moodogram::ui
