// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <cstdint>
#include <functional>
#include <vector>

#include "core/library/playlist_store.h"
#include "core/library/track.h"
#include "core/playlist/corrections.h"
#include "ui/bridge/library_service.h"
#include "ui/common/mood_counts.h"
#include "ui/library/library_source.h"

class QListWidget;
class QListWidgetItem;
class QMenu;
class QMimeData;

namespace moodogram::ui {

/// Tracks added since then (Unix seconds) are "recently added".
std::int64_t recentSince();

/// Counts of what the sidebar lists.
struct SideBarCounts {
  MoodCounts library;
  qint64 recent = 0;
  qint64 problems = 0;
  std::vector<MoodCounts> folders;  ///< of the roots, in their order
};
SideBarCounts countTracks(const CorrectedTracks& tracks, const std::vector<LibraryRoot>& roots, std::int64_t since);

/// The list on the left: parts of the library, moods, playlists, folders, each with its number of tracks.
class SideBar : public QWidget {
  Q_OBJECT

 public:
  explicit SideBar(QWidget* parent = nullptr);

  void setRoots(const std::vector<LibraryRoot>& roots);
  void setCounts(const SideBarCounts& counts);
  void setPlaylists(const std::vector<StoredPlaylist>& playlists);
  /// The part of the library that is or was chosen.
  LibrarySource source() const { return m_source; }
  /// Chooses the entry; the whole library if there is none such.
  void setSource(const LibrarySource& source);
  PlaylistId playlist() const;  ///< 0: a part of the library is chosen
  /// The same, of one that is to be chosen when it is there.
  PlaylistId chosenPlaylist() const { return m_wanted != 0 ? m_wanted : playlist(); }
  /// Chooses it, now or when it is there.
  void setPlaylist(PlaylistId id);

 Q_SIGNALS:
  void sourceChanged(moodogram::ui::LibrarySource source);
  void playlistChosen(moodogram::PlaylistId id);
  void removeFolderRequested(std::filesystem::path folder);
  /// The menu of a playlist, to be shown there.
  void playlistMenuRequested(moodogram::PlaylistId id, QPoint globalPosition);
  /// Tracks or files for a playlist; 0: for a new one.
  void dropped(moodogram::PlaylistId id, const QMimeData* data);
  /// Files and folders for the library.
  void filesDropped(const QMimeData* data);

 private:
  struct Entry {
    LibrarySource source{};
    PlaylistId playlist = 0;  ///< 0: the entry is a part of the library
  };

  void addHeading(const QString& text);
  QListWidgetItem* addEntry(const QString& glyph, const QString& text, const Entry& entry, const QString& toolTip = {});
  void addPlaylists();
  void addFolders();
  void rebuild();
  void keepChoice(const std::function<void()>& change);
  const Entry* entryOf(const QListWidgetItem* item) const;
  void showCounts();
  qint64 countOf(const Entry& entry) const;
  void onCurrentChanged();
  void showMenu(const QPoint& position);

  QListWidget* m_list;
  std::vector<LibraryRoot> m_roots;
  std::vector<StoredPlaylist> m_playlists;
  SideBarCounts m_counts;
  std::vector<Entry> m_entries;  ///< in their order
  LibrarySource m_source;
  PlaylistId m_wanted = 0;  ///< to be chosen when it is there
};

}  // namespace moodogram::ui
