// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"

#include <utility>

#include "core/base/error.h"

namespace moodogram {

ThrottledProgress::ThrottledProgress(ProgressCallback callback, std::chrono::milliseconds interval)
    : m_callback(std::move(callback)), m_interval(interval) {}

void ThrottledProgress::report(const Progress& progress) {
  if (!m_callback) return;
  const auto now = std::chrono::steady_clock::now();
  const bool finished = progress.total > 0 && progress.done >= progress.total;
  const bool first = m_last == std::chrono::steady_clock::time_point{};
  if (!first && !finished && now - m_last < m_interval) return;
  m_last = now;
  m_callback(progress);
}

void throwIfStopped(const std::stop_token& stop) {
  if (stop.stop_requested()) throw Cancelled();
}

}  // namespace moodogram
