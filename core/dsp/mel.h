// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace moodogram {

enum class MelStyle {
  Htk,     ///< scale of O'Shaughnessy as in HTK, 2595 log10(1 + f / 700); bands with peak 1
  HtkMel,  ///< the same with slopes that are straight over mel instead of over Hz, as TensorFlow's bands have
  Slaney,  ///< scale of Slaney's Auditory Toolbox, linear to 1 kHz, then logarithmic; bands with area 1 (over Hz)
};

double hzToMel(double hz, MelStyle style = MelStyle::Htk);
double melToHz(double mel, MelStyle style = MelStyle::Htk);

/// The frequencies where such bands have their peaks, the lowest first.
std::vector<double> melCentresHz(std::size_t bands, double minHz, double maxHz, MelStyle style = MelStyle::Htk);

/// Triangular bands equally spaced on the mel scale between minHz and maxHz.
class MelFilterBank {
 public:
  /// Throws ConfigError.
  MelFilterBank(std::size_t bands, std::size_t fftSize, double sampleRateHz, double minHz, double maxHz,
                MelStyle style = MelStyle::Htk);

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
