// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/track_commands.h"

#include <QCoreApplication>
#include <utility>

#include "ui/common/formatters.h"
#include "ui/library/library_controller.h"

namespace moodogram::ui {
namespace {

/// The track's title, or how many there are.
QString nameOf(const LibraryController& library, const std::vector<TrackId>& ids) {
  const LibraryTrack* track = ids.size() == 1 ? library.model().find(ids.front()) : nullptr;
  if (track == nullptr) return formatTracks(static_cast<qint64>(ids.size()));
  return QCoreApplication::translate("TrackCommands", "“%1”").arg(toText(track->track.displayTitle()));
}

}  // namespace

RateCommand::RateCommand(LibraryController& library, const std::vector<TrackId>& ids, int rating)
    : m_library(library), m_rating(rating) {
  for (const TrackId id : ids) {
    const LibraryTrack* track = library.model().find(id);
    if (track == nullptr || track->track.rating == rating) continue;
    m_ids.push_back(id);
    m_before[track->track.rating].push_back(id);
  }
  setText(QCoreApplication::translate("TrackCommands", "Rating of %1").arg(nameOf(library, m_ids)));
  setObsolete(m_ids.empty());
}

void RateCommand::redo() {
  if (!m_ids.empty()) m_library.setRating(m_ids, m_rating);
}

void RateCommand::undo() {
  for (const auto& [rating, ids] : m_before) m_library.setRating(ids, rating);
}

RemoveCommand::RemoveCommand(LibraryController& library, std::vector<TrackId> ids, bool remove)
    : m_library(library), m_ids(std::move(ids)), m_remove(remove) {
  setText((remove ? QCoreApplication::translate("TrackCommands", "Removal of %1")
                  : QCoreApplication::translate("TrackCommands", "Return of %1"))
              .arg(nameOf(library, m_ids)));
}

void RemoveCommand::redo() { m_library.setRemoved(m_ids, m_remove); }

void RemoveCommand::undo() { m_library.setRemoved(m_ids, !m_remove); }

}  // namespace moodogram::ui
