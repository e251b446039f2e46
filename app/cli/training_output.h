// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "app/cli/progress_line.h"
#include "core/train/training.h"

// What the commands that train have in common.
namespace moodogram::cli {

/// What the command line may change in a configuration; empty and 0: nothing.
struct ConfigOptions {
  std::string config;
  std::vector<std::string> data;  ///< a place for each of the configuration's data sets, in their order
  std::vector<std::string> unlabelled;
  std::string teacher;
  std::string startFrom;
  std::string device;
  int threads = 0;
};

void addConfigOptions(CLI::App& command, ConfigOptions& options);

/// Reads the configuration, default the preset voice.json. Throws ConfigError, IoError.
TrainConfig readConfig(const ConfigOptions& options);

/// A new folder below the user's data folder, named after the time.
std::filesystem::path newRunFolder();

/// Says on standard error where the run lies, runs it, and says how to go on with it if it is interrupted.
void runIn(const std::filesystem::path& folder, const char* command, const std::function<void()>& run);

/// Callbacks that write to standard error; progress must live as long.
TrainingCallbacks printingCallbacks(ProgressLine& progress);

/// Text in lines of at most 100 characters, broken at spaces.
std::string wrapped(std::string_view text);

}  // namespace moodogram::cli
