// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <vector>

#include "core/library/track.h"

class QAbstractItemView;

namespace moodogram::ui {

/// The tracks that the user has selected in the list that is shown: the library's table, or a playlist in its place.
/// What menus and keys do is done to these, never to a list that nobody sees.
class TrackSelection : public QObject {
  Q_OBJECT

 public:
  /// A list that can be shown.
  struct List {
    QAbstractItemView* view = nullptr;
    std::function<std::vector<TrackId>()> tracks;  ///< that are selected, in the order of the rows
    std::function<TrackId()> current;              ///< 0: none
    std::function<TrackId(int step)> move;         ///< makes the track so many rows farther the current one; 0: none is
    std::function<bool()> isEmpty;                 ///< no track is selected
  };

  TrackSelection(List table, List playlist, QObject* parent = nullptr);

  void showPlaylist(bool isShown);
  std::vector<TrackId> tracks() const { return shown().tracks(); }
  bool isEmpty() const { return shown().isEmpty(); }
  /// The current one if it is selected, else the first that is; 0: none is.
  TrackId current() const;
  TrackId move(int step) const { return shown().move(step); }
  void selectAll() const;

 Q_SIGNALS:
  void changed();

 private:
  const List& shown() const { return m_isPlaylist ? m_playlist : m_table; }

  List m_table;
  List m_playlist;
  bool m_isPlaylist = false;
};

}  // namespace moodogram::ui
