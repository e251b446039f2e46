// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <complex>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "core/base/signal_range.h"
#include "core/dsp/real_fft.h"

namespace moodogram {

/// Lets one band of a stream of samples through: a linear-phase FIR filter designed with a Kaiser window (J. F. Kaiser,
/// "Nonrecursive digital filter design using the I0-sinh window function", 1974) and applied by overlap-save FFTs.
/// The edges of the band are 6 dB down; kTransitionHz / 2 further out everything is kStopDecibels down, and as far
/// inside nothing is changed. Without a band the samples come out untouched. Either way they come out delaySamples()
/// later, so a band can be set, changed and taken away in the stream: the results are faded into each other. One
/// channel; one object serves one thread.
class BandFilter {
 public:
  static constexpr double kStopDecibels = 80;
  static constexpr double kTransitionHz = 32;

  explicit BandFilter(int sampleRateHz);

  std::size_t delaySamples() const { return m_delay; }

  /// From the next sample on, over kFadeSeconds. A band that ends at or above the Nyquist frequency passes all above
  /// its start, one that starts at 0 or below all below its end; one without width passes nothing.
  void setBand(std::optional<FrequencyBand> band) { m_wanted = band; }

  /// In place.
  void process(std::span<float> samples);

  static constexpr double kFadeSeconds = 0.02;

 private:
  using Spectrum = std::vector<std::complex<float>>;
  /// The filter that is heard; an empty response: the samples as they are.
  struct Response {
    std::optional<FrequencyBand> band;
    Spectrum spectrum;
  };

  Response design(std::optional<FrequencyBand> band);
  void processBlock(std::span<float> samples);
  void filterInto(const Response& response, std::span<const std::complex<float>> input, std::span<float> output);

  int m_sampleRateHz;
  std::size_t m_delay;
  std::size_t m_taps;
  RealFft m_fft;
  RealFft m_inverse;
  std::vector<float> m_history;  ///< the last m_fft.size() samples
  std::vector<float> m_faded;    ///< of the filter that goes, while one follows the other
  std::optional<FrequencyBand> m_wanted;
  Response m_current;
  Response m_next;
  std::size_t m_fadeSamples;
  std::size_t m_fadeLeft = 0;
};

}  // namespace moodogram
