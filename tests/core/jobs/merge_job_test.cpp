// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/merge_job.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QTest>
#include <string>

#include "core/base/error.h"
#include "core/library/library_database.h"
#include "tests/support/files.h"
#include "tests/support/library_tracks.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

class MergeJobTest : public QObject {
  Q_OBJECT

  std::unique_ptr<TemporaryFolder> m_folder;

  fs::path in(const std::string& name) const { return *m_folder / name; }

  static AnalysisKey keyFor(int number) { return {"content" + std::to_string(number), "model", "front end", 2.0}; }

  static StoredAnalysis analysis(Emotion emotion, float probability = 0.7F) {
    StoredAnalysis made;
    made.durationSeconds = 12;
    made.timeline = makeTimeline({emotion, emotion, Emotion::Calm}, probability);
    made.summary = made.timeline.summary();
    return made;
  }

  /// A store with analyses of these contents.
  fs::path store(const std::string& name, const std::vector<int>& numbers) const {
    LibraryDatabase database(in(name));
    for (const int number : numbers)
      database.saveAnalysis(keyFor(number), analysis(kEmotions[std::size_t(number) % 5]));
    return in(name);
  }

  std::vector<MergedStore> merge(const std::vector<fs::path>& stores, bool withTracks = true) const {
    return mergeStores({in("all.sqlite"), stores, withTracks}, {}, {});
  }

 private Q_SLOTS:
  void init() { m_folder = std::make_unique<TemporaryFolder>(); }

  void mergingTwiceAddsNothing() {
    const std::vector<fs::path> stores{store("a.sqlite", {1, 2, 3}), store("b.sqlite", {3, 4})};
    const std::string before = readFile(stores[0]);
    auto merged = merge(stores);
    QCOMPARE(merged[0].analyses.added, std::int64_t(3));
    QCOMPARE(merged[1].analyses.added, std::int64_t(1));
    QCOMPARE(merged[1].analyses.same, std::int64_t(1));
    merged = merge(stores);
    QCOMPARE(merged[0].analyses.added + merged[1].analyses.added, std::int64_t(0));
    QCOMPARE(merged[0].analyses.same + merged[1].analyses.same, std::int64_t(5));
    LibraryDatabase library(in("all.sqlite"));
    QCOMPARE(library.analysisKeys().size(), std::size_t(4));
    for (int number = 1; number <= 4; ++number) {
      const auto found = library.analysis(keyFor(number)).value();
      QVERIFY(found.timeline == analysis(kEmotions[std::size_t(number) % 5]).timeline);
    }
    QVERIFY2(readFile(stores[0]) == before, "the store was written to");
    QVERIFY(!fs::exists(in("a.sqlite-wal")));
  }

  void manyInBatches() {
    std::vector<int> numbers;
    for (int i = 0; i < 1203; ++i) numbers.push_back(i);
    LibraryDatabase source(in("many.sqlite"));
    std::vector<std::pair<AnalysisKey, StoredAnalysis>> all;
    for (const int number : numbers) all.emplace_back(keyFor(number), analysis(Emotion::Sad));
    source.saveAnalyses(all);
    QCOMPARE(merge({in("many.sqlite")})[0].analyses.added, std::int64_t(1203));
    QCOMPARE(LibraryDatabase(in("all.sqlite")).analysisKeys().size(), std::size_t(1203));
  }

  void whatTheLibraryHasIsKept() {
    LibraryDatabase(in("all.sqlite")).saveAnalysis(keyFor(1), analysis(Emotion::Angry, 0.8F));
    LibraryDatabase(in("all.sqlite")).saveAnalysis(keyFor(2), analysis(Emotion::Sad, 0.7F));
    LibraryDatabase(in("other.sqlite")).saveAnalysis(keyFor(1), analysis(Emotion::Happy, 0.8F));
    LibraryDatabase(in("other.sqlite")).saveAnalysis(keyFor(2), analysis(Emotion::Sad, 0.7004F));  // another machine
    const auto merged = merge({in("other.sqlite")});
    QCOMPARE(merged[0].analyses.conflicts, std::int64_t(1));
    QCOMPARE(merged[0].analyses.same, std::int64_t(1));
    QCOMPARE(merged[0].analyses.added, std::int64_t(0));
    QVERIFY(LibraryDatabase(in("all.sqlite")).analysis(keyFor(1))->summary.top() == Emotion::Angry);
  }

  void theKeyIsAllOfIt() {
    AnalysisKey otherHop = keyFor(1);
    otherHop.hopSeconds = 1.3;
    AnalysisKey otherModel = keyFor(1);
    otherModel.modelHash = "newer model";
    LibraryDatabase source(in("a.sqlite"));
    for (const AnalysisKey& key : {keyFor(1), otherHop, otherModel}) source.saveAnalysis(key, analysis(Emotion::Sad));
    QCOMPARE(merge({in("a.sqlite")})[0].analyses.added, std::int64_t(3));
    LibraryDatabase library(in("all.sqlite"));
    QVERIFY(library.analysis(otherHop) && library.analysis(otherModel));
  }

  void filesComeAlong() {
    const auto track = [](const char* name, const char* hash) {
      Track made;
      made.file = std::string("/music/") + name;
      made.sizeBytes = 100;
      made.modifiedNs = 7;
      made.contentHash = hash;
      made.tags.title = name;
      return made;
    };
    std::vector<Track> theirs{track("a.wav", "content1"), track("b.wav", "content2"), track("c.wav", "content3")};
    theirs[2].sizeBytes = 99;  // another file under the same name
    LibraryDatabase(in("a.sqlite")).saveTracks(theirs);
    std::vector<Track> ours{track("b.wav", ""), track("c.wav", "")};
    ours[0].tags.title = "mine";
    LibraryDatabase(in("all.sqlite")).saveTracks(ours);
    QCOMPARE(merge({in("a.sqlite")}, false)[0].tracks, std::int64_t(0));
    QCOMPARE(merge({in("a.sqlite")})[0].tracks, std::int64_t(1));
    LibraryDatabase library(in("all.sqlite"));
    QCOMPARE(library.tracks().size(), std::size_t(3));
    QCOMPARE(library.trackAt("/music/a.wav")->contentHash, std::string("content1"));
    QCOMPARE(library.trackAt("/music/b.wav")->contentHash, std::string("content2"));
    QCOMPARE(library.trackAt("/music/b.wav")->tags.title, std::string("mine"));
    QCOMPARE(library.trackAt("/music/c.wav")->contentHash, std::string());
  }

  void whatCannotBeReadIsNamedAndSkipped() {
    const fs::path good = store("good.sqlite", {1, 2});
    writeFile(in("garbage.sqlite"), std::string(5000, 'x'));
    writeFile(in("empty.sqlite"), "");
    std::vector<int> many;
    for (int i = 0; i < 200; ++i) many.push_back(i);
    std::string bytes = readFile(store("damaged.sqlite", many));
    for (std::size_t i = 8192; i + 4096 < bytes.size(); i += 8192) bytes.replace(i, 64, 64, '\x5A');
    writeFile(in("damaged.sqlite"), bytes);
    writeFile(in("cut.sqlite"), readFile(good).substr(0, 5000));
    SQLite::Database(store("newer.sqlite", {9}).c_str(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 999");
    SQLite::Database(store("older.sqlite", {9}).c_str(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 1");
    SQLite::Database(in("foreign.sqlite").c_str(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("CREATE TABLE t(a)");
    const std::vector<std::pair<const char*, const char*>> bad{{"garbage.sqlite", "not a Moodogram library"},
                                                               {"empty.sqlite", "is empty"},
                                                               {"damaged.sqlite", "is damaged"},
                                                               {"cut.sqlite", "is damaged"},
                                                               {"newer.sqlite", "newer Moodogram"},
                                                               {"older.sqlite", "older Moodogram"},
                                                               {"foreign.sqlite", "another program"},
                                                               {"missing.sqlite", "There is no library"}};
    std::vector<fs::path> stores;
    for (const auto& [name, reason] : bad) stores.push_back(in(name));
    stores.push_back(good);
    const auto merged = merge(stores);
    for (std::size_t i = 0; i < bad.size(); ++i) {
      QVERIFY2(merged[i].error.find(bad[i].second) != std::string::npos, merged[i].error.c_str());
      QVERIFY2(merged[i].error.find(bad[i].first) != std::string::npos, merged[i].error.c_str());
      QCOMPARE(merged[i].analyses.added, std::int64_t(0));
    }
    QCOMPARE(merged.back().analyses.added, std::int64_t(2));
    QVERIFY(!fs::exists(in("missing.sqlite")));
    QCOMPARE(LibraryDatabase(in("all.sqlite")).analysisKeys().size(), std::size_t(2));
  }

  void damagedRowsAreCounted() {
    SQLite::Database(store("a.sqlite", {1, 2, 3}).c_str(), SQLite::OPEN_READWRITE)
        .exec("UPDATE timelines SET windows = x'0102' WHERE analysis_id = 2");
    const auto merged = merge({in("a.sqlite")});
    QCOMPARE(merged[0].damaged, std::int64_t(1));
    QCOMPARE(merged[0].analyses.added, std::int64_t(2));
    // One that is damaged in the library is replaced by a good one.
    QCOMPARE(merge({store("b.sqlite", {2})})[0].analyses.added, std::int64_t(1));
    SQLite::Database(in("all.sqlite").c_str(), SQLite::OPEN_READWRITE).exec("UPDATE timelines SET windows = x'0102'");
    QCOMPARE(merge({in("b.sqlite")})[0].analyses.added, std::int64_t(1));
    QVERIFY(LibraryDatabase(in("all.sqlite")).analysis(keyFor(2)));
  }

  void whatAKilledShardDidIsThere() {
    // The log of a process that was killed lies beside its file, and the file alone knows nothing.
    LibraryDatabase running(in("running.sqlite"));
    for (int number = 1; number <= 3; ++number) running.saveAnalysis(keyFor(number), analysis(Emotion::Sad));
    fs::copy_file(in("running.sqlite"), in("killed.sqlite"));
    fs::copy_file(in("running.sqlite-wal"), in("killed.sqlite-wal"));
    QCOMPARE(merge({in("killed.sqlite")})[0].analyses.added, std::int64_t(3));
    QCOMPARE(merge({in("running.sqlite")})[0].analyses.same, std::int64_t(3));  // and of one that still goes on
  }

  void fromAFolderThatMayNotBeWritten() {
    const fs::path folder = in("read % only?");
    fs::create_directory(folder);
    store("read % only?/a#1.sqlite", {1, 2});
    fs::create_directory(in("mine"));
    fs::permissions(in("mine"), fs::perms::all);
    fs::permissions(folder, static_cast<fs::perms>(0555));
    std::vector<MergedStore> merged;
    {
      const WithoutRootRights stranger;
      merged = mergeStores({in("mine/all.sqlite"), {folder / "a#1.sqlite"}, true}, {}, {});
    }
    fs::permissions(folder, fs::perms::owner_all);
    QVERIFY2(merged[0].error.empty(), merged[0].error.c_str());
    QCOMPARE(merged[0].analyses.added, std::int64_t(2));
  }

  void slipsOfTheHand() {
    const fs::path a = store("a.sqlite", {1});
    QVERIFY_THROWS_EXCEPTION(ConfigError, merge({}));
    QVERIFY_THROWS_EXCEPTION(ConfigError, merge({a, in("./a.sqlite")}));
    QVERIFY_THROWS_EXCEPTION(ConfigError, mergeStores({a, {a}, true}, {}, {}));
    writeFile(in("all.sqlite"), std::string(5000, 'x'));
    QVERIFY_THROWS_EXCEPTION(StoreError, merge({a}));
  }

  void canBeStopped() {
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_THROWS_EXCEPTION(Cancelled,
                             mergeStores({in("all.sqlite"), {store("a.sqlite", {1})}, true}, stop.get_token(), {}));
  }
};

QTEST_GUILESS_MAIN(MergeJobTest)
#include "merge_job_test.moc"
