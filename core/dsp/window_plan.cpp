// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/window_plan.h"

#include "core/base/error.h"

namespace moodogram {

std::vector<std::int64_t> planWindows(std::int64_t trackSamples, std::int64_t windowSamples, std::int64_t hopSamples) {
  if (windowSamples <= 0 || hopSamples <= 0) throw ConfigError("Windows and their hop must be at least one sample.");
  if (trackSamples <= 0) return {};
  if (trackSamples <= windowSamples) return {0};
  std::vector<std::int64_t> starts;
  const std::int64_t last = trackSamples - windowSamples;
  for (std::int64_t start = 0; start <= last; start += hopSamples) starts.push_back(start);
  if (starts.back() < last) starts.push_back(last);
  return starts;
}

}  // namespace moodogram
