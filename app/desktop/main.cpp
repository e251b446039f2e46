// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDBusConnection>
#include <QIcon>
#include <QSettings>
#include <QUrl>
#include <cstdio>

#include "app/desktop/command_line.h"
#include "app/desktop/quit_on_signal.h"
#include "app/desktop/remote_control.h"
#include "ui/bridge/analysis_service.h"
#include "ui/bridge/library_service.h"
#include "ui/common/formatters.h"
#include "ui/common/theme.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/playback_controller.h"
#include "ui/mpris/mpris.h"
#include "ui/player/player.h"

namespace {

using moodogram::desktop::RemoteCommand;
using moodogram::desktop::RemoteRequest;

void print(const QString& text, std::FILE* stream) { std::fprintf(stream, "%s\n", qUtf8Printable(text)); }

QStringList toStringList(int argc, char** argv) {
  QStringList arguments;
  for (int i = 0; i < argc; ++i) arguments << QString::fromLocal8Bit(argv[i]);
  return arguments;
}

/// Whether a program that runs already does what is asked for.
bool isDoneByAnother(const RemoteRequest& request, int argc, char** argv) {
  const QCoreApplication application(argc, argv);  // for the socket; the real one comes later, if at all
  return moodogram::desktop::sendToRunning(request);
}

void obey(moodogram::ui::MainWindow& window, const RemoteRequest& request) {
  moodogram::ui::PlaybackController& playback = window.playback();
  moodogram::ui::Player& player = playback.player();
  switch (request.command) {
    case RemoteCommand::Raise:
      return window.comeToFront();
    case RemoteCommand::Open:
      window.openPaths(request.paths, false);
      return window.comeToFront();
    case RemoteCommand::Enqueue:
      return window.openPaths(request.paths, true);
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
      window.close();
      return;
  }
}

}  // namespace

int main(int argc, char** argv) {
  using namespace moodogram;
  const QStringList arguments = toStringList(argc, argv);
  const desktop::CommandLine commandLine = desktop::parseCommandLine(arguments);
  if (commandLine.message) {
    print(*commandLine.message, commandLine.exitCode == 0 ? stdout : stderr);
    return commandLine.exitCode;
  }
  const RemoteRequest request = desktop::remoteRequest(commandLine);
  if (isDoneByAnother(request, argc, argv)) return 0;
  if (desktop::isForRunningOnly(commandLine)) {
    print(QCoreApplication::translate("CommandLine", "moodogram: Moodogram does not run."), stderr);
    return 1;
  }
  if (const QString message = desktop::missingDisplayMessage(arguments); !message.isEmpty()) {
    print(message, stderr);
    return 1;
  }

  QApplication application(argc, argv);
  QApplication::setApplicationName(QStringLiteral("moodogram"));
  QApplication::setApplicationDisplayName(QStringLiteral("Moodogram"));
  QApplication::setApplicationVersion(QStringLiteral(MOODOGRAM_VERSION));
  QApplication::setOrganizationName(QStringLiteral("moodogram"));
  QApplication::setDesktopFileName(QStringLiteral("moodogram"));
  QApplication::setWindowIcon(QIcon(QStringLiteral(":/moodogram/moodogram.svg")));
  const desktop::QuitOnSignal quitOnSignal;

  QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("moodogram"),
                     QStringLiteral("moodogram"));
  ui::Theme theme(application);
  const auto saved = ui::parseThemeMode(settings.value("window/theme").toString());
  theme.setMode(commandLine.theme.value_or(saved.value_or(ui::ThemeMode::System)));

  ui::LibraryOptions libraryOptions;
  libraryOptions.watchFolders = true;
  ui::LibraryService library(libraryOptions);
  ui::AnalysisService analysis(AnalyzeConfig{});
  ui::Player player;
  ui::MainWindow window({library, analysis, player, theme});
  window.library().setAutomaticAnalysis(commandLine.analyze);
  window.restoreSession(settings);
  const desktop::RemoteControl remote;
  QObject::connect(&remote, &desktop::RemoteControl::requested, &window,
                   [&window](const RemoteRequest& asked) { obey(window, asked); });
  const ui::Mpris mpris(window.playback(), window.covers(), QDBusConnection::sessionBus());
  QObject::connect(&mpris, &ui::Mpris::raiseRequested, &window, &ui::MainWindow::comeToFront);
  QObject::connect(&mpris, &ui::Mpris::quitRequested, &window, &QWidget::close);
  QObject::connect(&mpris, &ui::Mpris::openRequested, &window, [&window](const QUrl& url) {
    if (url.isLocalFile()) window.openPaths({ui::toPath(url.toLocalFile())}, false);
  });
  window.show();
  library.loadSnapshot();
  if (commandLine.paths.empty())
    library.rescan();
  else
    window.openPaths(commandLine.paths, request.command == RemoteCommand::Enqueue);  // scans the other folders too

  const int exitCode = QApplication::exec();
  window.saveSession(settings);
  return exitCode;
}
