// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>

namespace moodogram {

/// Sums up the power spectra of windowed frames, channel by channel. One object serves one thread.
class ColumnPower {
 public:
  virtual ~ColumnPower() = default;

  /// Two frames of a channel, of window.size() samples each. They go through one complex FFT, as their powers are
  /// summed anyway.
  virtual void addPair(std::size_t channel, const float* first, const float* second) = 0;
  /// One frame with another window of the same size.
  virtual void addSingle(std::size_t channel, const float* frame, std::span<const double> window) = 0;
  /// Writes the sums since the last call, window.size() / 2 + 1 of them from 0 Hz up, and starts again at 0.
  virtual void take(std::size_t channel, std::span<double> powers) = 0;
};

/// Single precision takes half the time; its rounding is noise some 150 dB below the loudest tone of a frame.
std::unique_ptr<ColumnPower> makeColumnPower(std::span<const double> window, std::size_t channels,
                                             bool singlePrecision);

}  // namespace moodogram
