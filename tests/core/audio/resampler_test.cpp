// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/resampler.h"

#include "core/base/error.h"
#include "tests/support/audio_files.h"

using namespace moodogram;
using namespace moodogram::test;

namespace {

/// Without the ends, where the filter runs in and out.
std::span<const float> middle(const std::vector<float>& samples) {
  return std::span(samples).subspan(samples.size() / 4, samples.size() / 2);
}

double levelDb(std::span<const float> samples) { return 20 * std::log10(rms(samples) * std::numbers::sqrt2 + 1e-12); }

}  // namespace

class ResamplerTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void passBandIsFlat_data() {
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<double>("hz");
    QTest::newRow("48000 to 22050, low") << 48000.0 << 22050.0 << 60.0;
    QTest::newRow("48000 to 22050, 0.9 Nyquist") << 48000.0 << 22050.0 << 9900.0;
    QTest::newRow("44100 to 22050, middle") << 44100.0 << 22050.0 << 4000.0;
    QTest::newRow("8000 to 44100, upwards") << 8000.0 << 44100.0 << 3500.0;
  }
  void passBandIsFlat() {
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(double, hz);
    const auto output = resample(sine(hz, 2, static_cast<int>(from), 0.5), from, to);
    const auto expected = sine(hz, 2, static_cast<int>(to), 0.5);
    QVERIFY(std::abs(levelDb(middle(output)) - levelDb(middle(expected))) < 0.01);
    // In place, too: no delay is left.
    QVERIFY(maxDifference(middle(output), middle(expected)) < 2e-3);
  }

  void aliasesAreGone_data() {
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("hz");
    QTest::newRow("48000, just above Nyquist") << 48000.0 << 12200.0;
    QTest::newRow("48000, 15 kHz") << 48000.0 << 15000.0;
    QTest::newRow("44100, 18 kHz") << 44100.0 << 18000.0;
    QTest::newRow("96000, 40 kHz") << 96000.0 << 40000.0;
  }
  void aliasesAreGone() {
    QFETCH(double, from);
    QFETCH(double, hz);
    const auto output = resample(sine(hz, 2, static_cast<int>(from), 1), from, 22050);
    const double db = levelDb(middle(output));
    QVERIFY2(db < -110, qPrintable(QString::number(db)));
  }

  void imagesAreGone() {
    // 3 kHz at 8 kHz has its first image at 5 kHz: only the sine itself may be there.
    const auto output = resample(sine(3000, 2, 8000, 0.5), 8000, 44100);
    QVERIFY(maxDifference(middle(output), middle(sine(3000, 2, 44100, 0.5))) < 1e-4);
  }

  void lengthsAgree_data() {
    QTest::addColumn<int>("count");
    for (const int count : {1, 2, 100, 44099, 44100, 100003}) QTest::addRow("%d", count) << count;
  }
  void lengthsAgree() {
    QFETCH(int, count);
    const auto input = noise(0.5, static_cast<std::size_t>(count));
    for (const double to : {22050.0, 48000.0, 16000.0, 96000.0}) {
      const auto output = resample(input, 44100, to);
      QVERIFY(std::abs(static_cast<double>(output.size()) - count * to / 44100) <= 1.5);
    }
  }

  void blocksDoNotMatter() {
    const auto input = noise(0.5, 50000);
    const auto whole = resample(input, 44100, 22050);
    Resampler resampler(44100, 22050);
    std::vector<float> output;
    for (std::size_t at = 0, size = 1; at < input.size(); at += size, size = size * 3 % 1013 + 1)
      resampler.process(std::span(input).subspan(at, std::min(size, input.size() - at)), output);
    resampler.finish(output);
    QCOMPARE(output, whole);
  }

  void equalRatesPassThrough() {
    const auto input = noise(0.5, 1000);
    QCOMPARE(resample(input, 44100, 44100), input);
  }

  void impossibleRatesAreRefused() {
    QVERIFY_EXCEPTION_THROWN(Resampler(0, 44100), ConfigError);
    QVERIFY_EXCEPTION_THROWN(Resampler(44100, -1), ConfigError);
  }
};

QTEST_GUILESS_MAIN(ResamplerTest)
#include "resampler_test.moc"
