// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/frequency_axis.h"

#include <QTest>
#include <cmath>

using namespace moodogram;

class FrequencyAxisTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void publishedPositions_data() {
    QTest::addColumn<QString>("scale");
    QTest::addColumn<double>("hz");
    QTest::addColumn<double>("position");
    QTest::addColumn<double>("tolerance");
    const auto row = [](const char* scale, double hz, double position, double tolerance) {
      QTest::addRow("%s %g", scale, hz) << scale << hz << position << tolerance;
    };
    // Zwicker's critical band edges, which Traunmueller's formula follows to 0.06 Bark.
    const double edges[] = {100,  200,  300,  400,  510,  630,  770,  920,  1080, 1270, 1480,  1720,
                            2000, 2320, 2700, 3150, 3700, 4400, 5300, 6400, 7700, 9500, 12000, 15500};
    for (int bark = 1; bark <= 24; ++bark) row("bark", edges[bark - 1], bark, 0.06);
    // The documentation of librosa's hz_to_mel, and the 27 steps of the Auditory Toolbox from 1 kHz to 6.4 kHz.
    row("mel-slaney", 60, 0.9, 1e-9);
    row("mel-slaney", 110, 1.65, 1e-9);
    row("mel-slaney", 440, 6.6, 1e-9);
    row("mel-slaney", 1000, 15, 1e-9);
    row("mel-slaney", 6400, 42, 1e-9);
    row("mel", 1000, 999.9856, 1e-4);  // 2595 log10(17 / 7)
    row("mel", 700, 781.1728, 1e-4);   // 2595 log10(2)
    row("erb", 0, 0, 1e-12);
    row("erb", 1000, 15.6215, 1e-4);      // 21.4 log10(5.37)
    row("erb", 9 / 0.00437, 21.4, 1e-9);  // 21.4 log10(10)
    row("octave", 440, 4.75, 1e-12);      // A4, nine semitones above C4
    row("octave", 261.6256, 4, 1e-6);
    row("octave", 16.3516, 0, 1e-5);
    row("log", 1024, 10, 1e-12);
    row("linear", 1234.5, 1234.5, 1e-12);
  }
  void publishedPositions() {
    QFETCH(QString, scale);
    QFETCH(double, hz);
    QFETCH(double, position);
    QFETCH(double, tolerance);
    const auto parsed = parseFrequencyScale(scale.toStdString());
    QVERIFY(parsed);
    QVERIFY2(std::abs(scalePosition(*parsed, hz) - position) <= tolerance,
             qPrintable(QString::number(scalePosition(*parsed, hz), 'g', 10)));
  }

  /// A step of one on the ERB scale is one equivalent rectangular bandwidth, 24.7 (0.00437 f + 1) Hz; the published
  /// constants agree to 0.4 %.
  void erbStepsAreBandwidths() {
    for (double hz = 50; hz < 15000; hz *= 1.3) {
      const double position = scalePosition(FrequencyScale::Erb, hz);
      const double step = frequencyAtPosition(FrequencyScale::Erb, position + 0.005) -
                          frequencyAtPosition(FrequencyScale::Erb, position - 0.005);
      QVERIFY(std::abs(step / 0.01 / (24.7 * (0.00437 * hz + 1)) - 1) < 4e-3);
    }
  }

  void scalesRiseAndInvert() {
    for (const FrequencyScale scale : kFrequencyScales) {
      const double lowest = reachesZero(scale) ? 0 : 1;
      double last = scalePosition(scale, lowest) - 1;
      for (double hz = lowest; hz < 96000; hz += 0.37 + hz / 50) {
        const double position = scalePosition(scale, hz);
        QVERIFY(position > last);
        last = position;
        QVERIFY2(std::abs(frequencyAtPosition(scale, position) - hz) < 1e-9 * (hz + 1),
                 frequencyScaleName(scale).data());
      }
      // Around the corrections of the Bark scale and the break of Slaney's, too.
      for (double position = scalePosition(scale, lowest); position < last; position += (last - position) / 500 + 1e-3)
        QVERIFY(std::abs(scalePosition(scale, frequencyAtPosition(scale, position)) - position) < 1e-9 * (last + 1));
    }
  }

  void heightsAndFrequenciesAgree() {
    for (const FrequencyScale scale : kFrequencyScales) {
      const FrequencyAxis axis{scale, 40, 18000};
      QVERIFY(std::abs(frequencyAtHeight(axis, 0) - axis.minHz) < 1e-6);
      QVERIFY(std::abs(frequencyAtHeight(axis, 1) - axis.maxHz) < 1e-6);
      for (double height = 0; height <= 1; height += 0.05)
        QVERIFY(std::abs(heightOfFrequency(axis, frequencyAtHeight(axis, height)) - height) < 1e-9);
      // Beyond the axis as far as the scale reaches, and never further than numbers go.
      for (const double height : {-3.0, 1.2, 5.0, 100.0}) QVERIFY(std::isfinite(frequencyAtHeight(axis, height)));
    }
    FrequencyAxis log{FrequencyScale::Logarithmic, 100, 1600};
    QVERIFY(std::abs(frequencyAtHeight(log, 0.5) - 400) < 1e-6);
    log.scale = FrequencyScale::Octave;
    QVERIFY(std::abs(frequencyAtHeight(log, 0.5) - 400) < 1e-6);
    log.scale = FrequencyScale::Linear;
    QVERIFY(std::abs(frequencyAtHeight(log, 0.5) - 850) < 1e-6);
  }

  void namesGoBothWays() {
    for (const FrequencyScale scale : kFrequencyScales)
      QCOMPARE(parseFrequencyScale(frequencyScaleName(scale)), std::optional(scale));
    QVERIFY(!parseFrequencyScale("period"));
  }

  void highestFrequencyIsClipped() {
    const FrequencyAxis clipped = clippedToRate({FrequencyScale::Linear, 9000, 30000}, 16000);
    QCOMPARE(clipped.maxHz, 8000.0);
    QVERIFY(clipped.minHz < clipped.maxHz);
    const FrequencyAxis inside{FrequencyScale::Linear, 100, 5000};
    QCOMPARE(clippedToRate(inside, 16000), inside);
  }
};

QTEST_GUILESS_MAIN(FrequencyAxisTest)
#include "frequency_axis_test.moc"
