// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/play_counter.h"

#include <algorithm>
#include <utility>

namespace moodogram::ui {
namespace {

constexpr double kEnoughSeconds = 240;
constexpr double kEnoughShare = 0.5;
constexpr double kJumpSeconds = 2;  ///< positions come many times a second; farther apart, something was passed over
constexpr double kStartSeconds = 1;

}  // namespace

bool PlayCounter::advance(double positionSeconds, double durationSeconds) {
  const double step = m_position ? positionSeconds - *m_position : positionSeconds;
  m_position = positionSeconds;
  if (m_counted && step < 0 && positionSeconds < kStartSeconds) {
    m_counted = false;
    m_heardSeconds = 0;
  }
  if (step > 0 && step < kJumpSeconds) m_heardSeconds += step;
  const double enough = durationSeconds > 0 ? std::min(kEnoughSeconds, durationSeconds * kEnoughShare) : kEnoughSeconds;
  const bool isKnown = std::exchange(m_isKnown, true);
  if (m_counted || m_heardSeconds < enough) return false;
  m_counted = true;
  return isKnown;
}

}  // namespace moodogram::ui
