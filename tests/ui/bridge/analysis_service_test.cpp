// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/audio/demo_synthesizer.h"
#include "core/base/error.h"
#include "core/library/scanner.h"
#include "tests/support/fake_engine.h"
#include "ui/bridge/analysis_service.h"
#include "ui/bridge/library_service.h"

using namespace moodogram;
using namespace moodogram::ui;
using namespace std::chrono_literals;

namespace {

constexpr int kPatienceMs = 60'000;

}  // namespace

/// A library with the demo pieces, made once.
class AnalysisServiceTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    writeDemoLibrary(folder() / "music");
    LibraryDatabase database(libraryFile());
    database.addRoot(folder() / "music");
    scanLibrary(database);
    for (const Track& track : database.tracks())
      m_requests.push_back({track.id, track.file, track.tags.durationSeconds, false});
    QVERIFY(m_requests.size() >= 5);
  }

  void analyzesTheQueue() {
    AnalysisService service(config(), test::fakeEngineFactory());
    QSignalSpy done(&service, &AnalysisService::fileAnalyzed);
    QSignalSpy running(&service, &AnalysisService::runningChanged);
    QSignalSpy device(&service, &AnalysisService::deviceChanged);
    service.enqueue(m_requests);
    service.enqueue({m_requests.back()});  // waits already
    QVERIFY(service.isRunning());
    QCOMPARE(service.progress().total, static_cast<qint64>(m_requests.size()));
    QTRY_VERIFY_WITH_TIMEOUT(!service.isRunning(), kPatienceMs);
    QCOMPARE(done.count(), static_cast<int>(m_requests.size()));
    QCOMPARE(running.count(), 2);
    QCOMPARE(device.count(), 1);
    LibraryDatabase database(libraryFile());
    const ModelInfo model = readModelInfo(defaultModelFile());
    for (const LibraryTrack& track : database.snapshot({{}, model.hash, model.frontEndHash, 2.0}))
      QVERIFY(track.summary.has_value());
  }

  void storedResultsNeedNoEngine() {
    AnalysisService service(config(), [](const EngineOptions&) -> std::unique_ptr<EmotionEngine> {
      throw ModelError("No engine is needed here.");
    });
    QSignalSpy done(&service, &AnalysisService::fileAnalyzed);
    QSignalSpy failed(&service, &AnalysisService::failed);
    service.enqueue(m_requests);
    QTRY_VERIFY_WITH_TIMEOUT(!service.isRunning(), kPatienceMs);
    QCOMPARE(done.count(), static_cast<int>(m_requests.size()));
    QCOMPARE(failed.count(), 0);
    for (const auto& arguments : done) QVERIFY(arguments.front().value<AnalyzedFile>().fromStore);
  }

  void aMissingModelEndsTheQueueWithAMessage() {
    AnalysisService service(config(), [](const EngineOptions&) -> std::unique_ptr<EmotionEngine> {
      throw ModelError("The model cannot be loaded.");
    });
    QSignalSpy failed(&service, &AnalysisService::failed);
    service.enqueue(forced());
    QTRY_VERIFY_WITH_TIMEOUT(!service.isRunning(), kPatienceMs);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.front().front().toString(), QStringLiteral("The model cannot be loaded."));
  }

  void pausesAndGoesOn() {
    AnalysisService service(config(), test::fakeEngineFactory(20ms));
    QSignalSpy done(&service, &AnalysisService::fileAnalyzed);
    service.enqueue(forced());
    QTRY_VERIFY_WITH_TIMEOUT(done.count() >= 1, kPatienceMs);
    service.setPaused(true);
    QTest::qWait(600);  // the file that was being worked on may still come
    const auto before = done.count();
    QVERIFY(before < static_cast<int>(m_requests.size()));
    QTest::qWait(400);
    QCOMPARE(done.count(), before);
    QVERIFY(service.isRunning());
    service.setPaused(false);
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), static_cast<int>(m_requests.size()), kPatienceMs);
  }

  void cancelsInTheMiddle() {
    AnalysisService service(config(), test::fakeEngineFactory(50ms));
    QSignalSpy done(&service, &AnalysisService::fileAnalyzed);
    service.enqueue(forced());
    QTRY_VERIFY_WITH_TIMEOUT(done.count() >= 1, kPatienceMs);
    service.cancel();
    QVERIFY(!service.isRunning());
    const auto before = done.count();
    QTest::qWait(500);
    QCOMPARE(done.count(), before);  // what comes late is dropped
    QVERIFY(before < static_cast<int>(m_requests.size()));
    service.enqueue({m_requests.front()});  // and it can be used again
    QTRY_VERIFY_WITH_TIMEOUT(!service.isRunning(), kPatienceMs);
    QCOMPARE(done.count(), before + 1);
  }

  void whatIsLookedAtComesFirst() {
    AnalysisService service(config(), test::fakeEngineFactory(20ms));
    QSignalSpy started(&service, &AnalysisService::fileStarted);
    service.enqueue(forced());
    QTRY_VERIFY_WITH_TIMEOUT(started.count() >= 1, kPatienceMs);
    service.prioritise(m_requests.back().trackId);
    QTRY_VERIFY_WITH_TIMEOUT(started.count() >= 3, kPatienceMs);
    const TrackId second = started[1].front().value<TrackId>();
    const TrackId third = started[2].front().value<TrackId>();
    QVERIFY(second == m_requests.back().trackId || third == m_requests.back().trackId);
  }

  void destructionDoesNotWaitForTheQueue() {
    QElapsedTimer timer;
    {
      AnalysisService service(config(), test::fakeEngineFactory(200ms));
      QSignalSpy started(&service, &AnalysisService::fileStarted);
      service.enqueue(forced());
      QTRY_VERIFY_WITH_TIMEOUT(started.count() >= 1, kPatienceMs);
      QTest::qWait(100);
      timer.start();
    }
    // A batch takes 0.2 s, the queue would take many seconds.
    QVERIFY2(timer.elapsed() < 2500, qPrintable(QString::number(timer.elapsed())));
  }

  void libraryServiceReportsFailures() {
    LibraryService service({.libraryFile = folder() / "no" / "such" / "folder" / "library.sqlite", .modelFile = {}});
    QSignalSpy failed(&service, &LibraryService::failed);
    const auto request = service.loadSnapshot();
    QTRY_VERIFY_WITH_TIMEOUT(failed.count() >= 1, kPatienceMs);
    QCOMPARE(failed.front().front().toULongLong(), request);
    QVERIFY(!failed.front().back().toString().isEmpty());
  }

  void libraryServiceWorksWithoutAModel() {
    LibraryService service({.libraryFile = libraryFile(), .modelFile = folder() / "no-model.safetensors"});
    QSignalSpy failed(&service, &LibraryService::failed);
    QSignalSpy loaded(&service, &LibraryService::snapshotLoaded);
    service.loadSnapshot();
    service.loadSnapshot();
    QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 2, kPatienceMs);
    QCOMPARE(failed.count(), 1);  // said once, not at every look
    const auto snapshot = loaded.back().back().value<std::shared_ptr<LibrarySnapshot>>();
    QCOMPARE(snapshot->tracks.size(), m_requests.size());
    QVERIFY(!snapshot->model);
  }

  void filesAndFoldersThatAreNotThereAreNamed() {
    LibraryService service({.libraryFile = folder() / "other.sqlite", .modelFile = {}});
    QSignalSpy finished(&service, &LibraryService::scanFinished);
    service.addPaths({m_requests.front().file, "/no/such/folder"});
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatienceMs);
    const auto result = finished.front().front().value<ScanResult>();
    QCOMPARE(result.problems.size(), std::size_t(1));
    QVERIFY(QString::fromStdString(result.problems.front()).contains("/no/such/folder"));
    LibraryDatabase database(folder() / "other.sqlite");
    QCOMPARE(database.tracks().size(), std::size_t(1));  // a file is a track without a root
    QVERIFY(database.roots().empty());
  }

 private:
  std::filesystem::path folder() const { return m_folder.path().toStdString(); }
  std::filesystem::path libraryFile() const { return folder() / "library.sqlite"; }
  AnalyzeConfig config() const {
    AnalyzeConfig config;
    config.libraryFile = libraryFile();
    return config;
  }
  std::vector<AnalysisRequest> forced() const {
    std::vector<AnalysisRequest> requests = m_requests;
    for (AnalysisRequest& request : requests) request.force = true;
    return requests;
  }

  QTemporaryDir m_folder;
  std::vector<AnalysisRequest> m_requests;
};

QTEST_GUILESS_MAIN(AnalysisServiceTest)
#include "analysis_service_test.moc"
