// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/run_queue.h"

#include <QTest>
#include <algorithm>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

#include "core/base/error.h"
#include "core/train/run_folder.h"
#include "core/train/run_status.h"
#include "tests/support/files.h"

using namespace moodogram;
namespace fs = std::filesystem;

/// The order of runs that wait, and who begins them.
class RunQueueTest : public QObject {
  Q_OBJECT

  static fs::path queued(const fs::path& runs, const char* name) {
    RunFolder::prepare(runs / name, RunFolder::Kind::Training, TrainConfig());
    enqueue(runs / name);
    return runs / name;
  }
  /// As a process that has begun: this one.
  static void pretendToBegin(const fs::path& run) {
    test::writeFile(run / "trainer.json", processText(currentProcess()));
  }
  static std::vector<std::string> order(const fs::path& runs) {
    std::map<std::int64_t, std::string> places;
    for (const fs::path& run : runFoldersIn(runs))
      if (const auto place = queuePlace(run)) places[*place] = run.filename();
    std::vector<std::string> names;
    for (const auto& [place, name] : places) names.push_back(name);
    return names;
  }
  using Names = std::vector<std::string>;

 private Q_SLOTS:
  void whoComesFirstBeginsFirst() {
    test::TemporaryFolder runs;
    for (const char* name : {"a", "b", "c"}) queued(runs.path(), name);
    QCOMPARE(order(runs.path()), (Names{"a", "b", "c"}));
    QCOMPARE(readRunStatus(runs / "b").state, RunState::Queued);
    QVERIFY(!readRunStatus(runs / "b").isResumable);
    moveInQueue(runs / "c", -1);
    QCOMPARE(order(runs.path()), (Names{"a", "c", "b"}));
    moveInQueue(runs / "c", -1);
    moveInQueue(runs / "c", -1);  // it is the first
    QCOMPARE(order(runs.path()), (Names{"c", "a", "b"}));
    moveInQueue(runs / "c", 9);
    QCOMPARE(order(runs.path()), (Names{"a", "b", "c"}));
    leaveQueue(runs / "b");
    QCOMPARE(order(runs.path()), (Names{"a", "c"}));

    Names begun;
    const auto begin = [&](const fs::path& run) {
      begun.push_back(run.filename());
      pretendToBegin(run);
    };
    QCOMPARE(beginDueRuns(runs.path(), begin), 1);
    QCOMPARE(beginDueRuns(runs.path(), begin), 0);  // that one is at work
    QCOMPARE(begun, Names{"a"});
    QCOMPARE(order(runs.path()), Names{"c"});
    QCOMPARE(mostRunsAtOnce(runs.path()), 1);
    setMostRunsAtOnce(runs.path(), 2);
    QCOMPARE(mostRunsAtOnce(runs.path()), 2);
    QCOMPARE(beginDueRuns(runs.path(), begin), 1);
    QCOMPARE(begun, (Names{"a", "c"}));
    enqueue(runs / "b");
    beginQueuedRun(runs / "b", begin);  // although two are at work
    beginQueuedRun(runs / "b", begin);  // somebody was faster
    QCOMPARE(begun, (Names{"a", "c", "b"}));
  }

  void whatCannotBeginWaitsNoMore() {
    test::TemporaryFolder runs;
    for (const char* name : {"a", "b"}) queued(runs.path(), name);
    const auto fail = [](const fs::path&) { throw IoError("There is no program."); };
    QVERIFY_EXCEPTION_THROWN(beginDueRuns(runs.path(), fail), IoError);
    QCOMPARE(order(runs.path()), Names{"b"});
  }

  void manyWindowsBeginEachRunOnce() {
    test::TemporaryFolder runs;
    for (int i = 0; i < 24; ++i) queued(runs.path(), ("run" + std::to_string(i)).c_str());
    setMostRunsAtOnce(runs.path(), 3);
    std::mutex mutex;
    std::map<fs::path, int> begun;
    int most = 0;
    const auto begin = [&](const fs::path& run) {
      pretendToBegin(run);
      const std::scoped_lock lock(mutex);
      ++begun[run];
      most = std::max(most, static_cast<int>(std::ranges::count_if(runFoldersIn(runs.path()), [](const fs::path& each) {
                        return readRunStatus(each).process.has_value();
                      })));
    };
    std::vector<std::jthread> windows;
    for (int i = 0; i < 6; ++i)
      windows.emplace_back([&] {
        while (!order(runs.path()).empty()) {
          beginDueRuns(runs.path(), begin);
          for (const fs::path& run : runFoldersIn(runs.path())) {  // one that is at work ends
            std::error_code ignored;
            if (readRunStatus(run).process && fs::remove(run / "trainer.json", ignored)) break;
          }
        }
      });
    windows.clear();
    QCOMPARE(begun.size(), std::size_t{24});
    for (const auto& [run, times] : begun) QCOMPARE(times, 1);
    QCOMPARE(most, 3);
  }

  void whoeverBeginsARunTakesItFromTheQueue() {
    test::TemporaryFolder runs;
    queued(runs.path(), "a");
    {
      const RunFolder folder(runs / "a", RunFolder::Start::New, RunFolder::Kind::Training);
      QCOMPARE(readRunStatus(runs / "a").state, RunState::Starting);
    }
    QVERIFY(order(runs.path()).empty());
  }
};

QTEST_GUILESS_MAIN(RunQueueTest)
#include "run_queue_test.moc"
