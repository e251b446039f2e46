// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include "core/train/train_command.h"

namespace moodogram::cli {

/// What all commands that train take.
void addConfigOptions(CLI::App& command, ConfigOptions& options);

/// All that `train` takes; both must live until the command line has been parsed.
void addTrainOptions(CLI::App& command, TrainCommand& options);
/// All that `crossval` takes, likewise.
void addCrossvalOptions(CLI::App& command, CrossvalCommand& options);

}  // namespace moodogram::cli
