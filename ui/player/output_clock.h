// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cmath>
#include <cstdint>

namespace moodogram::ui {

/// Makes an even clock of what an output says it has played, which comes in steps and late. Follows the output's own
/// speed; a step too large to be jitter is taken at once.
class OutputClock {
 public:
  using Time = std::chrono::steady_clock::time_point;

  /// Forgets everything: the output begins at frame 0 and may take a while to do so.
  void restart(int sampleRateHz) {
    *this = {};
    m_sampleRateHz = sampleRateHz;
  }
  void update(std::int64_t framesPlayed, Time now) {
    const double said = static_cast<double>(framesPlayed);
    const double expected = m_frames + std::chrono::duration<double>(now - m_at).count() * m_sampleRateHz;
    const double error = said - expected;
    const bool jumped = !m_moving || std::abs(error) > kJumpSeconds * m_sampleRateHz;
    m_frames = jumped ? said : expected + kGain * error;
    m_moving = framesPlayed > 0;
    m_at = now;
  }
  /// The output waits: the clock too, until the next update.
  void stop() { m_moving = false; }

  bool isMoving() const { return m_moving; }
  /// At the last update.
  std::int64_t framesPlayed() const { return std::llround(m_frames); }
  Time at() const { return m_at; }

 private:
  static constexpr double kJumpSeconds = 0.06;
  static constexpr double kGain = 0.1;

  int m_sampleRateHz = 1;
  double m_frames = 0;
  bool m_moving = false;
  Time m_at{};
};

}  // namespace moodogram::ui
