// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/tame_samples.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace moodogram {
namespace {

// The bits of positive floats are in the order of their values, with infinity and what is not a number at the end.
// Integers compare without branches, so the check costs next to nothing.
std::int32_t magnitudeBits(float value) { return std::bit_cast<std::int32_t>(value) & 0x7fffffff; }

constexpr auto kLargestBits = std::bit_cast<std::int32_t>(kLargestTameSample);
constexpr auto kSmallestBits = std::bit_cast<std::int32_t>(kSmallestTameSample);
constexpr std::int32_t kInfinityBits = 0x7f800000;

}  // namespace

bool areTame(std::span<const float> samples) {
  std::int32_t wild = 0;
  for (const float sample : samples) {
    const std::int32_t bits = magnitudeBits(sample);
    wild |= static_cast<std::int32_t>(bits > kLargestBits) |
            (static_cast<std::int32_t>(bits < kSmallestBits) & static_cast<std::int32_t>(bits != 0));
  }
  return wild == 0;
}

void tame(std::span<float> samples) {
  for (float& sample : samples) {
    if (!std::isfinite(sample) || std::abs(sample) < kSmallestTameSample) sample = 0;
    sample = std::clamp(sample, -kLargestTameSample, kLargestTameSample);
  }
}

}  // namespace moodogram
