// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QIcon>
#include <QScopeGuard>
#include <QSettings>
#include <chrono>
#include <clocale>
#include <cstdio>
#include <optional>

#include "app/desktop/command_line.h"
#include "app/desktop/exit_watch.h"
#include "app/desktop/quit_on_signal.h"
#include "app/desktop/remote_control.h"
#include "app/desktop/single_instance.h"
#include "app/desktop/window_keeper.h"
#include "core/system/free_memory.h"
#include "ui/bridge/analysis_service.h"
#include "ui/bridge/library_service.h"
#include "ui/common/theme.h"
#include "ui/common/translation.h"
#include "ui/desktop/sleep_watcher.h"
#include "ui/main_window/main_window.h"
#include "ui/player/player.h"
#include "ui/report/message_log.h"

namespace {

/// Long enough for everything but a drive that does not answer; a session that ends waits as long as that.
constexpr std::chrono::seconds kCleanUpPatience{15};

void print(const QString& text, std::FILE* stream) { std::fprintf(stream, "%s\n", qUtf8Printable(text)); }

QStringList toStringList(int argc, char** argv) {
  QStringList arguments;
  for (int i = 0; i < argc; ++i) arguments << QString::fromLocal8Bit(argv[i]);
  return arguments;
}

}  // namespace

int main(int argc, char** argv) {
  using namespace moodogram;
  keepLargeBlocksApart();
  const QStringList arguments = toStringList(argc, argv);
  QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("moodogram"),
                     QStringLiteral("moodogram"));
  const QString language = desktop::languageOption(arguments).value_or(settings.value("window/language").toString());
  desktop::CommandLine commandLine;
  desktop::RemoteRequest request;
  std::optional<desktop::SingleInstance> instance;
  {
    const QCoreApplication early(argc, argv);  // for texts and the socket; the real one comes later, if at all
    std::setlocale(LC_NUMERIC, "C");
    ui::Translation translation;
    translation.choose(language);
    commandLine = desktop::parseCommandLine(arguments);
    if (commandLine.message) {
      print(*commandLine.message, commandLine.exitCode == 0 ? stdout : stderr);
      return commandLine.exitCode;
    }
    request = desktop::remoteRequest(commandLine);
    instance.emplace();
    if (instance->sendToOther(request)) {
      if (const QString message = desktop::startOnlyMessage(commandLine); !message.isEmpty()) print(message, stderr);
      return 0;
    }
    if (desktop::isForRunningOnly(commandLine)) {
      print(desktop::notRunningMessage(), stderr);
      return 1;
    }
    if (const QString message = desktop::missingDisplayMessage(arguments); !message.isEmpty()) {
      print(message, stderr);
      return 1;
    }
  }

  QApplication application(argc, argv);
  std::setlocale(LC_NUMERIC, "C");  // Qt has taken the user's for C's functions, too, by which core writes files
  QApplication::setApplicationName(QStringLiteral("moodogram"));
  QApplication::setApplicationDisplayName(QStringLiteral("Moodogram"));
  QApplication::setApplicationVersion(QStringLiteral(MOODOGRAM_VERSION));
  QApplication::setOrganizationName(QStringLiteral("moodogram"));
  // In a Flatpak the desktop file is named for its id.
  QApplication::setDesktopFileName(qEnvironmentVariable("FLATPAK_ID", QStringLiteral("moodogram")));
  QApplication::setWindowIcon(QIcon(QStringLiteral(":/moodogram/moodogram.svg")));
  desktop::ExitWatch exitWatch;
  // Behind all that is cleaned up, and before the watch, which may end the process.
  const auto makeRoom = qScopeGuard([&instance] { instance.reset(); });
  const desktop::QuitOnSignal quitOnSignal;
  const ui::MessageLog log(ui::MessageLog::defaultFile());
  qInfo("Moodogram " MOODOGRAM_VERSION ", Qt %s", qVersion());

  ui::Translation translation;
  translation.choose(language);
  ui::Theme theme(application);
  const auto saved = ui::parseThemeMode(settings.value("window/theme").toString());
  theme.setMode(commandLine.theme.value_or(saved.value_or(ui::ThemeMode::System)));
  theme.motion().setMode(
      ui::parseMotionMode(settings.value("window/motion").toString()).value_or(ui::MotionMode::System));

  ui::LibraryOptions libraryOptions;
  libraryOptions.watchFolders = true;
  ui::LibraryService library(libraryOptions);
  ui::AnalysisService analysis(AnalyzeConfig{});
  ui::Player player;
  desktop::WindowKeeper keeper({library, analysis, player, theme}, translation, settings, commandLine.analyze);
  if (commandLine.paths.empty() && !settings.value("welcome/shown").toBool()) keeper.window().offerWelcome();
  desktop::RemoteControl remote;
  QObject::connect(&remote, &desktop::RemoteControl::requested, &keeper, &desktop::WindowKeeper::obey);
  if (instance->isTheOne())
    remote.listen();
  else
    qWarning("Another Moodogram shows this library and does not answer.");
  keeper.window().show();
  library.loadSnapshot();
  // What comes into the library lets it look through the other folders, too.
  if (!keeper.window().openPaths(commandLine.paths, request.command == desktop::RemoteCommand::Enqueue))
    library.rescan();
  const ui::SleepWatcher sleepWatcher(QDBusConnection::systemBus());  // the bus lets one wait: behind the window
  QObject::connect(&sleepWatcher, &ui::SleepWatcher::aboutToSleep, &player, &ui::Player::pause);

  const int exitCode = QApplication::exec();
  exitWatch.start(exitCode, kCleanUpPatience);  // copies of playlists may be on a drive that does not answer
  keeper.saveSession();
  settings.sync();
  return exitCode;
}
