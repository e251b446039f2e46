// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace moodogram {

enum class SoxWindow { Hann, Hamming, Bartlett, Rectangular, Kaiser, Dolph };

/// SoX's windows depend on the range of levels that they are to show: Kaiser's and Dolph's side lobes lie below it.
struct SoxWindowShape {
  SoxWindow window = SoxWindow::Hann;
  double rangeDb = 120;   ///< from full scale down to the lowest level shown
  double adjustment = 0;  ///< of Kaiser's and Dolph's side lobes, -10 to 10
};

/// Fills a frame, so that a full-scale sine has amplitude 1. |edge| samples of the frame lie outside of the signal, at
/// its start (edge > 0) or at its end (edge < 0): there the window is 0, and it is shorter and lower by the square of
/// its share of the frame. Returns the window's sum before scaling. Throws ConfigError if a Dolph window would have no
/// side lobes at all.
double fillSoxWindow(const SoxWindowShape& shape, int edge, std::span<double> frame);

}  // namespace moodogram
