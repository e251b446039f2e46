// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <system_error>

namespace moodogram {

/// Gives an open file the extended attributes that another one has: what desktops note of files (user.*), and who else
/// may use it (access control lists). Those of the system that only the administrator can set are left out. No error
/// where the file system has none.
void copyExtendedAttributes(const std::filesystem::path& from, int descriptor, std::error_code& error);

}  // namespace moodogram
