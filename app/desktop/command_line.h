// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <filesystem>
#include <optional>
#include <vector>

#include "app/desktop/remote_control.h"
#include "ui/common/theme.h"

namespace moodogram::desktop {

struct CommandLine {
  std::vector<std::filesystem::path> paths;  ///< absolute: folders and files to add and play
  /// What the program is asked to do if it runs already; nullopt: to open the paths, or to come to the front.
  std::optional<RemoteCommand> command;
  std::optional<ui::ThemeMode> theme;  ///< nullopt: as in the last session
  bool analyze = true;
  QStringList startOptions;  ///< those that are given and count at the start only, "--theme"
  /// --help, --version or a mistake: print it (to standard error if exitCode is not 0) and end.
  std::optional<QString> message;
  int exitCode = 0;
};

/// What to tell a program that runs already.
RemoteRequest remoteRequest(const CommandLine& commandLine);
/// Whether the program is only told what to do, and is not started for that.
bool isForRunningOnly(const CommandLine& commandLine);

/// The value of --language, if it is given, before anything can be said in any language.
std::optional<QString> languageOption(const QStringList& arguments);

/// Needs no QApplication, so that help is there without a display. Options of Qt itself (-platform, -style, ...) are
/// left to it.
CommandLine parseCommandLine(const QStringList& arguments);

/// What a command for a running program says where none runs.
QString notRunningMessage();
/// That the program that runs does not look at some of the options; empty: there are none such.
QString startOnlyMessage(const CommandLine& commandLine);

/// Why no window can be opened here; empty if one can be.
QString missingDisplayMessage(const QStringList& arguments);

}  // namespace moodogram::desktop
