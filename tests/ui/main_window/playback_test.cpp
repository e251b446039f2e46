// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QListWidget>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "core/library/library_database.h"
#include "tests/support/audio_files.h"
#include "tests/support/wav_file.h"
#include "tests/support/window_fixture.h"
#include "ui/library/side_bar.h"
#include "ui/library/track_table.h"
#include "ui/main_window/playback_controller.h"
#include "ui/playlist/playlist_controller.h"
#include "ui/playlist/playlist_editor.h"

using namespace moodogram;
using namespace moodogram::ui;
using test::WindowFixture;

namespace {

constexpr int kPatienceMs = 30'000;
constexpr double kLong = 60;  // seconds: does not end within a test

}  // namespace

/// What plays after what, in the real window.
class PlaybackTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_home->path().toUtf8());
    QVERIFY(std::filesystem::create_directories(in("")));
    m_fixture = std::make_unique<WindowFixture>(libraryFile());
    m_fixture->window->library().setAutomaticAnalysis(false);
    m_fixture->open();
    QTRY_VERIFY(m_fixture->idle());
  }
  void cleanup() { m_fixture.reset(); }

  void theQueueLeavesTheListWhereItWas() {
    const auto ids = add({"a.wav", "b.wav", "c.wav", "d.wav", "e.wav", "f.wav"});
    playback().playFromList({ids[0], ids[1], ids[2]}, 1);
    playback().order().enqueue({ids[3], ids[4], ids[4], ids[5]});
    auto* queue = m_fixture->window->findChild<QListWidget*>(QStringLiteral("queueList"));
    QTRY_COMPARE(queue->count(), 4);
    queue->setCurrentRow(1);  // the first of the two
    QTest::keyClick(queue, Qt::Key_Return);
    QCOMPARE(playback().currentTrack(), ids[4]);
    QCOMPARE(playback().order().queue(), (std::vector{ids[3], ids[4], ids[5]}));
    for (const TrackId expected : {ids[3], ids[4], ids[5], ids[2]}) {
      playback().playNext();
      QCOMPARE(playback().currentTrack(), expected);
    }
  }

  void theTrackThatPlaysMayBeNext() {
    const auto ids = add({"a.wav", "b.wav"});
    playback().playFromList({ids[0], ids[0], ids[1]}, 0);
    m_fixture->player.seek(20);
    playback().order().enqueue({ids[0]});
    playback().playNext();
    QCOMPARE(playback().currentTrack(), ids[0]);
    QVERIFY(playback().order().queue().empty());
    QVERIFY(m_fixture->player.isPlaying() && m_fixture->player.positionSeconds() < 15);
    m_fixture->player.seek(20);
    playback().playNext();  // the second entry
    QVERIFY(m_fixture->player.isPlaying() && m_fixture->player.positionSeconds() < 15);
    playback().playNext();
    QCOMPARE(playback().currentTrack(), ids[1]);
    playback().playNext();  // the end
    QVERIFY(!m_fixture->player.isPlaying());
  }

  void thePlaylistThatPlaysMayChange() {
    const auto ids = add({"a.wav", "b.wav", "c.wav", "d.wav"});
    auto* lists = m_fixture->window->findChild<PlaylistController*>();
    auto* editor = m_fixture->window->findChild<PlaylistEditor*>();
    lists->addTracks(0, {ids[0], ids[1], ids[2]});
    QTRY_VERIFY(editor->isVisible() && editor->model().rowCount() == 3);
    Q_EMIT editor->table().playRequested(2);
    QCOMPARE(playback().currentTrack(), ids[2]);
    QCOMPARE(playback().order().next(ids[2], false), TrackId{0});
    lists->addTracks(editor->playlist(), {ids[3]});  // behind the last one, which plays
    QTRY_COMPARE(playback().order().next(ids[2], false), ids[3]);
    editor->table().selectRows({2});
    QTest::keyClick(&editor->table(), Qt::Key_Delete);  // the one that plays
    QTRY_COMPARE(editor->model().rowCount(), 3);
    QCOMPARE(playback().order().next(ids[2], false), ids[3]);
    QCOMPARE(playback().order().previous(ids[2]), ids[1]);
    editor->table().selectRows({2});
    QTest::keyClick(&editor->table(), Qt::Key_Up, Qt::AltModifier);  // d before b
    QTRY_COMPARE(editor->model().entries()[1].track, ids[3]);
    playback().playNext();
    QCOMPARE(playback().currentTrack(), TrackId{ids[2]});  // behind b, with which it goes on, there is nothing
    QVERIFY(!m_fixture->player.isPlaying());
  }

  void aSelectionOfManyOutlivesTheTrack() {
    const auto ids = add({"a.wav", "b.wav", "c.wav"}, 5);
    auto* table = m_fixture->window->findChild<TrackTable*>();
    playback().playFromTable(ids[0]);
    table->selectAll();
    QCOMPARE(table->selectedTracks().size(), std::size_t{3});
    QTRY_COMPARE_WITH_TIMEOUT(playback().currentTrack(), ids[1], kPatienceMs);
    QCOMPARE(table->selectedTracks().size(), std::size_t{3});
    table->setCurrentTrack(ids[1]);  // one alone is followed
    QTRY_COMPARE_WITH_TIMEOUT(playback().currentTrack(), ids[2], kPatienceMs);
    QTRY_COMPARE(table->currentTrack(), ids[2]);
  }

  void whatIsOpenedLaterWaitsItsTurn() {
    const auto ids = add({"known.wav"});
    test::writeWav(in("new.wav"), test::sine(440, kLong, 8000), 8000, 1);
    m_fixture->window->openPaths({in("known.wav"), in("new.wav")}, false);
    QCOMPARE(playback().currentTrack(), ids[0]);
    QTRY_COMPARE_WITH_TIMEOUT(playback().order().queue().size(), std::size_t{1}, kPatienceMs);
    QCOMPARE(playback().currentTrack(), ids[0]);
    QCOMPARE(m_fixture->model().find(playback().order().queue()[0])->track.file, in("new.wav"));
  }

  /// A part of it was in the library before.
  void allOfAFolderIsQueuedOnce() {
    add({"known.wav"});
    for (const char* name : {"one.wav", "two.wav"}) test::writeWav(in(name), test::sine(440, kLong, 8000), 8000, 1);
    m_fixture->window->openPaths({in("")}, true);
    QCOMPARE(playback().order().queue().size(), std::size_t{1});
    QTRY_COMPARE_WITH_TIMEOUT(playback().order().queue().size(), std::size_t{3}, kPatienceMs);
    m_fixture->library.loadSnapshot();
    QTRY_VERIFY(m_fixture->idle());
    QTest::qWait(200);
    QCOMPARE(playback().order().queue().size(), std::size_t{3});
    m_fixture->window->openPaths({in("")}, true);  // asked for again
    QCOMPARE(playback().order().queue().size(), std::size_t{6});
  }

  void anEndBeforeTheLibraryIsThereKeepsTheSession() {
    const auto ids = add({"a.wav", "b.wav"});
    QSettings settings(m_home->filePath("session.ini"), QSettings::IniFormat);
    playback().playFromTable(ids[1]);
    m_fixture->player.seek(12);
    m_fixture->player.pause();
    m_fixture->window->findChild<SideBar*>()->setSource({.kind = LibrarySource::Kind::Recent});
    m_fixture->window->saveSession(settings);
    const auto said = [&settings] {
      QVariantList values;
      for (const char* key : {"library/track", "library/source", "player/track"}) values << settings.value(key);
      return values;
    };
    const QVariantList before = said();
    QCOMPARE(before[2].toLongLong(), ids[1]);
    m_fixture.reset();
    {
      WindowFixture early(libraryFile());  // it asks for nothing
      early.window->restoreSession(settings);
      early.window->saveSession(settings);
    }
    QCOMPARE(said(), before);
    QVERIFY(std::abs(settings.value("player/position").toDouble() - 12) < 1);
  }

 private:
  std::filesystem::path in(const char* name) const {
    return std::filesystem::path(m_home->filePath("music").toStdString()) / name;
  }
  std::filesystem::path libraryFile() const { return m_home->filePath("library.sqlite").toStdString(); }
  PlaybackController& playback() const { return m_fixture->window->playback(); }

  /// Ids in the order of the names.
  std::vector<TrackId> add(const std::vector<const char*>& names, double seconds = kLong) const {
    std::vector<std::filesystem::path> files;
    for (const char* name : names) {
      files.push_back(in(name));
      test::writeWav(files.back(), test::sine(440, seconds, 8000), 8000, 1);
    }
    m_fixture->library.addPaths(files);
    [[maybe_unused]] const bool isThere = QTest::qWaitFor(
        [&] { return m_fixture->model().visibleTracks() == std::ssize(files) && m_fixture->idle(); }, kPatienceMs);
    m_fixture->model().sort(TrackTableModel::kTitle);
    std::vector<TrackId> ids;
    for (const auto& file : files)
      for (const LibraryTrack& track : m_fixture->model().tracks())
        if (track.track.file == file) ids.push_back(track.track.id);
    return ids;
  }

  std::unique_ptr<QTemporaryDir> m_home;
  std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(PlaybackTest)
#include "playback_test.moc"
