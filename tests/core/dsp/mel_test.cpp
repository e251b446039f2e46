// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/mel.h"

#include "core/base/error.h"
#include "tests/support/audio_files.h"

using namespace moodogram;

class MelTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void scale() {
    QVERIFY(std::abs(hzToMel(1000) - 999.9856) < 1e-3);  // 2595 log10(17 / 7)
    QVERIFY(std::abs(hzToMel(700) - 781.1728) < 1e-3);   // 2595 log10(2)
    QCOMPARE(hzToMel(0), 0.0);
    for (double hz = 0; hz < 20000; hz += 371) QVERIFY(std::abs(melToHz(hzToMel(hz)) - hz) < 1e-8);
  }

  void triangleByHand() {
    // One band from 0 Hz to mel 781.17 * 2 has its peak at 700 Hz and ends at 2100 Hz; bins are 100 Hz apart.
    const MelFilterBank bank(1, 64, 6400, 0, melToHz(2 * hzToMel(700)));
    std::vector<float> power(33);
    const auto weightAt = [&](std::size_t bin) {
      std::fill(power.begin(), power.end(), 0.0F);
      power[bin] = 1;
      float value = 0;
      bank.apply(power, {&value, 1});
      return value;
    };
    QCOMPARE(weightAt(0), 0.0F);
    QVERIFY(std::abs(weightAt(1) - 1 / 7.0F) < 1e-6F);
    QVERIFY(std::abs(weightAt(7) - 1) < 1e-6F);
    QVERIFY(std::abs(weightAt(14) - 0.5F) < 1e-6F);
    QVERIFY(weightAt(21) < 1e-6F);
    QCOMPARE(weightAt(25), 0.0F);
  }

  void neighboursShareEverythingBetweenTheirPeaks() {
    constexpr double kRateHz = 22050;
    const MelFilterBank bank(64, 4096, kRateHz, 40, 10000);
    QCOMPARE(bank.bandCount(), std::size_t{64});
    const double step = (hzToMel(10000) - hzToMel(40)) / 65;
    const double firstPeak = melToHz(hzToMel(40) + step);
    const double lastPeak = melToHz(hzToMel(40) + 64 * step);
    std::vector<float> power(2049);
    std::vector<float> output(64);
    for (std::size_t bin = 0; bin < power.size(); ++bin) {
      std::fill(power.begin(), power.end(), 0.0F);
      power[bin] = 1;
      bank.apply(power, output);
      double sum = 0;
      for (const float value : output) {
        QVERIFY(value >= 0 && value <= 1);
        sum += value;
      }
      const double hz = static_cast<double>(bin) * kRateHz / 4096;
      if (hz >= firstPeak && hz <= lastPeak) QVERIFY(std::abs(sum - 1) < 1e-5);
      if (hz <= 40 || hz >= 10000) QCOMPARE(sum, 0.0);
    }
  }

  void impossibleBanksAreRefused() {
    QVERIFY_EXCEPTION_THROWN(MelFilterBank(0, 1024, 22050, 40, 10000), ConfigError);
    QVERIFY_EXCEPTION_THROWN(MelFilterBank(64, 1024, 16000, 40, 10000), ConfigError);
    QVERIFY_EXCEPTION_THROWN(MelFilterBank(64, 1024, 22050, 400, 400), ConfigError);
    QVERIFY_EXCEPTION_THROWN(MelFilterBank(64, 1024, 22050, -1, 400), ConfigError);
  }
};

QTEST_GUILESS_MAIN(MelTest)
#include "mel_test.moc"
