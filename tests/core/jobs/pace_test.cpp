// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/pace.h"

#include <QTest>

using namespace moodogram;
using namespace std::chrono_literals;

class PaceTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theSlowerOneWins() {
    const PaceDecision full;
    const PaceDecision slow{Pace::Slow, PaceReason::Playing};
    const PaceDecision paused{Pace::Paused, PaceReason::Battery};
    for (const bool mindsPlaying : {false, true})
      for (const bool mindsBattery : {false, true})
        for (const bool plays : {false, true})
          for (const bool onBattery : {false, true}) {
            const PaceDecision expected = mindsBattery && onBattery ? paused : mindsPlaying && plays ? slow : full;
            QVERIFY(decidePace({mindsPlaying, mindsBattery}, {plays, onBattery}) == expected);
          }
  }

  void restsAreInProportionAndShort() {
    QCOMPARE(restAfter(Pace::Full, 100ms), 0ms);
    QCOMPARE(restAfter(Pace::Slow, 0ms), 0ms);
    QCOMPARE(restAfter(Pace::Slow, -5ms), 0ms);
    QCOMPARE(restAfter(Pace::Slow, 100ms), 300ms);
    QCOMPARE(restAfter(Pace::Slow, 1h), 5s);
  }
};

QTEST_GUILESS_MAIN(PaceTest)
#include "pace_test.moc"
