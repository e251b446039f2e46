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

struct FftwFree {
  void operator()(void* memory) const { fftwf_free(memory); }
};
template <typename T>
using FftwBuffer = std::unique_ptr<T[], FftwFree>;

template <typename T>
FftwBuffer<T> allocate(std::size_t count) {
  auto* memory = static_cast<T*>(fftwf_malloc(count * sizeof(T)));
  if (memory == nullptr) throw std::bad_alloc();
  return FftwBuffer<T>(memory);
}

fftwf_complex* asFftw(std::complex<float>* values) { return reinterpret_cast<fftwf_complex*>(values); }

/// One plan a size, kept until the process ends. FFTW_ESTIMATE: the same plan, so the same rounding, on every run;
/// measuring plans would make results depend on how busy the machine was.
fftwf_plan sharedPlan(std::size_t size, float* input, std::complex<float>* output) {
  static std::mutex mutex;
  static std::map<std::size_t, fftwf_plan> plans;
  const std::scoped_lock lock(mutex);
  fftwf_plan& plan = plans[size];
  if (plan == nullptr)
    plan = fftwf_plan_dft_r2c_1d(static_cast<int>(size), input, asFftw(output), FFTW_ESTIMATE | FFTW_PRESERVE_INPUT);
  if (plan == nullptr) throw Error("FFTW cannot transform " + std::to_string(size) + " points.");
  return plan;
}

}  // namespace

struct RealFft::Impl {
  std::size_t size;
  FftwBuffer<float> input;
  FftwBuffer<std::complex<float>> output;
  fftwf_plan plan;

  explicit Impl(std::size_t points)
      : size(points),
        input(allocate<float>(points)),
        output(allocate<std::complex<float>>(points / 2 + 1)),
        plan(sharedPlan(points, input.get(), output.get())) {
    std::fill_n(input.get(), points, 0.0F);
  }
};

RealFft::RealFft(std::size_t size) {
  if (size < 2 || size > (std::size_t{1} << 26))
    throw ConfigError("An FFT needs 2 to 2^26 points, not " + std::to_string(size) + ".");
  m_impl = std::make_unique<Impl>(size);
}

RealFft::~RealFft() = default;
RealFft::RealFft(RealFft&&) noexcept = default;
RealFft& RealFft::operator=(RealFft&&) noexcept = default;

std::size_t RealFft::size() const { return m_impl->size; }

std::span<float> RealFft::input() { return {m_impl->input.get(), m_impl->size}; }

std::span<const std::complex<float>> RealFft::execute() {
  fftwf_execute_dft_r2c(m_impl->plan, m_impl->input.get(), asFftw(m_impl->output.get()));
  return {m_impl->output.get(), m_impl->size / 2 + 1};
}

}  // namespace moodogram
