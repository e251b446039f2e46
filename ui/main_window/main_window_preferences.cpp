// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Preferences, and everything as a list of commands.
#include <QAction>
#include <QMenuBar>

#include "ui/bridge/computing_device.h"
#include "ui/bridge/library_service.h"
#include "ui/common/translation.h"
#include "ui/desktop/notifications.h"
#include "ui/library/library_actions.h"
#include "ui/library/track_table.h"
#include "ui/main_window/main_actions.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/playback_controller.h"
#include "ui/preferences/command_palette.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/preferences/shortcut_store.h"
#include "ui/spectrogram/spectrogram_panel.h"

namespace moodogram::ui {

void MainWindow::buildPreferences() {
  m_shortcuts = new ShortcutStore(actions() + m_table->actions() + m_spectrogram->QWidget::actions(), this);
  connect(m_actions->preferences, &QAction::triggered, this, &MainWindow::openPreferences);
  connect(m_actions->commands, &QAction::triggered, this, &MainWindow::openCommands);
}

bool MainWindow::arePreferencesOpen() const { return m_preferences != nullptr; }

void MainWindow::openPreferences() {
  if (m_preferences == nullptr) {
    const MainActions& a = *m_actions;
    const PreferenceActions shown{.themes = a.themes(),
                                  .motions = a.motions(),
                                  .models = a.models(),
                                  .longest = a.longest(),
                                  .analysis = {a.slowWhilePlaying, a.pauseOnBattery},
                                  .window = {a.showSideBar, a.showSpectrogram, a.showMoodDock, a.showQueue},
                                  .notifications = m_notifications->switches()};
    m_preferences = new PreferencesDialog(shown, *m_playback, *m_device, *m_shortcuts,
                                          menuEntries(*menuBar(), m_shortcuts->actions()), this);
    m_preferences->setAttribute(Qt::WA_DeleteOnClose);
    m_preferences->setFolders(m_controller->roots());
    showLanguage();
    connect(m_preferences, &PreferencesDialog::languageChosen, this, &MainWindow::languageChosen);
    connect(m_preferences, &PreferencesDialog::addFolderRequested, this, &MainWindow::askForFolder);
    connect(
        m_preferences, &PreferencesDialog::removeFolderRequested, this,
        [this](const std::filesystem::path& folder) { m_libraryActions->askToRemoveFolder(folder, *m_preferences); });
    connect(m_controller, &LibraryController::libraryChanged, m_preferences,
            [this] { m_preferences->setFolders(m_controller->roots()); });
  }
  m_preferences->show();
  m_preferences->raise();
  m_preferences->activateWindow();
}

void MainWindow::showLanguage() {
  if (m_preferences != nullptr && m_services.translation != nullptr)
    m_preferences->setLanguage(m_services.translation->choice());
}

void MainWindow::openCommands() {
  auto* palette = new CommandPalette(menuEntries(*menuBar(), m_shortcuts->actions()), this);
  palette->setAttribute(Qt::WA_DeleteOnClose);
  palette->open();
}

}  // namespace moodogram::ui
