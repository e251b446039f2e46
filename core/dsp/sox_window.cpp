// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/sox_window.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numbers>
#include <vector>

#include "core/base/error.h"

namespace moodogram {
namespace {

constexpr double kPi = std::numbers::pi;

/// Modified Bessel function of the first kind, order 0, by its power series, all terms of which are positive.
double besselI0(double x) {
  const double quarter = x * x / 4;
  double term = 1;
  double sum = 1;
  for (int k = 1; term > sum * 1e-18; ++k) {
    term *= quarter / (static_cast<double>(k) * k);
    sum += term;
  }
  return sum;
}

/// J. F. Kaiser's beta for an attenuation; above 60 dB a cubic that SoX has in its place.
double kaiserBeta(double attenuationDb) {
  const double a = attenuationDb;
  if (a >= 60) return ((6.7833457e-8 * a - 1.96380659e-5) * a + 0.1134346107) * a - 1.0466760656;
  if (a > 50) return 0.1102 * (a - 8.7);
  if (a > 20.96) return 0.58417 * std::pow(a - 20.96, 0.4) + 0.07886 * (a - 20.96);
  return 0;
}

/// C. L. Dolph, 1946: the transform of a window of n points is T_{n-1}(x0 cos(pi k / n)) at bin k.
void fillDolph(double attenuationDb, std::span<double> points) {
  const auto n = static_cast<int>(points.size());
  if (n < 3) {
    std::ranges::fill(points, 1.0);
    return;
  }
  const double order = n - 1;
  const double x0 = std::cosh(std::acosh(std::pow(10, attenuationDb / 20)) / order);
  const auto chebyshev = [&](double x) {
    return x > 1 ? std::cosh(order * std::acosh(x)) : std::cos(order * std::acos(x));
  };
  // Bins k and n - k are equal, with the opposite sign for even n, which a shift by half a sample makes up for.
  std::vector<double> bins((points.size() + 1) / 2);
  for (std::size_t k = 0; k < bins.size(); ++k) bins[k] = chebyshev(x0 * std::cos(kPi * static_cast<double>(k) / n));
  std::vector<double> cosines(2 * points.size());
  for (std::size_t i = 0; i < cosines.size(); ++i) cosines[i] = std::cos(kPi * static_cast<double>(i) / n);
  for (int i = 0; 2 * i <= n - 1; ++i) {
    const int shift = n - 1 - 2 * i;  // from the middle, in half samples
    double sum = 0;
    int phase = 0;
    for (std::size_t k = 1; k < bins.size(); ++k) {
      phase += shift;
      if (phase >= 2 * n) phase -= 2 * n;
      sum += bins[k] * cosines[static_cast<std::size_t>(phase)];
    }
    points[static_cast<std::size_t>(i)] = points[static_cast<std::size_t>(n - 1 - i)] = bins[0] + 2 * sum;
  }
  const double middle = points[static_cast<std::size_t>((n - 1) / 2)];
  for (double& point : points) point /= middle;
}

void fillPoints(const SoxWindowShape& shape, std::span<double> points) {
  const double last = static_cast<double>(points.size()) - 1;
  const auto fill = [&](auto&& value) {
    for (std::size_t i = 0; i < points.size(); ++i) points[i] = value(static_cast<double>(i));
  };
  switch (shape.window) {
    case SoxWindow::Hann:
      return fill([&](double i) { return 0.5 - 0.5 * std::cos(2 * kPi * i / last); });
    case SoxWindow::Hamming:
      return fill([&](double i) { return 0.53836 - 0.46164 * std::cos(2 * kPi * i / last); });
    case SoxWindow::Bartlett:
      return fill([&](double i) { return 1 - std::abs(2 * i / last - 1); });
    case SoxWindow::Rectangular:
      return fill([](double) { return 1.0; });
    case SoxWindow::Kaiser: {
      const double beta = kaiserBeta(shape.rangeDb * (1.1 + shape.adjustment / 50));
      const double middle = besselI0(beta);
      return fill([&](double i) {
        const double x = 2 * i / last - 1;
        return besselI0(beta * std::sqrt(std::max(0.0, 1 - x * x))) / middle;
      });
    }
    case SoxWindow::Dolph: {
      const double attenuationDb = shape.rangeDb * (1.005 + shape.adjustment / 50) + 6;
      if (!(attenuationDb > 0))
        throw ConfigError(
            "A Dolph window needs side lobes below 0 dB: use a larger range (-z), a lower top (-Z) or "
            "another window (-w).");
      return fillDolph(attenuationDb, points);
    }
  }
}

}  // namespace

double fillSoxWindow(const SoxWindowShape& shape, int edge, std::span<double> frame) {
  const auto size = static_cast<int>(frame.size());
  const int length = size - std::abs(edge);
  const int offset = std::max(edge, 0);
  // The window is symmetric, and so one point longer than its period; in a whole frame that point lies outside.
  std::vector<double> points(static_cast<std::size_t>(length) + 1, 1.0);
  if (length > 0) fillPoints(shape, points);
  std::ranges::fill(frame, 0.0);
  std::copy_n(points.begin(), std::min(length + 1, size - offset), frame.begin() + offset);
  double sum = 0;
  for (const double value : frame) sum += value;
  const double share = static_cast<double>(length) / size;
  for (double& value : frame) value *= 2 / sum * share * share;
  return sum;
}

}  // namespace moodogram
