// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/band_filter.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numbers>
#include <utility>

namespace moodogram {
namespace {

/// Kaiser's formula for the length of a filter.
std::size_t halfLength(int sampleRateHz) {
  const double width = BandFilter::kTransitionHz / sampleRateHz;
  return static_cast<std::size_t>(std::ceil((BandFilter::kStopDecibels - 7.95) / (14.36 * width) / 2));
}

/// sin(2 pi cutoff n) / (pi n): the ideal low pass; cutoff in cycles a sample.
double lowPass(double cutoff, double n) {
  return n == 0 ? 2 * cutoff : std::sin(2 * std::numbers::pi * cutoff * n) / (std::numbers::pi * n);
}

}  // namespace

BandFilter::BandFilter(int sampleRateHz)
    : m_sampleRateHz(sampleRateHz),
      m_delay(halfLength(sampleRateHz)),
      m_taps(2 * m_delay + 1),
      m_fft(std::bit_ceil(2 * m_taps)),
      m_inverse(m_fft.size()),
      m_history(m_fft.size()),
      m_fadeSamples(static_cast<std::size_t>(kFadeSeconds * sampleRateHz)) {}

BandFilter::Response BandFilter::design(std::optional<FrequencyBand> band) {
  Response response{band, {}};
  if (!band) return response;
  const double low = std::clamp(band->lowHz / m_sampleRateHz, 0.0, 0.5);
  const double high = std::clamp(band->highHz / m_sampleRateHz, low, 0.5);
  const double beta = 0.1102 * (kStopDecibels - 8.7);  // Kaiser, for more than 50 dB
  const double peak = std::cyl_bessel_i(0, beta);
  const auto input = m_fft.input();
  std::ranges::fill(input, 0.0F);
  for (std::size_t tap = 0; tap < m_taps; ++tap) {
    const double n = static_cast<double>(tap) - static_cast<double>(m_delay);
    const double place = n / static_cast<double>(m_delay);
    const double window = std::cyl_bessel_i(0, beta * std::sqrt(std::max(0.0, 1 - place * place))) / peak;
    input[tap] = static_cast<float>((lowPass(high, n) - lowPass(low, n)) * window);
  }
  const auto spectrum = m_fft.execute();
  response.spectrum.assign(spectrum.begin(), spectrum.end());
  return response;
}

void BandFilter::process(std::span<float> samples) {
  const std::size_t most = m_fft.size() - m_taps + 1;
  while (!samples.empty()) {
    const std::size_t count = std::min(samples.size(), most);
    processBlock(samples.first(count));
    samples = samples.subspan(count);
  }
}

void BandFilter::processBlock(std::span<float> samples) {
  if (m_fadeLeft == 0 && m_wanted != m_current.band) {
    m_next = design(m_wanted);
    m_fadeLeft = m_fadeSamples;
  }
  const std::size_t count = samples.size();
  std::shift_left(m_history.begin(), m_history.end(), static_cast<std::ptrdiff_t>(count));
  std::ranges::copy(samples, m_history.end() - static_cast<std::ptrdiff_t>(count));

  std::span<const std::complex<float>> input;
  if (!m_current.spectrum.empty() || m_fadeLeft > 0) {
    std::ranges::copy(m_history, m_fft.input().begin());
    input = m_fft.execute();
  }
  filterInto(m_current, input, samples);
  if (m_fadeLeft == 0) return;

  m_faded.assign(samples.begin(), samples.end());
  filterInto(m_next, input, samples);
  for (std::size_t i = 0; i < count && m_fadeLeft > 0; ++i, --m_fadeLeft) {
    const double rest = static_cast<double>(m_fadeLeft) / static_cast<double>(m_fadeSamples);
    const auto weight = static_cast<float>(0.5 - 0.5 * std::cos(std::numbers::pi * rest));
    samples[i] += weight * (m_faded[i] - samples[i]);
  }
  if (m_fadeLeft == 0) m_current = std::exchange(m_next, {});
}

void BandFilter::filterInto(const Response& response, std::span<const std::complex<float>> input,
                            std::span<float> output) {
  const auto count = static_cast<std::ptrdiff_t>(output.size());
  if (response.spectrum.empty()) {
    const auto end = m_history.end() - static_cast<std::ptrdiff_t>(m_delay);
    std::copy(end - count, end, output.begin());
    return;
  }
  // The inverse transform of a real signal by a forward one: its Hartley transform, transformed once more.
  const auto hartley = m_inverse.input();
  const std::size_t size = hartley.size();
  for (std::size_t k = 0; k < input.size(); ++k) {
    const std::complex<float> product = input[k] * response.spectrum[k];
    hartley[k] = product.real() - product.imag();
    if (k > 0) hartley[size - k] = k == size - k ? hartley[k] : product.real() + product.imag();
  }
  const auto result = m_inverse.execute();
  // The last samples of the block are the valid ones of overlap-save; the result is mirrored above the middle.
  const float scale = 1.0F / static_cast<float>(size);
  for (std::size_t i = 0; i < output.size(); ++i) {
    const std::size_t n = size - output.size() + i;
    const bool mirrored = n >= result.size();
    const std::complex<float> value = result[mirrored ? size - n : n];
    output[i] = scale * (value.real() + (mirrored ? value.imag() : -value.imag()));
  }
}

}  // namespace moodogram
