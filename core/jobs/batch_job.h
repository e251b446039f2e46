// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/progress.h"

namespace moodogram {

/// Makes one output of one source. It must appear whole or not at all (AtomicFile). Returns a warning, if there is one.
/// Throws; called from several threads at once.
using BatchTask = std::function<std::optional<std::string>(const std::filesystem::path& source,
                                                           const std::filesystem::path& output, std::stop_token stop)>;

struct BatchConfig {
  std::filesystem::path outputDir;
  std::string ending;      ///< of the outputs, e.g. ".png"
  std::string parameters;  ///< everything that decides what a source's output looks like; another text: made again
  int jobs = 0;            ///< threads; 0: one per processor
};

struct BatchFailure {
  std::filesystem::path source;
  std::string reason;
};

struct BatchSummary {
  std::int64_t made = 0;
  std::int64_t skipped = 0;  ///< were there already
  std::vector<BatchFailure> failures;
};

/// Makes an output below outputDir for every source, by the names of mirroredNames(). What was made before from the
/// same file (size and time of change) with the same parameters, and is still as it was, is skipped: a journal in
/// outputDir (.moodogram-batch.jsonl) remembers it, so a run that was killed goes on where it was. Failures do not end
/// the run. `warn` and `progress` are called by one thread at a time.
/// Throws IoError if outputDir cannot be written to, and Cancelled, once all threads have come to an end.
BatchSummary runBatch(const std::vector<std::filesystem::path>& inputs,
                      const std::vector<std::filesystem::path>& sources, const BatchConfig& config,
                      const BatchTask& task, std::stop_token stop = {}, const ProgressCallback& progress = {},
                      const std::function<void(const std::string&)>& warn = {});

/// A CSV table: path, reason.
std::string failureTable(const std::vector<BatchFailure>& failures);

}  // namespace moodogram
