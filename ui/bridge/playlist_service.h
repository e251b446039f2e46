// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <vector>

#include "core/library/playlist_store.h"
#include "core/playlist/playlist_book.h"
#include "ui/bridge/worker_thread.h"

namespace moodogram::ui {

/// The stored playlists, and what the user says about moods, seen from the GUI thread. Changes of entries show at once;
/// all are stored soon after and in their order by a thread with a connection of its own. One that fails is said, and
/// everything is read again.
class PlaylistService : public QObject {
  Q_OBJECT

 public:
  explicit PlaylistService(std::filesystem::path libraryFile, QObject* parent = nullptr);
  /// What has been asked for is still stored.
  ~PlaylistService() override;

  /// Reads all again: listsChanged(), correctionsChanged(), and entriesChanged() of those that had been read and are
  /// others now.
  void load();

  /// In the user's order; empty until they have been read.
  const std::vector<StoredPlaylist>& playlists() const { return m_playlists; }
  const StoredPlaylist* find(PlaylistId id) const;
  /// Null: they are being read now, and entriesChanged() follows.
  const std::vector<StoredEntry>* entries(PlaylistId id);

  /// Calls created() when it has been stored, after listsChanged().
  void create(NewPlaylist playlist, std::function<void(PlaylistId)> created = {});
  void rename(PlaylistId id, const QString& name);
  void setEntries(PlaylistId id, std::vector<StoredEntry> entries);
  /// Another answer to another request: both or, if they cannot be stored, neither.
  void replace(PlaylistId id, PlaylistKind kind, std::string request, std::vector<StoredEntry> entries);
  void remove(PlaylistId id);
  void restore(PlaylistId id);
  void setOrder(std::vector<PlaylistId> ids);
  /// Notes a generated list in the history.
  void addToHistory(NewPlaylist playlist);
  /// Calls loaded() with the lists that were generated last, the newest first.
  void loadHistory(std::function<void(std::vector<StoredPlaylist>)> loaded);
  /// Of a list that is not among playlists(), such as one of the history.
  void loadEntries(PlaylistId id, std::function<void(std::vector<StoredEntry>)> loaded);

  /// Calls loaded() with all of them as rules that refer to them need them.
  void loadPages(std::function<void(std::vector<BookPage>)> loaded);

  const std::vector<Correction>& corrections() const { return m_corrections; }
  /// Calls added() with it as it was stored.
  void addCorrection(Correction correction, std::function<void(Correction)> added = {});
  void removeCorrection(CorrectionId id);

  /// Lets go of the library file until something is asked for, then calls released(): it is about to be repaired.
  void release(std::function<void()> released);

 Q_SIGNALS:
  void listsChanged();
  void entriesChanged(moodogram::PlaylistId id);
  void correctionsChanged();
  /// A change could not be stored, or the lists could not be read.
  void failed(QString message);

 private:
  struct Connection;
  using Answer = std::function<void()>;
  /// What is read again after a failure must not be, if that fails too: a library that cannot be used stays so.
  enum class AfterFailure { LeaveAsItIs, ReadAgain };
  /// Runs in the worker; what it returns runs in the GUI thread.
  void ask(std::function<Answer(PlaylistStore&)> work, AfterFailure afterFailure = AfterFailure::LeaveAsItIs);
  /// The same for a change of lists: they are read again after it.
  void change(std::function<Answer(PlaylistStore&)> work);
  void changeCorrections(std::function<Answer(PlaylistStore&)> work);
  void showLists(std::vector<StoredPlaylist> playlists);
  void showCorrections(std::vector<Correction> corrections);
  void readEntries(PlaylistId id);
  /// Shows entries at once, while `store` stores them.
  void changeEntries(PlaylistId id, std::vector<StoredEntry> entries,
                     std::function<void(PlaylistStore&, const std::vector<StoredEntry>&)> store);

  std::vector<StoredPlaylist> m_playlists;
  std::map<PlaylistId, std::vector<StoredEntry>> m_entries;
  std::map<PlaylistId, int> m_edits;  ///< entries that are being stored: what was read before is old
  std::vector<Correction> m_corrections;
  std::unique_ptr<Connection> m_connection;
  CallQueue m_replies;
  WorkerThread m_thread;  // after what it uses: it ends first
};

}  // namespace moodogram::ui
