// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/mood_tag_job.h"

#include <QTest>
#include <chrono>

#include "core/base/hash.h"
#include "tests/support/audio_files.h"
#include "tests/support/library_tracks.h"
#include "tests/support/store_samples.h"

using namespace moodogram;
namespace fs = std::filesystem;

/// What becomes of the library when moods are written into files; cli_tag_test writes and takes back.
class MoodTagJobTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theLibraryFollows() {
    LibraryDatabase database(m_folder / "library.sqlite");
    const Track track = add(database, "followed.wav");
    QCOMPARE(apply(database, track).written, std::int64_t(1));
    const auto stored = database.trackAt(track.file);
    QVERIFY(stored.has_value());
    QCOMPARE(stored->id, track.id);
    QVERIFY(stored->contentHash != track.contentHash);
    QCOMPARE(stored->contentHash, hashFile(track.file));
  }

  void theLastRunIsTakenBackFirst() {
    LibraryDatabase database(m_folder / "library.sqlite");
    for (int i = 0; i < 3; ++i) {  // within a second
      const Track track = add(database, ("run" + std::to_string(i) + ".wav").c_str());
      const fs::path last = apply(database, track).undoFile;
      QCOMPARE(planUndo(m_folder / "undo", database).undoFile, last);
    }
  }

  void whatIsNotThereNowIsTakenBackLater() {
    LibraryDatabase database(m_folder / "library.sqlite");
    const Track here = add(database, "here.wav");
    const Track away = add(database, "away.wav");
    const MoodTags happy{"happy", "happy=1.000", "Music 1.0"};
    const std::vector<MoodTagChange> changes{{here, {}, happy}, {away, {}, happy}};
    const fs::path folder = m_folder / "undo-later";
    QCOMPARE(applyMoodTags(changes, database, folder).written, std::int64_t(2));
    const fs::path drive = m_folder / "unplugged.wav";
    fs::rename(away.file, drive);
    MoodTagPlan plan = planUndo(folder, database);
    QCOMPARE(plan.problems.size(), std::size_t(1));
    QCOMPARE(undoMoodTags(plan, database).written, std::int64_t(1));
    QVERIFY(readMoodTags(here.file) == MoodTags{});
    fs::rename(drive, away.file);
    // Another program touches the file: its moods are still those that were written.
    fs::last_write_time(away.file, fs::last_write_time(away.file) + std::chrono::seconds(5));
    plan = planUndo(folder, database);
    QCOMPARE(plan.changes.size(), std::size_t(1));
    QCOMPARE(undoMoodTags(plan, database).written, std::int64_t(1));
    QVERIFY(readMoodTags(away.file) == MoodTags{});
    QVERIFY(readMoodTags(here.file) == MoodTags{});
    QVERIFY(planUndo(folder, database).undoFile.empty());
  }

  void aRunThatCannotBeTakenBackHidesNoOlder() {
    LibraryDatabase database(m_folder / "library.sqlite");
    const fs::path folder = m_folder / "undo-older";
    const fs::path older = apply(database, add(database, "old.wav"), folder).undoFile;
    const Track gone = add(database, "gone.wav");
    const fs::path newer = apply(database, gone, folder).undoFile;
    fs::remove(gone.file);
    const MoodTagPlan plan = planUndo(folder, database);
    QCOMPARE(plan.undoFile, older);
    QCOMPARE(undoMoodTags(plan, database).written, std::int64_t(1));
    QVERIFY(!fs::exists(older) && fs::exists(newer));
  }

  /// A file that can be read and never written, such as one with two names.
  void aRunThatFailsHidesNoOlder() {
    LibraryDatabase database(m_folder / "library.sqlite");
    const fs::path folder = m_folder / "undo-stuck";
    const fs::path older = apply(database, add(database, "older.wav"), folder).undoFile;
    const Track stuck = add(database, "stuck.wav");
    const fs::path newer = apply(database, stuck, folder).undoFile;
    fs::create_hard_link(stuck.file, m_folder / "second name.wav");
    MoodTagPlan plan = planUndo(folder, database);
    QCOMPARE(plan.undoFile, newer);
    QCOMPARE(undoMoodTags(plan, database).problems.size(), std::size_t(1));
    plan = planUndo(folder, database);
    QCOMPARE(plan.undoFile, older);
    QCOMPARE(undoMoodTags(plan, database).written, std::int64_t(1));
    fs::remove(m_folder / "second name.wav");
    plan = planUndo(folder, database);
    QCOMPARE(plan.undoFile, newer);
    QCOMPARE(undoMoodTags(plan, database).written, std::int64_t(1));
  }

  void aScanInBetweenLosesNothing() {
    LibraryDatabase database(m_folder / "library.sqlite");
    const Track track = add(database, "seen.wav");
    const AnalysisKey key{track.contentHash, "model", "frontend"};
    StoredAnalysis analysis;
    analysis.timeline = test::makeTimeline({Emotion::Sad});
    analysis.summary = analysis.timeline.summary();
    database.saveAnalyses(std::vector{std::pair(key, analysis)});
    const auto scan = [&](const Progress& progress) {  // stores a file that has changed: what it holds is not known
      if (progress.done > 0) return;
      Track changed = track;
      changed.contentHash.clear();
      std::vector<Track> seen{changed};
      database.saveTracks(seen);
    };
    const MoodTagChange change{track, {}, {"sad", "sad=1.000", "Music 1.0"}};
    QCOMPARE(applyMoodTags(std::span(&change, 1), database, m_folder / "undo", {}, scan).written, std::int64_t(1));
    const auto stored = database.trackAt(track.file);
    QVERIFY(stored && !stored->contentHash.empty());
    QVERIFY(database.analysis({stored->contentHash, "model", "frontend"}).has_value());
  }

  void whatIsForgottenMeanwhileStaysSo() {
    LibraryDatabase database(m_folder / "library.sqlite");
    const Track track = add(database, "forgotten.wav");
    test::forget(database, {track.id});
    QCOMPARE(apply(database, track).written, std::int64_t(1));  // that was asked for
    QVERIFY(!database.trackAt(track.file).has_value());
  }

 private:
  Track add(LibraryDatabase& database, const char* name) {
    Track track;
    track.file = m_folder / name;
    test::writeWav(track.file, test::sine(440, 1, 16000), 16000, 1);
    track.contentHash = hashFile(track.file);
    std::vector<Track> saved{track};
    database.saveTracks(saved);
    return saved.front();
  }

  MoodTagResult apply(LibraryDatabase& database, const Track& track) {
    return apply(database, track, m_folder / "undo");
  }

  static MoodTagResult apply(LibraryDatabase& database, const Track& track, const fs::path& undoFolder) {
    const MoodTagChange change{track, {}, {"happy", "happy=1.000", "Music 1.0"}};
    return applyMoodTags(std::span(&change, 1), database, undoFolder);
  }

  test::Folder m_folder;
};

QTEST_GUILESS_MAIN(MoodTagJobTest)
#include "mood_tag_job_test.moc"
