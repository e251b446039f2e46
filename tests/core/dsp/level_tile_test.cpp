// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/level_tile.h"

#include "core/base/error.h"
#include "tests/support/audio_files.h"

using namespace moodogram;
using namespace moodogram::test;

namespace {

constexpr int kRateHz = 44100;

int loudestRow(const LevelTile& tile, int column) {
  const auto* begin = &tile.decibels[static_cast<std::size_t>(column * tile.rows)];
  return static_cast<int>(std::max_element(begin, begin + tile.rows) - begin);
}

}  // namespace

class LevelTileTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aSineLandsInItsRow_data() {
    QTest::addColumn<int>("scale");
    QTest::addColumn<double>("hz");
    for (const int scale : {0, 1, 2, 3, 4, 5, 6})
      for (const double hz : {110.0, 440.0, 1000.0, 5000.0, 15000.0})
        QTest::addRow("%d, %g Hz", scale, hz) << scale << hz;
  }
  void aSineLandsInItsRow() {
    QFETCH(int, scale);
    QFETCH(double, hz);
    constexpr int kRows = 256;
    FrequencyAxis axis;
    axis.scale = static_cast<FrequencyScale>(scale);
    SpectrumRenderer renderer({.fftSize = 4096}, kRateHz);
    const RowMap rows(renderer.bins(), axis, kRows);
    const auto pcm = sine(hz, 1, kRateHz, 0.5);
    const LevelTile tile = rows.apply(renderer.render(pcm, 0, 4096, 4410, 8));
    QCOMPARE(tile.columns, 8);
    QCOMPARE(tile.rows, kRows);
    for (int column = 1; column < 7; ++column) {
      const int row = loudestRow(tile, column);
      // Within a bin of 10.8 Hz.
      const double low = frequencyAtHeight(axis, static_cast<double>(row) / kRows);
      const double high = frequencyAtHeight(axis, static_cast<double>(row + 1) / kRows);
      QVERIFY2(low - 11 <= hz && hz <= high + 11, qPrintable(QString("%1 to %2").arg(low).arg(high)));
      // -6 dB, less what a Hann window loses between two bins.
      const float level = tile.decibels[static_cast<std::size_t>(column * tile.rows + row)];
      QVERIFY2(level > -7.6F && level < -5.9F, qPrintable(QString::number(level)));
    }
  }

  void senselessAxesAreRefused() {
    const BinAxis bins{1025, 16000 / 2048.0};
    QVERIFY_EXCEPTION_THROWN(RowMap(bins, {FrequencyScale::Linear, 9000, 10000}, 64), ConfigError);
    QVERIFY_EXCEPTION_THROWN(RowMap(bins, {FrequencyScale::Linear, 100, 100}, 64), ConfigError);
    QVERIFY_EXCEPTION_THROWN(RowMap(bins, {}, 0), ConfigError);
  }

  void coloursRunFromFloorToCeiling() {
    LevelTile tile{2, 3, {-200, -100, -50, -25, 0, 20}};
    const RgbImage image = colourTile(tile, ColourMap::Grey, -100, 0);
    QCOMPARE(image.width, 2);
    QCOMPARE(image.height, 3);
    // Rows from the top: the last level of a column comes first.
    const std::vector<int> expected{128, 255, 0, 255, 0, 191};
    for (int i = 0; i < 6; ++i) QVERIFY(std::abs(*image.at(i % 2, i / 2) - expected[static_cast<std::size_t>(i)]) <= 1);
  }

  void rowsWithoutBinsAreSilent() {
    const BinAxis bins{100, 0, 32.7, 12};
    const RowMap rows(bins, {FrequencyScale::Linear, 0, 20000}, 2000);
    const std::vector<Centibels> column(bins.count, -500);
    std::vector<float> levels(2000);
    rows.apply(column, levels);
    QCOMPARE(levels[1], -140.0F);  // 10 to 20 Hz
    QCOMPARE(levels[5], -5.0F);    // 50 Hz
    QCOMPARE(levels[900], -5.0F);  // 9 kHz; the highest bin lies at 9.96 kHz
    QCOMPARE(levels[1200], -140.0F);
  }
};

QTEST_GUILESS_MAIN(LevelTileTest)
#include "level_tile_test.moc"
