// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>

namespace moodogram {

/// What a thread does with an item, by its index. Throws nothing.
using ItemWork = std::function<void(std::size_t)>;

struct WorkState {
  std::size_t done = 0;  ///< so many items
  std::size_t last = 0;  ///< the one that was done last
};

/// Has items 0 to count - 1 done by several threads and waits for them. threads: 0 or less: as many as there are
/// processors. makeWork is called in each of them, at the same time, so that what it returns can own what one thread
/// needs; it throws nothing either. progress is called in this thread, after items were done, the last time with all.
/// Throws Cancelled when stop is requested, and what progress throws; begun items are done before.
void workInParallel(std::size_t count, int threads, const std::stop_token& stop,
                    const std::function<ItemWork()>& makeWork, const std::function<void(const WorkState&)>& progress);

}  // namespace moodogram
