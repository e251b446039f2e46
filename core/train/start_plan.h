// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/dsp/front_end.h"
#include "core/dsp/window_plan.h"
#include "core/evaluate/scoring.h"

namespace moodogram {

/// Where the pictures start that a training makes of a recording of so many samples: crops to learn from, windows to
/// be tested by. Which are which follows from the last one, so the cache need not know.
struct StartPlan {
  std::vector<std::int64_t> crops, windows;

  StartPlan(std::int64_t samples, std::int64_t mostCrops, const FrontEnd& frontEnd) {
    constexpr double kCropStepSeconds = 0.1;
    const auto window = static_cast<std::int64_t>(frontEnd.windowSamples());
    const auto seconds = [&](double value) { return std::llround(value * frontEnd.sampleRateHz()); };
    const std::int64_t step =
        std::max<std::int64_t>(seconds(kCropStepSeconds), (samples - window + mostCrops - 1) / mostCrops);
    crops = planWindows(samples, window, step);
    windows = planWindows(samples, window, seconds(kTestHopSeconds));
  }

  std::vector<std::int64_t> all() const {
    std::vector<std::int64_t> starts = crops;
    starts.insert(starts.end(), windows.begin(), windows.end());
    std::ranges::sort(starts);
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    return starts;
  }
};

/// Of a picture as its pixels: 8-bit RGB or 16-bit grey.
inline std::size_t pictureBytes(const FrontEnd& frontEnd) {
  return frontEnd.shape()[0] == 3 ? frontEnd.tensorSize() : frontEnd.tensorSize() * sizeof(std::uint16_t);
}

}  // namespace moodogram
