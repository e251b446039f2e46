// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/matrix_export.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <memory>
#include <nlohmann/json.hpp>
#include <vector>

#include "core/audio/mono_reader.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/npy.h"
#include "core/base/paths.h"

namespace moodogram {
namespace {

using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

constexpr std::size_t kBlockSamples = 65536;
constexpr std::size_t kFlushBytes = 1 << 20;

/// The shortest text that gives the same number again; the decimal point is a point in every locale.
template <typename Number>
void appendNumber(std::string& text, Number value) {
  std::array<char, 40> digits{};
  const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
  text.append(digits.data(), end);
}

/// Collects small writes.
class BufferedFile {
 public:
  explicit BufferedFile(const fs::path& file) : m_file(file) {}
  std::string& text() { return m_text; }
  void flushIfLarge() {
    if (m_text.size() >= kFlushBytes) flush();
  }
  void flush() {
    m_file.write(m_text);
    m_text.clear();
  }
  AtomicFile& file() { return m_file; }

 private:
  AtomicFile m_file;
  std::string m_text;
};

/// Where rows of the matrix go.
class MatrixSink {
 public:
  virtual ~MatrixSink() = default;
  virtual void addRow(double seconds, std::span<const float> values) = 0;
  virtual void finish(std::int64_t rows) = 0;
};

class CsvSink final : public MatrixSink {
 public:
  CsvSink(const fs::path& file, std::span<const double> frequencies) : m_out(file) {
    m_out.text() = "seconds";
    for (const double hz : frequencies) {
      m_out.text() += ',';
      appendNumber(m_out.text(), hz);
    }
    m_out.text() += '\n';
  }

  void addRow(double seconds, std::span<const float> values) override {
    appendNumber(m_out.text(), seconds);
    for (const float value : values) {
      m_out.text() += ',';
      appendNumber(m_out.text(), value);
    }
    m_out.text() += '\n';
    m_out.flushIfLarge();
  }

  void finish(std::int64_t) override {
    m_out.flush();
    m_out.file().commit();
  }

 private:
  BufferedFile m_out;
};

class NpySink final : public MatrixSink {
 public:
  NpySink(const fs::path& file, std::span<const double> frequencies, const Json& parameters)
      : m_matrix(file), m_axes(fs::path(file) += ".json"), m_columns(frequencies.size()) {
    static_assert(std::endian::native == std::endian::little, "the rows are written as they are in memory");
    m_matrix.text() = header(0);
    std::string& axes = m_axes.text();
    axes = "{\"parameters\": " + parameters.dump() + ",\n\"shape\": [\"frames\", \"frequencies\"],\n";
    axes += "\"frequencies_hz\": [";
    for (std::size_t i = 0; i < frequencies.size(); ++i) {
      if (i > 0) axes += ", ";
      appendNumber(axes, frequencies[i]);
    }
    axes += "],\n\"times_seconds\": [";
  }

  void addRow(double seconds, std::span<const float> values) override {
    m_matrix.text().append(reinterpret_cast<const char*>(values.data()), values.size_bytes());
    m_matrix.flushIfLarge();
    if (!m_isFirst) m_axes.text() += ", ";
    m_isFirst = false;
    appendNumber(m_axes.text(), seconds);
    m_axes.flushIfLarge();
  }

  void finish(std::int64_t rows) override {
    m_axes.text() += "]}\n";
    m_axes.flush();
    m_matrix.flush();
    m_matrix.file().seek(0);
    m_matrix.file().write(header(rows));
    m_axes.file().commit();  // first: where the matrix is, its axes are
    m_matrix.file().commit();
  }

 private:
  std::string header(std::int64_t rows) const {
    return npyHeader(std::array{rows, static_cast<std::int64_t>(m_columns)});
  }

  BufferedFile m_matrix;
  BufferedFile m_axes;
  std::size_t m_columns;
  bool m_isFirst = true;
};

const char* melStyleName(MelStyle style) {
  switch (style) {
    case MelStyle::HtkMel:
      return "htk-mel";
    case MelStyle::Slaney:
      return "slaney";
    case MelStyle::Htk:
      break;
  }
  return "htk";
}

}  // namespace

void MatrixConfig::validate() const {
  if (fftSize < 16 || fftSize > 65536)
    throw ConfigError(
        Message(MOODOGRAM_TEXT("Job", "The FFT size must be from 16 to 65536 samples, not %1."), fftSize));
  if (hop < 1) throw ConfigError(Message(MOODOGRAM_TEXT("Job", "The hop must be at least 1 sample.")));
  if (!(reference > 0) || !std::isfinite(reference))
    throw ConfigError(Message(MOODOGRAM_TEXT("Job", "The reference must be a number above 0.")));
  if (!(floorDb >= -300 && floorDb <= 0))
    throw ConfigError(Message(MOODOGRAM_TEXT("Job", "The floor must be from -300 to 0 dB.")));
  if (!(startSeconds >= 0) || !(endSeconds > startSeconds))
    throw ConfigError(
        Message(MOODOGRAM_TEXT("Job", "The range must begin at 0 or later and end after its beginning.")));
}

MatrixSummary exportMatrix(const fs::path& audio, const MatrixConfig& config, MatrixFormat format,
                           const fs::path& output, std::stop_token stop, const ProgressCallback& progress) {
  config.validate();
  MonoReader reader(audio, 0, config.channel);
  const int rate = reader.sampleRateHz();
  // A band of 1 Hz holds little of what is soft.
  const double floorDb =
      config.unit == SpectrumUnit::DensityDecibels ? config.floorDb + kDensityFloorDb : config.floorDb;
  SpectrumFrames frames({.stft = {config.fftSize, config.hop, config.window},
                         .mel = config.mel,
                         .unit = config.unit,
                         .reference = config.reference,
                         .floorDb = floorDb,
                         .centred = false},
                        rate);
  Json parameters{{"source", displayPath(audio.filename())},
                  {"sample_rate_hz", rate},
                  {"fft_size", config.fftSize},
                  {"hop", config.hop},
                  {"window", windowFunctionName(config.window.function)},
                  {"window_parameter", config.window.parameter},
                  {"method", "plain"},
                  {"scale", config.mel ? "mel" : "linear"},
                  {"unit", spectrumUnitName(config.unit)},
                  {"reference", config.reference},
                  {"floor_db", floorDb},
                  {"channel", channelSelectionName(config.channel)},
                  {"program", "Moodogram " MOODOGRAM_VERSION}};
  if (config.mel) {
    parameters["mel_bands"] = config.mel->count;
    parameters["mel_min_hz"] = config.mel->minHz;
    parameters["mel_max_hz"] = std::min(config.mel->maxHz, rate / 2.0);
    parameters["mel_style"] = melStyleName(config.mel->style);
  }
  if (config.startSeconds > 0) parameters["start_seconds"] = config.startSeconds;
  if (std::isfinite(config.endSeconds)) parameters["end_seconds"] = config.endSeconds;
  std::unique_ptr<MatrixSink> sink;
  if (format == MatrixFormat::Npy)
    sink = std::make_unique<NpySink>(output, frames.frequencies(), parameters);
  else
    sink = std::make_unique<CsvSink>(output, frames.frequencies());

  ThrottledProgress report(progress);
  const std::string what = displayPath(audio.filename());
  // Frames stay on the grid of the whole recording, so that ranges of it fit together.
  const auto hop = static_cast<double>(config.hop);
  const auto firstFrame = static_cast<std::int64_t>(std::ceil(config.startSeconds * rate / hop - 1e-9));
  const std::int64_t firstSample = firstFrame * static_cast<std::int64_t>(config.hop);
  const double endFrame = config.endSeconds * rate / hop;
  if (static_cast<double>(firstFrame) >= endFrame)
    throw ConfigError(Message(
        MOODOGRAM_TEXT("Job", "No frame begins between %1 s and %2 s: they lie %3 s apart. Choose a longer range."),
        Message::decimal(config.startSeconds, 3), Message::decimal(config.endSeconds, 3),
        Message::decimal(hop / rate, 3)));
  std::int64_t rows = 0;
  const auto add = [&](std::int64_t frame, std::span<const float> values) {
    if (static_cast<double>(firstFrame + frame) >= endFrame) return;
    sink->addRow(frames.secondsOf(firstFrame + frame), values);
    ++rows;
  };
  std::vector<float> block(kBlockSamples);
  std::int64_t total = 0;
  while (static_cast<double>(firstFrame + rows) < endFrame) {
    throwIfStopped(stop);
    std::span<const float> samples(block.data(), reader.read(block));
    if (samples.empty()) break;
    const std::int64_t before = std::clamp<std::int64_t>(firstSample - total, 0, std::ssize(samples));
    total += std::ssize(samples);
    report.report({total, std::max<std::int64_t>(reader.sourceFormat().frames, 0), what});
    frames.add(samples.subspan(static_cast<std::size_t>(before)), add);
  }
  if (rows == 0) {
    if (firstSample >= total)
      throw ConfigError(Message(MOODOGRAM_TEXT("Job", "The range lies behind the end of %1, which is %2 s long."), what,
                                Message::decimal(static_cast<double>(total) / rate, 1)));
    frames.add(std::vector<float>(config.fftSize - static_cast<std::size_t>(total - firstSample)), add);
  }
  sink->finish(rows);
  return {rows, frames.frequencies().size(), reader.warning()};
}

}  // namespace moodogram
