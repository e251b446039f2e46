// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/spectrogram_tile.h"

#include <algorithm>
#include <cmath>

#include "core/base/error.h"
#include "core/dsp/mel.h"

namespace moodogram {
namespace {

constexpr int kMaxFramesPerColumn = 8;
constexpr float kSilentPower = 1e-14F;  // -140 dB, below the noise of 16 bits and near that of 24
constexpr double kLowestLogHz = 1;      // a logarithmic scale cannot start at 0 Hz

/// Position on the display's scale, and back; only differences and ratios matter.
double scaled(FrequencyScale scale, double hz) {
  switch (scale) {
    case FrequencyScale::Linear:
      return hz;
    case FrequencyScale::Logarithmic:
      return std::log2(std::max(hz, kLowestLogHz));
    case FrequencyScale::Mel:
      return hzToMel(hz);
  }
  return hz;
}

double unscaled(FrequencyScale scale, double position) {
  switch (scale) {
    case FrequencyScale::Linear:
      return position;
    case FrequencyScale::Logarithmic:
      return std::exp2(position);
    case FrequencyScale::Mel:
      return melToHz(position);
  }
  return position;
}

/// How a row reads the spectrum: the loudest of the bins in its band and, for bands narrower than a bin, the level
/// between the two bins around its middle.
struct Row {
  std::size_t firstBin = 0;
  std::size_t binCount = 0;
  std::size_t lowerBin = 0;
  float fraction = 0;
};

}  // namespace

double frequencyAtHeight(const TileConfig& config, double height) {
  const double low = scaled(config.scale, config.minHz);
  const double high = scaled(config.scale, config.maxHz);
  return unscaled(config.scale, low + height * (high - low));
}

double heightOfFrequency(const TileConfig& config, double hz) {
  const double low = scaled(config.scale, config.minHz);
  const double high = scaled(config.scale, config.maxHz);
  return (scaled(config.scale, hz) - low) / (high - low);
}

struct TileRenderer::Impl {
  TileConfig config;
  Stft stft;
  std::vector<Row> rows;
  std::vector<float> frame;
  std::vector<float> power;
  std::vector<float> loudest;
  std::vector<float> decibels;

  Impl(const TileConfig& tileConfig, int sampleRateHz)
      : config(tileConfig), stft({tileConfig.fftSize, tileConfig.fftSize, tileConfig.window}) {
    const double nyquistHz = sampleRateHz / 2.0;
    config.maxHz = std::min(config.maxHz, nyquistHz);
    if (config.rows <= 0 || !(config.minHz >= 0) || !(config.maxHz > config.minHz))
      throw ConfigError("A spectrogram needs rows, and a lowest frequency below the highest and below " +
                        std::to_string(static_cast<int>(nyquistHz)) + " Hz, half the sample rate.");
    frame.resize(config.fftSize);
    power.resize(stft.binCount());
    loudest.resize(stft.binCount());
    decibels.resize(stft.binCount());
    const double binsPerHz = static_cast<double>(config.fftSize) / sampleRateHz;
    const auto lastBin = static_cast<double>(stft.binCount() - 1);
    for (int r = 0; r < config.rows; ++r) {
      const auto binAt = [&](double row) {
        return std::clamp(frequencyAtHeight(config, row / config.rows) * binsPerHz, 0.0, lastBin);
      };
      Row row;
      const double first = std::ceil(binAt(r));
      const double end = r + 1 == config.rows ? std::floor(binAt(r + 1)) + 1 : std::ceil(binAt(r + 1));
      row.firstBin = static_cast<std::size_t>(first);
      row.binCount = end > first ? static_cast<std::size_t>(end - first) : 0;
      const double middle = binAt(r + 0.5);
      const double lower = std::min(std::floor(middle), lastBin - 1);
      row.lowerBin = static_cast<std::size_t>(lower);
      row.fraction = static_cast<float>(middle - lower);
      rows.push_back(row);
    }
  }

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

  void writeColumn(std::span<float> column) {
    for (std::size_t k = 0; k < loudest.size(); ++k) decibels[k] = 10 * std::log10(std::max(loudest[k], kSilentPower));
    for (std::size_t r = 0; r < rows.size(); ++r) {
      const Row& row = rows[r];
      const float below = decibels[row.lowerBin];
      float value = below + row.fraction * (decibels[row.lowerBin + 1] - below);
      for (std::size_t i = 0; i < row.binCount; ++i) value = std::max(value, decibels[row.firstBin + i]);
      column[r] = value;
    }
  }
};

TileRenderer::TileRenderer(const TileConfig& config, int sampleRateHz)
    : m_impl(std::make_unique<Impl>(config, sampleRateHz)) {}

TileRenderer::~TileRenderer() = default;

const TileConfig& TileRenderer::config() const { return m_impl->config; }

LevelTile TileRenderer::render(std::span<const float> pcm, std::int64_t pcmStart, std::int64_t first,
                               double samplesPerColumn, int columns) {
  Impl& impl = *m_impl;
  LevelTile tile;
  tile.columns = columns;
  tile.rows = impl.config.rows;
  const auto rowCount = static_cast<std::size_t>(tile.rows);
  tile.decibels.resize(static_cast<std::size_t>(columns) * rowCount);
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
    impl.writeColumn(std::span(tile.decibels).subspan(static_cast<std::size_t>(c) * rowCount, rowCount));
  }
  return tile;
}

RgbImage colourTile(const LevelTile& tile, ColourMap map, float floorDb, float ceilingDb) {
  RgbImage image(tile.columns, tile.rows);
  const auto palette = colours(map);
  const float scale = 255 / (ceilingDb - floorDb);
  for (int row = 0; row < tile.rows; ++row) {
    std::uint8_t* pixel = image.pixels.data() + static_cast<std::size_t>(tile.rows - 1 - row) * tile.columns * 3;
    for (int column = 0; column < tile.columns; ++column, pixel += 3) {
      const float value = tile.decibels[static_cast<std::size_t>(column) * tile.rows + row];
      const auto index = static_cast<std::size_t>(std::clamp((value - floorDb) * scale + 0.5F, 0.0F, 255.0F));
      pixel[0] = palette[index].red;
      pixel[1] = palette[index].green;
      pixel[2] = palette[index].blue;
    }
  }
  return image;
}

}  // namespace moodogram
