// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <system_error>
#include <utility>

#include "ui/common/formatters.h"

namespace moodogram::desktop {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("CommandLine", text); }

/// Options of Qt that take a value in the next argument.
const QStringList kQtOptions{QStringLiteral("-platform"), QStringLiteral("-style"), QStringLiteral("-geometry"),
                             QStringLiteral("-platformpluginpath"), QStringLiteral("-display")};

/// Qt takes one dash or two.
bool isQtOption(const QString& argument, const QString& option) {
  return argument == option || argument == QLatin1Char('-') + option;
}

QStringList withoutQtOptions(const QStringList& arguments) {
  QStringList kept;
  for (qsizetype i = 0; i < arguments.size(); ++i) {
    const bool isOfQt = std::any_of(kQtOptions.begin(), kQtOptions.end(),
                                    [&](const QString& option) { return isQtOption(arguments[i], option); });
    if (isOfQt)
      ++i;
    else
      kept << arguments[i];
  }
  return kept;
}

}  // namespace

CommandLine parseCommandLine(const QStringList& arguments) {
  QCommandLineParser parser;
  parser.setApplicationDescription(
      tr("Moodogram: a music library that shows when each song is calm, happy, sad, angry or fearful.\n"
         "Without a window: moodogram-cli."));
  const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, tr("Shows this help."));
  const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")}, tr("Shows the version."));
  const QCommandLineOption theme(QStringLiteral("theme"), tr("Colours of the window: light, dark or system."),
                                 QStringLiteral("light|dark|system"));
  const QCommandLineOption noAnalysis(QStringLiteral("no-analysis"),
                                      tr("Do not analyse new tracks until asked to in the Analysis menu."));
  parser.addOptions({help, version, theme, noAnalysis});
  const std::pair<RemoteCommand, QString> commands[]{
      {RemoteCommand::PlayPause, tr("Tells the Moodogram that runs to play or to pause.")},
      {RemoteCommand::Play, tr("… to play.")},
      {RemoteCommand::Pause, tr("… to pause.")},
      {RemoteCommand::Stop, tr("… to stop.")},
      {RemoteCommand::Next, tr("… to play the next track.")},
      {RemoteCommand::Previous, tr("… to play the track before.")},
      {RemoteCommand::Enqueue, tr("Puts FOLDER or FILE at the end of the queue instead of playing it.")},
      {RemoteCommand::Raise, tr("Tells the Moodogram that runs to come to the front.")},
      {RemoteCommand::Quit, tr("… to quit.")}};
  for (const auto& [command, text] : commands) parser.addOption(QCommandLineOption(remoteCommandName(command), text));
  parser.addPositionalArgument(
      QStringLiteral("FOLDER|FILE"),
      tr("Music to add to the library; files are played. In the Moodogram that runs, if one does."),
      QStringLiteral("[FOLDER|FILE...]"));

  CommandLine result;
  const auto fail = [&result](const QString& text) {
    result.message = tr("moodogram: %1\nTry: moodogram --help").arg(text);
    result.exitCode = 1;
    return result;
  };
  if (!parser.parse(withoutQtOptions(arguments))) return fail(parser.errorText());
  if (parser.isSet(help)) {
    result.message = parser.helpText().replace(QStringLiteral("<executable_name>"), QStringLiteral("moodogram"));
    return result;
  }
  if (parser.isSet(version)) {
    result.message = QStringLiteral("moodogram " MOODOGRAM_VERSION);
    return result;
  }
  if (parser.isSet(theme)) {
    result.theme = ui::parseThemeMode(parser.value(theme));
    if (!result.theme) return fail(tr("--theme must be light, dark or system, not \"%1\".").arg(parser.value(theme)));
  }
  for (const auto& [command, text] : commands) {
    if (!parser.isSet(remoteCommandName(command))) continue;
    if (result.command) return fail(tr("Only one of the commands for a running Moodogram can be given."));
    result.command = command;
  }
  result.analyze = !parser.isSet(noAnalysis);
  for (const QString& path : parser.positionalArguments()) {
    if (!QFileInfo::exists(path)) return fail(tr("There is no file or folder \"%1\".").arg(path));
    std::error_code error;
    result.paths.push_back(std::filesystem::absolute(ui::toPath(path), error).lexically_normal());
  }
  if (result.command == RemoteCommand::Enqueue && result.paths.empty())
    return fail(tr("--enqueue needs a file or a folder."));
  if (isForRunningOnly(result) && !result.paths.empty())
    return fail(tr("--%1 takes no file or folder.").arg(remoteCommandName(*result.command)));
  return result;
}

RemoteRequest remoteRequest(const CommandLine& commandLine) {
  const RemoteCommand fallback = commandLine.paths.empty() ? RemoteCommand::Raise : RemoteCommand::Open;
  return {commandLine.command.value_or(fallback), commandLine.paths};
}

bool isForRunningOnly(const CommandLine& commandLine) {
  return commandLine.command && commandLine.command != RemoteCommand::Enqueue;
}

QString missingDisplayMessage(const QStringList& arguments) {
  const bool platformChosen = std::any_of(arguments.begin(), arguments.end(), [](const QString& argument) {
    return isQtOption(argument, QStringLiteral("-platform"));
  });
  if (!qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
      !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || platformChosen)
    return {};
  return tr(
      "moodogram: there is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).\n"
      "Without a window, use moodogram-cli, for example:\n"
      "  moodogram-cli analyze FOLDER\n"
      "  moodogram-cli playlist --mood happy --minutes 60 -o happy.m3u8");
}

}  // namespace moodogram::desktop
