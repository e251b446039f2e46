// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/stft.h"

#include <complex>

#include "core/base/error.h"
#include "tests/support/audio_files.h"

using namespace moodogram;
using namespace moodogram::test;

class StftTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void fullScaleSineIsZeroDecibel_data() {
    QTest::addColumn<int>("function");
    for (const auto function :
         {WindowFunction::Rectangular, WindowFunction::Hann, WindowFunction::Hamming, WindowFunction::Blackman})
      QTest::addRow("%d", static_cast<int>(function)) << static_cast<int>(function);
  }
  void fullScaleSineIsZeroDecibel() {
    QFETCH(int, function);
    Stft stft({512, 128, static_cast<WindowFunction>(function)});
    std::vector<float> power(stft.binCount());
    // 20 periods in a frame: the centre of bin 20.
    stft.power(sine(20 * 8000.0 / 512, 512 / 8000.0, 8000, 1), power);
    QVERIFY(std::abs(power[20] - 1) < 1e-4F);
    QVERIFY(power[30] < 1e-8F);
    stft.power(std::vector<float>(512, 1.0F), power);
    QVERIFY(std::abs(power[0] - 1) < 1e-4F);  // DC at full scale
    std::vector<float> alternating(512);
    for (std::size_t i = 0; i < alternating.size(); ++i) alternating[i] = i % 2 == 0 ? 1.0F : -1.0F;
    stft.power(alternating, power);
    QVERIFY(std::abs(power[256] - 1) < 1e-4F);  // and Nyquist
    stft.power(std::vector<float>(512), power);
    for (const float value : power) QCOMPARE(value, 0.0F);
  }

  void aShortWindowIsFilledUpWithZeros() {
    Stft padded({400, 10, WindowFunction::Hamming, 100});
    Stft plain({100, 10, WindowFunction::Hamming});
    const auto signal = noise(1, 100);
    std::vector<float> fine(padded.binCount());
    std::vector<float> coarse(plain.binCount());
    for (int again = 0; again < 2; ++again) {
      padded.power(signal, fine);
      plain.power(signal, coarse);
      for (std::size_t k = 1; k < 50; ++k) QVERIFY(std::abs(fine[4 * k] - coarse[k]) < 1e-6F);
    }
    QCOMPARE(padded.frameCount(99), std::size_t{0});
    QCOMPARE(padded.frameCount(110), std::size_t{2});
    QVERIFY_EXCEPTION_THROWN(Stft({100, 10, WindowFunction::Hann, 101}), ConfigError);
  }

  void equalsTheDefinition() {
    constexpr std::size_t kSize = 100;
    Stft stft({kSize, 10, WindowFunction::Hann});
    const auto signal = noise(1, kSize);
    std::vector<float> power(stft.binCount());
    stft.power(signal, power);
    for (std::size_t k = 0; k <= kSize / 2; ++k) {
      std::complex<double> sum;
      for (std::size_t n = 0; n < kSize; ++n) {
        const double turn = 2 * std::numbers::pi * static_cast<double>(n) / kSize;
        sum += (0.5 - 0.5 * std::cos(turn)) * signal[n] * std::polar(1.0, -turn * static_cast<double>(k));
      }
      const double gain = (k == 0 || k == kSize / 2 ? 1 : 2) / (kSize / 2.0);
      QVERIFY(std::abs(power[k] - std::norm(sum) * gain * gain) < 1e-6);
    }
  }

  void framesLieInsideTheSignal() {
    const Stft stft({1024, 441, WindowFunction::Hann});
    QCOMPARE(stft.frameCount(0), std::size_t{0});
    QCOMPARE(stft.frameCount(1023), std::size_t{0});
    QCOMPARE(stft.frameCount(1024), std::size_t{1});
    QCOMPARE(stft.frameCount(1024 + 440), std::size_t{1});
    QCOMPARE(stft.frameCount(1024 + 441), std::size_t{2});
    QCOMPARE(stft.frameCount(88200), std::size_t{198});
    QVERIFY_EXCEPTION_THROWN(Stft({1024, 0, WindowFunction::Hann}), ConfigError);
  }
};

QTEST_GUILESS_MAIN(StftTest)
#include "stft_test.moc"
