// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <limits>
#include <span>

namespace moodogram {

/// Level relative to a full-scale sine in hundredths of a decibel, which a 16-bit integer holds over more than any
/// audio format's range.
using Centibels = std::int16_t;
inline constexpr Centibels kSilentCentibels = -14000;  ///< -140 dB: below the noise of 16 bits, near that of 24
inline constexpr Centibels kLoudestCentibels = 32000;  ///< 320 dB: nothing that a file can hold comes near it

/// Base-2 logarithm of a normal, positive number, within 1e-6 and a rounding of the result: with the mantissa m in
/// [2/3, 4/3) the series 2 / ln 2 * (t + t^3 / 3 + t^5 / 5 + t^7 / 7), t = (m - 1) / (m + 1). Vectorises.
inline float fastLog2(float value) {
  const auto bits = std::bit_cast<std::int32_t>(value);
  const std::int32_t exponent = (bits - 0x3f2aaaab) >> 23;  // of 2/3
  const auto m = std::bit_cast<float>(bits - exponent * (1 << 23));
  const float t = (m - 1) / (m + 1);
  const float tt = t * t;
  return static_cast<float>(exponent) +
         t * (2.88539008F + tt * (0.961796694F + tt * (0.577078016F + tt * 0.412198583F)));
}

/// max(value, 0) without a comparison.
constexpr std::int32_t atLeastZero(std::int32_t value) { return value & ~(value >> 31); }

/// 10 log10 of a power, within 0.0001 dB and for every float: what is not above the smallest normal number (-379.3 dB)
/// counts as that, not-a-number too, and infinity as the largest number (385.3 dB). Vectorises: of comparisons the
/// compiler would make branches.
inline float powerToDecibels(float power) {
  constexpr auto kSmallest = std::bit_cast<std::int32_t>(std::numeric_limits<float>::min());
  constexpr auto kLargest = std::bit_cast<std::int32_t>(std::numeric_limits<float>::max());
  constexpr auto kInfinity = std::bit_cast<std::int32_t>(std::numeric_limits<float>::infinity());
  // Of positive floats the bits are in the order of the values, and those of not-a-number lie above infinity.
  std::int32_t bits = atLeastZero(std::bit_cast<std::int32_t>(power));
  bits &= ~((kInfinity - bits) >> 31);
  bits = kSmallest + atLeastZero(bits - kSmallest);
  bits = kLargest - atLeastZero(kLargest - bits);
  return 3.01029996F * fastLog2(std::bit_cast<float>(bits));
}

/// 1000 log10 of each power, rounded to nearest and clipped to [kSilentCentibels, kLoudestCentibels].
void powersToCentibels(std::span<const float> powers, std::span<Centibels> levels);
void powersToDecibels(std::span<const float> powers, std::span<float> decibels);

}  // namespace moodogram
