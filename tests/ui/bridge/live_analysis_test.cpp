// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/live_analysis.h"

#include <QSignalSpy>
#include <QTest>
#include <atomic>
#include <thread>

#include "core/base/error.h"
#include "core/infer/silence.h"
#include "tests/support/fake_engine.h"
#include "tests/support/wav_file.h"

using namespace moodogram;
using namespace moodogram::ui;
using namespace std::chrono_literals;

namespace {

EngineFactory factory(std::chrono::milliseconds delay = {}) {
  return [delay](const EngineOptions&) { return std::make_unique<test::FakeEngine>(test::fakeModelInfo(), 1, delay); };
}

}  // namespace

class LiveAnalysisTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theEngineIsLoadedAtTheFirstStartElsewhere() {
    std::atomic<int> made = 0;
    std::atomic<bool> onGuiThread = false;
    LiveAnalysis analysis({}, [&, gui = std::this_thread::get_id()](const EngineOptions& options) {
      ++made;
      onGuiThread = std::this_thread::get_id() == gui;
      return factory()(options);
    });
    QTest::qWait(50);
    QCOMPARE(made.load(), 0);
    QSignalSpy started(&analysis, &LiveAnalysis::started);
    const quint64 run = analysis.start();
    QTRY_COMPARE(started.count(), 1);
    QCOMPARE(started[0][0].toULongLong(), run);
    QCOMPARE(started[0][1].value<LiveModel>().name, std::string("Fake 1.0"));
    analysis.start();
    QTRY_COMPARE(started.count(), 2);
    QCOMPARE(made.load(), 1);
    QVERIFY(!onGuiThread);
  }

  void lateWindowsAreTurnedAway() {
    LiveAnalysis analysis({}, factory(200ms));
    QSignalSpy started(&analysis, &LiveAnalysis::started);
    QSignalSpy scored(&analysis, &LiveAnalysis::scored);
    const quint64 run = analysis.start();
    QTRY_COMPARE(started.count(), 1);
    const auto model = started[0][1].value<LiveModel>();
    const auto window = test::sine(440, 4, model.sampleRateHz);
    QVERIFY(analysis.offer(run, 3, window));
    QVERIFY(!analysis.offer(run, 4, window));
    QTRY_COMPARE(scored.count(), 1);
    const auto result = scored[0][1].value<WindowScores>();
    QCOMPARE(result.startSeconds, 3.0);
    QCOMPARE(result.endSeconds, 7.0);
    QVERIFY(QTest::qWaitFor([&] { return analysis.offer(run, 5, window); }));  // there is room again
  }

  void whatComesAfterStopIsDropped() {
    LiveAnalysis analysis({}, factory(100ms));
    QSignalSpy started(&analysis, &LiveAnalysis::started);
    QSignalSpy scored(&analysis, &LiveAnalysis::scored);
    const quint64 run = analysis.start();
    QTRY_COMPARE(started.count(), 1);
    QVERIFY(analysis.offer(run, 0, test::sine(440, 4, started[0][1].value<LiveModel>().sampleRateHz)));
    analysis.stop();
    QTest::qWait(300);
    QCOMPARE(scored.count(), 0);
  }

  void anotherNetworkAnswersFromTheNextStartOn() {
    LiveAnalysis analysis({}, [](const EngineOptions& options) {
      ModelInfo info = test::fakeModelInfo();
      info.name = options.modelFile.empty() ? "First" : "Other";
      return std::make_unique<test::FakeEngine>(info, 1);
    });
    QSignalSpy started(&analysis, &LiveAnalysis::started);
    QSignalSpy scored(&analysis, &LiveAnalysis::scored);
    const quint64 first = analysis.start();
    QTRY_COMPARE(started.count(), 1);
    EngineOptions other;
    other.modelFile = "other.safetensors";
    analysis.setOptions(other);
    const auto window = test::sine(440, 4, started[0][1].value<LiveModel>().sampleRateHz);
    analysis.offer(first, 0, window);  // while there is no network
    const quint64 second = analysis.start();
    QTRY_COMPARE(started.count(), 2);
    QCOMPARE(started[1][1].value<LiveModel>().name, std::string("Other"));
    QVERIFY(QTest::qWaitFor([&] { return analysis.offer(second, 0, window); }));
    QTRY_VERIFY(!scored.isEmpty());
    for (const QList<QVariant>& each : scored) QCOMPARE(each[0].toULongLong(), second);
  }

  void aModelThatCannotBeLoadedIsToldAndTriedAgain() {
    int tries = 0;
    LiveAnalysis analysis({}, [&tries](const EngineOptions& options) {
      if (++tries == 1) throw ModelError("There is no model here.");
      return factory()(options);
    });
    QSignalSpy started(&analysis, &LiveAnalysis::started);
    QSignalSpy failed(&analysis, &LiveAnalysis::failed);
    analysis.start();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed[0][1].toString(), QStringLiteral("There is no model here."));
    analysis.start();
    QTRY_COMPARE(started.count(), 1);
  }
};

QTEST_GUILESS_MAIN(LiveAnalysisTest)
#include "live_analysis_test.moc"
