// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/power_fft.h"

#include <cmath>
#include <numbers>
#include <optional>
#include <vector>

#include "core/base/fast_loop.h"
#include "core/dsp/real_fft.h"

namespace moodogram {
namespace {

MOODOGRAM_FAST_LOOP void splitComplex(const float* __restrict values, std::size_t count, float* __restrict re,
                                      float* __restrict im) {
  for (std::size_t k = 0; k < count; ++k) {
    re[k] = values[2 * k];
    im[k] = values[2 * k + 1];
  }
}

/// Z = FFT(even samples + j * odd ones) of half = N / 2 points, periodic, so that index half is there too. With E and O
/// the transforms of the even and of the odd samples, 2 E[k] = Z[k] + conj(Z[half - k]),
/// 2 j O[k] = Z[k] - conj(Z[half - k]) and X[k] = E[k] + exp(-2 pi j k / N) O[k]; cosines and sines are halved.
MOODOGRAM_FAST_LOOP void powersOf(const float* __restrict re, const float* __restrict im,
                                  const float* __restrict cosines, const float* __restrict sines, std::size_t half,
                                  float* __restrict powers) {
  for (std::size_t k = 0; k <= half; ++k) {
    const float oddRe = im[k] + im[half - k];
    const float oddIm = re[half - k] - re[k];
    const float xRe = 0.5F * (re[k] + re[half - k]) + (cosines[k] * oddRe + sines[k] * oddIm);
    const float xIm = 0.5F * (im[k] - im[half - k]) + (cosines[k] * oddIm - sines[k] * oddRe);
    powers[k] = xRe * xRe + xIm * xIm;
  }
}

}  // namespace

struct PowerFft::Impl {
  std::size_t size;
  std::optional<RealFft> whole;  ///< for odd sizes
  std::optional<BasicComplexFft<float>> halved;
  std::vector<float> re, im, cosines, sines;

  explicit Impl(std::size_t points) : size(points) {
    if (size % 2 != 0 || size < 4) {
      whole.emplace(size);
      return;
    }
    const std::size_t half = size / 2;
    halved.emplace(half);
    re.resize(half + 1);
    im.resize(half + 1);
    for (std::size_t k = 0; k <= half; ++k) {
      const double angle = 2 * std::numbers::pi * static_cast<double>(k) / static_cast<double>(size);
      cosines.push_back(static_cast<float>(0.5 * std::cos(angle)));
      sines.push_back(static_cast<float>(0.5 * std::sin(angle)));
    }
  }
};

PowerFft::PowerFft(std::size_t size) : m_impl(std::make_unique<Impl>(size)) {}

PowerFft::~PowerFft() = default;

std::size_t PowerFft::binCount() const { return m_impl->size / 2 + 1; }

std::span<float> PowerFft::input() {
  if (m_impl->whole) return m_impl->whole->input();
  return {reinterpret_cast<float*>(m_impl->halved->input().data()), m_impl->size};
}

void PowerFft::execute(std::span<float> output) {
  Impl& impl = *m_impl;
  if (impl.whole) {
    const auto spectrum = impl.whole->execute();
    for (std::size_t k = 0; k < spectrum.size(); ++k) output[k] = std::norm(spectrum[k]);
    return;
  }
  const std::size_t half = impl.size / 2;
  splitComplex(reinterpret_cast<const float*>(impl.halved->execute().data()), half, impl.re.data(), impl.im.data());
  impl.re[half] = impl.re[0];
  impl.im[half] = impl.im[0];
  powersOf(impl.re.data(), impl.im.data(), impl.cosines.data(), impl.sines.data(), half, output.data());
}

}  // namespace moodogram
