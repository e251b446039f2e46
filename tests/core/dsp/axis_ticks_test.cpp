// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/axis_ticks.h"

#include <QTest>
#include <cmath>

using namespace moodogram;
using Values = std::vector<double>;

class AxisTicksTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void frequencies() {
    QCOMPARE(roundFrequencies({FrequencyScale::Logarithmic, 40, 18000}, 400, 22),
             (Values{50, 100, 200, 500, 1000, 2000, 5000, 10000}));
    QCOMPARE(roundFrequencies({FrequencyScale::Linear, 0, 18000}, 100, 25), (Values{0, 5000, 10000, 15000}));
    QCOMPARE(roundFrequencies({FrequencyScale::Linear, 1010, 1090}, 200, 40), (Values{1020, 1040, 1060, 1080}));
  }

  void notes() {
    Values expected;
    for (int octave = 1; octave <= 8; ++octave) expected.push_back(440 * std::exp2((12 * (octave + 1) - 69) / 12.0));
    const Values cs = roundNotes({FrequencyScale::Logarithmic, 30, 5000}, 300, 30);
    QCOMPARE(cs, expected);
    QCOMPARE(nearestNoteTo(cs[3]).name, std::string("C4"));
    // An octave over 600 pixels has room for all of its notes.
    QCOMPARE(roundNotes({FrequencyScale::Logarithmic, 261, 523}, 600, 30).size(), std::size_t{12});
  }

  void ticksNeverCollide() {
    for (const FrequencyScale scale : {FrequencyScale::Linear, FrequencyScale::Logarithmic, FrequencyScale::Mel})
      for (int length = 30; length <= 1200; length += 45) {
        const FrequencyAxis axis{scale, scale == FrequencyScale::Logarithmic ? 40.0 : 0.0, 18000};
        for (const Values& values : {roundFrequencies(axis, length, 22), roundNotes(axis, length, 22)}) {
          QVERIFY(!values.empty());
          for (std::size_t i = 1; i < values.size(); ++i)
            QVERIFY(length * (heightOfFrequency(axis, values[i]) - heightOfFrequency(axis, values[i - 1])) >= 21.99);
        }
      }
  }

  void times() {
    QCOMPARE(timeStepSeconds(79, 10), 10.0);
    QCOMPARE(timeStepSeconds(240, 10), 30.0);
    QCOMPARE(timeStepSeconds(0.1, 10), 0.01);
    QCOMPARE(roundTimes(9.5, 41, 10), (Values{10, 20, 30, 40}));
    QCOMPARE(roundTimes(-3, 4, 2), (Values{0, 2, 4}));
    QCOMPARE(timeDecimals(30), 0);
    QCOMPARE(timeDecimals(0.05), 2);
  }

  void levels() {
    QCOMPARE(roundLevels(-100, 0, 400, 60), (Values{-100, -80, -60, -40, -20, 0}));
    QCOMPARE(roundLevels(-85, -10, 200, 50), (Values{-80, -60, -40, -20}));
  }

  void texts() {
    QCOMPARE(frequencyText(500), std::string("500 Hz"));
    QCOMPARE(frequencyText(2500), std::string("2.5 kHz"));
    QCOMPARE(frequencyText(999.7), std::string("1 kHz"));
    QCOMPARE(frequencyText(1e-5), std::string("0 Hz"));
    QCOMPARE(frequencyText(12345, 5), std::string("12.345 kHz"));
    QCOMPARE(timeText(59.996, 2), std::string("1:00.00"));
    QCOMPARE(timeText(3723, 0), std::string("1:02:03"));
    QCOMPARE(timeText(1.05, 2), std::string("0:01.05"));
    QCOMPARE(timeText(-1, 0), std::string("0:00"));
    QCOMPARE(nearestNoteTo(1318.51).name, std::string("E6"));
    QCOMPARE(nearestNoteTo(440 * std::exp2(30.0 / 1200)).cents, 30);
    QCOMPARE(nearestNoteTo(246.9417).name, std::string("B3"));
  }
};

QTEST_GUILESS_MAIN(AxisTicksTest)
#include "axis_ticks_test.moc"
