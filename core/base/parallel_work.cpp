// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel_work.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

#include "core/base/progress.h"

namespace moodogram {

void workInParallel(std::size_t count, int threads, const std::stop_token& stop,
                    const std::function<ItemWork()>& makeWork, const std::function<void(const WorkState&)>& progress) {
  std::atomic<std::size_t> next = 0;
  std::mutex mutex;
  std::condition_variable changed;
  WorkState state;
  const auto workAll = [&](const std::stop_token& abandoned) {
    const ItemWork work = makeWork();
    for (std::size_t i = next++; i < count && !stop.stop_requested() && !abandoned.stop_requested(); i = next++) {
      work(i);
      const std::lock_guard lock(mutex);
      state = {state.done + 1, i};
      changed.notify_one();
    }
    const std::lock_guard lock(mutex);
    changed.notify_one();  // of the stop
  };
  const unsigned wanted = threads > 0 ? static_cast<unsigned>(threads) : std::thread::hardware_concurrency();
  std::vector<std::jthread> workers;
  for (std::size_t i = 0; i < std::min<std::size_t>(std::max(1U, wanted), count); ++i) workers.emplace_back(workAll);

  std::unique_lock lock(mutex);
  for (std::size_t seen = 0; seen < count && !stop.stop_requested();) {
    changed.wait(lock, [&] { return state.done > seen || stop.stop_requested(); });
    const WorkState now = state;
    const bool isMore = now.done > seen;
    seen = now.done;
    lock.unlock();
    if (progress && isMore) progress(now);
    lock.lock();
  }
  lock.unlock();
  workers.clear();
  throwIfStopped(stop);
}

}  // namespace moodogram
