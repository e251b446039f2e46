// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

namespace moodogram {

/// Puts the bytes into the file, whole or not at all: a temporary file in the same folder is written, synced and
/// renamed over it. A symbolic link is followed, permissions of an existing file are kept. Anything that exists and is
/// not a regular file is refused. Throws IoError; then the old file is as it was.
void writeFileAtomically(const std::filesystem::path& file, std::string_view bytes);

}  // namespace moodogram
