// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/library/library_database.h"

namespace moodogram {

/// Whether the name's ending is one that AudioReader reads.
bool hasAudioExtension(const std::filesystem::path& file);

/// Audio files at and below the paths, sorted, each once: files are taken as they are, folders walked. Symbolic link
/// loops, devices and FIFOs are skipped; folders that cannot be read are added to problems.
std::vector<std::filesystem::path> findAudioFiles(const std::vector<std::filesystem::path>& paths,
                                                  std::vector<std::string>& problems, std::stop_token stop = {});

struct ScanResult {
  std::int64_t added = 0;
  std::int64_t changed = 0;
  std::int64_t unchanged = 0;
  std::int64_t gone = 0;  ///< files deleted from a root that is still there
  std::vector<std::string> problems;
};

/// Brings the tracks of the database up to date with the files below its roots: new files, changed ones (size or
/// mtime), deleted ones. A root that is not there (unmounted) keeps its tracks. Writes in batches, so a cancelled
/// scan keeps what it has done. Throws StoreError, Cancelled.
ScanResult scanLibrary(LibraryDatabase& database, std::stop_token stop = {}, const ProgressCallback& progress = {});

}  // namespace moodogram
