// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <stop_token>

namespace moodogram::cli {

/// Exit codes of every subcommand.
inline constexpr int kSuccess = 0;
inline constexpr int kFailure = 1;        ///< nothing could be done; the reason is on standard error
inline constexpr int kSomeFilesBad = 2;   ///< the run went through, but some files could not be used
inline constexpr int kInterrupted = 130;  ///< Ctrl+C; what a command keeps of it, its help or its last words tell

inline constexpr int kMostThreads = 1024;  ///< far beyond what helps, and few enough not to hang a machine

// For --model of the commands that analyse.
inline constexpr const char* kModelHelp =
    "auto (the model that suits each recording), music, voice, or the file of another model";
inline constexpr const char* kModelType = "auto|music|voice|FILE";

/// A subcommand sets its body here while it registers its options; main() runs it after parsing.
using Body = std::function<int(std::stop_token)>;

// One function a subcommand, each in a file of the same name.
void addAnalyzeCommand(CLI::App& app, Body& body);
void addCalibrateCommand(CLI::App& app, Body& body);
void addCrossvalCommand(CLI::App& app, Body& body);
void addCutCommand(CLI::App& app, Body& body);
void addDatasetCommand(CLI::App& app, Body& body);
void addDemoCommand(CLI::App& app, Body& body);
void addDoctorCommand(CLI::App& app, Body& body);
void addDuplicatesCommand(CLI::App& app, Body& body);
void addEvaluateCommand(CLI::App& app, Body& body);
void addExplainCommand(CLI::App& app, Body& body);
void addForwardCommand(CLI::App& app, Body& body);
void addLibraryCommand(CLI::App& app, Body& body);
void addMergeCommand(CLI::App& app, Body& body);
void addPlaylistCommand(CLI::App& app, Body& body);
void addReportCommand(CLI::App& app, Body& body);
void addSearchCommand(CLI::App& app, Body& body);
void addSpectrogramCommand(CLI::App& app, Body& body);
void addTagCommand(CLI::App& app, Body& body);
void addTrainCommand(CLI::App& app, Body& body);

}  // namespace moodogram::cli
