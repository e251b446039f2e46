// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/spectrum_slice.h"

#include "tests/support/audio_files.h"

using namespace moodogram;
using namespace moodogram::test;

namespace {

constexpr int kRateHz = 8000;
constexpr std::size_t kFrame = 1024;
constexpr std::size_t kBin = 100;

}  // namespace

class SpectrumSliceTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void meanIsOfPowerAndPeakIsHeld() {
    SliceAnalyzer analyzer({.fftSize = kFrame}, kRateHz);
    QCOMPARE(analyzer.frameSamples(), static_cast<std::int64_t>(kFrame));
    analyzer.addFrame(m_loud);
    analyzer.addFrame(m_silence);
    QCOMPARE(analyzer.frames(), std::int64_t{2});
    QVERIFY(std::abs(analyzer.peakDb()[kBin] + 6.02F) < 0.01F);
    QVERIFY(std::abs(analyzer.meanDb()[kBin] + 6.02F + 3.01F) < 0.01F);
  }

  void withoutFramesThereIsSilence() {
    const SliceAnalyzer analyzer({.fftSize = kFrame}, kRateHz);
    for (const float level : analyzer.meanDb()) QVERIFY(level <= -239);
    for (const float level : analyzer.peakDb()) QVERIFY(level <= -239);
  }

  void peaksAreTheHighestFirst() {
    std::vector<float> decibels(64, -200);
    const auto hill = [&](std::size_t bin, float level) {
      decibels[bin - 1] = decibels[bin + 1] = level - 6;
      decibels[bin] = level;
    };
    hill(10, -40);
    hill(20, -20);
    hill(30, -130);
    hill(40, -30);
    const BinAxis bins{64, 10};
    const auto peaks = spectralPeaks(decibels, bins, 2);
    QCOMPARE(peaks.size(), std::size_t{2});
    QCOMPARE(peaks[0].hz, 200.0);
    QCOMPARE(peaks[0].levelDb, -20.0F);
    QCOMPARE(peaks[1].hz, 400.0);
    QCOMPARE(spectralPeaks(decibels, bins).size(), std::size_t{3});  // -130 dB is below the floor
  }

 private:
  std::vector<float> m_silence = std::vector<float>(kFrame);
  std::vector<float> m_loud =
      sine(kBin * static_cast<double>(kRateHz) / kFrame, static_cast<double>(kFrame) / kRateHz, kRateHz, 0.5);
};

QTEST_GUILESS_MAIN(SpectrumSliceTest)
#include "spectrum_slice_test.moc"
