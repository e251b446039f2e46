// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/find_files.h"
#include "core/base/progress.h"
#include "core/library/library_database.h"

namespace moodogram {

/// A new track (id 0) with absolute path, size and mtime, without tags. nullopt: no regular file is there.
std::optional<Track> trackFromFile(const std::filesystem::path& file);

/// Whether the file still has the size and mtime of the track.
bool isUnchanged(const Track& track);

struct ScanResult {
  std::int64_t added = 0;
  std::int64_t changed = 0;
  std::int64_t unchanged = 0;
  std::int64_t gone = 0;  ///< files deleted from a root that is still there
  std::vector<std::string> problems;
};

/// Brings the tracks of the database up to date with the files below its roots: new files, changed ones (size or
/// mtime), deleted ones. A root that is not there or empty (an unmounted drive) keeps its tracks, and so does a folder
/// that cannot be read; tracks below no root are left alone. Writes in batches, so a cancelled scan keeps what it has
/// done. Throws StoreError, Cancelled.
ScanResult scanLibrary(LibraryDatabase& database, std::stop_token stop = {}, const ProgressCallback& progress = {});

}  // namespace moodogram
