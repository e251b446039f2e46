// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/pace.h"

#include <algorithm>

namespace moodogram {
namespace {

using namespace std::chrono_literals;

constexpr int kRestPerWork = 3;
constexpr std::chrono::milliseconds kLongestRest = 5s;

}  // namespace

PaceDecision decidePace(const PaceSettings& settings, const PaceConditions& conditions) {
  if (settings.pauseOnBattery && conditions.isOnBattery) return {Pace::Paused, PaceReason::Battery};
  if (settings.slowWhilePlaying && conditions.isPlaying) return {Pace::Slow, PaceReason::Playing};
  return {};
}

std::chrono::milliseconds restAfter(Pace pace, std::chrono::milliseconds work) {
  if (pace != Pace::Slow || work <= 0ms) return 0ms;
  return std::min(kRestPerWork * work, kLongestRest);
}

}  // namespace moodogram
