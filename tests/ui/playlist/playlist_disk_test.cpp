// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Playlists in the window when the disk is full: exported, copied to a folder, stored. What was there stays whole.
#include <QSignalSpy>
#include <set>

#include "core/library/playlist_store.h"
#include "core/playlist_files/playlist_file.h"
#include "tests/support/files.h"
#include "tests/support/library_tracks.h"
#include "tests/support/small_disk.h"
#include "tests/support/window_fixture.h"
#include "ui/bridge/playlist_service.h"
#include "ui/common/message_strip.h"
#include "ui/playlist/playlist_controller.h"
#include "ui/playlist/playlist_editor.h"

using namespace moodogram;
using namespace moodogram::ui;
using test::DiskMeans;
using test::SmallDisk;
using test::WindowFixture;
namespace fs = std::filesystem;

namespace {

constexpr int kPatienceMs = 15'000;
DiskMeans means = DiskMeans::Limit;

}  // namespace

class PlaylistDiskTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::TemporaryFolder> m_home;
  std::unique_ptr<SmallDisk> m_disk;
  std::unique_ptr<WindowFixture> m_fixture;
  fs::path m_library;
  std::vector<TrackId> m_ids;

  PlaylistController* controller() const { return m_fixture->window->findChild<PlaylistController*>(); }
  PlaylistEditor* editor() const { return m_fixture->window->findChild<PlaylistEditor*>(); }
  QString message() const { return m_fixture->window->findChild<MessageStrip*>()->text(); }

  void open(const fs::path& libraryFile) {
    m_library = libraryFile;
    LibraryDatabase database(libraryFile);
    std::vector<Track> tracks;
    for (int i = 0; i < 6; ++i) {
      Track track = test::makeTrack(0, "Song " + std::to_string(i), "Artist " + std::to_string(i)).track;
      track.tagVersion = kTagVersion;
      tracks.push_back(track);
    }
    database.saveTracks(tracks);
    m_ids.clear();
    for (const Track& track : tracks) m_ids.push_back(track.id);
    m_fixture = std::make_unique<WindowFixture>(libraryFile);
    m_fixture->window->library().setAutomaticAnalysis(false);
    m_fixture->open();
    QTRY_COMPARE(m_fixture->model().visibleTracks(), qint64(6));
    // The first track is shown, and is not there: said before anything else is.
    QTRY_VERIFY_WITH_TIMEOUT(message().contains("there is no such file"), kPatienceMs);
  }

  void make(const std::vector<TrackId>& tracks) {
    controller()->addTracks(0, tracks);
    QTRY_COMPARE(editor()->model().rowCount(), static_cast<int>(tracks.size()));
  }

  std::size_t storedEntries() const { return PlaylistStore(m_library).entries(editor()->playlist()).size(); }

  std::set<std::string> namesOnDisk() const {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(*m_home / "disk")) names.insert(entry.path().filename());
    names.erase("ballast");
    return names;
  }

  /// The window says what is wrong with which file, and what to do.
  void saysWhatToDo(const char* name) const {
    QTRY_VERIFY2_WITH_TIMEOUT(message().contains(QLatin1String(m_disk->complaint())), qPrintable(message()),
                              kPatienceMs);
    QVERIFY2(message().contains(QLatin1String(name)), qPrintable(message()));
    QVERIFY2(message().contains("Make room there, or choose another place.") ||
                 message().contains("Choose a place where files may be that large."),
             qPrintable(message()));
  }

 private Q_SLOTS:
  void init() {
    m_home = std::make_unique<test::TemporaryFolder>();
    qputenv("XDG_DATA_HOME", m_home->path().c_str());
    m_disk = std::make_unique<SmallDisk>(*m_home / "disk", 1024, means);
    QVERIFY(m_disk->isThere());
  }
  void cleanup() {
    m_disk->makeRoom();
    m_fixture.reset();
    m_disk.reset();
    m_home.reset();
  }

  void anExportedFileStays_data() {
    QTest::addColumn<QString>("ending");
    for (const std::string& ending : playlistEndings()) QTest::newRow(ending.c_str()) << QString::fromStdString(ending);
  }
  void anExportedFileStays() {
    QFETCH(QString, ending);
    open(*m_home / "library.sqlite");
    make({m_ids[0], m_ids[1]});
    const std::string name = "list" + ending.toStdString();
    const fs::path file = *m_disk / name;
    controller()->exportTo(editor()->playlist(), file);
    QTRY_VERIFY(fs::exists(file));
    QTRY_VERIFY2(message().contains(QString::fromStdString(name)), qPrintable(message()));
    const std::string before = test::readFile(file);
    controller()->addTracks(editor()->playlist(), {m_ids[5]});
    QTRY_COMPARE_WITH_TIMEOUT(storedEntries(), std::size_t{3}, kPatienceMs);

    m_disk->fill();
    controller()->exportTo(editor()->playlist(), file);
    saysWhatToDo(name.c_str());
    QVERIFY(test::readFile(file) == before);
    QCOMPARE(namesOnDisk(), std::set<std::string>{name});

    m_disk->makeRoom();
    controller()->exportTo(editor()->playlist(), file);
    QTRY_VERIFY(test::readFile(file).find("Song 5") != std::string::npos);
    QCOMPARE(namesOnDisk(), std::set<std::string>{name});
  }

  void copiesInAFolderStay() {
    if (means == DiskMeans::Limit)
      QSKIP("NOT TESTED: copies on a full disk, beside a library that is on another. Mounting needs name spaces.");
    open(*m_home / "library.sqlite");
    make({m_ids[0]});
    controller()->setExportFolder(*m_home / "disk");
    const fs::path copy = *m_disk / "New playlist.m3u8";
    QTRY_VERIFY_WITH_TIMEOUT(fs::exists(copy), kPatienceMs);
    const std::string before = test::readFile(copy);

    m_disk->fill();
    controller()->addTracks(editor()->playlist(), {m_ids[5]});
    saysWhatToDo("New playlist.m3u8");
    QVERIFY(test::readFile(copy) == before);
    QCOMPARE(namesOnDisk(), std::set<std::string>{"New playlist.m3u8"});

    m_disk->makeRoom();
    controller()->addTracks(editor()->playlist(), {m_ids[4]});
    QTRY_VERIFY_WITH_TIMEOUT(test::readFile(copy).find("Song 4") != std::string::npos, kPatienceMs);
    QVERIFY(test::readFile(copy).find("Song 5") != std::string::npos);
    QCOMPARE(namesOnDisk(), std::set<std::string>{"New playlist.m3u8"});
  }

  /// A copy that could not be written is written with the next that can.
  void copiesThatFailedAreMadeUpFor() {
    if (means == DiskMeans::Limit)
      QSKIP("NOT TESTED: copies on a full disk, beside a library that is on another. Mounting needs name spaces.");
    open(*m_home / "library.sqlite");
    make({m_ids[0]});
    const PlaylistId first = editor()->playlist();
    make({m_ids[1], m_ids[2]});
    QTRY_VERIFY(editor()->playlist() != first);
    controller()->setExportFolder(*m_home / "disk");
    const fs::path copy = *m_disk / "New playlist.m3u8";
    const fs::path other = *m_disk / "New playlist (2).m3u8";
    QTRY_VERIFY_WITH_TIMEOUT(fs::exists(copy) && fs::exists(other), kPatienceMs);
    m_disk->fill();
    controller()->addTracks(first, {m_ids[5]});
    saysWhatToDo("New playlist.m3u8");
    m_disk->makeRoom();
    controller()->addTracks(editor()->playlist(), {m_ids[4]});
    QTRY_VERIFY_WITH_TIMEOUT(test::readFile(other).find("Song 4") != std::string::npos, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(test::readFile(copy).find("Song 5") != std::string::npos, kPatienceMs);
  }

  void theStoredListStays() {
    open(*m_disk / "library.sqlite");
    make({m_ids[0], m_ids[1]});
    QTRY_COMPARE(storedEntries(), std::size_t{2});

    QSignalSpy failed(controller(), &PlaylistController::failed);
    m_disk->fill();
    controller()->addTracks(editor()->playlist(), std::vector<TrackId>(3000, m_ids[3]));
    QVERIFY(failed.wait(kPatienceMs));
    const QString text = failed.front().front().toString();
    QVERIFY2(text.contains("library.sqlite") && text.contains("disk") && text.contains("space"), qPrintable(text));
    QVERIFY2(message().contains("space"), qPrintable(message()));
    // What is shown is what is stored.
    QTRY_COMPARE_WITH_TIMEOUT(editor()->model().rowCount(), 2, kPatienceMs);

    m_disk->makeRoom();
    QCOMPARE(storedEntries(), std::size_t{2});
    controller()->addTracks(editor()->playlist(), {m_ids[4]});
    QTRY_COMPARE(editor()->model().rowCount(), 3);
    QTRY_COMPARE_WITH_TIMEOUT(storedEntries(), std::size_t{3}, kPatienceMs);
  }
};

int main(int argc, char** argv) {
  means = test::prepareSmallDisks();
  QApplication application(argc, argv);
  WindowFixture::theme();
  PlaylistDiskTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "playlist_disk_test.moc"
