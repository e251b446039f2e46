// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/level.h"

#include <cstddef>

namespace moodogram {

void powersToCentibels(std::span<const float> powers, std::span<Centibels> levels) {
  // Positive, so that the conversion to integer, which truncates, rounds to nearest.
  constexpr float kOffset = 32768.5F;
  for (std::size_t i = 0; i < levels.size(); ++i) {
    const float level = 100 * powerToDecibels(powers[i]);
    const float above = level > kSilentCentibels ? level : kSilentCentibels;
    const float clipped = above < kLoudestCentibels ? above : kLoudestCentibels;
    levels[i] = static_cast<Centibels>(static_cast<std::int32_t>(clipped + kOffset) - 32768);
  }
}

void powersToDecibels(std::span<const float> powers, std::span<float> decibels) {
  for (std::size_t i = 0; i < decibels.size(); ++i) decibels[i] = powerToDecibels(powers[i]);
}

}  // namespace moodogram
