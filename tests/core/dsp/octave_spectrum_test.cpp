// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/dsp/spectrum.h"
#include "tests/support/audio_files.h"

using namespace moodogram;
using namespace moodogram::test;

namespace {

constexpr int kRateHz = 44100;

SpectrumConfig octaves(int binsPerOctave = 48) {
  return {.method = SpectrumMethod::Octaves, .binsPerOctave = binsPerOctave};
}

/// One column in the middle of four seconds.
std::vector<Centibels> middleColumn(SpectrumRenderer& renderer, const std::vector<float>& pcm) {
  const SpectrumTile tile = renderer.render(pcm, 0, static_cast<std::int64_t>(pcm.size() / 2), 64, 1);
  return tile.levels;
}

}  // namespace

class OctaveSpectrumTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void binsAreNotes() {
    const SpectrumRenderer renderer(octaves(), kRateHz);
    const BinAxis& bins = renderer.bins();
    QCOMPARE(bins.binsPerOctave, 48);
    QVERIFY(std::abs(bins.hzOf(0) - 32.7032) < 1e-4);        // C1
    QVERIFY(std::abs(bins.hzOf(3 * 48 + 36) - 440) < 1e-9);  // A4, nine semitones of four bins above C4
    for (double bin = 0; bin < 400; bin += 13.7) QVERIFY(std::abs(bins.binOf(bins.hzOf(bin)) - bin) < 1e-9);
    QVERIFY(std::isfinite(bins.binOf(0)));
    const double highestHz = bins.hzOf(static_cast<double>(bins.count - 1));
    QVERIFY(highestHz > 20000 && highestHz < kRateHz / 2.0);
  }

  void theLevelIsTheSameInEveryOctave_data() {
    QTest::addColumn<int>("rateHz");
    QTest::addColumn<int>("binsPerOctave");
    QTest::newRow("44.1 kHz, 48") << 44100 << 48;
    QTest::newRow("8 kHz, 24") << 8000 << 24;
    QTest::newRow("96 kHz, 12") << 96000 << 12;
  }
  void theLevelIsTheSameInEveryOctave() {
    QFETCH(int, rateHz);
    QFETCH(int, binsPerOctave);
    SpectrumRenderer renderer(octaves(binsPerOctave), rateHz);
    for (std::size_t bin = 5; bin < renderer.bins().count; bin += 7) {
      const double hz = renderer.bins().hzOf(static_cast<double>(bin));
      const auto column = middleColumn(renderer, sine(hz, 6, rateHz, 0.5));
      QVERIFY2(std::abs(column[bin] + 602) <= 5, qPrintable(QString("%1 Hz: %2").arg(hz).arg(column[bin])));
      QCOMPARE(static_cast<std::size_t>(std::max_element(column.begin(), column.end()) - column.begin()), bin);
      // An octave away nothing is left but the skirt of the Hann window, and what single precision and halving leave.
      const double q = 1 / (std::exp2(1.0 / binsPerOctave) - 1);
      const double skirt = 2000 * std::log10(1 / (std::numbers::pi * std::pow(q / 2, 3))) - 502;
      for (const std::size_t other :
           {bin - static_cast<std::size_t>(binsPerOctave), bin + static_cast<std::size_t>(binsPerOctave)})
        if (other < column.size())
          QVERIFY2(column[other] < std::max(skirt, -9500.0),
                   qPrintable(QString("%1 Hz: %2").arg(hz).arg(column[other])));
    }
  }

  /// A Hann window of N seconds has lost 3.01 dB at 0.72 / N Hz; with N = Q / f that is 0.72 f / Q. A tenth of a
  /// decibel there is 1.6 % of Q.
  void qIsConstant() {
    SpectrumRenderer renderer(octaves(), kRateHz);
    const double q = 1 / (std::exp2(1.0 / 48) - 1);
    for (std::size_t bin = 3; bin < renderer.bins().count; bin += 41) {
      for (const double side : {-0.72, 0.72}) {
        const double hz = renderer.bins().hzOf(static_cast<double>(bin)) * (1 + side / q);
        const auto column = middleColumn(renderer, sine(hz, 6, kRateHz, 0.5));
        QVERIFY2(std::abs(column[bin] + 602 + 301) <= 10, qPrintable(QString("bin %1: %2").arg(bin).arg(column[bin])));
      }
    }
  }

  void highNotesAreShort() {
    SpectrumRenderer renderer(octaves(12), kRateHz);
    std::vector<float> pcm(3 * kRateHz);
    pcm[66000] = 1;
    const SpectrumTile tile = renderer.render(pcm, 0, 44100, 441, 100);  // 10 ms a column, the click in the 50th
    const auto columnsWithClick = [&](double hz) {
      const auto bin = static_cast<std::size_t>(std::lround(renderer.bins().binOf(hz)));
      int count = 0;
      for (int c = 0; c < tile.columns; ++c) count += tile.column(c)[bin] > kSilentCentibels ? 1 : 0;
      return count;
    };
    // Q = 16.8 at 12 bins an octave: windows of 17 ms at 1 kHz.
    QVERIFY(columnsWithClick(8000) >= 1 && columnsWithClick(8000) <= 2);
    QVERIFY(columnsWithClick(1000) >= 1 && columnsWithClick(1000) <= 3);
    const int low = columnsWithClick(125);  // 134 ms
    QVERIFY2(low >= 11 && low <= 15, qPrintable(QString::number(low)));
  }

  void noClickIsLostInAWideColumn() {
    SpectrumRenderer renderer(octaves(), kRateHz);
    for (const std::size_t place : {70000, 71111, 90000, 123457}) {
      std::vector<float> pcm(262144);
      pcm[place] = 1;
      const SpectrumTile tile = renderer.render(pcm, 0, 0, 65536, 4);
      const auto top = renderer.bins().count - 1;
      // At worst a quarter of the shortest window off its middle: at half its height.
      const auto peak = tile.column(static_cast<int>(place / 65536))[top];
      QVERIFY2(peak > 20 * 100 * std::log10(2.0 / 146 * 0.45), qPrintable(QString::number(peak)));
    }
  }

  void tilesHaveNoSeams_data() {
    QTest::addColumn<double>("samplesPerColumn");
    for (const double samples : {32.0, 1024.0, 16384.0}) QTest::addRow("%g", samples) << samples;
  }
  void tilesHaveNoSeams() {
    QFETCH(double, samplesPerColumn);
    const auto pcm = noise(0.5, 400000);
    SpectrumRenderer renderer(octaves(), kRateHz);
    constexpr std::int64_t kFirst = 131072;
    const SpectrumTile wide = renderer.render(pcm, 0, kFirst, samplesPerColumn, 8);
    for (const int half : {0, 1}) {
      const auto first = kFirst + static_cast<std::int64_t>(half * 4 * samplesPerColumn);
      // Each with no more PCM than it needs.
      const std::int64_t start = std::max<std::int64_t>(0, first - renderer.marginSamples());
      const auto end =
          std::min<std::int64_t>(static_cast<std::int64_t>(pcm.size()),
                                 first + static_cast<std::int64_t>(4 * samplesPerColumn) + renderer.marginSamples());
      const auto part = std::span(pcm).subspan(static_cast<std::size_t>(start), static_cast<std::size_t>(end - start));
      const SpectrumTile tile = renderer.render(part, start, first, samplesPerColumn, 4);
      for (int c = 0; c < 4; ++c)
        QVERIFY(std::equal(tile.column(c).begin(), tile.column(c).end(), wide.column(4 * half + c).begin()));
    }
  }

  void tooLowARateIsRefused() { QVERIFY_EXCEPTION_THROWN(SpectrumRenderer(octaves(), 100), ConfigError); }
};

QTEST_GUILESS_MAIN(OctaveSpectrumTest)
#include "octave_spectrum_test.moc"
