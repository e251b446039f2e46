// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/spectrum.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "core/base/error.h"
#include "core/dsp/spectrum_transform.h"
#include "core/dsp/tame_samples.h"

namespace moodogram {
namespace {

constexpr std::size_t kMinFrame = 16;
constexpr std::size_t kMaxFft = 65536;

void check(const SpectrumConfig& config, int sampleRateHz) {
  if (sampleRateHz <= 0) throw ConfigError("A spectrum needs a sample rate above 0.");
  if (config.fftSize < kMinFrame || config.fftSize > kMaxFft)
    throw ConfigError("The FFT size must be from 16 to 65536 samples, not " + std::to_string(config.fftSize) + ".");
  if (config.frameSize() < kMinFrame || config.frameSize() > config.fftSize)
    throw ConfigError("The window must be from 16 samples to the FFT's " + std::to_string(config.fftSize) +
                      " samples long, not " + std::to_string(config.windowSize) + ".");
  if (!(config.overlap >= 0 && config.overlap <= 0.95))
    throw ConfigError("Windows can overlap by 0 to 95 %, not by " + std::to_string(100 * config.overlap) + " %.");
  if (config.binsPerOctave < 6 || config.binsPerOctave > 96)
    throw ConfigError("An octave can have 6 to 96 bins, not " + std::to_string(config.binsPerOctave) + ".");
}

std::unique_ptr<SpectrumTransform> makeTransform(const SpectrumConfig& config, int sampleRateHz) {
  check(config, sampleRateHz);
  switch (config.method) {
    case SpectrumMethod::Reassigned:
      return makeReassignedTransform(config, sampleRateHz);
    case SpectrumMethod::Octaves:
      return makeOctaveTransform(config, sampleRateHz);
    case SpectrumMethod::Plain:
    case SpectrumMethod::Peaks:
      break;
  }
  return makeFrameTransform(config, sampleRateHz);
}

/// Of [first, end) in the track, what pcm has.
std::span<const float> cut(const PcmStretch& pcm, std::int64_t first, std::int64_t end) {
  const auto size = static_cast<std::int64_t>(pcm.samples.size());
  const std::int64_t from = std::clamp<std::int64_t>(first - pcm.start, 0, size);
  const std::int64_t to = std::clamp<std::int64_t>(end - pcm.start, from, size);
  return pcm.samples.subspan(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from));
}

}  // namespace

std::string_view spectrumMethodName(SpectrumMethod method) {
  static constexpr std::string_view kNames[] = {"plain", "reassigned", "peaks", "octaves"};
  return kNames[static_cast<std::size_t>(method)];
}

std::optional<SpectrumMethod> parseSpectrumMethod(std::string_view name) {
  for (const SpectrumMethod method : kSpectrumMethods)
    if (spectrumMethodName(method) == name) return method;
  return std::nullopt;
}

std::span<const float> PcmStretch::frame(std::int64_t first, std::span<float> scratch) const {
  const std::span<const float> inside = cut(*this, first, first + static_cast<std::int64_t>(scratch.size()));
  if (inside.size() == scratch.size() || inside.empty()) return inside;
  std::fill(scratch.begin(), scratch.end(), 0.0F);
  std::copy(inside.begin(), inside.end(), scratch.begin() + std::max<std::int64_t>(start - first, 0));
  return scratch;
}

int ColumnGrid::framesPerColumn(double hop) const {
  return static_cast<int>(std::clamp(std::ceil(samplesPerColumn / std::max(hop, 1.0)), 1.0, 1e9));
}

std::int64_t ColumnGrid::centre(std::int64_t frame, int framesPerColumn) const {
  const double position = (static_cast<double>(frame) + 0.5) / framesPerColumn * samplesPerColumn;
  return first + static_cast<std::int64_t>(std::floor(position));
}

SpectrumRenderer::SpectrumRenderer(const SpectrumConfig& config, int sampleRateHz)
    : m_config(config), m_transform(makeTransform(config, sampleRateHz)) {}

SpectrumRenderer::~SpectrumRenderer() = default;

const BinAxis& SpectrumRenderer::bins() const { return m_transform->bins(); }

std::int64_t SpectrumRenderer::marginSamples() const { return m_transform->marginSamples(); }

SpectrumTile SpectrumRenderer::render(std::span<const float> pcm, std::int64_t pcmStart, std::int64_t first,
                                      double samplesPerColumn, int columns) {
  SpectrumTile tile{columns, bins().count, {}};
  tile.levels.resize(static_cast<std::size_t>(columns) * tile.bins, kSilentCentibels);
  if (samplesPerColumn < 1) {
    // A frame for every column would be the same frame again and again.
    const auto sampleOf = [&](int column) { return static_cast<int>(std::floor((column + 0.5) * samplesPerColumn)); };
    const SpectrumTile samples = render(pcm, pcmStart, first, 1, sampleOf(columns - 1) + 1);
    for (int c = 0; c < columns; ++c) std::ranges::copy(samples.column(sampleOf(c)), tile.column(c).begin());
    return tile;
  }
  const std::int64_t end = first + static_cast<std::int64_t>(std::floor(samplesPerColumn * columns));
  PcmStretch stretch{cut({pcm, pcmStart}, first - marginSamples(), end + marginSamples() + 1),
                     std::max(pcmStart, first - marginSamples())};
  if (stretch.samples.empty()) return tile;
  if (!areTame(stretch.samples)) {
    m_tamed.assign(stretch.samples.begin(), stretch.samples.end());
    tame(m_tamed);
    stretch.samples = m_tamed;
  }
  m_transform->render(stretch, {first, samplesPerColumn, columns}, tile.levels);
  return tile;
}

}  // namespace moodogram
