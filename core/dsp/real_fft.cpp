// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/real_fft.h"

#include <fftw3.h>

#include <algorithm>
#include <map>
#include <mutex>
#include <new>
#include <string>

#include "core/base/error.h"

namespace moodogram {
namespace {

/// FFTW_ESTIMATE: the same plan, so the same rounding, on every run; measuring plans would make results depend on how
/// busy the machine was.
constexpr unsigned kPlanFlags = FFTW_ESTIMATE | FFTW_PRESERVE_INPUT;

/// FFTW makes one plan at a time.
std::mutex& plannerMutex() {
  static auto& mutex = *new std::mutex;
  return mutex;
}

fftwf_plan makePlan(int size, float* input, std::complex<float>* output) {
  return fftwf_plan_dft_r2c_1d(size, input, reinterpret_cast<fftwf_complex*>(output), kPlanFlags);
}

fftw_plan makePlan(int size, double* input, std::complex<double>* output) {
  return fftw_plan_dft_r2c_1d(size, input, reinterpret_cast<fftw_complex*>(output), kPlanFlags);
}

fftwf_plan makePlan(int size, std::complex<float>* input, std::complex<float>* output) {
  return fftwf_plan_dft_1d(size, reinterpret_cast<fftwf_complex*>(input), reinterpret_cast<fftwf_complex*>(output),
                           FFTW_FORWARD, kPlanFlags);
}

fftw_plan makePlan(int size, std::complex<double>* input, std::complex<double>* output) {
  return fftw_plan_dft_1d(size, reinterpret_cast<fftw_complex*>(input), reinterpret_cast<fftw_complex*>(output),
                          FFTW_FORWARD, kPlanFlags);
}

void run(fftwf_plan plan, float* input, std::complex<float>* output) {
  fftwf_execute_dft_r2c(plan, input, reinterpret_cast<fftwf_complex*>(output));
}

void run(fftw_plan plan, double* input, std::complex<double>* output) {
  fftw_execute_dft_r2c(plan, input, reinterpret_cast<fftw_complex*>(output));
}

void run(fftwf_plan plan, std::complex<float>* input, std::complex<float>* output) {
  fftwf_execute_dft(plan, reinterpret_cast<fftwf_complex*>(input), reinterpret_cast<fftwf_complex*>(output));
}

void run(fftw_plan plan, std::complex<double>* input, std::complex<double>* output) {
  fftw_execute_dft(plan, reinterpret_cast<fftw_complex*>(input), reinterpret_cast<fftw_complex*>(output));
}

template <typename Input, typename Output>
using Plan = decltype(makePlan(0, static_cast<Input*>(nullptr), static_cast<Output*>(nullptr)));

/// One plan a size. Never freed, so that a thread which outlives main() still finds them.
template <typename Input, typename Output>
Plan<Input, Output> sharedPlan(std::size_t size, Input* input, Output* output) {
  static std::mutex& mutex = plannerMutex();
  static auto& plans = *new std::map<std::size_t, Plan<Input, Output>>;
  const std::scoped_lock lock(mutex);
  Plan<Input, Output>& plan = plans[size];
  if (plan == nullptr) plan = makePlan(static_cast<int>(size), input, output);
  if (plan == nullptr) throw Error("FFTW cannot transform " + std::to_string(size) + " points.");
  return plan;
}

struct FftwFree {
  void operator()(void* memory) const { fftwf_free(memory); }
};
template <typename T>
using FftwBuffer = std::unique_ptr<T[], FftwFree>;

/// Aligned as the plans expect; both precisions of FFTW share one allocator.
template <typename T>
FftwBuffer<T> allocate(std::size_t count) {
  auto* memory = static_cast<T*>(fftwf_malloc(count * sizeof(T)));
  if (memory == nullptr) throw std::bad_alloc();
  std::fill_n(memory, count, T{});
  return FftwBuffer<T>(memory);
}

void checkSize(std::size_t size) {
  if (size < 2 || size > (std::size_t{1} << 26))
    throw ConfigError("An FFT needs 2 to 2^26 points, not " + std::to_string(size) + ".");
}

}  // namespace

template <typename Real>
struct BasicRealFft<Real>::Impl {
  std::size_t size;
  FftwBuffer<Real> input;
  FftwBuffer<std::complex<Real>> output;
  Plan<Real, std::complex<Real>> plan;

  explicit Impl(std::size_t points)
      : size(points),
        input(allocate<Real>(points)),
        output(allocate<std::complex<Real>>(points / 2 + 1)),
        plan(sharedPlan(points, input.get(), output.get())) {}
};

template <typename Real>
BasicRealFft<Real>::BasicRealFft(std::size_t size) {
  checkSize(size);
  m_impl = std::make_unique<Impl>(size);
}

template <typename Real>
BasicRealFft<Real>::~BasicRealFft() = default;
template <typename Real>
BasicRealFft<Real>::BasicRealFft(BasicRealFft&&) noexcept = default;
template <typename Real>
BasicRealFft<Real>& BasicRealFft<Real>::operator=(BasicRealFft&&) noexcept = default;

template <typename Real>
std::size_t BasicRealFft<Real>::size() const {
  return m_impl->size;
}

template <typename Real>
std::span<Real> BasicRealFft<Real>::input() {
  return {m_impl->input.get(), m_impl->size};
}

template <typename Real>
std::span<const std::complex<Real>> BasicRealFft<Real>::execute() {
  run(m_impl->plan, m_impl->input.get(), m_impl->output.get());
  return {m_impl->output.get(), m_impl->size / 2 + 1};
}

template class BasicRealFft<float>;
template class BasicRealFft<double>;

template <typename Real>
struct BasicComplexFft<Real>::Impl {
  std::size_t size;
  FftwBuffer<std::complex<Real>> input;
  FftwBuffer<std::complex<Real>> output;
  Plan<std::complex<Real>, std::complex<Real>> plan;

  explicit Impl(std::size_t points)
      : size(points),
        input(allocate<std::complex<Real>>(points)),
        output(allocate<std::complex<Real>>(points)),
        plan(sharedPlan(points, input.get(), output.get())) {}
};

template <typename Real>
BasicComplexFft<Real>::BasicComplexFft(std::size_t size) {
  checkSize(size);
  m_impl = std::make_unique<Impl>(size);
}

template <typename Real>
BasicComplexFft<Real>::~BasicComplexFft() = default;
template <typename Real>
BasicComplexFft<Real>::BasicComplexFft(BasicComplexFft&&) noexcept = default;
template <typename Real>
BasicComplexFft<Real>& BasicComplexFft<Real>::operator=(BasicComplexFft&&) noexcept = default;

template <typename Real>
std::span<std::complex<Real>> BasicComplexFft<Real>::input() {
  return {m_impl->input.get(), m_impl->size};
}

template <typename Real>
std::span<const std::complex<Real>> BasicComplexFft<Real>::execute() {
  run(m_impl->plan, m_impl->input.get(), m_impl->output.get());
  return {m_impl->output.get(), m_impl->size};
}

template class BasicComplexFft<float>;
template class BasicComplexFft<double>;

}  // namespace moodogram
