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

  /// The filter banks of librosa (norm="slaney") and torchaudio (norm=None), from their definition: the smaller of the
  /// rising and the falling line, not below 0, with edges spread evenly over the mel scale.
  void equalsThePublishedDefinition_data() {
    QTest::addColumn<bool>("slaney");
    QTest::addColumn<int>("bands");
    QTest::addColumn<int>("fftSize");
    QTest::addColumn<double>("minHz");
    QTest::addColumn<double>("maxHz");
    for (const bool slaney : {false, true}) {
      QTest::addRow("%d: 64 of 1024", slaney) << slaney << 64 << 1024 << 40.0 << 10000.0;
      QTest::addRow("%d: 128 of 2048", slaney) << slaney << 128 << 2048 << 0.0 << 11025.0;
      QTest::addRow("%d: 10 of 401", slaney) << slaney << 10 << 401 << 300.0 << 8000.0;
    }
  }
  void equalsThePublishedDefinition() {
    QFETCH(bool, slaney);
    QFETCH(int, bands);
    QFETCH(int, fftSize);
    QFETCH(double, minHz);
    QFETCH(double, maxHz);
    constexpr double kRateHz = 22050;
    const auto toMel = [&](double hz) {
      if (!slaney) return 2595 * std::log10(1 + hz / 700);
      return hz >= 1000 ? 15 + std::log(hz / 1000) / (std::log(6.4) / 27) : hz / (200.0 / 3);
    };
    const auto toHz = [&](double mel) {
      if (!slaney) return 700 * (std::pow(10, mel / 2595) - 1);
      return mel >= 15 ? 1000 * std::exp(std::log(6.4) / 27 * (mel - 15)) : mel * 200 / 3;
    };
    const MelFilterBank bank(static_cast<std::size_t>(bands), static_cast<std::size_t>(fftSize), kRateHz, minHz, maxHz,
                             slaney ? MelStyle::Slaney : MelStyle::Htk);
    std::vector<float> power(static_cast<std::size_t>(fftSize / 2 + 1));
    std::vector<float> output(static_cast<std::size_t>(bands));
    double largest = 0;
    double worst = 0;
    for (std::size_t bin = 0; bin < power.size(); ++bin) {
      std::fill(power.begin(), power.end(), 0.0F);
      power[bin] = 1;
      bank.apply(power, output);
      const double hz = static_cast<double>(bin) * kRateHz / fftSize;
      for (int b = 0; b < bands; ++b) {
        double edges[3];
        for (int i = 0; i < 3; ++i)
          edges[i] = toHz(toMel(minHz) + (toMel(maxHz) - toMel(minHz)) * (b + i) / (bands + 1));
        double weight = std::min((hz - edges[0]) / (edges[1] - edges[0]), (edges[2] - hz) / (edges[2] - edges[1]));
        weight = std::max(0.0, weight) * (slaney ? 2 / (edges[2] - edges[0]) : 1);
        largest = std::max(largest, weight);
        worst = std::max(worst, std::abs(weight - output[static_cast<std::size_t>(b)]));
      }
    }
    QVERIFY(largest > 0);
    QVERIFY2(worst < 1e-6 * largest, qPrintable(QString::number(worst / largest)));
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
