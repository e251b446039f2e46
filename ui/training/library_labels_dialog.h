// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>
#include <filesystem>
#include <vector>

#include "core/jobs/library_labels.h"
#include "ui/bridge/background_job.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace moodogram::ui {

class ClassBars;

/// Labels to learn from out of the user's library: corrections of moods, and playlists of which the user says what they
/// are. They become a table of files in the data folder, which the training reads like any other.
class LibraryLabelsDialog : public QDialog {
  Q_OBJECT

 public:
  explicit LibraryLabelsDialog(std::filesystem::path library, QWidget* parent = nullptr);

 Q_SIGNALS:
  /// A table (core/dataset/manifest.h) has been written.
  void tableWritten(std::filesystem::path table);

 private:
  struct Playlist {
    QString name;
    qint64 entries = 0;
    bool isByMood = false;  ///< it came from what a model said
  };
  void readPlaylists();
  void showPlaylists(const std::vector<Playlist>& playlists);
  std::vector<NamedMood> chosenMoods() const;
  void collect();
  void showLabels(const LibraryLabels& labels);
  void setChoosable(bool isChoosable);
  void write();

  std::filesystem::path m_library;
  QCheckBox* m_corrections;
  QTreeWidget* m_playlists;
  ClassBars* m_bars;
  QLabel* m_facts;
  QPushButton* m_use;
  QTimer m_soon;
  BackgroundJob m_job{QStringLiteral("library labels")};
};

}  // namespace moodogram::ui
