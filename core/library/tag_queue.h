// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "core/library/track.h"

namespace moodogram {

/// Reads the tags of many files in threads of its own and hands them over in order. Holds at most kAhead of them.
class TagQueue {
 public:
  static constexpr std::size_t kAhead = 4096;

  explicit TagQueue(std::vector<std::string> files);
  /// Waits for the files that are being read.
  ~TagQueue();
  TagQueue(const TagQueue&) = delete;
  TagQueue& operator=(const TagQueue&) = delete;

  /// Those of the next file; waits for them. To be called as often as there are files, in one thread.
  TrackTags next();

 private:
  void work();

  const std::vector<std::string> m_files;
  std::mutex m_mutex;
  std::condition_variable m_changed;
  std::vector<std::optional<TrackTags>> m_read;  ///< a ring: of file i at i % kAhead
  std::size_t m_begun = 0;
  std::size_t m_taken = 0;
  bool m_isAwaited = false;  ///< next() waits
  bool m_isOver = false;
  std::vector<std::jthread> m_threads;
};

}  // namespace moodogram
