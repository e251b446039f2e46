// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/level.h"

#include <cstddef>

namespace moodogram {

void powersToCentibels(std::span<const float> powers, std::span<Centibels> levels) {
  // Positive, so that the conversion to integer, which truncates, rounds to nearest.
  constexpr std::int32_t kOffset = 40000;
  constexpr std::int32_t kLowest = kSilentCentibels;
  constexpr std::int32_t kHighest = kLoudestCentibels;
  for (std::size_t i = 0; i < levels.size(); ++i) {
    const auto level = static_cast<std::int32_t>(100 * powerToDecibels(powers[i]) + (kOffset + 0.5F)) - kOffset;
    const std::int32_t audible = kLowest + atLeastZero(level - kLowest);
    levels[i] = static_cast<Centibels>(kHighest - atLeastZero(kHighest - audible));
  }
}

void powersToDecibels(std::span<const float> powers, std::span<float> decibels) {
  for (std::size_t i = 0; i < decibels.size(); ++i) decibels[i] = powerToDecibels(powers[i]);
}

}  // namespace moodogram
