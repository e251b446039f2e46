// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <filesystem>

#include "core/library/track.h"

class QLabel;
class QListWidget;
class QProgressBar;

namespace moodogram::ui {

class LibraryController;
class PlaybackController;

/// The last step of the welcome: the first track of the new folder plays, and moods appear as they are found.
class FirstMoods : public QWidget {
  Q_OBJECT

 public:
  FirstMoods(LibraryController& library, PlaybackController& playback, QWidget* parent);

  /// From now on: what lies below this folder.
  void follow(const std::filesystem::path& folder);
  /// The folder has been looked through.
  void onScanned();
  /// Why nothing can be analysed, and what to do.
  void showProblem(const QString& message);

 private:
  void refresh();
  void addMood(const LibraryTrack& track);

  LibraryController& m_library;
  PlaybackController& m_playback;
  std::filesystem::path::string_type m_below;  ///< what paths below the folder begin with; empty: none is followed
  QTimer m_refresh;
  QLabel* m_playing;
  QListWidget* m_moods;
  QProgressBar* m_bar;
  QLabel* m_state;
  bool m_hasStarted = false;
  bool m_isScanned = false;
  bool m_hasFailed = false;  ///< what is said is why
};

}  // namespace moodogram::ui
