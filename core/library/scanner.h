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
#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/library/library_database.h"

namespace moodogram {

/// A new track (id 0) with absolute path, size and mtime, without tags. nullopt: no regular file is there.
std::optional<Track> trackFromFile(const std::filesystem::path& file);

/// Reads the tags of the track's file.
void readTagsOf(Track& track);

/// Whether the file still has the size and mtime of the track.
bool isUnchanged(const Track& track);

/// What a scan says of a root that is not there.
Message offlineRootMessage(const std::filesystem::path& root);

struct ScanResult {
  std::int64_t added = 0;
  std::int64_t changed = 0;
  std::int64_t unchanged = 0;
  std::int64_t moved = 0;    ///< or renamed: they keep their ids and what is known of them
  std::int64_t missing = 0;  ///< not found any more in a folder that is there
  std::vector<std::filesystem::path> offlineRoots;
  std::vector<Message> problems;
};

/// Brings the tracks of the database up to date with the files below its roots, or, where folders are named, with those
/// in them: new files, changed ones (size, mtime or inode; also those whose tags an older program has read), moved
/// ones, and missing ones, which keep everything until they are back. A root that is not there or empty (an unmounted
/// drive) keeps its tracks, and so do a folder that cannot be read and a drive that was mounted below a root; tracks
/// below no root are left alone. Tags are read in several threads and written in batches, in the order of the files: a
/// cancelled scan keeps what it has done, and the next one goes on. Throws StoreError, Cancelled.
ScanResult scanLibrary(LibraryDatabase& database, std::stop_token stop = {}, const ProgressCallback& progress = {},
                       const std::vector<std::filesystem::path>& onlyFolders = {});

}  // namespace moodogram
