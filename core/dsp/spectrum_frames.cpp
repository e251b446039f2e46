// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/spectrum_frames.h"

#include <algorithm>
#include <cmath>

#include "core/base/error.h"
#include "core/dsp/level.h"
#include "core/dsp/tame_samples.h"

namespace moodogram {

std::string_view spectrumUnitName(SpectrumUnit unit) {
  static constexpr std::string_view kNames[] = {"magnitude", "power", "db", "density", "density-db"};
  return kNames[static_cast<std::size_t>(unit)];
}

std::optional<SpectrumUnit> parseSpectrumUnit(std::string_view name) {
  for (const SpectrumUnit unit : kSpectrumUnits)
    if (spectrumUnitName(unit) == name) return unit;
  return std::nullopt;
}

SpectrumFrames::SpectrumFrames(const SpectrumFramesConfig& config, int sampleRateHz)
    : m_config(config), m_sampleRateHz(sampleRateHz), m_stft(config.stft), m_bins(m_stft.binCount()) {
  if (sampleRateHz <= 0) throw ConfigError("A spectrum needs a sample rate above 0.");
  if (!(config.reference > 0) || !std::isfinite(config.reference))
    throw ConfigError("The reference, the amplitude that is 0 dB, must be a number above 0.");
  // A sine of amplitude a has a mean square of a^2 / 2, spread over the window's noise bandwidth.
  m_perHz = static_cast<float>(0.5 / m_stft.window().noiseHz(sampleRateHz));
  if (config.centred) m_pending.resize(config.stft.frameSize() / 2);
  if (config.mel) {
    const double maxHz = std::min(config.mel->maxHz, sampleRateHz / 2.0);
    m_mel.emplace(config.mel->count, config.stft.fftSize, sampleRateHz, config.mel->minHz, maxHz, config.mel->style);
    const double low = hzToMel(config.mel->minHz, config.mel->style);
    const double step = (hzToMel(maxHz, config.mel->style) - low) / static_cast<double>(config.mel->count + 1);
    for (std::size_t band = 1; band <= config.mel->count; ++band)
      m_frequencies.push_back(melToHz(low + step * static_cast<double>(band), config.mel->style));
  } else {
    for (std::size_t bin = 0; bin < m_stft.binCount(); ++bin)
      m_frequencies.push_back(static_cast<double>(bin) * sampleRateHz / static_cast<double>(config.stft.fftSize));
  }
  m_values.resize(m_frequencies.size());
}

double SpectrumFrames::secondsOf(std::int64_t frame) const {
  const double middle = m_config.centred ? 0 : static_cast<double>(m_config.stft.frameSize()) / 2;
  return (static_cast<double>(frame) * static_cast<double>(m_config.stft.hop) + middle) / m_sampleRateHz;
}

std::int64_t SpectrumFrames::frameCount(std::int64_t samples) const {
  const auto hop = static_cast<std::int64_t>(m_config.stft.hop);
  if (m_config.centred) return samples <= 0 ? 0 : 1 + (samples - 1) / hop;
  const auto size = static_cast<std::int64_t>(m_config.stft.frameSize());
  return samples < size ? 0 : 1 + (samples - size) / hop;
}

void SpectrumFrames::add(std::span<const float> mono, const Sink& sink) {
  m_samples += static_cast<std::int64_t>(mono.size());
  if (areTame(mono)) return push(mono, sink);
  std::vector<float> tamed(mono.begin(), mono.end());
  tame(tamed);
  push(tamed, sink);
}

void SpectrumFrames::finish(const Sink& sink) {
  const std::vector<float> silence(m_config.stft.frameSize());
  while (m_frames < frameCount(m_samples)) push(silence, sink);
}

void SpectrumFrames::push(std::span<const float> samples, const Sink& sink) {
  const std::size_t skipped = std::min(m_skip, samples.size());
  m_skip -= skipped;
  m_pending.insert(m_pending.end(), samples.begin() + static_cast<std::ptrdiff_t>(skipped), samples.end());
  const std::size_t size = m_config.stft.frameSize();
  std::size_t start = 0;
  for (; start + size <= m_pending.size(); start += m_config.stft.hop) {
    m_stft.power(std::span(m_pending).subspan(start, size), m_bins);
    convert();
    // The silence at the end can complete more frames than the signal has.
    if (!m_config.centred || m_frames < frameCount(m_samples)) sink(m_frames, m_values);
    ++m_frames;
  }
  const std::size_t used = std::min(start, m_pending.size());
  m_skip += start - used;
  m_pending.erase(m_pending.begin(), m_pending.begin() + static_cast<std::ptrdiff_t>(used));
}

void SpectrumFrames::convert() {
  if (m_config.unit == SpectrumUnit::Density || m_config.unit == SpectrumUnit::DensityDecibels) {
    for (float& value : m_bins) value *= m_perHz;
    // DC and the Nyquist frequency have no mirror image: their mean square is their amplitude squared.
    m_bins.front() *= 2;
    if (m_config.stft.fftSize % 2 == 0) m_bins.back() *= 2;
  }
  if (m_mel)
    m_mel->apply(m_bins, m_values);
  else
    m_values = m_bins;
  if (m_config.unit == SpectrumUnit::Magnitude)
    for (float& value : m_values) value = std::sqrt(value);
  if (m_config.unit == SpectrumUnit::Decibels || m_config.unit == SpectrumUnit::DensityDecibels) {
    powersToDecibels(m_values, m_values);
    const auto reference = static_cast<float>(20 * std::log10(m_config.reference));
    for (float& value : m_values) value = std::max(value - reference, static_cast<float>(m_config.floorDb));
  } else {
    const double scale = 1 / m_config.reference;
    const auto factor = static_cast<float>(m_config.unit == SpectrumUnit::Magnitude ? scale : scale * scale);
    for (float& value : m_values) value *= factor;
  }
}

}  // namespace moodogram
