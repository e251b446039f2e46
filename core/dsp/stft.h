// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/dsp/real_fft.h"
#include "core/dsp/window_function.h"

namespace moodogram {

struct StftConfig {
  std::size_t fftSize = 1024;
  std::size_t hop = 256;
  WindowShape window{};
  std::size_t windowSize = 0;  ///< samples of a frame, which zeros fill up to fftSize; 0: fftSize

  std::size_t frameSize() const { return windowSize == 0 ? fftSize : windowSize; }
};

/// Short-time Fourier transform to power. Frames lie wholly inside the signal (no padding): frame f covers samples
/// [f * hop, f * hop + frameSize()). One object serves one thread.
class Stft {
 public:
  /// Throws ConfigError.
  explicit Stft(const StftConfig& config);

  const StftConfig& config() const { return m_config; }
  const WindowFacts& window() const { return m_facts; }
  std::size_t binCount() const { return m_fft.binCount(); }
  /// 1 + (samples - frameSize()) / hop, or 0 when the signal is shorter than a frame.
  std::size_t frameCount(std::size_t samples) const;

  /// |X|^2 of one frame of frameSize() samples into binCount() values. Scaled so that a full-scale sine at a bin centre
  /// has power 1 (0 dB): |X|^2 * (2 / sum of the window)^2; DC and Nyquist bins carry no factor 2.
  void power(std::span<const float> frame, std::span<float> output);

 private:
  StftConfig m_config;
  std::vector<float> m_window;
  WindowFacts m_facts;
  float m_scale;
  RealFft m_fft;
};

}  // namespace moodogram
