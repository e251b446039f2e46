// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

namespace moodogram::ui {

/// What is heard at a moment, and what comes next.
struct PlayheadReport {
  using Time = std::chrono::steady_clock::time_point;

  double seconds = 0;
  Time at{};
  bool moving = false;
  /// Where what is heard ends, as far as known, and where it goes on from there: a loop's start, or the same place,
  /// where the playhead then waits.
  double untilSeconds = std::numeric_limits<double>::infinity();
  double thenSeconds = std::numeric_limits<double>::infinity();
};

/// Says where the playhead is between two reports.
class PlayheadClock {
 public:
  /// A device that goes silent takes the playhead no further than this.
  static constexpr double kFarthestSeconds = 0.15;

  void report(const PlayheadReport& report) { m_last = report; }
  void hold(double seconds) { m_last = {.seconds = seconds}; }

  double secondsAt(PlayheadReport::Time now) const {
    if (!m_last.moving) return m_last.seconds;
    const double passed = std::chrono::duration<double>(now - m_last.at).count();
    const double seconds = m_last.seconds + std::clamp(passed, 0.0, kFarthestSeconds);
    const double length = m_last.untilSeconds - m_last.thenSeconds;
    if (seconds < m_last.untilSeconds) return seconds;
    return length > 0 ? m_last.thenSeconds + std::fmod(seconds - m_last.untilSeconds, length) : m_last.untilSeconds;
  }

 private:
  PlayheadReport m_last;
};

}  // namespace moodogram::ui
