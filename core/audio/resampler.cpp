// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/resampler.h"

#include <soxr.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <type_traits>

#include "core/base/error.h"

namespace moodogram {

struct Resampler::Impl {
  std::unique_ptr<std::remove_pointer_t<soxr_t>, void (*)(soxr_t)> converter{
      nullptr, &soxr_delete};  ///< null when the rates are equal
  double ratio = 1;

  void convert(const float* input, std::size_t count, std::vector<float>& output) {
    constexpr std::size_t kMostAtOnce = 1 << 16;  // a rate of 1 Hz would ask for gigabytes
    const auto wanted = static_cast<std::size_t>(std::ceil(static_cast<double>(count) * ratio)) + 1024;
    const std::size_t room = std::min(wanted, kMostAtOnce);
    std::size_t done = 0;
    while (true) {
      const std::size_t start = output.size();
      output.resize(start + room);
      std::size_t used = 0;
      std::size_t made = 0;
      // A null input tells soxr that the signal has ended.
      const soxr_error_t error = soxr_process(converter.get(), input == nullptr ? nullptr : input + done, count - done,
                                              &used, output.data() + start, room, &made);
      output.resize(start + made);
      if (error != nullptr) throw Error(std::string("Resampling failed: ") + error + ".");
      done += used;
      if (made < room && done == count) return;
    }
  }
};

Resampler::Resampler(double inputRateHz, double outputRateHz) : m_impl(std::make_unique<Impl>()) {
  if (!(inputRateHz > 0) || !(outputRateHz > 0)) throw ConfigError("A sample rate must be above 0 Hz.");
  m_impl->ratio = outputRateHz / inputRateHz;
  if (inputRateHz == outputRateHz) return;
  soxr_error_t error = nullptr;
  const soxr_io_spec_t io = soxr_io_spec(SOXR_FLOAT32_I, SOXR_FLOAT32_I);
  const soxr_quality_spec_t quality = soxr_quality_spec(SOXR_HQ, 0);
  const soxr_runtime_spec_t runtime = soxr_runtime_spec(1);
  m_impl->converter.reset(soxr_create(inputRateHz, outputRateHz, 1, &error, &io, &quality, &runtime));
  if (error != nullptr)
    throw Error("Cannot resample from " + std::to_string(inputRateHz) + " to " + std::to_string(outputRateHz) +
                " Hz: " + error + ".");
}

Resampler::~Resampler() = default;
Resampler::Resampler(Resampler&&) noexcept = default;
Resampler& Resampler::operator=(Resampler&&) noexcept = default;

void Resampler::process(std::span<const float> input, std::vector<float>& output) {
  if (input.empty()) return;
  if (m_impl->converter)
    m_impl->convert(input.data(), input.size(), output);
  else
    output.insert(output.end(), input.begin(), input.end());
}

void Resampler::finish(std::vector<float>& output) {
  if (m_impl->converter) m_impl->convert(nullptr, 0, output);
}

std::vector<float> resample(std::span<const float> input, double inputRateHz, double outputRateHz) {
  Resampler resampler(inputRateHz, outputRateHz);
  std::vector<float> output;
  resampler.process(input, output);
  resampler.finish(output);
  return output;
}

}  // namespace moodogram
