// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/spectrogram_job.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/audio/mono_reader.h"
#include "core/base/error.h"
#include "core/base/paths.h"

namespace moodogram {
namespace {

constexpr std::size_t kBlockSamples = 65536;
constexpr int kMaxPixelsAcross = 50000;
constexpr std::int64_t kMaxPixels = 200'000'000;

/// Reads mono blocks; reports progress and honours stop requests.
class Source {
 public:
  Source(const SpectrogramConfig& config, std::stop_token stop, const ProgressCallback& progress)
      : m_file(config.file), m_channel(config.channel), m_stop(std::move(stop)), m_progress(progress) {
    start();
  }

  void start() {
    m_reader.emplace(m_file, 0, m_channel);
    m_done = 0;
  }
  const MonoReader& reader() const { return *m_reader; }

  std::span<const float> next() {
    throwIfStopped(m_stop);
    const std::size_t count = m_reader->read(m_block);
    m_done += static_cast<std::int64_t>(count);
    const std::int64_t frames = m_reader->sourceFormat().frames;
    m_progress.report({m_done, std::max<std::int64_t>(frames, 0), displayPath(m_file.filename())});
    return std::span<const float>(m_block).first(count);
  }

 private:
  std::filesystem::path m_file;
  ChannelSelection m_channel;
  std::stop_token m_stop;
  ThrottledProgress m_progress;
  std::optional<MonoReader> m_reader;
  std::vector<float> m_block = std::vector<float>(kBlockSamples);
  std::int64_t m_done = 0;
};

/// Samples [first, end) of the file.
struct Stretch {
  std::int64_t first = 0;
  std::int64_t end = 0;
  std::int64_t size() const { return end - first; }
};

/// Lossless headers can be trusted; the others round, guess or say nothing, so the samples are counted.
std::int64_t countSamples(Source& source) {
  const AudioFormat& format = source.reader().sourceFormat();
  if (format.frames >= 0 && format.bitsPerSample > 0) return format.frames;
  std::int64_t total = 0;
  while (const std::size_t count = source.next().size()) total += static_cast<std::int64_t>(count);
  source.start();
  return total;
}

Stretch stretchOf(const SpectrogramConfig& config, Source& source) {
  const std::int64_t total = countSamples(source);
  const int rateHz = source.reader().sampleRateHz();
  const auto sampleAt = [&](double seconds) {
    return static_cast<std::int64_t>(std::llround(std::min(seconds * rateHz, static_cast<double>(total))));
  };
  const Stretch stretch{sampleAt(config.startSeconds), sampleAt(config.endSeconds)};
  if (config.startSeconds > 0 && stretch.size() <= 0)
    throw ConfigError("The range lies behind the end of " + displayPath(config.file) + ", which is " +
                      std::to_string(static_cast<double>(total) / rateHz) + " s long.");
  return stretch;
}

/// A range that lies above all that the file can hold is for RowMap or the figure to refuse.
FrequencyAxis axisAt(const SpectrogramConfig& config, int rateHz) {
  FrequencyAxis axis = config.axis;
  axis.maxHz = std::min(axis.maxHz, rateHz / 2.0);
  return axis;
}

/// A column of a long file covers minutes. It is rendered in slices, of which the loudest level counts, so that only
/// a slice has to be in memory.
RgbImage drawTiles(const SpectrogramConfig& config, Source& source, const Stretch& stretch) {
  const int rateHz = source.reader().sampleRateHz();
  SpectrumRenderer renderer(config.spectrum, rateHz);
  const RowMap rowMap(renderer.bins(), axisAt(config, rateHz), config.height);
  const double perColumn = std::max(1.0, static_cast<double>(stretch.size())) / config.width;
  const int slices = std::max(1, static_cast<int>(std::ceil(perColumn / static_cast<double>(kBlockSamples))));
  const double perSlice = perColumn / slices;
  const int batch = std::max(1, static_cast<int>(static_cast<double>(kBlockSamples) / perSlice));
  const auto margin = renderer.marginSamples();

  LevelTile picture{config.width, config.height, {}};
  picture.decibels.resize(static_cast<std::size_t>(config.width) * static_cast<std::size_t>(config.height), -1000);
  std::vector<float> pcm;
  std::int64_t pcmStart = 0;
  bool ended = false;
  const std::int64_t sliceCount = std::int64_t{config.width} * slices;
  for (std::int64_t first = 0; first < sliceCount; first += batch) {
    const int columns = static_cast<int>(std::min<std::int64_t>(batch, sliceCount - first));
    const auto begin = stretch.first + static_cast<std::int64_t>(std::floor(static_cast<double>(first) * perSlice));
    const auto end =
        stretch.first + static_cast<std::int64_t>(std::ceil(static_cast<double>(first + columns) * perSlice)) + margin;
    const auto dropPassed = [&] {
      const std::int64_t drop = std::clamp<std::int64_t>(begin - margin - pcmStart, 0, std::ssize(pcm));
      pcm.erase(pcm.begin(), pcm.begin() + drop);
      pcmStart += drop;
    };
    while (!ended && pcmStart + std::ssize(pcm) < end) {
      dropPassed();
      const std::span<const float> block = source.next();
      ended = block.empty();
      pcm.insert(pcm.end(), block.begin(), block.end());
    }
    dropPassed();
    const LevelTile tile = rowMap.apply(renderer.render(pcm, pcmStart, begin, perSlice, columns));
    for (int c = 0; c < columns; ++c) {
      const auto rows = static_cast<std::size_t>(tile.rows);
      const float* from = &tile.decibels[static_cast<std::size_t>(c) * rows];
      float* to = &picture.decibels[static_cast<std::size_t>((first + c) / slices) * rows];
      for (std::size_t r = 0; r < rows; ++r) to[r] = std::max(to[r], from[r]);
    }
  }
  return colourTile(picture, config.map, static_cast<float>(config.floorDb), static_cast<float>(config.ceilingDb));
}

}  // namespace

void SpectrogramConfig::validate() const {
  if (width < 1 || height < 3 || width > kMaxPixelsAcross || height > kMaxPixelsAcross ||
      std::int64_t{width} * height > kMaxPixels)
    throw ConfigError("A picture of " + std::to_string(width) + " x " + std::to_string(height) +
                      " pixels cannot be drawn: at least 1 x 3 and at most 200 million pixels are possible.");
  if (!(ceilingDb > floorDb)) throw ConfigError("The lower end of the dB range must be below its upper end.");
  if (!(axis.minHz >= 0) || !(axis.maxHz > axis.minHz))
    throw ConfigError("The lowest frequency must be below the highest.");
  if (!(startSeconds >= 0) || !(endSeconds > startSeconds))
    throw ConfigError("The range must begin at 0 or later and end after its beginning.");
}

SpectrogramPicture drawSpectrogram(const SpectrogramConfig& config, std::stop_token stop,
                                   const ProgressCallback& progress) {
  config.validate();
  Source source(config, std::move(stop), progress);
  const Stretch stretch = stretchOf(config, source);
  SpectrogramPicture picture;
  picture.image = drawTiles(config, source, stretch);
  picture.warning = source.reader().truncation();
  return picture;
}

DrawnFigure drawSpectrogramFigure(const SpectrogramConfig& config, FigureConfig figure, FigureFormat format,
                                  std::stop_token stop, const ProgressCallback& progress) {
  config.validate();
  Source source(config, std::move(stop), progress);
  const Stretch stretch = stretchOf(config, source);
  const int rateHz = source.reader().sampleRateHz();
  figure.startSeconds = static_cast<double>(stretch.first) / rateHz;
  figure.endSeconds = static_cast<double>(std::max(stretch.end, stretch.first + 1)) / rateHz;
  figure.axis = axisAt(config, rateHz);
  figure.map = config.map;
  figure.floorDb = config.floorDb;
  figure.ceilingDb = config.ceilingDb;
  const SpectrogramFigure drawing(std::move(figure));
  SpectrogramConfig fitted = config;
  fitted.width = drawing.pictureWidth();
  fitted.height = drawing.pictureHeight();
  const RgbImage picture = drawTiles(fitted, source, stretch);
  return {drawing.render(format, picture), source.reader().truncation()};
}

}  // namespace moodogram
