// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <random>

namespace moodogram {

// The same numbers with every standard library, whose distributions differ.

/// Uniform in [0, 1).
inline double uniform(std::mt19937_64& random) { return static_cast<double>(random() >> 11) * 0x1p-53; }

inline double uniform(std::mt19937_64& random, double low, double high) { return low + (high - low) * uniform(random); }

/// Uniform in {0, ..., count - 1}.
inline std::size_t uniformIndex(std::mt19937_64& random, std::size_t count) {
  return std::min(count - 1, static_cast<std::size_t>(uniform(random) * static_cast<double>(count)));
}

/// Beta(alpha, alpha) for 0 < alpha <= 1 (M. D. Joehnk, 1964).
inline double symmetricBeta(std::mt19937_64& random, double alpha) {
  for (;;) {
    const double x = std::pow(uniform(random), 1 / alpha);
    const double y = std::pow(uniform(random), 1 / alpha);
    if (x + y > 0 && x + y <= 1) return x / (x + y);
  }
}

}  // namespace moodogram
