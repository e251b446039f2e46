// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/jobs/analysis_merge.h"

namespace moodogram {

/// Brings what several machines analysed into one library.
struct MergeConfig {
  std::filesystem::path libraryFile;          ///< into this one, which is made if it is not there
  std::vector<std::filesystem::path> stores;  ///< from these, which are left as they are
  bool withTracks = true;                     ///< their tracks too, not only the analyses

  /// Throws ConfigError: no store, the target among the stores, a store named twice.
  void validate() const;
};

/// What became of one store.
struct MergedStore {
  std::filesystem::path file;
  MergedAnalyses analyses;
  std::int64_t damaged = 0;  ///< those that cannot be read
  std::int64_t tracks = 0;   ///< files that the library did not know
  std::string error;         ///< why nothing was taken (damaged, of a newer Moodogram, not there); empty: none
};

/// Store after store, in batches: what is merged when the run ends, however it does, stays, and merging again adds
/// nothing twice. A store that cannot be read is a result with an error, never the end of the run.
/// Throws StoreError for the library itself, ConfigError, Cancelled.
std::vector<MergedStore> mergeStores(const MergeConfig& config, std::stop_token stop, const ProgressCallback& progress);

}  // namespace moodogram
