// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/shard.h"

#include <charconv>
#include <cstdint>
#include <optional>

#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/base/paths.h"
#include "core/system/path_bytes.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

constexpr int kMostShards = 1'000'000;

std::optional<int> parseCount(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value < 0) return std::nullopt;
  return value;
}

Shard slurmShard(const Environment& environment) {
  const auto variable = [&](const char* name, std::optional<int> otherwise = {}) {
    const char* text = environment(name);
    const std::optional<int> value = text ? parseCount(text) : otherwise;
    if (!value)
      throw ConfigError(std::string("--shard slurm: ") + name + (text ? " is not a number" : " is not set") +
                        ". Start the program in a job array (sbatch --array=1-8), or name the shard with --shard K/N.");
    return *value;
  };
  const int id = variable("SLURM_ARRAY_TASK_ID");
  const int count = variable("SLURM_ARRAY_TASK_COUNT");
  const int first = variable("SLURM_ARRAY_TASK_MIN");
  const int step = variable("SLURM_ARRAY_TASK_STEP", 1);
  const int last = variable("SLURM_ARRAY_TASK_MAX", first + (count - 1) * step);
  if (count < 1 || step < 1 || last != first + (count - 1) * step || id < first || id > last ||
      (id - first) % step != 0)
    throw ConfigError(
        "--shard slurm: the tasks of this job array are not numbered evenly, so nobody can tell the place of this one. "
        "Use an array such as --array=1-8, or name the shard with --shard K/N.");
  return {(id - first) / step + 1, count};
}

fs::path normal(const fs::path& path) {
  const fs::path absolute = fs::absolute(path).lexically_normal();
  return absolute.has_filename() || !absolute.has_parent_path() ? absolute : absolute.parent_path();
}

/// The path below the first of the inputs that it lies in.
fs::path nameOf(const fs::path& file, const std::vector<fs::path>& inputs) {
  for (const fs::path& input : inputs)
    if (file != input && isAtOrBelow(file, input)) return file.lexically_relative(input);
  return file.filename();
}

}  // namespace

Shard parseShard(std::string_view text, const Environment& environment) {
  if (text == "slurm") return slurmShard(environment);
  const std::size_t slash = text.find('/');
  const auto number = parseCount(text.substr(0, slash));
  const auto count = slash == std::string_view::npos ? std::nullopt : parseCount(text.substr(slash + 1));
  if (!number || !count || *number < 1 || *number > *count || *count > kMostShards)
    throw ConfigError("--shard: must be K/N with K from 1 to N, such as 2/8, or slurm, not \"" + std::string(text) +
                      "\".");
  return {*number, *count};
}

std::vector<fs::path> filesOfShard(const std::vector<fs::path>& inputs, const std::vector<fs::path>& files,
                                   Shard shard) {
  std::vector<fs::path> places;
  for (const fs::path& input : inputs) places.push_back(normal(input));
  std::vector<fs::path> chosen;
  for (const fs::path& file : files) {
    const std::string hash = hashText(pathBytes(nameOf(normal(file), places)));
    const std::uint64_t value = std::stoull(hash.substr(0, 16), nullptr, 16);
    if (value % static_cast<std::uint64_t>(shard.count) + 1 == static_cast<std::uint64_t>(shard.number))
      chosen.push_back(file);
  }
  return chosen;
}

}  // namespace moodogram
