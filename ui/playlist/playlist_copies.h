// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/library/playlist_store.h"
#include "core/playlist_files/playlist_file.h"
#include "ui/bridge/background_job.h"

namespace moodogram::ui {

class LibraryService;
class PlaylistService;

/// Keeps copies of the playlists as M3U files in a folder, for other players, and writes those of lists that have
/// changed. A copy says in itself that it is one (PlaylistContents::mark), so that what another program has put there
/// stays: where it has the name of a copy, that gets a number. A list with another name has another copy.
class PlaylistCopies : public QObject {
  Q_OBJECT

 public:
  /// contents(): of a list; nullopt: they are being read.
  using Contents = std::function<std::optional<PlaylistContents>(PlaylistId)>;
  PlaylistCopies(PlaylistService& playlists, LibraryService& library, Contents contents, QObject* parent = nullptr);

  /// Empty: there are no copies.
  void setFolder(const std::filesystem::path& folder);
  const std::filesystem::path& folder() const { return m_folder; }
  void writeSoon(PlaylistId id);
  /// What is still to be written is on its way now, before the program ends.
  void writeDue();

 private:
  struct Copy {
    PlaylistId list = 0;
    QString name{};                              ///< of the file, if nobody else has it
    std::optional<PlaylistContents> contents{};  ///< nullopt: it is not to be written now
  };
  /// Gives each a name that neither another copy nor another program has. Looks at the folder.
  static std::vector<Copy> named(std::vector<Copy> copies, const std::filesystem::path& folder);
  std::vector<Copy> due();
  void writeChanged();
  void write(const std::vector<Copy>& copies);

  PlaylistService& m_playlists;
  LibraryService& m_library;
  Contents m_contents;
  std::filesystem::path m_folder;
  std::set<PlaylistId> m_toWrite;
  std::set<PlaylistId> m_looking;           ///< whose names are being looked for
  std::map<quint64, PlaylistId> m_pending;  ///< that are being written, by request
  std::map<PlaylistId, std::string> m_listNames;
  QTimer m_soon;
  BackgroundJob m_look;
};

}  // namespace moodogram::ui
