// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with tracks, through the real window: keys, menus, undo, dialogs, the store behind it.
#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDBusConnection>
#include <QDesktopServices>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>
#include <QUndoStack>

#include "core/audio/demo_synthesizer.h"
#include "tests/support/menus.h"
#include "tests/support/window_fixture.h"
#include "ui/common/message_strip.h"
#include "ui/library/properties_dialog.h"
#include "ui/library/side_bar.h"
#include "ui/library/track_delegate.h"
#include "ui/library/track_header.h"
#include "ui/library/track_table.h"
#include "ui/mood/mood_bars.h"
#include "ui/mood/timeline_strip.h"

using namespace moodogram;
using namespace moodogram::ui;
using test::WindowFixture;

namespace {

using M = TrackTableModel;

constexpr int kPatienceMs = 100'000;

/// A file manager that notes what it is asked to show.
class FileManager : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.FileManager1")

 public:
  QStringList shown;

 public Q_SLOTS:
  void ShowItems(const QStringList& uris, const QString&) { shown << uris; }
};

/// Takes the place of the desktop's program for files.
class FileOpener : public QObject {
  Q_OBJECT

 public:
  FileOpener() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
  ~FileOpener() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
  QList<QUrl> opened;

 public Q_SLOTS:
  void open(const QUrl& url) { opened << url; }
};

}  // namespace

class LibraryActionsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    m_bus.start(QStringLiteral("dbus-daemon"), {"--session", "--nofork", "--print-address"});
    if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead()) return;  // the tests that need it are skipped
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
  }
  void cleanupTestCase() {
    m_bus.kill();
    m_bus.waitForFinished();
  }

  void init() {
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_home->path().toUtf8());
    LibraryDatabase database(libraryFile());
    std::vector<Track> tracks;
    for (const char* name : {"alpha", "bravo", "charlie", "delta"}) {
      Track& track = tracks.emplace_back();
      track.file = std::filesystem::path("/music") / (std::string(name) + ".flac");
      track.tags.title = name;
      track.tags.artist = "Ada Marsh";
      track.tags.album = tracks.size() < 3 ? "Slow Light" : "Kiln";
      track.tags.trackNumber = static_cast<int>(tracks.size());
      track.tags.durationSeconds = 100;
      track.sizeBytes = 1'000'000;
      track.tagVersion = kTagVersion;
    }
    database.saveTracks(tracks);
    m_fixture = std::make_unique<WindowFixture>(libraryFile());
    m_fixture->window->library().setAutomaticAnalysis(false);
    m_fixture->open();
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->model().rowCount(), 4, kPatienceMs);
    m_fixture->model().sort(M::kTitle);
    m_table = m_fixture->window->findChild<TrackTable*>();
    m_fixture->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    m_table->setFocus();
  }
  void cleanup() { m_fixture.reset(); }

  void theKeysRate() {
    select({0, 1});
    QTest::keyClick(m_table, Qt::Key_4);
    QCOMPARE(shownRatings(), (std::vector<int>{4, 4, 0, 0}));
    QTRY_COMPARE(storedRatings(), (std::vector<int>{4, 4, 0, 0}));
    select({1, 2});
    QTest::keyClick(m_table, Qt::Key_2);
    QTRY_COMPARE(storedRatings(), (std::vector<int>{4, 2, 2, 0}));
    QCOMPARE(action("undo")->text(), QStringLiteral("&Undo Rating of 2 tracks"));
    QTest::keyClick(m_table, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shownRatings(), (std::vector<int>{4, 4, 0, 0}));  // each its own again
    QTRY_COMPARE(storedRatings(), (std::vector<int>{4, 4, 0, 0}));
    QTest::keyClick(m_table, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(storedRatings(), (std::vector<int>{4, 2, 2, 0}));
    select({0});
    QTest::keyClick(m_table, Qt::Key_0);
    QTRY_COMPARE(storedRatings(), (std::vector<int>{0, 2, 2, 0}));
    // The same rating again is nothing to undo.
    const int undos = undoStack()->count();
    QTest::keyClick(m_table, Qt::Key_0);
    QCOMPARE(undoStack()->count(), undos);
    // In the filter the keys are text.
    auto* filter = m_fixture->window->findChild<QLineEdit*>("filter");
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_5);
    QCOMPARE(filter->text(), QStringLiteral("5"));
    QTest::qWait(100);
    QCOMPARE(storedRatings(), (std::vector<int>{0, 2, 2, 0}));
  }

  void ratingsAreClickedAndSurviveReading() {
    m_table->header().setWanted(M::kRating, true);
    const QRect cell = m_table->visualRect(m_fixture->model().index(2, M::kRating));
    QPoint third;
    for (int x = cell.left(); x <= cell.right() && third.isNull(); ++x)
      if (TrackDelegate::starAt(cell, m_table->fontMetrics(), x) == 3) third = {x + 2, cell.center().y()};
    // The snapshot that was asked for before does not take the rating back.
    QSignalSpy changed(&m_fixture->window->library(), &LibraryController::libraryChanged);
    m_fixture->library.loadSnapshot();
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, third);
    QCOMPARE(shownRatings(), (std::vector<int>{0, 0, 3, 0}));
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(shownRatings(), (std::vector<int>{0, 0, 3, 0}));
    m_fixture->library.loadSnapshot();
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE(shownRatings(), (std::vector<int>{0, 0, 3, 0}));
  }

  void removalIsUndone() {
    select({1, 2});
    QTest::keyClick(m_table, Qt::Key_Delete);
    QCOMPARE(titles(), QStringList({"alpha", "delta"}));  // at once
    QVERIFY(m_fixture->window->findChild<MessageStrip*>()->text().contains("2 tracks"));
    QCOMPARE(m_fixture->window->findChild<QLabel*>("filterCount")->text(), QStringLiteral("2 tracks"));
    QTRY_COMPARE(storedRemoved(), (std::vector<bool>{false, true, true, false}));
    QTRY_COMPARE(m_fixture->model().tracks().size(), std::size_t(2));  // read again
    QCOMPARE(action("undo")->text(), QStringLiteral("&Undo Removal of 2 tracks"));
    action("undo")->trigger();
    QTRY_COMPARE(titles(), QStringList({"alpha", "bravo", "charlie", "delta"}));
    QCOMPARE(storedRemoved(), (std::vector<bool>{false, false, false, false}));
    action("redo")->trigger();
    QTRY_COMPARE(titles(), QStringList({"alpha", "delta"}));
    QTRY_COMPARE(storedRemoved(), (std::vector<bool>{false, true, true, false}));
    // Delete in the filter deletes text.
    auto* filter = m_fixture->window->findChild<QLineEdit*>("filter");
    filter->setText("ab");
    filter->setFocus();
    filter->setCursorPosition(0);
    QTest::keyClick(filter, Qt::Key_Delete);
    QCOMPARE(filter->text(), QStringLiteral("b"));
    QTest::qWait(100);
    QCOMPARE(storedRemoved(), (std::vector<bool>{false, true, true, false}));
  }

  void removedTracksAreRestored() {
    action("restoreRemoved")->trigger();
    QTRY_VERIFY(m_fixture->window->findChild<MessageStrip*>()->text().contains("No tracks"));
    select({0, 3});
    action("removeTracks")->trigger();
    QTRY_COMPARE(titles(), QStringList({"bravo", "charlie"}));
    action("restoreRemoved")->trigger();
    const auto dialog = [this] { return m_fixture->window->findChild<QDialog*>("removedTracks"); };
    QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
    auto* list = dialog()->findChild<QTreeWidget*>("removedList");
    QCOMPARE(list->topLevelItemCount(), 2);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->findItems("delta", Qt::MatchExactly).front()).center());
    QTest::mouseClick(dialog()->findChild<QPushButton*>("restoreSelected"), Qt::LeftButton);
    QTRY_COMPARE(titles(), QStringList({"bravo", "charlie", "delta"}));
    QTRY_COMPARE(storedRemoved(), (std::vector<bool>{true, false, false, false}));
    action("undo")->trigger();
    QTRY_COMPARE(titles(), QStringList({"bravo", "charlie"}));
  }

  void missingTracksAreForgottenIfTheUserSaysSo() {
    action("forgetMissing")->trigger();
    QTRY_VERIFY(m_fixture->window->findChild<MessageStrip*>()->text().contains("No tracks are missing"));
    LibraryDatabase database(libraryFile());
    database.markMissing({idAt(1), idAt(2)}, 1'700'000'000);
    const auto question = [this] { return m_fixture->window->findChild<QMessageBox*>("forgetMissingQuestion"); };
    action("forgetMissing")->trigger();
    QTRY_VERIFY(question() != nullptr && question()->isVisible());
    QVERIFY(question()->text().contains("2 tracks"));
    QVERIFY(question()->detailedText().contains("/music/bravo.flac"));
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(question() == nullptr);
    QCOMPARE(database.tracks().size(), std::size_t(4));
    action("forgetMissing")->trigger();
    QTRY_VERIFY(question() != nullptr);
    std::vector<TrackState> states = database.trackStates();
    std::erase_if(states, [this](const TrackState& state) { return state.id != idAt(1); });
    database.relocateTracks(states);  // it is back while the question is open
    QTest::mouseClick(question()->findChild<QPushButton*>("forgetMissingYes"), Qt::LeftButton);
    QTRY_COMPARE(database.tracks().size(), std::size_t(3));
    QTRY_VERIFY(m_fixture->window->findChild<MessageStrip*>()->text().contains("Forgotten: 1 track"));
    QTRY_COMPARE(titles(), QStringList({"alpha", "bravo", "delta"}));
  }

  void aFolderIsForgottenIfTheUserSaysSo() {
    LibraryDatabase database(libraryFile());
    const auto asked = [this](QWidget& over) {
      Q_EMIT m_fixture->window->findChild<SideBar*>()->removeFolderRequested("/music");
      auto* box = over.findChild<QMessageBox*>("removeFolderQuestion");
      return box != nullptr && box->isVisible() ? box : nullptr;
    };
    const QPointer<QMessageBox> question = asked(*m_fixture->window);
    QVERIFY(question != nullptr);
    QVERIFY2(question->informativeText().contains("4 tracks"), qPrintable(question->informativeText()));
    QTest::keyClick(question, Qt::Key_Return);  // the safe answer
    QTRY_VERIFY(question == nullptr);
    QCOMPARE(database.tracks().size(), std::size_t(4));
    QVERIFY(asked(*m_fixture->window) != nullptr);
    QTest::mouseClick(m_fixture->window->findChild<QPushButton*>("removeFolderYes"), Qt::LeftButton);
    QTRY_VERIFY(database.tracks().empty());
    QTRY_VERIFY(titles().isEmpty());
  }

  void theMenuIsForTheSelection() {
    select({0, 1, 2});
    const QPoint place = m_table->visualRect(m_fixture->model().index(1, M::kTitle)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, m_table->viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(m_table->viewport(), &event);
    auto* menu = m_table->findChild<QMenu*>("trackMenu");
    QVERIFY(menu != nullptr && menu->isVisible());
    for (const char* name :
         {"playTracks", "compareTrack", "analyzeAgain", "copyPaths", "showInFolder", "properties", "removeTracks"})
      QVERIFY2(menu->actions().contains(action(name)) && action(name)->isEnabled(), name);
    test::choose(*menu, action("copyPaths"));
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(copied->text(), QStringLiteral("/music/alpha.flac\n/music/bravo.flac\n/music/charlie.flac"));
    QCOMPARE(copied->urls().size(), 3);
    QVERIFY(m_fixture->window->menuBar()->actions().at(1)->menu()->actions().contains(action("removeTracks")));
    m_table->clearSelection();
    QVERIFY(!action("removeTracks")->isEnabled() && !action("properties")->isEnabled());
    QSignalSpy analysed(&m_fixture->analysis, &AnalysisService::fileStarted);
    select({0, 3});
    action("analyzeAgain")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(analysed.count(), 2, kPatienceMs);
  }

  void filesAreShownByTheFileManager() {
    if (m_bus.state() != QProcess::Running) QSKIP("dbus-daemon is not installed");
    FileOpener opener;
    select({1, 2});
    action("showInFolder")->trigger();  // nobody answers yet: the folder is opened
    QTRY_COMPARE(opener.opened, QList<QUrl>{QUrl("file:///music")});

    FileManager manager;
    QDBusConnection desktop =
        QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), "desktop");
    QVERIFY(desktop.registerObject("/org/freedesktop/FileManager1", &manager, QDBusConnection::ExportAllSlots));
    QVERIFY(desktop.registerService("org.freedesktop.FileManager1"));
    action("showInFolder")->trigger();
    QTRY_COMPARE(manager.shown, QStringList({"file:///music/bravo.flac", "file:///music/charlie.flac"}));
    QTest::qWait(50);
    QCOMPARE(opener.opened.size(), 1);
    QDBusConnection::disconnectFromBus("desktop");
  }

  void propertiesOfOneAndOfSeveral() {
    select({1});
    QTest::keyClick(m_table, Qt::Key_Return, Qt::AltModifier);
    auto* dialog = m_fixture->window->findChild<PropertiesDialog*>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    const auto value = [&](const char* name) {
      return dialog->findChild<QLabel*>(QStringLiteral("property-") + QLatin1String(name));
    };
    QCOMPARE(value("Title")->text(), QStringLiteral("bravo"));
    QCOMPARE(value("Folder")->text(), QStringLiteral("/music"));
    QCOMPARE(value("Size")->text(), QStringLiteral("1.0 MB (1,000,000 bytes)"));
    QVERIFY(value("Title")->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    QCOMPARE(value("Title")->accessibleName(), QStringLiteral("Title"));
    QVERIFY(!value("Genre")->isVisible());  // the file says nothing about it
    QTRY_COMPARE(value("Format")->text(), QStringLiteral("cannot be read now"));
    QCOMPARE(dialog->findChild<QLabel*>("propertiesVerdict")->text(), QStringLiteral("Not analysed yet"));

    // It follows the table and what happens to the track.
    QTest::mouseClick(dialog->findChild<QPushButton*>("propertiesNext"), Qt::LeftButton);
    QCOMPARE(value("Title")->text(), QStringLiteral("charlie"));
    QCOMPARE(m_table->currentTrack(), idAt(2));
    QTest::mouseClick(dialog->findChild<QPushButton*>("propertiesPrevious"), Qt::LeftButton);
    QCOMPARE(value("Title")->text(), QStringLiteral("bravo"));
    action("rate5")->trigger();
    QCOMPARE(value("Rating")->text(), QStringLiteral("5 of 5 stars"));
    m_fixture->model().setAnalysis(idAt(1), {}, {});
    dialog->grab();

    select({0, 1, 2});
    action("properties")->trigger();
    QCOMPARE(m_fixture->window->findChildren<PropertiesDialog*>().size(), 1);
    QCOMPARE(value("Title")->text(), QStringLiteral("several"));
    QCOMPARE(value("Artist")->text(), QStringLiteral("Ada Marsh"));
    QCOMPARE(dialog->findChild<QLabel*>("propertiesTitle")->text(), QStringLiteral("3 tracks"));
    QVERIFY(!dialog->findChild<QPushButton*>("propertiesNext")->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(m_fixture->window->findChild<PropertiesDialog*>() == nullptr);
  }

  void analysesAreShownAndFoldersCounted() {
    const std::filesystem::path folder = m_home->filePath("demo").toStdString();
    writeDemoLibrary(folder);
    m_fixture->window->library().setAutomaticAnalysis(true);
    m_fixture->window->addPaths({folder});
    const auto pieces = static_cast<qint64>(demoPieces().size());
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->analyzedCount(), pieces, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->idle(), kPatienceMs);
    const auto* title = m_fixture->window->findChild<QLabel*>("distributionTitle");
    QCOMPARE(title->text(), QStringLiteral("Library, %1 tracks").arg(pieces + 4));
    auto* list = m_fixture->window->findChild<QListWidget*>("sideBarList");
    const auto choose = [&](const QString& name) {
      const auto items = list->findItems(name, Qt::MatchExactly);
      QCOMPARE(items.size(), 1);
      QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(items.front()).center());
    };
    choose("demo");
    QCOMPARE(title->text(), QStringLiteral("demo, %1 tracks").arg(pieces));

    select({0});
    action("properties")->trigger();
    auto* dialog = m_fixture->window->findChild<PropertiesDialog*>();
    const auto* confidence = dialog->findChild<QLabel*>("property-Confidence");
    QTRY_VERIFY(confidence->text().contains("%"));
    QVERIFY(!dialog->findChild<MoodBars*>()->accessibleDescription().isEmpty());
    QVERIFY(!dialog->findChild<TimelineStrip*>()->accessibleDescription().isEmpty());
    QTRY_VERIFY(!dialog->findChild<QLabel*>("property-Content hash")->text().isEmpty());
    QTRY_VERIFY(dialog->findChild<QLabel*>("property-Format")->text().contains("kHz"));
    for (const QSize& size : {QSize(400, 300), QSize(860, 640)}) {
      dialog->resize(size);
      QVERIFY(!dialog->grab().isNull());
    }
    choose("All tracks");
    QCOMPARE(title->text(), QStringLiteral("Library, %1 tracks").arg(pieces + 4));

    // Half of a piece is a play.
    const TrackId id = m_table->selectedTracks().front();
    const auto plays = [&] { return LibraryDatabase(libraryFile()).track(id)->playCount; };
    QCOMPARE(plays(), 0);
    Q_EMIT m_table->playRequested(id);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->model().find(id)->track.playCount == 1, kPatienceMs);
    QTRY_COMPARE(plays(), 1);
    QVERIFY(LibraryDatabase(libraryFile()).track(id)->lastPlayedUnixSeconds > 1'700'000'000);
  }

  void albumsAreGroupedByTheMenu() {
    action("groupByAlbum")->trigger();
    QVERIFY(m_fixture->model().isGrouped());
    QCOMPARE(m_fixture->model().rowCount(), 4 + 2 * 2);
    QCOMPARE(m_fixture->window->findChild<QLabel*>("filterCount")->text(), QStringLiteral("4 tracks"));
    QTest::keyClick(m_fixture->window.get(), Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(m_fixture->model().rowCount(), 4);
  }

 private:
  std::filesystem::path libraryFile() const { return m_home->filePath("library.sqlite").toStdString(); }
  QAction* action(const char* name) const { return m_fixture->window->findChild<QAction*>(QLatin1String(name)); }
  QUndoStack* undoStack() const { return m_fixture->window->findChild<QUndoStack*>(); }
  TrackId idAt(int row) const { return m_fixture->model().trackAt(row).track.id; }

  /// With the mouse, as a user does.
  void select(const std::vector<int>& rows) {
    for (const int row : rows)
      QTest::mouseClick(m_table->viewport(), Qt::LeftButton, row == rows.front() ? Qt::NoModifier : Qt::ControlModifier,
                        m_table->visualRect(m_fixture->model().index(row, M::kTitle)).center());
    QCOMPARE(m_table->selectedTracks().size(), rows.size());
  }
  QStringList titles() const {
    QStringList result;
    for (int row = 0; row < m_fixture->model().rowCount(); ++row)
      result << m_fixture->model().index(row, M::kTitle).data().toString();
    return result;
  }
  std::vector<int> shownRatings() const {
    std::vector<int> ratings;
    for (int row = 0; row < m_fixture->model().rowCount(); ++row)
      ratings.push_back(m_fixture->model().trackAt(row).track.rating);
    return ratings;
  }
  std::vector<int> storedRatings() const {
    std::vector<int> ratings;
    for (const Track& track : LibraryDatabase(libraryFile()).tracks()) ratings.push_back(track.rating);
    return ratings;
  }
  std::vector<bool> storedRemoved() const {
    std::vector<bool> removed;
    for (const Track& track : LibraryDatabase(libraryFile()).tracks()) removed.push_back(track.isRemoved);
    return removed;
  }

  QProcess m_bus;
  std::unique_ptr<QTemporaryDir> m_home;
  std::unique_ptr<WindowFixture> m_fixture;
  TrackTable* m_table = nullptr;
};

QTEST_MAIN(LibraryActionsTest)
#include "library_actions_test.moc"
