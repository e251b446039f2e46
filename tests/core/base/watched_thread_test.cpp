// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/watched_thread.h"

#include <QTest>
#include <future>
#include <stdexcept>
#include <string>

using namespace moodogram;
using namespace std::chrono_literals;

class WatchedThreadTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void answersAreHandedOn() {
    QCOMPARE(callWatched<int>(10s, {}, "late", [](const std::stop_token&, LifeSign&) { return 7; }), 7);
    QVERIFY_EXCEPTION_THROWN(
        callWatched<int>(10s, {}, "late",
                         [](const std::stop_token&, LifeSign&) -> int { throw std::runtime_error("broken"); }),
        std::runtime_error);
    QCOMPARE(WatchedThread::abandoned(), 0);
  }

  void whatLivesMayTakeLong() {
    const auto slow = [](const std::stop_token&, LifeSign& sign) {
      for (int i = 0; i < 40; ++i) {
        std::this_thread::sleep_for(50ms);
        sign.beat();
      }
      return 1;
    };
    QCOMPARE(callWatched<int>(1s, {}, "late", slow), 1);
  }

  void whatHangsIsLeftBehindAndCounted() {
    std::promise<void> wake;
    const auto hang = [until = wake.get_future().share()](const std::stop_token&, LifeSign&) {
      until.wait();
      return std::string("at last");
    };
    try {
      callWatched<std::string>(100ms, {}, "It hangs.", hang);
      QFAIL("It did not hang.");
    } catch (const NoAnswer& error) {
      QCOMPARE(std::string(error.what()), std::string("It hangs."));
    }
    QCOMPARE(WatchedThread::abandoned(), 1);
    wake.set_value();
    QTRY_COMPARE(WatchedThread::abandoned(), 0);
  }

  void aStopEndsTheWait() {
    std::stop_source source;
    source.request_stop();
    const auto obedient = [](const std::stop_token& stop, LifeSign&) {
      while (!stop.stop_requested()) std::this_thread::sleep_for(1ms);
      return 1;
    };
    try {
      callWatched<int>(60s, source.get_token(), "late", obedient);  // it may be done before anyone looks
    } catch (const Cancelled&) {
    }
    QCOMPARE(WatchedThread::abandoned(), 0);
  }
};

QTEST_GUILESS_MAIN(WatchedThreadTest)
#include "watched_thread_test.moc"
