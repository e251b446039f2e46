// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/analyses_file.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QTest>
#include <random>
#include <string>

#include "core/base/error.h"
#include "core/library/library_database.h"
#include "tests/support/files.h"
#include "tests/support/library_tracks.h"
#include "tests/support/store_samples.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

class AnalysesFileTest : public QObject {
  Q_OBJECT

  std::unique_ptr<TemporaryFolder> m_folder;

  fs::path in(const std::string& name) const { return *m_folder / name; }
  fs::path library() const { return in("library.sqlite"); }

  static AnalysisKey keyFor(int number) { return {"content" + std::to_string(number), "model", "front end", 4.0}; }

  /// Numbers that no short decimal gives.
  static StoredAnalysis analysis(int number) {
    std::mt19937 random(static_cast<unsigned>(number));
    std::uniform_real_distribution<float> uniform(0, 1);
    StoredAnalysis made;
    made.durationSeconds = 8.0 / 3 + number;
    made.timeline = makeTimeline({Emotion::Calm, Emotion::Sad, Emotion::Angry});
    for (WindowScores& window : made.timeline.windows) {
      window.startSeconds += 1.0 / 3;
      for (float& value : window.scores.values) value = uniform(random);
    }
    made.summary = made.timeline.summary();
    if (number % 2 == 0) made.known = uniform(random);
    if (number % 4 != 0) made.embedding = someEmbedding(number);
    if (number % 3 == 0) made.warning = "The file is cut off; \"what\" was there\nhas been scored.";
    return made;
  }

  void fill(int count) const {
    LibraryDatabase database(library());
    std::vector<Track> tracks;
    for (int i = 0; i < count; ++i) {
      database.saveAnalysis(keyFor(i), analysis(i));
      tracks.push_back(makeTrack(0, "Song " + std::to_string(i), "Ärtist").track);
      tracks.back().contentHash = keyFor(i).contentHash;
    }
    tracks.push_back(tracks.front());
    tracks.back().file = "/music/broken \xff name.flac";
    database.saveTracks(tracks);
  }

  static void expectSame(const StoredAnalysis& a, const StoredAnalysis& b) {
    QVERIFY(a.timeline == b.timeline);
    QVERIFY(a.summary == b.summary);
    QCOMPARE(a.durationSeconds, b.durationSeconds);
    QVERIFY(a.known == b.known);
    QCOMPARE(a.warning, b.warning);
    QVERIFY(a.embedding == b.embedding);
  }

 private Q_SLOTS:
  void init() { m_folder = std::make_unique<TemporaryFolder>(); }

  void comesBackBitForBit_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"moods.sqlite", "moods.DB", "moods.jsonl", "moods.ndjson"}) QTest::newRow(name) << name;
  }

  void comesBackBitForBit() {
    QFETCH(QString, name);
    fill(7);
    const fs::path file = in(name.toStdString());
    QCOMPARE(exportAnalyses(library(), file).analyses, std::int64_t(7));
    const fs::path other = in("other.sqlite");
    QCOMPARE(importAnalyses(file, other).analyses.added, std::int64_t(7));
    LibraryDatabase database(other);
    for (int i = 0; i < 7; ++i) expectSame(database.analysis(keyFor(i)).value(), analysis(i));
    const ImportedAnalyses again = importAnalyses(file, other);
    QCOMPARE(again.analyses.added, std::int64_t(0));
    QCOMPARE(again.analyses.same, std::int64_t(7));
  }

  void theLibraryKeepsWhatItHas() {
    fill(2);
    exportAnalyses(library(), in("moods.jsonl"));
    const fs::path other = in("other.sqlite");
    StoredAnalysis mine = analysis(1);
    mine.summary[Emotion::Happy] += 0.1F;
    LibraryDatabase(other).saveAnalysis(keyFor(1), mine);
    const ImportedAnalyses imported = importAnalyses(in("moods.jsonl"), other);
    QCOMPARE(imported.analyses.added, std::int64_t(1));
    QCOMPARE(imported.analyses.conflicts, std::int64_t(1));
    QVERIFY(LibraryDatabase(other).analysis(keyFor(1))->summary == mine.summary);
  }

  void viewsAnswerInSql() {
    fill(4);
    exportAnalyses(library(), in("moods.sqlite"));
    SQLite::Database database(in("moods.sqlite").c_str());
    QCOMPARE(database.execAndGet("SELECT count(*) FROM track_moods").getInt(), 5);
    QCOMPARE(database.execAndGet("SELECT count(*) FROM window_moods WHERE title = 'Song 2'").getInt(), 3);
    SQLite::Statement row(database, "SELECT mood, confidence, artist FROM track_moods WHERE title = 'Song 3'");
    QVERIFY(row.executeStep());
    QCOMPARE(row.getColumn(0).getString(), std::string(emotionName(analysis(3).summary.top())));
    QCOMPARE(static_cast<float>(row.getColumn(1).getDouble()), analysis(3).summary.confidence());
    QCOMPARE(row.getColumn(2).getString(), std::string("Ärtist"));
    QCOMPARE(database.execAndGet("PRAGMA integrity_check").getString(), std::string("ok"));
  }

  void badInputIsNamed() {
    fill(3);
    QVERIFY_EXCEPTION_THROWN(exportAnalyses(library(), in("moods.txt")), ConfigError);
    QVERIFY_EXCEPTION_THROWN(exportAnalyses(library(), library()), ConfigError);
    QVERIFY_EXCEPTION_THROWN(importAnalyses(library(), in("other.sqlite")), StoreError);
    QVERIFY_EXCEPTION_THROWN(importAnalyses(in("none.jsonl"), in("other.sqlite")), IoError);
    QVERIFY_EXCEPTION_THROWN(exportAnalyses(library(), in("no folder") / "moods.sqlite"), StoreError);
    QVERIFY_EXCEPTION_THROWN(exportAnalyses(library(), in("no folder") / "moods.jsonl"), IoError);
    writeFile(in("text.jsonl"), "[1, 2]\n");
    QVERIFY_EXCEPTION_THROWN(importAnalyses(in("text.jsonl"), in("other.sqlite")), StoreError);
    writeFile(in("newer.jsonl"), "{\"format\":\"moodogram-analyses\",\"version\":99}\n");
    QVERIFY_EXCEPTION_THROWN(importAnalyses(in("newer.jsonl"), in("other.sqlite")), StoreError);
  }

  /// Every line is cut off or changed somewhere; none of it may do worse than count as damaged.
  void damagedLinesAreCounted() {
    fill(1);
    exportAnalyses(library(), in("moods.jsonl"));
    const std::string whole = readFile(in("moods.jsonl"));
    const std::size_t header = whole.find('\n') + 1;
    const std::string line = whole.substr(header, whole.size() - header - 1);
    std::mt19937 random(5);
    std::string text = whole.substr(0, header);
    constexpr int kLines = 400;
    for (int i = 0; i < kLines / 2; ++i) text += line.substr(0, random() % line.size()) + "\n";
    for (int i = 0; i < kLines / 2; ++i) {
      std::string changed = line;
      changed[random() % line.size()] = static_cast<char>(' ' + random() % 95);
      text += changed + "\n";
    }
    writeFile(in("damaged.jsonl"), text);
    const ImportedAnalyses imported = importAnalyses(in("damaged.jsonl"), in("other.sqlite"));
    QVERIFY2(imported.damaged >= kLines / 2 - 1, std::to_string(imported.damaged).c_str());
    for (const AnalysisKey& key : LibraryDatabase(in("other.sqlite")).analysisKeys())
      QVERIFY(LibraryDatabase(in("other.sqlite")).analysis(key).has_value());
  }

  void cancelledExportLeavesTheOldFile() {
    fill(3);
    writeFile(in("moods.sqlite"), "old");
    writeFile(in("moods.jsonl"), "old");
    std::stop_source stop;
    stop.request_stop();
    for (const char* name : {"moods.sqlite", "moods.jsonl"}) {
      QVERIFY_EXCEPTION_THROWN(exportAnalyses(library(), in(name), stop.get_token()), Cancelled);
      QCOMPARE(readFile(in(name)), std::string("old"));
    }
    for (const auto& entry : fs::directory_iterator(in(""))) QVERIFY(entry.path().extension() != ".part");
  }
};

QTEST_GUILESS_MAIN(AnalysesFileTest)
#include "analyses_file_test.moc"
