// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/matrix_export.h"

#include <bit>
#include <cstring>
#include <nlohmann/json.hpp>
#include <numbers>

#include "core/base/error.h"
#include "core/dsp/mel.h"
#include "core/dsp/window_function.h"
#include "tests/support/audio_files.h"

using namespace moodogram;
using namespace moodogram::test;
using Json = nlohmann::json;

namespace {

struct Matrix {
  std::size_t rows = 0;
  std::size_t columns = 0;
  std::vector<float> values;
  float at(std::size_t row, std::size_t column) const { return values[row * columns + column]; }
};

/// An own reader of what the format's description says about version 1.0.
Matrix readNpy(const fs::path& file) {
  const std::string bytes = readBytes(file);
  Matrix matrix;
  if (bytes.substr(0, 8) != std::string("\x93NUMPY\x01\x00", 8)) return matrix;
  const std::size_t headerSize = static_cast<unsigned char>(bytes[8]) + 256U * static_cast<unsigned char>(bytes[9]);
  const QString header = QString::fromStdString(bytes.substr(10, headerSize));
  if ((10 + headerSize) % 64 != 0 || !header.endsWith('\n') || !header.contains("'descr': '<f4'") ||
      !header.contains("'fortran_order': False"))
    return matrix;
  const QStringList shape = header.section('(', 1).section(')', 0, 0).split(',');
  matrix.rows = shape.at(0).trimmed().toULongLong();
  matrix.columns = shape.at(1).trimmed().toULongLong();
  matrix.values.resize(matrix.rows * matrix.columns);
  if (bytes.size() != 10 + headerSize + matrix.values.size() * 4) return {};
  std::memcpy(matrix.values.data(), bytes.data() + 10 + headerSize, matrix.values.size() * 4);
  return matrix;
}

/// |X|^2 of a frame by the definition of the DFT, scaled so that a full-scale sine has power 1.
double powerByDefinition(std::span<const float> frame, WindowFunction function, std::size_t bin) {
  const std::vector<float> window = makeWindow(function, frame.size());
  double re = 0, im = 0, sum = 0;
  for (std::size_t n = 0; n < frame.size(); ++n) {
    const double angle =
        2 * std::numbers::pi * static_cast<double>(bin * n % frame.size()) / static_cast<double>(frame.size());
    const double value = static_cast<double>(frame[n]) * static_cast<double>(window[n]);
    re += value * std::cos(angle);
    im -= value * std::sin(angle);
    sum += static_cast<double>(window[n]);
  }
  const double twoSided = bin == 0 || bin == frame.size() / 2 ? 1 : 2;
  return (re * re + im * im) * twoSided * twoSided / (sum * sum);
}

}  // namespace

class MatrixExportTest : public QObject {
  Q_OBJECT

  Folder m_folder;
  std::vector<float> m_samples;
  fs::path m_audio;

 private Q_SLOTS:
  void initTestCase() {
    m_samples = sine(1000, 1.3, 8000, 0.25);
    const std::vector<float> hiss = noise(0.01, m_samples.size());
    for (std::size_t i = 0; i < m_samples.size(); ++i) m_samples[i] += hiss[i];
    m_audio = m_folder / "tone, \"é\".wav";
    writeWav(m_audio, m_samples, 8000, 1);
  }

  void valuesAreTheDefinitions() {
    MatrixConfig config;
    config.fftSize = 256;
    config.hop = 100;
    config.window = WindowFunction::Hamming;
    config.unit = SpectrumUnit::Power;
    const MatrixSummary summary = exportMatrix(m_audio, config, MatrixFormat::Npy, m_folder / "m.npy");
    const Matrix matrix = readNpy(m_folder / "m.npy");
    QCOMPARE(matrix.columns, std::size_t{129});
    QCOMPARE(matrix.rows, 1 + (m_samples.size() - 256) / 100);
    QCOMPARE(summary.frames, static_cast<std::int64_t>(matrix.rows));
    QCOMPARE(summary.bins, matrix.columns);
    double largest = 0;
    for (const std::size_t row : {std::size_t{0}, std::size_t{41}, matrix.rows - 1})
      for (std::size_t bin = 0; bin < 129; bin += 4) {
        const double expected =
            powerByDefinition(std::span(m_samples).subspan(row * 100, 256), config.window.function, bin);
        largest = std::max(largest, std::abs(static_cast<double>(matrix.at(row, bin)) - expected));
      }
    QVERIFY2(largest < 1e-7, qPrintable(QString::number(largest)));
    QVERIFY(std::abs(matrix.at(41, 32) - 0.0625F) < 0.002F);  // 1000 Hz is bin 32, power 0.25^2
  }

  void quantitiesFitTogether() {
    MatrixConfig config;
    config.fftSize = 512;
    config.hop = 128;
    std::array<Matrix, 3> of;
    for (const auto unit : {SpectrumUnit::Magnitude, SpectrumUnit::Power, SpectrumUnit::Decibels}) {
      config.unit = unit;
      config.reference = 0.5;
      exportMatrix(m_audio, config, MatrixFormat::Npy, m_folder / "q.npy");
      of[static_cast<std::size_t>(unit)] = readNpy(m_folder / "q.npy");
    }
    for (std::size_t i = 0; i < of[0].values.size(); ++i) {
      QVERIFY(std::abs(of[0].values[i] * of[0].values[i] - of[1].values[i]) <= 1e-5F * of[1].values[i] + 1e-12F);
      QVERIFY(std::abs(10 * std::log10(std::max(of[1].values[i], 1e-14F)) - of[2].values[i]) < 1e-3F);
    }
    QVERIFY(std::abs(of[2].at(10, 64) + 6.02F) < 0.2F);  // amplitude 0.25 where 0.5 is 0 dB
  }

  void axesLieBeside() {
    MatrixConfig config;
    config.fftSize = 256;
    config.hop = 64;
    exportMatrix(m_audio, config, MatrixFormat::Npy, m_folder / "axes.npy");
    const Matrix matrix = readNpy(m_folder / "axes.npy");
    const Json axes = Json::parse(readBytes(m_folder / "axes.npy.json"));
    QCOMPARE(axes.at("times_seconds").size(), matrix.rows);
    QCOMPARE(axes.at("frequencies_hz").size(), matrix.columns);
    QCOMPARE(axes.at("times_seconds")[3].get<double>(), (3 * 64 + 128) / 8000.0);
    QCOMPARE(axes.at("frequencies_hz")[128].get<double>(), 4000.0);
    QCOMPARE(axes.at("parameters").at("fft_size").get<int>(), 256);
    QCOMPARE(axes.at("parameters").at("unit").get<std::string>(), std::string("db"));
    QVERIFY(!axes.at("parameters").at("channel").get<std::string>().empty());
  }

  void csvHoldsTheSameNumbers() {
    MatrixConfig config;
    config.fftSize = 64;
    config.hop = 1000;
    exportMatrix(m_audio, config, MatrixFormat::Npy, m_folder / "same.npy");
    exportMatrix(m_audio, config, MatrixFormat::Csv, m_folder / "same.csv");
    const Matrix matrix = readNpy(m_folder / "same.npy");
    const QStringList rows = QString::fromStdString(readBytes(m_folder / "same.csv")).split('\n', Qt::SkipEmptyParts);
    QCOMPARE(static_cast<std::size_t>(rows.size()), matrix.rows + 1);
    QVERIFY(rows[0].startsWith("seconds,0,125,250,"));
    for (std::size_t r = 0; r < matrix.rows; ++r) {
      const QStringList fields = rows[static_cast<qsizetype>(r) + 1].split(',');
      QCOMPARE(static_cast<std::size_t>(fields.size()), matrix.columns + 1);
      QCOMPARE(fields[0].toDouble(), (static_cast<double>(r) * 1000 + 32) / 8000);
      for (std::size_t c = 0; c < matrix.columns; ++c)
        QCOMPARE(fields[static_cast<qsizetype>(c) + 1].toFloat(), matrix.at(r, c));
    }
  }

  void melBandsAreThoseOfTheFilterBank() {
    MatrixConfig config;
    config.fftSize = 512;
    config.hop = 256;
    config.unit = SpectrumUnit::Power;
    exportMatrix(m_audio, config, MatrixFormat::Npy, m_folder / "linear.npy");
    config.mel = MelBands{24, 50};
    exportMatrix(m_audio, config, MatrixFormat::Npy, m_folder / "mel.npy");
    const Matrix linear = readNpy(m_folder / "linear.npy");
    const Matrix mel = readNpy(m_folder / "mel.npy");
    QCOMPARE(mel.columns, std::size_t{24});
    std::vector<float> expected(24);
    MelFilterBank(24, 512, 8000, 50, 4000)
        .apply(std::span(linear.values).subspan(5 * linear.columns, linear.columns), expected);
    for (std::size_t b = 0; b < 24; ++b) QCOMPARE(mel.at(5, b), expected[b]);
    const Json axes = Json::parse(readBytes(m_folder / "mel.npy.json"));
    const double step = (hzToMel(4000) - hzToMel(50)) / 25;
    QVERIFY(std::abs(axes.at("frequencies_hz")[0].get<double>() - melToHz(hzToMel(50) + step)) < 1e-9);
  }

  void aRangeIsAPieceOfTheWhole() {
    MatrixConfig config;
    config.fftSize = 256;
    config.hop = 80;  // 10 ms
    exportMatrix(m_audio, config, MatrixFormat::Npy, m_folder / "whole.npy");
    config.startSeconds = 0.3;
    config.endSeconds = 0.5;
    exportMatrix(m_audio, config, MatrixFormat::Npy, m_folder / "part.npy");
    const Matrix whole = readNpy(m_folder / "whole.npy");
    const Matrix part = readNpy(m_folder / "part.npy");
    QCOMPARE(part.rows, std::size_t{20});
    for (std::size_t r = 0; r < 20; ++r)
      for (std::size_t c = 0; c < part.columns; ++c) QCOMPARE(part.at(r, c), whole.at(30 + r, c));
    config.startSeconds = 5;
    config.endSeconds = 6;
    QVERIFY_EXCEPTION_THROWN(exportMatrix(m_audio, config, MatrixFormat::Npy, m_folder / "no.npy"), ConfigError);
    QVERIFY(!fs::exists(m_folder / "no.npy") && !fs::exists(m_folder / "no.npy.json"));
  }

  void aShortRecordingIsOneFrame() {
    writeWav(m_folder / "short.wav", {0.5F}, 8000, 1);
    MatrixConfig config;
    config.fftSize = 64;
    QCOMPARE(exportMatrix(m_folder / "short.wav", config, MatrixFormat::Npy, m_folder / "s.npy").frames, 1);
    QCOMPARE(readNpy(m_folder / "s.npy").rows, std::size_t{1});
  }

  void longRecordingsCrossBlocks() {
    const std::vector<float> samples = noise(0.5, 200'000);
    writeWav(m_folder / "long.wav", samples, 8000, 1);
    MatrixConfig config;
    config.fftSize = 1024;
    config.hop = 3000;  // longer than a frame
    config.unit = SpectrumUnit::Power;
    exportMatrix(m_folder / "long.wav", config, MatrixFormat::Npy, m_folder / "long.npy");
    const Matrix matrix = readNpy(m_folder / "long.npy");
    QCOMPARE(matrix.rows, std::size_t{1 + (200'000 - 1024) / 3000});
    for (std::size_t r = 0; r < matrix.rows; ++r) {
      const double expected = powerByDefinition(std::span(samples).subspan(r * 3000, 1024), WindowFunction::Hann, 77);
      QVERIFY(std::abs(static_cast<double>(matrix.at(r, 77)) - expected) < 1e-6 * std::max(expected, 1e-3));
    }
  }

  void cancellingLeavesNothing() {
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_EXCEPTION_THROWN(exportMatrix(m_audio, {}, MatrixFormat::Npy, m_folder / "stopped.npy", stop.get_token()),
                             Cancelled);
    QVERIFY(!fs::exists(m_folder / "stopped.npy"));
    for (const auto& entry : fs::directory_iterator(m_folder.path()))
      QVERIFY(!entry.path().filename().string().starts_with(".moodogram-"));
  }

  void numPyReadsIt() {
    if (QProcess::execute("/usr/bin/python3", {"-c", "import numpy"}) != 0) {
      qInfo("python3 has no numpy here; only this test's own reader has read the files");
      return;
    }
    MatrixConfig config;
    config.fftSize = 128;
    exportMatrix(m_audio, config, MatrixFormat::Npy, m_folder / "numpy.npy");
    const Matrix matrix = readNpy(m_folder / "numpy.npy");
    QByteArray output;
    QVERIFY(run("/usr/bin/python3",
                {"-c",
                 "import numpy, sys\na = numpy.load(sys.argv[1])\n"
                 "print(a.shape[0], a.shape[1], a.dtype, a.flags['C_CONTIGUOUS'], repr(float(a[3, 16])))",
                 m_folder / "numpy.npy"},
                &output));
    const QString expected = QString("%1 %2 float32 True ").arg(matrix.rows).arg(matrix.columns);
    QVERIFY2(QString(output).startsWith(expected), output);
    QCOMPARE(QString(output).section(' ', 4).toFloat(), matrix.at(3, 16));
  }

  void badConfigurationsAreRefused() {
    MatrixConfig config;
    config.hop = 0;
    QVERIFY_EXCEPTION_THROWN(config.validate(), ConfigError);
    config = {};
    config.reference = 0;
    QVERIFY_EXCEPTION_THROWN(config.validate(), ConfigError);
    config = {};
    config.endSeconds = -1;
    QVERIFY_EXCEPTION_THROWN(config.validate(), ConfigError);
  }
};

QTEST_GUILESS_MAIN(MatrixExportTest)
#include "matrix_export_test.moc"
