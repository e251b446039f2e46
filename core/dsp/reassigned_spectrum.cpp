// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// F. Auger, P. Flandrin, "Improving the readability of time-frequency and time-scale representations by the
// reassignment method", IEEE Trans. Signal Processing 43, 1995. With X_h the transform of a frame around sample t under
// the window h, the energy |X_h|^2 at (t, w) belongs to
//   t + Re(X_th / X_h), th[n] = n h[n] with n from the middle of the window, and to
//   w - Im(X_dh / X_h), dh the derivative of h.
// For samples, the derivative is the central difference (h[n + 1] - h[n - 1]) / 2: summing by parts shows that a sine
// v radians a sample away from w has exactly X_dh / X_h = j sin v, whatever the window. It reaches a sample beyond the
// window on either side.
#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/dsp/real_fft.h"
#include "core/dsp/spectrum_transform.h"

namespace moodogram {
namespace {

constexpr float kNegligiblePower = 1e-15F;  // a tenth of the lowest level

/// Within 1e-6 where it matters, near 0, and fast there.
float arcSine(float x) { return std::abs(x) < 0.1F ? x + x * x * x / 6 : std::asin(std::clamp(x, -1.0F, 1.0F)); }

class ReassignedTransform final : public SpectrumTransform {
 public:
  ReassignedTransform(const SpectrumConfig& config, int sampleRateHz)
      : m_config(config),
        m_plain(config.fftSize),
        m_times(config.fftSize),
        m_slopes(config.fftSize),
        m_bins{m_plain.binCount(), sampleRateHz / static_cast<double>(config.fftSize), 0, 0},
        m_window(makeWindow(config.window, config.frameSize())),
        m_scratch(m_window.size() + 2) {
    // A sine's energy, which is in noiseBins * fftSize / windowSize bins' worth of its peak, comes together in one bin.
    m_scale = static_cast<float>(4 / (static_cast<double>(config.fftSize) * windowFacts(m_window).sumOfSquares));
  }

  const BinAxis& bins() const override { return m_bins; }
  /// Energy can come from a frame half a window away, which itself reaches half a window further.
  std::int64_t marginSamples() const override { return static_cast<std::int64_t>(m_window.size()) + 2; }

  void render(const PcmStretch& pcm, const ColumnGrid& grid, std::span<Centibels> levels) override {
    m_energy.assign(levels.size(), 0.0F);
    const auto size = static_cast<double>(m_window.size());
    const int frames = grid.framesPerColumn(size * (1 - m_config.overlap));
    const double hop = grid.samplesPerColumn / frames;
    const auto reach = static_cast<std::int64_t>(std::ceil(size / 2 / hop));
    for (std::int64_t i = -reach; i < std::int64_t{grid.count} * frames + reach; ++i) {
      const std::int64_t centre = grid.centre(i, frames);
      const auto frame = pcm.frame(centre - static_cast<std::int64_t>(m_window.size() / 2) - 1, m_scratch);
      if (frame.empty()) continue;
      transform(frame);
      deposit(static_cast<double>(centre - grid.first), grid);
    }
    for (float& energy : m_energy) energy /= static_cast<float>(frames);
    powersToCentibels(m_energy, levels);
  }

 private:
  /// frame: the window's samples and one more on either side.
  void transform(std::span<const float> frame) {
    const std::size_t size = m_window.size();
    const std::size_t fftSize = m_plain.size();
    const auto plain = m_plain.input();
    const auto times = m_times.input();
    const auto slopes = m_slopes.input();
    const float middle = static_cast<float>(size / 2);
    for (std::size_t n = 0; n < size; ++n) {
      const float windowed = frame[n + 1] * m_window[n];
      plain[n] = windowed;
      times[n] = windowed * (static_cast<float>(n) - middle);
      const float before = n == 0 ? 0 : m_window[n - 1];
      const float after = n + 1 == size ? 0 : m_window[n + 1];
      slopes[n] = frame[n + 1] * 0.5F * (after - before);
    }
    // The FFT goes round, so the samples beyond the window fold onto it or lie in its zeros.
    if (fftSize > size) std::fill(slopes.begin() + static_cast<std::ptrdiff_t>(size), slopes.end(), 0.0F);
    slopes[fftSize - 1] += frame[0] * 0.5F * m_window[0];
    slopes[size % fftSize] -= frame[size + 1] * 0.5F * m_window[size - 1];
    m_spectrum = m_plain.execute();
    m_timeSpectrum = m_times.execute();
    m_slopeSpectrum = m_slopes.execute();
  }

  /// Adds the frame's energy to the columns. centre is in samples from the first column's start.
  void deposit(double centre, const ColumnGrid& grid) {
    const std::size_t last = m_bins.count - 1;
    const float reach = static_cast<float>(m_window.size()) / 2;
    const float binsPerRadian = static_cast<float>(m_plain.size()) / (2 * std::numbers::pi_v<float>);
    for (std::size_t k = 0; k <= last; ++k) {
      const std::complex<float> x = m_spectrum[k];
      const float squared = x.real() * x.real() + x.imag() * x.imag();
      const bool onItsOwn = k == 0 || (k == last && m_plain.size() % 2 == 0);  // without a mirror image
      const float power = squared * m_scale * (onItsOwn ? 0.25F : 1.0F);
      if (!(power > kNegligiblePower)) continue;
      const std::complex<float> t = m_timeSpectrum[k];
      const std::complex<float> d = m_slopeSpectrum[k];
      const float shift = (t.real() * x.real() + t.imag() * x.imag()) / squared;
      const float sine = (d.imag() * x.real() - d.real() * x.imag()) / squared;
      // A column begins half a sample before its first sample, so that rounding moves no sample into the one before.
      const double time = centre + 0.5 + std::clamp(shift, -reach, reach);
      const double column = std::floor(time / grid.samplesPerColumn);
      if (!(column >= 0 && column < grid.count)) continue;
      const float bin = static_cast<float>(k) - arcSine(sine) * binsPerRadian;
      const auto row = static_cast<std::size_t>(std::clamp(std::lround(bin), 0L, static_cast<long>(last)));
      m_energy[static_cast<std::size_t>(column) * m_bins.count + row] += power;
    }
  }

  SpectrumConfig m_config;
  RealFft m_plain;
  RealFft m_times;
  RealFft m_slopes;
  BinAxis m_bins;
  std::vector<float> m_window;
  std::vector<float> m_scratch;
  float m_scale = 1;
  std::vector<float> m_energy;
  std::span<const std::complex<float>> m_spectrum;
  std::span<const std::complex<float>> m_timeSpectrum;
  std::span<const std::complex<float>> m_slopeSpectrum;
};

}  // namespace

std::unique_ptr<SpectrumTransform> makeReassignedTransform(const SpectrumConfig& config, int sampleRateHz) {
  return std::make_unique<ReassignedTransform>(config, sampleRateHz);
}

}  // namespace moodogram
