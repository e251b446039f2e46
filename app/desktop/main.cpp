// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QIcon>
#include <QSettings>
#include <cstdio>

#include "app/desktop/command_line.h"
#include "app/desktop/quit_on_signal.h"
#include "ui/bridge/analysis_service.h"
#include "ui/bridge/library_service.h"
#include "ui/common/theme.h"
#include "ui/main_window/main_window.h"
#include "ui/player/player.h"

namespace {

void print(const QString& text, std::FILE* stream) { std::fprintf(stream, "%s\n", qUtf8Printable(text)); }

QStringList toStringList(int argc, char** argv) {
  QStringList arguments;
  for (int i = 0; i < argc; ++i) arguments << QString::fromLocal8Bit(argv[i]);
  return arguments;
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
  window.show();
  library.loadSnapshot();
  if (commandLine.paths.empty())
    library.rescan();
  else
    window.addPaths(commandLine.paths);  // scans the other folders too

  const int exitCode = QApplication::exec();
  window.saveSession(settings);
  return exitCode;
}
