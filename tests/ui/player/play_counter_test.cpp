// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/play_counter.h"

#include <QTest>

using moodogram::ui::PlayCounter;

namespace {

/// Reports positions ten times a second; how often it counted.
int listen(PlayCounter& counter, double fromSeconds, double toSeconds, double durationSeconds) {
  int counted = 0;
  for (double t = fromSeconds; t <= toSeconds; t += 0.1) counted += counter.advance(t, durationSeconds) ? 1 : 0;
  return counted;
}

}  // namespace

class PlayCounterTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void halfOfATrackCounts() {
    PlayCounter counter;
    QCOMPARE(listen(counter, 0, 29, 60), 0);
    QCOMPARE(listen(counter, 29, 31, 60), 1);
    QCOMPARE(listen(counter, 31, 60, 60), 0);  // once
  }

  void fourMinutesOfALongOneCount() {
    PlayCounter counter;
    QCOMPARE(listen(counter, 0, 239, 7200), 0);
    QCOMPARE(listen(counter, 239, 241, 7200), 1);
    PlayCounter unknown;
    QCOMPARE(listen(unknown, 0, 239, 0), 0);
    QCOMPARE(listen(unknown, 239, 241, 0), 1);
  }

  void whatWasPassedOverDoesNot() {
    PlayCounter counter;
    QCOMPARE(listen(counter, 0, 5, 60), 0);
    QCOMPARE(listen(counter, 50, 60, 60), 0);
    QCOMPARE(listen(counter, 20, 40, 60), 1);  // 5 and 10 and 15 seconds make half
  }

  void anotherBeginningCountsAgain() {
    PlayCounter counter;
    QCOMPARE(listen(counter, 0, 60, 60), 1);
    QCOMPARE(listen(counter, 0, 60, 60), 1);
    counter.begin();
    QCOMPARE(listen(counter, 0, 29, 60), 0);
  }
};

QTEST_MAIN(PlayCounterTest)
#include "play_counter_test.moc"
