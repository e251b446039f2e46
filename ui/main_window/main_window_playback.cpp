// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The queue, the compact player, and files that are to be played as soon as they have been read.
#include <QAction>
#include <QDockWidget>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>
#include <algorithm>
#include <chrono>
#include <iterator>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "core/playlist_files/playlist_file.h"
#include "core/system/path_bytes.h"
#include "ui/common/formatters.h"
#include "ui/common/message_strip.h"
#include "ui/common/reading_direction.h"
#include "ui/library/library_actions.h"
#include "ui/library/track_table.h"
#include "ui/main_window/main_actions.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/playback_controller.h"
#include "ui/player/player.h"
#include "ui/player/queue_panel.h"
#include "ui/spectrogram/spectrogram_actions.h"
#include "ui/spectrogram/spectrogram_panel.h"

namespace moodogram::ui {
namespace {

/// What has not been read by then is not played all of a sudden.
constexpr std::chrono::seconds kOpenWithin(60);

/// The tracks of these files, in the order of the paths, and of what lies in these folders if `ofFolders` is given:
/// then those that are not in it yet, and it gets them. Files that have been found are taken out of the paths; a folder
/// stays, for it may not have been read to its end.
std::vector<TrackId> takeTracks(std::vector<std::filesystem::path>& paths, const TrackList& tracks,
                                std::unordered_set<TrackId>* ofFolders) {
  if (paths.empty()) return {};
  struct Found {
    std::vector<TrackId> tracks;
    bool isFolder = false;
  };
  std::unordered_map<std::string, Found> found;
  for (const auto& path : paths) found.try_emplace(pathBytes(path));
  for (const LibraryTrack& track : tracks) {
    if (track.track.isRemoved || !track.track.problem.empty()) continue;
    bool isFolder = false;
    for (std::filesystem::path at = track.track.file; !at.empty(); at = at.parent_path(), isFolder = true) {
      if (const auto entry = found.find(pathBytes(at)); entry != found.end()) {
        entry->second.tracks.push_back(track.track.id);
        entry->second.isFolder = isFolder;
      }
      if (ofFolders == nullptr || at == at.parent_path()) break;
    }
  }
  std::vector<TrackId> ids;
  std::erase_if(paths, [&](const std::filesystem::path& path) {
    const Found& own = found[pathBytes(path)];
    std::ranges::copy_if(own.tracks, std::back_inserter(ids),
                         [&](TrackId id) { return !own.isFolder || ofFolders->insert(id).second; });
    return !own.isFolder && !own.tracks.empty();
  });
  return ids;
}

}  // namespace

void MainWindow::buildQueueDock() {
  const auto nameOf = [this](TrackId id) {
    const LibraryTrack* track = m_controller->model().find(id);
    if (track == nullptr || track->track.isRemoved) return QString();
    const QString title = toText(track->track.displayTitle());
    const QString artist = toText(track->track.tags.artist);
    return artist.isEmpty() ? title : tr("%1 · %2", "title · artist").arg(title, artist);
  };
  m_queue = new QueuePanel(m_playback->order(), nameOf, this);
  //: The tracks that are played next
  m_queueDock = new QDockWidget(tr("Queue"), this);
  m_queueDock->setObjectName(QStringLiteral("queueDock"));
  m_queueDock->setFeatures(QDockWidget::NoDockWidgetFeatures);
  m_queueDock->setTitleBarWidget(new QWidget(m_queueDock));
  m_queueDock->setWidget(m_queue);
  addDockWidget(lastSide(layoutDirection()), m_queueDock);
  m_queueDock->hide();
}

void MainWindow::connectPlayback() {
  connect(m_actions->showQueue, &QAction::toggled, m_queueDock, &QWidget::setVisible);
  connect(m_actions->compactPlayer, &QAction::toggled, this, &MainWindow::setCompact);
  connect(m_queue, &QueuePanel::playRequested, m_playback, &PlaybackController::playAnew);
  connect(m_controller, &LibraryController::libraryChanged, m_queue, &QueuePanel::refresh);
  connect(m_playback, &PlaybackController::told, m_messages, &MessageStrip::showSuccess);
  connect(
      m_playback, &PlaybackController::gaveUp, this, [this](const QString& message) { showMessage(message); },
      Qt::QueuedConnection);  // behind what is wrong with the last file
  const auto enqueue = [this](const std::vector<TrackId>& ids, bool first) {
    if (first)
      m_playback->order().playNext(ids);
    else
      m_playback->order().enqueue(ids);
    //: %1: "3 tracks"
    m_messages->showSuccess(tr("In the queue: %1").arg(formatTracks(std::ssize(m_playback->order().queue()))));
  };
  connect(m_libraryActions, &LibraryActions::playNextRequested, this,
          [enqueue](const std::vector<TrackId>& ids) { enqueue(ids, true); });
  connect(m_libraryActions, &LibraryActions::enqueueRequested, this,
          [enqueue](const std::vector<TrackId>& ids) { enqueue(ids, false); });
}

void MainWindow::setCompact(bool compact) {
  const std::initializer_list<QWidget*> others{
      menuBar(),       statusBar(), findChild<QToolBar*>(QStringLiteral("toolRow")),
      centralWidget(), m_moodDock,  m_queueDock};
  if (compact) {
    m_actions->fullScreen->setChecked(false);
    m_spectrogram->actions().fullScreen->setChecked(false);
    m_wholeGeometry = saveGeometry();
    for (QWidget* other : others) other->hide();
    const int height = findChild<QToolBar*>(QStringLiteral("transport"))->sizeHint().height();
    setFixedHeight(height);
    resize(720, height);
  } else {
    setMinimumHeight(0);
    setMaximumHeight(QWIDGETSIZE_MAX);
    for (QWidget* other : others)
      if (other != m_moodDock && other != m_queueDock) other->show();
    m_moodDock->setVisible(m_actions->showMoodDock->isChecked());
    m_queueDock->setVisible(m_actions->showQueue->isChecked());
    restoreGeometry(std::exchange(m_wholeGeometry, {}));
  }
}

bool MainWindow::openPaths(const std::vector<std::filesystem::path>& paths, bool enqueue) {
  if (paths.empty()) return false;
  std::error_code error;
  if (m_pathsToQueue.empty()) m_queuedOfFolders.clear();
  if (!enqueue) m_playsOpened = false;
  for (const auto& path : paths) {
    if (isPlaylistFile(path)) continue;
    auto absolute = std::filesystem::absolute(path, error).lexically_normal();
    if (!absolute.has_filename()) absolute = absolute.parent_path();  // "music/" is "music"
    (enqueue ? m_pathsToQueue : m_pathsToPlay).push_back(std::move(absolute));
  }
  m_openUntil.setRemainingTime(kOpenWithin);
  takeOpenedPaths();
  return addPaths(paths);
}

/// What is in the library already needs no scan; the rest is looked for again when it has been read.
void MainWindow::takeOpenedPaths() {
  openPlaylists();
  if (m_openUntil.hasExpired()) {  // nobody waits for it any more
    m_pathsToPlay.clear();
    if (!m_services.library.isScanning()) m_pathsToQueue.clear();
  }
  m_playback->order().enqueue(takeTracks(m_pathsToQueue, m_controller->model().tracks(), &m_queuedOfFolders));
  // A folder is added and does not make a sound.
  const std::vector<TrackId> ids = takeTracks(m_pathsToPlay, m_controller->model().tracks(), nullptr);
  if (ids.empty()) return;
  // What has been read later waits its turn.
  if (std::exchange(m_playsOpened, true)) return m_playback->order().enqueue(ids);
  m_playback->order().playNext({ids.begin() + 1, ids.end()});
  m_playback->playTrack(ids.front());
}

void MainWindow::comeToFront(const QString& activationToken) {
  if (!activationToken.isEmpty()) qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8());  // Qt takes it from there
  setWindowState(windowState() & ~Qt::WindowMinimized);
  show();
  raise();
  activateWindow();
}

}  // namespace moodogram::ui
