// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/exit_watch.h"

#include <cstdlib>

#include "core/base/watched_thread.h"
#include "ui/bridge/background_job.h"

namespace moodogram::desktop {

ExitWatch::~ExitWatch() {
  {
    const std::scoped_lock lock(m_mutex);
    m_isDone = true;
  }
  m_done.notify_one();
  if (m_thread.joinable()) m_thread.join();
  if (ui::BackgroundJob::isAnyLeftBehind() || WatchedThread::abandoned() > 0) std::_Exit(m_exitCode);
}

void ExitWatch::start(int exitCode, std::chrono::milliseconds patience) {
  m_exitCode = exitCode;
  m_thread = std::thread([this, patience] {
    std::unique_lock lock(m_mutex);
    if (!m_done.wait_for(lock, patience, [this] { return m_isDone; })) std::_Exit(m_exitCode);
  });
}

}  // namespace moodogram::desktop
