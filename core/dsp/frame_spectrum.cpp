// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/base/fast_loop.h"
#include "core/dsp/power_fft.h"
#include "core/dsp/spectral_peaks.h"
#include "core/dsp/spectrum_transform.h"

namespace moodogram {
namespace {

MOODOGRAM_FAST_LOOP void weigh(const float* __restrict samples, const float* __restrict window, std::size_t count,
                               float* __restrict output) {
  for (std::size_t i = 0; i < count; ++i) output[i] = samples[i] * window[i];
}

MOODOGRAM_FAST_LOOP void keepLouder(const float* __restrict powers, std::size_t count, float* __restrict column) {
  for (std::size_t k = 0; k < count; ++k) column[k] = column[k] < powers[k] ? powers[k] : column[k];
}

/// Frame by frame: the power of each, or only its peaks.
class FrameTransform final : public SpectrumTransform {
 public:
  FrameTransform(const SpectrumConfig& config, int sampleRateHz)
      : m_config(config),
        m_fft(config.fftSize),
        m_window(makeWindow(config.window, config.frameSize())),
        m_bins{m_fft.binCount(), sampleRateHz / static_cast<double>(config.fftSize), 0, 0},
        m_frame(config.frameSize()),
        m_power(m_bins.count),
        m_column(m_bins.count),
        m_decibels(config.method == SpectrumMethod::Peaks ? m_bins.count : 0) {
    // The energy of a real sine is shared by a bin and its mirror image.
    const auto scale = static_cast<float>(2 / windowFacts(m_window).sum);
    for (float& weight : m_window) weight *= scale;
  }

  const BinAxis& bins() const override { return m_bins; }
  std::int64_t marginSamples() const override { return static_cast<std::int64_t>(m_frame.size() + 1) / 2; }

  void render(const PcmStretch& pcm, const ColumnGrid& grid, std::span<Centibels> levels) override {
    const auto frameSize = static_cast<std::int64_t>(m_frame.size());
    const int frames = grid.framesPerColumn(static_cast<double>(frameSize) * (1 - m_config.overlap));
    for (int c = 0; c < grid.count; ++c) {
      std::fill(m_column.begin(), m_column.end(), 0.0F);
      for (int f = 0; f < frames; ++f) {
        const std::int64_t start = grid.centre(std::int64_t{c} * frames + f, frames) - frameSize / 2;
        if (const auto frame = pcm.frame(start, m_frame); !frame.empty()) add(frame);
      }
      if (m_config.columnLevel == ColumnLevel::Mean)
        for (float& power : m_column) power /= static_cast<float>(frames);
      powersToCentibels(m_column, levels.subspan(static_cast<std::size_t>(c) * m_bins.count, m_bins.count));
    }
  }

 private:
  void add(std::span<const float> frame) {
    weigh(frame.data(), m_window.data(), m_window.size(), m_fft.input().data());
    m_fft.execute(m_power);
    // DC and the Nyquist frequency have no mirror image.
    m_power.front() /= 4;
    if (m_config.fftSize % 2 == 0) m_power.back() /= 4;
    if (m_config.method == SpectrumMethod::Peaks) keepPeaks();
    if (m_config.columnLevel == ColumnLevel::Mean) {
      for (std::size_t k = 0; k < m_column.size(); ++k) m_column[k] += m_power[k];
    } else {
      keepLouder(m_power.data(), m_power.size(), m_column.data());
    }
  }

  void keepPeaks() {
    powersToDecibels(m_power, m_decibels);
    findPeaks(m_decibels, kSilentCentibels / 100.0F, m_peaks);
    std::fill(m_power.begin(), m_power.end(), 0.0F);
    for (const BinPeak& peak : m_peaks)
      m_power[static_cast<std::size_t>(std::lround(peak.bin))] = std::pow(10.0F, peak.decibels / 10);
  }

  SpectrumConfig m_config;
  PowerFft m_fft;
  std::vector<float> m_window;  ///< scaled so that a full-scale sine has the power 1
  BinAxis m_bins;
  std::vector<float> m_frame;
  std::vector<float> m_power;
  std::vector<float> m_column;
  std::vector<float> m_decibels;
  std::vector<BinPeak> m_peaks;
};

}  // namespace

std::unique_ptr<SpectrumTransform> makeFrameTransform(const SpectrumConfig& config, int sampleRateHz) {
  return std::make_unique<FrameTransform>(config, sampleRateHz);
}

}  // namespace moodogram
