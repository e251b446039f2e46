// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/library/scanner.h"
#include "tests/core/jobs/analyze_job_fixture.h"
#include "tests/support/store_samples.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

/// What an analysis does to the tracks of the library.
class AnalyzeJobTracksTest : public QObject, public AnalyzeJobFixture {
  Q_OBJECT

 private Q_SLOTS:
  void init() { reset(); }

  void filesBecomeTracks() {
    const fs::path a = song("a.wav");
    const Outcome outcome = run({{a}});
    QVERIFY(outcome.files[0].trackId > 0);
    const std::vector<LibraryTrack> rows = stored();
    QCOMPARE(rows.size(), std::size_t{1});
    QCOMPARE(rows[0].track.id, outcome.files[0].trackId);
    QCOMPARE(rows[0].track.file, a);
    QCOMPARE(rows[0].track.tags.durationSeconds, 9.0);
    QVERIFY(rows[0].summary == outcome.files[0].analysis->summary);
    QVERIFY(LibraryDatabase(m_config.libraryFile).roots().empty());
  }

  void knownTracksAreTiedToTheirContent() {
    fs::create_directory(*m_folder / "music");
    song("music/a.wav");
    {
      LibraryDatabase database(m_config.libraryFile);
      database.addRoot(*m_folder / "music");
      scanLibrary(database);
      database.setProblem(database.tracks().at(0).id, "was broken");
    }
    const TrackId id = stored().at(0).track.id;
    QCOMPARE(run({{*m_folder / "music/a.wav", id}}).files[0].trackId, id);
    QVERIFY(stored().at(0).summary);
    QVERIFY(stored().at(0).track.problem.empty());

    // Changed since the scan: analysed as it is now.
    const std::string oldHash = stored().at(0).track.contentHash;
    song("music/a.wav", 20, 2);
    const Outcome outcome = run({{*m_folder / "music/a.wav", id}});
    QCOMPARE(outcome.summary.analyzed, 1);
    QCOMPARE(outcome.files[0].analysis->durationSeconds, 20.0);
    QVERIFY(stored().at(0).track.contentHash != oldHash);
    QCOMPARE(stored().size(), std::size_t{1});

    // Removed from the library while it waited: analysed, but not put back.
    LibraryDatabase database(m_config.libraryFile);
    test::forget(database, {id});
    QCOMPARE(run({{*m_folder / "music/a.wav", id}}).files[0].trackId, 0);
    QVERIFY(stored().empty());
  }

  void aTrackThatMovedWhileItWaitedIsAnalysedWhereItIs() {
    fs::create_directories(*m_folder / "music/old");
    song("music/old/a.wav");
    LibraryDatabase database(m_config.libraryFile);
    database.addRoot(*m_folder / "music");
    scanLibrary(database);
    const TrackId id = stored().at(0).track.id;
    fs::rename(*m_folder / "music/old", *m_folder / "music/new");
    scanLibrary(database);
    QCOMPARE(stored().at(0).track.id, id);
    const Outcome outcome = run({{*m_folder / "music/old/a.wav", id}});
    QCOMPARE(outcome.summary.failed, 0);
    QCOMPARE(outcome.files[0].trackId, id);
    QVERIFY(stored().at(0).summary);
  }

  /// A stream whose tags estimate its length from its first frame.
  void theLengthIsThatOfWhatWasDecoded() {
    LibraryDatabase database(m_config.libraryFile);
    song("a.wav", 10);
    for (const bool isKnown : {false, true}) {
      if (isKnown) database.setDuration(database.tracks().at(0).id, 123);
      run({{*m_folder / "a.wav"}});
      QCOMPARE(database.tracks().at(0).tags.durationSeconds, 10.0);
    }
  }

  void tracksRemovedDuringTheirAnalysisStayOut() {
    fs::create_directory(*m_folder / "music");
    const fs::path a = song("music/a.wav");
    for (const bool hasId : {true, false}) {
      for (const bool isChanged : {true, false}) {
        TrackId id = 0;
        {
          LibraryDatabase database(m_config.libraryFile);
          database.addRoot(*m_folder / "music");
          scanLibrary(database);
          id = database.tracks().at(0).id;
        }
        if (isChanged) song("music/a.wav", hasId ? 12 : 14, 3);
        m_config.force = true;
        m_whileScoring = [&] { LibraryDatabase(m_config.libraryFile).removeRoot(*m_folder / "music"); };
        const Outcome outcome = run({{a, hasId ? id : 0}});
        QCOMPARE(outcome.summary.analyzed, 1);
        QCOMPARE(outcome.files[0].trackId, TrackId{0});
        QVERIFY(stored().empty());
      }
    }
  }
};

QTEST_GUILESS_MAIN(AnalyzeJobTracksTest)
#include "analyze_job_tracks_test.moc"
