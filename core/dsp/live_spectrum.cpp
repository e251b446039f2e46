// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/live_spectrum.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "core/base/error.h"

namespace moodogram {
namespace {

/// Beyond the longest span: the frames of the first column, and room so that samples move to the front rarely.
constexpr double kSpareSeconds = 10;

}  // namespace

LiveSpectrum::LiveSpectrum(int sampleRateHz, const LiveSpectrumConfig& config) : m_sampleRateHz(sampleRateHz) {
  configure(config);
}

LiveSpectrum::LiveSpectrum(const LiveSpectrum& other)
    : m_sampleRateHz(other.m_sampleRateHz), m_pcm(other.m_pcm), m_total(other.m_total) {
  configure(other.m_config);
  m_taken = other.m_taken;
}

void LiveSpectrum::configure(const LiveSpectrumConfig& config) {
  if (config.columns <= 0 || !(config.spanSeconds > 0) || config.spanSeconds > kLongestSpanSeconds)
    throw ConfigError("A live spectrum needs columns and a span of up to " +
                      std::to_string(static_cast<int>(kLongestSpanSeconds)) + " seconds.");
  const FrequencyAxis axis = clippedToRate(config.axis, m_sampleRateHz);
  auto renderer = std::make_unique<SpectrumRenderer>(config.spectrum, m_sampleRateHz);
  m_rows = std::make_unique<RowMap>(renderer->bins(), axis, config.rows);
  m_renderer = std::move(renderer);
  m_axis = axis;
  m_config = config;
  m_samplesPerColumn = std::max<std::int64_t>(1, std::llround(config.spanSeconds * m_sampleRateHz / config.columns));
  m_taken = 0;
}

void LiveSpectrum::push(std::span<const float> samples) {
  m_pcm.insert(m_pcm.end(), samples.begin(), samples.end());
  m_total += static_cast<std::int64_t>(samples.size());
  trim();
}

void LiveSpectrum::pushSilence(std::uint64_t samples) {
  const auto kept = std::min(samples, static_cast<std::uint64_t>(kLongestSpanSeconds + kSpareSeconds) * m_sampleRateHz);
  m_pcm.resize(m_pcm.size() + kept);
  m_total += static_cast<std::int64_t>(samples);
  trim();
}

void LiveSpectrum::trim() {
  const auto least = static_cast<std::size_t>((kLongestSpanSeconds + kSpareSeconds / 2) * m_sampleRateHz);
  if (m_pcm.size() > static_cast<std::size_t>((kLongestSpanSeconds + kSpareSeconds) * m_sampleRateHz))
    m_pcm.erase(m_pcm.begin(), m_pcm.end() - static_cast<std::ptrdiff_t>(least));
}

std::int64_t LiveSpectrum::completeColumns() const {
  return std::max<std::int64_t>(m_total - m_renderer->marginSamples(), 0) / m_samplesPerColumn;
}

LevelTile LiveSpectrum::takeColumns() {
  const std::int64_t end = completeColumns();
  const std::int64_t first = std::max(m_taken, end - m_config.columns);
  m_taken = end;
  return m_rows->apply(m_renderer->render(m_pcm, pcmStart(), first * m_samplesPerColumn,
                                          static_cast<double>(m_samplesPerColumn), static_cast<int>(end - first)));
}

}  // namespace moodogram
