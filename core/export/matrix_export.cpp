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
#include "core/base/paths.h"
#include "core/dsp/mel.h"
#include "core/dsp/stft.h"

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

/// https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html, version 1.0.
std::string npyHeader(std::int64_t rows, std::size_t columns) {
  constexpr std::size_t kSize = 128;  // a multiple of 64, with room for every shape
  std::string header("\x93NUMPY\x01\x00", 8);
  header += static_cast<char>(kSize - 10);
  header += '\0';
  header += "{'descr': '<f4', 'fortran_order': False, 'shape': (" + std::to_string(rows) + ", " +
            std::to_string(columns) + "), }";
  header.resize(kSize - 1, ' ');
  return header + '\n';
}

class NpySink final : public MatrixSink {
 public:
  NpySink(const fs::path& file, std::span<const double> frequencies, const Json& parameters)
      : m_matrix(file), m_axes(fs::path(file) += ".json"), m_columns(frequencies.size()) {
    static_assert(std::endian::native == std::endian::little, "the rows are written as they are in memory");
    m_matrix.text() = npyHeader(0, m_columns);
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
    m_matrix.file().write(npyHeader(rows, m_columns));
    m_axes.file().commit();  // first: where the matrix is, its axes are
    m_matrix.file().commit();
  }

 private:
  BufferedFile m_matrix;
  BufferedFile m_axes;
  std::size_t m_columns;
  bool m_isFirst = true;
};

const char* quantityName(MatrixConfig::Quantity quantity) {
  switch (quantity) {
    case MatrixConfig::Quantity::Magnitude:
      return "magnitude";
    case MatrixConfig::Quantity::Power:
      return "power";
    case MatrixConfig::Quantity::Decibels:
      break;
  }
  return "decibels";
}

/// One frame of samples to one row of the matrix.
class RowMaker {
 public:
  RowMaker(const MatrixConfig& config, int sampleRateHz)
      : m_config(config),
        m_stft({config.fftSize, config.hop, config.window}),
        m_power(m_stft.binCount()),
        m_inverseReferencePower(static_cast<float>(1 / (config.reference * config.reference))),
        m_floorPower(static_cast<float>(std::pow(10, config.floorDb / 10))) {
    const double step = sampleRateHz / static_cast<double>(config.fftSize);
    if (config.melBands == 0) {
      for (std::size_t k = 0; k < m_stft.binCount(); ++k) m_frequencies.push_back(static_cast<double>(k) * step);
    } else {
      const double maxHz = std::min(config.maxHz, sampleRateHz / 2.0);
      m_mel = std::make_unique<MelFilterBank>(config.melBands, config.fftSize, sampleRateHz, config.minHz, maxHz);
      const double low = hzToMel(config.minHz);
      const double melStep = (hzToMel(maxHz) - low) / static_cast<double>(config.melBands + 1);
      for (std::size_t b = 1; b <= config.melBands; ++b)
        m_frequencies.push_back(melToHz(low + melStep * static_cast<double>(b)));
    }
    m_row.resize(m_frequencies.size());
  }

  std::span<const double> frequencies() const { return m_frequencies; }

  std::span<const float> row(std::span<const float> frame) {
    m_stft.power(frame, m_power);
    if (m_mel)
      m_mel->apply(m_power, m_row);
    else
      m_row = m_power;
    for (float& value : m_row) {
      value *= m_inverseReferencePower;
      if (m_config.quantity == MatrixConfig::Quantity::Magnitude)
        value = std::sqrt(value);
      else if (m_config.quantity == MatrixConfig::Quantity::Decibels)
        value = 10 * std::log10(std::max(value, m_floorPower));
    }
    return m_row;
  }

 private:
  MatrixConfig m_config;
  Stft m_stft;
  std::unique_ptr<MelFilterBank> m_mel;
  std::vector<double> m_frequencies;
  std::vector<float> m_power;
  std::vector<float> m_row;
  float m_inverseReferencePower;
  float m_floorPower;
};

}  // namespace

void MatrixConfig::validate() const {
  if (fftSize < 16 || fftSize > 65536)
    throw ConfigError("The FFT size must be from 16 to 65536 samples, not " + std::to_string(fftSize) + ".");
  if (hop < 1) throw ConfigError("The hop must be at least 1 sample.");
  if (!(reference > 0) || !std::isfinite(reference)) throw ConfigError("The reference must be a number above 0.");
  if (!(floorDb >= -300 && floorDb <= 0)) throw ConfigError("The floor must be from -300 to 0 dB.");
  if (!(minHz >= 0) || !(maxHz > minHz)) throw ConfigError("The lowest frequency must be below the highest.");
  if (!(startSeconds >= 0) || !(endSeconds > startSeconds))
    throw ConfigError("The range must begin at 0 or later and end after its beginning.");
}

MatrixSummary exportMatrix(const fs::path& audio, const MatrixConfig& config, MatrixFormat format,
                           const fs::path& output, std::stop_token stop, const ProgressCallback& progress) {
  config.validate();
  MonoReader reader(audio, 0, config.channel);
  const int rate = reader.sampleRateHz();
  RowMaker maker(config, rate);
  const Json parameters{{"source", displayPath(audio.filename())},
                        {"sample_rate_hz", rate},
                        {"fft_size", config.fftSize},
                        {"hop", config.hop},
                        {"window", windowFunctionName(config.window.function)},
                        {"window_parameter", config.window.parameter},
                        {"scale", config.melBands > 0 ? "mel" : "linear"},
                        {"quantity", quantityName(config.quantity)},
                        {"reference", config.reference},
                        {"floor_db", config.floorDb},
                        {"program", "Moodogram " MOODOGRAM_VERSION}};
  std::unique_ptr<MatrixSink> sink;
  if (format == MatrixFormat::Npy)
    sink = std::make_unique<NpySink>(output, maker.frequencies(), parameters);
  else
    sink = std::make_unique<CsvSink>(output, maker.frequencies());

  ThrottledProgress report(progress);
  const std::string what = displayPath(audio.filename());
  const auto fftSize = static_cast<std::int64_t>(config.fftSize);
  const auto hop = static_cast<std::int64_t>(config.hop);
  const double endSample = config.endSeconds * rate;
  // Frames stay on the grid of the whole recording, so that ranges of it fit together.
  std::int64_t frame =
      static_cast<std::int64_t>(std::ceil(config.startSeconds * rate / static_cast<double>(hop) - 1e-9));
  const std::int64_t firstFrame = frame;
  std::vector<float> pcm;  // samples from pcmStart on
  std::int64_t pcmStart = 0;
  std::vector<float> block(kBlockSamples);
  const auto addFrames = [&] {
    for (; static_cast<double>(frame * hop) < endSample; ++frame) {
      const std::int64_t offset = frame * hop - pcmStart;
      if (offset + fftSize > static_cast<std::int64_t>(pcm.size())) break;
      const double centre = (static_cast<double>(frame * hop) + static_cast<double>(fftSize) / 2) / rate;
      sink->addRow(centre,
                   maker.row(std::span<const float>(pcm).subspan(static_cast<std::size_t>(offset), config.fftSize)));
    }
    const std::int64_t drop = std::clamp<std::int64_t>(frame * hop - pcmStart, 0, std::ssize(pcm));
    pcm.erase(pcm.begin(), pcm.begin() + drop);
    pcmStart += drop;
  };
  std::int64_t total = 0;
  while (static_cast<double>(frame * hop) < endSample) {
    throwIfStopped(stop);
    const std::size_t count = reader.read(block);
    if (count == 0) break;
    total += static_cast<std::int64_t>(count);
    report.report({total, std::max<std::int64_t>(reader.sourceFormat().frames, 0), what});
    pcm.insert(pcm.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(count));
    addFrames();
  }
  if (frame == firstFrame) {
    if (frame * hop >= total)
      throw ConfigError("The range lies behind the end of " + what + ", which is " +
                        std::to_string(static_cast<double>(total) / rate) + " s long.");
    pcm.resize(static_cast<std::size_t>(frame * hop - pcmStart + fftSize));
    addFrames();
  }
  sink->finish(frame - firstFrame);
  return {frame - firstFrame, maker.frequencies().size(), reader.truncation()};
}

}  // namespace moodogram
