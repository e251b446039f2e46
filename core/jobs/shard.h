// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace moodogram {

/// One of several machines (or processes) that share a set of files.
struct Shard {
  int number = 1;  ///< from 1
  int count = 1;
};

/// Reads an environment variable; nullptr if it is not set.
using Environment = std::function<const char*(const char*)>;

/// "K/N", 1 <= K <= N; or "slurm": the place of this task in its job array, from SLURM_ARRAY_TASK_ID, _COUNT, _MIN and
/// _STEP. Throws ConfigError with what is missing; an array with gaps (1,3,7) has no such places.
Shard parseShard(std::string_view text, const Environment& environment);

/// The files that fall to a shard. That depends on nothing but the path of a file below the input that it was found in
/// (a hash of it, modulo N), so every machine comes to the same result wherever its copy of the folder lies, a file
/// that is new or gone moves no other one, and all shards together have each file once. Shards are about equally large:
/// of 1000 files each of 4 gets 250, give or take 14. Files named one by one count by their names.
std::vector<std::filesystem::path> filesOfShard(const std::vector<std::filesystem::path>& inputs,
                                                const std::vector<std::filesystem::path>& files, Shard shard);

}  // namespace moodogram
