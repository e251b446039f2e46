// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace moodogram {

/// How fast the background works.
enum class Pace { Full, Slow, Paused };
enum class PaceReason { None, Playing, Battery };

struct PaceDecision {
  Pace pace = Pace::Full;
  PaceReason reason = PaceReason::None;

  bool operator==(const PaceDecision&) const = default;
};

/// What the user wants.
struct PaceSettings {
  bool slowWhilePlaying = true;
  bool pauseOnBattery = true;

  bool operator==(const PaceSettings&) const = default;
};

/// What is.
struct PaceConditions {
  bool isPlaying = false;
  bool isOnBattery = false;
};

/// The slower of what they ask for.
PaceDecision decidePace(const PaceSettings& settings, const PaceConditions& conditions);

/// How long to rest after so much work: three times as long when slow, so that a quarter of the time is worked, but
/// never longer than five seconds.
std::chrono::milliseconds restAfter(Pace pace, std::chrono::milliseconds work);

}  // namespace moodogram
