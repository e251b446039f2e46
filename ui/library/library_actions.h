// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <array>
#include <filesystem>
#include <vector>

#include "core/library/track.h"

class QAction;
class QMenu;
class QUndoStack;
class QWidget;

namespace moodogram::ui {

class CoverLoader;
class LibraryController;
class LibraryService;
class DuplicatesDialog;
class PropertiesDialog;
class TrackSelection;
class TrackTable;

/// What can be done with the selected tracks and with the library as a whole: the actions for menus and keys, and
/// carrying them out. What changes the library goes through the undo stack, which the window shares with others.
class LibraryActions : public QObject {
  Q_OBJECT

 public:
  LibraryActions(LibraryController& controller, LibraryService& library, TrackTable& table, TrackSelection& selection,
                 CoverLoader& covers, QUndoStack& undoStack, QWidget& window);

  /// Undo and redo at the top, then after a separator those of the tracks.
  void addToEditMenu(QMenu& menu, QAction* before) const;
  void addToViewMenu(QMenu& menu, QAction* before) const;
  /// Their keys work in this list, too, but for those that mean something else there.
  void addKeysTo(QWidget& list);
  /// "Add to Playlist" for the menu of the tracks.
  void setPlaylistMenu(QMenu* menu) { m_playlistMenu = menu; }

  QAction *undo, *redo;
  QAction *play, *playNext, *enqueue, *compare, *analyzeAgain, *copyPaths, *showInFolder, *properties, *remove;
  std::array<QAction*, kHighestRating + 1> ratings{};  ///< by stars
  QAction *findDuplicates, *restoreRemoved, *forgetMissing;
  QAction* groupByAlbum;

 public Q_SLOTS:
  void rate(const std::vector<moodogram::TrackId>& ids, int rating);
  void openProperties();
  /// Asks whether the library is to forget the folder, in front of that window, and has it forgotten.
  void askToRemoveFolder(const std::filesystem::path& folder, QWidget& over);

 Q_SIGNALS:
  void playNextRequested(std::vector<moodogram::TrackId> ids);
  void enqueueRequested(std::vector<moodogram::TrackId> ids);
  /// Something has been done; a line for the user.
  void done(QString message);

 private:
  QAction* add(const char* name, const QString& text);
  void connectActions();
  void enable();
  void showMenu(const QPoint& globalPosition);
  void addRatings(QMenu& menu) const;
  std::vector<std::filesystem::path> selectedFiles() const;
  void removeTracks(const std::vector<TrackId>& ids);
  void openDuplicates();
  void onHiddenTracks(quint64 request, const std::vector<Track>& removed, const std::vector<Track>& missing);
  void offerRemoved(const std::vector<Track>& removed);
  void offerMissing(const std::vector<Track>& missing);
  void showNeighbour(int step);

  LibraryController& m_controller;
  LibraryService& m_library;
  TrackTable& m_table;
  TrackSelection& m_selection;
  CoverLoader& m_covers;
  QUndoStack& m_undoStack;
  QWidget& m_window;
  QMenu* m_playlistMenu = nullptr;
  QPointer<PropertiesDialog> m_properties;
  QPointer<DuplicatesDialog> m_duplicates;
  quint64 m_restoreRequest = 0;
  quint64 m_forgetRequest = 0;
};

}  // namespace moodogram::ui
