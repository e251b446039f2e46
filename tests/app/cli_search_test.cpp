// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <memory>

#include "core/library/library_database.h"
#include "core/library/playlist_store.h"
#include "tests/app/cli_fixture.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

class CliSearchTest : public QObject {
  Q_OBJECT

  std::unique_ptr<CliFixture> m_cli;

  CliFixture::Result search(const QStringList& arguments) const {
    return m_cli->run(QStringList{"search", "--model", QString::fromStdString(m_cli->modelFile())} + arguments);
  }

  /// Names of the files that were found.
  QStringList found(const QStringList& query) const {
    QStringList names;
    for (const QString& path : search(QStringList{"--paths"} + query).out.split('\n', Qt::SkipEmptyParts))
      names << QString::fromStdString(fs::path(path.toStdString()).stem());
    return names;
  }

 private Q_SLOTS:
  void initTestCase() {
    m_cli = std::make_unique<CliFixture>();
    auto result = search({"rain"});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("there is no library") && result.err.contains("moodogram-cli analyze"),
             qPrintable(result.err));
    QVERIFY2(!fs::exists(m_cli->libraryFile()), "asking made a library");

    for (int i = 0; i < 4; ++i) writeGlide(m_cli->music() / ("song" + std::to_string(i) + ".wav"), 10, 16000, i);
    QCOMPARE(m_cli->analyze({"music"}).exitCode, 0);
    // Tags that a wav file seldom has.
    LibraryDatabase library(m_cli->libraryFile());
    auto tracks = library.tracks();
    QCOMPARE(tracks.size(), std::size_t(4));
    for (Track& track : tracks) {
      track.tags.title = "Title " + track.file.stem().string().substr(4);
      track.tags.artist = track.file.stem() == "song0" ? "Bj\u00F6rk, \"live\"" : "The Who";
      track.tags.year = 1990 + track.file.stem().string().back() - '0';
    }
    library.saveTracks(tracks);
    library.setRating({tracks[1].id}, 4);
    const AnalysisKey key = library.analysisKeys().at(0);
    StoredAnalysis analysis = library.analysis(key).value();
    analysis.known = 0.25F;
    library.saveAnalysis(key, analysis);
    Track missing;
    missing.file = m_cli->music() / "not-analysed.wav";
    missing.addedUnixSeconds = 1;
    std::vector<Track> more{missing};
    library.saveTracks(more);
  }

  void finds() {
    QCOMPARE(found({"bjork"}), QStringList({"song0"}));
    QCOMPARE(found({"artist:=\"the who\" year:1991..1992"}), QStringList({"song1", "song2"}));
    QCOMPARE(found({"year:1990..1999", "artist:bjork"}), QStringList({"song0"}));  // several arguments
    QCOMPARE(found({"--", "-artist:who", "-mood:none"}), QStringList({"song0"}));
    QCOMPARE(found({"mood:none"}), QStringList({"not-analysed"}));
    QCOMPARE(found({"(year:1990 | year:1993)", "length:10"}), QStringList({"song0", "song3"}));
    QCOMPARE(found({"rating:4"}).size(), 1);
    QCOMPARE(found({"known:<50%"}).size(), 1);
    QCOMPARE(found({""}).size(), 5);
    const auto none = search({"nowhere"});
    QCOMPARE(none.exitCode, 0);
    QVERIFY2(none.err.contains("None of the 5 tracks"), qPrintable(none.err));
  }

  void moodsAreThoseThatAnalyzePrints() {
    QStringList expected;
    for (const QJsonObject& row : jsonLines(m_cli->analyze({"--json", "music"}).out))
      if (row["emotions"].toObject()["sad"].toDouble() > 0.2)
        expected << QString::fromStdString(fs::path(row["path"].toString().toStdString()).stem());
    expected.sort();
    QCOMPARE(found({"mood:sad>0.2"}), expected);
    QVERIFY(found({"mood:sad>0.2"}).size() + found({"mood:sad<=0.2"}).size() == 4);
  }

  void table() {
    const QString text = search({"year:<=1991"}).out;
    const QStringList lines = text.split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith("EMOTION"));
    QVERIFY2(lines[1].contains("1990") && lines[1].contains("0:10") && lines[1].contains("Björk, \"live\"") &&
                 lines[1].contains("Title 0") && lines[1].endsWith("/music/song0.wav"),
             qPrintable(lines[1]));
    QCOMPARE(lines[1].indexOf("Björk"), lines[0].indexOf("ARTIST"));
    QCOMPARE(lines[1].indexOf("/"), lines[0].indexOf("PATH"));
    QVERIFY(lines[1].contains("****") != lines[2].contains("****"));
  }

  void moodsAreThoseThatTheUserHasCorrected() {
    const auto moodOf = [&](const QString& query) {
      const QJsonObject emotions = jsonLines(search({"--json", query}).out).at(0)["emotions"].toObject();
      return emotions["fearful"].toDouble();
    };
    PlaylistStore store(m_cli->libraryFile());
    const TrackId id = LibraryDatabase(m_cli->libraryFile()).trackAt(m_cli->music() / "song2.wav").value().id;
    const double before = moodOf("year:1992");
    const Correction said = store.addCorrection({.track = id, .emotion = Emotion::Fearful});
    QVERIFY(moodOf("year:1992") >= 0.5);
    QVERIFY(found({"fearful:>=0.5"}).contains("song2"));
    store.removeCorrection(said.id);
    QCOMPARE(moodOf("year:1992"), before);
  }

  void json() {
    const auto rows = jsonLines(search({"--json", "year:1990 OR mood:none"}).out);
    QCOMPARE(rows.size(), 2);
    const QJsonObject plain = rows[0];  // "not-analysed" comes first
    QVERIFY(plain["emotions"].isNull() && plain["artist"].isNull() && plain["year"].isNull());
    QCOMPARE(plain["added"].toString(), QStringLiteral("1970-01-01T00:00:01Z"));
    const QJsonObject row = rows[1];
    QCOMPARE(row["artist"].toString(), QStringLiteral("Björk, \"live\""));
    QCOMPARE(row["year"].toInt(), 1990);
    QCOMPARE(row["duration_seconds"].toDouble(), 10.0);
    QCOMPARE(row["plays"].toInt(), 0);
    double sum = 0;
    for (const QJsonValue value : row["emotions"].toObject()) sum += value.toDouble();
    QVERIFY(std::abs(sum - 1) < 1e-5);
  }

  void csv() {
    const QStringList lines = search({"--csv", "year:1990 OR mood:none"}).out.split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith("path,title,artist,"));
    QCOMPARE(lines[1].count(','), lines[0].count(','));
    QCOMPARE(lines[2].count(','), lines[0].count(',') + 1);  // the one in the artist
    QVERIFY2(lines[2].contains(",Title 0,\"Björk, \"\"live\"\"\","), qPrintable(lines[2]));
  }

  void anErrorPointsAtTheCharacter() {
    const auto result = search({"rain artits:who"});
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.out.isEmpty());
    const QStringList lines = result.err.split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].contains("There is no field \"artits\"; did you mean artist?"), qPrintable(result.err));
    QCOMPARE(lines[1], QStringLiteral("rain artits:who"));
    QCOMPARE(lines[2], QStringLiteral("     ^~~~~~"));
    QCOMPARE(search({"(rain"}).exitCode, 1);
    QCOMPARE(search({}).exitCode, 1);
    QCOMPARE(search({"--json", "--csv", "rain"}).exitCode, 1);
  }

  void theHelpListsTheFields() {
    const QString help = search({"--help"}).out;
    for (const char* name : {"year:1990..1999", "share:happy", "played:", "albumartist:"})
      QVERIFY2(help.contains(name), name);
  }
};

QTEST_GUILESS_MAIN(CliSearchTest)
#include "cli_search_test.moc"
