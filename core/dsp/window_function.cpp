// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/window_function.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <sstream>

#include "core/base/error.h"
#include "core/dsp/real_fft.h"

namespace moodogram {
namespace {

constexpr double kPi = std::numbers::pi;

/// The window as a0 - a1 cos(t) + a2 cos(2t) - a3 cos(3t) + a4 cos(4t), with t from 0 to 2 pi.
using CosineTerms = std::array<double, 5>;

std::optional<CosineTerms> cosineTerms(WindowFunction function) {
  switch (function) {
    case WindowFunction::Rectangular:
      return CosineTerms{1};
    case WindowFunction::Hann:
      return CosineTerms{0.5, 0.5};
    case WindowFunction::Hamming:
      return CosineTerms{0.54, 0.46};
    case WindowFunction::Blackman:
      return CosineTerms{0.42, 0.5, 0.08};
    case WindowFunction::BlackmanHarris:
      return CosineTerms{0.35875, 0.48829, 0.14128, 0.01168};
    case WindowFunction::FlatTop:
      return CosineTerms{0.21557895, 0.41663158, 0.277263158, 0.083578947, 0.006947368};
    default:
      return std::nullopt;
  }
}

std::vector<float> sumOfCosines(const CosineTerms& a, std::size_t size, double period) {
  std::vector<float> window(size);
  for (std::size_t n = 0; n < size; ++n) {
    const double t = 2 * kPi * static_cast<double>(n) / period;
    const double threeTerms = a[0] - a[1] * std::cos(t) + a[2] * std::cos(2 * t);
    window[n] = static_cast<float>(threeTerms - a[3] * std::cos(3 * t) + a[4] * std::cos(4 * t));
  }
  return window;
}

/// Modified Bessel function of the first kind, order 0, by its power series, all terms of which are positive.
double besselI0(double x) {
  const double quarter = x * x / 4;
  double term = 1;
  double sum = 1;
  for (int k = 1; term > sum * 1e-17; ++k) {
    term *= quarter / (static_cast<double>(k) * k);
    sum += term;
  }
  return sum;
}

/// Chebyshev polynomial of any order.
double chebyshev(double order, double x) {
  if (std::abs(x) <= 1) return std::cos(order * std::acos(x));
  const double magnitude = std::cosh(order * std::acosh(std::abs(x)));
  return x < 0 && std::fmod(order, 2) != 0 ? -magnitude : magnitude;
}

/// C. L. Dolph, 1946: the window's transform is T_{N-1}(x0 cos(pi k / N)) at bin k, so the window is its inverse. The
/// half sample between bin 0 and the middle of an even window turns the transform's values, which takes two real FFTs.
std::vector<float> dolphChebyshev(double attenuationDb, std::size_t size) {
  if (size < 2) return std::vector<float>(size, 1.0F);
  const auto n = static_cast<double>(size);
  const double x0 = std::cosh(std::acosh(std::pow(10, attenuationDb / 20)) / (n - 1));
  DoubleRealFft cosines(size);
  DoubleRealFft sines(size);
  for (std::size_t k = 0; k < size; ++k) {
    const double angle = kPi * static_cast<double>(k) / n;
    const double value = chebyshev(n - 1, x0 * std::cos(angle));
    // A shift by (size - 1) / 2 samples, so that the middle of the window comes to lie there.
    const double turn = angle * (n - 1);
    cosines.input()[k] = value * std::cos(turn);
    sines.input()[k] = value * std::sin(turn);
  }
  const auto re = cosines.execute();
  const auto im = sines.execute();
  std::vector<double> window(size);
  for (std::size_t i = 0; i < size; ++i) {
    // sum of (c - j s) e^(+j 2 pi k i / N), with the transforms' symmetry for the upper half; both FFTs are e^(-j ...).
    const std::size_t mirrored = (size - i) % size;
    const bool upper = mirrored > size / 2;
    const auto c = upper ? std::conj(re[size - mirrored]) : re[mirrored];
    const auto s = upper ? std::conj(im[size - mirrored]) : im[mirrored];
    window[i] = c.real() + s.imag();
  }
  const double largest = *std::max_element(window.begin(), window.end());
  std::vector<float> result(size);
  std::transform(window.begin(), window.end(), result.begin(),
                 [&](double value) { return static_cast<float>(value / largest); });
  return result;
}

/// Windows that are a function of the distance from their middle, 0 to 1 at the ends.
double valueAt(const WindowShape& shape, double distance) {
  switch (shape.function) {
    case WindowFunction::Bartlett:
      return 1 - distance;
    case WindowFunction::Kaiser:
      return besselI0(shape.parameter * std::sqrt(std::max(0.0, 1 - distance * distance))) / besselI0(shape.parameter);
    case WindowFunction::Gaussian:
      return std::exp(-0.5 * shape.parameter * shape.parameter * distance * distance);
    default:
      return 1;
  }
}

void checkParameter(const WindowShape& shape) {
  const auto [lowest, usual, highest] = windowParameterRange(shape.function);
  if (lowest == highest || (shape.parameter >= lowest && shape.parameter <= highest)) return;
  std::ostringstream text;
  text << "The parameter of the window " << windowFunctionName(shape.function) << " must be from " << lowest << " to "
       << highest << ", not " << shape.parameter << ".";
  throw ConfigError(text.str());
}

}  // namespace

std::string_view windowFunctionName(WindowFunction function) {
  static constexpr std::string_view kNames[] = {"rectangular", "hann",   "hamming", "blackman", "blackman-harris",
                                                "bartlett",    "kaiser", "dolph",   "gaussian", "flat-top"};
  return kNames[static_cast<std::size_t>(function)];
}

std::optional<WindowFunction> parseWindowFunction(std::string_view name) {
  for (const WindowFunction function : kWindowFunctions)
    if (windowFunctionName(function) == name) return function;
  return std::nullopt;
}

WindowParameterRange windowParameterRange(WindowFunction function) {
  switch (function) {
    case WindowFunction::Kaiser:
      return {0, 9, 40};
    case WindowFunction::DolphChebyshev:
      return {40, 100, 160};
    case WindowFunction::Gaussian:
      return {1, 3, 8};
    default:
      return {};
  }
}

std::vector<float> makeWindow(const WindowShape& shape, std::size_t size, WindowSymmetry symmetry) {
  checkParameter(shape);
  if (size == 1) return {1.0F};
  const std::size_t points = symmetry == WindowSymmetry::Periodic ? size + 1 : size;
  const auto period = static_cast<double>(points - 1);
  if (const auto terms = cosineTerms(shape.function)) return sumOfCosines(*terms, size, period);
  if (shape.function == WindowFunction::DolphChebyshev) {
    std::vector<float> window = dolphChebyshev(shape.parameter, points);
    window.resize(size);
    return window;
  }
  std::vector<float> window(size);
  for (std::size_t n = 0; n < size; ++n)
    window[n] = static_cast<float>(valueAt(shape, std::abs(2 * static_cast<double>(n) / period - 1)));
  return window;
}

double WindowFacts::processingGainDb() const { return -10 * std::log10(noiseBins); }

WindowFacts windowFacts(const std::vector<float>& window) {
  WindowFacts facts;
  for (const double value : window) {
    facts.sum += value;
    facts.sumOfSquares += value * value;
  }
  facts.coherentGain = facts.sum / static_cast<double>(window.size());
  facts.noiseBins = static_cast<double>(window.size()) * facts.sumOfSquares / (facts.sum * facts.sum);
  return facts;
}

}  // namespace moodogram
