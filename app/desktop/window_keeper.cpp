// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window_keeper.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDialog>
#include <QSettings>
#include <QUrl>
#include <algorithm>

#include "ui/bridge/library_service.h"
#include "ui/common/formatters.h"
#include "ui/common/translation.h"
#include "ui/desktop/notifications.h"
#include "ui/main_window/playback_controller.h"
#include "ui/mpris/mpris.h"
#include "ui/player/player.h"
#include "ui/preferences/preferences_dialog.h"

namespace moodogram::desktop {
namespace {

/// The preferences are where languages are chosen, and have nothing to lose.
bool isDialogOpen() {
  const QWidgetList windows = QApplication::topLevelWidgets();
  return std::ranges::any_of(windows, [](const QWidget* window) {
    return window->isVisible() && qobject_cast<const QDialog*>(window) != nullptr &&
           qobject_cast<const ui::PreferencesDialog*>(window) == nullptr;
  });
}

}  // namespace

WindowKeeper::WindowKeeper(ui::Services services, ui::Translation& translation, QSettings& settings, bool analyze)
    : m_services(services), m_translation(translation), m_settings(settings), m_analyze(analyze) {
  m_services.translation = &translation;
  makeWindow();
}

WindowKeeper::~WindowKeeper() = default;

void WindowKeeper::makeWindow() {
  m_window = std::make_unique<ui::MainWindow>(m_services);
  ui::MainWindow* window = m_window.get();
  window->library().setAutomaticAnalysis(m_analyze);
  window->restoreSession(m_settings);
  // Later: whoever asks for it does not live on.
  connect(window, &ui::MainWindow::languageChosen, this, &WindowKeeper::changeLanguage, Qt::QueuedConnection);
  // Behind the first picture of the window: the bus lets one wait for a name.
  QMetaObject::invokeMethod(this, &WindowKeeper::appearOnBus, Qt::QueuedConnection);
}

void WindowKeeper::appearOnBus() {
  if (m_mpris) return;  // asked for by a window that has been replaced since
  ui::MainWindow* window = m_window.get();
  window->notifications().setBus(QDBusConnection::sessionBus());
  m_mpris = std::make_unique<ui::Mpris>(window->playback(), window->covers(), QDBusConnection::sessionBus());
  connect(m_mpris.get(), &ui::Mpris::raiseRequested, window, [window] { window->comeToFront(); });
  connect(m_mpris.get(), &ui::Mpris::quitRequested, window, &QWidget::close);
  connect(m_mpris.get(), &ui::Mpris::openRequested, window, [window](const QUrl& url) {
    if (url.isLocalFile()) window->openPaths({ui::toPath(url.toLocalFile())}, false);
  });
}

void WindowKeeper::changeLanguage(const QString& code) {
  // Also what the command line had chosen for this start.
  if (code == m_translation.choice()) return m_settings.setValue("window/language", code);
  if (isDialogOpen()) {
    m_window->showLanguage();
    return m_window->showMessage(
        tr("The language changes when no other dialog is open. Close them, then choose it again."));
  }
  saveSession();
  const ui::PlaybackController::Course course = m_window->playback().course();
  const bool werePreferencesOpen = m_window->arePreferencesOpen();
  const bool quitsWithLastWindow = QApplication::quitOnLastWindowClosed();
  QApplication::setQuitOnLastWindowClosed(false);
  m_mpris.reset();
  m_window.reset();
  m_translation.choose(code);
  m_settings.setValue("window/language", code);
  makeWindow();
  m_window->playback().goOn(course);
  m_window->show();
  QApplication::setQuitOnLastWindowClosed(quitsWithLastWindow);
  m_services.library.loadSnapshot();
  if (werePreferencesOpen) m_window->openPreferences();
}

void WindowKeeper::saveSession() const { m_window->saveSession(m_settings); }

void WindowKeeper::obey(const RemoteRequest& request) {
  ui::PlaybackController& playback = m_window->playback();
  ui::Player& player = playback.player();
  switch (request.command) {
    case RemoteCommand::Raise:
      return m_window->comeToFront(request.activationToken);
    case RemoteCommand::Open:
      m_window->openPaths(request.paths, false);
      return m_window->comeToFront(request.activationToken);
    case RemoteCommand::Enqueue:
      m_window->openPaths(request.paths, true);
      return;
    case RemoteCommand::Play:
      if (!player.isPlaying()) playback.togglePlay();
      return;
    case RemoteCommand::Pause:
      return player.pause();
    case RemoteCommand::PlayPause:
      return playback.togglePlay();
    case RemoteCommand::Stop:
      return playback.stop();
    case RemoteCommand::Next:
      return playback.playNext();
    case RemoteCommand::Previous:
      return playback.playPrevious();
    case RemoteCommand::Quit:
      m_window->close();
      return;
  }
}

}  // namespace moodogram::desktop
