// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <memory>

#include "tests/app/cli_fixture.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

class CliPlaylistTest : public QObject {
  Q_OBJECT

  std::unique_ptr<CliFixture> m_cli;

  /// Paths of the playlist, without its comments.
  static QStringList entries(const QString& text) {
    QStringList found;
    for (const QString& line : text.split('\n', Qt::SkipEmptyParts))
      if (!line.startsWith('#')) found.append(line);
    return found;
  }

 private Q_SLOTS:
  void initTestCase() {
    m_cli = std::make_unique<CliFixture>();
    fs::create_directory(m_cli->music() / "jazz");
    for (int i = 0; i < 8; ++i)
      writeGlide(m_cli->music() / (i < 3 ? "jazz" : "") / ("song" + std::to_string(i) + ".wav"), 10, 16000, i);
  }

  void saysThatNothingHasBeenAnalysed() {
    auto result = m_cli->playlist({"--mood", "happy", "-o", "out.m3u8"});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("Nothing has been analysed yet"), qPrintable(result.err));
    QVERIFY(result.err.contains("moodogram-cli analyze"));
    QVERIFY(!fs::exists(m_cli->folder() / "out.m3u8"));
    QVERIFY2(!fs::exists(m_cli->libraryFile()), "asking made a library");

    QCOMPARE(m_cli->analyze({"--hop", "1", "music"}).exitCode, 0);  // not with the hop that is asked for below
    result = m_cli->playlist({"--mood", "happy", "-o", "out.m3u8"});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("Fake 1.0"), qPrintable(result.err));
  }

  void aPathIsFollowed() {
    QCOMPARE(m_cli->analyze({"music"}).exitCode, 0);
    const auto result =
        m_cli->playlist({"--path", "calm > happy@60% > sad", "--minutes", "1", "--artist-gap", "0", "-o", "path.jspf"});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    const QString text = QString::fromStdString(readFile(m_cli->folder() / "path.jspf"));
    QVERIFY2(text.contains("urn:moodogram:emotion:1") && text.contains("song"), qPrintable(text));

    const auto wrong = m_cli->playlist({"--path", "calm > gloomy", "-o", "path.jspf"});
    QCOMPARE(wrong.exitCode, 1);
    QVERIFY2(wrong.err.contains("\"gloomy\""), qPrintable(wrong.err));
    QCOMPARE(m_cli->playlist({"--path", "calm", "--mood", "sad", "-o", "x.m3u8"}).exitCode, 1);
    QCOMPARE(m_cli->playlist({"-o", "x.m3u8"}).exitCode, 1);
  }

  void otherPlaylistsAreWrittenAnew() {
    QCOMPARE(m_cli->analyze({"--library", "own.sqlite", "music"}).exitCode, 0);
    writeFile(m_cli->folder() / "old.m3u", "music/song3.wav\r\nC:\\Lost\\gone.mp3\r\nhttp://radio/x\r\n");
    const auto result = m_cli->playlist({"--library", "own.sqlite", "--from", "old.m3u", "-o", "new.jspf"});
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains("3 entries; 0 found again, 1 missing"), qPrintable(result.err));
    const QString text = QString::fromStdString(readFile(m_cli->folder() / "new.jspf"));
    QVERIFY2(text.contains("song3.wav") && text.contains("gone.mp3") && text.contains("http://radio/x"),
             qPrintable(text));

    QCOMPARE(m_cli->playlist({"--library", "own.sqlite", "--from", "old.m3u", "-o", "new.m3u8"}).exitCode, 2);
    QVERIFY(readFile(m_cli->folder() / "new.m3u8").find("\nC:\\Lost\\gone.mp3\n") != std::string::npos);
    const auto twice = m_cli->playlist({"--library", "own.sqlite", "--from", "new.jspf", "-o", "again.m3u8"});
    QCOMPARE(twice.exitCode, 2);
    writeFile(m_cli->folder() / "described.xspf",
              "<playlist version=\"1\" xmlns=\"http://xspf.org/ns/0/\"><trackList><track><title>Only a name</title>"
              "</track></trackList></playlist>");
    const auto described = m_cli->playlist({"--library", "own.sqlite", "--from", "described.xspf", "-o", "d.m3u8"});
    QCOMPARE(described.exitCode, 2);
    QVERIFY2(described.err.contains("1 entries are only described"), qPrintable(described.err));

    // Moved since: the content, which JSPF names, tells it again.
    QCOMPARE(
        m_cli->playlist({"--library", "own.sqlite", "--mood", "happy", "--minutes", "1", "-o", "before.jspf"}).exitCode,
        0);
    fs::rename(m_cli->music(), m_cli->folder() / "elsewhere");
    QCOMPARE(m_cli->analyze({"--library", "own.sqlite", "elsewhere"}).exitCode, 0);
    const auto found = m_cli->playlist({"--library", "own.sqlite", "--from", "before.jspf", "-o", "after.m3u8"});
    QVERIFY2(found.exitCode == 0, qPrintable(found.err));
    for (const QString& entry : entries(QString::fromStdString(readFile(m_cli->folder() / "after.m3u8"))))
      QVERIFY2(entry.startsWith("elsewhere/"), qPrintable(entry));
    fs::rename(m_cli->folder() / "elsewhere", m_cli->music());
    QCOMPARE(m_cli->playlist({"--library", "own.sqlite", "--from", "none.m3u", "-o", "x.m3u8"}).exitCode, 1);
  }

  void analyzeThenPlaylist() {
    QCOMPARE(m_cli->analyze({"music"}).exitCode, 0);
    const auto result = m_cli->playlist({"--mood", "happy", "--minutes", "1", "--strictness", "0", "-o", "happy.m3u8"});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.err.contains("6 tracks, 1:00"), qPrintable(result.err));
    const QString text = QString::fromStdString(readFile(m_cli->folder() / "happy.m3u8"));
    QVERIFY(text.startsWith("#EXTM3U\n#PLAYLIST:happy\n#EXTINF:10,song"));
    QCOMPARE(entries(text).size(), 6);
    for (const QString& entry : entries(text)) {
      QVERIFY(entry.startsWith("music/"));
      QVERIFY(fs::exists(m_cli->folder() / entry.toStdString()));
    }
  }

  void bestMatchesComeFirst() {
    std::vector<std::pair<double, QString>> expected;
    for (const QJsonObject& row : jsonLines(m_cli->analyze({"--json", "music"}).out))
      expected.emplace_back(-row["emotions"].toObject()["sad"].toDouble(), row["path"].toString());
    std::ranges::sort(expected);
    const auto found = entries(m_cli->playlist({"--mood", "SAD", "--strictness", "0", "-o", "-"}).out);
    QCOMPARE(found.size(), 8);
    for (std::size_t i = 0; i < 8; ++i) QCOMPARE(found[static_cast<qsizetype>(i)], expected[i].second);
  }

  void optionsReachTheBuilder() {
    const auto list = [&](const QStringList& arguments) {
      return entries(m_cli->playlist(QStringList{"--mood", "calm", "--strictness", "0", "-o", "-"} + arguments).out);
    };
    QCOMPARE(list({"--minutes", "0.5"}).size(), 3);
    QCOMPARE(list({"music/jazz"}).size(), 3);
    QCOMPARE(list({"music/jazz/song1.wav", "music/song7.wav"}).size(), 2);
    QCOMPARE(list({"mus"}).size(), 0);
    QCOMPARE(list({"--longest", "0.1"}).size(), 0);
    for (const QString& entry : list({"--absolute"})) QVERIFY(fs::path(entry.toStdString()).is_absolute());
    QCOMPARE(list({"--seed", "5"}), list({"--seed", "5"}));
    bool varies = false;
    for (int seed = 1; seed < 6; ++seed) varies = varies || list({"--seed", QString::number(seed)}) != list({});
    QVERIFY(varies);
  }

  void missingFilesAreLeftOut() {
    fs::rename(m_cli->music() / "song7.wav", m_cli->folder() / "away.wav");
    const auto result = m_cli->playlist({"--mood", "calm", "--strictness", "0", "-o", "-"});
    QCOMPARE(entries(result.out).size(), 7);
    QVERIFY(result.err.contains("1 track of the library is not there now"));
    fs::rename(m_cli->folder() / "away.wav", m_cli->music() / "song7.wav");
  }

  void recordingsAreNotOverwritten() {
    const std::string before = readFile(m_cli->music() / "song7.wav");
    const auto result = m_cli->playlist({"--mood", "calm", "-o", "music/song7.wav"});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("would replace"), qPrintable(result.err));
    QVERIFY(readFile(m_cli->music() / "song7.wav") == before);
    QCOMPARE(m_cli->playlist({"--mood", "calm", "-o", "model.safetensors"}).exitCode, 1);
  }

  void weakMatchesAreListedWithANote() {
    // A library without a happy track but the best of it: the probabilities are those that analyze prints.
    double best = 0;
    for (const QJsonObject& row : jsonLines(m_cli->analyze({"--json", "music"}).out))
      best = std::max(best, row["emotions"].toObject()["happy"].toDouble());
    const auto result = m_cli->playlist({"--mood", "happy", "-o", "-"});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(entries(result.out).size(), 8);
    QVERIFY2(result.err.contains("Weak matches") == (best < static_cast<double>(kNotSureBelow)),
             qPrintable(result.err));
    QVERIFY(!result.out.contains("Weak"));
  }

  void mistakesAreNamed() {
    auto result = m_cli->playlist({"--mood", "joyful", "-o", "-"});
    QVERIFY(result.exitCode != 0);
    QVERIFY2(result.err.contains("calm, happy, sad, angry or fearful"), qPrintable(result.err));
    result = m_cli->playlist({"--mood", "calm", "--strictness", "1", "-o", "-"});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("strictness"), qPrintable(result.err));
    QCOMPARE(m_cli->playlist({"--mood", "calm", "--minutes", "-1", "-o", "-"}).exitCode, 1);
    result = m_cli->playlist({"--mood", "calm", "--strictness", "0", "-o", "no/such/folder/x.m3u8"});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("no/such/folder"), qPrintable(result.err));
  }
};

QTEST_GUILESS_MAIN(CliPlaylistTest)
#include "cli_playlist_test.moc"
