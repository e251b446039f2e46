// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/spectral_peaks.h"

#include "core/dsp/level.h"
#include "core/dsp/stft.h"
#include "tests/support/audio_files.h"

using namespace moodogram;
using namespace moodogram::test;

class SpectralPeaksTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aParabolaIsMetExactly() {
    std::vector<float> decibels(40);
    for (std::size_t k = 0; k < decibels.size(); ++k) {
      const double distance = static_cast<double>(k) - 20.3;
      decibels[k] = static_cast<float>(-6 - 3 * distance * distance);
    }
    std::vector<BinPeak> peaks;
    findPeaks(decibels, -100, peaks);
    QCOMPARE(peaks.size(), std::size_t{1});
    QVERIFY(std::abs(peaks[0].bin - 20.3) < 1e-4);
    QVERIFY(std::abs(peaks[0].decibels + 6) < 1e-4F);
    findPeaks(decibels, -5, peaks);
    QVERIFY(peaks.empty());
  }

  void edgesAndPlateaus() {
    std::vector<BinPeak> peaks;
    findPeaks({}, -100, peaks);
    findPeaks(std::vector<float>{0}, -100, peaks);
    findPeaks(std::vector<float>{0, -1}, -100, peaks);
    findPeaks(std::vector<float>{0, -1, -2, -1, 0}, -100, peaks);
    findPeaks(std::vector<float>(9, -20.0F), -100, peaks);
    QVERIFY(peaks.empty());
    findPeaks(std::vector<float>{-9, -3, -3, -9}, -100, peaks);
    QCOMPARE(peaks.size(), std::size_t{1});
    QVERIFY(std::abs(peaks[0].bin - 1.5) < 1e-6);
  }

  /// The bounds that the header states, for sines all over a bin and with any phase.
  void sinesAreMet_data() {
    QTest::addColumn<int>("function");
    QTest::addColumn<double>("parameter");
    QTest::addColumn<double>("bins");
    QTest::addColumn<double>("decibels");
    QTest::newRow("Gaussian 3") << static_cast<int>(WindowFunction::Gaussian) << 3.0 << 0.003 << 0.04;
    QTest::newRow("Gaussian 4") << static_cast<int>(WindowFunction::Gaussian) << 4.0 << 0.0001 << 0.001;
    QTest::newRow("Hann") << static_cast<int>(WindowFunction::Hann) << 0.0 << 0.01605 << 0.32;
  }
  void sinesAreMet() {
    QFETCH(int, function);
    QFETCH(double, parameter);
    QFETCH(double, bins);
    QFETCH(double, decibels);
    Stft stft({1024, 1, {static_cast<WindowFunction>(function), parameter}});
    std::vector<float> power(stft.binCount());
    std::vector<float> levels(stft.binCount());
    std::vector<float> frame(1024);
    std::vector<BinPeak> peaks;
    double worstBin = 0;
    double worstLevel = 0;
    for (double bin = 100; bin < 101; bin += 0.03) {
      for (std::size_t n = 0; n < frame.size(); ++n)
        frame[n] =
            static_cast<float>(0.5 * std::sin(2 * std::numbers::pi * bin * static_cast<double>(n) / 1024 + 7 * bin));
      stft.power(frame, power);
      powersToDecibels(power, levels);
      findPeaks(levels, -12, peaks);
      QCOMPARE(peaks.size(), std::size_t{1});
      worstBin = std::max(worstBin, std::abs(peaks[0].bin - bin));
      worstLevel = std::max(worstLevel, std::abs(peaks[0].decibels + 6.0206));
    }
    qInfo("within %.5f bins and %.4f dB", worstBin, worstLevel);
    QVERIFY(worstBin < bins);
    QVERIFY(worstLevel < decibels);
  }
};

QTEST_GUILESS_MAIN(SpectralPeaksTest)
#include "spectral_peaks_test.moc"
