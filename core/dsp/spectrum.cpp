// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/spectrum.h"

#include <algorithm>
#include <cmath>

#include "core/base/error.h"

namespace moodogram {
namespace {

constexpr int kMaxFramesPerColumn = 8;
constexpr float kSilentPower = 1e-14F;

}  // namespace

struct SpectrumRenderer::Impl {
  SpectrumConfig config;
  Stft stft;
  BinAxis bins;
  std::vector<float> frame;
  std::vector<float> power;
  std::vector<float> loudest;

  Impl(const SpectrumConfig& spectrumConfig, int sampleRateHz)
      : config(spectrumConfig),
        stft({config.fftSize, config.fftSize, config.window}),
        bins{stft.binCount(), sampleRateHz / static_cast<double>(config.fftSize)},
        frame(config.fftSize),
        power(bins.count),
        loudest(bins.count) {}

  void addFrame(std::span<const float> pcm, std::int64_t start) {
    const auto size = static_cast<std::int64_t>(frame.size());
    const auto available = static_cast<std::int64_t>(pcm.size());
    if (start >= 0 && start + size <= available) {
      stft.power(pcm.subspan(static_cast<std::size_t>(start), frame.size()), power);
    } else {
      const std::int64_t from = std::clamp<std::int64_t>(start, 0, available);
      const std::int64_t to = std::clamp<std::int64_t>(start + size, from, available);
      if (from == to) return;
      std::fill(frame.begin(), frame.end(), 0.0F);
      std::copy(pcm.begin() + from, pcm.begin() + to, frame.begin() + (from - start));
      stft.power(frame, power);
    }
    for (std::size_t k = 0; k < power.size(); ++k) loudest[k] = std::max(loudest[k], power[k]);
  }
};

SpectrumRenderer::SpectrumRenderer(const SpectrumConfig& config, int sampleRateHz) {
  if (config.fftSize < 16 || config.fftSize > 65536)
    throw ConfigError("The FFT size must be from 16 to 65536 samples, not " + std::to_string(config.fftSize) + ".");
  if (sampleRateHz <= 0) throw ConfigError("A spectrum needs a sample rate above 0.");
  m_impl = std::make_unique<Impl>(config, sampleRateHz);
}

SpectrumRenderer::~SpectrumRenderer() = default;

const SpectrumConfig& SpectrumRenderer::config() const { return m_impl->config; }

const BinAxis& SpectrumRenderer::bins() const { return m_impl->bins; }

std::int64_t SpectrumRenderer::marginSamples() const { return static_cast<std::int64_t>(m_impl->config.fftSize / 2); }

SpectrumTile SpectrumRenderer::render(std::span<const float> pcm, std::int64_t pcmStart, std::int64_t first,
                                      double samplesPerColumn, int columns) {
  Impl& impl = *m_impl;
  SpectrumTile tile{columns, impl.bins.count, {}};
  tile.levels.resize(static_cast<std::size_t>(columns) * tile.bins);
  const auto fftSize = static_cast<std::int64_t>(impl.config.fftSize);
  // Frames that overlap by half miss nothing; wider columns are sampled.
  const double framesToCover = std::ceil(2 * samplesPerColumn / static_cast<double>(fftSize));
  const int frames = std::clamp(static_cast<int>(std::min(framesToCover, 1e6)), 1, kMaxFramesPerColumn);
  for (int c = 0; c < columns; ++c) {
    std::fill(impl.loudest.begin(), impl.loudest.end(), 0.0F);
    for (int f = 0; f < frames; ++f) {
      const double centre = (c + (f + 0.5) / frames) * samplesPerColumn;
      const std::int64_t start = first + static_cast<std::int64_t>(std::floor(centre)) - fftSize / 2;
      impl.addFrame(pcm, start - pcmStart);
    }
    std::transform(impl.loudest.begin(), impl.loudest.end(), tile.column(c).begin(), [](float power) {
      // Nothing that a file can hold comes near the upper end of the type.
      return static_cast<Centibels>(std::lround(std::min(1000 * std::log10(std::max(power, kSilentPower)), 32000.0F)));
    });
  }
  return tile;
}

}  // namespace moodogram
