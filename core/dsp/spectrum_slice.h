// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/dsp/spectrum.h"
#include "core/dsp/stft.h"

namespace moodogram {

struct SpectralPeak {
  double hz = 0;
  float levelDb = 0;
};

/// Local maxima of a spectrum in dB, the highest first, at most maxCount of them and none below floorDb, between the
/// bins as in core/dsp/spectral_peaks.h.
std::vector<SpectralPeak> spectralPeaks(std::span<const float> decibels, const BinAxis& bins, std::size_t maxCount = 8,
                                        float floorDb = -120);

/// Takes frames of a signal together: power mean and peak hold of each bin of the plain transform, whatever the
/// method of the config. One object serves one thread.
class SliceAnalyzer {
 public:
  /// Throws ConfigError.
  SliceAnalyzer(const SpectrumConfig& config, int sampleRateHz);

  const BinAxis& bins() const { return m_bins; }
  std::int64_t frameSamples() const { return static_cast<std::int64_t>(m_stft.config().frameSize()); }
  /// frameSamples() samples.
  void addFrame(std::span<const float> frame);
  std::int64_t frames() const { return m_frames; }

  /// dB relative to a full-scale sine, one value a bin; silence without frames. Nothing is below -240 dB.
  std::vector<float> meanDb() const;
  std::vector<float> peakDb() const;

 private:
  Stft m_stft;
  BinAxis m_bins;
  std::int64_t m_frames = 0;
  std::vector<float> m_power;
  std::vector<double> m_sum;
  std::vector<float> m_peak;
};

}  // namespace moodogram
