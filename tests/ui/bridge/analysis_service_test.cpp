// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/resource.h>
#include <unistd.h>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <atomic>
#include <set>

#include "core/audio/demo_synthesizer.h"
#include "core/base/error.h"
#include "core/library/scanner.h"
#include "tests/support/fake_engine.h"
#include "tests/support/glide_file.h"
#include "ui/bridge/analysis_service.h"
#include "ui/bridge/library_service.h"
#include "ui/bridge/worker_thread.h"

using namespace moodogram;
using namespace moodogram::ui;
using namespace std::chrono_literals;

namespace {

constexpr int kPatienceMs = 60'000;
constexpr double kLongSeconds = 190;
constexpr int kLongBatches = 12;  // of 8 windows: 94, one every 2 s

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
    // A track that counts as long, although it is not: the request says so.
    const std::filesystem::path file = folder() / "long.wav";
    test::writeGlide(file, kLongSeconds);
    std::vector<Track> tracks{*trackFromFile(file)};
    LibraryDatabase(longConfig().libraryFile).saveTracks(tracks);
    m_long = {tracks.front().id, file, 3600, true};
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
    for (const LibraryTrack& track : database.snapshot({{}, model.hash, model.frontEndHash, kDefaultHopSeconds}))
      QVERIFY(track.summary.has_value());
  }

  void tracksShareBatches() {
    std::atomic<int> batches = 0;
    AnalysisService service(config(), countingFactory(batches, 20ms));
    QSignalSpy started(&service, &AnalysisService::fileStarted);
    QSignalSpy done(&service, &AnalysisService::fileAnalyzed);
    service.enqueue(forced());
    QTRY_VERIFY_WITH_TIMEOUT(!service.isRunning(), kPatienceMs);
    std::size_t alone = 0;
    QCOMPARE(done.count(), static_cast<int>(m_requests.size()));
    for (int i = 0; i < done.count(); ++i) {
      const auto result = done[i].front().value<AnalyzedFile>();
      QCOMPARE(result.trackId, m_requests[static_cast<std::size_t>(i)].trackId);
      QCOMPARE(started[i].front().value<TrackId>(), result.trackId);
      alone += (result.analysis->timeline.windows.size() + 7) / 8;
    }
    QVERIFY2(batches < static_cast<int>(alone), qPrintable(QStringLiteral("%1 of %2").arg(batches).arg(alone)));
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

  void anotherModelGoesOnWithWhatWasLeft() {
    std::atomic<int> made = 0;
    AnalysisService service(config(), [&made, make = test::fakeEngineFactory(20ms)](const EngineOptions& options) {
      ++made;
      return make(options);
    });
    QSignalSpy done(&service, &AnalysisService::fileAnalyzed);
    service.enqueue(forced());
    QTRY_VERIFY_WITH_TIMEOUT(done.count() >= 1, kPatienceMs);
    service.setPaused(true);
    service.setModel(defaultModelFile());  // another choice, though of the same file
    QVERIFY(service.isPaused() && service.isRunning());
    QCOMPARE(service.engineOptions().modelFile, defaultModelFile());
    service.setPaused(false);
    QTRY_VERIFY_WITH_TIMEOUT(!service.isRunning(), kPatienceMs);
    std::set<TrackId> analyzed;
    for (const auto& arguments : done) analyzed.insert(arguments.front().value<AnalyzedFile>().trackId);
    QCOMPARE(analyzed.size(), m_requests.size());
    QCOMPARE(made.load(), 2);
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

  void removedTracksLeaveTheQueue() {
    AnalysisService service(config(), test::fakeEngineFactory(20ms));
    QSignalSpy started(&service, &AnalysisService::fileStarted);
    QSignalSpy done(&service, &AnalysisService::fileAnalyzed);
    service.setPaused(true);
    service.enqueue(forced());
    service.forget({m_requests[1].trackId, m_requests[2].trackId, 987654});
    const auto left = static_cast<qint64>(m_requests.size()) - 2;
    QCOMPARE(service.progress().total, left);
    service.setPaused(false);
    QTRY_VERIFY_WITH_TIMEOUT(!service.isRunning(), kPatienceMs);
    QCOMPARE(done.count(), left);
    for (const auto& arguments : started) {
      QVERIFY(arguments.front().value<TrackId>() != m_requests[1].trackId);
      QVERIFY(arguments.front().value<TrackId>() != m_requests[2].trackId);
    }
  }

  void pausesWithinATrack() {
    std::atomic<int> batches = 0;
    AnalysisService service(longConfig(), countingFactory(batches, 50ms));
    QSignalSpy done(&service, &AnalysisService::fileAnalyzed);
    service.enqueue({m_long});
    QTRY_VERIFY_WITH_TIMEOUT(batches >= 2, kPatienceMs);
    service.setPaused(true);
    QTest::qWait(300);  // the batch that was being scored
    const int before = batches;
    QVERIFY(before < kLongBatches);
    QTest::qWait(300);
    QCOMPARE(batches.load(), before);
    QVERIFY(done.isEmpty());
    service.setPaused(false);
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, kPatienceMs);
    QCOMPARE(batches.load(), kLongBatches);
  }

  void restsOnBattery() {
    std::atomic<int> batches = 0;
    std::atomic<bool> onBattery = true;
    AnalysisService service(longConfig(), countingFactory(batches, 5ms));
    service.setBatteryProbe([&onBattery] { return onBattery.load(); });
    QSignalSpy done(&service, &AnalysisService::fileAnalyzed);
    QSignalSpy pace(&service, &AnalysisService::paceChanged);
    service.enqueue({m_long});
    QTRY_COMPARE_WITH_TIMEOUT(pace.count(), 1, kPatienceMs);
    QVERIFY((service.pace() == PaceDecision{Pace::Paused, PaceReason::Battery}));
    QVERIFY(service.isRunning() && !service.isPaused());
    QTest::qWait(200);
    QCOMPARE(batches.load(), 0);
    onBattery = false;
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, kPatienceMs);
    QVERIFY(service.pace() == PaceDecision{});
    // Those who do not mind are not held up.
    onBattery = true;
    service.setPaceSettings({.slowWhilePlaying = true, .pauseOnBattery = false});
    service.enqueue({m_long});
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 2, kPatienceMs);
    QCOMPARE(batches.load(), 2 * kLongBatches);
  }

  void isSlowerWhilePlaying() {
    std::atomic<int> batches = 0;
    AnalysisService service(longConfig(), countingFactory(batches, 20ms));
    QSignalSpy done(&service, &AnalysisService::fileAnalyzed);
    service.setPlaying(true);
    QElapsedTimer timer;
    timer.start();
    service.enqueue({m_long});
    QTRY_VERIFY_WITH_TIMEOUT(batches >= 6, kPatienceMs);
    QVERIFY2(timer.elapsed() >= 5 * 4 * 20, qPrintable(QString::number(timer.elapsed())));
    QVERIFY((service.pace() == PaceDecision{Pace::Slow, PaceReason::Playing}));
    service.setPlaying(false);
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, kPatienceMs);
    QVERIFY(service.pace() == PaceDecision{});
  }

  void standsBackBehindTheOtherThreads() {
    std::atomic<int> nice = -100;
    AnalysisService service(longConfig(), [&nice, make = test::fakeEngineFactory()](const EngineOptions& options) {
      nice = ::getpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()));
      return make(options);
    });
    service.enqueue({m_long});
    QTRY_VERIFY_WITH_TIMEOUT(!service.isRunning(), kPatienceMs);
    QVERIFY(nice >= 10);
  }

  void aLongTrackMakesWay() {
    std::atomic<int> batches = 0;
    AnalysisService service(longConfig(), countingFactory(batches, 60ms));
    QSignalSpy started(&service, &AnalysisService::fileStarted);
    QSignalSpy done(&service, &AnalysisService::fileAnalyzed);
    AnalysisRequest other = m_requests[1];  // their ids are not that of the long one
    AnalysisRequest lookedAt = m_requests[2];
    other.force = lookedAt.force = true;
    AnalysisRequest mix = m_long;
    mix.force = false;
    test::writeGlide(mix.file, kLongSeconds, 16000, 1);  // a content that has no result yet
    service.enqueue({mix, other, lookedAt});
    QTRY_VERIFY_WITH_TIMEOUT(batches >= 3, kPatienceMs);
    service.prioritise(lookedAt.trackId);
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 3, kPatienceMs);
    std::vector<TrackId> order;
    for (const auto& arguments : started) order.push_back(arguments.front().value<TrackId>());
    QCOMPARE(order, (std::vector<TrackId>{mix.trackId, lookedAt.trackId, mix.trackId, other.trackId}));
    const EmotionTimeline interrupted = done[1].front().value<AnalyzedFile>().analysis->timeline;
    service.enqueue({m_long});
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 4, kPatienceMs);
    QVERIFY(done[3].front().value<AnalyzedFile>().analysis->timeline == interrupted);
  }

  void visibleTracksComeNext() {
    AnalysisService service(config(), test::fakeEngineFactory());
    QSignalSpy started(&service, &AnalysisService::fileStarted);
    service.setPaused(true);
    const std::vector<AnalysisRequest> requests = forced();
    service.prioritise(requests[2].trackId);  // before it is waiting: it is remembered
    service.enqueue(requests);
    service.preferNext({requests[4].trackId, requests[2].trackId, requests[3].trackId, 987654});
    service.setPaused(false);
    QTRY_VERIFY_WITH_TIMEOUT(!service.isRunning(), kPatienceMs);
    std::vector<TrackId> order;
    for (const auto& arguments : started) order.push_back(arguments.front().value<TrackId>());
    QCOMPARE(order.size(), requests.size());
    order.resize(5);
    QCOMPARE(order, (std::vector<TrackId>{requests[2].trackId, requests[4].trackId, requests[3].trackId,
                                          requests[0].trackId, requests[1].trackId}));
  }

  void longTracksAreLeftOutUntilAskedFor() {
    AnalysisService service(longConfig(), test::fakeEngineFactory());
    QSignalSpy done(&service, &AnalysisService::fileAnalyzed);
    service.setLongestMinutes(1);
    AnalysisRequest request = m_long;
    service.enqueue({request});
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, kPatienceMs);
    const auto left = done.front().front().value<AnalyzedFile>();
    QVERIFY(!left.skipped.isEmpty() && left.error.isEmpty() && !left.analysis);
    request.asked = true;
    service.enqueue({request});
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 2, kPatienceMs);
    QVERIFY(done.back().front().value<AnalyzedFile>().analysis);
  }

  void theNetworkIsLoadedOnce() {
    std::atomic<int> made = 0;
    AnalysisService service(config(), [&made, make = test::fakeEngineFactory()](const EngineOptions& options) {
      ++made;
      return make(options);
    });
    std::vector<AnalysisRequest> requests = forced();
    for (std::size_t i = 0; i < requests.size(); i += 2) requests[i].force = false;
    QSignalSpy done(&service, &AnalysisService::fileAnalyzed);
    service.enqueue(requests);
    QTRY_VERIFY_WITH_TIMEOUT(!service.isRunning(), kPatienceMs);
    QCOMPARE(done.count(), static_cast<int>(requests.size()));
    for (const auto& arguments : done) {
      const auto result = arguments.front().value<AnalyzedFile>();
      const auto request = std::find_if(requests.begin(), requests.end(),
                                        [&](const AnalysisRequest& r) { return r.trackId == result.trackId; });
      QVERIFY(request != requests.end());
      QCOMPARE(result.fromStore, !request->force);
    }
    QCOMPARE(made.load(), 1);
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
    QVERIFY(QString::fromStdString(result.problems.front().english()).contains("/no/such/folder"));
    LibraryDatabase database(folder() / "other.sqlite");
    QCOMPARE(database.tracks().size(), std::size_t(1));  // a file is a track without a root
    QVERIFY(database.roots().empty());
  }

  void whatChangesInAFolderIsScanned() {
    const auto music = manyFiles("watched", 1);
    LibraryService service(
        {.libraryFile = folder() / "watched.sqlite", .modelFile = {}, .hopSeconds = 2, .watchFolders = true});
    QSignalSpy finished(&service, &LibraryService::scanFinished);
    service.addPaths({music});
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatienceMs);
    std::filesystem::create_directory(music / "new");
    std::filesystem::copy_file(m_requests[1].file, music / "new/copy.wav");
    LibraryDatabase database(folder() / "watched.sqlite");
    QTRY_VERIFY_WITH_TIMEOUT(database.trackAt(music / "new/copy.wav"), kPatienceMs);
    std::filesystem::remove(music / "new/copy.wav");
    QTRY_VERIFY_WITH_TIMEOUT(database.trackAt(music / "new/copy.wav")->missingSinceUnixSeconds > 0, kPatienceMs);
  }

  void aFolderRemovedDuringItsScanStaysAway() {
    const auto music = manyFiles("many", 1500);
    const auto other = manyFiles("few", 3);
    const auto file = folder() / "removal.sqlite";
    LibraryService service({.libraryFile = file, .modelFile = {}});
    for (const bool underWay : {false, true}) {
      QSignalSpy progress(&service, &LibraryService::scanProgressed);
      service.addPaths({other});
      service.addPaths({music});
      const auto reads = [&] { return !progress.isEmpty() && progress.back()[0].toLongLong() > 3; };
      if (underWay) QTRY_VERIFY_WITH_TIMEOUT(reads(), kPatienceMs);
      service.removeFolder(music);
      QTRY_VERIFY_WITH_TIMEOUT(!service.isScanning(), kPatienceMs);
      LibraryDatabase database(file);
      QCOMPARE(database.roots(), std::vector{other});
      QCOMPARE(database.tracks().size(), std::size_t(3));  // the other folder was scanned after all
    }
  }

  void aRemovedFileThatIsNamedAgainIsBack() {
    const auto file = folder() / "back.sqlite";
    LibraryService service({.libraryFile = file, .modelFile = {}});
    QSignalSpy finished(&service, &LibraryService::scanFinished);
    const auto add = [&] {
      const auto before = finished.count();
      service.addPaths({m_requests[0].file});
      QTRY_COMPARE_WITH_TIMEOUT(finished.count(), before + 1, kPatienceMs);
    };
    add();
    LibraryDatabase database(file);
    const Track track = database.tracks().at(0);
    database.setRating({track.id}, 5);
    database.setRemoved({track.id}, true);
    add();
    QVERIFY(!database.track(track.id)->isRemoved);
    QCOMPARE(database.track(track.id)->rating, 5);
  }

  void aThreadDoesWhatItAccepted() {
    std::atomic<int> done = 0;
    for (int i = 0; i < 200; ++i) {
      WorkerThread thread(QStringLiteral("short"));
      thread.post([&done] { ++done; });
    }
    QCOMPARE(done.load(), 200);
  }

  void whatWasAskedForIsDoneBeforeTheEnd() {
    const auto music = manyFiles("last", 300);
    const auto file = folder() / "end.sqlite";
    std::vector<Track> tracks;
    {
      LibraryService service({.libraryFile = file, .modelFile = {}});
      QSignalSpy finished(&service, &LibraryService::scanFinished);
      service.addPaths({music, m_requests[0].file, m_requests[1].file});
      QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatienceMs);
      LibraryDatabase database(file);
      tracks = database.tracks();
    }
    QCOMPARE(tracks.size(), std::size_t(302));
    const auto lone = *std::find_if(tracks.begin(), tracks.end(),
                                    [&](const Track& track) { return track.file == m_requests[0].file; });
    {
      LibraryService service({.libraryFile = file, .modelFile = {}});
      for (int i = 0; i < 20; ++i) service.loadSnapshot();
      service.rescan();
      service.savePlaylist(folder() / "last.m3u8", {.title = {}, .items = {playlistItem(tracks.front())}});
      service.setRating({lone.id}, 3);
      service.removeFolder(music);
    }
    QVERIFY(std::filesystem::exists(folder() / "last.m3u8"));
    LibraryDatabase database(file);
    QVERIFY(database.roots().empty());
    QCOMPARE(database.tracks().size(), std::size_t(2));
    QCOMPARE(database.track(lone.id)->rating, 3);
  }

  void offlineFoldersAreMarkedAndNotReported() {
    const auto gone = manyFiles("gone", 2);
    const auto unmounted = manyFiles("unmounted", 2);
    LibraryService service({.libraryFile = folder() / "offline.sqlite", .modelFile = {}});
    QSignalSpy finished(&service, &LibraryService::scanFinished);
    QSignalSpy loaded(&service, &LibraryService::snapshotLoaded);
    service.addPaths({gone, unmounted});
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatienceMs);
    std::filesystem::remove_all(gone);
    std::filesystem::remove_all(unmounted);
    std::filesystem::create_directory(unmounted);
    service.rescan();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, kPatienceMs);
    QVERIFY(finished.back().front().value<ScanResult>().problems.empty());
    loaded.clear();
    service.loadSnapshot();
    QTRY_VERIFY_WITH_TIMEOUT(!loaded.isEmpty(), kPatienceMs);
    const auto snapshot = loaded.back().back().value<std::shared_ptr<LibrarySnapshot>>();
    QCOMPARE(snapshot->tracks.size(), std::size_t(4));
    QCOMPARE(snapshot->roots.size(), std::size_t(2));
    for (const LibraryRoot& root : snapshot->roots) QVERIFY(!root.available);
    // One that is empty when the user adds it is worth a word.
    service.addPaths({unmounted});
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 3, kPatienceMs);
    QCOMPARE(finished.back().front().value<ScanResult>().problems.size(), std::size_t(1));
  }

 private:
  /// A folder with links to one demo piece.
  std::filesystem::path manyFiles(const char* name, int count) const {
    const std::filesystem::path made = folder() / name;
    std::filesystem::create_directory(made);
    const auto ending = m_requests.front().file.extension().string();
    for (int i = 0; i < count; ++i)
      std::filesystem::create_hard_link(m_requests.front().file, made / (std::to_string(i) + ending));
    return made;
  }
  std::filesystem::path folder() const { return m_folder.path().toStdString(); }
  std::filesystem::path libraryFile() const { return folder() / "library.sqlite"; }
  AnalyzeConfig config() const {
    AnalyzeConfig config;
    config.libraryFile = libraryFile();
    return config;
  }
  /// With the long track in its library.
  AnalyzeConfig longConfig() const {
    AnalyzeConfig config;
    config.libraryFile = folder() / "long.sqlite";
    config.hopSeconds = 2;
    return config;
  }
  std::vector<AnalysisRequest> forced() const {
    std::vector<AnalysisRequest> requests = m_requests;
    for (AnalysisRequest& request : requests) request.force = true;
    return requests;
  }

  /// Engines that count the batches which they have scored.
  static EngineFactory countingFactory(std::atomic<int>& batches, std::chrono::milliseconds delay) {
    class Counting : public test::FakeEngine {
     public:
      Counting(ModelInfo model, std::chrono::milliseconds delay, std::atomic<int>& batches)
          : FakeEngine(std::move(model), 8, delay), m_batches(batches) {}
      void score(std::span<const float> tensors, std::span<EmotionScores> scores) override {
        FakeEngine::score(tensors, scores);
        if (scores.size() > 1) ++m_batches;  // not what decides on the model, one window at a time
      }

     private:
      std::atomic<int>& m_batches;
    };
    return [&batches, delay](const EngineOptions& options) {
      return std::make_unique<Counting>(readModelInfo(chooseModels(options.modelFile).file), delay, batches);
    };
  }

  QTemporaryDir m_folder;
  std::vector<AnalysisRequest> m_requests;
  AnalysisRequest m_long;
};

QTEST_GUILESS_MAIN(AnalysisServiceTest)
#include "analysis_service_test.moc"
