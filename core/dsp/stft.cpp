// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/stft.h"

#include "core/base/error.h"

namespace moodogram {

Stft::Stft(const StftConfig& config)
    : m_config(config),
      m_window(makeWindow(config.window, config.frameSize())),
      m_facts(windowFacts(m_window)),
      m_scale(static_cast<float>(1 / (m_facts.sum * m_facts.sum))),
      m_fft(config.fftSize) {
  if (config.hop == 0) throw ConfigError("The hop of an STFT must be at least 1 sample.");
  if (config.frameSize() > config.fftSize) throw ConfigError("The window of an STFT must not be longer than its FFT.");
}

std::size_t Stft::frameCount(std::size_t samples) const {
  return samples < m_window.size() ? 0 : 1 + (samples - m_window.size()) / m_config.hop;
}

void Stft::power(std::span<const float> frame, std::span<float> output) {
  const std::span<float> input = m_fft.input();
  for (std::size_t i = 0; i < m_window.size(); ++i) input[i] = frame[i] * m_window[i];
  const auto spectrum = m_fft.execute();
  // The energy of a real sine is shared by a bin and its mirror image, except at DC and Nyquist, which have none.
  const float twoSided = 4 * m_scale;
  for (std::size_t k = 0; k < spectrum.size(); ++k) {
    const float re = spectrum[k].real();
    const float im = spectrum[k].imag();
    output[k] = (re * re + im * im) * twoSided;
  }
  output[0] /= 4;
  if (input.size() % 2 == 0) output[spectrum.size() - 1] /= 4;
}

}  // namespace moodogram
