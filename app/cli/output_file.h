// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace moodogram::cli {

enum class OldDatabase { Stays, MayBeReplaced };

/// Call before the work whose result goes to this file: a slip of the hand must cost neither a recording nor a library.
/// Throws ConfigError if the file exists and is one of the inputs, your own library, has the name of an audio file or
/// is a database that must stay, and IoError if its folder does not exist.
void checkOutput(const std::filesystem::path& output, const std::vector<std::filesystem::path>& inputs,
                 OldDatabase database = OldDatabase::Stays);

}  // namespace moodogram::cli
