// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>
#include <functional>
#include <memory>
#include <vector>

#include "core/library/playlist_store.h"

namespace moodogram::ui {

class PlaylistService;

/// Gives a playlist other entries: tracks added, moved, taken out, locked.
class EntriesCommand : public QUndoCommand {
 public:
  EntriesCommand(PlaylistService& playlists, PlaylistId id, std::vector<StoredEntry> before,
                 std::vector<StoredEntry> after, const QString& text);
  void redo() override;
  void undo() override;

 private:
  PlaylistService& m_playlists;
  PlaylistId m_id;
  std::vector<StoredEntry> m_before;
  std::vector<StoredEntry> m_after;
};

/// A new playlist. Undone, it is removed.
class CreatePlaylistCommand : public QUndoCommand {
 public:
  /// created(): with the new playlist's id, when it is in the library.
  CreatePlaylistCommand(PlaylistService& playlists, NewPlaylist playlist, std::function<void(PlaylistId)> created);
  void redo() override;
  void undo() override;

 private:
  /// Outlives the command: the answer may come later.
  struct State {
    PlaylistId id = 0;  ///< 0: it is being stored
    bool isUndone = false;
  };
  PlaylistService& m_playlists;
  NewPlaylist m_playlist;
  std::function<void(PlaylistId)> m_created;
  std::shared_ptr<State> m_state = std::make_shared<State>();
  bool m_isFirst = true;
};

class RemovePlaylistCommand : public QUndoCommand {
 public:
  RemovePlaylistCommand(PlaylistService& playlists, PlaylistId id);
  void redo() override;
  void undo() override;

 private:
  PlaylistService& m_playlists;
  PlaylistId m_id;
};

class RenamePlaylistCommand : public QUndoCommand {
 public:
  RenamePlaylistCommand(PlaylistService& playlists, PlaylistId id, QString name);
  void redo() override;
  void undo() override;

 private:
  PlaylistService& m_playlists;
  PlaylistId m_id;
  QString m_before;
  QString m_after;
};

/// Another request for a generated or smart list, and its answer.
class RequestCommand : public QUndoCommand {
 public:
  RequestCommand(PlaylistService& playlists, const StoredPlaylist& before, std::vector<StoredEntry> entriesBefore,
                 NewPlaylist after);
  void redo() override;
  void undo() override;

 private:
  PlaylistService& m_playlists;
  StoredPlaylist m_before;
  std::vector<StoredEntry> m_entriesBefore;
  NewPlaylist m_after;
};

/// The order of the playlists.
class OrderPlaylistsCommand : public QUndoCommand {
 public:
  OrderPlaylistsCommand(PlaylistService& playlists, std::vector<PlaylistId> order);
  void redo() override;
  void undo() override;

 private:
  PlaylistService& m_playlists;
  std::vector<PlaylistId> m_before;
  std::vector<PlaylistId> m_after;
};

/// What the user says about the mood of a track; undone, what was said about it before.
class CorrectionCommand : public QUndoCommand {
 public:
  CorrectionCommand(PlaylistService& playlists, const Correction& correction);
  /// Takes back what was said.
  struct TakeBack {};
  CorrectionCommand(PlaylistService& playlists, const Correction& correction, TakeBack);
  void redo() override;
  void undo() override;

 private:
  void add();
  void remove();

  /// Outlives the command: the answer may come later.
  struct State {
    Correction correction;             ///< gets its id when it has been stored
    std::vector<Correction> replaced{};  ///< what was said before about the same and the same emotion
    bool isWanted = false;
  };
  PlaylistService& m_playlists;
  std::shared_ptr<State> m_state;
  bool m_adds;
};

}  // namespace moodogram::ui
