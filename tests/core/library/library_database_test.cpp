// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library_database.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <unistd.h>

#include <QTest>
#include <algorithm>
#include <memory>
#include <set>

#include "core/base/error.h"
#include "core/library/schema.h"
#include "tests/support/files.h"
#include "tests/support/store_samples.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

class LibraryDatabaseTest : public QObject {
  Q_OBJECT

  TemporaryFolder m_folder;
  fs::path m_file;
  int m_number = 0;

 private Q_SLOTS:
  void init() { m_file = m_folder / ("library" + std::to_string(++m_number) + ".sqlite"); }

  void tracksComeBackAsTheyWere() {
    std::vector<Track> tracks{someTrack(1), someTrack(2)};
    tracks[0].file = "/music/caf\xe9 \xff\n.mp3";  // bytes that are no UTF-8
    tracks[1].tags.title = "Für Elise — 🎹";
    tracks[1].problem = "cannot be decoded";
    {
      LibraryDatabase database(m_file);
      database.saveTracks(tracks);
    }
    LibraryDatabase database(m_file);
    const std::vector<Track> found = database.tracks();
    QCOMPARE(found.size(), tracks.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
      QVERIFY(found[i].id > 0);
      QCOMPARE(found[i].id, tracks[i].id);
      QCOMPARE(found[i].file.native(), tracks[i].file.native());
      QCOMPARE(found[i].sizeBytes, tracks[i].sizeBytes);
      QCOMPARE(found[i].modifiedNs, tracks[i].modifiedNs);
      QCOMPARE(found[i].addedUnixSeconds, tracks[i].addedUnixSeconds);
      QCOMPARE(found[i].contentHash, tracks[i].contentHash);
      QVERIFY(found[i].tags == tracks[i].tags);
      QCOMPARE(found[i].problem, tracks[i].problem);
      QCOMPARE(found[i].device, tracks[i].device);
      QCOMPARE(found[i].inode, tracks[i].inode);
      QCOMPARE(found[i].tagVersion, tracks[i].tagVersion);
    }
    QCOMPARE(database.trackAt(tracks[0].file)->id, tracks[0].id);
    QVERIFY(!database.trackAt("/music/other.mp3"));
    QVERIFY(!database.track(12345));
  }

  void savingAgainUpdates() {
    LibraryDatabase database(m_file);
    std::vector<Track> tracks{someTrack(1)};
    database.saveTracks(tracks);
    std::vector<Track> again{someTrack(1)};
    again[0].sizeBytes = 7;
    again[0].addedUnixSeconds = 1;
    database.saveTracks(again);
    QCOMPARE(again[0].id, tracks[0].id);
    QCOMPARE(again[0].addedUnixSeconds, tracks[0].addedUnixSeconds);
    QCOMPARE(database.tracks().size(), std::size_t{1});
    QCOMPARE(database.track(tracks[0].id)->sizeBytes, std::int64_t{7});

    database.setContentHash(tracks[0].id, "abc");
    database.setProblem(tracks[0].id, "broken");
    QCOMPARE(database.track(tracks[0].id)->contentHash, std::string("abc"));
    QCOMPARE(database.track(tracks[0].id)->problem, std::string("broken"));

    test::forget(database, {tracks[0].id});
    QVERIFY(database.tracks().empty());
    database.setContentHash(tracks[0].id, "abc");
    std::vector<Track> other{someTrack(2)};
    database.saveTracks(other);
    QVERIFY2(other[0].id != tracks[0].id, "an id was given twice");
  }

  void onlyWhatIsStillMissingIsForgotten() {
    LibraryDatabase database(m_file);
    std::vector<Track> tracks{someTrack(1), someTrack(2), someTrack(3)};
    database.saveTracks(tracks);
    database.markMissing({tracks[0].id, tracks[1].id}, 7);
    const std::vector<TrackState> states = database.trackStates();
    database.relocateTracks({states[1]});  // it is back
    QCOMPARE(database.forgetMissingTracks({tracks[0].id, tracks[1].id, tracks[2].id}), std::int64_t{1});
    QVERIFY(!database.track(tracks[0].id) && database.track(tracks[1].id) && database.track(tracks[2].id));
  }

  void manyAreChangedAtOnce() {
    LibraryDatabase database(m_file);
    std::vector<Track> tracks{someTrack(1), someTrack(2)};
    database.saveTracks(tracks);
    const std::vector<std::pair<TrackId, std::string>> contents{{tracks[0].id, "a"}, {tracks[1].id, "b"}, {77, "c"}};
    database.setContentHashes(contents);
    for (const Track& track : tracks) database.setProblem(track.id, "broken");
    database.clearProblems({tracks[0].id});
    QCOMPARE(database.track(tracks[0].id)->contentHash, std::string("a"));
    QCOMPARE(database.track(tracks[1].id)->contentHash, std::string("b"));
    QCOMPARE(database.track(tracks[0].id)->problem, std::string());
    QCOMPARE(database.track(tracks[1].id)->problem, std::string("broken"));
  }

  void whatTheUserMadeOfATrackOutlivesScans() {
    LibraryDatabase database(m_file);
    std::vector<Track> tracks{someTrack(1), someTrack(2)};
    database.saveTracks(tracks);
    const TrackId id = tracks[0].id;
    database.setRating({id}, 4);
    database.countPlay(id, 1000);
    database.countPlay(id, 2000);
    database.setRating({tracks[1].id}, 99);
    QCOMPARE(database.track(tracks[1].id)->rating, kHighestRating);

    std::vector<Track> again{someTrack(1)};
    again[0].tags.title = "Other";
    database.saveTracks(again);
    const Track saved = *database.track(id);
    QCOMPARE(saved.tags.title, std::string("Other"));
    QCOMPARE(saved.rating, 4);
    QCOMPARE(saved.playCount, 2);
    QCOMPARE(saved.lastPlayedUnixSeconds, std::int64_t{2000});
  }

  void missingAndRemovedTracksAreKeptButNotShown() {
    LibraryDatabase database(m_file);
    std::vector<Track> tracks{someTrack(1), someTrack(2), someTrack(3)};
    database.saveTracks(tracks);
    database.markMissing({tracks[0].id}, 500);
    database.markMissing({tracks[0].id}, 600);
    database.setRemoved({tracks[1].id}, true);
    QCOMPARE(database.tracks().size(), std::size_t{3});
    QCOMPARE(database.track(tracks[0].id)->missingSinceUnixSeconds, std::int64_t{500});
    QCOMPARE(database.snapshot(keyFor(0)).size(), std::size_t{1});

    std::vector<Track> found{someTrack(1), someTrack(2)};  // a scan sees both files
    database.saveTracks(found);
    QCOMPARE(database.snapshot(keyFor(0)).size(), std::size_t{2});
    QVERIFY(database.track(tracks[1].id)->isRemoved);
    database.setRemoved({tracks[1].id}, false);
    QCOMPARE(database.snapshot(keyFor(0)).size(), std::size_t{3});
  }

  void rootsAreAbsoluteAndUnique() {
    LibraryDatabase database(m_file);
    database.addRoot("/music/");
    database.addRoot("/music/./x/..");
    database.addRoot("/music2");
    QCOMPARE(database.roots(), (std::vector<fs::path>{"/music", "/music2"}));
    database.addRoot("relative");
    QCOMPARE(database.roots().back(), fs::current_path() / "relative");
  }

  void removingARootForgetsItsTracksOnly() {
    LibraryDatabase database(m_file);
    for (const char* root : {"/a", "/a/kept", "/ab"}) database.addRoot(root);
    std::vector<Track> tracks;
    for (const char* file : {"/a/1.mp3", "/a/x/2.mp3", "/a/kept/3.mp3", "/ab/4.mp3", "/a.mp3"}) {
      tracks.push_back(someTrack(static_cast<int>(tracks.size())));
      tracks.back().file = file;
    }
    database.saveTracks(tracks);
    database.saveAnalysis(keyFor(0), someAnalysis(3));
    database.removeRoot("/a/");
    QCOMPARE(database.roots(), (std::vector<fs::path>{"/a/kept", "/ab"}));
    std::set<std::string> left;
    for (const Track& track : database.tracks()) left.insert(track.file.native());
    QCOMPARE(left, (std::set<std::string>{"/a/kept/3.mp3", "/ab/4.mp3", "/a.mp3"}));
    QVERIFY(database.analysis(keyFor(0)));

    database.addRoot("/");
    database.removeRoot("/ab");
    QCOMPARE(database.tracks().size(), std::size_t{3});  // below "/"
    database.removeRoot("/a/kept");
    database.removeRoot("/");
    QVERIFY(database.tracks().empty());
  }

  void analysesComeBackExactly() {
    LibraryDatabase database(m_file);
    for (const int windows : {0, 1, 120, 20000}) {
      StoredAnalysis analysis = someAnalysis(windows);
      analysis.warning = windows == 1 ? "ends early" : "";
      if (windows > 1) analysis.embedding = someEmbedding(windows);
      database.saveAnalysis(keyFor(windows), analysis);
      const auto found = database.analysis(keyFor(windows));
      QVERIFY(found);
      QCOMPARE(found->durationSeconds, analysis.durationSeconds);
      QVERIFY(found->timeline == analysis.timeline);
      QVERIFY(found->summary == analysis.summary);
      QCOMPARE(found->warning, analysis.warning);
      QVERIFY(found->embedding == analysis.embedding);
    }
  }

  void everyPartOfTheKeyCounts() {
    LibraryDatabase database(m_file);
    database.saveAnalysis(keyFor(1), someAnalysis(3));
    for (const AnalysisKey& key :
         {AnalysisKey{"other", "model", "frontend", 2.0}, AnalysisKey{"hash1", "other", "frontend", 2.0},
          AnalysisKey{"hash1", "model", "other", 2.0}, AnalysisKey{"hash1", "model", "frontend", 1.0}})
      QVERIFY(!database.analysis(key));
    database.saveAnalysis(keyFor(1), someAnalysis(5, 1));
    QVERIFY(database.analysis(keyFor(1))->timeline == someAnalysis(5, 1).timeline);
  }

  void snapshotShowsOneModel() {
    LibraryDatabase database(m_file);
    std::vector<Track> tracks{someTrack(1), someTrack(2), someTrack(3)};
    tracks[1].contentHash.clear();
    tracks[2].tags.durationSeconds = 0;
    database.saveTracks(tracks);
    StoredAnalysis withSound = someAnalysis(7);
    withSound.embedding = someEmbedding(1);
    database.saveAnalysis(keyFor(1), withSound);
    database.saveAnalysis(keyFor(3), someAnalysis(2));
    AnalysisKey other = keyFor(3);
    other.modelHash = "other";
    database.saveAnalysis(other, someAnalysis(4));

    const std::vector<LibraryTrack> rows = database.snapshot(keyFor(0));
    QCOMPARE(rows.size(), std::size_t{3});
    QVERIFY(rows[0].summary == someAnalysis(7).summary);
    QVERIFY(rows[0].embedding == someEmbedding(1));
    QVERIFY(!rows[2].embedding);
    QCOMPARE(rows[0].timelineTops.size(), std::size_t{7});
    for (std::size_t i = 0; i < 7; ++i)
      QCOMPARE(rows[0].timelineTops[i], someAnalysis(7).timeline.windows[i].scores.top());
    QCOMPARE(rows[0].track.tags.durationSeconds,
             someAnalysis(7).durationSeconds);  // decoded; tags may only estimate it
    QCOMPARE(rows[1].track.tags.durationSeconds, someTrack(2).tags.durationSeconds);
    QVERIFY(!rows[1].summary);
    QVERIFY(rows[1].timelineTops.empty());
    QCOMPARE(rows[2].timelineTops.size(), std::size_t{2});
    QCOMPARE(rows[2].track.tags.durationSeconds, someAnalysis(2).durationSeconds);
    QCOMPARE(database.snapshot(other)[2].timelineTops.size(), std::size_t{4});
    QVERIFY(!database.snapshot(other)[0].summary);
  }

  void eachContentShowsTheAnalysisOfItsModel() {
    LibraryDatabase database(m_file);
    std::vector<Track> tracks{someTrack(1), someTrack(2), someTrack(3)};
    database.saveTracks(tracks);
    AnalysisKey voice = keyFor(0);
    voice.modelHash = "voice";
    const SnapshotModels models{keyFor(0), voice, "detector"};
    for (int number = 1; number <= 3; ++number) {
      voice.contentHash = keyFor(number).contentHash;
      database.saveAnalyses({{keyFor(number), someAnalysis(2, 1)}, {voice, someAnalysis(5, 2)}});
    }
    QVERIFY(!database.content("hash1", "detector"));
    database.saveContents({{"hash1", "detector", Content::SoloVoice},
                           {"hash2", "detector", Content::Music},
                           {"hash3", "another detector", Content::SoloVoice}});
    QVERIFY(database.content("hash1", "detector") == Content::SoloVoice);
    QVERIFY(database.content("hash2", "detector") == Content::Music);
    QVERIFY(!database.content("hash3", "detector"));

    std::vector<LibraryTrack> rows = database.snapshot(models);
    QCOMPARE(rows.size(), std::size_t{3});
    QCOMPARE(rows[0].timelineTops.size(), std::size_t{5});
    QVERIFY(rows[0].content == Content::SoloVoice);
    QCOMPARE(rows[1].timelineTops.size(), std::size_t{2});
    QVERIFY(rows[1].content == Content::Music);
    QVERIFY(!rows[2].summary);  // what it is, is not known
    rows = database.snapshot(models.music);
    for (const LibraryTrack& row : rows) QCOMPARE(row.timelineTops.size(), std::size_t{2});

    database.saveContents({{"hash1", "detector", Content::Music}});
    QVERIFY(database.content("hash1", "detector") == Content::Music);
    QCOMPARE(database.contents().size(), std::size_t{3});
  }

  void recordingsAreThoseOfTheLastSearch() {
    LibraryDatabase database(m_file);
    std::vector<Track> tracks{someTrack(1), someTrack(2), someTrack(3), someTrack(4)};
    tracks[3].contentHash.clear();
    database.saveTracks(tracks);
    const auto recordings = [&] {
      std::vector<std::uint32_t> found;
      for (const LibraryTrack& row : database.snapshot(keyFor(0))) found.push_back(row.recording);
      return found;
    };
    database.saveRecordings({{"hash1", "hash2"}});
    QCOMPARE(recordings(), (std::vector<std::uint32_t>{1, 1, 0, 0}));
    database.saveRecordings({{"hash9", "hash8"}, {"hash3", "hash2", "hash2"}});
    QCOMPARE(recordings(), (std::vector<std::uint32_t>{0, 2, 2, 0}));
    database.saveRecordings({});
    QCOMPARE(recordings(), std::vector<std::uint32_t>(4));
  }

  void howMuchIsKnownIsKept() {
    LibraryDatabase database(m_file);
    StoredAnalysis analysis = someAnalysis(2);
    database.saveAnalysis(keyFor(1), analysis);
    QVERIFY(!database.analysis(keyFor(1))->known);
    analysis.known = 0.25F;
    database.saveAnalysis(keyFor(1), analysis);
    QVERIFY(database.analysis(keyFor(1))->known == 0.25F);
  }

  void whatWasScoredStaysUntilTheAnalysisIsComplete() {
    const auto part = [](std::size_t windows, float first) {
      PartialTimeline made;
      for (std::size_t i = 0; i < windows; ++i)
        made.timeline.windows.push_back({static_cast<double>(i), static_cast<double>(i + 4), {{first, 0.1F, 0, 0, 0}}});
      made.measuredWindows = static_cast<std::int64_t>(windows);
      made.knownWindows = 1;
      made.embedding.add(WindowEmbedding{first, -3});
      return made;
    };
    LibraryDatabase database(m_file);
    QVERIFY(database.partialAnalysis(keyFor(1)).timeline.windows.empty());
    database.addToPartialAnalysis(keyFor(1), 0, part(3, 0.5F));
    database.addToPartialAnalysis(keyFor(1), 3, part(2, 0.25F));
    database.addToPartialAnalysis(keyFor(2), 0, part(4, 0.75F));
    {
      const PartialTimeline found = LibraryDatabase(m_file).partialAnalysis(keyFor(1));
      std::vector<WindowScores> expected = part(3, 0.5F).timeline.windows;
      for (const WindowScores& window : part(2, 0.25F).timeline.windows) expected.push_back(window);
      QVERIFY(found.timeline.windows == expected);
      QCOMPARE(found.measuredWindows, 5);
      QCOMPARE(found.knownWindows, 2);
      QCOMPARE(found.embedding.windows, 2);
      QCOMPARE(found.embedding.steps[0], 768);
      QCOMPARE(found.embedding.steps[1], -6144);
    }
    // Another process with larger batches: what follows without a gap counts.
    database.addToPartialAnalysis(keyFor(1), 7, part(2, 0.1F));
    database.addToPartialAnalysis(keyFor(1), 0, part(4, 0.5F));
    QCOMPARE(database.partialAnalysis(keyFor(1)).timeline.windows.size(), std::size_t{4});
    AnalysisKey otherModel = keyFor(1);
    otherModel.modelHash = "other";
    QVERIFY(database.partialAnalysis(otherModel).timeline.windows.empty());

    database.saveAnalysis(keyFor(1), someAnalysis(3));
    QVERIFY(database.partialAnalysis(keyFor(1)).timeline.windows.empty());
    QCOMPARE(database.partialAnalysis(keyFor(2)).timeline.windows.size(), std::size_t{4});
    database.removePartialAnalysis(keyFor(2));
    QVERIFY(database.partialAnalysis(keyFor(2)).timeline.windows.empty());
    QVERIFY(database.analysis(keyFor(1)));
  }

  void migratesFromEveryVersion() {
    for (const Migration& last : libraryMigrations()) {
      const fs::path file = m_folder / ("version" + std::to_string(last.version) + ".sqlite");
      {
        SQLite::Database raw(file.c_str(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        for (const Migration& migration : libraryMigrations())
          if (migration.version <= last.version) raw.exec(migration.sql);
        raw.exec("PRAGMA user_version = " + std::to_string(last.version));
        raw.exec("INSERT INTO roots (path) VALUES (x'2f6d75736963')");
        raw.exec(
            "INSERT INTO tracks (path, size_bytes, modified_ns, added_unix_seconds, content_hash, title, artist, "
            "album, "
            "genre, year, track_number, duration_seconds, problem) VALUES (x'2f6d757369632f61', 1, 2, 3, 'hash1', "
            "'T', 'A', 'B', 'G', 1990, 4, 5.5, '')");
      }
      LibraryDatabase database(file);
      QCOMPARE(database.schemaVersion(), LibraryDatabase::newestSchemaVersion());
      QCOMPARE(database.roots(), std::vector<fs::path>{"/music"});
      QCOMPARE(database.tracks().at(0).file, fs::path("/music/a"));
      database.saveAnalysis(keyFor(1), someAnalysis(3));
      QVERIFY(database.snapshot(keyFor(0)).at(0).summary);
    }
  }

  void analysesOfBeforeGetTheirFacts() {
    const auto factsOf = [&] { return LibraryDatabase(m_file).snapshot(keyFor(0)).at(0).facts; };
    {
      LibraryDatabase database(m_file);
      std::vector<Track> tracks{someTrack(1), someTrack(2)};
      database.saveTracks(tracks);
      StoredAnalysis analysis = someAnalysis(30);
      analysis.embedding = someEmbedding(2);
      database.saveAnalysis(keyFor(1), analysis);
      database.shareAnalyses("hash1", "hash2");
      const std::vector<LibraryTrack> rows = database.snapshot(keyFor(0));
      QVERIFY(rows[0].facts && rows[0].facts == timelineFacts(someAnalysis(30).timeline));
      QVERIFY(rows[1].facts == rows[0].facts);
      QVERIFY(rows[1].embedding == someEmbedding(2));
    }
    {
      SQLite::Database raw(m_file.c_str(), SQLite::OPEN_READWRITE);
      raw.exec("UPDATE analyses SET facts = NULL");
    }
    QVERIFY(factsOf() == timelineFacts(someAnalysis(30).timeline));
    {
      SQLite::Database raw(m_file.c_str(), SQLite::OPEN_READWRITE);
      raw.exec("UPDATE analyses SET facts = NULL; UPDATE timelines SET windows = x'00'");
    }
    QVERIFY(!factsOf());
    SQLite::Database raw(m_file.c_str());
    QCOMPARE(raw.execAndGet("SELECT COUNT(*) FROM analyses WHERE facts IS NULL").getInt(), 0);
  }

  void analysesOfBeforeContentsWereKnownStay() {
    {
      SQLite::Database raw(m_file.c_str(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
      for (const Migration& migration : libraryMigrations().first(2)) raw.exec(migration.sql);
      raw.exec(
          "PRAGMA user_version = 2; INSERT INTO models VALUES (1, 'model', 'frontend', 2000000);"
          "INSERT INTO analyses VALUES (1, 1, 'hash1', 4, 0.5, 0.2, 0.1, 0.1, 0.1, '', x'00');"
          "INSERT INTO timelines VALUES (1, zeroblob(36))");
    }
    LibraryDatabase database(m_file);
    const std::optional<StoredAnalysis> kept = database.analysis(keyFor(1));
    QVERIFY(kept && kept->timeline.windows.size() == 1 && !kept->known);
    QVERIFY(database.contents().empty());
  }

  void migrationsAreNumberedWithoutGaps() {
    int expected = 1;
    for (const Migration& migration : libraryMigrations()) QCOMPARE(migration.version, expected++);
    QCOMPARE(LibraryDatabase::newestSchemaVersion(), expected - 1);
  }

  void aNewerFileIsLeftAsItIs() {
    LibraryDatabase(m_file).addRoot("/music");
    const std::string version = std::to_string(LibraryDatabase::newestSchemaVersion() + 1);
    SQLite::Database(m_file.c_str(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = " + version);
    const std::string before = readFile(m_file);
    const std::string message = refusal(m_file);
    QVERIFY2(message.find("newer Moodogram") != std::string::npos, message.c_str());
    QVERIFY(readFile(m_file) == before);
  }

  void aNewerFileWithALogIsLeftAsItIs() {
    // The newer program is still running (or was killed): its last commits are in the log beside the file.
    LibraryDatabase(m_file).addRoot("/music");
    SQLite::Database newer(m_file.c_str(), SQLite::OPEN_READWRITE);
    newer.exec("PRAGMA user_version = 999");
    const fs::path copy = m_folder / "killed.sqlite";
    fs::copy_file(m_file, copy);
    fs::copy_file(m_file.native() + "-wal", copy.native() + "-wal");
    const std::string before = readFile(copy);
    const std::string logBefore = readFile(copy.native() + "-wal");
    QVERIFY(!logBefore.empty());
    QVERIFY(refusal(copy).find("newer Moodogram") != std::string::npos);
    QVERIFY(readFile(copy) == before);
    QVERIFY(readFile(copy.native() + "-wal") == logBefore);
  }

  void otherFilesAreRefusedWithAdvice() {
    const auto says = [](const fs::path& file, const char* words) {
      const std::string message = refusal(file);
      QVERIFY2(message.find(words) != std::string::npos, message.c_str());
      QVERIFY2(message.find("--library") != std::string::npos, message.c_str());
    };
    writeFile(m_file, std::string(5000, 'x'));
    says(m_file, "is not a Moodogram library");
    QCOMPARE(readFile(m_file), std::string(5000, 'x'));

    const fs::path foreign = m_folder / "foreign.sqlite";
    SQLite::Database(foreign.c_str(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE t (a)");
    const std::string before = readFile(foreign);
    says(foreign, "another program");
    QVERIFY(readFile(foreign) == before);

    says(m_folder / "no/such/library.sqlite", "does not exist");
    says(m_folder.path(), "is a folder");
    const fs::path openFolder = m_folder / "open";
    fs::create_directory(openFolder);
    fs::permissions(openFolder, fs::perms::all);
    const fs::path locked = openFolder / "locked.sqlite";
    const fs::path lockedInLocked = m_folder / "locked.sqlite";
    for (const fs::path& file : {locked, lockedInLocked}) {
      LibraryDatabase(file).addRoot("/music");
      fs::permissions(file, fs::perms::owner_read | fs::perms::others_read);
    }
    const WithoutRootRights stranger;
    says(locked, "may write");
    says(lockedInLocked, "may write");
    says(m_folder / "cannot-be-made.sqlite", "may write");
  }
};

QTEST_GUILESS_MAIN(LibraryDatabaseTest)
#include "library_database_test.moc"
