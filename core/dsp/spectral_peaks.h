// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace moodogram {

struct BinPeak {
  double bin = 0;  ///< between the bins
  float decibels = 0;
};

/// The local maxima of a spectrum in dB, at least leastDecibels high, from low to high frequency. Place and height are
/// those of the parabola through a maximum and its neighbours (J. O. Smith, X. Serra, "PARSHL", 1987), which is what a
/// Gaussian window makes of a sine: with windows as long as their FFT, a sine away from others is met within 0.0001
/// bins and 0.001 dB for a Gaussian of alpha 4 and more, 0.003 bins and 0.04 dB for alpha 3, and 0.016 bins and 0.32 dB
/// for a Hann window. The first and the last bin are no peaks.
void findPeaks(std::span<const float> decibels, float leastDecibels, std::vector<BinPeak>& peaks);

}  // namespace moodogram
