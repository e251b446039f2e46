// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace moodogram {

/// Samples as transforms can take them. Files of floating point hold what no converter delivers: not-a-number and
/// infinity spread over every bin of a frame, huge values overflow in its sums, and denormals make it crawl.
inline constexpr float kLargestTameSample = 1e9F;     ///< 180 dB above full scale
inline constexpr float kSmallestTameSample = 1e-20F;  ///< 400 dB below

/// Whether all samples are 0 or of tame size.
bool areTame(std::span<const float> samples);
/// Not-a-number and infinity become silence, huge samples the largest tame ones, tiny ones 0.
void tame(std::span<float> samples);

}  // namespace moodogram
