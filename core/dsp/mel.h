// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace moodogram {

/// Mel scale of O'Shaughnessy as in HTK: mel = 2595 log10(1 + f / 700).
double hzToMel(double hz);
double melToHz(double mel);

/// Triangular bands equally spaced on the mel scale, peak 1 (HTK style), between minHz and maxHz.
class MelFilterBank {
 public:
  MelFilterBank(std::size_t bands, std::size_t fftSize, double sampleRateHz, double minHz, double maxHz);

  std::size_t bandCount() const { return m_bands.size(); }
  /// power: fftSize / 2 + 1 values; output: bandCount() values.
  void apply(std::span<const float> power, std::span<float> output) const;

 private:
  struct Band {
    std::size_t firstBin = 0;
    std::vector<float> weights;
  };
  std::vector<Band> m_bands;
};

}  // namespace moodogram
