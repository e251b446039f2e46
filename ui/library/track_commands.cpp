// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/track_commands.h"

#include <QCoreApplication>
#include <utility>

#include "ui/common/formatters.h"
#include "ui/library/library_controller.h"

namespace moodogram::ui {
namespace {

struct TrackCommands {
  Q_DECLARE_TR_FUNCTIONS(TrackCommands)
};

/// The track's title, for a menu; empty if there are several.
QString titleOf(const LibraryController& library, const std::vector<TrackId>& ids) {
  const LibraryTrack* track = ids.size() == 1 ? library.model().find(ids.front()) : nullptr;
  return track == nullptr ? QString() : withoutKeyMarks(toText(track->track.displayTitle()));
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
  const QString title = titleOf(library, m_ids);
  //: What can be undone, behind "Undo" in the menu
  setText(title.isEmpty() ? TrackCommands::tr("Rating of %Ln track(s)", nullptr, pluralCount(std::ssize(m_ids)))
                          //: What can be undone; %1: a title
                          : TrackCommands::tr("Rating of “%1”").arg(title));
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
  const QString title = titleOf(library, m_ids);
  const int count = pluralCount(std::ssize(m_ids));
  if (remove)
    //: What can be undone, behind "Undo" in the menu
    setText(title.isEmpty() ? TrackCommands::tr("Removal of %Ln track(s)", nullptr, count)
                            //: What can be undone; %1: a title
                            : TrackCommands::tr("Removal of “%1”").arg(title));
  else
    //: What can be undone: tracks that had been removed from the library come back
    setText(title.isEmpty() ? TrackCommands::tr("Return of %Ln track(s)", nullptr, count)
                            //: What can be undone; %1: a title
                            : TrackCommands::tr("Return of “%1”").arg(title));
}

void RemoveCommand::redo() { m_library.setRemoved(m_ids, m_remove); }

void RemoveCommand::undo() { m_library.setRemoved(m_ids, !m_remove); }

}  // namespace moodogram::ui
