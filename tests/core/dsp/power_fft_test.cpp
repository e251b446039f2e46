// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/power_fft.h"

#include "core/base/error.h"
#include "core/dsp/real_fft.h"
#include "tests/support/audio_files.h"

using namespace moodogram;
using namespace moodogram::test;

class PowerFftTest : public QObject {
  Q_OBJECT

  /// The largest error of a bin, as a share of the loudest bin's amplitude, next to the transform in double precision.
  static double worstError(PowerFft& fft, const std::vector<float>& signal) {
    std::copy(signal.begin(), signal.end(), fft.input().begin());
    std::vector<float> powers(fft.binCount());
    fft.execute(powers);
    DoubleRealFft exact(signal.size());
    std::copy(signal.begin(), signal.end(), exact.input().begin());
    const auto spectrum = exact.execute();
    double worst = powers.size() == spectrum.size() ? 0 : 1e9;
    double loudest = 0;
    for (std::size_t k = 0; k < spectrum.size(); ++k) {
      loudest = std::max(loudest, std::abs(spectrum[k]));
      worst = std::max(worst, std::abs(std::sqrt(static_cast<double>(powers[k])) - std::abs(spectrum[k])));
    }
    return worst / loudest;
  }

 private Q_SLOTS:
  void equalsTheExactTransform_data() {
    QTest::addColumn<int>("size");
    for (const int size : {2, 3, 4, 6, 15, 16, 64, 446, 1000, 1021, 1024, 4096, 65536})
      QTest::addRow("%d", size) << size;
  }
  void equalsTheExactTransform() {
    QFETCH(int, size);
    const auto points = static_cast<std::size_t>(size);
    PowerFft fft(points);
    for (std::uint32_t seed = 1; seed < 4; ++seed) QVERIFY(worstError(fft, noise(1, points, seed)) < 1e-6);
    const std::vector<float> constant(points, 1);
    QVERIFY(worstError(fft, constant) < 1e-6);
  }

  /// A loud tone leaves no more than its rounding in the other bins.
  void farFromAToneThereIsSilence() {
    constexpr std::size_t kSize = 1024;
    PowerFft fft(kSize);
    const std::vector<float> tone = sine(100, 1, 1024, 1);
    std::copy_n(tone.begin(), kSize, fft.input().begin());
    std::vector<float> powers(fft.binCount());
    fft.execute(powers);
    for (std::size_t k = 0; k < powers.size(); ++k) {
      const double decibels = 10 * std::log10(powers[k] / powers[100] + 1e-30);
      QVERIFY2(k == 100 || decibels < -130, qPrintable(QString::number(decibels)));
    }
  }

  void impossibleSizesAreRefused() { QVERIFY_EXCEPTION_THROWN(PowerFft(1), ConfigError); }
};

QTEST_GUILESS_MAIN(PowerFftTest)
#include "power_fft_test.moc"
