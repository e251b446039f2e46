// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"

namespace moodogram {

/// The library database is damaged; repairStore() saves what can be read.
class DamagedStoreError : public StoreError {
 public:
  using StoreError::StoreError;
};

/// What is wrong with a library file, a sentence each (the first twenty); empty: it is sound. All of it is read, and
/// nothing is written. Throws StoreError when it cannot be opened at all.
std::vector<std::string> checkStore(const std::filesystem::path& library);

struct RepairedTable {
  std::string name;
  std::int64_t kept = 0;  ///< rows
  std::int64_t lost = 0;  ///< rows that are known to have been there; in a damaged page there may have been more
};

struct RepairResult {
  std::vector<RepairedTable> tables;
  std::filesystem::path damagedFile;  ///< where the file is kept that was repaired

  std::int64_t kept() const;
  std::int64_t lost() const;
};

/// Makes a new library of all that can be read of a damaged one, row by row and around pages that cannot be read, of
/// whatever schema that was, and puts it in its place; the damaged file is kept beside it. No other process may have
/// it open. Nothing changes before the new file is complete and sound.
/// Throws StoreError (not a library, nothing of it can be read, no room for the new file) and Cancelled.
RepairResult repairStore(const std::filesystem::path& library, std::stop_token stop = {},
                         const ProgressCallback& progress = {});

}  // namespace moodogram
