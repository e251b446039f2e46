// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/spectrogram_job.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/audio/mono_reader.h"
#include "core/base/error.h"
#include "core/base/message.h"
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
      : m_file(config.file),
        m_name(displayPath(config.file.filename())),
        m_channel(config.channel),
        m_stop(std::move(stop)),
        m_progress(progress) {
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
    m_progress.report({m_done, std::max<std::int64_t>(frames, 0), m_name});
    return std::span<const float>(m_block).first(count);
  }

 private:
  std::filesystem::path m_file;
  std::string m_name;
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
    throw ConfigError(Message(MOODOGRAM_TEXT("Job", "The range lies behind the end of %1, which is %2 s long."),
                              displayPath(config.file), Message::decimal(static_cast<double>(total) / rateHz, 1)));
  return stretch;
}

/// A range that lies above all that the file can hold is for RowMap or the figure to refuse.
FrequencyAxis axisAt(const SpectrogramConfig& config, int rateHz) {
  FrequencyAxis axis = config.axis;
  axis.maxHz = std::min(axis.maxHz, rateHz / 2.0);
  return axis;
}

/// Puts the parts of one wide column together as SpectrumRenderer does with its frames.
class PartsOfColumn {
 public:
  PartsOfColumn(const SpectrumConfig& config, std::size_t bins)
      : m_isMean(config.columnLevel == ColumnLevel::Mean || config.method == SpectrumMethod::Reassigned),
        m_levels(bins, m_isMean ? 0 : kSilentCentibels) {}

  void add(std::span<const Centibels> part) {
    ++m_count;
    for (std::size_t bin = 0; bin < part.size(); ++bin)
      if (m_isMean)
        m_levels[bin] += std::pow(10.0, part[bin] / 1000.0);
      else
        m_levels[bin] = std::max(m_levels[bin], static_cast<double>(part[bin]));
  }

  SpectrumTile column() const {
    SpectrumTile tile{1, m_levels.size(), {}};
    for (const double level : m_levels)
      tile.levels.push_back(static_cast<Centibels>(std::lround(m_isMean ? 1000 * std::log10(level / m_count) : level)));
    return tile;
  }

 private:
  bool m_isMean;
  std::vector<double> m_levels;  ///< sums of powers, or centibels
  int m_count = 0;
};

/// Keeps what the renderer still has to see of a file that is read from its start to its end.
class PcmWindow {
 public:
  PcmWindow(Source& source, std::int64_t margin) : m_source(source), m_margin(margin) {}

  /// From `first` on, forward only.
  SpectrumTile render(SpectrumRenderer& renderer, double first, double samplesPerColumn, int columns) {
    const auto begin = static_cast<std::int64_t>(std::floor(first));
    const auto end = static_cast<std::int64_t>(std::ceil(first + samplesPerColumn * columns)) + m_margin;
    while (!m_ended && m_start + std::ssize(m_pcm) < end) {
      dropBefore(begin - m_margin);
      const std::span<const float> block = m_source.next();
      m_ended = block.empty();
      m_pcm.insert(m_pcm.end(), block.begin(), block.end());
    }
    dropBefore(begin - m_margin);
    return renderer.render(m_pcm, m_start, begin, samplesPerColumn, columns);
  }

 private:
  void dropBefore(std::int64_t sample) {
    const std::int64_t drop = std::clamp<std::int64_t>(sample - m_start, 0, std::ssize(m_pcm));
    m_pcm.erase(m_pcm.begin(), m_pcm.begin() + drop);
    m_start += drop;
  }

  Source& m_source;
  std::int64_t m_margin;
  std::vector<float> m_pcm;
  std::int64_t m_start = 0;
  bool m_ended = false;
};

/// Many narrow columns at a time, or one that covers minutes in parts: memory does not depend on the file's length.
IndexedImage drawTiles(const SpectrogramConfig& config, Source& source, const Stretch& stretch) {
  const int rateHz = source.reader().sampleRateHz();
  SpectrumRenderer renderer(config.spectrum, rateHz);
  const RowMap rowMap(renderer.bins(), axisAt(config, rateHz), config.height);
  const double perColumn = std::max(1.0, static_cast<double>(stretch.size())) / config.width;
  const int parts = std::max(1, static_cast<int>(std::ceil(perColumn / static_cast<double>(kBlockSamples))));
  const int batch = std::max(1, static_cast<int>(static_cast<double>(kBlockSamples) / perColumn));

  LevelTile picture{config.width, config.height, {}};
  picture.decibels.reserve(static_cast<std::size_t>(config.width) * static_cast<std::size_t>(config.height));
  PcmWindow window(source, renderer.marginSamples());
  for (int column = 0; column < config.width; column += batch) {
    const double first = static_cast<double>(stretch.first) + column * perColumn;
    SpectrumTile tile;
    if (parts == 1) {
      tile = window.render(renderer, first, perColumn, std::min(batch, config.width - column));
    } else {
      PartsOfColumn whole(config.spectrum, renderer.bins().count);
      for (int part = 0; part < parts; ++part)
        whole.add(window.render(renderer, first + part * perColumn / parts, perColumn / parts, 1).levels);
      tile = whole.column();
    }
    const LevelTile rows = rowMap.apply(tile);
    picture.decibels.insert(picture.decibels.end(), rows.decibels.begin(), rows.decibels.end());
  }
  return indexTile(picture, config.map, static_cast<float>(config.floorDb), static_cast<float>(config.ceilingDb));
}

}  // namespace

void SpectrogramConfig::validate() const {
  if (width < 1 || height < 3 || width > kMaxPixelsAcross || height > kMaxPixelsAcross ||
      std::int64_t{width} * height > kMaxPixels)
    throw ConfigError(Message(
        MOODOGRAM_TEXT(
            "Job",
            "A picture of %1 x %2 pixels cannot be drawn: at least 1 x 3 and at most 200 million pixels are possible."),
        width, height));
  if (!(ceilingDb > floorDb))
    throw ConfigError(Message(MOODOGRAM_TEXT("Job", "The lower end of the dB range must be below its upper end.")));
  constexpr int kLowestDb = kSilentCentibels / 100;  // levels end there, and would get the colour of something louder
  if (!(floorDb >= kLowestDb))
    throw ConfigError(
        Message(MOODOGRAM_TEXT("Job", "The lower end of the dB range must be at least %1 dB."), kLowestDb));
  if (!(axis.minHz >= 0) || !(axis.maxHz > axis.minHz))
    throw ConfigError(Message(MOODOGRAM_TEXT("Job", "The lowest frequency must be below the highest.")));
  if (!(startSeconds >= 0) || !(endSeconds > startSeconds))
    throw ConfigError(
        Message(MOODOGRAM_TEXT("Job", "The range must begin at 0 or later and end after its beginning.")));
}

SpectrogramPicture drawSpectrogram(const SpectrogramConfig& config, std::stop_token stop,
                                   const ProgressCallback& progress) {
  config.validate();
  Source source(config, std::move(stop), progress);
  const Stretch stretch = stretchOf(config, source);
  SpectrogramPicture picture;
  picture.image = drawTiles(config, source, stretch);
  picture.warning = source.reader().warning();
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
  const RgbImage picture = toRgb(drawTiles(fitted, source, stretch));
  return {drawing.render(format, picture), source.reader().warning()};
}

}  // namespace moodogram
