// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/scanner.h"

#include <sys/stat.h>

#include <QTest>
#include <memory>
#include <set>

#include "core/base/error.h"
#include "tests/support/files.h"
#include "tests/support/glide_file.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

class ScannerTest : public QObject {
  Q_OBJECT

  std::unique_ptr<TemporaryFolder> m_folder;
  std::unique_ptr<LibraryDatabase> m_database;
  fs::path m_music;

  std::set<std::string> names(const std::vector<fs::path>& files) const {
    std::set<std::string> found;
    for (const fs::path& file : files) found.insert(file.lexically_relative(m_music).native());
    return found;
  }

  std::set<std::string> trackNames() {
    std::vector<fs::path> files;
    for (const Track& track : m_database->tracks()) files.push_back(track.file);
    return names(files);
  }

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<TemporaryFolder>();
    m_music = *m_folder / "music";
    fs::create_directories(m_music / "album");
    writeGlide(m_music / "one.wav", 1);
    writeGlide(m_music / "album/two.WAV", 1);
    writeFile(m_music / "album/cover.jpg", "picture");
    m_database = std::make_unique<LibraryDatabase>(*m_folder / "library.sqlite");
    m_database->addRoot(m_music);
  }

  void endingsAreKnown() {
    for (const char* name : {"a.mp3", "a.FLAC", "a.b.Ogg", "a.opus", "a.m4a", "a.wav", "a.aac", "a.wma", "a.aiff"})
      QVERIFY2(hasAudioExtension(name), name);
    for (const char* name : {"a", "mp3", ".mp3", "a.jpg", "a.mp3.part", "a.m3u8", "a.pdf"})
      QVERIFY2(!hasAudioExtension(name), name);
  }

  void findsWhatCanBeHeard() {
    writeFile(m_music / ".hidden.mp3", "x");
    writeFile(m_music / "caf\xe9.mp3", "x");  // Latin-1, not UTF-8
    fs::create_directory(m_music / "folder.mp3");
    fs::create_directory_symlink(m_music, m_music / "album/loop");
    fs::create_directory_symlink(m_music / "album", m_music / "a-link-to-album");
    fs::create_symlink(m_music / "one.wav", m_music / "link.wav");
    fs::create_symlink(m_music / "nowhere.wav", m_music / "dangling.wav");
    QCOMPARE(::mkfifo((m_music / "pipe.wav").c_str(), 0644), 0);
    fs::create_symlink("/dev/zero", m_music / "device.wav");

    std::vector<std::string> problems;
    const auto files = findAudioFiles({m_music, m_music / "album", m_music / "one.wav"}, problems);
    QCOMPARE(names(files), (std::set<std::string>{"one.wav", "album/two.WAV", "caf\xe9.mp3", "link.wav"}));
    QCOMPARE(files.size(), std::size_t{4});
    QVERIFY(std::ranges::is_sorted(files, {}, [](const fs::path& file) { return file.native(); }));
    QVERIFY(problems.empty());
  }

  void namedFilesAreTakenAsTheyAre() {
    std::vector<std::string> problems;
    const fs::path missing = *m_folder / "missing";
    const auto files = findAudioFiles({missing, m_music / "album/cover.jpg"}, problems);
    QCOMPARE(files, (std::vector<fs::path>{missing, m_music / "album/cover.jpg"}));
  }

  void foldersThatCannotBeReadAreReported() {
    QVERIFY(scanLibrary(*m_database).problems.empty());
    fs::permissions(m_music / "album", fs::perms::none);
    fs::permissions(m_music, fs::perms::all);
    {
      std::vector<std::string> problems;
      const WithoutRootRights stranger;
      const auto files = findAudioFiles({m_music}, problems);
      QCOMPARE(names(files), std::set<std::string>{"one.wav"});
      QCOMPARE(problems.size(), std::size_t{1});
      QVERIFY2(problems[0].find("album") != std::string::npos, problems[0].c_str());
    }
    fs::permissions(m_music / "album", fs::perms::owner_all);
  }

  void scansNewChangedAndDeletedFiles() {
    ScanResult result = scanLibrary(*m_database);
    QCOMPARE(result.added, 2);
    QCOMPARE(trackNames(), (std::set<std::string>{"one.wav", "album/two.WAV"}));
    const Track first = *m_database->trackAt(m_music / "one.wav");
    QCOMPARE(first.tags.durationSeconds, 1.0);
    QVERIFY(first.addedUnixSeconds > 1'600'000'000);
    m_database->setContentHash(first.id, "hash");
    m_database->setProblem(first.id, "problem");

    result = scanLibrary(*m_database);
    QCOMPARE(result.unchanged, 2);
    QCOMPARE(result.added + result.changed + result.gone, 0);
    QCOMPARE(m_database->track(first.id)->contentHash, std::string("hash"));

    writeGlide(m_music / "one.wav", 2);
    writeGlide(m_music / "three.wav", 1);
    fs::remove(m_music / "album/two.WAV");
    result = scanLibrary(*m_database);
    QCOMPARE(result.added, 1);
    QCOMPARE(result.changed, 1);
    QCOMPARE(result.unchanged, 0);
    QCOMPARE(result.gone, 1);
    const Track changed = *m_database->track(first.id);
    QCOMPARE(changed.file, first.file);
    QCOMPARE(changed.tags.durationSeconds, 2.0);
    QVERIFY(changed.contentHash.empty());
    QVERIFY(changed.problem.empty());
    QCOMPARE(trackNames(), (std::set<std::string>{"one.wav", "three.wav"}));
  }

  void aTouchedFileOfTheSameSizeHasChanged() {
    scanLibrary(*m_database);
    fs::last_write_time(m_music / "one.wav", fs::last_write_time(m_music / "one.wav") + std::chrono::nanoseconds(10));
    QCOMPARE(scanLibrary(*m_database).changed, 1);
  }

  void aMissingRootKeepsItsTracks() {
    scanLibrary(*m_database);
    fs::rename(m_music, *m_folder / "elsewhere");
    ScanResult result = scanLibrary(*m_database);
    QCOMPARE(result.gone, 0);
    QCOMPARE(result.problems.size(), std::size_t{1});
    QCOMPARE(m_database->tracks().size(), std::size_t{2});

    fs::create_directory(m_music);  // the mount point without the drive
    QCOMPARE(scanLibrary(*m_database).gone, 0);
    fs::remove(m_music);
    fs::rename(*m_folder / "elsewhere", m_music);
    result = scanLibrary(*m_database);
    QCOMPARE(result.unchanged, 2);
    QVERIFY(result.problems.empty());
  }

  void aFolderThatCannotBeReadKeepsItsTracks() {
    scanLibrary(*m_database);
    m_database.reset();
    fs::permissions(m_music / "album", fs::perms::none);
    const fs::path writable = *m_folder / "writable";
    fs::create_directory(writable);
    fs::copy_file(*m_folder / "library.sqlite", writable / "library.sqlite");
    fs::permissions(writable, fs::perms::all);
    fs::permissions(writable / "library.sqlite", fs::perms::all);
    {
      const WithoutRootRights stranger;
      LibraryDatabase database(writable / "library.sqlite");
      const ScanResult result = scanLibrary(database);
      QCOMPARE(result.gone, 0);
      QCOMPARE(result.problems.size(), std::size_t{1});
      QCOMPARE(database.tracks().size(), std::size_t{2});
    }
    fs::permissions(m_music / "album", fs::perms::owner_all);
  }

  void tracksBelowNoRootAreLeftAlone() {
    std::vector<Track> tracks{*trackFromFile(m_music / "one.wav")};
    tracks[0].file = *m_folder / "music elsewhere.wav";
    m_database->saveTracks(tracks);
    QCOMPARE(scanLibrary(*m_database).gone, 0);
    QCOMPARE(m_database->tracks().size(), std::size_t{3});
  }

  void aCancelledScanKeepsWhatItHasDone() {
    for (int i = 0; i < 450; ++i) writeFile(m_music / ("file" + std::to_string(i) + ".mp3"), "x");
    std::stop_source source;
    std::int64_t reported = 0;
    const auto stopLate = [&](const Progress& progress) {
      reported = progress.done;
      if (progress.done > 0) source.request_stop();
      QTest::qSleep(100);  // the next report is passed on, too
    };
    QVERIFY_EXCEPTION_THROWN(scanLibrary(*m_database, source.get_token(), stopLate), Cancelled);
    const auto kept = static_cast<std::int64_t>(m_database->tracks().size());
    QVERIFY(reported > 0);
    QCOMPARE(kept, reported + 1);
    QCOMPARE(scanLibrary(*m_database).added, 452 - kept);
  }

  void stoppedBeforeItBegins() {
    std::stop_source source;
    source.request_stop();
    QVERIFY_EXCEPTION_THROWN(scanLibrary(*m_database, source.get_token()), Cancelled);
    QVERIFY(m_database->tracks().empty());
  }
};

QTEST_GUILESS_MAIN(ScannerTest)
#include "scanner_test.moc"
