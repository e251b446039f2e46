// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/live_spectrum.h"

#include <QFile>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <numbers>
#include <ranges>

#include "core/base/error.h"
#include "tests/support/wav_file.h"

using namespace moodogram;

namespace {

constexpr int kRate = 44100;
constexpr double kSweepFromHz = 200;
constexpr double kSweepHzPerSecond = 1000;

std::vector<float> sweep(double seconds) {
  std::vector<float> samples(static_cast<std::size_t>(seconds * kRate));
  for (std::size_t i = 0; i < samples.size(); ++i) {
    const double t = static_cast<double>(i) / kRate;
    samples[i] =
        static_cast<float>(0.5 * std::sin(2 * std::numbers::pi * (kSweepFromHz * t + kSweepHzPerSecond * t * t / 2)));
  }
  return samples;
}

LiveSpectrumConfig config() {
  LiveSpectrumConfig config;
  config.spectrum.fftSize = 2048;
  config.spanSeconds = 10;
  config.columns = 500;
  config.rows = 400;
  return config;
}

std::span<const float> column(const LevelTile& tile, int index) {
  return std::span(tile.decibels).subspan(static_cast<std::size_t>(index) * tile.rows, tile.rows);
}

double peakHz(const LiveSpectrum& spectrum, const LevelTile& tile, int index) {
  const auto levels = column(tile, index);
  const auto row = std::ranges::max_element(levels) - levels.begin();
  return frequencyAtHeight(spectrum.axis(), (static_cast<double>(row) + 0.5) / tile.rows);
}

std::size_t residentBytes() {
  QFile file(QStringLiteral("/proc/self/statm"));
  if (!file.open(QIODevice::ReadOnly)) return 0;
  return file.readAll().split(' ').value(1).toULongLong() * 4096;
}

}  // namespace

class LiveSpectrumTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aSweepIsWhereItShouldBe() {
    for (const auto scale : {FrequencyScale::Linear, FrequencyScale::Logarithmic, FrequencyScale::Mel}) {
      LiveSpectrumConfig wanted = config();
      wanted.axis.scale = scale;
      LiveSpectrum spectrum(kRate, wanted);
      spectrum.push(sweep(8));
      const LevelTile tile = spectrum.takeColumns();
      const std::int64_t expected = (8 * kRate - 1024) / spectrum.samplesPerColumn();
      QCOMPARE(std::int64_t{tile.columns}, expected);
      QCOMPARE(spectrum.takenSamples(), expected * spectrum.samplesPerColumn());
      double worst = 0;
      for (int c = 5; c < tile.columns - 5; ++c) {
        const double t = (c + 0.5) * static_cast<double>(spectrum.samplesPerColumn()) / kRate;
        const double hz = kSweepFromHz + kSweepHzPerSecond * t;
        const double height =
            heightOfFrequency(spectrum.axis(), peakHz(spectrum, tile, c)) - heightOfFrequency(spectrum.axis(), hz);
        worst = std::max(worst, std::abs(height) * tile.rows);
      }
      qInfo("ridge at most %.2f rows from the sweep", worst);
      // A row, and half a bin where rows are finer than bins.
      QVERIFY(worst < 3.5);
    }
  }

  void piecesGiveTheSameAsAll() {
    const auto samples = sweep(3);
    LiveSpectrum whole(kRate, config());
    whole.push(samples);
    const LevelTile all = whole.takeColumns();
    LiveSpectrum pieces(kRate, config());
    std::vector<float> levels;
    for (std::size_t at = 0; at < samples.size(); at += 777) {
      pieces.push(std::span(samples).subspan(at, std::min<std::size_t>(777, samples.size() - at)));
      const LevelTile tile = pieces.takeColumns();
      levels.insert(levels.end(), tile.decibels.begin(), tile.decibels.end());
    }
    QVERIFY(levels == all.decibels);
    QCOMPARE(pieces.takeColumns().columns, 0);
  }

  void anotherConfigurationDrawsTheSameSoundAnew() {
    LiveSpectrum spectrum(kRate, config());
    spectrum.push(sweep(8));
    spectrum.takeColumns();
    LiveSpectrumConfig other = config();
    other.spectrum.fftSize = 8192;
    other.spanSeconds = 5;
    other.rows = 200;
    spectrum.configure(other);
    const LevelTile tile = spectrum.takeColumns();
    QCOMPARE(tile.columns, other.columns);  // only the span
    QCOMPARE(tile.rows, 200);
    const double end = static_cast<double>(spectrum.takenSamples()) / kRate;
    QVERIFY(end > 7.8 && end <= 8);
    const double hz = kSweepFromHz + kSweepHzPerSecond * (end - 2.5);
    QVERIFY(std::abs(peakHz(spectrum, tile, 250) / hz - 1) < 0.03);
    other.columns = 0;
    QVERIFY_EXCEPTION_THROWN(spectrum.configure(other), ConfigError);
    QCOMPARE(spectrum.config().columns, 500);
  }

  void whatWasLostIsSilence() {
    LiveSpectrum spectrum(kRate, config());
    const auto tone = test::sine(1000, 2, kRate);
    spectrum.push(tone);
    spectrum.pushSilence(kRate);
    spectrum.push(tone);
    const LevelTile tile = spectrum.takeColumns();
    const auto silentColumns = std::ranges::count_if(std::views::iota(0, tile.columns), [&](int c) {
      return std::ranges::all_of(column(tile, c), [](float db) { return db < -130; });
    });
    // A frame reaches half its length into the gap from each side.
    const double expected = static_cast<double>(kRate - 2048) / static_cast<double>(spectrum.samplesPerColumn());
    QVERIFY2(std::abs(static_cast<double>(silentColumns) - expected) <= 2, qPrintable(QString::number(silentColumns)));
    spectrum.pushSilence(std::uint64_t{100} * 3600 * kRate);  // a long sleep costs nothing
    QCOMPARE(spectrum.takeColumns().columns, config().columns);
  }

  void aCopyStandsStill() {
    LiveSpectrum spectrum(kRate, config());
    spectrum.push(sweep(4));
    spectrum.takeColumns();
    LiveSpectrum held(spectrum);
    spectrum.push(sweep(1));
    QCOMPARE(held.takeColumns().columns, 0);
    QVERIFY(spectrum.takeColumns().columns > 40);
    held.configure(config());
    QCOMPARE(held.takeColumns().columns, (4 * kRate - 1024) / 882);
  }

  void hoursNeedNoMoreMemoryThanAMinute() {
    constexpr int kSlowRate = 8000;
    LiveSpectrum spectrum(kSlowRate, config());
    const auto second = test::sine(440, 1, kSlowRate);
    for (int s = 0; s < 90; ++s) spectrum.push(second);
    spectrum.takeColumns();
    const std::size_t before = residentBytes();
    for (int s = 0; s < 3600; ++s) {
      spectrum.push(second);
      if (s % 20 == 0) spectrum.takeColumns();
    }
    const auto grown = static_cast<double>(residentBytes()) - static_cast<double>(before);
    qInfo("memory after an hour: %+.1f MB", grown / 1e6);
    QVERIFY(grown < 4e6);
  }
};

QTEST_GUILESS_MAIN(LiveSpectrumTest)
#include "live_spectrum_test.moc"
