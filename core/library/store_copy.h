// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace moodogram {

/// Writes a consistent copy of a library file, also while others read and write it. What was there is replaced at
/// once, when the copy is complete, or not at all. Throws StoreError.
void copyStore(const std::filesystem::path& from, const std::filesystem::path& to);

/// Where the copy is kept that is made before a library of this schema is brought up to date.
std::filesystem::path copyBeforeMigration(const std::filesystem::path& library, int schemaVersion);

}  // namespace moodogram
