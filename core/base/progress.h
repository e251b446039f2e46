// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>

namespace moodogram {

/// How far a job is. `total` is 0 while it is not known yet.
struct Progress {
  std::int64_t done = 0;
  std::int64_t total = 0;
  std::string what;  ///< what is being worked on, e.g. a file name
};

/// Called from the job's thread.
using ProgressCallback = std::function<void(const Progress&)>;

/// Passes on at most one report per interval, and always the first and the one where done == total.
/// Not thread-safe: one object per job thread.
class ThrottledProgress {
 public:
  explicit ThrottledProgress(ProgressCallback callback,
                             std::chrono::milliseconds interval = std::chrono::milliseconds(60));
  void report(const Progress& progress);

 private:
  ProgressCallback m_callback;
  std::chrono::milliseconds m_interval;
  std::chrono::steady_clock::time_point m_last{};
};

/// Throws Cancelled if a stop was requested.
void throwIfStopped(const std::stop_token& stop);

}  // namespace moodogram
