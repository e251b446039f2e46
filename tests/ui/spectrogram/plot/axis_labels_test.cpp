// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/plot/axis_labels.h"

#include <QTest>
#include <algorithm>
#include <cmath>

#include "ui/common/time_text.h"

namespace moodogram::ui {

class AxisLabelsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale::c()); }

  void times_data() {
    QTest::addColumn<double>("seconds");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << 0.0 << 0 << "0:00";
    QTest::newRow("seconds") << 9.4 << 0 << "0:09";
    QTest::newRow("carry into the minute") << 59.996 << 2 << "1:00.00";
    QTest::newRow("hundredths") << 42.38 << 2 << "0:42.38";
    QTest::newRow("leading zeros") << 1.05 << 2 << "0:01.05";
    QTest::newRow("just below an hour") << 3599.0 << 0 << "59:59";
    QTest::newRow("hours") << 3723.0 << 0 << "1:02:03";
    QTest::newRow("negative") << -1.0 << 0 << "0:00";
  }
  void times() {
    QFETCH(double, seconds);
    QFETCH(int, decimals);
    QFETCH(QString, text);
    QCOMPARE(timeText(seconds, decimals), text);
  }

  void timeSteps_data() {
    QTest::addColumn<double>("span");
    QTest::addColumn<double>("step");
    QTest::newRow("0.1 s") << 0.1 << 0.01;
    QTest::newRow("1 s") << 1.0 << 0.1;
    QTest::newRow("8 s") << 8.0 << 1.0;
    QTest::newRow("79 s") << 79.0 << 10.0;
    QTest::newRow("4 min") << 240.0 << 30.0;
    QTest::newRow("1 h") << 3600.0 << 600.0;
    QTest::newRow("20 h") << 72000.0 << 7200.0;
  }
  void timeSteps() {
    QFETCH(double, span);
    QFETCH(double, step);
    QCOMPARE(timeStepSeconds(span, 10), step);
  }

  void timeTicksAreMultiplesInsideOfTheRange() {
    const auto ticks = timeTicks(9.5, 41, 10);
    QCOMPARE(ticks.size(), std::size_t{4});
    QCOMPARE(ticks[0].label, QStringLiteral("0:10"));
    QCOMPARE(ticks[3].label, QStringLiteral("0:40"));
    QCOMPARE(timeTicks(1.0, 1.1, 0.05)[1].label, QStringLiteral("0:01.05"));
  }

  void logarithmicTicks() {
    FrequencyAxis axis;  // 40 Hz to 18 kHz
    QStringList labels;
    for (const AxisTick& tick : frequencyTicks(axis, 400, 22)) labels << tick.label;
    QCOMPARE(labels, QStringList({"50 Hz", "100 Hz", "200 Hz", "500 Hz", "1 kHz", "2 kHz", "5 kHz", "10 kHz"}));
  }

  void linearTicks() {
    FrequencyAxis axis;
    axis.scale = FrequencyScale::Linear;
    axis.minHz = 0;
    QStringList labels;
    for (const AxisTick& tick : frequencyTicks(axis, 250, 25)) labels << tick.label;
    QCOMPARE(labels, QStringList({"0 Hz", "2 kHz", "4 kHz", "6 kHz", "8 kHz", "10 kHz", "12 kHz", "14 kHz", "16 kHz",
                                  "18 kHz"}));
  }

  void ticksNeverCollide() {
    for (const FrequencyScale scale : {FrequencyScale::Linear, FrequencyScale::Logarithmic, FrequencyScale::Mel}) {
      for (int pixels = 30; pixels <= 1200; pixels += 45) {
        FrequencyAxis axis;
        axis.scale = scale;
        axis.minHz = scale == FrequencyScale::Logarithmic ? 40 : 0;
        const auto ticks = frequencyTicks(axis, pixels, 22);
        QVERIFY(!ticks.empty());
        for (std::size_t i = 1; i < ticks.size(); ++i) {
          const double distance =
              pixels * (heightOfFrequency(axis, ticks[i].value) - heightOfFrequency(axis, ticks[i - 1].value));
          QVERIFY2(distance >= 21.99, qPrintable(ticks[i].label));
        }
      }
    }
  }

  void notes_data() {
    QTest::addColumn<double>("hz");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("cents");
    QTest::newRow("A4") << 440.0 << "A4" << 0;
    QTest::newRow("E6") << 1318.51 << "E6" << 0;
    QTest::newRow("C4") << 261.6256 << "C4" << 0;
    QTest::newRow("C-1, MIDI 0") << 8.1758 << "C-1" << 0;
    QTest::newRow("B just below C4") << 246.9417 << "B3" << 0;
    QTest::newRow("30 cents sharp") << 440 * std::exp2(30.0 / 1200) << "A4" << 30;
    QTest::newRow("45 cents flat") << 440 * std::exp2(-45.0 / 1200) << "A4" << -45;
  }
  void notes() {
    QFETCH(double, hz);
    QFETCH(QString, name);
    QFETCH(int, cents);
    const Note note = nearestNote(hz);
    QCOMPARE(note.name, name);
    QCOMPARE(note.cents, cents);
  }
};

}  // namespace moodogram::ui

QTEST_MAIN(moodogram::ui::AxisLabelsTest)
#include "axis_labels_test.moc"
