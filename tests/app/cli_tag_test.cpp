// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <memory>

#include "core/base/error.h"
#include "core/library/library_database.h"
#include "core/library/mood_tags.h"
#include "core/library/scanner.h"
#include "tests/app/cli_fixture.h"
#include "tests/support/audio_files.h"

using namespace moodogram;
using namespace moodogram::test;

class CliTagTest : public QObject {
  Q_OBJECT

  static constexpr int kFiles = 4;
  std::unique_ptr<CliFixture> m_cli;

  CliFixture::Result tag(const QStringList& arguments = {}) const {
    return m_cli->run(QStringList{"tag", "--model", QString::fromStdString(m_cli->modelFile())} + arguments);
  }
  fs::path song(int number) const { return m_cli->music() / ("song" + std::to_string(number) + ".flac"); }

  std::vector<std::string> bytesOfAll() const {
    std::vector<std::string> all;
    for (int i = 0; i < kFiles; ++i) all.push_back(readBytes(song(i)));
    return all;
  }

 private Q_SLOTS:
  void init() {
    m_cli = std::make_unique<CliFixture>();
    for (int i = 0; i < kFiles; ++i) {
      writeGlide(m_cli->folder() / "x.wav", 10, 16000, i);
      QVERIFY(ffmpeg({"-i", m_cli->folder() / "x.wav", "-metadata", "title=Song", song(i)}));
    }
    fs::remove(m_cli->folder() / "x.wav");
    QCOMPARE(m_cli->analyze({"music"}).exitCode, 0);
  }

  void showsBeforeItWrites() {
    const auto before = bytesOfAll();
    const auto result = tag();
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out.count("MOODOGRAM_SCORES"), kFiles);
    QVERIFY2(result.err.contains("4 files would change"), qPrintable(result.err));
    QCOMPARE(bytesOfAll(), before);
    QCOMPARE(tag({"music/song0.flac"}).out.count("MOODOGRAM_SCORES"), 1);
  }

  /// Such a name is not a list of names.
  void aFolderInBracketsIsThatFolder() {
    for (const char* name : {"[1999]", "1999"}) fs::create_directories(m_cli->folder() / name);
    writeGlide(m_cli->folder() / "[1999]/in.wav", 10, 16000, 7);
    writeGlide(m_cli->folder() / "1999/out.wav", 10, 16000, 8);
    QCOMPARE(m_cli->analyze({"[1999]", "1999"}).exitCode, 0);
    const auto bracket = tag({"[1999]"});
    const auto none = tag({"[]"});
    QVERIFY2(bracket.out.contains("in.wav") && !bracket.out.contains("out.wav"), qPrintable(bracket.out + bracket.err));
    QVERIFY2(!none.out.contains("wav") && !none.out.contains("flac"), qPrintable(none.out));
  }

  void writesAndTakesBack() {
    const auto before = bytesOfAll();
    QCOMPARE(tag({"--write"}).exitCode, 0);
    for (int i = 0; i < kFiles; ++i) QCOMPARE(readMoodTags(song(i)).model, std::string("Fake 1.0"));
    QVERIFY(tag().err.contains("0 files would change, 4 say so already"));

    // The sound is the same, so nothing is analysed again, and the tracks are the same ones.
    LibraryDatabase library(m_cli->libraryFile());
    QCOMPARE(library.analysisKeys().size(), std::size_t{2 * kFiles});
    QCOMPARE(m_cli->analyze({"music"}).exitCode, 0);
    QCOMPARE(library.analysisKeys().size(), std::size_t{2 * kFiles});
    QCOMPARE(library.tracks().size(), std::size_t{kFiles});
    for (const Track& track : library.tracks()) QVERIFY(isUnchanged(track));

    const auto shown = tag({"--undo"});
    QCOMPARE(shown.out.count("MOODOGRAM_MODEL"), kFiles);
    QCOMPARE(tag({"--undo", "--write"}).exitCode, 0);
    for (int i = 0; i < kFiles; ++i) QVERIFY(readMoodTags(song(i)) == MoodTags{});
    QCOMPARE(tag({"--undo"}).exitCode, 1);
  }

  void whatCannotBeWrittenIsNamed() {
    fs::create_hard_link(song(1), m_cli->folder() / "other name.flac");
    const auto result = tag({"--write"});
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains("song1.flac") && result.err.contains("hard links"), qPrintable(result.err));
    QVERIFY(readMoodTags(song(1)) == MoodTags{});
    QVERIFY(readMoodTags(song(2)) != MoodTags{});
  }

  void undoLeavesWhatOthersWroteSince() {
    QCOMPARE(tag({"--write"}).exitCode, 0);
    writeMoodTags(song(0), {"gloomy", "", ""}, [](const fs::path&, const fs::path&) {});
    const auto result = tag({"--undo", "--write"});
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(readMoodTags(song(0)).mood, std::string("gloomy"));
    QVERIFY(readMoodTags(song(1)) == MoodTags{});
  }
};

QTEST_GUILESS_MAIN(CliTagTest)
#include "cli_tag_test.moc"
