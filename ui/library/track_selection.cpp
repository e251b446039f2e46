// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/track_selection.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <algorithm>
#include <utility>

namespace moodogram::ui {

TrackSelection::TrackSelection(List table, List playlist, QObject* parent)
    : QObject(parent), m_table(std::move(table)), m_playlist(std::move(playlist)) {
  for (const List* list : {&m_table, &m_playlist}) {
    connect(list->view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TrackSelection::changed);
    connect(list->view->model(), &QAbstractItemModel::modelReset, this, &TrackSelection::changed);
  }
}

void TrackSelection::showPlaylist(bool isShown) {
  if (std::exchange(m_isPlaylist, isShown) != isShown) Q_EMIT changed();
}

TrackId TrackSelection::current() const {
  const std::vector<TrackId> ids = tracks();
  const TrackId id = shown().current();
  if (std::ranges::find(ids, id) != ids.end()) return id;
  return ids.empty() ? 0 : ids.front();
}

void TrackSelection::selectAll() const { shown().view->selectAll(); }

}  // namespace moodogram::ui
