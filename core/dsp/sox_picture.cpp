// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The numbers in this file repeat those of the spectrogram effect of SoX 14.4.2, down to where it truncates and where
// it rounds; tests compare the pictures with those of the sox program.
#include "core/dsp/sox_picture.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

#include "core/base/error.h"
#include "core/base/fast_loop.h"
#include "core/dsp/colour_map.h"
#include "core/dsp/column_power.h"
#include "core/dsp/level.h"

namespace moodogram {
namespace {

constexpr double kMaxColumnsPerSecond = 5000;
/// How far below full scale single precision still finds SoX's colours, or the ones next to them.
constexpr double kSinglePrecisionRangeDb = 120;

MOODOGRAM_FAST_LOOP void splitStereo(const float* __restrict interleaved, std::size_t frames, float* __restrict left,
                                     float* __restrict right) {
  for (std::size_t i = 0; i < frames; ++i) {
    left[i] = interleaved[2 * i];
    right[i] = interleaved[2 * i + 1];
  }
}

/// Places among the palette's levels: 0 below the range, levels - 1 above it. Needs levels > 2.
MOODOGRAM_FAST_LOOP void findPlaces(const double* __restrict powers, std::size_t count, float scale, float ceilingDb,
                                    float rangeDb, int levels, std::uint8_t* __restrict places) {
  const float perDecibel = static_cast<float>(levels - 2) / rangeDb;
  const auto highest = static_cast<float>(levels - 1);
  for (std::size_t i = 0; i < count; ++i) {
    const float level = powerToDecibels(static_cast<float>(powers[i]) * scale) - ceilingDb;
    // Truncated as in SoX: from -rangeDb on it is place 1, from 0 dB on the last one.
    const float place = 1 + (level + rangeDb) * perDecibel;
    const float atLeast = place > 0 ? place : 0;
    places[i] = static_cast<std::uint8_t>(static_cast<int>(atLeast < highest ? atLeast : highest));
  }
}

/// When the frames and columns of a picture begin. Position 0 is the first sample.
struct Timing {
  int frameSize = 0;
  int step = 0;  ///< samples from one frame to the next
  int framesPerColumn = 0;
  int lead = 0;  ///< the first frame ends here; it is centred on the first step

  Timing(const SoxPictureConfig& config, int sampleRateHz, std::int64_t totalFrames, double windowSum)
      : frameSize(2 * (config.height - 1)) {
    const double seconds = totalFrames > 0 ? static_cast<double>(totalFrames) / sampleRateHz : 1;
    const double columnsPerSecond =
        config.columnsPerSecond > 0 ? config.columnsPerSecond : std::min(kMaxColumnsPerSecond, config.width / seconds);
    // Frames are as far apart as a rectangle of the window's area is long, or less so that they fit a column evenly.
    const double distance = config.slackOverlap ? std::sqrt(windowSum * frameSize) : windowSum;
    const double columnSamples = std::floor(std::max(1.0, sampleRateHz / columnsPerSecond));
    const double rounded = std::max(1.0, std::floor(distance + 0.5));
    step = std::max(1, static_cast<int>(columnSamples / std::ceil(columnSamples / rounded) + 0.5));
    framesPerColumn = static_cast<int>(columnSamples / step + 0.5);
    lead = step - (step - frameSize) / 2;
  }

  std::int64_t endOf(std::int64_t frame) const { return lead + frame * step; }
};

}  // namespace

struct SoxPicturePainter::Impl {
  SoxPictureConfig config;
  SoxWindowShape shape;
  std::vector<double> window;
  double windowSum;
  Timing timing;
  int sampleRateHz;
  int levels;  ///< of the palette
  std::vector<double> edgeWindow;
  int windowEdge = 0;  ///< that edgeWindow was made for
  bool singlePrecision;
  std::unique_ptr<ColumnPower> sums;
  std::vector<double> powers;                    ///< of one column
  std::vector<std::vector<float>> pcm;           ///< by channel; valid from pcmStart to pcmEnd
  std::vector<std::vector<std::uint8_t>> drawn;  ///< by channel; height values a column
  std::int64_t pcmStart;                         ///< position of pcm's first sample
  std::int64_t pcmEnd = 0;
  std::int64_t signalEnd = -1;  ///< known when the last sample is in
  std::int64_t nextFrame = 0;
  int framesInColumn = 0;
  int columns = 0;

  Impl(const SoxPictureConfig& pictureConfig, int rateHz, std::int64_t totalFrames, int channels)
      : config(pictureConfig),
        shape{config.window, config.dynamicRangeDb - config.ceilingDb, config.windowAdjustment},
        window(static_cast<std::size_t>(2 * (config.height - 1))),
        windowSum(fillSoxWindow(shape, 0, window)),
        timing(config, rateHz, totalFrames, windowSum),
        sampleRateHz(rateHz),
        levels(static_cast<int>(soxPalette(config.palette).size()) - SoxInk::kFirstLevel),
        edgeWindow(window),
        singlePrecision(config.singlePrecision && std::has_single_bit(window.size()) &&
                        config.dynamicRangeDb - config.ceilingDb <= kSinglePrecisionRangeDb),
        sums(makeColumnPower(window, static_cast<std::size_t>(channels), singlePrecision)),
        powers(static_cast<std::size_t>(config.height)),
        pcm(static_cast<std::size_t>(channels), std::vector<float>(window.size())),
        drawn(static_cast<std::size_t>(channels)),
        pcmStart(-timing.frameSize) {}

  bool isFull() const { return columns == config.width; }

  void add(std::span<const float> interleaved) {
    if (isFull()) return;
    const std::size_t channels = pcm.size();
    const std::size_t frames = interleaved.size() / channels;
    const auto used = static_cast<std::size_t>(pcmEnd - pcmStart);
    if (pcm.front().size() < used + frames)
      for (auto& samples : pcm) samples.resize(used + frames);
    if (channels == 2) {
      splitStereo(interleaved.data(), frames, pcm[0].data() + used, pcm[1].data() + used);
    } else {
      for (std::size_t channel = 0; channel < channels; ++channel) {
        const float* from = interleaved.data() + channel;
        float* to = pcm[channel].data() + used;
        for (std::size_t i = 0; i < frames; ++i) to[i] = from[i * channels];
      }
    }
    pcmEnd += static_cast<std::int64_t>(frames);
    transform();
  }

  /// Transforms what is complete, then forgets what no further frame needs.
  void transform() {
    const bool isLast = signalEnd >= 0;
    std::int64_t ready = pcmEnd < timing.lead ? 0 : (pcmEnd - timing.lead) / timing.step + 1 - nextFrame;
    while (ready > 0 && !isFull()) {
      const int open = timing.framesPerColumn - framesInColumn;
      if (open >= 2 && ready < 2 && !isLast) break;
      const bool pair = open >= 2 && ready >= 2 && edgeOf(nextFrame) == 0 && edgeOf(nextFrame + 1) == 0;
      for (std::size_t channel = 0; channel < pcm.size(); ++channel)
        pair ? transformPair(channel) : transformSingle(channel);
      const int done = pair ? 2 : 1;
      nextFrame += done;
      ready -= done;
      framesInColumn += done;
      if (framesInColumn == timing.framesPerColumn) finishColumn();
    }
    const std::int64_t needed = timing.endOf(nextFrame) - timing.frameSize;
    const std::int64_t drop = std::clamp<std::int64_t>(needed - pcmStart, 0, pcmEnd - pcmStart);
    for (auto& samples : pcm) std::copy(samples.begin() + drop, samples.begin() + (pcmEnd - pcmStart), samples.begin());
    pcmStart += drop;
  }

  /// > 0: so many samples at a frame's start lie before the signal; < 0: at its end, after it.
  int edgeOf(std::int64_t frame) const {
    const std::int64_t end = timing.endOf(frame);
    if (signalEnd >= 0 && end > signalEnd)
      return static_cast<int>(std::max<std::int64_t>(signalEnd - end, -timing.frameSize));
    return static_cast<int>(std::max<std::int64_t>(timing.frameSize - end, 0));
  }

  const float* samplesOf(std::size_t channel, std::int64_t frame) const {
    return pcm[channel].data() + (timing.endOf(frame) - timing.frameSize - pcmStart);
  }

  void transformPair(std::size_t channel) {
    sums->addPair(channel, samplesOf(channel, nextFrame), samplesOf(channel, nextFrame + 1));
  }

  void transformSingle(std::size_t channel) {
    const int edge = edgeOf(nextFrame);
    if (edge != windowEdge) fillSoxWindow(shape, windowEdge = edge, edgeWindow);
    sums->addSingle(channel, samplesOf(channel, nextFrame), edgeWindow);
  }

  void finishColumn() {
    const double scale = 1.0 / framesInColumn;
    for (std::size_t channel = 0; channel < pcm.size(); ++channel) {
      sums->take(channel, powers);
      std::vector<std::uint8_t>& places = drawn[channel];
      const std::size_t first = places.size();
      places.resize(first + powers.size());
      if (singlePrecision && levels > 2) {
        findPlaces(powers.data(), powers.size(), static_cast<float>(scale), static_cast<float>(config.ceilingDb),
                   static_cast<float>(config.dynamicRangeDb), levels, places.data() + first);
        continue;
      }
      std::ranges::transform(powers, places.begin() + static_cast<std::ptrdiff_t>(first), [&](double power) {
        return placeOf(static_cast<float>(10 * std::log10(power * scale) - config.ceilingDb));
      });
    }
    framesInColumn = 0;
    ++columns;
  }

  std::uint8_t placeOf(double level) const {
    if (level >= 0) return static_cast<std::uint8_t>(levels - 1);
    if (!(level >= -config.dynamicRangeDb)) return 0;
    return static_cast<std::uint8_t>(1 + (1 + level / config.dynamicRangeDb) * (levels - 2));
  }

  /// Silence pushes the last samples to the middle of a frame.
  void flush() {
    signalEnd = pcmEnd;
    const auto waiting =
        static_cast<int>(pcmEnd - (timing.endOf(nextFrame) - timing.step));  // of the next frame's step
    int silence = (timing.frameSize - timing.step) / 2;
    const int leftOver = (silence + waiting) % timing.step;
    if (leftOver >= timing.step / 2) silence += timing.step - leftOver;
    add(std::vector<float>(static_cast<std::size_t>(silence) * pcm.size()));
    if (framesInColumn > 0 && !isFull()) finishColumn();
  }
};

SoxPicturePainter::SoxPicturePainter(const SoxPictureConfig& config, int sampleRateHz, std::int64_t totalFrames,
                                     int channels) {
  const SoxPaletteConfig& palette = config.palette;
  if (config.width < 1 || config.height < 3 || !(config.dynamicRangeDb > 0) || sampleRateHz <= 0 || channels < 1)
    throw ConfigError("A SoX picture needs at least 1 x 3 pixels, a range above 0 dB, a sample rate and a channel.");
  if (palette.quantization < 0 || palette.quantization > 249 || palette.permutation < 1 || palette.permutation > 6)
    throw ConfigError("A SoX picture has 0 to 249 colours in one of 6 orders.");
  m_impl = std::make_unique<Impl>(config, sampleRateHz, totalFrames, channels);
}

SoxPicturePainter::~SoxPicturePainter() = default;

void SoxPicturePainter::add(std::span<const float> interleaved) { m_impl->add(interleaved); }

bool SoxPicturePainter::isFull() const { return m_impl->isFull(); }

SoxLevels SoxPicturePainter::finish() {
  Impl& impl = *m_impl;
  if (!impl.isFull()) impl.flush();
  SoxLevels result;
  result.columns = impl.columns;
  result.rows = impl.config.height;
  result.channels = static_cast<int>(impl.drawn.size());
  result.seconds =
      static_cast<double>(impl.columns) * impl.timing.step * impl.timing.framesPerColumn / impl.sampleRateHz;
  result.values = std::move(impl.drawn.front());
  for (std::size_t channel = 1; channel < impl.drawn.size(); ++channel)
    result.values.insert(result.values.end(), impl.drawn[channel].begin(), impl.drawn[channel].end());
  return result;
}

RgbImage soxPicture(std::span<const float> mono, int sampleRateHz, const SoxPictureConfig& config) {
  SoxPicturePainter painter(config, sampleRateHz, static_cast<std::int64_t>(mono.size()));
  painter.add(mono);
  const SoxLevels levels = painter.finish();
  const std::vector<Rgb> palette = soxPalette(config.palette);
  RgbImage image(config.width, config.height);
  for (int x = 0; x < levels.columns; ++x)
    for (int row = 0; row < levels.rows; ++row) {
      const auto place = levels.values[static_cast<std::size_t>(x) * static_cast<std::size_t>(levels.rows) + row];
      const Rgb colour = palette[static_cast<std::size_t>(SoxInk::kFirstLevel + place)];
      std::uint8_t* pixel = image.at(x, levels.rows - 1 - row);
      pixel[0] = colour.red;
      pixel[1] = colour.green;
      pixel[2] = colour.blue;
    }
  return image;
}

}  // namespace moodogram
