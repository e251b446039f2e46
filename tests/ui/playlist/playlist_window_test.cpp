// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Playlists through the real window: side bar, editor, menus, undo, files, and the store behind it.
#include <QAction>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>
#include <QUndoStack>
#include <algorithm>
#include <fstream>

#include "core/library/playlist_store.h"
#include "core/playlist/list_request.h"
#include "core/query/query_parser.h"
#include "tests/support/files.h"
#include "tests/support/library_tracks.h"
#include "tests/support/wav_file.h"
#include "tests/support/window_fixture.h"
#include "ui/bridge/playlist_service.h"
#include "ui/common/emotion_style.h"
#include "ui/common/file_links.h"
#include "ui/common/message_strip.h"
#include "ui/library/side_bar.h"
#include "ui/library/track_delegate.h"
#include "ui/library/track_table.h"
#include "ui/main_window/playback_controller.h"
#include "ui/mood/feedback_box.h"
#include "ui/mood/mood_panel.h"
#include "ui/playlist/entry_lists.h"
#include "ui/playlist/playlist_controller.h"
#include "ui/playlist/playlist_dialog.h"
#include "ui/playlist/playlist_editor.h"

using namespace moodogram;
using namespace moodogram::ui;
using test::WindowFixture;

class PlaylistWindowTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_home->path().toUtf8());
    LibraryDatabase database(in("library.sqlite"));
    std::vector<Track> tracks;
    for (int i = 0; i < 6; ++i) {
      Track track = test::makeTrack(0, "Song " + std::to_string(i), "Artist " + std::to_string(i)).track;
      track.tagVersion = kTagVersion;
      track.sizeBytes = 1000;
      track.contentHash = "content" + std::to_string(i);
      track.tags.year = 1990 + i;
      tracks.push_back(track);
    }
    database.saveTracks(tracks);
    m_ids.clear();
    for (const Track& track : tracks) m_ids.push_back(track.id);
    m_fixture = std::make_unique<WindowFixture>(in("library.sqlite"));
    m_fixture->window->library().setAutomaticAnalysis(false);
    m_fixture->window->resize(1300, 900);
    m_fixture->open();
    QTRY_COMPARE(m_fixture->model().visibleTracks(), qint64(6));
  }
  void cleanup() { m_fixture.reset(); }

  void isMadeNamedFilledAndDeleted() {
    action("newEmptyPlaylist")->trigger();
    QTRY_COMPARE(playlists().size(), std::size_t(1));
    QTRY_VERIFY(editor()->isVisible());
    auto* name = editor()->findChild<QLineEdit*>("playlistName");
    QTRY_VERIFY(name->hasFocus());
    name->selectAll();
    QTest::keyClicks(name, "Rain");
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(playlists().front().name, std::string("Rain"));
    QVERIFY(sideBarTexts().contains("Rain"));

    dropOnSideBar("Rain", {m_ids[0], m_ids[3]});
    QTRY_COMPARE(titles(), QStringList({"Song 0", "Song 3"}));
    controller()->addTracks(editor()->playlist(), {m_ids[5]});
    QTRY_COMPARE(stored(), QStringList({"Song 0", "Song 3", "Song 5"}));

    action("removePlaylist")->trigger();
    QTRY_VERIFY(playlists().empty());
    QTRY_VERIFY(!editor()->isVisible());
    undo()->undo();
    QTRY_COMPARE(playlists().size(), std::size_t(1));
    while (undo()->canUndo()) undo()->undo();
    QTRY_VERIFY(playlists().empty());
    while (undo()->canRedo()) {
      undo()->redo();
      QTest::qWait(20);
    }
    QTRY_VERIFY(playlists().empty());  // the last was the deletion
  }

  void aTypedNameIsThatOfTheListItWasTypedFor() {
    action("newEmptyPlaylist")->trigger();
    QTRY_COMPARE(playlists().size(), std::size_t(1));
    auto* name = editor()->findChild<QLineEdit*>("playlistName");
    QTRY_VERIFY(name->hasFocus());
    name->selectAll();
    QTest::keyClicks(name, "Party");
    action("newEmptyPlaylist")->trigger();
    QTRY_COMPARE(playlists().size(), std::size_t(2));
    QTRY_COMPARE(playlists().front().name, std::string("Party"));
    QTRY_COMPARE(name->text(), QString::fromStdString(playlists().back().name));
    QVERIFY(playlists().back().name != "Party");
  }

  void rowsMoveByKeysAndByDragging() {
    make({0, 1, 2, 3, 4});
    auto& table = editor()->table();
    table.selectRows({3});
    QTest::keyClick(&table, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(titles(), QStringList({"Song 0", "Song 1", "Song 3", "Song 2", "Song 4"}));
    QCOMPARE(table.selectedRows(), std::vector<int>{2});
    table.selectRows({0, 1});
    QTest::keyClick(&table, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(titles(), QStringList({"Song 3", "Song 0", "Song 1", "Song 2", "Song 4"}));
    auto& model = editor()->model();
    std::unique_ptr<QMimeData> data(model.mimeData({model.index(4, 0), model.index(0, 0)}));
    QVERIFY(model.dropMimeData(data.get(), Qt::MoveAction, 2, 0, {}));
    QCOMPARE(titles(), QStringList({"Song 0", "Song 3", "Song 4", "Song 1", "Song 2"}));
    QCOMPARE(undo()->undoText(), QStringLiteral("move tracks"));
    for (int i = 0; i < 3; ++i) undo()->undo();
    QCOMPARE(titles(), QStringList({"Song 0", "Song 1", "Song 2", "Song 3", "Song 4"}));
    table.selectRows({1, 2});
    QTest::keyClick(&table, Qt::Key_Delete);
    QCOMPARE(titles(), QStringList({"Song 0", "Song 3", "Song 4"}));
    QTRY_COMPARE(stored(), titles());
  }

  /// A move that changes nothing has no say in what is selected later.
  void afterARemovalTheNextRowIsSelected() {
    make({0, 1, 2, 3, 4});
    auto& table = editor()->table();
    Q_EMIT editor()->model().moveRequested({0}, 1);  // it stays where it is
    table.selectRows({2});
    QTest::keyClick(&table, Qt::Key_Delete);
    QCOMPARE(table.selectedRows(), std::vector<int>{2});
    QTest::keyClick(&table, Qt::Key_Delete);
    QCOMPARE(titles(), QStringList({"Song 0", "Song 1", "Song 4"}));
    QTest::keyClick(&table, Qt::Key_Delete);
    QCOMPARE(table.selectedRows(), std::vector<int>{1});  // the last one now
  }

  /// Whatever becomes of the rows, the next key means the same track.
  void whatIsSelectedStays() {
    make({0, 1, 2});
    auto& table = editor()->table();
    table.selectRows({2});
    std::vector<StoredEntry> entries = editor()->model().entries();
    std::swap(entries[0], entries[2]);
    service()->setEntries(editor()->playlist(), entries);  // as a list that makes itself does
    QCOMPARE(table.selectedRows(), std::vector<int>{0});
    QCOMPARE(editor()->currentTrack(), m_ids[2]);
    entries.erase(entries.begin());
    service()->setEntries(editor()->playlist(), entries);
    QCOMPARE(table.selectedRows(), std::vector<int>());
  }

  void aPlaylistFileStandsForItsEntries() {
    make({0});
    test::writeFileBelow(in("."), "list.m3u", "/music/Artist 3/Song 3.flac\nhttp://radio/x\n");
    QMimeData data;
    data.setUrls({fileUrl(in("list.m3u")), fileUrl("/music/Artist 5/Song 5.flac"), fileUrl(in("none.m3u"))});
    QSignalSpy failed(controller(), &PlaylistController::failed);
    editor()->model().dropMimeData(&data, Qt::CopyAction, 0, 0, {});
    QTRY_COMPARE(titles(), QStringList({"Song 3", "http://radio/x", "Song 5", "Song 0"}));
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed[0][0].toString().contains("Not all"));
  }

  /// It stands beside what went wrong.
  void anOfferIsNotHidden() {
    test::writeWav(in("new.wav"), test::sine(440, 1, 8000, 0.1), 8000, 1);
    test::writeFileBelow(in("."), "list.m3u", "new.wav\n");
    controller()->importFiles({in("list.m3u"), in("none.m3u")});
    QTRY_COMPARE(playlists().size(), std::size_t(1));
    const auto* messages = m_fixture->window->findChild<MessageStrip*>();
    QTRY_VERIFY(messages->accessibleDescription().contains("not in the library"));
    QVERIFY(messages->text().contains("Not all"));
  }

  void manyExamplesAreSampled() {
    std::vector<TrackId> many;
    for (TrackId id = 1; id <= 5000; ++id) many.push_back(id);
    controller()->openLike(many);
    QCOMPARE(m_fixture->window->findChild<PlaylistDialog*>()->request().like.size(), std::size_t(100));
  }

  void filesFromAFileManagerAreTaken() {
    make({0});
    QMimeData data;
    data.setUrls({fileUrl("/music/Artist 2/Song 2.flac"), fileUrl("/elsewhere/\xff new.mp3")});
    editor()->model().dropMimeData(&data, Qt::CopyAction, 0, 0, {});
    QCOMPARE(titles().front(), QStringLiteral("Song 2"));
    QCOMPARE(editor()->model().rowCount(), 3);
    QVERIFY(editor()->model().trackAt(1) == nullptr);
    QVERIFY(m_fixture->window->findChild<MessageStrip*>()->text().contains("not in the library"));
    QTRY_COMPARE(stored().size(), 3);
  }

  /// What cannot be stored is said, and not shown as if it were.
  void aListThatAnotherProgramHasDeletedGoes() {
    make({0, 1});
    {
      PlaylistStore other(in("library.sqlite"));
      other.remove(editor()->playlist());
      other.forgetRemoved();
    }
    QSignalSpy failed(controller(), &PlaylistController::failed);  // the window shows it
    controller()->addTracks(editor()->playlist(), {m_ids[5]});
    QTRY_VERIFY(playlists().empty());
    QTRY_VERIFY(!editor()->isVisible());
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.front().front().toString().contains("not in the library any more"));
  }

  /// Many files at once, most of them unknown, are a matter of one pass over the library.
  void foldersAndManyFilesAreTaken() {
    make({0});
    QMimeData data;
    QList<QUrl> urls{fileUrl("/music/Artist 3"), fileUrl("/music")};
    for (int i = 0; i < 5000; ++i) urls << fileUrl("/elsewhere/" + std::to_string(i) + ".mp3");
    data.setUrls(urls);
    editor()->model().dropMimeData(&data, Qt::CopyAction, 1, 0, {});
    QCOMPARE(editor()->model().rowCount(), 1 + 1 + 6 + 5000);
    QCOMPARE(titles()[1], QStringLiteral("Song 3"));
    undo()->undo();
    QCOMPARE(editor()->model().rowCount(), 1);
  }

  void searchesAskAboutPlaylists() {
    make({1, 4});
    m_fixture->model().setQuery(parseQuery("playlist:\"New playlist\""));
    QTRY_COMPARE(m_fixture->model().visibleTracks(), qint64(2));
    controller()->addTracks(editor()->playlist(), {m_ids[5]});
    QTRY_COMPARE(m_fixture->model().visibleTracks(), qint64(3));
    m_fixture->model().setQuery(parseQuery("playlist:nothing"));
    QCOMPARE(m_fixture->model().visibleTracks(), qint64(0));
    service()->rename(editor()->playlist(), QStringLiteral("Café"));
    QTRY_COMPARE(playlists().front().name, std::string("Café"));
    m_fixture->model().setQuery(parseQuery("playlist:cafe"));  // as in the rules of lists
    QCOMPARE(m_fixture->model().visibleTracks(), qint64(3));
    service()->rename(editor()->playlist(), QStringLiteral("Tea"));
    QTRY_COMPARE(m_fixture->model().visibleTracks(), qint64(0));
  }

  void locksAreKept() {
    make({0, 1, 2});
    auto& table = editor()->table();
    table.selectRows({1});
    QTest::keyClick(&table, Qt::Key_L);
    QVERIFY(editor()->model().entries()[1].isLocked);
    undo()->undo();
    QVERIFY(!editor()->model().entries()[1].isLocked);
  }

  void exportAndImport() {
    make({2, 4});
    const std::filesystem::path file = in("list.m3u8");
    controller()->exportTo(editor()->playlist(), file);
    QTRY_VERIFY(std::filesystem::exists(file));
    QVERIFY(test::readFile(file).find("Song 4.flac") != std::string::npos);
    controller()->importFiles({file, in("no such.m3u")});
    QTRY_COMPARE(playlists().size(), std::size_t(2));
    QTRY_COMPARE(titles(), QStringList({"Song 2", "Song 4"}));
    QTRY_VERIFY(m_fixture->window->findChild<MessageStrip*>()->text().contains("Not all"));
  }

  /// Also what is named at the start, or dropped onto the window.
  void playlistFilesAreNoTracks() {
    test::writeFileBelow(in("."), "named.m3u", "/music/Artist 3/Song 3.flac\n");
    const qint64 tracks = m_fixture->model().visibleTracks();
    QVERIFY(!m_fixture->window->openPaths({in("named.m3u")}, false));  // so nobody looks through the folders
    QTRY_COMPARE(playlists().size(), std::size_t(1));
    QCOMPARE(playlists().front().name, std::string("named"));
    QTRY_COMPARE(titles(), QStringList({"Song 3"}));
    QCOMPARE(m_fixture->model().visibleTracks(), tracks);
    // One that follows does not end the reading of the one before. A folder is one, whatever it is called.
    test::writeFileBelow(in("."), "other.m3u", "/music/Artist 2/Song 2.flac\n");
    m_fixture->window->openPaths({in("named.m3u")}, false);
    m_fixture->window->openPaths({in("other.m3u")}, false);
    QTRY_COMPARE(playlists().size(), std::size_t(3));
    std::filesystem::create_directories(in("Top.m3u"));
    QVERIFY(m_fixture->window->openPaths({in("Top.m3u")}, false));
  }

  void copiesAreKeptInAFolder() {
    make({1});
    std::filesystem::create_directories(in("copies"));
    controller()->setExportFolder(in("copies"));
    const auto copy = [this] { return in("copies/New playlist.m3u8"); };
    QTRY_VERIFY(std::filesystem::exists(copy()));
    controller()->addTracks(editor()->playlist(), {m_ids[5]});
    QTRY_VERIFY(test::readFile(copy()).find("Song 5") != std::string::npos);

    // What has changed just before the program ends is written at once.
    controller()->addTracks(editor()->playlist(), {m_ids[4]});
    QSettings settings(QString::fromStdString(in("settings.ini")), QSettings::IniFormat);
    m_fixture->window->saveSession(settings);
    m_fixture.reset();
    QVERIFY(test::readFile(copy()).find("Song 4") != std::string::npos);
  }

  /// The files of other programs are not copies of ours.
  void copiesReplaceCopiesAlone() {
    make({1});
    test::writeFileBelow(in("copies"), "New playlist.m3u8", "#EXTM3U\n/mine.mp3\n");
    const auto copy = [this] { return in("copies/New playlist (2).m3u8"); };
    for (const int song : {5, 4}) {  // the second time it is ours
      controller()->setExportFolder(in("copies"));
      QTRY_VERIFY(std::filesystem::exists(copy()));
      controller()->addTracks(editor()->playlist(), {m_ids[static_cast<std::size_t>(song)]});
      QTRY_VERIFY(test::readFile(copy()).find("Song " + std::to_string(song)) != std::string::npos);
      controller()->setExportFolder({});
    }
    QCOMPARE(test::readFile(in("copies/New playlist.m3u8")), std::string("#EXTM3U\n/mine.mp3\n"));
    QVERIFY(!std::filesystem::exists(in("copies/New playlist (3).m3u8")));
  }

  /// Made in the dialog, kept in the library, and answered anew when the library changes.
  void smartListsUpdateThemselves() {
    controller()->openForMood(Emotion::Calm);
    auto* dialog = m_fixture->window->findChild<PlaylistDialog*>();
    ListRequest request;
    request.rules = parseQuery("rating:>=4");
    dialog->setRequest(request);
    dialog->findChild<QLineEdit*>("playlistDialogName")->setText("Good ones");
    dialog->findChild<QLineEdit*>("playlistDialogName")->setModified(true);
    QTest::mouseClick(dialog->findChild<QAbstractButton*>("playlistSmart"), Qt::LeftButton);
    auto* save = dialog->findChild<QPushButton*>("playlistSave");
    dialog->setRequest(request);
    QTRY_VERIFY(save->isEnabled());
    QTRY_COMPARE(printQuery(dialog->request().rules), std::string("rating:>=4"));
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_COMPARE(playlists().size(), std::size_t(1));
    QCOMPARE(playlists().front().kind, PlaylistKind::Smart);
    QCOMPARE(playlists().front().entryCount, std::int64_t(0));
    QTest::qWait(3000);  // the list has been answered, and nothing else is on its way
    m_fixture->window->library().setRating({m_ids[2], m_ids[4]}, 5);
    QTRY_COMPARE_WITH_TIMEOUT(playlists().front().entryCount, std::int64_t(2), 15'000);
    QTRY_COMPARE(titles().size(), 2);
    // It makes itself.
    editor()->table().selectRows({0});
    QTest::keyClick(&editor()->table(), Qt::Key_Delete);
    QCOMPARE(titles().size(), 2);
    QVERIFY(m_fixture->window->findChild<MessageStrip*>()->text().contains("makes itself"));
  }

  void whatTheUserSaysIsKept() {
    controller()->correct(m_ids[1], Emotion::Sad, true);
    QTRY_COMPARE(controller()->correctionText(m_ids[1]), QStringLiteral("not sad"));
    controller()->correct(m_ids[1], Emotion::Calm, false);
    QTRY_VERIFY(controller()->correctionText(m_ids[1]).contains("calm"));
    undo()->undo();
    QTRY_COMPARE(controller()->correctionText(m_ids[1]), QStringLiteral("not sad"));
    controller()->takeBackCorrections(m_ids[1]);
    QTRY_COMPARE(controller()->correctionText(m_ids[1]), QString());
    undo()->undo();
    QTRY_COMPARE(controller()->correctionText(m_ids[1]), QStringLiteral("not sad"));
    QCOMPARE(PlaylistStore(in("library.sqlite")).corrections().size(), std::size_t(1));
    // The contrary about the same emotion takes its place, and gives it back.
    controller()->correct(m_ids[1], Emotion::Sad, false);
    QTRY_COMPARE(controller()->correctionText(m_ids[1]), QStringLiteral("sad"));
    undo()->undo();
    QTRY_COMPARE(controller()->correctionText(m_ids[1]), QStringLiteral("not sad"));
    undo()->redo();
    QTRY_COMPARE(controller()->correctionText(m_ids[1]), QStringLiteral("sad"));
    undo()->undo();
    QTRY_COMPARE(controller()->correctionText(m_ids[1]), QStringLiteral("not sad"));
  }

  /// In the list and in the panel, as in the table, with a mark.
  void aCorrectedMoodIsShownEverywhere() {
    addSounds({"a.wav"});
    m_fixture->window->library().analyze({m_ids[6]}, false);
    const auto summary = [this] { return m_fixture->model().find(m_ids[6])->summary; };
    QTRY_VERIFY_WITH_TIMEOUT(summary().has_value(), 20'000);
    const Emotion other = summary()->top() == Emotion::Happy ? Emotion::Sad : Emotion::Happy;
    make({0, 6});
    QTest::mouseClick(editor()->table().viewport(), Qt::LeftButton, {},
                      editor()->table().visualRect(editor()->model().index(1, EntriesModel::kTitle)).center());
    auto* panel = m_fixture->window->findChild<MoodPanel*>();
    QTRY_VERIFY(panel->feedback().isVisible());
    const QString before = panel->sentence();
    const auto* note = panel->findChild<QLabel*>("moodCorrection");
    QVERIFY(!note->isVisible() && !editor()->model().lookAt(1).isCorrected);
    const auto name = emotionName(other);
    QTest::mouseClick(panel->findChild<QToolButton*>("say-" + QString::fromStdString(std::string(name))),
                      Qt::LeftButton);
    QTRY_VERIFY(note->isVisible());
    QVERIFY2(note->text().contains(emotionWord(other)), qPrintable(note->text()));
    QVERIFY2(panel->sentence().contains(emotionWord(other), Qt::CaseInsensitive), qPrintable(panel->sentence()));
    QVERIFY(panel->findChild<QLabel*>("moodVerdict")->text().endsWith(emotionLabel(other) + " *"));
    QCOMPARE(panel->findChild<QPushButton*>("sayNot")->text(), "Not " + emotionWord(other));
    const RowLook look = editor()->model().lookAt(1);
    QVERIFY(look.isCorrected && std::ranges::count(look.windowTops, other) == std::ssize(look.windowTops));
    undo()->undo();
    QTRY_VERIFY(!note->isVisible());
    QCOMPARE(panel->sentence(), before);
    QVERIFY(!editor()->model().lookAt(1).isCorrected);
  }

  /// A track that is there twice plays once.
  void theRowThatPlaysIsMarked() {
    addSounds({"a.wav", "b.wav"});
    const auto marked = [this] {
      QList<int> rows;
      for (int row = 0; row < editor()->model().rowCount(); ++row)
        if (editor()->model().index(row, EntriesModel::kNumber).data().toString() == QStringLiteral("▸")) rows << row;
      return rows;
    };
    make({6, 7, 6});
    auto& table = editor()->table();
    Q_EMIT table.playRequested(2);
    QTRY_COMPARE(marked(), QList<int>({2}));
    table.selectRows({2});
    QTest::keyClick(&table, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(marked(), QList<int>({1}));
    Q_EMIT table.playRequested(0);  // the same track, which plays on
    QTRY_COMPARE(marked(), QList<int>({0}));
    const PlaylistId first = editor()->playlist();
    make({7, 6});
    QCOMPARE(marked(), QList<int>());
    m_fixture->window->findChild<SideBar*>()->setPlaylist(first);
    QTRY_COMPARE(marked(), QList<int>({0}));
    m_fixture->window->findChild<PlaybackController*>()->playFromTable(m_ids[6]);
    QTRY_COMPARE(marked(), QList<int>());
  }

  void theNextStartShowsItAgain() {
    make({0, 1});
    const PlaylistId id = editor()->playlist();
    QSettings settings(m_home->filePath("settings.ini"), QSettings::IniFormat);
    for (const char* source : {"all", "recent"}) {  // the part of the library behind it
      m_fixture->window->saveSession(settings);
      settings.setValue("library/source", source);
      m_fixture = std::make_unique<WindowFixture>(in("library.sqlite"));
      m_fixture->window->library().setAutomaticAnalysis(false);
      m_fixture->window->restoreSession(settings);
      m_fixture->open();
      QTRY_COMPARE(controller()->shown(), id);
      QTRY_COMPARE(titles().size(), 2);
    }
  }

  void menusActOnThePlaylistInFront() {
    make({3, 4, 5});
    auto* table = m_fixture->window->findChild<TrackTable*>();  // behind it
    table->setCurrentTrack(m_ids[0]);
    editor()->table().selectRows({1});
    action("rate5")->trigger();
    const auto ratingOf = [this](int song) {
      return m_fixture->model().find(m_ids[static_cast<std::size_t>(song)])->track.rating;
    };
    QTRY_COMPARE(ratingOf(4), 5);
    QCOMPARE(ratingOf(0), 0);
    action("selectAll")->trigger();
    QCOMPARE(editor()->table().selectedRows().size(), std::size_t(3));
    QCOMPARE(table->selectedTracks().size(), std::size_t(1));
    action("removeTracks")->trigger();
    QTRY_COMPARE(m_fixture->model().visibleTracks(), qint64(3));
    undo()->undo();
    QTRY_COMPARE(m_fixture->model().visibleTracks(), qint64(6));
    editor()->table().clearSelection();
    QVERIFY(!action("rate5")->isEnabled());
  }

  void nobodyMayMoveTheFilesAway() {
    make({0, 1});
    QCOMPARE(editor()->model().supportedDragActions(), Qt::DropActions(Qt::CopyAction));
    QCOMPARE(editor()->table().defaultDropAction(), Qt::CopyAction);
  }

 private:
  std::filesystem::path in(const std::string& name) const {
    return std::filesystem::path(m_home->path().toStdString()) / name;
  }
  QAction* action(const char* name) const { return m_fixture->window->findChild<QAction*>(QLatin1String(name)); }
  PlaylistController* controller() const { return m_fixture->window->findChild<PlaylistController*>(); }
  PlaylistEditor* editor() const { return m_fixture->window->findChild<PlaylistEditor*>(); }
  PlaylistService* service() const { return m_fixture->window->findChild<PlaylistService*>(); }
  QUndoStack* undo() const { return m_fixture->window->findChild<QUndoStack*>(); }
  std::vector<StoredPlaylist> playlists() const { return service()->playlists(); }
  QStringList titles() const {
    QStringList list;
    for (int row = 0; row < editor()->model().rowCount(); ++row)
      list << editor()->model().index(row, EntriesModel::kTitle).data().toString();
    return list;
  }
  /// What the library file holds.
  QStringList stored() const {
    QStringList list;
    for (const StoredEntry& entry : PlaylistStore(in("library.sqlite")).entries(editor()->playlist()))
      list << toText(entry.title);
    return list;
  }
  QStringList sideBarTexts() const {
    QStringList list;
    const auto* widget = m_fixture->window->findChild<QListWidget*>("sideBarList");
    for (int row = 0; row < widget->count(); ++row) list << widget->item(row)->text();
    return list;
  }
  void make(const std::vector<int>& tracks) const {
    std::vector<TrackId> ids;
    for (const int i : tracks) ids.push_back(m_ids[static_cast<std::size_t>(i)]);
    controller()->addTracks(0, ids);
    QTRY_COMPARE(titles().size(), static_cast<qsizetype>(ids.size()));
    QTRY_VERIFY(editor()->isVisible());
  }
  /// Files that can be played and analysed; their ids come behind the others.
  void addSounds(const std::vector<const char*>& names) {
    std::vector<std::filesystem::path> files;
    for (const char* name : names) files.push_back(in(name));
    for (const auto& file : files) test::writeWav(file, test::sine(440, 20, 8000, 0.1), 8000, 1);
    m_fixture->library.addPaths(files);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->model().visibleTracks(), std::ssize(m_ids) + std::ssize(files), 20'000);
    for (const LibraryTrack& track : m_fixture->model().tracks())
      if (track.track.file.extension() == ".wav") m_ids.push_back(track.track.id);
  }
  void dropOnSideBar(const QString& name, const std::vector<TrackId>& ids) const {
    auto* list = m_fixture->window->findChild<QListWidget*>("sideBarList");
    const QRect place = list->visualItemRect(list->findItems(name, Qt::MatchExactly).front());
    QMimeData data;
    QList<QUrl> urls;
    for (const TrackId id : ids) urls << fileUrl(m_fixture->model().find(id)->track.file);
    data.setUrls(urls);
    QDragEnterEvent enter(place.center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(list->viewport(), &enter);
    QDropEvent drop(place.center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(list->viewport(), &drop);
  }

  std::unique_ptr<QTemporaryDir> m_home;
  std::unique_ptr<WindowFixture> m_fixture;
  std::vector<TrackId> m_ids;
};

QTEST_MAIN(PlaylistWindowTest)
#include "playlist_window_test.moc"
