// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moodogram {

/// A part of a track, from its start up to but not including its end.
struct TimeRange {
  double startSeconds = 0;
  double endSeconds = 0;

  double durationSeconds() const { return endSeconds - startSeconds; }
  bool contains(double seconds) const { return seconds >= startSeconds && seconds < endSeconds; }
  bool operator==(const TimeRange&) const = default;
};

struct FrequencyBand {
  double lowHz = 0;
  double highHz = 0;

  bool operator==(const FrequencyBand&) const = default;
};

}  // namespace moodogram
