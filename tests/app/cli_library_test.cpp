// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <memory>

#include "core/library/library_database.h"
#include "core/library/playlist_store.h"
#include "tests/app/cli_fixture.h"
#include "tests/support/library_tracks.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

class CliLibraryTest : public QObject {
  Q_OBJECT

  std::unique_ptr<CliFixture> m_cli;

  fs::path file() const { return m_cli->folder() / "my.sqlite"; }

  CliFixture::Result library(const QStringList& arguments = {}) const {
    return m_cli->run(QStringList{"library", "--library", "my.sqlite"} + arguments);
  }

  void fill() const {
    LibraryDatabase database(file());
    database.addRoot("/nowhere/music");
    std::vector<Track> tracks;
    for (int i = 0; i < 2000; ++i) tracks.push_back(makeTrack(0, "Song " + std::to_string(i), "Artist").track);
    database.saveTracks(tracks);
    database.markMissing({tracks[0].id, tracks[1].id}, 1);
    database.setRemoved({tracks[2].id}, true);
  }

  void damage() const {
    std::string bytes = readFile(file());
    std::fill(bytes.begin() + 40 * 4096, bytes.begin() + 42 * 4096, '\x5a');
    writeFile(file(), bytes);
  }

 private Q_SLOTS:
  void init() { m_cli = std::make_unique<CliFixture>(); }

  void saysWhatTheLibraryHolds() {
    fill();
    const auto result = library();
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(QRegularExpression("tracks +2000\\b").match(result.out).hasMatch(), qPrintable(result.out));
    QVERIFY(QRegularExpression("missing +2\\b").match(result.out).hasMatch());
    QVERIFY(QRegularExpression("removed by you +1\\b").match(result.out).hasMatch());
    QVERIFY(result.out.contains("/nowhere/music  (not there now)"));
  }

  void checksAndRepairs() {
    fill();
    QCOMPARE(library({"--check"}).exitCode, 0);
    damage();
    const auto bad = library({"--check"});
    QCOMPARE(bad.exitCode, 2);
    QVERIFY2(bad.err.contains("--repair"), qPrintable(bad.err));
    const auto repaired = library({"--repair"});
    QVERIFY2(repaired.exitCode == 0 || repaired.exitCode == 2, qPrintable(repaired.err));
    QVERIFY2(repaired.err.contains("my.sqlite.damaged-"), qPrintable(repaired.err));
    QCOMPARE(library({"--check"}).exitCode, 0);
    const std::size_t kept = LibraryDatabase(file()).tracks().size();
    QVERIFY2(kept > 1850, std::to_string(kept).c_str());
  }

  void copies() {
    fill();
    QCOMPARE(library({"--copy", "copy.sqlite"}).exitCode, 0);
    QCOMPARE(LibraryDatabase(m_cli->folder() / "copy.sqlite").tracks().size(), std::size_t{2000});
    // In place of the library the copy would leave a window that has it open with a file that nobody finds any more.
    QVERIFY(library({"--copy", "./my.sqlite"}).err.contains("name another file"));
    const auto refused = library({"--copy", "no such folder/copy.sqlite"});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("no such folder"), qPrintable(refused.err));
  }

  /// What the table says is what a data set of it says, with artists as groups.
  void labelsBecomeADataSet() {
    std::vector<Track> tracks;
    for (int i = 0; i < 4; ++i) {
      const fs::path song = m_cli->music() / ("song, " + std::to_string(i) + ".wav");
      writeGlide(song, 0.5 + 0.1 * i);
      tracks.push_back(makeTrack(0, "Song", "Artist " + std::to_string(i / 2)).track);
      tracks.back().file = song;
    }
    LibraryDatabase(file()).saveTracks(tracks);
    PlaylistStore store(file());
    store.addCorrection({.track = tracks[0].id, .emotion = Emotion::Angry});
    store.addCorrection({.track = tracks[1].id, .emotion = Emotion::Sad, .isDenial = true});
    StoredEntry entry;
    entry.track = tracks[2].id;
    store.create({.name = "a=b", .entries = {entry}});
    const auto written = library({"--labels", "mine.csv", "--playlist", "a=b=calm"});
    QVERIFY2(written.exitCode == 0, qPrintable(written.err));
    QVERIFY2(QRegularExpression("angry +1 +1  few").match(written.out).hasMatch(), qPrintable(written.out));
    QVERIFY(QRegularExpression("only \"not ...\" +1\\b").match(written.out).hasMatch());
    const auto report = m_cli->run({"dataset", "mine.csv"});
    QVERIFY2(report.out.contains("mine: 3 recordings, 2 artists"), qPrintable(report.out + report.err));

    QVERIFY(library({"--labels", "mine.csv", "--playlist", "a=b"}).err.contains("is no playlist with an emotion"));
    QVERIFY(library({"--labels", "mine.csv", "--playlist", "none=sad"}).err.contains("no playlist \"none\""));
    QVERIFY(library({"--labels", "mine.csv", "--no-corrections"}).err.contains("Nothing in the library says"));
    QCOMPARE(library({"--no-corrections"}).exitCode, 1);
  }

  void aMissingLibraryIsNotMade() {
    const auto result = library({"--check"});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("There is no library"), qPrintable(result.err));
    QVERIFY(!fs::exists(file()));
    QCOMPARE(library({"--check", "--repair"}).exitCode, 1);
  }
};

QTEST_GUILESS_MAIN(CliLibraryTest)
#include "cli_library_test.moc"
