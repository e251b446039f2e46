// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <filesystem>

#include "ui/bridge/background_job.h"

class QLabel;
class QPushButton;
class QRadioButton;

namespace moodogram::ui {

/// The first question of the welcome: where the music is.
class MusicStep : public QWidget {
  Q_OBJECT

 public:
  /// musicFolder: the system's; it is suggested if there is music in it, which a thread finds out.
  MusicStep(std::filesystem::path musicFolder, QWidget* parent);

  /// The demo library is what was chosen.
  bool isDemo() const;
  /// Else this folder; empty: none has been chosen yet.
  std::filesystem::path folder() const;
  bool isAnswered() const { return isDemo() || !folder().empty(); }

 Q_SIGNALS:
  void answered();

 private:
  void choose(QRadioButton& button);
  void count();
  void showCount(qint64 files, bool isAll);
  void askForFolder();

  std::filesystem::path m_musicFolder;
  std::filesystem::path m_otherFolder;
  QRadioButton* m_music;
  QLabel* m_musicFacts;
  QRadioButton* m_other;
  QLabel* m_otherFacts;
  QPushButton* m_choose;
  QRadioButton* m_demo;
  bool m_isAsked = false;  ///< the user has chosen
  BackgroundJob m_job;
};

}  // namespace moodogram::ui
