// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is there again at the next start.
#include <QAction>
#include <QDockWidget>
#include <QSettings>
#include <QSplitter>

#include "ui/bridge/analysis_service.h"
#include "ui/bridge/computing_device.h"
#include "ui/common/formatters.h"
#include "ui/common/reading_direction.h"
#include "ui/common/theme.h"
#include "ui/desktop/notifications.h"
#include "ui/library/library_actions.h"
#include "ui/library/search_field.h"
#include "ui/library/side_bar.h"
#include "ui/library/track_header.h"
#include "ui/library/track_table.h"
#include "ui/live/live_panel.h"
#include "ui/main_window/main_actions.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/playback_controller.h"
#include "ui/main_window/recent_folders.h"
#include "ui/playlist/playlist_controller.h"
#include "ui/preferences/shortcut_store.h"
#include "ui/spectrogram/spectrogram_actions.h"
#include "ui/spectrogram/spectrogram_panel.h"

namespace moodogram::ui {

void MainWindow::saveSession(QSettings& settings) const {
  m_actions->compactPlayer->setChecked(false);
  m_spectrogram->actions().fullScreen->setChecked(false);  // the next start shows the whole window
  settings.setValue("window/geometry", saveGeometry());
  settings.setValue("window/state", saveState());
  settings.setValue("window/columns", m_columns->saveState());
  settings.setValue("window/rows", m_rows->saveState());
  settings.setValue("window/sideBar", m_actions->showSideBar->isChecked());
  settings.setValue("window/spectrogram", m_actions->showSpectrogram->isChecked());
  settings.setValue("window/moodDock", m_actions->showMoodDock->isChecked());
  settings.setValue("window/queue", m_actions->showQueue->isChecked());
  if (m_choseTheme) settings.setValue("window/theme", themeModeName(m_services.theme.mode()));
  settings.setValue("window/motion", motionModeName(m_services.theme.motion().mode()));
  m_spectrogram->saveSettings(settings);
  // Until the library has been read, it is as the last session left it.
  const bool isLoaded = m_controller->isLoaded();
  settings.setValue("library/track", static_cast<qint64>(isLoaded ? m_table->currentTrack() : m_wantedTrack));
  settings.setValue("library/source", (isLoaded ? m_sideBar->source() : m_wantedSource).key());
  settings.setValue("library/playlist", static_cast<qint64>(m_playlists->shown()));
  settings.setValue("playlists/exportFolder", pathText(m_playlists->exportFolder()));
  m_table->header().saveColumns(settings);
  settings.setValue("library/grouped", m_libraryActions->groupByAlbum->isChecked());
  settings.setValue("library/sortColumn", QLatin1String(trackColumn(m_controller->model().sortColumn()).key));
  settings.setValue("library/sortDescending", m_controller->model().sortOrder() == Qt::DescendingOrder);
  settings.setValue("library/filter", m_filter->text());
  settings.setValue("analysis/model", m_actions->shownModel());
  settings.setValue("analysis/slowWhilePlaying", m_actions->slowWhilePlaying->isChecked());
  settings.setValue("analysis/pauseOnBattery", m_actions->pauseOnBattery->isChecked());
  settings.setValue("analysis/longestMinutes", m_actions->longestMinutes());
  settings.setValue("analysis/device", m_device->choice());
  settings.setValue("welcome/shown", true);
  const QVariantMap live = m_live != nullptr ? m_live->state() : m_liveState;
  for (auto value = live.begin(); value != live.end(); ++value)
    settings.setValue(QStringLiteral("live/") + value.key(), value.value());
  m_notifications->save(settings);
  m_recentFolders->save(settings);
  m_playback->save(settings);
  m_shortcuts->save(settings);
  settings.sync();
  m_playlists->exportDue();  // last: it looks into a folder, which may be on a drive that does not answer
}

void MainWindow::restoreSession(const QSettings& settings) {
  restoreGeometry(settings.value("window/geometry").toByteArray());
  restoreState(settings.value("window/state").toByteArray());
  for (QDockWidget* dock : {m_moodDock, m_queueDock})  // the language may run the other way now
    if (const auto side = lastSide(layoutDirection()); dockWidgetArea(dock) != side) addDockWidget(side, dock);
  m_columns->restoreState(settings.value("window/columns").toByteArray());
  m_rows->restoreState(settings.value("window/rows").toByteArray());
  m_actions->showSideBar->setChecked(settings.value("window/sideBar", true).toBool());
  m_actions->showSpectrogram->setChecked(settings.value("window/spectrogram", true).toBool());
  m_actions->showMoodDock->setChecked(settings.value("window/moodDock", true).toBool());
  m_moodDock->setVisible(m_actions->showMoodDock->isChecked());
  m_actions->showQueue->setChecked(settings.value("window/queue", false).toBool());
  m_queueDock->setVisible(m_actions->showQueue->isChecked());
  m_actions->fullScreen->setChecked(isFullScreen());
  m_spectrogram->restoreSettings(settings);
  m_wantedTrack = settings.value("library/track").toLongLong();
  m_wantedSource = LibrarySource::fromKey(settings.value("library/source").toString());
  if (const PlaylistId playlist = settings.value("library/playlist").toLongLong(); playlist != 0)
    m_sideBar->setPlaylist(playlist);
  m_playlists->setExportFolder(toPath(settings.value("playlists/exportFolder").toString()));
  m_filter->setText(settings.value("library/filter").toString());
  m_table->header().restoreColumns(settings);
  m_libraryActions->groupByAlbum->setChecked(settings.value("library/grouped", false).toBool());
  if (const int column = columnOfKey(settings.value("library/sortColumn").toString()); column >= 0) {
    m_controller->model().sort(
        column, settings.value("library/sortDescending").toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_table->showSortIndicator();
  }
  if (const QString model = settings.value("analysis/model", "auto").toString(); model != m_actions->shownModel())
    chooseModel(model);
  m_actions->slowWhilePlaying->setChecked(settings.value("analysis/slowWhilePlaying", true).toBool());
  m_actions->pauseOnBattery->setChecked(settings.value("analysis/pauseOnBattery", true).toBool());
  m_actions->showLongestMinutes(settings.value("analysis/longestMinutes", 0).toInt());
  m_services.analysis.setLongestMinutes(m_actions->longestMinutes());
  m_device->choose(settings.value("analysis/device").toString());
  const QString live = QStringLiteral("live/");
  for (const QString& key : settings.allKeys())
    if (key.startsWith(live)) m_liveState.insert(key.mid(live.size()), settings.value(key));
  m_notifications->restore(settings);
  m_recentFolders->restore(settings);
  m_playback->restore(settings);
  m_shortcuts->restore(settings);
}

}  // namespace moodogram::ui
