// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What reaches the window from outside and through its parts: drops, the space bar, searches, another engine.
#include <QAction>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPointer>
#include <QSettings>
#include <QUrl>

#include "tests/support/wav_file.h"
#include "tests/support/window_fixture.h"
#include "ui/bridge/computing_device.h"
#include "ui/library/side_bar.h"
#include "ui/library/track_table.h"
#include "ui/live/live_panel.h"
#include "ui/main_window/playback_controller.h"
#include "ui/playlist/playlist_editor.h"
#include "ui/spectrogram/plot/spectrogram_plot.h"
#include "ui/spectrogram/spectrogram_panel.h"

namespace moodogram::ui {
namespace {

constexpr int kPatienceMs = 60'000;

}  // namespace

class WindowInputTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_home->path().toUtf8());
    for (const char* folder : {"music", "more"}) QVERIFY(QDir(m_home->path()).mkdir(folder));
    for (const char* name : {"music/one.wav", "music/two.wav", "more/three.wav"})
      test::writeWav(path(name), test::sine(440, 20, 8000), 8000, 1);
    m_fixture = std::make_unique<test::WindowFixture>(path("library.sqlite"));
    window().library().setAutomaticAnalysis(false);
    window().resize(1300, 900);
    m_fixture->open();
    window().addPaths({path("music")});
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->model().rowCount(), 2, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->idle(), kPatienceMs);
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
  }
  void cleanup() { m_fixture.reset(); }

  void aFolderIsDroppedAnywhere_data() {
    QTest::addColumn<QByteArray>("where");
    QTest::newRow("side bar") << QByteArray("sideBarList");
    QTest::newRow("spectrogram") << QByteArray("spectrogramPanel");
  }
  void aFolderIsDroppedAnywhere() {
    QFETCH(QByteArray, where);
    table().setCurrentTrack(m_fixture->model().trackAt(0).track.id);
    auto* panel = window().findChild<SpectrogramPanel*>();
    QTRY_VERIFY(panel->shownTrack().id != 0);
    const auto* list = window().findChild<QListWidget*>("sideBarList");
    QWidget* target = where == "sideBarList" ? list->viewport() : window().findChild<SpectrogramPlot*>();
    const QPoint place =
        where == "sideBarList" ? list->visualItemRect(list->item(1)).center() : target->rect().center();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_home->filePath("more"))});
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &drop);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->model().rowCount(), 3, kPatienceMs);
    QVERIFY(!panel->isComparing());
  }

  void theSpaceBarPlaysFromTheListsAround() {
    auto* sideBar = window().findChild<QListWidget*>("sideBarList");
    QTest::mouseClick(sideBar->viewport(), Qt::LeftButton, {}, sideBar->visualItemRect(sideBar->item(1)).center());
    QTest::keyClick(sideBar, Qt::Key_Space);
    QTRY_VERIFY(m_fixture->player.isPlaying());
    window().findChild<QAction*>("showQueue")->setChecked(true);
    window().playback().order().setQueue({m_fixture->model().trackAt(1).track.id});
    auto* queue = window().findChild<QListWidget*>("queueList");
    QTest::mouseClick(queue->viewport(), Qt::LeftButton, {}, queue->visualItemRect(queue->item(0)).center());
    QTest::keyClick(queue, Qt::Key_Space);
    QTRY_VERIFY(!m_fixture->player.isPlaying());
  }

  void whatIsTypedIsLookedForInTheLibrary() {
    window().findChild<QAction*>("newEmptyPlaylist")->trigger();
    auto* editor = window().findChild<PlaylistEditor*>();
    QTRY_VERIFY(editor->isVisible());
    auto* name = editor->findChild<QLineEdit*>("playlistName");
    QTRY_VERIFY(name->hasFocus());
    auto* filter = window().findChild<QLineEdit*>("filter");
    filter->setFocus();
    filter->setText("one");  // as when a session is restored
    QTest::qWait(150);
    QVERIFY(editor->isVisible());
    filter->selectAll();
    QTest::keyClicks(filter, "two");
    QTRY_VERIFY(!editor->isVisible());
    QVERIFY(table().isVisible());
    QCOMPARE(window().findChild<SideBar*>()->playlist(), 0);
    QCOMPARE(filter->text(), QStringLiteral("two"));
    QCOMPARE(window().focusWidget(), filter);
    QTRY_COMPARE(m_fixture->model().rowCount(), 1);
  }

  void anotherEngineLeavesTheLiveSpectrumAsItIs() {
    window().openLiveSpectrum();
    const QPointer<LivePanel> panel = window().findChild<LivePanel*>();
    QVERIFY(panel->isListening());
    window().findChild<ComputingDevice*>()->choose(QStringLiteral("cpu"));
    QVERIFY(!panel.isNull());
    QVERIFY(panel->isVisible() && panel->isListening());
    // Its place is kept for the next time.
    const int before = panel->height();
    panel->resize(panel->width(), before - 60);
    const int chosen = panel->height();
    QVERIFY(chosen < before);
    QSettings settings(m_home->filePath("session.ini"), QSettings::IniFormat);
    window().saveSession(settings);
    panel->close();
    test::WindowFixture again(path("other.sqlite"));
    again.window->restoreSession(settings);
    again.window->openLiveSpectrum();
    QCOMPARE(again.window->findChild<LivePanel*>()->height(), chosen);
  }

  void aThemeThatNobodyChoseInTheWindowIsNotKept() {
    test::WindowFixture::theme().setMode(ThemeMode::Dark);  // as the command line does
    QSettings settings(m_home->filePath("session.ini"), QSettings::IniFormat);
    settings.setValue("window/theme", "light");
    window().saveSession(settings);
    QCOMPARE(settings.value("window/theme").toString(), QStringLiteral("light"));
    window().findChild<QAction*>("theme-dark")->trigger();
    window().saveSession(settings);
    QCOMPARE(settings.value("window/theme").toString(), QStringLiteral("dark"));
    test::WindowFixture::theme().setMode(ThemeMode::System);
  }

 private:
  std::filesystem::path path(const char* name) const { return m_home->filePath(QLatin1String(name)).toStdString(); }
  MainWindow& window() { return *m_fixture->window; }
  TrackTable& table() { return *window().findChild<TrackTable*>(); }

  std::unique_ptr<QTemporaryDir> m_home;
  std::unique_ptr<test::WindowFixture> m_fixture;
};

}  // namespace moodogram::ui

QTEST_MAIN(moodogram::ui::WindowInputTest)
#include "window_input_test.moc"
