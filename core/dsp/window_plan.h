// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace moodogram {

/// Where the windows of a track start, in samples: every hop from 0 while a whole window fits, then one more that
/// ends with the track if some of it is not covered yet. A track shorter than a window gets one window at 0.
/// No samples, no windows.
std::vector<std::int64_t> planWindows(std::int64_t trackSamples, std::int64_t windowSamples, std::int64_t hopSamples);

}  // namespace moodogram
