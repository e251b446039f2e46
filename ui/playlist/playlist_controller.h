// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

#include "core/library/playlist_store.h"
#include "core/playlist_files/playlist_file.h"
#include "core/query/compiled_query.h"
#include "ui/bridge/background_job.h"
#include "ui/playlist/list_preview.h"

class QAction;
class QMenu;
class QMimeData;
class QUndoStack;
class QWidget;

namespace moodogram::ui {

class LibraryController;
class LibraryService;
class PlaylistCopies;
class PlaylistDialog;
class PlaylistEditor;
class PlaylistService;
class SideBar;
class SmartLists;
struct ImportedPlaylists;
struct MeantEntries;

/// Carries out what the user does with stored playlists, in the side bar and in the editor. Every change goes through
/// the undo stack of the window.
class PlaylistController : public QObject {
  Q_OBJECT

 public:
  PlaylistController(PlaylistService& playlists, LibraryController& controller, LibraryService& library,
                     SideBar& sideBar, PlaylistEditor& editor, QUndoStack& undoStack, QWidget& window);

  void addToFileMenu(QMenu& menu, QAction* before) const;
  /// "Add to Playlist", for the tracks that `selected` gives when it is opened.
  QMenu* makeAddMenu(QWidget* parent, std::function<std::vector<TrackId>()> selected);

  QAction *newEmpty, *open, *keepCopies;                                   ///< of playlists as a whole
  QAction *play, *edit, *more, *exportFile, *rename, *duplicate, *remove;  ///< of the one that is shown
  QAction *moveUp, *moveDown;

  /// The tracks of a list, for searches about playlists. Null: there is none of this name.
  PlaylistTracks tracksOf(const std::string& name) const;

  /// The one that is shown in the editor; 0: none.
  PlaylistId shown() const { return m_shown; }

  /// The track plays, in the list that playRequested() gave last at that place of it; nullopt: from elsewhere.
  void showPlaying(TrackId track, std::optional<std::size_t> place);

  // The dialog for a new list.
  void openForMood(Emotion mood);
  void openLike(const std::vector<TrackId>& tracks);
  void openPath(TrackId from, Emotion to);

  // What the user says about the mood of a track.
  void correct(TrackId track, Emotion emotion, bool isDenial);
  void takeBackCorrections(TrackId track);
  QString correctionText(TrackId track) const;  ///< in one line; empty: nothing was said

  void create(NewPlaylist playlist);
  /// Each becomes a playlist.
  void importFiles(const std::vector<std::filesystem::path>& files);
  void addTracks(PlaylistId id, const std::vector<TrackId>& tracks);  ///< id 0: to a new one
  void exportTo(PlaylistId id, const std::filesystem::path& file);

  /// Playlists are written there as M3U when they change; empty: they are not.
  void setExportFolder(const std::filesystem::path& folder);
  const std::filesystem::path& exportFolder() const;
  /// Writes the copies that are still to be written, before the program ends.
  void exportDue();

 Q_SIGNALS:
  /// 0: the library's table is to be shown.
  void shownChanged(moodogram::PlaylistId id);
  /// A track, and the list that it is in.
  void playRequested(std::vector<moodogram::TrackId> list, std::size_t place);
  /// The list of the last playRequested() has these tracks now.
  void playedListChanged(std::vector<moodogram::TrackId> list);
  /// A line for the user.
  void done(QString message);
  void failed(QString message, QString details);
  void correctionsChanged();
  /// Files of an imported playlist that the library does not know.
  void unknownFiles(std::vector<std::filesystem::path> files);

 private:
  using Entries = std::vector<StoredEntry>;
  struct Playing {
    PlaylistId list = 0;
    std::vector<TrackId> tracks;  ///< of the list, as they were given to the player
    TrackId track = 0;
    std::optional<std::size_t> place;  ///< among these
  };

  QAction* add(const char* name, const QString& text);
  void connectActions();
  void connectEditor();
  void showList(PlaylistId id);
  void showLibrary();
  void openShown();
  PlaylistDialog* openDialog();
  ListMaterial material() const;
  std::optional<MoodPath> wantedPath(const StoredPlaylist& playlist) const;
  void showEntries();
  void playRow(int row);
  void markPlaying();
  void enable();
  /// select: the rows that are selected then; empty: those of the entries that are now.
  void change(PlaylistId id, Entries after, const QString& text, std::vector<int> select = {});
  void insert(PlaylistId id, const Entries& added, std::optional<int> before);
  void onDropped(PlaylistId id, const QMimeData& data, std::optional<int> before);
  BackgroundJob* newReader();
  void insertFiles(PlaylistId id, const std::vector<std::filesystem::path>& files, std::optional<int> before);
  void insertMeant(PlaylistId id, const MeantEntries& meant, std::optional<int> before);
  Entries entriesOf(const std::vector<TrackId>& tracks) const;
  void followPlayed();
  void toggleLocks(const std::vector<int>& rows);
  void showRowsMenu(const QPoint& globalPosition);
  void showListMenu(PlaylistId id, const QPoint& globalPosition);
  void step(int by);
  void askForImport();
  void askForExportFolder();
  void takeImported(const ImportedPlaylists& imported);
  /// What could not be read, and then, because that has a button, what the library does not know.
  void tell(const QStringList& problems, const std::vector<std::filesystem::path>& unknown);
  std::optional<PlaylistContents> contentsOf(PlaylistId id) const;

  PlaylistService& m_playlists;
  LibraryController& m_controller;
  LibraryService& m_library;
  SideBar& m_sideBar;
  PlaylistEditor& m_editor;
  QUndoStack& m_undoStack;
  QWidget& m_window;
  PlaylistId m_shown = 0;
  Playing m_playing;
  std::vector<int> m_select;  ///< rows, when the entries that have changed are shown
  quint64 m_exportRequest = 0;
  SmartLists* m_smart;
  PlaylistCopies* m_copies;
};

}  // namespace moodogram::ui
