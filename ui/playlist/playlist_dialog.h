// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>
#include <vector>

#include "core/library/track.h"
#include "core/playlist/playlist_builder.h"
#include "ui/bridge/library_service.h"

class QLabel;
class QPushButton;
class QSlider;
class QSpinBox;
class QStackedWidget;
class QTableView;

namespace moodogram::ui {

class MoodButtons;
class MoodCurve;
class PathPad;
class PlaylistPreviewModel;

/// "New mood playlist": what is asked for on the left, the list that comes of it on the right, always up to date.
class PlaylistDialog : public QDialog {
  Q_OBJECT

 public:
  PlaylistDialog(LibraryService& library, std::vector<LibraryTrack> tracks, QWidget* parent = nullptr);

  void setMood(Emotion mood);
  const PlaylistPreviewModel& preview() const { return *m_model; }

 public Q_SLOTS:
  /// Writes the list; the dialog closes when it is on the disk and stays, with the reason, when it cannot be.
  void savePlaylist(const QString& file);

 Q_SIGNALS:
  void playlistSaved(const QString& file);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  QWidget* makeHeader();
  QWidget* makeControls();
  QWidget* makeTarget(QWidget* parent);
  QWidget* makePreview();
  QWidget* makeFooter();
  void rebuild();
  Playlist build() const;
  bool followsPath() const;
  void askForFile();
  void surprise();
  void fitColumns();

  LibraryService& m_library;
  PlaylistPreviewModel* m_model;
  QStackedWidget* m_target = nullptr;  ///< one mood, or a path
  MoodButtons* m_moods = nullptr;
  PathPad* m_path = nullptr;
  MoodCurve* m_curve = nullptr;
  QSlider* m_lengthSlider = nullptr;
  QSpinBox* m_length = nullptr;
  QSlider* m_strictness = nullptr;
  QLabel* m_strictnessText = nullptr;
  QSpinBox* m_longest = nullptr;
  QTableView* m_table = nullptr;
  QLabel* m_note = nullptr;
  QLabel* m_total = nullptr;
  QPushButton* m_save = nullptr;
  QTimer m_rebuildSoon;
  quint64 m_seed = 0;
  quint64 m_saveRequest = 0;
};

}  // namespace moodogram::ui
