// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/sox_spectrogram_job.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <sstream>
#include <utility>
#include <vector>

#include "core/audio/audio_error.h"
#include "core/audio/audio_reader.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/dsp/sox_picture.h"
#include "core/figure/sox_figure.h"
#include "core/jobs/sox_time.h"

namespace moodogram {
namespace {

constexpr std::size_t kBlockSamples = 16384;
constexpr int kMaxColumns = 200000;
constexpr double kMaxColumnsPerSecond = 5000;
constexpr std::int64_t kMaxPixels = 200'000'000;

template <typename T>
void checkRange(const char* option, T value, T lowest, T highest) {
  if (value >= lowest && value <= highest) return;
  std::ostringstream text;
  text << "Option " << option << " of SoX's picture must be from " << lowest << " to " << highest << ", not " << value
       << ".";
  throw ConfigError(text.str());
}

/// SoX works on integers of 32 bits, and takes Vorbis and Opus from their libraries as 16 bits.
class SoxSamples {
 public:
  explicit SoxSamples(const AudioFormat& format) {
    if (format.bitsPerSample > 0 && format.bitsPerSample <= 24) return;  // are such already
    const bool isXiph =
        format.codec.find("Vorbis") != std::string::npos || format.codec.find("Opus") != std::string::npos;
    m_scale = isXiph ? 0x1p15F : 0x1p31F;
  }

  void round(std::span<float> samples) const {
    if (m_scale == 0) return;
    const double highest = static_cast<double>(m_scale) - 1;
    for (float& sample : samples) {
      const double value = std::clamp(std::nearbyint(static_cast<double>(sample) * m_scale), -highest - 1, highest);
      sample = static_cast<float>(value / m_scale);
    }
  }

 private:
  float m_scale = 0;
};

/// Reads blocks of interleaved samples; reports progress and honours stop requests.
class Source {
 public:
  Source(const std::filesystem::path& file, std::stop_token stop, const ProgressCallback& progress)
      : m_file(file),
        m_name(displayPath(file.filename())),
        m_stop(std::move(stop)),
        m_progress(progress),
        m_reader(AudioReader::open(file)) {
    const auto channels = static_cast<std::size_t>(format().channels);
    m_block.resize(std::max<std::size_t>(1, kBlockSamples / channels) * channels);
  }

  const AudioFormat& format() const { return m_reader->format(); }
  const std::optional<std::string>& warning() const { return m_warning; }

  void seek(std::int64_t frame) {
    m_reader->seek(frame);
    m_done = frame;
  }

  /// Empty at the end.
  std::span<float> next() {
    throwIfStopped(m_stop);
    std::size_t count = 0;
    try {
      count = m_reader->read(m_block);
    } catch (const AudioError& error) {
      if (error.kind() != AudioErrorKind::Truncated) throw;
      m_warning = error.what();
    }
    if (!m_warning && m_reader->hasNonFiniteSamples()) m_warning = nonFiniteWarning(m_file).english();
    m_done += static_cast<std::int64_t>(count);
    m_progress.report({m_done, std::max<std::int64_t>(format().frames, 0), m_name});
    return std::span<float>(m_block).first(count * static_cast<std::size_t>(format().channels));
  }

  /// Lossless headers can be trusted; the others round, guess or say nothing, so the samples are counted.
  std::int64_t countFrames() {
    if (format().frames >= 0 && format().bitsPerSample > 0) return format().frames;
    std::size_t total = 0;
    for (auto block = next(); !block.empty(); block = next()) total += block.size();
    m_reader = AudioReader::open(m_file);
    m_done = 0;
    return static_cast<std::int64_t>(total / static_cast<std::size_t>(format().channels));
  }

 private:
  std::filesystem::path m_file;
  std::string m_name;
  std::stop_token m_stop;
  ThrottledProgress m_progress;
  std::unique_ptr<AudioReader> m_reader;
  std::vector<float> m_block;
  std::int64_t m_done = 0;
  std::optional<std::string> m_warning;
};

/// Of one channel: as asked for, or as high as there is room, but one more than a power of two.
int rowsOf(const SoxSpectrogramConfig& config, int channels) {
  if (config.height) return *config.height;
  const int room = std::max(32, config.totalHeight.value_or(550) / channels - 2);
  int frameSize = 128;
  while (frameSize <= room) frameSize *= 2;
  return frameSize / 2 + 1;
}

/// Sets width and columnsPerSecond from what is given of them and of the duration.
void setScale(const SoxSpectrogramConfig& config, double seconds, SoxPictureConfig& picture) {
  picture.columnsPerSecond = config.columnsPerSecond.value_or(0);
  picture.width = config.width.value_or(0);
  if (picture.width == 0 && config.columnsPerSecond)
    picture.width = static_cast<int>(std::min<double>(kMaxColumns, *config.columnsPerSecond * seconds + 0.5));
  if (picture.width == 0) picture.width = 800;
  if (!config.columnsPerSecond) picture.columnsPerSecond = std::min(kMaxColumnsPerSecond, picture.width / seconds);
}

SoxPictureConfig pictureOf(const SoxSpectrogramConfig& config, int channels, double seconds) {
  SoxPictureConfig picture;
  setScale(config, seconds, picture);
  picture.height = rowsOf(config, channels);
  picture.dynamicRangeDb = config.dynamicRangeDb;
  picture.ceilingDb = config.ceilingDb;
  picture.window = config.window;
  picture.windowAdjustment = config.windowAdjustment;
  picture.slackOverlap = config.slackOverlap;
  picture.palette = config.palette;
  picture.singlePrecision = !config.exact;
  if (std::int64_t{picture.width} * picture.height * channels > kMaxPixels)
    throw ConfigError("A picture of " + std::to_string(picture.width) + " x " + std::to_string(picture.height) +
                      " pixels for each of " + std::to_string(channels) +
                      " channels cannot be drawn: 200 million pixels are possible.");
  return picture;
}

}  // namespace

void SoxSpectrogramConfig::validate() const {
  if (width) checkRange("-x", *width, 100, kMaxColumns);
  if (columnsPerSecond) checkRange("-X", *columnsPerSecond, 1.0, kMaxColumnsPerSecond);
  if (height) checkRange("-y", *height, 64, 1200);
  if (totalHeight) checkRange("-Y", *totalHeight, 130, 2050);
  checkRange("-z", dynamicRangeDb, 20, 180);
  checkRange("-Z", ceilingDb, -100, 100);
  checkRange("-q", palette.quantization, 0, 249);
  checkRange("-p", palette.permutation, 1, 6);
  checkRange("-W", windowAdjustment, -10.0, 10.0);
  if (width && columnsPerSecond && !duration.empty())
    throw ConfigError("Of -x, -X and -d only two can be given: the third follows from them.");
}

SoxSpectrogram drawSoxSpectrogram(const SoxSpectrogramConfig& config, std::stop_token stop,
                                  const ProgressCallback& progress) {
  config.validate();
  Source source(config.file, std::move(stop), progress);
  const AudioFormat format = source.format();
  std::int64_t frames = config.duration.empty() ? 0 : parseSoxDuration(config.duration, format.sampleRateHz);
  std::int64_t first = 0;
  if (frames == 0 || !config.start.empty()) {
    const std::int64_t total = source.countFrames();
    if (!config.start.empty()) first = parseSoxPosition(config.start, format.sampleRateHz, total);
    if (total > 0 && first == total) throw ConfigError("Option -S: the audio ends before " + config.start + ".");
    if (frames == 0) frames = total - first;
  }
  const double seconds = std::max<double>(1, static_cast<double>(frames)) / format.sampleRateHz;
  const SoxPictureConfig picture = pictureOf(config, format.channels, seconds);
  SoxPicturePainter painter(picture, format.sampleRateHz, frames, format.channels);
  if (first > 0) source.seek(first);
  const SoxSamples samples(format);
  while (!painter.isFull()) {
    const auto block = source.next();
    if (block.empty()) break;
    samples.round(block);
    painter.add(block);
  }
  const SoxLevels levels = painter.finish();
  SoxSpectrogram result;
  result.warning = source.warning();
  if (levels.columns == 0)
    throw ConfigError(displayPath(config.file) + " is too short for one column of a spectrogram.");
  result.image = config.raw
                     ? soxRaster(levels, config.palette)
                     : soxFigure(levels, config.palette,
                                 {static_cast<double>(config.dynamicRangeDb), static_cast<double>(config.ceilingDb),
                                  format.sampleRateHz, config.axisLines, config.title, config.comment});
  return result;
}

}  // namespace moodogram
