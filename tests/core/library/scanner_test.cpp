// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/scanner.h"

#include <sys/stat.h>

#include <QTest>
#include <memory>
#include <set>

#include "core/base/error.h"
#include "core/base/hash.h"
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

  std::set<std::string> shownNames() {
    std::vector<fs::path> files;
    for (const LibraryTrack& row : m_database->snapshot(AnalysisKey())) files.push_back(row.track.file);
    return names(files);
  }

  ScanResult scanOnly(std::initializer_list<fs::path> folders) {
    return scanLibrary(*m_database, {}, {}, std::vector<fs::path>(folders));
  }

  Track trackAt(const fs::path& name) const {
    const std::optional<Track> track = m_database->trackAt(m_music / name);
    return track ? *track : Track();
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

    std::vector<Message> problems;
    const auto files = findAudioFiles({m_music, m_music / "album", m_music / "one.wav"}, problems);
    QCOMPARE(names(files), (std::set<std::string>{"one.wav", "album/two.WAV", "caf\xe9.mp3", "link.wav"}));
    QCOMPARE(files.size(), std::size_t{4});
    QVERIFY(std::ranges::is_sorted(files, {}, [](const fs::path& file) { return file.native(); }));
    QVERIFY(problems.empty());
  }

  void namedFilesAreTakenAsTheyAre() {
    std::vector<Message> problems;
    const fs::path missing = *m_folder / "missing";
    const auto files = findAudioFiles({missing, m_music / "album/cover.jpg"}, problems);
    QCOMPARE(files, (std::vector<fs::path>{missing, m_music / "album/cover.jpg"}));
  }

  void foldersThatCannotBeReadAreReported() {
    QVERIFY(scanLibrary(*m_database).problems.empty());
    fs::permissions(m_music / "album", fs::perms::none);
    fs::permissions(m_music, fs::perms::all);
    {
      std::vector<Message> problems;
      const WithoutRootRights stranger;
      const auto files = findAudioFiles({m_music}, problems);
      QCOMPARE(names(files), std::set<std::string>{"one.wav"});
      QCOMPARE(problems.size(), std::size_t{1});
      QVERIFY2(problems[0].english().find("album") != std::string::npos, problems[0].english().c_str());
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
    QCOMPARE(result.added + result.changed + result.moved + result.missing, 0);
    QCOMPARE(m_database->track(first.id)->contentHash, std::string("hash"));

    writeGlide(m_music / "one.wav", 2);
    writeGlide(m_music / "three.wav", 1);
    fs::remove(m_music / "album/two.WAV");
    result = scanLibrary(*m_database);
    QCOMPARE(result.added, 1);
    QCOMPARE(result.changed, 1);
    QCOMPARE(result.unchanged, 0);
    QCOMPARE(result.missing, 1);
    const Track changed = *m_database->track(first.id);
    QCOMPARE(changed.file, first.file);
    QCOMPARE(changed.tags.durationSeconds, 2.0);
    QVERIFY(changed.contentHash.empty());
    QVERIFY(changed.problem.empty());
    QCOMPARE(shownNames(), (std::set<std::string>{"one.wav", "three.wav"}));
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
    QCOMPARE(result.missing, 0);
    QCOMPARE(result.problems.size(), std::size_t{1});
    QCOMPARE(m_database->tracks().size(), std::size_t{2});

    fs::create_directory(m_music);  // the mount point without the drive
    QCOMPARE(scanLibrary(*m_database).missing, 0);
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
      QCOMPARE(result.missing, 0);
      QCOMPARE(result.problems.size(), std::size_t{1});
      QCOMPARE(database.tracks().size(), std::size_t{2});
    }
    fs::permissions(m_music / "album", fs::perms::owner_all);
  }

  void tracksBelowNoRootAreLeftAlone() {
    const fs::path lone = *m_folder / "music elsewhere.wav";
    writeGlide(lone, 1);
    std::vector<Track> tracks{*trackFromFile(lone)};
    m_database->saveTracks(tracks);
    fs::remove(lone);
    QCOMPARE(scanLibrary(*m_database).missing, 0);
    QCOMPARE(m_database->snapshot(AnalysisKey()).size(), std::size_t{3});
  }

  void aDeletedFileIsMissingUntilItIsBack() {
    scanLibrary(*m_database);
    const TrackId id = trackAt("one.wav").id;
    m_database->setRating({id}, 4);
    m_database->setContentHash(id, "hash");
    fs::rename(m_music / "one.wav", *m_folder / "away.wav");
    QCOMPARE(scanLibrary(*m_database).missing, 1);
    QVERIFY(m_database->track(id)->missingSinceUnixSeconds > 1'600'000'000);
    QCOMPARE(shownNames(), std::set<std::string>{"album/two.WAV"});
    QCOMPARE(scanLibrary(*m_database).missing, 0);  // it was before

    fs::rename(*m_folder / "away.wav", m_music / "one.wav");
    const ScanResult result = scanLibrary(*m_database);
    QCOMPARE(result.added + result.changed, 0);
    const Track back = *m_database->track(id);
    QCOMPARE(back.missingSinceUnixSeconds, 0);
    QCOMPARE(back.rating, 4);
    QCOMPARE(back.contentHash, std::string("hash"));

    fs::remove(m_music / "one.wav");
    scanLibrary(*m_database);
    QCOMPARE(m_database->forgetMissingTracks({id}), 1);
    QVERIFY(!m_database->track(id));
    QCOMPARE(m_database->tracks().size(), std::size_t{1});
  }

  void movedFilesKeepTheirTracks() {
    scanLibrary(*m_database);
    const TrackId one = trackAt("one.wav").id;
    const TrackId two = trackAt("album/two.WAV").id;
    m_database->setRating({one, two}, 3);
    m_database->setContentHash(one, "hash");
    fs::create_directory(m_music / "new");
    fs::rename(m_music / "one.wav", m_music / "new/first.wav");
    fs::rename(m_music / "album", m_music / "record");
    ScanResult result = scanLibrary(*m_database);
    QCOMPARE(result.moved, 2);
    QCOMPARE(result.added + result.changed + result.missing, 0);
    QCOMPARE(trackAt("new/first.wav").id, one);
    QCOMPARE(trackAt("new/first.wav").contentHash, std::string("hash"));
    QCOMPARE(trackAt("record/two.WAV").id, two);
    QCOMPARE(trackAt("record/two.WAV").rating, 3);

    // They change places.
    fs::rename(m_music / "new/first.wav", m_music / "x");
    fs::rename(m_music / "record/two.WAV", m_music / "new/first.wav");
    fs::rename(m_music / "x", m_music / "record/two.WAV");
    result = scanLibrary(*m_database);
    QCOMPARE(result.moved, 2);
    QCOMPARE(trackAt("new/first.wav").id, two);
    QCOMPARE(trackAt("record/two.WAV").id, one);

    // To where a missing one was.
    fs::remove(m_music / "new/first.wav");
    scanLibrary(*m_database);
    fs::rename(m_music / "record/two.WAV", m_music / "new/first.wav");
    QCOMPARE(scanLibrary(*m_database).moved, 1);
    QCOMPARE(trackAt("new/first.wav").id, one);
    QCOMPARE(m_database->track(two)->rating, 3);
    QVERIFY(m_database->track(two)->missingSinceUnixSeconds > 0);
  }

  void copiesOfWhatIsGoneAreKnownByTheirContent() {
    scanLibrary(*m_database);
    const TrackId one = trackAt("one.wav").id;
    m_database->setContentHash(one, hashFile(m_music / "one.wav"));
    fs::copy_file(m_music / "one.wav", m_music / "copy.wav");  // as if moved from another disk, with another time
    fs::remove(m_music / "one.wav");
    ScanResult result = scanLibrary(*m_database);
    QCOMPARE(result.moved, 1);
    QCOMPARE(trackAt("copy.wav").id, one);

    // Another content of the same size is another track, though the name is the same.
    const auto time = fs::last_write_time(m_music / "copy.wav");
    std::string bytes = readFile(m_music / "copy.wav");
    bytes.back() ^= 1;
    writeFile(m_music / "album/copy.wav", bytes);
    fs::remove(m_music / "copy.wav");
    fs::last_write_time(m_music / "album/copy.wav", time);
    result = scanLibrary(*m_database);
    QCOMPARE(result.moved, 0);
    QCOMPARE(result.added, 1);
    QCOMPARE(result.missing, 1);
  }

  void whatWasThereUntilNowHasMovedNotWhatIsLongGone() {
    fs::copy_file(m_music / "one.wav", m_music / "album/one.wav");  // scanned first, so it has the lower id
    scanLibrary(*m_database);
    const TrackId gone = trackAt("album/one.wav").id;
    const TrackId one = trackAt("one.wav").id;
    QVERIFY(gone < one);
    for (const TrackId id : {gone, one}) m_database->setContentHash(id, hashFile(m_music / "one.wav"));
    fs::remove(m_music / "album/one.wav");
    QCOMPARE(scanLibrary(*m_database).missing, 1);
    const auto moveTo = [&](const char* from, const char* to) {
      fs::create_directories((m_music / to).parent_path());
      fs::copy_file(m_music / from, m_music / to);
      fs::remove(m_music / from);
      QCOMPARE(scanLibrary(*m_database).moved, 1);
      QCOMPARE(trackAt(to).id, one);
    };
    moveTo("one.wav", "new/one.wav");
    // Nor what the user has taken out, though it is gone as lately.
    fs::copy_file(m_music / "new/one.wav", m_music / "album/one.wav");
    scanLibrary(*m_database);  // the copy that was gone is back
    QCOMPARE(trackAt("album/one.wav").missingSinceUnixSeconds, 0);
    m_database->setContentHash(gone, hashFile(m_music / "album/one.wav"));
    m_database->setRemoved({gone}, true);
    fs::remove(m_music / "album/one.wav");
    moveTo("new/one.wav", "newer/one.wav");
  }

  void aFolderThatIsMovedToAnotherDiskKeepsWhatWasSaid() {
    scanLibrary(*m_database);
    const TrackId one = trackAt("one.wav").id;
    m_database->setContentHash(one, hashFile(m_music / "one.wav"));
    m_database->setRating({one}, 4);
    const std::uint64_t disk = m_database->track(one)->device;
    // The tracks of a drive that is not there have a number that nothing here has.
    std::vector<TrackState> states = m_database->trackStates();
    for (TrackState& state : states) state.device = disk + 12345;
    m_database->relocateTracks(states);
    const fs::path elsewhere = *m_folder / "big disk/music";
    fs::create_directories(elsewhere.parent_path());
    fs::copy(m_music, elsewhere, fs::copy_options::recursive);
    fs::remove_all(m_music);
    m_database->addRoot(elsewhere);
    QCOMPARE(scanLibrary(*m_database).moved, 0);
    QCOMPARE(m_database->trackAt(elsewhere / "one.wav")->rating, 0);

    // On this machine's own disk the old folder has left what is above it.
    const TrackId again = m_database->trackAt(elsewhere / "one.wav")->id;
    m_database->markMissing({again}, 1);
    m_database->forgetMissingTracks({again});
    for (TrackState& state : states) state.device = disk;
    m_database->relocateTracks(states);
    QVERIFY(scanLibrary(*m_database).moved >= 1);
    QCOMPARE(m_database->trackAt(elsewhere / "one.wav")->id, one);
    QCOMPARE(m_database->trackAt(elsewhere / "one.wav")->rating, 4);
  }

  void movedFilesThatWereNotHashedAreKnownByNameAndTime() {
    scanLibrary(*m_database);
    const TrackId two = trackAt("album/two.WAV").id;
    const auto time = fs::last_write_time(m_music / "album/two.WAV");
    fs::copy_file(m_music / "album/two.WAV", m_music / "two.WAV");
    fs::last_write_time(m_music / "two.WAV", time);
    fs::remove(m_music / "album/two.WAV");
    QCOMPARE(scanLibrary(*m_database).moved, 1);
    QCOMPARE(trackAt("two.WAV").id, two);
  }

  void aCopyIsANewTrack() {
    scanLibrary(*m_database);
    const TrackId one = trackAt("one.wav").id;
    m_database->setContentHash(one, hashFile(m_music / "one.wav"));
    fs::copy_file(m_music / "one.wav", m_music / "copy.wav");
    fs::create_hard_link(m_music / "one.wav", m_music / "link.wav");
    const ScanResult result = scanLibrary(*m_database);
    QCOMPARE(result.added, 2);
    QCOMPARE(trackAt("one.wav").id, one);
  }

  void aReplacedFileHasChanged() {
    scanLibrary(*m_database);
    const Track one = trackAt("one.wav");
    m_database->setContentHash(one.id, "hash");
    const auto time = fs::last_write_time(m_music / "one.wav");
    writeGlide(*m_folder / "other.wav", 1, 16000, 3);
    QCOMPARE(fs::file_size(*m_folder / "other.wav"), fs::file_size(m_music / "one.wav"));
    fs::last_write_time(*m_folder / "other.wav", time);
    fs::rename(*m_folder / "other.wav", m_music / "one.wav");  // only the inode tells
    QCOMPARE(scanLibrary(*m_database).changed, 1);
    QCOMPARE(trackAt("one.wav").id, one.id);
    QVERIFY(trackAt("one.wav").contentHash.empty());
  }

  void aFileMovedOverAnotherIsAChangeOfThat() {
    scanLibrary(*m_database);
    const TrackId one = trackAt("one.wav").id;
    const TrackId two = trackAt("album/two.WAV").id;
    fs::rename(m_music / "album/two.WAV", m_music / "one.wav");
    const ScanResult result = scanLibrary(*m_database);
    QCOMPARE(result.moved, 0);
    QCOMPARE(result.changed, 1);
    QCOMPARE(result.missing, 1);
    QCOMPARE(trackAt("one.wav").id, one);
    QCOMPARE(trackAt("album/two.WAV").id, two);
    QCOMPARE(shownNames(), std::set<std::string>{"one.wav"});
  }

  void tagsThatAnOlderProgramReadAreReadAgain() {
    scanLibrary(*m_database);
    std::vector<Track> tracks{trackAt("one.wav")};
    tracks[0].contentHash = "hash";
    tracks[0].tagVersion = kTagVersion - 1;
    tracks[0].tags.title = "Old";
    m_database->saveTracks(tracks);
    m_database->setProblem(tracks[0].id, "problem");
    const ScanResult result = scanLibrary(*m_database);
    QCOMPARE(result.changed, 0);
    const Track read = trackAt("one.wav");
    QCOMPARE(read.id, tracks[0].id);
    QVERIFY(read.tags.title.empty());
    QCOMPARE(read.tagVersion, kTagVersion);
    QCOMPARE(read.contentHash, std::string("hash"));
    QCOMPARE(read.problem, std::string("problem"));
  }

  void aDriveThatWasMountedBelowARootKeepsItsTracks() {
    scanLibrary(*m_database);
    std::vector<Track> tracks{trackAt("album/two.WAV")};
    tracks[0].device += 1;  // it was on a drive of its own
    m_database->saveTracks(tracks);
    fs::remove(m_music / "album/two.WAV");
    fs::remove(m_music / "album/cover.jpg");
    const ScanResult result = scanLibrary(*m_database);
    QCOMPARE(result.missing, 0);
    QCOMPARE(result.problems.size(), std::size_t{1});
    QCOMPARE(shownNames(), (std::set<std::string>{"one.wav", "album/two.WAV"}));
  }

  void devicesMayHaveOtherNumbers() {
    scanLibrary(*m_database);
    std::vector<Track> tracks{trackAt("one.wav"), trackAt("album/two.WAV")};
    for (Track& track : tracks) track.device += 1;
    m_database->saveTracks(tracks);
    fs::remove(m_music / "album/two.WAV");
    const ScanResult result = scanLibrary(*m_database);
    QCOMPARE(result.unchanged, 1);
    QCOMPARE(result.missing, 1);
    QCOMPARE(trackAt("one.wav").device, tracks[0].device - 1);
  }

  void onlyTheNamedFolders() {
    scanLibrary(*m_database);
    writeGlide(m_music / "three.wav", 1);
    writeGlide(m_music / "album/four.wav", 1);
    ScanResult result = scanOnly({m_music / "album", m_folder->path()});
    QCOMPARE(result.added, 1);
    QCOMPARE(result.missing, 0);
    QCOMPARE(shownNames(), (std::set<std::string>{"one.wav", "album/two.WAV", "album/four.wav"}));

    // Moved from where it does not look: the track comes along.
    const TrackId one = trackAt("one.wav").id;
    fs::rename(m_music / "one.wav", m_music / "album/one.wav");
    result = scanOnly({m_music / "album"});
    QCOMPARE(result.moved, 1);
    QCOMPARE(trackAt("album/one.wav").id, one);

    fs::remove_all(m_music / "album");
    result = scanOnly({m_music / "album"});
    QCOMPARE(result.missing, 3);
    QCOMPARE(scanOnly({m_music}).added, 1);
  }

  void longNamesAndPaths() {
    const std::string name(250, 'n');
    fs::path folder = m_music;
    for (int i = 0; i < 12; ++i) folder /= name;
    fs::create_directories(folder);
    writeGlide(folder / (std::string(250, 'm') + ".wav"), 1);
    QCOMPARE(scanLibrary(*m_database).added, 3);
    QCOMPARE(m_database->trackAt(folder / (std::string(250, 'm') + ".wav"))->tags.durationSeconds, 1.0);
    QCOMPARE(scanLibrary(*m_database).unchanged, 3);
  }

  void namesInAnyBytes() {
    for (const char* name : {"caf\xe9.wav", "\xff\xfe.wav", "new\nline.wav", "\x01 \x7f.wav", "'\"%?*\\.wav"})
      writeGlide(m_music / name, 1);
    QCOMPARE(scanLibrary(*m_database).added, 7);
    fs::rename(m_music / "caf\xe9.wav", m_music / "\xe9.wav");
    QCOMPARE(scanLibrary(*m_database).moved, 1);
    fs::remove(m_music / "\xff\xfe.wav");
    QCOMPARE(scanLibrary(*m_database).missing, 1);
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
    const ScanResult result = scanLibrary(*m_database);
    QCOMPARE(result.added, 452 - kept);
    QCOMPARE(result.unchanged, kept);
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
