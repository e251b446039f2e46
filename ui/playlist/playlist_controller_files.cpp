// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from files into playlists, and what goes from these into files.
#include <QAction>
#include <QMimeData>
#include <algorithm>
#include <utility>

#include "ui/bridge/library_service.h"
#include "ui/bridge/playlist_service.h"
#include "ui/common/file_links.h"
#include "ui/common/formatters.h"
#include "ui/library/library_controller.h"
#include "ui/playlist/entry_lists.h"
#include "ui/playlist/playlist_controller.h"
#include "ui/playlist/playlist_copies.h"
#include "ui/playlist/playlist_editor.h"
#include "ui/playlist/playlist_import.h"
#include "ui/playlist/save_dialog.h"

namespace moodogram::ui {
namespace fs = std::filesystem;

void PlaylistController::onDropped(PlaylistId id, const QMimeData& data, std::optional<int> before) {
  if (const auto dragged = draggedRows(data)) {
    const Entries* entries = m_playlists.entries(dragged->playlist);
    if (entries == nullptr) return;
    Entries added;
    for (const int row : dragged->rows)
      if (row >= 0 && row < static_cast<int>(entries->size()))
        added.push_back((*entries)[static_cast<std::size_t>(row)]);
    for (StoredEntry& entry : added) {
      entry.isLocked = false;
      entry.reason.clear();
    }
    return insert(id, added, before);
  }
  insertFiles(id, draggedFiles(data), before);
}

/// Playlists are read, from wherever they are. One job for each request: the next does not end it.
BackgroundJob* PlaylistController::newReader() {
  auto* job = new BackgroundJob(QStringLiteral("playlists"), this);
  connect(job, &BackgroundJob::failed, this, [this, job](const QString& message) {
    job->deleteLater();
    Q_EMIT failed(message, {});
  });
  return job;
}

void PlaylistController::insertFiles(PlaylistId id, const std::vector<fs::path>& files, std::optional<int> before) {
  const TrackList& tracks = m_controller.model().tracks();
  if (std::ranges::none_of(files, [](const fs::path& file) { return playlistFormatOf(file).has_value(); }))
    return insertMeant(id, entriesOfFiles(files, tracks, {}), before);
  BackgroundJob* job = newReader();
  job->start([this, job, id, files, tracks, before](const std::stop_token& stop, const ProgressCallback&) {
    return [this, job, id, meant = entriesOfFiles(files, tracks, stop), before] {
      job->deleteLater();
      insertMeant(id, meant, before);
    };
  });
}

void PlaylistController::insertMeant(PlaylistId id, const MeantEntries& meant, std::optional<int> before) {
  insert(id, meant.entries, before);
  tell(meant.problems, meant.unknown);
}

void PlaylistController::tell(const QStringList& problems, const std::vector<fs::path>& unknown) {
  if (!problems.isEmpty()) Q_EMIT failed(tr("Not all could be read."), problems.join(QLatin1Char('\n')));
  if (!unknown.empty()) Q_EMIT unknownFiles(unknown);
}

void PlaylistController::askForImport() {
  auto* dialog = new QFileDialog(&m_window, tr("Open playlist"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFiles);
  QStringList patterns;
  for (const std::string& ending : playlistEndings()) patterns << QLatin1Char('*') + QString::fromStdString(ending);
  //: %1: patterns of file names
  dialog->setNameFilter(tr("Playlists (%1)").arg(patterns.join(QLatin1Char(' '))));
  connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& files) {
    std::vector<fs::path> paths;
    for (const QString& file : files) paths.push_back(toPath(file));
    importFiles(paths);
  });
  dialog->open();
}

void PlaylistController::importFiles(const std::vector<fs::path>& files) {
  if (files.empty()) return;
  BackgroundJob* job = newReader();
  job->start(
      [this, job, files, tracks = m_controller.model().tracks()](const std::stop_token& stop, const ProgressCallback&) {
        return [this, job, imported = importPlaylists(files, tracks, stop)] {
          job->deleteLater();
          takeImported(imported);
        };
      });
}

void PlaylistController::takeImported(const ImportedPlaylists& imported) {
  for (const NewPlaylist& playlist : imported.playlists) create(playlist);
  tell(imported.problems, imported.unknown);
}

std::optional<PlaylistContents> PlaylistController::contentsOf(PlaylistId id) const {
  const StoredPlaylist* playlist = m_playlists.find(id);
  const Entries* entries = m_playlists.entries(id);
  if (playlist == nullptr || entries == nullptr) return std::nullopt;
  PlaylistContents contents;
  contents.title = playlist->name;
  for (const StoredEntry& entry : *entries)
    contents.items.push_back(itemOf(entry, entry.track == 0 ? nullptr : m_controller.model().find(entry.track)));
  return contents;
}

void PlaylistController::exportTo(PlaylistId id, const fs::path& file) {
  if (auto contents = contentsOf(id)) m_exportRequest = m_library.savePlaylist(file, *std::move(contents));
}

void PlaylistController::askForExportFolder() {
  auto* dialog = new QFileDialog(&m_window, tr("Folder for copies of the playlists"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  dialog->setOption(QFileDialog::ShowDirsOnly);
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) { setExportFolder(toPath(folder)); });
  dialog->open();
}

void PlaylistController::setExportFolder(const fs::path& folder) {
  m_copies->setFolder(folder);
  keepCopies->setChecked(!folder.empty());
}

const fs::path& PlaylistController::exportFolder() const { return m_copies->folder(); }

void PlaylistController::exportDue() { m_copies->writeDue(); }

}  // namespace moodogram::ui
