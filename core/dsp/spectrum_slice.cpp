// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/spectrum_slice.h"

#include <algorithm>
#include <cmath>

#include "core/dsp/spectral_peaks.h"

namespace moodogram {
namespace {

constexpr double kSilentPower = 1e-24;

float toDecibels(double power) { return static_cast<float>(10 * std::log10(std::max(power, kSilentPower))); }

}  // namespace

std::vector<SpectralPeak> spectralPeaks(std::span<const float> decibels, const BinAxis& bins, std::size_t maxCount,
                                        float floorDb) {
  std::vector<BinPeak> found;
  findPeaks(decibels, floorDb, found);
  std::vector<SpectralPeak> peaks;
  for (const BinPeak& peak : found) peaks.push_back({bins.hzOf(peak.bin), peak.decibels});
  const auto end = peaks.begin() + static_cast<std::ptrdiff_t>(std::min(maxCount, peaks.size()));
  std::partial_sort(peaks.begin(), end, peaks.end(),
                    [](const SpectralPeak& a, const SpectralPeak& b) { return a.levelDb > b.levelDb; });
  peaks.erase(end, peaks.end());
  return peaks;
}

SliceAnalyzer::SliceAnalyzer(const SpectrumConfig& config, int sampleRateHz)
    : m_stft({config.fftSize, config.fftSize, config.window, config.windowSize}),
      m_bins{m_stft.binCount(), sampleRateHz / static_cast<double>(config.fftSize)},
      m_power(m_bins.count),
      m_sum(m_bins.count),
      m_peak(m_bins.count) {}

void SliceAnalyzer::addFrame(std::span<const float> frame) {
  m_stft.power(frame, m_power);
  for (std::size_t k = 0; k < m_power.size(); ++k) {
    m_sum[k] += m_power[k];
    m_peak[k] = std::max(m_peak[k], m_power[k]);
  }
  ++m_frames;
}

std::vector<float> SliceAnalyzer::meanDb() const {
  std::vector<float> result(m_sum.size());
  const double frames = static_cast<double>(std::max<std::int64_t>(m_frames, 1));
  std::transform(m_sum.begin(), m_sum.end(), result.begin(), [&](double sum) { return toDecibels(sum / frames); });
  return result;
}

std::vector<float> SliceAnalyzer::peakDb() const {
  std::vector<float> result(m_peak.size());
  std::transform(m_peak.begin(), m_peak.end(), result.begin(), toDecibels);
  return result;
}

}  // namespace moodogram
