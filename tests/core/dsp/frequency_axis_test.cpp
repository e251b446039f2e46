// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/frequency_axis.h"

#include <QTest>
#include <cmath>

using namespace moodogram;

class FrequencyAxisTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void heightsAndFrequenciesAgree() {
    for (const auto scale : {FrequencyScale::Linear, FrequencyScale::Logarithmic, FrequencyScale::Mel}) {
      FrequencyAxis axis;
      axis.scale = scale;
      QVERIFY(std::abs(frequencyAtHeight(axis, 0) - axis.minHz) < 1e-6);
      QVERIFY(std::abs(frequencyAtHeight(axis, 1) - axis.maxHz) < 1e-6);
      for (double height = 0; height <= 1; height += 0.05)
        QVERIFY(std::abs(heightOfFrequency(axis, frequencyAtHeight(axis, height)) - height) < 1e-9);
    }
    FrequencyAxis log;
    log.minHz = 100;
    log.maxHz = 1600;
    QVERIFY(std::abs(frequencyAtHeight(log, 0.5) - 400) < 1e-6);
    log.scale = FrequencyScale::Linear;
    QVERIFY(std::abs(frequencyAtHeight(log, 0.5) - 850) < 1e-6);
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
