// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/waveform.h"

#include "tests/support/audio_files.h"

using namespace moodogram;
using namespace moodogram::test;

class WaveformTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void columnsHoldTheirExtremesAndMeanPower() {
    WaveformBuilder builder(4);
    builder.add(std::vector<float>{1, -1, 1, -1, 0.5F, 0.25F});
    const WaveformOverview& waveform = builder.waveform();
    QCOMPARE(waveform.samples, std::int64_t{6});
    QCOMPARE(waveform.columns.size(), std::size_t{2});
    QCOMPARE(waveform.columns[0], (WaveformColumn{-1, 1, 1}));
    QCOMPARE(waveform.columns[1].min, 0.25F);
    QCOMPARE(waveform.columns[1].max, 0.5F);
    QVERIFY(std::abs(waveform.columns[1].rms - std::sqrt((0.25F + 0.0625F) / 2)) < 1e-6F);
  }

  void halvingAndTheSizeOfBlocksChangeNothing_data() {
    QTest::addColumn<std::size_t>("block");
    for (const std::size_t block : {1, 7, 256, 1000, 100000}) QTest::addRow("%zu", block) << block;
  }
  void halvingAndTheSizeOfBlocksChangeNothing() {
    QFETCH(std::size_t, block);
    const auto samples = noise(0.7, 50'000);
    WaveformBuilder builder(4, 64);
    for (std::size_t i = 0; i < samples.size(); i += block)
      builder.add(std::span(samples).subspan(i, std::min(block, samples.size() - i)));
    const WaveformOverview& waveform = builder.waveform();
    QCOMPARE(waveform.samples, std::int64_t{50'000});
    QCOMPARE(waveform.samplesPerColumn, std::int64_t{1024});
    QCOMPARE(waveform.columns.size(), std::size_t{49});
    for (std::size_t c = 0; c < waveform.columns.size(); ++c) {
      const auto part = std::span(samples).subspan(c * 1024, std::min<std::size_t>(1024, samples.size() - c * 1024));
      double energy = 0;
      for (const float sample : part) energy += static_cast<double>(sample) * sample;
      QCOMPARE(waveform.columns[c].min, *std::min_element(part.begin(), part.end()));
      QCOMPARE(waveform.columns[c].max, *std::max_element(part.begin(), part.end()));
      QVERIFY(std::abs(waveform.columns[c].rms - std::sqrt(energy / static_cast<double>(part.size()))) < 1e-6);
    }
  }
};

QTEST_GUILESS_MAIN(WaveformTest)
#include "waveform_test.moc"
