// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/store_repair.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QTest>
#include <algorithm>
#include <optional>
#include <random>
#include <set>
#include <thread>

#include "core/library/library_database.h"
#include "core/library/playlist_store.h"
#include "core/library/schema.h"
#include "core/library/store_copy.h"
#include "tests/support/files.h"
#include "tests/support/library_tracks.h"
#include "tests/support/store_samples.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

namespace {

constexpr int kTracks = 1500;
constexpr std::size_t kPageBytes = 4096;

AnalysisKey keyOf(int number) {
  return {.contentHash = "hash" + std::to_string(number), .modelHash = "model", .frontEndHash = "frontend"};
}

StoredAnalysis analysisOf(int number) {
  // Some need overflow pages, as long recordings do.
  const std::size_t windows = number % 100 == 0 ? 500 : 3;
  StoredAnalysis analysis;
  analysis.timeline = makeTimeline(std::vector<Emotion>(windows, kEmotions[static_cast<std::size_t>(number) % 5]));
  analysis.summary = analysis.timeline.summary();
  return analysis;
}

void fill(const fs::path& file) {
  LibraryDatabase database(file);
  database.addRoot("/music");
  std::vector<Track> tracks;
  std::vector<std::pair<AnalysisKey, StoredAnalysis>> analyses;
  std::vector<StoredContent> contents;
  for (int i = 0; i < kTracks; ++i) {
    Track track = makeTrack(0, "Song " + std::to_string(i), "Artist").track;
    track.contentHash = keyOf(i).contentHash;
    tracks.push_back(std::move(track));
    analyses.emplace_back(keyOf(i), analysisOf(i));
    contents.push_back({keyOf(i).contentHash, "detector", i % 2 == 0 ? Content::Music : Content::SoloVoice});
  }
  database.saveTracks(tracks);
  database.setRating({tracks[0].id, tracks[kTracks - 1].id}, 5);
  database.saveAnalyses(analyses);
  database.saveContents(contents);
}

}  // namespace

class StoreRepairTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_folder.emplace();
    m_file = *m_folder / "library.sqlite";
  }

  void aSoundLibraryHasNoProblems() {
    fill(m_file);
    QVERIFY(checkStore(m_file).empty());
  }

  void repairOfASoundLibraryLosesNothing() {
    fill(m_file);
    const RepairResult result = repairStore(m_file);
    QCOMPARE(result.lost(), std::int64_t{0});
    QVERIFY(fs::exists(result.damagedFile));
    LibraryDatabase database(m_file);
    QCOMPARE(database.roots(), std::vector<fs::path>{"/music"});
    const std::vector<Track> tracks = database.tracks();
    QCOMPARE(tracks.size(), static_cast<std::size_t>(kTracks));
    QCOMPARE(tracks.front().rating, 5);
    for (int i = 0; i < kTracks; ++i) {
      QVERIFY(database.analysis(keyOf(i))->timeline == analysisOf(i).timeline);
      QVERIFY(database.content(keyOf(i).contentHash, "detector"));
    }
  }

  void whatLiesAroundDamagedPagesIsKept() {
    fill(m_file);
    std::string bytes = readFile(m_file);
    const std::size_t pages = bytes.size() / kPageBytes;
    std::mt19937 random(7);
    std::set<std::size_t> damaged;
    // Not the first few: without the tables' roots nothing leads to their rows.
    while (damaged.size() < pages / 50) damaged.insert(20 + random() % (pages - 20));
    for (const std::size_t page : damaged)
      std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(page * kPageBytes), kPageBytes, '\x5a');
    writeFile(m_file, bytes);
    QVERIFY(!checkStore(m_file).empty());

    const RepairResult result = repairStore(m_file);
    QVERIFY(checkStore(m_file).empty());
    QCOMPARE(readFile(result.damagedFile), bytes);

    LibraryDatabase database(m_file);
    const std::vector<Track> tracks = database.tracks();
    int analyses = 0;
    for (int i = 0; i < kTracks; ++i) {
      const auto analysis = database.analysis(keyOf(i));
      if (!analysis) continue;
      ++analyses;
      QVERIFY(analysis->timeline == analysisOf(i).timeline);
    }
    for (const Track& track : tracks) QVERIFY(track.tags.artist == "Artist");
    qInfo("%zu of %zu pages damaged: %zu of %d tracks and %d analyses kept", damaged.size(), pages, tracks.size(),
          kTracks, analyses);
    QVERIFY(tracks.size() > kTracks * 9 / 10);
    QVERIFY(analyses > kTracks * 8 / 10);
  }

  void aDamagedIndexCostsNothing() {
    fill(m_file);
    int page = 0;
    {
      SQLite::Database raw(m_file.c_str());
      page = raw.execAndGet("SELECT rootpage FROM sqlite_schema WHERE name = 'tracks_by_content'").getInt();
    }
    std::string bytes = readFile(m_file);
    std::fill_n(bytes.begin() + (page - 1) * static_cast<std::ptrdiff_t>(kPageBytes), kPageBytes, '\0');
    writeFile(m_file, bytes);
    QVERIFY(!checkStore(m_file).empty());
    QCOMPARE(repairStore(m_file).lost(), std::int64_t{0});
    QCOMPARE(LibraryDatabase(m_file).tracks().size(), static_cast<std::size_t>(kTracks));
  }

  void whatRefersToALostModelGoesWithIt() {
    fill(m_file);
    int page = 0;
    {
      LibraryDatabase database(m_file);
      PartialTimeline part;
      part.timeline = analysisOf(1).timeline;
      database.addToPartialAnalysis(keyOf(kTracks), 0, part);
      SQLite::Database raw(m_file.c_str());
      page = raw.execAndGet("SELECT rootpage FROM sqlite_schema WHERE name = 'models'").getInt();
    }
    std::string bytes = readFile(m_file);
    std::fill_n(bytes.begin() + (page - 1) * static_cast<std::ptrdiff_t>(kPageBytes), kPageBytes, '\x5a');
    writeFile(m_file, bytes);
    QVERIFY(repairStore(m_file).lost() > kTracks);
    LibraryDatabase database(m_file);
    QCOMPARE(database.tracks().size(), static_cast<std::size_t>(kTracks));
    QVERIFY(database.analysisKeys().empty());
    QVERIFY(database.partialAnalysis(keyOf(kTracks)).timeline.windows.empty());
  }

  void anIdThatIsNamedIsNotGivenToAnotherTrack() {
    const auto saved = [this](const char* title) {
      std::vector<Track> tracks{makeTrack(0, title, "Artist").track};
      LibraryDatabase(m_file).saveTracks(tracks);
      return tracks[0].id;
    };
    saved("Kept");
    const TrackId forgotten = saved("Forgotten");
    PlaylistId list = 0;
    {
      PlaylistStore store(m_file);
      list = store.create({.name = "Mine", .entries = {StoredEntry{.track = forgotten}}}).id;
      store.addCorrection({.track = forgotten, .emotion = Emotion::Sad});
    }
    {
      LibraryDatabase database(m_file);
      test::forget(database, {forgotten});
    }
    repairStore(m_file);
    QVERIFY(saved("New") > forgotten);
    PlaylistStore store(m_file);
    QCOMPARE(store.entries(list).at(0).title, std::string("Forgotten"));
    QCOMPARE(store.corrections().at(0).track, TrackId{0});
  }

  void aTruncatedFileKeepsItsBeginning() {
    fill(m_file);
    fs::resize_file(m_file, fs::file_size(m_file) / 2);
    const RepairResult result = repairStore(m_file);
    QVERIFY(result.kept() > kTracks / 10);
    QVERIFY(checkStore(m_file).empty());
  }

  void anOlderSchemaIsRepairedToo() {
    {
      SQLite::Database raw(m_file.c_str(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
      for (const Migration& migration : libraryMigrations().first(1)) raw.exec(migration.sql);
      raw.exec(
          "PRAGMA user_version = 1; INSERT INTO tracks (path, size_bytes, modified_ns, added_unix_seconds, "
          "content_hash, title, artist, album, genre, year, track_number, duration_seconds, problem) VALUES "
          "(x'2f61', 1, 2, 3, 'hash1', 'T', 'A', 'B', 'G', 1990, 4, 5.5, '')");
    }
    QCOMPARE(repairStore(m_file).kept(), std::int64_t{1});
    QCOMPARE(LibraryDatabase(m_file).tracks().at(0).tags.title, std::string("T"));
  }

  void whatIsInTheLogOfAKilledProcessIsKept() {
    LibraryDatabase writer(m_file);  // still open: its log is not in the file yet
    std::vector<Track> tracks{makeTrack(0, "Song", "Artist").track};
    writer.saveTracks(tracks);
    const fs::path left = *m_folder / "left.sqlite";
    fs::copy_file(m_file, left);
    fs::copy_file(m_file.native() + "-wal", left.native() + "-wal");
    const RepairResult result = repairStore(left);
    QCOMPARE(LibraryDatabase(left).tracks().size(), std::size_t{1});
    QVERIFY(fs::exists(result.damagedFile.native() + "-wal"));
  }

  void otherFilesAreRefused_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray(10000, 'x');
    QTest::newRow("empty") << QByteArray();
  }
  void otherFilesAreRefused() {
    QFETCH(QByteArray, content);
    writeFile(m_file, content.toStdString());
    QVERIFY_THROWS_EXCEPTION(StoreError, checkStore(m_file));
    QVERIFY_THROWS_EXCEPTION(StoreError, repairStore(m_file));
    QCOMPARE(readFile(m_file), content.toStdString());
    QVERIFY(!fs::exists(m_file.native() + ".repaired"));
  }

  void aLibraryInUseIsLeftAlone() {
    fill(m_file);
    LibraryDatabase user(m_file);
    QVERIFY(!user.tracks().empty());
    QVERIFY_THROWS_EXCEPTION(StoreError, repairStore(m_file));
    user.setRating({1}, 2);
    QCOMPARE(user.track(1)->rating, 2);
  }

  void whoWaitsForARepairGetsTheNewFile() {
    fill(m_file);
    std::jthread user;
    repairStore(m_file, {}, [&](const Progress&) {
      if (user.joinable()) return;
      user = std::jthread([this] {
        LibraryDatabase database(m_file);
        database.setRating({1}, 3);
      });
      QTest::qSleep(300);  // it has opened the file, and waits for the lock
    });
    user.join();
    QCOMPARE(LibraryDatabase(m_file).track(1)->rating, 3);
  }

  void aCancelledRepairChangesNothing() {
    fill(m_file);
    const std::string before = readFile(m_file);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_THROWS_EXCEPTION(Cancelled, repairStore(m_file, stop.get_token()));
    QCOMPARE(readFile(m_file), before);
    QVERIFY(!fs::exists(m_file.native() + ".repaired"));
  }

  void aCopyIsTakenBeforeAMigration() {
    {
      SQLite::Database raw(m_file.c_str(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
      for (const Migration& migration : libraryMigrations().first(2)) raw.exec(migration.sql);
      raw.exec("PRAGMA user_version = 2; INSERT INTO roots (path) VALUES (x'2f6d75736963')");
    }
    LibraryDatabase database(m_file);
    const fs::path copy = copyBeforeMigration(m_file, 2);
    SQLite::Database kept(copy.c_str());
    QCOMPARE(kept.execAndGet("PRAGMA user_version").getInt(), 2);
    QCOMPARE(kept.execAndGet("SELECT count(*) FROM roots").getInt(), 1);
    QVERIFY(!fs::exists(copy.native() + ".part"));
    QVERIFY(!fs::exists(copy.native() + "-wal"));
  }

  void aCopyIsNotMixedWithTheLogOfTheFileThatItReplaces() {
    fill(m_file);
    const fs::path copy = *m_folder / "copy.sqlite";
    {
      const fs::path killed = *m_folder / "killed.sqlite";
      LibraryDatabase writer(killed);  // still open: its log is not in the file yet
      std::vector<Track> tracks;
      for (int i = 0; i < kTracks; ++i) tracks.push_back(makeTrack(0, "Old " + std::to_string(i), "Artist").track);
      writer.saveTracks(tracks);
      fs::copy_file(killed, copy);
      fs::copy_file(killed.native() + "-wal", copy.native() + "-wal");
    }
    copyStore(m_file, copy);
    QVERIFY(checkStore(copy).empty());
    QCOMPARE(LibraryDatabase(copy).tracks().front().tags.title, std::string("Song 0"));
  }

  void aCopyThatCannotBeReadToItsEndReplacesNothing() {
    fill(m_file);
    const fs::path copy = *m_folder / "copy.sqlite";
    copyStore(m_file, copy);
    SQLite::Database other(m_file.c_str(), SQLite::OPEN_READWRITE);
    other.exec("PRAGMA journal_mode = DELETE");
    other.exec("BEGIN EXCLUSIVE");  // a repair, by another process
    try {
      copyStore(m_file, copy);
      QFAIL("accepted");
    } catch (const StoreError& error) {
      QVERIFY2(QByteArray(error.what()).contains("could not be written"), error.what());
    }
    QCOMPARE(LibraryDatabase(copy).tracks().size(), std::size_t{kTracks});
    QVERIFY(!fs::exists(copy.native() + ".part"));
  }

  void withoutTheCopyThereIsNoMigration() {
    {
      SQLite::Database raw(m_file.c_str(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
      for (const Migration& migration : libraryMigrations().first(2)) raw.exec(migration.sql);
      raw.exec("PRAGMA user_version = 2");
    }
    fs::create_directories(copyBeforeMigration(m_file, 2) / "in the way");
    QVERIFY_THROWS_EXCEPTION(StoreError, LibraryDatabase{m_file});
    QCOMPARE(SQLite::Database(m_file.c_str()).execAndGet("PRAGMA user_version").getInt(), 2);
  }

  void aNewLibraryNeedsNoCopy() {
    LibraryDatabase database(m_file);
    for (const fs::directory_entry& entry : fs::directory_iterator(m_file.parent_path()))
      QVERIFY2(entry.path().native().find(".schema-") == std::string::npos, entry.path().c_str());
  }

 private:
  std::optional<TemporaryFolder> m_folder;
  fs::path m_file;
};

QTEST_GUILESS_MAIN(StoreRepairTest)
#include "store_repair_test.moc"
