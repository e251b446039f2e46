// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "app/cli/progress_line.h"
#include "core/train/training.h"

// What the commands that train have in common.
namespace moodogram::cli {

/// Says on standard error where the run lies, runs it, and says how to go on with it if it is interrupted.
void runIn(const std::filesystem::path& folder, const char* command, const std::function<void()>& run);

/// Callbacks that write to standard error; progress must live as long.
TrainingCallbacks printingCallbacks(ProgressLine& progress);

/// Text in lines of at most 100 characters, broken at spaces.
std::string wrapped(std::string_view text);

}  // namespace moodogram::cli
