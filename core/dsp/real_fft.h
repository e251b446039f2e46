// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <complex>
#include <memory>
#include <span>

namespace moodogram {

/// Forward FFT of real input, any size >= 2, unnormalised: X[k] = sum x[n] exp(-2 pi i k n / size).
/// Plans are made under one mutex and shared between objects of the same size; execution is free-threaded, but one
/// object serves one thread (it owns its aligned buffers).
template <typename Real>
class BasicRealFft {
 public:
  explicit BasicRealFft(std::size_t size);
  ~BasicRealFft();
  BasicRealFft(BasicRealFft&&) noexcept;
  BasicRealFft& operator=(BasicRealFft&&) noexcept;

  std::size_t size() const;
  std::size_t binCount() const { return size() / 2 + 1; }

  /// Aligned input of size() samples to fill before execute().
  std::span<Real> input();
  /// Transforms input() (kept); the result has binCount() values and is valid until the next execute().
  std::span<const std::complex<Real>> execute();

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

extern template class BasicRealFft<float>;
extern template class BasicRealFft<double>;

using RealFft = BasicRealFft<float>;
/// For pictures that reach further down than the 140 dB that single precision leaves under a loud tone.
using DoubleRealFft = BasicRealFft<double>;

/// Forward FFT of complex input, otherwise like the above. Two real signals as its real and imaginary parts take
/// less time than two real FFTs.
template <typename Real>
class BasicComplexFft {
 public:
  explicit BasicComplexFft(std::size_t size);
  ~BasicComplexFft();
  BasicComplexFft(BasicComplexFft&&) noexcept;
  BasicComplexFft& operator=(BasicComplexFft&&) noexcept;

  std::span<std::complex<Real>> input();
  std::span<const std::complex<Real>> execute();

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

extern template class BasicComplexFft<float>;
extern template class BasicComplexFft<double>;

}  // namespace moodogram
