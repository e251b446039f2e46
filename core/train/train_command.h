// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/train/train_config.h"

namespace moodogram {

/// What a command line may change in a configuration; empty and 0: nothing.
struct ConfigOptions {
  std::string config;
  std::vector<std::string> data;   ///< a place for each of the configuration's data sets, in their order
  std::vector<std::string> audio;  ///< likewise the folders of their audio; "": beside the table
  bool neutral = false;            ///< DatasetSource::neutral of each that may have it; the name says so
  std::vector<std::string> unlabelled;
  std::string externalTest;  ///< place of TrainConfig::externalTest
  std::string externalAudio;
  std::string teacher;
  std::string startFrom;
  std::string device;
  int threads = 0;

  bool operator==(const ConfigOptions&) const = default;
};

/// Reads the configuration, default the preset voice.json. Throws ConfigError, IoError.
TrainConfig readConfig(const ConfigOptions& options);

/// The command `moodogram-cli train`: its command line fills this, and the window starts it by the same.
struct TrainCommand {
  ConfigOptions config;
  std::string output;  ///< run folder; empty: newRunFolder()
  std::string resume;  ///< run folder of an interrupted run; nothing else is heeded then

  /// Behind the program's name; what is as it is anyway is left out.
  std::vector<std::string> arguments() const;
  bool operator==(const TrainCommand&) const = default;
};

/// The command `moodogram-cli crossval`, likewise.
struct CrossvalCommand {
  ConfigOptions config;
  int folds = 0;  ///< 0: the configuration's
  bool comparesRandom = false;
  std::string output;  ///< as in TrainCommand, like the next
  std::string resume;

  std::vector<std::string> arguments() const;
  bool operator==(const CrossvalCommand&) const = default;
};

/// A program and its arguments as a line for a shell.
std::string shellLine(const std::string& program, const std::vector<std::string>& arguments);

/// A new folder below the user's data folder, named after the time.
std::filesystem::path newRunFolder();

}  // namespace moodogram
