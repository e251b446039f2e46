// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/spectrum.h"

#include "core/base/error.h"
#include "tests/support/audio_files.h"

using namespace moodogram;
using namespace moodogram::test;

namespace {

constexpr int kRateHz = 44100;
constexpr std::size_t kFftSize = 2048;
constexpr std::size_t kBins = kFftSize / 2 + 1;

}  // namespace

class SpectrumTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void silenceIsTheFloor() {
    SpectrumRenderer renderer({.fftSize = kFftSize}, kRateHz);
    const SpectrumTile silent = renderer.render(std::vector<float>(50000), 0, 0, 500, 100);
    for (const Centibels level : silent.levels) QCOMPARE(level, kSilentCentibels);
    const SpectrumTile outside = renderer.render(noise(0.5, 50000), 0, 10'000'000, 500, 10);
    for (const Centibels level : outside.levels) QCOMPARE(level, kSilentCentibels);
    QCOMPARE(renderer.render({}, 0, 0, 500, 3).levels.size(), std::size_t{3 * kBins});
  }

  void tilesHaveNoSeams_data() {
    QTest::addColumn<double>("samplesPerColumn");
    for (const double samples : {3.0, 64.0, 1000.0, 20000.0}) QTest::addRow("%g", samples) << samples;
  }
  void tilesHaveNoSeams() {
    QFETCH(double, samplesPerColumn);
    const auto pcm = noise(0.5, 200000);
    SpectrumRenderer renderer({.fftSize = kFftSize}, kRateHz);
    constexpr int kColumns = 8;
    const SpectrumTile wide = renderer.render(pcm, 0, 5000, samplesPerColumn, 2 * kColumns);
    std::vector<Centibels> joined;
    for (const int half : {0, 1}) {
      // Each with no more PCM than it needs.
      const auto first = static_cast<std::int64_t>(5000 + half * kColumns * samplesPerColumn);
      const std::int64_t start = std::max<std::int64_t>(0, first - 1024);
      const auto end =
          std::min<std::size_t>(pcm.size(), static_cast<std::size_t>(first + kColumns * samplesPerColumn) + 1024);
      const auto part = std::span(pcm).subspan(static_cast<std::size_t>(start), end - static_cast<std::size_t>(start));
      const SpectrumTile tile = renderer.render(part, start, first, samplesPerColumn, kColumns);
      joined.insert(joined.end(), tile.levels.begin(), tile.levels.end());
    }
    QCOMPARE(joined, wide.levels);
  }

  void aClickIsNotLostInAWideColumn() {
    std::vector<float> pcm(40000);
    pcm[12345] = 1;
    SpectrumRenderer renderer({.fftSize = kFftSize}, kRateHz);
    // 8 frames of 2048 samples, half overlapping, cover 8192 samples: every column.
    const SpectrumTile tile = renderer.render(pcm, 0, 0, 8192, 4);
    QVERIFY(tile.column(1)[100] > -8000);
    QCOMPARE(tile.column(3)[100], kSilentCentibels);
  }

  void aSineHasItsLevelInItsBin() {
    SpectrumRenderer renderer({.fftSize = kFftSize}, kRateHz);
    QCOMPARE(renderer.bins().count, kBins);
    const double hz = renderer.bins().hzOf(100);
    const SpectrumTile tile = renderer.render(sine(hz, 1, kRateHz, 0.5), 0, 4096, 4410, 4);
    for (int c = 0; c < 4; ++c) QVERIFY(std::abs(tile.column(c)[100] + 602) <= 1);  // half of full scale: -6.02 dB
  }

  void senselessSizesAreRefused() {
    QVERIFY_EXCEPTION_THROWN(SpectrumRenderer({.fftSize = 8}, kRateHz), ConfigError);
    QVERIFY_EXCEPTION_THROWN(SpectrumRenderer({.fftSize = 1 << 17}, kRateHz), ConfigError);
    QVERIFY_EXCEPTION_THROWN(SpectrumRenderer({}, 0), ConfigError);
  }
};

QTEST_GUILESS_MAIN(SpectrumTest)
#include "spectrum_test.moc"
