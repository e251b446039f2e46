// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Constant Q: bin k at f_k = C1 * 2^(k / binsPerOctave) is the correlation with a sine under a Hann window of Q / f_k
// seconds, Q = 1 / (2^(1 / binsPerOctave) - 1) (J. C. Brown, "Calculation of a constant Q spectral transform", 1991).
// As in C. Schoerkhuber, A. Klapuri, "Constant-Q transform toolbox for music processing", 2010, each octave below the
// second is computed from the signal at half the rate of the octave above, with the same sines, so a lower octave costs
// less, not more.
#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>

#include "core/base/error.h"
#include "core/dsp/spectrum_transform.h"

namespace moodogram {
namespace {

constexpr double kPi = std::numbers::pi;
const double kLowestHz = 440 * std::exp2(-3.75);  // C1
constexpr double kHighestShareOfRate = 0.47;      // of the highest bin, if its window's main lobe leaves room

/// A half-band low-pass: a sinc under a Kaiser window with 100 dB. It passes up to 0.2 of its input's rate and stops
/// from 0.3 on, so after dropping every other sample, what lies below 0.4 of the new rate is as it was. Every other tap
/// is 0.
class Halver {
 public:
  static constexpr int kTaps = 17;              ///< on either side
  static constexpr int kReach = 2 * kTaps - 1;  ///< input samples on either side

  Halver() {
    const std::vector<float> window =
        makeWindow({WindowFunction::Kaiser, 10.06}, 2 * kReach + 3, WindowSymmetry::Symmetric);
    double total = 0.5;
    for (int i = 0; i < kTaps; ++i) {
      const int n = 2 * i + 1;
      const double tap = std::sin(kPi * n / 2) / (kPi * n) * window[static_cast<std::size_t>(kReach + 1 + n)];
      m_taps[static_cast<std::size_t>(i)] = static_cast<float>(tap);
      total += 2 * tap;
    }
    for (float& tap : m_taps) tap = static_cast<float>(tap * 0.5 / (total - 0.5));  // exact at 0 Hz
  }

  /// Output sample j lies at input sample 2 j, counted from the track's start.
  void halve(const std::vector<float>& input, std::int64_t inputStart, std::vector<float>& output,
             std::int64_t& outputStart) {
    const auto floorHalf = [](std::int64_t value) { return value >> 1; };
    const std::int64_t inputEnd = inputStart + static_cast<std::int64_t>(input.size());
    outputStart = floorHalf(inputStart - kReach);
    const std::int64_t outputEnd = floorHalf(inputEnd + kReach) + 1;
    const auto count = static_cast<std::size_t>(outputEnd - outputStart);
    // Even and odd input samples apart, with zeros around: m_even[i] is 2 (outputStart + i), m_odd[i] the sample
    // 2 (outputStart - kTaps + i) + 1.
    m_even.assign(count, 0.0F);
    m_odd.assign(count + 2 * kTaps, 0.0F);
    for (std::size_t i = 0; i < input.size(); ++i) {
      const std::int64_t place = inputStart + static_cast<std::int64_t>(i);
      const std::int64_t half = floorHalf(place);
      if (place % 2 == 0)
        m_even[static_cast<std::size_t>(half - outputStart)] = input[i];
      else
        m_odd[static_cast<std::size_t>(half - outputStart + kTaps)] = input[i];
    }
    output.resize(count);
    for (std::size_t j = 0; j < count; ++j) output[j] = 0.5F * m_even[j];
    for (int i = 0; i < kTaps; ++i) {
      // Input 2 j + (2 i + 1) and 2 j - (2 i + 1).
      const float* after = m_odd.data() + kTaps + i;
      const float* before = m_odd.data() + kTaps - i - 1;
      const float tap = m_taps[static_cast<std::size_t>(i)];
      for (std::size_t j = 0; j < count; ++j) output[j] += tap * (after[j] + before[j]);
    }
  }

 private:
  std::array<float, kTaps> m_taps{};
  std::vector<float> m_even;
  std::vector<float> m_odd;
};

/// The sines of one octave at the rate it is computed at: for each bin the right half of a symmetric window, times
/// cosine and sine. They need the sum and the difference of the samples on both sides of the middle.
class OctaveKernel {
 public:
  /// radians a sample of each bin, from low to high.
  OctaveKernel(std::span<const double> radians, double q) {
    for (const double w : radians) {
      const double size = 2 * kPi * q / w;  // of the window, in samples, not rounded: Q is exact
      const auto half = static_cast<std::size_t>(std::floor(size / 2));
      Bin bin{m_cosines.size(), (half + kLanes) / kLanes * kLanes};
      m_shortest = std::min(m_shortest, size);
      m_longestHalf = std::max(m_longestHalf, bin.count);
      double sum = 0;
      const auto windowAt = [&](std::size_t n) {
        return 0.5 + 0.5 * std::cos(2 * kPi * static_cast<double>(n) / size);
      };
      for (std::size_t n = 0; n <= half; ++n) sum += windowAt(n) * (n == 0 ? 1 : 2);
      for (std::size_t n = 0; n < bin.count; ++n) {
        // The middle sample is in the sum of both sides twice.
        const double value = n > half ? 0 : windowAt(n) * 2 / sum * (n == 0 ? 0.5 : 1);
        m_cosines.push_back(static_cast<float>(value * std::cos(w * static_cast<double>(n))));
        m_sines.push_back(static_cast<float>(value * std::sin(w * static_cast<double>(n))));
      }
      m_bins.push_back(bin);
    }
    m_sum.resize(kFrames * m_longestHalf);
    m_difference.resize(kFrames * m_longestHalf);
  }

  std::size_t binCount() const { return m_bins.size(); }
  double shortestWindow() const { return m_shortest; }
  std::size_t reach() const { return m_longestHalf; }

  /// How many frames are computed at once: the sines come from further away than the samples.
  static constexpr std::size_t kFrames = 4;

  /// middles: kFrames places with reach() samples on either side. Power relative to a full-scale sine, frame after
  /// frame.
  void power(const std::array<const float*, kFrames>& middles, std::span<float> output) {
    for (std::size_t f = 0; f < kFrames; ++f) {
      float* sum = m_sum.data() + f * m_longestHalf;
      float* difference = m_difference.data() + f * m_longestHalf;
      for (std::size_t n = 0; n < m_longestHalf; ++n) {
        const float right = middles[f][n];
        const float left = *(middles[f] - n);
        sum[n] = right + left;
        difference[n] = right - left;
      }
    }
    for (std::size_t b = 0; b < m_bins.size(); ++b) {
      const auto re = dots(m_sum.data(), m_cosines.data() + m_bins[b].first, m_bins[b].count);
      const auto im = dots(m_difference.data(), m_sines.data() + m_bins[b].first, m_bins[b].count);
      for (std::size_t f = 0; f < kFrames; ++f) output[f * m_bins.size() + b] = re[f] * re[f] + im[f] * im[f];
    }
  }

 private:
  static constexpr std::size_t kLanes = 8;
  struct Bin {
    std::size_t first;
    std::size_t count;  ///< a multiple of kLanes, filled up with zeros
  };

  /// Of each frame with the sine, in lanes, which the compiler makes vectors of; their order of summing is fixed.
  std::array<float, kFrames> dots(const float* frames, const float* sine, std::size_t count) const {
    std::array<std::array<float, kLanes>, kFrames> lanes{};
    for (std::size_t n = 0; n < count; n += kLanes)
      for (std::size_t f = 0; f < kFrames; ++f)
        for (std::size_t l = 0; l < kLanes; ++l) lanes[f][l] += frames[f * m_longestHalf + n + l] * sine[n + l];
    std::array<float, kFrames> sums{};
    for (std::size_t f = 0; f < kFrames; ++f)
      for (const float lane : lanes[f]) sums[f] += lane;
    return sums;
  }

  std::vector<Bin> m_bins;
  std::vector<float> m_cosines;
  std::vector<float> m_sines;
  std::vector<float> m_sum;
  std::vector<float> m_difference;
  double m_shortest = 1e9;
  std::size_t m_longestHalf = 0;
};

class OctaveTransform final : public SpectrumTransform {
 public:
  OctaveTransform(const SpectrumConfig& config, int sampleRateHz) : m_config(config) {
    const int perOctave = config.binsPerOctave;
    const double q = 1 / (std::exp2(1.0 / perOctave) - 1);
    // The main lobe of the highest bin, two windows' bins to a side, ends below half the rate.
    const double highestHz = sampleRateHz * std::min(kHighestShareOfRate, 0.5 / (1 + 2 / q));
    const double octaves = std::log2(highestHz / kLowestHz);
    if (!(octaves >= 1))
      throw ConfigError("A spectrum by octaves begins at 33 Hz and needs a sample rate of at least 200 Hz, not " +
                        std::to_string(sampleRateHz) + " Hz.");
    m_bins = {static_cast<std::size_t>(octaves * perOctave) + 1, 0, kLowestHz, perOctave};
    std::size_t end = m_bins.count;
    for (int octave = 0; end > 0; ++octave) {
      const std::size_t count = std::min(end, static_cast<std::size_t>(perOctave));
      // Down to 0.4 of the rate, signals come through the halving as they are.
      const int halvings = std::max(octave - 1, 0);
      std::vector<double> radians;
      for (std::size_t k = end - count; k < end; ++k)
        radians.push_back(2 * kPi * m_bins.hzOf(static_cast<double>(k)) / sampleRateHz * std::exp2(halvings));
      m_octaves.push_back({OctaveKernel(radians, q), end - count, halvings});
      end -= count;
    }
    for (const Octave& octave : m_octaves)
      m_margin = std::max(m_margin, (static_cast<std::int64_t>(octave.kernel.reach()) + 1 + Halver::kReach +
                                     static_cast<std::int64_t>(octave.kernel.shortestWindow() / kGridPerWindow))
                                        << octave.halvings);
  }

  const BinAxis& bins() const override { return m_bins; }
  std::int64_t marginSamples() const override { return m_margin; }

  void render(const PcmStretch& pcm, const ColumnGrid& grid, std::span<Centibels> levels) override {
    m_samples.assign(pcm.samples.begin(), pcm.samples.end());
    m_start = pcm.start;
    int halvings = 0;
    for (Octave& octave : m_octaves) {
      for (; halvings < octave.halvings; ++halvings) {
        m_halver.halve(m_samples, m_start, m_halved, m_halvedStart);
        m_samples.swap(m_halved);
        m_start = m_halvedStart;
      }
      render(octave, grid, levels);
    }
  }

 private:
  static constexpr double kGridPerWindow = 16;

  struct Octave {
    OctaveKernel kernel;
    std::size_t firstBin;
    int halvings;
  };

  void render(Octave& octave, const ColumnGrid& grid, std::span<Centibels> levels) {
    const double rate = std::exp2(-octave.halvings);  // samples here per sample of the track
    const double shortest = octave.kernel.shortestWindow();
    const int frames = grid.framesPerColumn(shortest / rate * (1 - m_config.overlap));
    const std::int64_t frameCount = std::int64_t{grid.count} * frames;
    // Windows that hardly differ are not computed again: their middles lie on a grid.
    const auto step = static_cast<std::int64_t>(std::max(1.0, std::floor(shortest / kGridPerWindow)));
    const auto middleOf = [&](std::int64_t frame) {
      const double place = static_cast<double>(grid.centre(frame, frames)) * rate / static_cast<double>(step);
      return static_cast<std::int64_t>(std::floor(place + 0.5)) * step;
    };
    const std::size_t binCount = octave.kernel.binCount();
    m_powers.resize(OctaveKernel::kFrames * binCount);
    m_column.resize(binCount);
    std::vector<std::int64_t> middles;  // of the frames in m_powers
    std::size_t current = 0;
    for (std::int64_t frame = 0; frame < frameCount; ++frame) {
      if (frame % frames == 0) std::fill(m_column.begin(), m_column.end(), 0.0F);
      const std::int64_t middle = middleOf(frame);
      if (current < middles.size() && middles[current] != middle) ++current;
      if (current == middles.size()) {
        middles.clear();
        for (std::int64_t next = frame; next < frameCount && middles.size() < OctaveKernel::kFrames; ++next)
          if (middles.empty() || middles.back() != middleOf(next)) middles.push_back(middleOf(next));
        compute(octave.kernel, middles);
        current = 0;
      }
      add(std::span(m_powers).subspan(current * binCount, binCount), frames);
      if ((frame + 1) % frames == 0)
        powersToCentibels(
            m_column,
            levels.subspan(static_cast<std::size_t>(frame / frames) * m_bins.count + octave.firstBin, binCount));
    }
  }

  void add(std::span<const float> power, int frames) {
    if (m_config.columnLevel == ColumnLevel::Mean) {
      for (std::size_t k = 0; k < m_column.size(); ++k) m_column[k] += power[k] / static_cast<float>(frames);
    } else {
      for (std::size_t k = 0; k < m_column.size(); ++k) m_column[k] = std::max(m_column[k], power[k]);
    }
  }

  void compute(OctaveKernel& kernel, std::span<const std::int64_t> middles) {
    const std::size_t size = 2 * kernel.reach() + 1;
    m_scratch.assign((OctaveKernel::kFrames + 1) * size, 0.0F);
    std::array<const float*, OctaveKernel::kFrames> places{};
    places.fill(m_scratch.data() + kernel.reach());  // silence, for the frames that there are not
    for (std::size_t f = 0; f < middles.size(); ++f) {
      const auto first = middles[f] - static_cast<std::int64_t>(kernel.reach());
      const auto frame =
          PcmStretch{m_samples, m_start}.frame(first, std::span(m_scratch).subspan((f + 1) * size, size));
      if (!frame.empty()) places[f] = frame.data() + kernel.reach();
    }
    kernel.power(places, m_powers);
  }

  SpectrumConfig m_config;
  BinAxis m_bins;
  std::vector<Octave> m_octaves;  ///< from the highest
  std::int64_t m_margin = 0;
  Halver m_halver;
  std::vector<float> m_samples;  ///< at the rate of the octave in work, from m_start
  std::int64_t m_start = 0;
  std::vector<float> m_halved;
  std::int64_t m_halvedStart = 0;
  std::vector<float> m_powers;
  std::vector<float> m_column;
  std::vector<float> m_scratch;
};

}  // namespace

std::unique_ptr<SpectrumTransform> makeOctaveTransform(const SpectrumConfig& config, int sampleRateHz) {
  return std::make_unique<OctaveTransform>(config, sampleRateHz);
}

}  // namespace moodogram
