// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace moodogram::desktop {

/// Sees to it that the program ends once its window is gone. Threads that clean up may hang where nobody can end them,
/// in a read from a network drive that is not there any more; what they would store has been stored, or is found to be
/// missing at the next start. Declared before all that is to be cleaned up.
class ExitWatch {
 public:
  ExitWatch() = default;
  /// All has been cleaned up. Ends the process where work goes on that was left behind, beneath which it would crash.
  ~ExitWatch();
  ExitWatch(const ExitWatch&) = delete;
  ExitWatch& operator=(const ExitWatch&) = delete;

  /// From now on cleaning up may take so long; then the process ends with the code, without warning.
  void start(int exitCode, std::chrono::milliseconds patience);

 private:
  int m_exitCode = 0;
  bool m_isDone = false;
  std::mutex m_mutex;
  std::condition_variable m_done;
  std::thread m_thread;
};

}  // namespace moodogram::desktop
