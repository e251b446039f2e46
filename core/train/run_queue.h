// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>

namespace moodogram {

// Runs that wait for their turn. The file "queued" in a run's folder holds its place; whatever begins the run removes
// it. Nobody but a window begins what is due, and several may try at once: all changes are made under the lock of the
// file queue.lock beside the runs. A place is a number that says nothing but who comes before whom.
// Functions throw IoError.

inline constexpr char kQueuedFile[] = "queued";

/// In the folder of a run whose process somebody asked to stop, until one has taken the folder again. A process that is
/// stopped while it is still being loaded cannot say so itself.
inline constexpr char kStopFile[] = "stop";

/// nullopt: the run does not wait.
std::optional<std::int64_t> queuePlace(const std::filesystem::path& run);

/// Behind all others beside it.
void enqueue(const std::filesystem::path& run);
void leaveQueue(const std::filesystem::path& run);
/// By so many places: -1 one earlier. At the ends it stays.
void moveInQueue(const std::filesystem::path& run, int places);

/// How many runs of a folder are at work at a time before others wait: 1 unless it was set.
int mostRunsAtOnce(const std::filesystem::path& runs);
void setMostRunsAtOnce(const std::filesystem::path& runs, int most);
inline constexpr int kMostRunsAtOnce = 16;

/// Begins a run: starts its process and writes trainer.json, so that it counts as at work. What it throws goes through,
/// and the run waits no more.
using BeginRun = std::function<void(const std::filesystem::path& run)>;

/// Begins what waits as long as fewer are at work than may be. Returns how many were begun.
int beginDueRuns(const std::filesystem::path& runs, const BeginRun& begin);
/// Begins this one now, unless somebody has begun it.
void beginQueuedRun(const std::filesystem::path& run, const BeginRun& begin);

}  // namespace moodogram
