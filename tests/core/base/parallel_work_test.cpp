// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel_work.h"

#include <QTest>
#include <atomic>
#include <memory>
#include <thread>
#include <vector>

#include "core/base/error.h"

using namespace moodogram;

class ParallelWorkTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyItemIsDoneOnceAndCounted() {
    constexpr std::size_t kItems = 1000;
    std::vector<std::atomic<int>> times(kItems);
    std::vector<std::size_t> reported;
    const auto caller = std::this_thread::get_id();
    bool isOfCaller = true;
    workInParallel(
        kItems, 4, {}, [&] { return [&](std::size_t i) { ++times[i]; }; },
        [&](const WorkState& state) {
          isOfCaller = isOfCaller && std::this_thread::get_id() == caller && state.last < kItems;
          reported.push_back(state.done);
        });
    for (const auto& each : times) QCOMPARE(each.load(), 1);
    QVERIFY(isOfCaller);
    QCOMPARE(reported.back(), kItems);
    for (std::size_t i = 1; i < reported.size(); ++i) QVERIFY(reported[i - 1] < reported[i]);
  }

  void eachThreadHasWhatItNeeds() {
    std::atomic<int> made = 0;
    std::atomic<bool> isShared = false;
    const auto makeWork = [&]() -> ItemWork {
      ++made;
      return [&, owner = std::make_shared<std::thread::id>()](std::size_t) {
        if (*owner == std::thread::id()) *owner = std::this_thread::get_id();
        if (*owner != std::this_thread::get_id()) isShared = true;
      };
    };
    workInParallel(200, 3, {}, makeWork, {});
    QCOMPARE(made.load(), 3);
    QVERIFY(!isShared);
    made = 0;
    workInParallel(2, 8, {}, makeWork, {});
    QCOMPARE(made.load(), 2);  // no more than there is to do
    workInParallel(0, 0, {}, makeWork, {});
    QCOMPARE(made.load(), 2);
  }

  void aStopEndsIt() {
    std::stop_source stop;
    std::atomic<int> done = 0;
    const auto work = [&](std::size_t) {
      if (++done == 10) stop.request_stop();
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
    };
    QVERIFY_THROWS_EXCEPTION(Cancelled, workInParallel(100'000, 2, stop.get_token(), [&] { return work; }, {}));
    QVERIFY(done >= 10 && done < 100'000);
  }

  void whatProgressThrowsEndsItToo() {
    std::atomic<int> done = 0;
    const auto work = [&](std::size_t) {
      ++done;
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
    };
    QVERIFY_THROWS_EXCEPTION(Cancelled,
                             workInParallel(
                                 100'000, 2, {}, [&] { return work; }, [](const WorkState&) { throw Cancelled(); }));
    QVERIFY(done < 100'000);
  }
};

QTEST_GUILESS_MAIN(ParallelWorkTest)
#include "parallel_work_test.moc"
