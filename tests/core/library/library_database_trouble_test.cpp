// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A library that is damaged, shared, without room, or whose process is killed.
#include "core/library/library_database.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QScopeGuard>
#include <QTest>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <csignal>
#include <functional>
#include <memory>
#include <set>
#include <thread>

#include "core/base/error.h"
#include "core/library/schema.h"
#include "core/library/store_connection.h"
#include "core/system/remote_file_system.h"
#include "tests/support/files.h"
#include "tests/support/store_samples.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

namespace {

/// Runs work in a child process that is killed once it has reported `reports` times; returns what it reported.
std::vector<int> killedAfter(int reports, const std::function<void(const std::function<void(int)>&)>& work) {
  int ends[2];
  if (::pipe(ends) != 0) return {};
  const pid_t child = ::fork();
  if (child == 0) {
    ::close(ends[0]);
    work([&](int number) { (void)!::write(ends[1], &number, sizeof number); });
    ::_exit(0);
  }
  ::close(ends[1]);
  std::vector<int> reported;
  int number = 0;
  while (::read(ends[0], &number, sizeof number) == sizeof number) {
    reported.push_back(number);
    if (static_cast<int>(reported.size()) == reports) ::kill(child, SIGKILL);
  }
  ::close(ends[0]);
  ::waitpid(child, nullptr, 0);
  return reported;
}

}  // namespace

class LibraryDatabaseTroubleTest : public QObject {
  Q_OBJECT

  TemporaryFolder m_folder;
  int m_number = 0;
  fs::path m_file;

 private Q_SLOTS:
  void init() { m_file = m_folder / ("library" + std::to_string(++m_number) + ".sqlite"); }

  void damageIsNamed() {
    {
      LibraryDatabase database(m_file);
      std::vector<Track> tracks;
      for (int i = 0; i < 2000; ++i) tracks.push_back(someTrack(i));
      database.saveTracks(tracks);
    }
    std::string bytes = readFile(m_file);
    std::fill(bytes.begin() + 4096, bytes.end(), '\x5a');
    writeFile(m_file, bytes);
    try {
      LibraryDatabase(m_file).tracks();
      QFAIL("a damaged file was read");
    } catch (const StoreError& error) {
      QVERIFY2(std::string(error.what()).find("damaged") != std::string::npos, error.what());
    }
  }

  void aDamagedAnalysisCountsAsNone_data() {
    QTest::addColumn<QString>("damage");
    QTest::newRow("tops") << "UPDATE analyses SET tops = x'00ff02' WHERE content_hash = 'hash1'";
    QTest::newRow("fewer tops") << "UPDATE analyses SET tops = x'00' WHERE content_hash = 'hash1'";
    QTest::newRow("windows") << "UPDATE timelines SET windows = x'0102' WHERE analysis_id = 1";
  }
  void aDamagedAnalysisCountsAsNone() {
    QFETCH(QString, damage);
    LibraryDatabase database(m_file);
    std::vector<Track> tracks{someTrack(1), someTrack(2)};
    database.saveTracks(tracks);
    database.saveAnalysis(keyFor(1), someAnalysis(3));
    database.saveAnalysis(keyFor(2), someAnalysis(4));
    QCOMPARE(SQLite::Database(m_file.c_str(), SQLite::OPEN_READWRITE).exec(damage.toStdString()), 1);
    const std::vector<LibraryTrack> rows = database.snapshot(keyFor(0));
    QCOMPARE(rows.size(), std::size_t{2});
    if (damage.contains("ff")) QVERIFY(!rows[0].summary && rows[0].timelineTops.empty());
    QVERIFY(rows[1].summary);
    QVERIFY(!database.analysis(keyFor(1)));
    QVERIFY(database.analysis(keyFor(2)));
    database.saveAnalysis(keyFor(1), someAnalysis(3));
    QVERIFY(database.analysis(keyFor(1))->timeline == someAnalysis(3).timeline);
    QCOMPARE(database.snapshot(keyFor(0))[0].timelineTops.size(), std::size_t{3});
  }

  void aRemovedTrackIsNotSavedByItsId() {
    LibraryDatabase database(m_file);
    std::vector<Track> tracks{someTrack(1), someTrack(2)};
    database.saveTracks(tracks);
    test::forget(database, {tracks[0].id});
    tracks[0].sizeBytes = tracks[1].sizeBytes = 77;
    database.saveTracks(tracks);
    QCOMPARE(tracks[0].id, TrackId{0});
    QCOMPARE(database.tracks().size(), std::size_t{1});
    QCOMPARE(database.tracks()[0].id, tracks[1].id);
    QCOMPARE(database.tracks()[0].sizeBytes, std::int64_t{77});
  }

  void aFullDiskLosesNothing() {
    LibraryDatabase database(m_file);
    database.saveAnalysis(keyFor(1), someAnalysis(10));
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit tight{300'000, before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &tight);
    bool failed = false;
    try {
      database.saveAnalysis(keyFor(2), someAnalysis(50000));
    } catch (const StoreError& error) {
      failed = std::string(error.what()).find("disk") != std::string::npos;
    }
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, oldHandler);
    QVERIFY(failed);
    QVERIFY(!database.analysis(keyFor(2)));
    database.saveAnalysis(keyFor(3), someAnalysis(10));
    LibraryDatabase other(m_file);
    QVERIFY(other.analysis(keyFor(1)) && other.analysis(keyFor(3)));
    QCOMPARE(integrity(m_file), std::string("ok"));
  }

  void severalProcessesMayCreateTheFileAtOnce() {
    std::vector<std::string> messages(8);
    {
      std::vector<std::jthread> threads;
      for (std::string& message : messages) threads.emplace_back([&] { message = refusal(m_file); });
    }
    for (const std::string& message : messages) QCOMPARE(message, std::string());
    QCOMPARE(LibraryDatabase(m_file).schemaVersion(), LibraryDatabase::newestSchemaVersion());
  }

  /// Who migrates a large library copies it first, which takes longer than anything else that another one waits for.
  void aLongMigrationIsWaitedFor() {
    SQLite::Database other(m_file.c_str(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    other.exec("PRAGMA journal_mode = WAL");
    for (const Migration& migration : libraryMigrations().first(2)) other.exec(migration.sql);
    other.exec("PRAGMA user_version = 2; BEGIN IMMEDIATE");
    std::string message = "still waiting";
    {
      const std::jthread opening([&] { message = refusal(m_file); });
      std::this_thread::sleep_for(std::chrono::seconds(6));
      other.exec("COMMIT");
    }
    QCOMPARE(message, std::string());
    QCOMPARE(LibraryDatabase(m_file).schemaVersion(), LibraryDatabase::newestSchemaVersion());
  }

  void onANetworkDriveThereIsNoSharedMemory() {
    StoreConnection::isRemote = [](const fs::path&) { return true; };
    const auto local = qScopeGuard([] { StoreConnection::isRemote = &isOnRemoteFileSystem; });
    LibraryDatabase one(m_file);
    LibraryDatabase two(m_file);
    one.addRoot("/music");
    QCOMPARE(two.roots(), std::vector<fs::path>{"/music"});
    two.addRoot("/more");
    QCOMPARE(one.roots().size(), std::size_t(2));
    for (const char* ending : {"-wal", "-shm"}) QVERIFY(!fs::exists(m_file.native() + ending));
    // Who only reads sees what is written, and a repair is not begun beneath it.
    for (int i = 0; i < 20; ++i) {
      one.addRoot("/music" + std::to_string(i));
      QCOMPARE(LibraryDatabase(m_file, LibraryDatabase::ForReading()).roots().size(), std::size_t(3 + i));
    }
  }

  void twoConnectionsWriteAtOnce() {
    constexpr int kEach = 100;
    LibraryDatabase reader(m_file);
    std::atomic<int> failures{0};
    {
      std::vector<std::jthread> writers;
      for (int writer = 0; writer < 2; ++writer)
        writers.emplace_back([&, writer] {
          try {
            LibraryDatabase database(m_file);
            for (int i = 0; i < kEach; ++i) {
              std::vector<Track> tracks{someTrack(writer * kEach + i)};
              database.saveTracks(tracks);
              database.saveAnalysis(keyFor(writer * kEach + i), someAnalysis(20));
            }
          } catch (const StoreError& error) {
            qWarning("%s", error.what());
            ++failures;
          }
        });
      std::size_t seen = 0;
      while (seen < 2 * kEach && failures == 0) {
        const std::size_t now = reader.snapshot(keyFor(0)).size();
        QVERIFY(now >= seen);
        seen = now;
      }
    }
    QCOMPARE(failures.load(), 0);
    const auto rows = reader.snapshot(keyFor(0));
    QCOMPARE(rows.size(), std::size_t{2 * kEach});
    QVERIFY(std::ranges::all_of(rows, [](const LibraryTrack& row) { return row.summary.has_value(); }));
  }

  void whatWasReportedSurvivesAKill() {
    for (const int reports : {1, 7, 30}) {
      const fs::path file = m_folder / ("killed" + std::to_string(reports) + ".sqlite");
      const std::vector<int> reported = killedAfter(reports, [&](const std::function<void(int)>& report) {
        LibraryDatabase database(file);
        for (int i = 0;; ++i) {
          std::vector<Track> tracks{someTrack(i)};
          database.saveTracks(tracks);
          database.saveAnalysis(keyFor(i), someAnalysis(200, i));
          report(i);
        }
      });
      QVERIFY(static_cast<int>(reported.size()) >= reports);
      QCOMPARE(integrity(file), std::string("ok"));
      LibraryDatabase database(file);
      const std::vector<LibraryTrack> rows = database.snapshot(keyFor(0));
      QVERIFY(rows.size() >= reported.size());
      for (const int number : reported) {
        QVERIFY(rows.at(static_cast<std::size_t>(number)).summary);
        QVERIFY(database.analysis(keyFor(number))->timeline == someAnalysis(200, number).timeline);
      }
    }
  }
};

QTEST_GUILESS_MAIN(LibraryDatabaseTroubleTest)
#include "library_database_trouble_test.moc"
