// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/spectral_peaks.h"

#include <cstddef>

namespace moodogram {

void findPeaks(std::span<const float> decibels, float leastDecibels, std::vector<BinPeak>& peaks) {
  peaks.clear();
  for (std::size_t k = 1; k + 1 < decibels.size(); ++k) {
    const float left = decibels[k - 1];
    const float middle = decibels[k];
    const float right = decibels[k + 1];
    // Of two equal bins the lower one is the maximum.
    if (!(middle >= leastDecibels && middle > left && middle >= right)) continue;
    const float offset = (left - right) / (2 * (left - 2 * middle + right));  // within half a bin
    peaks.push_back({static_cast<double>(k) + offset, middle - (left - right) * offset / 4});
  }
}

}  // namespace moodogram
