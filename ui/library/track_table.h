// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTableView>
#include <vector>

#include "core/library/track.h"

namespace moodogram::ui {

class CoverLoader;
class LibraryDelegate;
class TrackHeader;
class TrackTableModel;

/// The track table: columns, albums, selection that survives filtering and sorting, stars that can be clicked. Its
/// menu and what else can be done with tracks is LibraryActions' business.
class TrackTable : public QTableView {
  Q_OBJECT

 public:
  explicit TrackTable(TrackTableModel* model, QWidget* parent = nullptr);

  TrackHeader& header() { return *m_header; }
  const TrackHeader& header() const { return *m_header; }
  TrackId currentTrack() const { return m_current; }  ///< 0: none
  /// Makes the neighbour() of the current track the current one; 0: there is none.
  TrackId moveCurrent(int step);
  std::vector<TrackId> selectedTracks() const;  ///< in the order of the rows
  void setCurrentTrack(TrackId id);
  /// These rows go away: if the current track is among them, the next one that stays becomes current.
  void aboutToRemove(const std::vector<TrackId>& ids);
  /// Puts the columns into the order and sorting of the model after a session was restored.
  void showSortIndicator();
  /// Where the headings of albums get their covers; outlives the table.
  void setCovers(CoverLoader* covers);
  /// Goes to the next title that begins with what is typed.
  void keyboardSearch(const QString& search) override;
  /// The track that many tracks below (above: negative) the given one, or 0 at the ends.
  TrackId neighbour(TrackId id, int step) const;

 Q_SIGNALS:
  void currentTrackChanged(moodogram::TrackId id);
  void playRequested(moodogram::TrackId id);
  /// A star was clicked: of all selected tracks if the track is among them.
  void ratingRequested(std::vector<moodogram::TrackId> ids, int rating);
  void menuRequested(QPoint globalPosition);
  void compareRequested(moodogram::TrackId id);

 protected:
  bool event(QEvent* event) override;
  QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void onCurrentChanged(const QModelIndex& current);
  /// Another key belongs to what is being typed, whatever it does otherwise.
  bool isSearching() const;
  void restoreSelection();
  void rememberSelection();
  void layOut();
  /// Rates if a star is there; whether it is.
  bool clickStar(const QMouseEvent& event);

  TrackTableModel* m_model;
  TrackHeader* m_header;
  LibraryDelegate* m_delegate;
  TrackId m_current = 0;
  std::vector<TrackId> m_remembered;
  TrackId m_afterCurrent = 0;  ///< becomes current when the current track is removed
  int m_scrollValue = 0;
  bool m_restoring = false;
  QString m_typed;         ///< of a title
  QElapsedTimer m_typing;  ///< since the last key of it
};

}  // namespace moodogram::ui
