// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QStringList>
#include <QTest>
#include <memory>

#include "core/library/playlist_store.h"
#include "tests/app/cli_fixture.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

/// "moodogram-cli playlist" with rules, likeness and stored lists, through the real program.
class CliStoredPlaylistsTest : public QObject {
  Q_OBJECT

  std::unique_ptr<CliFixture> m_cli;

  QJsonObject json(const QStringList& arguments) const {
    const auto result = m_cli->playlist(arguments + QStringList{"--json"});
    return QJsonDocument::fromJson(result.out.toUtf8()).object();
  }

  static QStringList files(const QJsonObject& list) {
    QStringList names;
    const QJsonArray entries = list["entries"].toArray();
    for (const auto& entry : entries) names.append(entry.toObject()["path"].toString().section('/', -1));
    return names;
  }

 private Q_SLOTS:
  void initTestCase() {
    m_cli = std::make_unique<CliFixture>();
    for (int i = 0; i < 8; ++i)
      writeGlide(m_cli->music() / ("song" + std::to_string(i) + ".wav"), 10 + (i % 3), 16000, i);
    QCOMPARE(m_cli->analyze({"music"}).exitCode, 0);
  }

  void rulesChoose() {
    QStringList found = files(json({"--where", "length:12 OR title:song0"}));
    found.sort();
    QCOMPARE(found, (QStringList{"song0.wav", "song2.wav", "song5.wav"}));
    QCOMPARE(files(json({"--where", "-path:song", "--mood", "happy"})), QStringList());
    const QJsonObject list = json({"--where", "share:calm>=0", "--mood", "happy:2+calm", "--tracks", "2"});
    QCOMPARE(list["candidates"].toInt(), 8);
    const QJsonObject first = list["entries"].toArray()[0].toObject();
    QVERIFY2(first["reason"].toString().contains(", strongest of 8"), qPrintable(first["reason"].toString()));
    QVERIFY(first["match"].toDouble() > list["entries"].toArray()[1].toObject()["match"].toDouble());
    const auto text = m_cli->playlist({"--where", "title:song3"});
    QCOMPARE(text.exitCode, 0);
    QVERIFY2(text.out.contains("song3") && text.out.contains("keeps the rules, one of 1"), qPrintable(text.out));
  }

  void mistakesInRulesAreMarked() {
    const auto result = m_cli->playlist({"--where", "title:x yaer:1990"});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("did you mean year?") && result.err.contains("title:x yaer:1990\n        ^~~~\n"),
             qPrintable(result.err));
    QVERIFY(m_cli->playlist({"--where", "playlist:Gone"}).err.contains("no playlist \"Gone\""));
    QCOMPARE(m_cli->playlist({"--where", "rain", "--order", "loudest"}).exitCode, 1);
    QCOMPARE(m_cli->playlist({"--where", "rain", "--limit-size", "big"}).exitCode, 1);
    QCOMPARE(m_cli->playlist({"--mood", "happy", "--list"}).exitCode, 1);
    QCOMPARE(m_cli->playlist({"--mood", "happy", "--minutes", "0"}).exitCode, 1);
    QVERIFY(m_cli->playlist({"--where", "rain", "--smart"}).err.contains("--save"));
  }

  void whatCannotBeIsNamed() {
    const auto result = m_cli->playlist({"--where", "length:>1h title:song1", "--json"});
    QCOMPARE(result.exitCode, 1);
    const QJsonObject list = QJsonDocument::fromJson(result.out.toUtf8()).object();
    const QJsonObject obstacle = list["obstacles"].toArray()[0].toObject();
    QCOMPARE(obstacle["condition"].toString(), QString("length:>1:00:00"));
    QCOMPARE(obstacle["tracks"].toInt(), 1);
    QVERIFY2(result.err.contains("Without \"length:>1:00:00\", 1 track would"), qPrintable(result.err));
  }

  void limitsReachTheBuilder() {
    const auto bytes = static_cast<double>(fs::file_size(m_cli->music() / "song0.wav"));
    const QJsonObject small = json({"--where", "song", "--limit-size", QString::number(2.5 * bytes, 'f', 0)});
    QCOMPARE(files(small).size(), 2);
    QCOMPARE(files(json({"--where", "song", "--tracks", "3"})).size(), 3);
    QCOMPARE(files(json({"--where", "song", "--limit-size", "1GB"})).size(), 8);
    const QStringList longest = files(json({"--where", "song", "--order", "length", "--tracks", "2"}));
    QCOMPARE(longest, (QStringList{"song2.wav", "song5.wav"}));
    QCOMPARE(files(json({"--where", "song", "--order", "length", "--reverse", "--tracks", "1"})).size(), 1);
  }

  void likeThisComesFirst() {
    const QJsonObject list = json({"--like", "music/song4.wav", "--tracks", "3"});
    QCOMPARE(files(list)[0], QString("song4.wav"));
    QVERIFY(list["entries"].toArray()[1].toObject()["reason"].toString().contains(" like \"song4\", number 2 of 8"));
    QVERIFY(!files(json({"--like", "music/song4.wav", "--unlike", "music/song3.wav"})).contains("song3.wav"));
    const auto missing = m_cli->playlist({"--like", "music/none.wav"});
    QCOMPARE(missing.exitCode, 1);
    QVERIFY2(missing.err.contains("none.wav is not among the tracks"), qPrintable(missing.err));
  }

  /// A PATH says where tracks may come from, not where examples and the list that is added to are.
  void pathsChooseAmongCandidatesOnly() {
    const auto like = m_cli->playlist({"--like", "music/song4.wav", "--json", "music/song1.wav", "music/song2.wav"});
    QVERIFY2(like.exitCode == 0, qPrintable(like.err));
    QStringList found = files(QJsonDocument::fromJson(like.out.toUtf8()).object());
    found.sort();
    QCOMPARE(found, (QStringList{"song1.wav", "song2.wav"}));

    QCOMPARE(m_cli->playlist({"--where", "title:song0", "--save", "Base"}).exitCode, 0);
    found = files(json({"--expand", "Base", "--where", "song", "--tracks", "3", "music/song1.wav", "music/song2.wav",
                        "music/song3.wav"}));
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0], QString("song0.wav"));
    QCOMPARE(m_cli->playlist({"--delete", "Base"}).exitCode, 0);
  }

  void listsAreKept() {
    auto result = m_cli->playlist({"--mood", "happy", "--tracks", "3", "--save", "Happy three"});
    QVERIFY2(result.exitCode == 0 && result.err.contains("Stored as \"Happy three\"."), qPrintable(result.err));
    const QStringList kept = files(json({"--show", "happy three"}));
    QCOMPARE(kept, files(json({"--mood", "happy", "--tracks", "3"})));

    // Again under the same name: another list, not a second one.
    QCOMPARE(m_cli->playlist({"--mood", "sad", "--tracks", "2", "--save", "Happy three"}).exitCode, 0);
    QCOMPARE(files(json({"--show", "Happy three"})).size(), 2);
    const auto listed = m_cli->playlist({"--list", "--json"});
    const QList<QJsonObject> rows = jsonLines(listed.out);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0]["kind"].toString(), QString("generated"));
    QCOMPARE(rows[0]["request"].toObject()["maxTracks"].toInt(), 2);

    QCOMPARE(m_cli->playlist({"--show", "Happy three", "-o", "kept.m3u8"}).exitCode, 0);
    QVERIFY(readFile(m_cli->folder() / "kept.m3u8").find("music/song") != std::string::npos);
    const QStringList longer = files(json({"--expand", "Happy three", "--tracks", "5"}));
    QCOMPARE(longer.size(), 5);
    QCOMPARE(longer.mid(0, 2), files(json({"--show", "Happy three"})));

    QCOMPARE(m_cli->playlist({"--delete", "Happy three"}).exitCode, 0);
    result = m_cli->playlist({"--show", "Happy three"});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("none is stored yet"), qPrintable(result.err));
  }

  void smartListsFollowTheLibrary() {
    QCOMPARE(m_cli->playlist({"--where", "length:12", "--save", "Twelve", "--smart"}).exitCode, 0);
    QCOMPARE(m_cli->playlist({"--where", "playlist:Twelve -title:song2", "--save", "Not two", "--smart"}).exitCode, 0);
    QCOMPARE(files(json({"--show", "Not two"})), QStringList{"song5.wav"});
    writeGlide(m_cli->music() / "song9.wav", 12, 16000, 9);
    QCOMPARE(m_cli->analyze({"music"}).exitCode, 0);
    QCOMPARE(files(json({"--show", "Not two"})), (QStringList{"song5.wav", "song9.wav"}));
    QVERIFY(m_cli->playlist({"--list"}).out.contains("playlist:Twelve -title:song2"));
    const auto found = m_cli->run({"search", "--model", QString::fromStdString(m_cli->modelFile()), "--paths",
                                   "playlist:\"not two\" -title:song5"});
    QVERIFY2(found.out.trimmed().endsWith("song9.wav"), qPrintable(found.out + found.err));

    const auto circle = m_cli->playlist({"--where", "playlist:\"Not two\"", "--save", "Twelve", "--smart"});
    QCOMPARE(circle.exitCode, 1);
    QVERIFY2(circle.err.contains("Twelve > Not two > Twelve"), qPrintable(circle.err));
  }

  /// To look at a list changes nothing, and its rules are not lost to another list.
  void smartListsAreLeftAsTheyAre() {
    QCOMPARE(m_cli->playlist({"--where", "length:12", "--save", "Its rules", "--smart"}).exitCode, 0);
    PlaylistStore store(m_cli->libraryFile());
    const auto before = store.playlistNamed("Its rules");
    QVERIFY(before && before->entryCount > 0);
    fs::rename(m_cli->music(), m_cli->folder() / "away");
    const auto shown = m_cli->playlist({"--show", "Its rules", "-o", "shown.m3u8"});
    fs::rename(m_cli->folder() / "away", m_cli->music());
    QVERIFY2(shown.exitCode == 0 || shown.exitCode == 2, qPrintable(shown.err));
    QCOMPARE(store.playlistNamed("Its rules")->entryCount, before->entryCount);
    const auto refused = m_cli->playlist({"--mood", "happy", "--save", "Its rules"});
    QVERIFY2(refused.exitCode == 1 && refused.err.contains("rules of its own"), qPrintable(refused.err));
    QVERIFY(store.playlistNamed("Its rules")->kind == PlaylistKind::Smart);
    QCOMPARE(m_cli->playlist({"--delete", "Its rules"}).exitCode, 0);
  }

  void filesOfAStoredListThatAreAwayAreCounted() {
    QCOMPARE(m_cli->playlist({"--where", "title:song1", "--save", "Away"}).exitCode, 0);
    fs::rename(m_cli->music() / "song1.wav", m_cli->folder() / "away.wav");
    const auto written = m_cli->playlist({"--show", "Away", "-o", "away.m3u8"});
    fs::rename(m_cli->folder() / "away.wav", m_cli->music() / "song1.wav");
    QVERIFY2(written.exitCode == 2 && written.err.contains("1 of the files"), qPrintable(written.err));
    QCOMPARE(m_cli->playlist({"--delete", "Away"}).exitCode, 0);
  }

  /// What would be left out of account, or is an empty shell variable, is refused and writes nothing.
  void whatDoesNotGoTogetherIsRefused() {
    writeFile(m_cli->folder() / "precious.m3u8", "precious");
    const QStringList output{"-o", "precious.m3u8"};
    for (const QStringList& arguments :
         {QStringList{"--from", ""}, QStringList{"--show", ""}, QStringList{"--expand", "", "--mood", "happy"},
          QStringList{"--path", ""}, QStringList{"--list"}, QStringList{"--from", "x.m3u8", "--tracks", "1"},
          QStringList{"--path", "happy > sad", "--reverse"}, QStringList{"--path", "happy > sad", "--order", "title"}})
      QVERIFY2(m_cli->playlist(arguments + output).exitCode == 1, qPrintable(arguments.join(' ')));
    QCOMPARE(m_cli->playlist({"--delete", ""}).exitCode, 1);
    QCOMPARE(m_cli->playlist({"--mood", "happy", "--json", "-o", "-"}).exitCode, 1);
    QCOMPARE(readFile(m_cli->folder() / "precious.m3u8"), std::string("precious"));
  }

  void listsOfTheUserAreNotReplaced() {
    PlaylistStore(m_cli->libraryFile())
        .create({.name = "By hand", .entries = {{.file = "/gone.mp3", .title = "Gone"}}});
    const auto refused = m_cli->playlist({"--mood", "happy", "--save", "by hand"});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("made by hand"), qPrintable(refused.err));
    QVERIFY(m_cli->playlist({"--show", "By hand"}).out.contains("not in the library"));
    QVERIFY(json({"--show", "By hand"})["entries"].toArray()[0].toObject()["missing"].toBool());
  }

  /// What is not there now, and what is no file at all, stays when a list is added to.
  void anExpandedListKeepsAllItHas() {
    PlaylistStore store(m_cli->libraryFile());
    QCOMPARE(m_cli->playlist({"--where", "title:song1", "--save", "One"}).exitCode, 0);
    std::vector<StoredEntry> mine = store.entries(store.playlistNamed("One")->id);
    QCOMPARE(mine.size(), std::size_t(1));
    mine.push_back({.stream = "http://radio/x", .title = "Radio"});
    mine.push_back(mine.front());  // twice, as its maker wants it
    store.create({.name = "Mine", .entries = mine});
    fs::rename(m_cli->music() / "song1.wav", m_cli->folder() / "away.wav");
    QCOMPARE(m_cli->playlist({"--expand", "Mine", "--where", "title:song6", "--save", "Mine"}).exitCode, 0);
    fs::rename(m_cli->folder() / "away.wav", m_cli->music() / "song1.wav");
    const auto found = store.playlistNamed("Mine");
    QVERIFY(found->kind == PlaylistKind::HandMade);
    const std::vector<StoredEntry> entries = store.entries(found->id);
    QCOMPARE(entries.size(), std::size_t(4));
    QVERIFY(entries[0].file.filename() == "song1.wav" && entries[2].file == entries[0].file);
    QCOMPARE(entries[1].stream, std::string("http://radio/x"));
    QVERIFY(entries[3].file.filename() == "song6.wav");
  }

  void pathsBelongToListsThatAreMade() {
    const auto smart = m_cli->playlist({"--where", "song", "--save", "Some", "--smart", "music/song1.wav"});
    QCOMPARE(smart.exitCode, 1);
    QVERIFY2(smart.err.contains("--where path:"), qPrintable(smart.err));
    QCOMPARE(m_cli->playlist({"--show", "Twelve", "music/song2.wav"}).exitCode, 1);
    QCOMPARE(m_cli->playlist({"--from", "x.m3u", "-o", "y.m3u8", "--save", "Y"}).exitCode, 1);
  }

  void aStoredListIsWrittenWithItsMoods() {
    QCOMPARE(m_cli->playlist({"--mood", "happy", "--tracks", "2", "--save", "Two"}).exitCode, 0);
    QCOMPARE(m_cli->playlist({"--show", "Two", "-o", "two.jspf"}).exitCode, 0);
    const QString text = QString::fromStdString(readFile(m_cli->folder() / "two.jspf"));
    QCOMPARE(text.count("\"urn:moodogram:emotion:1\""), 2);
  }

  void correctionsCount() {
    const QString best = files(json({"--mood", "happy", "--tracks", "1"}))[0];
    PlaylistStore store(m_cli->libraryFile());
    TrackId id = 0;
    QCOMPARE(m_cli->playlist({"--where", "song", "--save", "All of them"}).exitCode, 0);
    for (const StoredEntry& entry : store.entries(store.playlistNamed("All of them")->id))
      if (entry.file.filename() == best.toStdString()) id = entry.track;
    QVERIFY(id != 0);
    store.addCorrection({.track = id, .emotion = Emotion::Happy, .isDenial = true});
    QVERIFY(files(json({"--mood", "happy", "--tracks", "1"}))[0] != best);
  }
};

QTEST_GUILESS_MAIN(CliStoredPlaylistsTest)
#include "cli_stored_playlists_test.moc"
