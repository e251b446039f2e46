// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace moodogram {

/// Whether others may change files there without this machine being told: a network drive, or one that a program serves
/// (FUSE), which may be one. False where it cannot be told.
bool isOnRemoteFileSystem(const std::filesystem::path& folder);

}  // namespace moodogram
