// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/spectrogram_tile.h"

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

class SpectrogramTileTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void heightsAndFrequenciesAgree() {
    for (const auto scale : {FrequencyScale::Linear, FrequencyScale::Logarithmic, FrequencyScale::Mel}) {
      TileConfig config;
      config.scale = scale;
      QVERIFY(std::abs(frequencyAtHeight(config, 0) - config.minHz) < 1e-6);
      QVERIFY(std::abs(frequencyAtHeight(config, 1) - config.maxHz) < 1e-6);
      for (double height = 0; height <= 1; height += 0.05)
        QVERIFY(std::abs(heightOfFrequency(config, frequencyAtHeight(config, height)) - height) < 1e-9);
    }
    TileConfig log;
    log.minHz = 100;
    log.maxHz = 1600;
    QVERIFY(std::abs(frequencyAtHeight(log, 0.5) - 400) < 1e-6);
    log.scale = FrequencyScale::Linear;
    QVERIFY(std::abs(frequencyAtHeight(log, 0.5) - 850) < 1e-6);
  }

  void aSineLandsInItsRow_data() {
    QTest::addColumn<int>("scale");
    QTest::addColumn<double>("hz");
    for (const int scale : {0, 1, 2})
      for (const double hz : {110.0, 440.0, 1000.0, 5000.0, 15000.0})
        QTest::addRow("%d, %g Hz", scale, hz) << scale << hz;
  }
  void aSineLandsInItsRow() {
    QFETCH(int, scale);
    QFETCH(double, hz);
    TileConfig config;
    config.fftSize = 4096;
    config.scale = static_cast<FrequencyScale>(scale);
    TileRenderer renderer(config, kRateHz);
    const auto pcm = sine(hz, 1, kRateHz, 0.5);
    const LevelTile tile = renderer.render(pcm, 0, 4096, 4410, 8);
    QCOMPARE(tile.columns, 8);
    QCOMPARE(tile.rows, config.rows);
    for (int column = 1; column < 7; ++column) {
      const int row = loudestRow(tile, column);
      // Within a bin of 10.8 Hz.
      const double low = frequencyAtHeight(config, static_cast<double>(row) / config.rows);
      const double high = frequencyAtHeight(config, static_cast<double>(row + 1) / config.rows);
      QVERIFY2(low - 11 <= hz && hz <= high + 11, qPrintable(QString("%1 to %2").arg(low).arg(high)));
      // -6 dB, less what a Hann window loses between two bins.
      const float level = tile.decibels[static_cast<std::size_t>(column * tile.rows + row)];
      QVERIFY2(level > -7.6F && level < -5.9F, qPrintable(QString::number(level)));
    }
  }

  void silenceIsTheFloor() {
    TileRenderer renderer({}, kRateHz);
    const LevelTile silent = renderer.render(std::vector<float>(50000), 0, 0, 500, 100);
    for (const float level : silent.decibels) QVERIFY(std::abs(level + 140) < 0.01F);
    const LevelTile outside = renderer.render(noise(0.5, 50000), 0, 10'000'000, 500, 10);
    for (const float level : outside.decibels) QVERIFY(std::abs(level + 140) < 0.01F);
    QCOMPARE(renderer.render({}, 0, 0, 500, 3).decibels.size(), std::size_t{3 * 256});
  }

  void tilesHaveNoSeams_data() {
    QTest::addColumn<double>("samplesPerColumn");
    for (const double samples : {3.0, 64.0, 1000.0, 20000.0}) QTest::addRow("%g", samples) << samples;
  }
  void tilesHaveNoSeams() {
    QFETCH(double, samplesPerColumn);
    const auto pcm = noise(0.5, 200000);
    TileRenderer renderer({}, kRateHz);
    constexpr int kColumns = 8;
    const LevelTile wide = renderer.render(pcm, 0, 5000, samplesPerColumn, 2 * kColumns);
    std::vector<float> joined;
    for (const int half : {0, 1}) {
      // Each with no more PCM than it needs.
      const auto first = static_cast<std::int64_t>(5000 + half * kColumns * samplesPerColumn);
      const std::int64_t start = std::max<std::int64_t>(0, first - 1024);
      const auto end =
          std::min<std::size_t>(pcm.size(), static_cast<std::size_t>(first + kColumns * samplesPerColumn) + 1024);
      const auto part = std::span(pcm).subspan(static_cast<std::size_t>(start), end - static_cast<std::size_t>(start));
      const LevelTile tile = renderer.render(part, start, first, samplesPerColumn, kColumns);
      joined.insert(joined.end(), tile.decibels.begin(), tile.decibels.end());
    }
    QCOMPARE(joined, wide.decibels);
  }

  void aClickIsNotLostInAWideColumn() {
    std::vector<float> pcm(40000);
    pcm[12345] = 1;
    TileRenderer renderer({}, kRateHz);
    // 8 frames of 2048 samples, half overlapping, cover 8192 samples: every column.
    const LevelTile tile = renderer.render(pcm, 0, 0, 8192, 4);
    QVERIFY(tile.decibels[256 + 100] > -80);
    QVERIFY(tile.decibels[3 * 256 + 100] < -139);
  }

  void highestFrequencyIsClipped() {
    TileConfig config;
    config.maxHz = 30000;
    QCOMPARE(TileRenderer(config, 16000).config().maxHz, 8000.0);
    config.minHz = 9000;
    QVERIFY_EXCEPTION_THROWN(TileRenderer(config, 16000), ConfigError);
    config.minHz = 40;
    config.rows = 0;
    QVERIFY_EXCEPTION_THROWN(TileRenderer(config, 16000), ConfigError);
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
};

QTEST_GUILESS_MAIN(SpectrogramTileTest)
#include "spectrogram_tile_test.moc"
