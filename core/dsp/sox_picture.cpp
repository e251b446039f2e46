// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The numbers in this file repeat those of the spectrogram effect of SoX 14.4.2, down to where it truncates and where
// it rounds; tests compare the pictures with those of the sox program.
#include "core/dsp/sox_picture.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

#include "core/base/error.h"
#include "core/dsp/colour_map.h"
#include "core/dsp/real_fft.h"

namespace moodogram {
namespace {

constexpr double kMaxColumnsPerSecond = 5000;
constexpr int kPaletteColours = 251;

/// The cosine bell over `length` points from `offset` in a frame of `size`; zero elsewhere. Scaled so that a
/// full-scale sine has amplitude 1, and a little less at the ends of a signal, where a bell is short.
void fillWindow(std::vector<double>& window, int offset, int length) {
  const auto size = static_cast<double>(window.size());
  std::fill(window.begin(), window.end(), 0.0);
  double sum = 0;
  for (int i = 0; i < length; ++i) {
    const double bell = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * i / length);
    window[static_cast<std::size_t>(offset + i)] = bell;
    sum += bell;
  }
  const double share = length / size;
  for (double& value : window) value *= 2 / sum * share * share;
}

}  // namespace

struct SoxPicturePainter::Impl {
  SoxPictureConfig config;
  int frameSize;
  DoubleRealFft fft;
  std::vector<float> history;  ///< the last frameSize samples
  std::vector<double> window;
  std::vector<double> power;    ///< summed over the frames of the current column
  std::vector<float> decibels;  ///< height values a column
  int step = 0;                 ///< samples between frames
  int framesPerColumn = 0;
  int framesInColumn = 0;
  int columns = 0;
  int filled = 0;  ///< samples of the current step; starts negative so that the first frame is centred on sample 0
  int edge = 0;    ///< > 0: so many samples at a frame's start lie before the signal; < 0: at its end, after it
  int lowestEdge = 0;
  int windowEdge = 0;  ///< the edge that the window was made for

  Impl(const SoxPictureConfig& pictureConfig, int sampleRateHz, std::int64_t totalSamples)
      : config(pictureConfig),
        frameSize(2 * (pictureConfig.height - 1)),
        fft(static_cast<std::size_t>(std::max(frameSize, 2))),
        history(static_cast<std::size_t>(frameSize)),
        window(static_cast<std::size_t>(frameSize)),
        power(static_cast<std::size_t>(config.height)) {
    const double seconds = totalSamples > 0 ? static_cast<double>(totalSamples) / sampleRateHz : 1;
    const double columnsPerSecond = std::min(kMaxColumnsPerSecond, config.width / seconds);
    fillWindow(window, 0, frameSize);
    // Frames overlap by half a bell (its sum is half its length), or more so that they fit a column evenly.
    const int halfBell = frameSize / 2;
    const auto columnSamples = std::max<std::int64_t>(1, static_cast<std::int64_t>(sampleRateHz / columnsPerSecond));
    const auto samples = static_cast<double>(columnSamples);
    step = std::max(1, static_cast<int>(samples / std::ceil(samples / halfBell) + 0.5));
    framesPerColumn = static_cast<int>(samples / step + 0.5);
    edge = frameSize;
    filled = (step - frameSize) / 2;
  }

  void add(std::span<const float> samples) {
    const auto size = static_cast<std::size_t>(frameSize);
    while (columns < config.width) {
      if (filled == step) {
        std::copy(history.begin() + step, history.end(), history.begin());
        filled = 0;
      }
      const auto count = std::min(samples.size(), static_cast<std::size_t>(step - filled));
      std::copy_n(samples.begin(), count, history.begin() + (static_cast<std::ptrdiff_t>(size) - step + filled));
      samples = samples.subspan(count);
      filled += static_cast<int>(count);
      edge = std::max(lowestEdge, edge - static_cast<int>(count));
      if (filled != step) return;
      transform();
    }
  }

  void transform() {
    if (edge != windowEdge) {
      windowEdge = edge;
      fillWindow(window, std::max(edge, 0), frameSize - std::abs(edge));
    }
    const std::span<double> input = fft.input();
    for (std::size_t i = 0; i < window.size(); ++i) input[i] = history[i] * window[i];
    const auto spectrum = fft.execute();
    for (std::size_t k = 0; k < power.size(); ++k) {
      const double re = spectrum[k].real();
      const double im = spectrum[k].imag();
      power[k] += re * re + im * im;
    }
    if (++framesInColumn == framesPerColumn) finishColumn();
  }

  void finishColumn() {
    for (double& value : power) {
      decibels.push_back(static_cast<float>(10 * std::log10(value / framesInColumn)));
      value = 0;
    }
    framesInColumn = 0;
    ++columns;
  }

  /// Silence pushes the last samples to the middle of a frame.
  void flush() {
    int silence = (frameSize - step) / 2;
    const int leftOver = (silence + filled) % step;
    if (leftOver >= step / 2) silence += step - leftOver;
    edge = 0;
    lowestEdge = -frameSize;
    add(std::vector<float>(static_cast<std::size_t>(silence)));
    if (framesInColumn > 0 && columns < config.width) finishColumn();
  }

  Rgb colourOf(double level) const {
    const double share = 1 + level / config.dynamicRangeDb;
    const int index = !(share >= 0) ? 0
                      : share >= 1  ? kPaletteColours - 1
                                    : 1 + static_cast<int>(share * (kPaletteColours - 2));
    return soxColour(static_cast<double>(index) / (kPaletteColours - 1));
  }
};

SoxPicturePainter::SoxPicturePainter(const SoxPictureConfig& config, int sampleRateHz, std::int64_t totalSamples) {
  if (config.width < 1 || config.height < 3 || !(config.dynamicRangeDb > 0) || sampleRateHz <= 0)
    throw ConfigError("A SoX picture needs at least 1 x 3 pixels, a range above 0 dB and a sample rate.");
  m_impl = std::make_unique<Impl>(config, sampleRateHz, totalSamples);
}

SoxPicturePainter::~SoxPicturePainter() = default;

void SoxPicturePainter::add(std::span<const float> mono) { m_impl->add(mono); }

RgbImage SoxPicturePainter::finish() {
  Impl& impl = *m_impl;
  impl.flush();
  const int height = impl.config.height;
  RgbImage image(impl.columns, height);
  for (int x = 0; x < impl.columns; ++x) {
    for (int row = 0; row < height; ++row) {
      const Rgb colour = impl.colourOf(impl.decibels[static_cast<std::size_t>(x) * height + row]);
      std::uint8_t* pixel = image.at(x, height - 1 - row);
      pixel[0] = colour.red;
      pixel[1] = colour.green;
      pixel[2] = colour.blue;
    }
  }
  return image;
}

RgbImage soxPicture(std::span<const float> mono, int sampleRateHz, const SoxPictureConfig& config) {
  SoxPicturePainter painter(config, sampleRateHz, static_cast<std::int64_t>(mono.size()));
  painter.add(mono);
  const RgbImage drawn = painter.finish();
  if (drawn.width == config.width) return drawn;
  RgbImage image(config.width, config.height);
  for (int y = 0; y < drawn.height && drawn.width > 0; ++y)
    std::copy_n(drawn.at(0, y), static_cast<std::size_t>(drawn.width) * 3, image.at(0, y));
  return image;
}

}  // namespace moodogram
