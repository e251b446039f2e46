// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <functional>
#include <utility>
#include <vector>

#include "core/library/track.h"

namespace moodogram::ui {

class TrackTableModel;

/// The track table: columns, selection that survives filtering and sorting, context menu.
class TrackTable : public QTableView {
  Q_OBJECT

 public:
  explicit TrackTable(TrackTableModel* model, QWidget* parent = nullptr);

  TrackId currentTrack() const { return m_current; }  ///< 0: none
  std::vector<TrackId> selectedTracks() const;
  void setCurrentTrack(TrackId id);
  /// Puts the columns into the order and sorting of the model after a session was restored.
  void showSortIndicator();
  /// Whether a track can be removed from the library; without it all can.
  void setRemovable(std::function<bool(TrackId)> removable) { m_removable = std::move(removable); }
  /// The track that many rows below (above: negative) the given one, or 0 at the ends.
  TrackId neighbour(TrackId id, int step) const;

 Q_SIGNALS:
  void currentTrackChanged(moodogram::TrackId id);
  void playRequested(moodogram::TrackId id);
  void analyzeRequested(std::vector<moodogram::TrackId> ids);
  void removeRequested(std::vector<moodogram::TrackId> ids);
  void showInFolderRequested(moodogram::TrackId id);
  void compareRequested(moodogram::TrackId id);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void onCurrentChanged(const QModelIndex& current);
  void restoreSelection();
  void rememberSelection();
  void setUpColumns();
  void fitColumns();

  TrackTableModel* m_model;
  std::function<bool(TrackId)> m_removable;
  TrackId m_current = 0;
  std::vector<TrackId> m_remembered;
  int m_scrollValue = 0;
  bool m_restoring = false;
};

}  // namespace moodogram::ui
