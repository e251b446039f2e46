// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window through its real widgets: demo library, folders with bad files, filter, cancel, playlist, session.
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAction>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>
#include <set>

#include "core/audio/demo_synthesizer.h"
#include "tests/support/menus.h"
#include "tests/support/wav_file.h"
#include "tests/support/window_fixture.h"
#include "ui/common/message_strip.h"
#include "ui/library/track_table.h"
#include "ui/library/welcome_panel.h"
#include "ui/live/live_panel.h"
#include "ui/main_window/playback_controller.h"
#include "ui/main_window/selection_presenter.h"
#include "ui/mood/mood_panel.h"
#include "ui/player/transport_bar.h"
#include "ui/playlist/entries_model.h"
#include "ui/playlist/playlist_dialog.h"
#include "ui/spectrogram/spectrogram_actions.h"
#include "ui/spectrogram/spectrogram_panel.h"

using namespace moodogram;
using namespace moodogram::ui;
using namespace std::chrono_literals;
using test::WindowFixture;

namespace {

constexpr int kPatienceMs = 100'000;

EngineFactory engineForTests() {
  try {
    torchInfo();
    qInfo("Engine: the default model");
    return createEngine;
  } catch (const std::exception& error) {
    qInfo("Engine: stand-in (%s)", error.what());
    return test::fakeEngineFactory();
  }
}

}  // namespace

class MainWindowTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

  void init() {
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_home->path().toUtf8());
  }

  void opensEmptyAndTeaches() {
    WindowFixture fixture(libraryFile());
    fixture.open();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.idle(), kPatienceMs);
    const auto* welcome = fixture.window->findChild<WelcomePanel*>();
    QVERIFY(welcome->isVisible());
    QVERIFY(!fixture.window->findChild<TrackTable*>()->isVisible());
    QVERIFY(!fixture.window->findChild<QPushButton*>("toolNewPlaylist")->isEnabled());
    QVERIFY(!torchLoaded());  // nothing has been analysed: no LibTorch in this process
  }

  void theKeysAreListed() {
    WindowFixture fixture(libraryFile());
    fixture.open();
    fixture.window->findChild<QAction*>("shortcuts")->trigger();
    auto* dialog = fixture.window->findChild<QDialog*>("shortcutsDialog");
    QVERIFY(dialog != nullptr && dialog->isVisible());
    const QString text = dialog->findChild<QTextBrowser*>()->toPlainText();
    const qsizetype plot = text.indexOf("In the spectrogram");
    QVERIFY(text.startsWith("Everywhere") && plot > 0);
    for (const QAction* action : fixture.window->actions())
      for (const QKeySequence& keys : action->shortcuts())
        QVERIFY2(text.left(plot).contains(keys.toString(QKeySequence::NativeText)), qPrintable(keys.toString()));
    for (const char* keys : {"Ctrl+0", "PgUp, PgDown", "Shift+Left, Shift+Right", "Ctrl+Shift+Up"})
      QVERIFY2(text.mid(plot).contains(keys), keys);
    QVERIFY(text.mid(plot).contains("Tool: measure"));
    dialog->close();
  }

  void everyControlHasAName() {
    WindowFixture fixture(libraryFile());
    fixture.open();
    for (const QAction* action : fixture.window->actions()) {
      QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
      QVERIFY(!action->text().isEmpty());
    }
    for (const QWidget* widget : fixture.window->findChildren<QWidget*>()) {
      if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()) continue;
      if (qobject_cast<const QAbstractButton*>(widget) == nullptr &&
          qobject_cast<const QLineEdit*>(widget) == nullptr &&
          qobject_cast<const QAbstractSlider*>(widget) == nullptr &&
          qobject_cast<const QAbstractItemView*>(widget) == nullptr)
        continue;
      const auto* button = qobject_cast<const QAbstractButton*>(widget);
      const bool named = !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
      QVERIFY2(named, qPrintable(QString::fromLatin1(widget->metaObject()->className()) + ' ' + widget->objectName()));
    }
  }

  void demoLibraryInOneClick() {
    WindowFixture fixture(libraryFile(), engineForTests());
    fixture.open();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.idle(), kPatienceMs);
    QTest::mouseClick(fixture.window->findChild<QPushButton*>("welcomeDemo"), Qt::LeftButton);
    const auto pieces = static_cast<qint64>(demoPieces().size());
    QTRY_COMPARE_WITH_TIMEOUT(fixture.analyzedCount(), pieces, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.idle(), kPatienceMs);
    auto* table = fixture.window->findChild<TrackTable*>();
    QVERIFY(table->isVisible());
    QCOMPARE(fixture.model().rowCount(), static_cast<int>(pieces));

    // Another row: its mood appears in the dock.
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(fixture.model().index(2, TrackTableModel::kTitle)).center());
    const auto* title = fixture.window->findChild<QLabel*>("moodTitle");
    QTRY_COMPARE(title->text(), fixture.model().index(2, TrackTableModel::kTitle).data().toString());
    auto* mood = fixture.window->findChild<MoodPanel*>();
    QTRY_VERIFY(!mood->sentence().isEmpty() && mood->sentence() != "Not analysed yet");

    // Filter by typing.
    auto* filter = fixture.window->findChild<QLineEdit*>("filter");
    fixture.window->findChild<QAction*>("find")->trigger();
    QTest::keyClicks(filter, "winter");
    QTRY_VERIFY(fixture.model().rowCount() < static_cast<int>(pieces));
    QVERIFY(fixture.model().rowCount() > 0);
    QVERIFY(fixture.window->findChild<QLabel*>("filterCount")->text().contains("of"));
    filter->clear();

    // A playlist, saved.
    QTest::mouseClick(fixture.window->findChild<QPushButton*>("toolNewPlaylist"), Qt::LeftButton);
    auto* dialog = fixture.window->findChild<PlaylistDialog*>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QTRY_VERIFY(dialog->preview().rowCount() > 0);
    const QString file = m_home->filePath("list.m3u8");
    QStringList expected;
    for (const StoredEntry& entry : dialog->preview().entries())
      expected << QString::fromStdString(entry.file.filename());
    QTest::mouseClick(dialog->findChild<QPushButton*>("playlistExport"), Qt::LeftButton);
    auto* files = dialog->findChild<QFileDialog*>();
    QVERIFY(files != nullptr && files->isVisible());
    files->findChild<QLineEdit*>("fileNameEdit")->setText(m_home->filePath("list"));  // the ending is added
    QTest::mouseClick(files->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(file));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QStringList saved;
    for (const QString& line : QString::fromUtf8(written.readAll()).split('\n', Qt::SkipEmptyParts))
      if (!line.startsWith('#')) saved << QFileInfo(line).fileName();
    QCOMPARE(saved, expected);
    const auto* strip = fixture.window->findChild<MessageStrip*>();
    QTRY_VERIFY(strip->isVisible());
    QVERIFY(strip->text().contains("list.m3u8"));
    QVERIFY(strip->findChild<QLabel*>("messageGlyph")->text() != "!");
    QVERIFY(!strip->findChild<QPushButton*>("messageDetails")->isVisible());
  }

  void playsAndStopsByKeyboard() {
    makeMusic();
    WindowFixture fixture(libraryFile());
    fixture.open();
    fixture.window->addPaths({musicFolder()});
    QTRY_COMPARE_WITH_TIMEOUT(fixture.analyzedCount(), 3, kPatienceMs);
    auto* table = fixture.window->findChild<TrackTable*>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(fixture.player.isPlaying());
    QTRY_VERIFY(fixture.player.positionSeconds() > 0);
    QTest::keyClick(table, Qt::Key_Space);
    QTRY_VERIFY(!fixture.player.isPlaying());
    fixture.window->findChild<QAction*>("next")->trigger();
    QTRY_VERIFY(fixture.player.isPlaying());
    QTRY_COMPARE(table->currentTrack(), fixture.model().trackAt(1).track.id);
  }

  void comparesLoopsAndFillsTheScreen() {
    makeMusic();
    WindowFixture fixture(libraryFile());
    fixture.open();
    fixture.window->addPaths({musicFolder()});
    QTRY_COMPARE_WITH_TIMEOUT(fixture.analyzedCount(), 3, kPatienceMs);
    auto* table = fixture.window->findChild<TrackTable*>();
    auto* panel = fixture.window->findChild<SpectrogramPanel*>();
    const auto id = [&](int row) { return fixture.model().trackAt(row).track.id; };
    table->setCurrentTrack(id(1));
    QTRY_COMPARE(panel->shownTrack().id, id(1));

    // From the context menu, swapped.
    const QPoint place = table->visualRect(fixture.model().index(1, TrackTableModel::kTitle)).center();
    QContextMenuEvent context(QContextMenuEvent::Mouse, place, table->viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(table->viewport(), &context);
    auto* menu = table->findChild<QMenu*>("trackMenu");
    QVERIFY(menu != nullptr && menu->isVisible());
    test::choose(*menu, fixture.window->findChild<QAction*>("compareTrack"));
    QTRY_COMPARE(panel->comparedTrack().id, id(1));
    table->setCurrentTrack(id(0));
    QTRY_COMPARE(panel->shownTrack().id, id(0));
    panel->actions().swapCompared->trigger();
    QTRY_COMPARE(panel->shownTrack().id, id(1));
    QCOMPARE(panel->comparedTrack().id, id(0));
    QCOMPARE(table->currentTrack(), id(1));
    panel->actions().closeCompared->trigger();

    // A loop goes through the player; Esc ends it.
    Q_EMIT panel->loopRequested(TimeRange{0.5, 1});
    QTRY_VERIFY(fixture.player.isPlaying());
    QVERIFY(fixture.player.loop().has_value());
    QVERIFY(panel->actions().loopSelection->isChecked());
    QTRY_VERIFY(fixture.player.positionSeconds() > 0.5);
    fixture.window->activateWindow();
    table->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    QVERIFY(panel->actions().leave->isEnabled());
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(!fixture.player.loop());
    QVERIFY(!panel->actions().loopSelection->isChecked());

    // Nothing but the spectrogram, and back.
    panel->actions().fullScreen->trigger();
    QVERIFY(fixture.window->isFullScreen());
    QVERIFY(!table->isVisible() && !fixture.window->menuBar()->isVisible() && panel->isVisible());
    QTest::keyClick(panel, Qt::Key_Escape);
    QVERIFY(!fixture.window->isFullScreen());
    QVERIFY(table->isVisible() && fixture.window->menuBar()->isVisible());
    // The desktop can end it, too.
    panel->actions().fullScreen->trigger();
    fixture.window->setWindowState(fixture.window->windowState() & ~Qt::WindowFullScreen);
    QTRY_VERIFY(!panel->actions().fullScreen->isChecked());
    QVERIFY(table->isVisible() && fixture.window->menuBar()->isVisible());
  }

  /// Such as a recording to train from.
  void whatIsNoTrackIsFollowedByNothing() {
    makeMusic();
    WindowFixture fixture(libraryFile());
    fixture.open();
    fixture.window->addPaths({musicFolder()});
    QTRY_COMPARE_WITH_TIMEOUT(fixture.analyzedCount(), 3, kPatienceMs);
    const std::filesystem::path clip = toPath(m_home->filePath("clip.wav"));
    test::writeWav(clip, test::sine(440, 0.3, 16000), 16000, 1);
    QSignalSpy finished(&fixture.player, &Player::trackFinished);
    fixture.window->playback().preview(clip);
    QCOMPARE(fixture.window->playback().currentTrack(), TrackId(0));
    QTRY_COMPARE(finished.size(), 1);
    QTest::qWait(200);
    QVERIFY(!fixture.player.isPlaying());
    QCOMPARE(fixture.window->playback().currentTrack(), TrackId(0));
  }

  void stopAndPlayByTheButtons() {
    makeMusic();
    WindowFixture fixture(libraryFile());
    fixture.open();
    fixture.window->addPaths({musicFolder()});
    QTRY_COMPARE_WITH_TIMEOUT(fixture.analyzedCount(), 3, kPatienceMs);
    const auto* bar = fixture.window->findChild<TransportBar*>();
    const auto* title = bar->findChild<QLabel*>();
    QToolButton* play = nullptr;
    for (auto* button : bar->findChildren<QToolButton*>())
      if (button->accessibleName() == "Play") play = button;
    QVERIFY(play != nullptr && play->isEnabled());
    const auto marker = [&] { return fixture.model().index(0, TrackTableModel::kState).data().toString(); };

    QTest::mouseClick(play, Qt::LeftButton);
    QTRY_VERIFY(fixture.player.positionSeconds() > 0);
    const QString playing = title->text();
    QCOMPARE(marker(), QStringLiteral("\u25B8"));
    fixture.window->findChild<QAction*>("stop")->trigger();
    QVERIFY(!fixture.player.isPlaying());
    QVERIFY(title->text() != playing);
    QCOMPARE(marker(), QString());
    QTest::mouseClick(play, Qt::LeftButton);
    QTRY_VERIFY(fixture.player.isPlaying());
    QCOMPARE(title->text(), playing);
    QCOMPARE(marker(), QStringLiteral("\u25B8"));
  }

  void theLiveSpectrumListensWhileItIsOpen() {
    WindowFixture fixture(libraryFile());
    fixture.open();
    QVERIFY(fixture.window->findChild<LivePanel*>() == nullptr);  // no sound system is asked before it is wanted
    fixture.window->findChild<QAction*>("liveSpectrum")->trigger();
    auto* panel = fixture.window->findChild<LivePanel*>();
    QVERIFY(panel != nullptr && panel->isWindow() && panel->isVisible());
    QVERIFY(panel->isListening());
    QVERIFY(QTest::qWaitForWindowActive(panel));
    QTest::keyClick(panel, Qt::Key_Escape);
    QTRY_VERIFY(!panel->isVisible());
    QVERIFY(!panel->isListening());
    fixture.window->openLiveSpectrum();
    QVERIFY(panel->isListening());
  }

  void aTrackThatCannotBePlayedIsPassedOver() {
    makeMusic();
    WindowFixture fixture(libraryFile());
    fixture.open();
    fixture.window->addPaths({musicFolder()});
    QTRY_COMPARE_WITH_TIMEOUT(fixture.analyzedCount(), 3, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.idle(), kPatienceMs);
    const auto* playback = fixture.window->findChild<PlaybackController*>();
    const auto id = [&](int row) { return fixture.model().trackAt(row).track.id; };
    std::filesystem::remove(fixture.model().trackAt(1).track.file);

    // Asked for: it is told, and nothing plays.
    auto* table = fixture.window->findChild<TrackTable*>();
    Q_EMIT table->playRequested(id(1));
    QTRY_VERIFY(fixture.window->findChild<MessageStrip*>()->isVisible());
    QTRY_VERIFY(!fixture.player.hasTrack());
    QCOMPARE(playback->currentTrack(), 0);
    // Reached from the track before: the next one plays.
    Q_EMIT table->playRequested(id(0));
    QTRY_VERIFY(fixture.player.durationSeconds() > 1);
    fixture.player.seek(fixture.player.durationSeconds() - 0.2);
    QTRY_COMPARE_WITH_TIMEOUT(playback->currentTrack(), id(2), 20'000);
    QTRY_VERIFY(fixture.player.positionSeconds() > 0);
  }

  void aDriveThatIsGoneEndsTheMusic() {
    makeMusic();
    WindowFixture fixture(libraryFile());
    fixture.open();
    fixture.window->addPaths({musicFolder()});
    QTRY_COMPARE_WITH_TIMEOUT(fixture.analyzedCount(), 3, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.idle(), kPatienceMs);
    fixture.window->playback().order().setRepeat(RepeatMode::All);
    Q_EMIT fixture.window->findChild<TrackTable*>()->playRequested(fixture.model().trackAt(0).track.id);
    QTRY_VERIFY(fixture.player.durationSeconds() > 1);
    for (int row = 1; row < 3; ++row) std::filesystem::remove(fixture.model().trackAt(row).track.file);
    std::filesystem::rename(musicFolder(), musicFolder().string() + "-away");
    QSignalSpy failures(&fixture.player, &Player::failed);
    const auto hasGivenUp = [&] {
      const double end = fixture.player.durationSeconds();  // also of the next track, which may have been opened before
      if (fixture.player.hasTrack() && fixture.player.positionSeconds() < end - 1) fixture.player.seek(end - 0.2);
      return failures.size() >= 10;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasGivenUp(), kPatienceMs);
    QTest::qWait(300);
    QCOMPARE(failures.size(), 10);
    QVERIFY(!fixture.player.hasTrack());
    QVERIFY(fixture.window->findChild<MessageStrip*>()->text().contains("10 tracks in a row"));
  }

  void badFilesAreListedWithTheReason() {
    makeMusic();
    write("empty.mp3", {});
    write("text.flac", QByteArray("this is not music\n").repeated(100));
    write("noise.wav", QByteArray("RIFF\x10\0\0\0WAVEfmt garbage", 24));
    WindowFixture fixture(libraryFile());
    fixture.open();
    chooseSource(fixture, "Problems");  // the list fills while the files are tried
    fixture.window->addPaths({musicFolder()});
    QTRY_COMPARE_WITH_TIMEOUT(fixture.analyzedCount(), 3, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.idle(), kPatienceMs);
    QTRY_COMPARE(fixture.window->library().counts().problems, 3);
    QCOMPARE(fixture.model().rowCount(), 3);
    for (int row = 0; row < 3; ++row) {
      const QModelIndex index = fixture.model().index(row, TrackTableModel::kTitle);
      QVERIFY(index.data(Qt::ToolTipRole).toString().contains(index.data().toString()));
    }
    // They stay listed after a restart, and are not tried again by themselves.
    WindowFixture again(libraryFile());
    QSignalSpy started(&again.analysis, &AnalysisService::fileStarted);
    again.open();
    again.library.rescan();
    QTRY_VERIFY_WITH_TIMEOUT(again.idle(), kPatienceMs);
    QCOMPARE(again.window->library().counts().problems, 3);
    QTest::qWait(300);
    QCOMPARE(started.count(), 0);
  }

  void whatIsLookedAtIsAnalyzedNext() {
    WindowFixture fixture(libraryFile(), test::fakeEngineFactory(20ms));
    fixture.open();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.idle(), kPatienceMs);
    QSignalSpy started(&fixture.analysis, &AnalysisService::fileStarted);
    fixture.library.addDemoLibrary();
    QTRY_VERIFY_WITH_TIMEOUT(started.count() >= 1, kPatienceMs);
    fixture.analysis.setPaused(true);
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.library.isScanning(), kPatienceMs);
    QTest::qWait(500);  // the file that is being worked on
    const auto before = started.count();
    TrackId last = 0;
    for (const LibraryTrack& track : fixture.model().tracks())
      if (!track.summary) last = std::max(last, track.track.id);
    QVERIFY(last != 0);
    fixture.window->findChild<TrackTable*>()->setCurrentTrack(last);
    QTRY_COMPARE(fixture.window->findChild<SelectionPresenter*>()->shownTrack(), last);
    fixture.analysis.setPaused(false);
    QTRY_VERIFY_WITH_TIMEOUT(started.count() > before, kPatienceMs);
    QCOMPARE(started[before].front().value<TrackId>(), last);
  }

  void aFolderCanGoAndItsTracksStayAway() {
    makeMusic();
    WindowFixture fixture(libraryFile());
    fixture.window->library().setAutomaticAnalysis(false);
    fixture.open();
    fixture.window->addPaths({musicFolder()});
    QTRY_COMPARE_WITH_TIMEOUT(fixture.model().rowCount(), 3, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.idle(), kPatienceMs);
    fixture.library.removeFolder(musicFolder());
    QTRY_COMPARE_WITH_TIMEOUT(fixture.model().rowCount(), 0, kPatienceMs);
    fixture.library.rescan();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.idle(), kPatienceMs);
    QTest::qWait(200);
    QCOMPARE(fixture.model().rowCount(), 0);
  }

  void cancelInTheMiddleKeepsWhatWasDone() {
    WindowFixture fixture(libraryFile(), test::fakeEngineFactory(60ms));
    fixture.open();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.idle(), kPatienceMs);
    fixture.library.addDemoLibrary();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.analyzedCount() >= 2, kPatienceMs);
    auto* cancel = fixture.window->findChild<QPushButton*>("statusCancel");
    QVERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY(fixture.idle());
    const qint64 done = fixture.analyzedCount();
    QVERIFY(done < static_cast<qint64>(demoPieces().size()));
    QTest::qWait(300);
    QCOMPARE(fixture.analyzedCount(), done);
    QVERIFY(!cancel->isVisible());
    fixture.window->findChild<QAction*>("analyzeAll")->trigger();  // and it can go on
    QTRY_COMPARE_WITH_TIMEOUT(fixture.analyzedCount(), static_cast<qint64>(demoPieces().size()), kPatienceMs);
  }

  void withoutAutomaticAnalysisNothingIsAnalyzed() {
    makeMusic();
    WindowFixture fixture(libraryFile());
    fixture.window->library().setAutomaticAnalysis(false);
    fixture.open();
    fixture.window->addPaths({musicFolder()});
    QTRY_COMPARE_WITH_TIMEOUT(fixture.model().rowCount(), 3, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.idle(), kPatienceMs);
    QCOMPARE(fixture.analyzedCount(), 0);
    auto* table = fixture.window->findChild<TrackTable*>();
    table->setCurrentTrack(fixture.model().trackAt(1).track.id);
    fixture.window->findChild<QAction*>("analyzeSelected")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.analyzedCount(), 1, kPatienceMs);
  }

  void sessionIsThereAgain() {
    makeMusic();
    QSettings settings(m_home->filePath("session.ini"), QSettings::IniFormat);
    TrackId selected = 0;
    QList<int> columns, rows;
    {
      WindowFixture fixture(libraryFile());
      fixture.open();
      fixture.window->resize(1111, 760);
      fixture.window->addPaths({musicFolder()});
      QTRY_COMPARE_WITH_TIMEOUT(fixture.analyzedCount(), 3, kPatienceMs);
      fixture.model().sort(TrackTableModel::kTime, Qt::DescendingOrder);
      auto* table = fixture.window->findChild<TrackTable*>();
      selected = fixture.model().trackAt(1).track.id;
      table->setCurrentTrack(selected);
      chooseSource(fixture, "Recently added");
      fixture.window->findChild<QLineEdit*>("filter")->setText("flac");
      fixture.window->findChild<QSplitter*>("columns")->setSizes({300, 811});
      fixture.window->findChild<QSplitter*>("rows")->setSizes({150, 450});
      fixture.window->findChild<QAction*>("showMoodDock")->setChecked(false);
      fixture.window->findChild<QAction*>("groupByAlbum")->trigger();
      fixture.window->findChild<QAction*>("column-genre")->trigger();
      fixture.player.setVolume(0.4);
      QTest::qWait(100);
      columns = fixture.window->findChild<QSplitter*>("columns")->sizes();
      rows = fixture.window->findChild<QSplitter*>("rows")->sizes();
      fixture.window->saveSession(settings);
    }
    settings.sync();
    WindowFixture fixture(libraryFile());
    fixture.window->restoreSession(settings);
    fixture.open();
    const auto* table = fixture.window->findChild<TrackTable*>();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.model().visibleTracks(), 3, kPatienceMs);
    // With Qt 6.8 it is not restored wider than its screen, which is narrower here.
    const bool isNarrowed = fixture.window->width() < 1111;
    QVERIFY(!isNarrowed || fixture.window->width() <= fixture.window->screen()->availableSize().width());
    QCOMPARE(fixture.window->height(), 760);
    QVERIFY(fixture.model().isGrouped());
    QTRY_VERIFY(!table->isColumnHidden(TrackTableModel::kGenre));
    QCOMPARE(columns.front(), 300);
    if (!isNarrowed) QTRY_COMPARE(fixture.window->findChild<QSplitter*>("columns")->sizes(), columns);
    QCOMPARE(fixture.window->findChild<QSplitter*>("rows")->sizes(), rows);
    QCOMPARE(fixture.window->findChild<QListWidget*>("sideBarList")->currentItem()->text(),
             QStringLiteral("Recently added"));
    QCOMPARE(fixture.model().source().kind, LibrarySource::Kind::Recent);
    QCOMPARE(fixture.window->findChild<QLineEdit*>("filter")->text(), QStringLiteral("flac"));
    QCOMPARE(fixture.window->findChild<TrackTable*>()->currentTrack(), selected);
    QCOMPARE(fixture.model().sortColumn(), int(TrackTableModel::kTime));
    QCOMPARE(fixture.model().sortOrder(), Qt::DescendingOrder);
    QVERIFY(!fixture.window->findChild<MoodPanel*>()->isVisible());
    QCOMPARE(fixture.player.volume(), 0.4);
    QCOMPARE(fixture.analyzedCount(), 3);
  }

  void theSelectionDoesNotJumpBack() {
    makeMusic();
    QSettings settings(m_home->filePath("session.ini"), QSettings::IniFormat);
    {
      WindowFixture fixture(libraryFile());
      fixture.open();
      fixture.window->addPaths({musicFolder()});
      QTRY_COMPARE_WITH_TIMEOUT(fixture.analyzedCount(), 3, kPatienceMs);
      settings.setValue("library/track", static_cast<qint64>(fixture.model().trackAt(2).track.id));
      settings.setValue("library/source", "problems");  // where it cannot be selected at the start
    }
    WindowFixture fixture(libraryFile());
    fixture.window->restoreSession(settings);
    fixture.open();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.window->library().counts().library.tracks, 3, kPatienceMs);
    chooseSource(fixture, "All tracks");
    QTRY_COMPARE(fixture.model().rowCount(), 3);
    auto* table = fixture.window->findChild<TrackTable*>();
    const TrackId chosen = fixture.model().trackAt(1).track.id;
    table->setCurrentTrack(chosen);
    QSignalSpy changed(&fixture.window->library(), &LibraryController::libraryChanged);
    fixture.library.rescan();
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), kPatienceMs);
    QCOMPARE(table->currentTrack(), chosen);
  }

  void themeChangesLive() {
    WindowFixture fixture(libraryFile());
    fixture.open();
    fixture.window->findChild<QAction*>("theme-dark")->trigger();
    QVERIFY(fixture.window->palette().color(QPalette::Window).lightness() < 80);
    fixture.window->findChild<QAction*>("theme-light")->trigger();
    QVERIFY(fixture.window->palette().color(QPalette::Window).lightness() > 200);
  }

 private:
  std::filesystem::path libraryFile() const { return m_home->filePath("library.sqlite").toStdString(); }
  std::filesystem::path musicFolder() const { return m_home->filePath("music").toStdString(); }

  /// Three demo pieces, so that the tests around them are quick.
  void makeMusic() {
    writeDemoLibrary(musicFolder());
    std::size_t kept = 0;
    std::set<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(musicFolder())) files.insert(entry.path());
    for (const auto& file : files)
      if (++kept > 3) std::filesystem::remove(file);
  }
  static void chooseSource(WindowFixture& fixture, const QString& name) {
    auto* list = fixture.window->findChild<QListWidget*>("sideBarList");
    const auto items = list->findItems(name, Qt::MatchExactly);
    QCOMPARE(items.size(), 1);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(items.front()).center());
  }
  void write(const QString& name, const QByteArray& bytes) {
    QFile file(m_home->filePath("music/" + name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
  }

  std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
