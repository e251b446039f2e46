// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/column_power.h"

#include <algorithm>
#include <type_traits>
#include <vector>

#include "core/base/fast_loop.h"
#include "core/dsp/power_fft.h"
#include "core/dsp/real_fft.h"

namespace moodogram {
namespace {

/// So many squares are summed in the FFT's precision before they go to sums in double precision: no column is too long.
constexpr int kPairsPerBlock = 32;

/// Two windowed frames as the real and imaginary parts.
MOODOGRAM_FAST_LOOP void weighPair(const float* __restrict first, const float* __restrict second,
                                   const double* __restrict window, std::size_t size, double* __restrict output) {
  for (std::size_t i = 0; i < size; ++i) {
    output[2 * i] = first[i] * window[i];
    output[2 * i + 1] = second[i] * window[i];
  }
}

MOODOGRAM_FAST_LOOP void weighPair(const float* __restrict first, const float* __restrict second,
                                   const float* __restrict window, std::size_t size, float* __restrict output) {
  for (std::size_t i = 0; i < size; ++i) {
    output[2 * i] = first[i] * window[i];
    output[2 * i + 1] = second[i] * window[i];
  }
}

MOODOGRAM_FAST_LOOP void addSquares(const double* __restrict values, std::size_t count, double* __restrict sums) {
  for (std::size_t i = 0; i < count; ++i) sums[i] += values[i] * values[i];
}

MOODOGRAM_FAST_LOOP void addSquares(const float* __restrict values, std::size_t count, float* __restrict sums) {
  for (std::size_t i = 0; i < count; ++i) sums[i] += values[i] * values[i];
}

template <typename Real>
class FftColumnPower final : public ColumnPower {
 public:
  FftColumnPower(std::span<const double> window, std::size_t channels)
      : m_window(window.begin(), window.end()),
        m_pairFft(window.size()),
        m_singleFft(window.size()),
        m_sums(channels, Sums(window.size())) {}

  void addPair(std::size_t channel, const float* first, const float* second) override {
    Sums& sums = m_sums[channel];
    if (sums.pairCount == kPairsPerBlock) sums.gatherPairs();
    weighPair(first, second, m_window.data(), m_window.size(), reinterpret_cast<Real*>(m_pairFft.input().data()));
    addSquares(reinterpret_cast<const Real*>(m_pairFft.execute().data()), sums.pairs.size(), sums.pairs.data());
    ++sums.pairCount;
  }

  void addSingle(std::size_t channel, const float* frame, std::span<const double> window) override {
    const std::span<Real> input = m_singleFft.input();
    for (std::size_t i = 0; i < window.size(); ++i) input[i] = static_cast<Real>(frame[i] * window[i]);
    std::vector<double>& powers = m_sums[channel].powers;
    if constexpr (std::is_same_v<Real, float>) {
      m_singlePowers.resize(powers.size());
      m_singleFft.execute(m_singlePowers);
      for (std::size_t k = 0; k < powers.size(); ++k) powers[k] += m_singlePowers[k];
    } else {
      const auto spectrum = m_singleFft.execute();
      for (std::size_t k = 0; k < powers.size(); ++k) powers[k] += std::norm(spectrum[k]);
    }
  }

  void take(std::size_t channel, std::span<double> powers) override {
    Sums& sums = m_sums[channel];
    if (sums.pairCount > 0) sums.gatherPairs();
    std::ranges::copy(sums.powers, powers.begin());
    std::ranges::fill(sums.powers, 0.0);
  }

 private:
  struct Sums {
    std::vector<Real> pairs;  ///< squares of the real and imaginary parts of all bins
    int pairCount = 0;
    std::vector<double> powers;

    explicit Sums(std::size_t size) : pairs(2 * size), powers(size / 2 + 1) {}

    /// With Z = A + jB for two real frames, |A[k]|^2 + |B[k]|^2 = (|Z[k]|^2 + |Z[N - k]|^2) / 2.
    void gatherPairs() {
      const std::size_t size = pairs.size() / 2;
      const auto square = [this](std::size_t k) -> double {
        return static_cast<double>(pairs[2 * k]) + static_cast<double>(pairs[2 * k + 1]);
      };
      for (std::size_t k = 0; k < powers.size(); ++k) powers[k] += 0.5 * (square(k) + square(k == 0 ? 0 : size - k));
      std::ranges::fill(pairs, Real{0});
      pairCount = 0;
    }
  };

  std::vector<Real> m_window;
  BasicComplexFft<Real> m_pairFft;
  std::conditional_t<std::is_same_v<Real, float>, PowerFft, DoubleRealFft> m_singleFft;
  std::vector<float> m_singlePowers;
  std::vector<Sums> m_sums;
};

}  // namespace

std::unique_ptr<ColumnPower> makeColumnPower(std::span<const double> window, std::size_t channels,
                                             bool singlePrecision) {
  if (singlePrecision) return std::make_unique<FftColumnPower<float>>(window, channels);
  return std::make_unique<FftColumnPower<double>>(window, channels);
}

}  // namespace moodogram
