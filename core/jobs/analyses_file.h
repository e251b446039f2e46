// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <stop_token>

#include "core/base/progress.h"
#include "core/jobs/analysis_merge.h"

namespace moodogram {

// All analyses of a library in one file that other programs can read, and back. The name's ending says which form:
// .sqlite, .sqlite3 or .db (core/library/analysis_tables.h); .jsonl or .ndjson (core/library/analysis_lines.h).

struct ExportedAnalyses {
  std::int64_t analyses = 0;
  std::int64_t damaged = 0;  ///< those that cannot be read
};

/// Whole or not at all. Throws ConfigError (another ending, the library itself), StoreError, IoError, Cancelled.
ExportedAnalyses exportAnalyses(const std::filesystem::path& library, const std::filesystem::path& file,
                                std::stop_token stop = {}, const ProgressCallback& progress = {});

struct ImportedAnalyses {
  MergedAnalyses analyses;
  std::int64_t damaged = 0;  ///< those that make no sense
};

/// What the library has already stays. The library is made if it is not there. Throws as exportAnalyses() does; what
/// was imported before stays.
ImportedAnalyses importAnalyses(const std::filesystem::path& file, const std::filesystem::path& library,
                                std::stop_token stop = {}, const ProgressCallback& progress = {});

}  // namespace moodogram
