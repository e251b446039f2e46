// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace moodogram {

/// Streaming mono sample-rate conversion with libsoxr at high quality (20 bit; pass band to 0.913 of the lower
/// Nyquist frequency, aliases below -120 dB). Equal rates pass through untouched.
class Resampler {
 public:
  Resampler(double inputRateHz, double outputRateHz);
  ~Resampler();
  Resampler(Resampler&&) noexcept;
  Resampler& operator=(Resampler&&) noexcept;

  /// Appends the converted samples to output.
  void process(std::span<const float> input, std::vector<float>& output);
  /// Appends what the filter still holds. The totals then agree: output = round(input * ratio), +-1.
  void finish(std::vector<float>& output);

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

/// A whole signal at once.
std::vector<float> resample(std::span<const float> input, double inputRateHz, double outputRateHz);

}  // namespace moodogram
