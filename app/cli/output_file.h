// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace moodogram::cli {

/// Call before the work whose result goes to this file: a slip of the hand must not cost a recording. Throws
/// ConfigError if the file exists and is one of the inputs or has the name of an audio file, and IoError if its folder
/// does not exist.
void checkOutput(const std::filesystem::path& output, const std::vector<std::filesystem::path>& inputs);

}  // namespace moodogram::cli
