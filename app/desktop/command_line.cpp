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
#include "ui/common/translation.h"

namespace moodogram::desktop {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Options of Qt that take a value in the next argument.
const QStringList kQtOptions{QStringLiteral("-platform"),      QStringLiteral("-platformpluginpath"),
                             QStringLiteral("-platformtheme"), QStringLiteral("-plugin"),
                             QStringLiteral("-style"),         QStringLiteral("-stylesheet"),
                             QStringLiteral("-geometry"),      QStringLiteral("-qwindowgeometry"),
                             QStringLiteral("-qwindowicon"),   QStringLiteral("-qwindowtitle"),
                             QStringLiteral("-display"),       QStringLiteral("-session")};
/// Those that take none, or their value behind an equals sign.
const QStringList kQtFlags{QStringLiteral("-reverse"), QStringLiteral("-style="), QStringLiteral("-stylesheet="),
                           QStringLiteral("-session=")};

/// Qt takes one dash or two.
bool isQtOption(const QString& argument, const QString& option) {
  return argument == option || argument == QLatin1Char('-') + option;
}

bool isQtFlag(const QString& argument, const QString& flag) {
  return flag.endsWith(QLatin1Char('=')) ? argument.startsWith(flag) || argument.startsWith(QLatin1Char('-') + flag)
                                         : isQtOption(argument, flag);
}

QStringList withoutQtOptions(const QStringList& arguments) {
  QStringList kept;
  for (qsizetype i = 0; i < arguments.size(); ++i) {
    const bool isOfQt = std::any_of(kQtOptions.begin(), kQtOptions.end(),
                                    [&](const QString& option) { return isQtOption(arguments[i], option); });
    if (isOfQt)
      ++i;
    else if (std::none_of(kQtFlags.begin(), kQtFlags.end(),
                          [&](const QString& flag) { return isQtFlag(arguments[i], flag); }))
      kept << arguments[i];
  }
  return kept;
}

}  // namespace

std::optional<QString> languageOption(const QStringList& arguments) {
  const QString name = QStringLiteral("--language");
  for (qsizetype i = 1; i < arguments.size(); ++i) {
    if (arguments[i] == QLatin1String("--")) break;
    if (arguments[i] == name && i + 1 < arguments.size()) return arguments[i + 1];
    if (arguments[i].startsWith(name + QLatin1Char('='))) return arguments[i].mid(name.size() + 1);
  }
  return std::nullopt;
}

CommandLine parseCommandLine(const QStringList& arguments) {
  QCommandLineParser parser;
  parser.setApplicationDescription(
      Text::tr("Moodogram: a music library that shows when each song is calm, happy, sad, angry or fearful.\n"
               "Without a window: moodogram-cli."));
  const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, Text::tr("Shows this help."));
  const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")}, Text::tr("Shows the version."));
  const QCommandLineOption theme(QStringLiteral("theme"), Text::tr("Colours of the window: light, dark or system."),
                                 QStringLiteral("light|dark|system"));
  const QCommandLineOption noAnalysis(QStringLiteral("no-analysis"),
                                      Text::tr("Do not analyse new tracks until asked to in the Analysis menu."));
  QStringList codes;
  for (const ui::Language& language : ui::languages()) codes << language.code;
  codes.sort();
  const QString languageValues = codes.join(QLatin1Char('|')) + QStringLiteral("|system");
  const QCommandLineOption language(QStringLiteral("language"), Text::tr("Language of the window."), languageValues);
  parser.addOptions({help, version, theme, language, noAnalysis});
  const std::pair<RemoteCommand, QString> commands[]{
      {RemoteCommand::PlayPause, Text::tr("Tells the Moodogram that runs to play or to pause.")},
      {RemoteCommand::Play, Text::tr("Tells the Moodogram that runs to play.")},
      {RemoteCommand::Pause, Text::tr("Tells the Moodogram that runs to pause.")},
      {RemoteCommand::Stop, Text::tr("Tells the Moodogram that runs to stop.")},
      {RemoteCommand::Next, Text::tr("Tells the Moodogram that runs to play the next track.")},
      {RemoteCommand::Previous, Text::tr("Tells the Moodogram that runs to play the track before.")},
      {RemoteCommand::Enqueue, Text::tr("Puts FOLDER or FILE at the end of the queue instead of playing it.")},
      {RemoteCommand::Raise, Text::tr("Tells the Moodogram that runs to come to the front.")},
      {RemoteCommand::Quit, Text::tr("Tells the Moodogram that runs to quit.")}};
  for (const auto& [command, text] : commands) parser.addOption(QCommandLineOption(remoteCommandName(command), text));
  parser.addPositionalArgument(
      QStringLiteral("FOLDER|FILE"),
      Text::tr("Music to add to the library; files are played. In the Moodogram that runs, if one does."),
      QStringLiteral("[FOLDER|FILE...]"));

  CommandLine result;
  const auto fail = [&result](const QString& text) {
    result.message = Text::tr("moodogram: %1\nTry: moodogram --help").arg(text);
    result.exitCode = 1;
    return result;
  };
  if (!parser.parse(withoutQtOptions(arguments))) return fail(parser.errorText());
  if (parser.isSet(help)) {
    // Qt shows the program as it was called, in whatever folder it lies.
    const QString called = QCoreApplication::instance() != nullptr ? QCoreApplication::arguments().constFirst()
                                                                   : QStringLiteral("<executable_name>");
    result.message =
        parser.helpText().replace(called + QStringLiteral(" [options]"), QStringLiteral("moodogram [options]"));
    return result;
  }
  if (parser.isSet(version)) {
    result.message = QStringLiteral("moodogram " MOODOGRAM_VERSION);
    return result;
  }
  if (parser.isSet(theme)) {
    result.theme = ui::parseThemeMode(parser.value(theme));
    if (!result.theme)
      return fail(Text::tr("--theme must be light, dark or system, not \"%1\".").arg(parser.value(theme)));
  }
  if (const QString value = parser.value(language);
      parser.isSet(language) && value != QLatin1String("system") && !codes.contains(value))
    return fail(Text::tr("--language must be one of %1, not \"%2\".").arg(languageValues, value));
  for (const auto& [command, text] : commands) {
    if (!parser.isSet(remoteCommandName(command))) continue;
    if (result.command) return fail(Text::tr("Only one of the commands for a running Moodogram can be given."));
    result.command = command;
  }
  result.analyze = !parser.isSet(noAnalysis);
  for (const QCommandLineOption& option : {language, theme, noAnalysis})
    if (parser.isSet(option)) result.startOptions << QStringLiteral("--") + option.names().constFirst();
  for (const QString& path : parser.positionalArguments()) {
    if (!QFileInfo::exists(path)) return fail(Text::tr("There is no file or folder \"%1\".").arg(path));
    std::error_code error;
    result.paths.push_back(std::filesystem::absolute(ui::toPath(path), error).lexically_normal());
  }
  if (result.command == RemoteCommand::Enqueue && result.paths.empty())
    return fail(Text::tr("--enqueue needs a file or a folder."));
  if (isForRunningOnly(result) && !result.paths.empty())
    return fail(Text::tr("--%1 takes no file or folder.").arg(remoteCommandName(*result.command)));
  return result;
}

RemoteRequest remoteRequest(const CommandLine& commandLine) {
  const RemoteCommand fallback = commandLine.paths.empty() ? RemoteCommand::Raise : RemoteCommand::Open;
  return {commandLine.command.value_or(fallback), commandLine.paths, qEnvironmentVariable("XDG_ACTIVATION_TOKEN")};
}

bool isForRunningOnly(const CommandLine& commandLine) {
  return commandLine.command && commandLine.command != RemoteCommand::Enqueue;
}

QString notRunningMessage() { return Text::tr("moodogram: Moodogram does not run."); }

QString startOnlyMessage(const CommandLine& commandLine) {
  if (commandLine.startOptions.isEmpty()) return {};
  //: %1: one or more options
  return Text::tr("moodogram: only a start looks at %1; the Moodogram that runs stays as it is.")
      .arg(commandLine.startOptions.join(QStringLiteral(", ")));
}

QString missingDisplayMessage(const QStringList& arguments) {
  const bool platformChosen = std::any_of(arguments.begin(), arguments.end(), [](const QString& argument) {
    return isQtOption(argument, QStringLiteral("-platform"));
  });
  if (!qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
      !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || platformChosen)
    return {};
  return Text::tr(
      "moodogram: there is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).\n"
      "Without a window, use moodogram-cli, for example:\n"
      "  moodogram-cli analyze FOLDER\n"
      "  moodogram-cli playlist --mood happy --minutes 60 -o happy.m3u8");
}

}  // namespace moodogram::desktop
