// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/dsp/window_plan.h"

namespace moodogram {

/// Cuts a stream of samples into the windows of planWindows(), although how long the stream is shows only at its end.
/// Keeps one window and one block of samples, however long the track.
class WindowStream {
 public:
  WindowStream(std::int64_t windowSamples, std::int64_t hopSamples) : m_window(windowSamples), m_hop(hopSamples) {}

  /// Takes the next samples; calls use(start, samples of the window) for every window that they complete.
  template <typename Use>
  void push(std::span<const float> samples, Use&& use) {
    m_kept.insert(m_kept.end(), samples.begin(), samples.end());
    m_total += static_cast<std::int64_t>(samples.size());
    for (; m_nextStart + m_window <= m_total; m_nextStart += m_hop, ++m_windows)
      use(m_nextStart, std::span<const float>(m_kept).subspan(static_cast<std::size_t>(m_nextStart - keptStart()),
                                                              static_cast<std::size_t>(m_window)));
    // The next window starts in the last m_window samples or later, and so does the one that ends with the track.
    if (const auto keep = static_cast<std::size_t>(m_window); m_kept.size() > keep)
      m_kept.erase(m_kept.begin(), m_kept.end() - static_cast<std::ptrdiff_t>(keep));
  }

  /// After the last sample: the same for the window that ends with the track, if there is one. It is shorter than the
  /// others when the track is.
  template <typename Use>
  void finish(Use&& use) {
    const std::vector<std::int64_t> plan = planWindows(m_total, m_window, m_hop);
    for (; m_windows < plan.size(); ++m_windows)
      use(plan[m_windows],
          std::span<const float>(m_kept).subspan(static_cast<std::size_t>(plan[m_windows] - keptStart())));
  }

  std::int64_t totalSamples() const { return m_total; }

 private:
  std::int64_t keptStart() const { return m_total - static_cast<std::int64_t>(m_kept.size()); }

  std::int64_t m_window;
  std::int64_t m_hop;
  std::int64_t m_total = 0;
  std::int64_t m_nextStart = 0;
  std::size_t m_windows = 0;
  std::vector<float> m_kept;
};

}  // namespace moodogram
