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
#include <functional>
#include <iterator>
#include <string>
#include <string_view>
#include <unordered_map>
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

struct PathHash : std::hash<std::string_view> {
  using is_transparent = void;
};

/// The tracks of these files, in the order of the paths, and if wanted what lies in these folders and has not been
/// taken before. Files that have been found are taken out of the paths; a folder stays, for it may not have been read
/// to its end.
std::vector<TrackId> takeTracks(std::vector<OpenedPath>& paths, const TrackList& tracks, bool withFolders) {
  if (paths.empty()) return {};
  struct Found {
    std::vector<TrackId> tracks;
    bool isFolder = false;
  };
  std::unordered_map<std::string, Found, PathHash, std::equal_to<>> found;
  std::size_t shortest = std::string::npos;
  for (const OpenedPath& opened : paths) {
    found.try_emplace(pathBytes(opened.path));
    shortest = std::min(shortest, pathBytes(opened.path).size());
  }
  for (const LibraryTrack& track : tracks) {
    if (track.track.isRemoved || !track.track.problem.empty()) continue;
    const std::string& file = pathBytes(track.track.file);
    for (std::string_view at = file; at.size() >= shortest; at = at.substr(0, at.rfind('/'))) {
      if (const auto entry = found.find(at); entry != found.end()) {
        entry->second.tracks.push_back(track.track.id);
        entry->second.isFolder = at.size() < file.size();
      }
      if (!withFolders || at.find('/') == std::string_view::npos) break;
    }
  }
  std::vector<TrackId> ids;
  std::erase_if(paths, [&](OpenedPath& opened) {
    const Found& own = found.find(pathBytes(opened.path))->second;
    std::ranges::copy_if(own.tracks, std::back_inserter(ids),
                         [&](TrackId id) { return !own.isFolder || opened.taken.insert(id).second; });
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
  if (!enqueue) m_playsOpened = false;
  for (const auto& path : paths) {
    if (isPlaylistFile(path)) continue;
    auto absolute = std::filesystem::absolute(path, error).lexically_normal();
    if (!absolute.has_filename()) absolute = absolute.parent_path();  // "music/" is "music"
    (enqueue ? m_pathsToQueue : m_pathsToPlay).push_back({std::move(absolute), {}});
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
  m_playback->order().enqueue(takeTracks(m_pathsToQueue, m_controller->model().tracks(), true));
  // A folder is added and does not make a sound.
  const std::vector<TrackId> ids = takeTracks(m_pathsToPlay, m_controller->model().tracks(), false);
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
