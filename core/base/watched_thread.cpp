// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/watched_thread.h"

#include <condition_variable>
#include <mutex>

namespace moodogram {
namespace {

using namespace std::chrono_literals;

/// Between two looks at its stop token a thread decodes a second of audio or reads a megabyte.
constexpr auto kGrace = 1s;

std::atomic<int> abandonedThreads = 0;

}  // namespace

struct WatchedThread::End {
  std::mutex mutex;
  std::condition_variable changed;
  bool reached = false;
  bool abandoned = false;

  bool waitFor(std::chrono::milliseconds duration) {
    std::unique_lock lock(mutex);
    return changed.wait_for(lock, duration, [this] { return reached; });
  }
};

WatchedThread::WatchedThread(Work work) : m_end(std::make_shared<End>()) {
  m_thread = std::thread([work = std::move(work), stop = m_stop.get_token(), end = m_end]() mutable {
    work(stop);
    work = nullptr;  // what it owns goes before anyone is told that it has ended
    const std::scoped_lock lock(end->mutex);
    end->reached = true;
    if (end->abandoned) --abandonedThreads;
    end->changed.notify_all();
  });
}

WatchedThread::~WatchedThread() {
  m_stop.request_stop();
  if (!m_end->waitFor(kGrace)) {
    const std::scoped_lock lock(m_end->mutex);
    if (!m_end->reached) {
      m_end->abandoned = true;
      ++abandonedThreads;
    }
  }
  if (m_end->abandoned)
    m_thread.detach();
  else
    m_thread.join();
}

bool WatchedThread::waitFor(std::chrono::milliseconds duration) const { return m_end->waitFor(duration); }

int WatchedThread::abandoned() { return abandonedThreads; }

}  // namespace moodogram
