// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QTimer>
#include <QWidget>
#include <optional>
#include <vector>

#include "core/playlist/mood_path.h"
#include "ui/playlist/entries_model.h"

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace moodogram::ui {

class MoodCurve;

/// The rows of a playlist: dragged and dropped, moved with Alt and the arrows, locked with L, taken out with Delete.
class EntriesTable : public QTableView {
  Q_OBJECT

 public:
  explicit EntriesTable(EntriesModel& model, QWidget* parent = nullptr);

  std::vector<int> selectedRows() const;  ///< in their order
  void selectRows(const std::vector<int>& rows);
  void showLocks(bool visible);

 Q_SIGNALS:
  void playRequested(int row);
  void removeRequested();
  void lockRequested(std::vector<int> rows);
  void moveRequested(std::vector<int> rows, int before);
  void menuRequested(QPoint globalPosition);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  bool moveSelection(int step);
  void fitColumns();

  EntriesModel& m_model;
};

/// A playlist in the place of the library's table: its name, its tracks, its mood over time. It shows and asks; what is
/// done is PlaylistController's business.
class PlaylistEditor : public QWidget {
  Q_OBJECT

 public:
  explicit PlaylistEditor(EntriesModel::Tracks tracks, QWidget* parent = nullptr);

  void show(const StoredPlaylist& playlist, const std::optional<MoodPath>& wanted);
  /// Of the same list as before: what was selected still is, wherever it is now.
  void setEntries(const std::vector<StoredEntry>& entries);
  /// The library, or what is known of its tracks, has changed.
  void refresh();
  /// The same for many changes, one after the other.
  void refreshSoon();
  /// Buttons of these actions stand at the right of the name.
  void setActions(const QList<QAction*>& actions);
  /// The name can be typed at once.
  void editName();

  EntriesModel& model() { return *m_model; }
  EntriesTable& table() { return *m_table; }
  PlaylistId playlist() const { return m_model->playlist(); }
  /// Of the library, each once, in the order of the rows.
  std::vector<TrackId> selectedTracks() const;
  TrackId currentTrack() const;  ///< 0: none
  /// Makes the track so many rows farther the current one, past what is no track of the library; 0: there is none.
  TrackId moveCurrent(int step);

 Q_SIGNALS:
  void renameRequested(moodogram::PlaylistId id, QString name);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  /// What has been typed is the name of the list that is shown.
  void takeName();
  void showFacts();
  void showCurve();

  EntriesModel* m_model;
  EntriesTable* m_table;
  QLineEdit* m_name;
  QLabel* m_facts;
  QWidget* m_buttons;
  MoodCurve* m_curve;
  QTimer m_refreshSoon;
  StoredPlaylist m_shown;
  std::optional<MoodPath> m_wanted;
};

}  // namespace moodogram::ui
