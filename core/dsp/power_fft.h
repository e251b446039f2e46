// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>

namespace moodogram {

/// Powers |X[k]|^2 of RealFft's spectrum, with as small an error in half the time: FFTW's own transforms of real input
/// are slow, so an even number of samples goes through a complex transform of half the size. One object serves one
/// thread.
class PowerFft {
 public:
  /// size >= 2.
  explicit PowerFft(std::size_t size);
  ~PowerFft();

  std::size_t binCount() const;
  /// size samples to fill before execute().
  std::span<float> input();
  /// Of input(), which is kept; output has binCount() values.
  void execute(std::span<float> output);

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace moodogram
