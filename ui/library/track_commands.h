// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>
#include <map>
#include <vector>

#include "core/library/track.h"

namespace moodogram::ui {

class LibraryController;

/// Gives tracks a rating; undone, each has its own again.
class RateCommand : public QUndoCommand {
 public:
  RateCommand(LibraryController& library, const std::vector<TrackId>& ids, int rating);
  void redo() override;
  void undo() override;

 private:
  LibraryController& m_library;
  std::vector<TrackId> m_ids;
  int m_rating;
  std::map<int, std::vector<TrackId>> m_before;  ///< by rating
};

/// Takes tracks out of the library, or brings back those that were taken out.
class RemoveCommand : public QUndoCommand {
 public:
  RemoveCommand(LibraryController& library, std::vector<TrackId> ids, bool remove);
  void redo() override;
  void undo() override;

 private:
  LibraryController& m_library;
  std::vector<TrackId> m_ids;
  bool m_remove;
};

}  // namespace moodogram::ui
