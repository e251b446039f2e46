// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/window_function.h"

#include <array>
#include <cmath>
#include <numbers>

namespace moodogram {
namespace {

/// The window as a0 - a1 cos(t) + a2 cos(2t), with t from 0 to 2 pi.
std::array<double, 3> cosineTerms(WindowFunction function) {
  switch (function) {
    case WindowFunction::Rectangular:
      return {1, 0, 0};
    case WindowFunction::Hann:
      return {0.5, 0.5, 0};
    case WindowFunction::Hamming:
      return {0.54, 0.46, 0};
    case WindowFunction::Blackman:
      return {0.42, 0.5, 0.08};
  }
  return {1, 0, 0};
}

}  // namespace

std::vector<float> makeWindow(WindowFunction function, std::size_t size, WindowSymmetry symmetry) {
  if (size == 1) return {1.0F};
  const auto [a0, a1, a2] = cosineTerms(function);
  const double period = static_cast<double>(symmetry == WindowSymmetry::Periodic ? size : size - 1);
  std::vector<float> window(size);
  for (std::size_t n = 0; n < size; ++n) {
    const double t = 2 * std::numbers::pi * static_cast<double>(n) / period;
    window[n] = static_cast<float>(a0 - a1 * std::cos(t) + a2 * std::cos(2 * t));
  }
  return window;
}

}  // namespace moodogram
