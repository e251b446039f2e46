// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/window_plan.h"

#include <QtTest>

#include "core/base/error.h"

using namespace moodogram;

class WindowPlanTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void examples() {
    using Starts = std::vector<std::int64_t>;
    QCOMPARE(planWindows(0, 4, 2), Starts{});
    QCOMPARE(planWindows(-1, 4, 2), Starts{});
    QCOMPARE(planWindows(1, 4, 2), Starts{0});
    QCOMPARE(planWindows(4, 4, 2), Starts{0});
    QCOMPARE(planWindows(5, 4, 2), (Starts{0, 1}));
    QCOMPARE(planWindows(6, 4, 2), (Starts{0, 2}));
    QCOMPARE(planWindows(13, 4, 4), (Starts{0, 4, 8, 9}));
    QVERIFY_EXCEPTION_THROWN(planWindows(10, 0, 1), ConfigError);
    QVERIFY_EXCEPTION_THROWN(planWindows(10, 4, 0), ConfigError);
  }

  void everyPlanCoversItsTrack() {
    for (std::int64_t track = 1; track < 60; ++track)
      for (std::int64_t window = 1; window < 20; ++window)
        for (std::int64_t hop = 1; hop <= window; ++hop) {
          const auto starts = planWindows(track, window, hop);
          QVERIFY(!starts.empty());
          QCOMPARE(starts.front(), std::int64_t{0});
          for (std::size_t i = 0; i < starts.size(); ++i) {
            if (i > 0) QVERIFY(starts[i] > starts[i - 1] && starts[i] - starts[i - 1] <= hop);
            if (i + 1 < starts.size()) QCOMPARE(starts[i], static_cast<std::int64_t>(i) * hop);
            if (track >= window) QVERIFY(starts[i] + window <= track);
          }
          QVERIFY(starts.back() + window >= track);
        }
  }
};

QTEST_GUILESS_MAIN(WindowPlanTest)
#include "window_plan_test.moc"
