// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace moodogram {

enum class WindowFunction { Rectangular, Hann, Hamming, Blackman };

enum class WindowSymmetry {
  Periodic,   ///< w[n] over size points of a period of size: for the STFT
  Symmetric,  ///< first and last point equal: for filters and pictures
};

/// The window's samples; closed forms as in F. J. Harris, "On the use of windows for harmonic analysis", 1978.
std::vector<float> makeWindow(WindowFunction function, std::size_t size,
                              WindowSymmetry symmetry = WindowSymmetry::Periodic);

}  // namespace moodogram
