// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/each_recording.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

#include "core/base/paths.h"

namespace moodogram {

void forEachRecording(const Dataset& dataset, std::span<const std::size_t> recordings, int threads,
                      const std::stop_token& stop, const ProgressCallback& progress,
                      const std::function<void(std::size_t)>& work) {
  const std::size_t count = recordings.size();
  std::atomic<std::size_t> next = 0;
  std::mutex mutex;
  std::condition_variable oneDone;
  std::size_t done = 0;
  const auto workAll = [&](const std::stop_token& abandoned) {
    for (std::size_t i = next++; i < count && !stop.stop_requested() && !abandoned.stop_requested(); i = next++) {
      work(recordings[i]);
      const std::lock_guard lock(mutex);
      ++done;
      oneDone.notify_one();
    }
    const std::lock_guard lock(mutex);
    oneDone.notify_one();
  };
  const unsigned wanted = threads > 0 ? static_cast<unsigned>(threads) : std::thread::hardware_concurrency();
  std::vector<std::jthread> workers;
  for (std::size_t i = 0; i < std::min<std::size_t>(std::max(1U, wanted), count); ++i) workers.emplace_back(workAll);

  ThrottledProgress report(progress);
  std::unique_lock lock(mutex);
  for (std::size_t seen = 0; seen < count && !stop.stop_requested();) {
    oneDone.wait(lock, [&] { return done > seen || stop.stop_requested(); });
    seen = done;
    lock.unlock();
    const std::filesystem::path& file = dataset.recordings[recordings[std::min(seen, count - 1)]].file;
    report.report({static_cast<std::int64_t>(seen), static_cast<std::int64_t>(count), displayPath(file.filename())});
    lock.lock();
  }
  lock.unlock();
  workers.clear();
  throwIfStopped(stop);
}

}  // namespace moodogram
