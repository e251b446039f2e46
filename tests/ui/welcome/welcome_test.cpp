// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The first start, from an empty profile to music that plays and moods that appear.
#include "ui/welcome/welcome_dialog.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>

#include "tests/support/accessible_tree.h"
#include "tests/support/wav_file.h"
#include "tests/support/window_fixture.h"
#include "ui/bridge/computing_device.h"

namespace moodogram::ui {

class WelcomeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

  void init() {
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("HOME", m_home->path().toUtf8());
    qputenv("XDG_DATA_HOME", m_home->filePath("data").toUtf8());
    m_fixture = std::make_unique<test::WindowFixture>(m_home->filePath("library.sqlite").toStdString());
  }
  void cleanup() { m_fixture.reset(); }

  void theMusicFolderToMusicAndMoods() {
    writeMusic(QStandardPaths::writableLocation(QStandardPaths::MusicLocation), 3);
    WelcomeDialog& dialog = start();
    auto* folder = dialog.findChild<QRadioButton*>("welcomeMusicFolder");
    QTRY_VERIFY(folder->isEnabled());  // it has been counted
    QVERIFY(folder->isChecked());
    check(dialog);
    press(dialog, Qt::Key_Return);
    auto* facts = dialog.findChild<QLabel*>("welcomeFacts");
    QTRY_VERIFY(facts->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(facts->text().contains("LibTorch") || facts->text().contains("moodogram-inference-cpu"),
                             30'000);
    check(dialog);
    press(dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->player.isPlaying(), 20'000);
    auto* moods = dialog.findChild<QListWidget*>("welcomeMoods");
    QTRY_COMPARE_WITH_TIMEOUT(moods->count(), 3, 30'000);
    QVERIFY2(moods->item(0)->text().contains('%'), qPrintable(moods->item(0)->text()));
    QVERIFY(dialog.findChild<QLabel*>("welcomePlaying")->text().contains("song-"));
    check(dialog);
    press(dialog, Qt::Key_Return);
    QTRY_VERIFY(opened() == nullptr);
    QVERIFY(m_fixture->player.isPlaying());
    QCOMPARE(m_fixture->analyzedCount(), 3);
  }

  void theDemoLibraryWhereThereIsNoMusic() {
    WelcomeDialog& dialog = start();
    QTest::qWait(200);
    QVERIFY(!dialog.findChild<QRadioButton*>("welcomeMusicFolder")->isEnabled());
    QVERIFY(dialog.findChild<QRadioButton*>("welcomeDemoLibrary")->isChecked());
    press(dialog, Qt::Key_Return);
    press(dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->player.isPlaying(), 180'000);
    QTRY_VERIFY_WITH_TIMEOUT(dialog.findChild<QListWidget*>("welcomeMoods")->count() > 0, 60'000);
  }

  void aFolderWithoutMusicIsSaidToBeOne() {
    const QString folder = m_home->filePath("empty");
    QVERIFY(QDir().mkpath(folder));
    WelcomeDialog& dialog = start();
    press(dialog, Qt::Key_Return);
    press(dialog, Qt::Key_Return);
    QTRY_VERIFY(dialog.findChild<QPushButton*>("welcomeBack")->isVisible());
    m_fixture->library.cancelScan();
    dialog.reject();
    QTRY_VERIFY(opened() == nullptr);
    auto again = std::make_unique<test::WindowFixture>(m_home->filePath("other.sqlite").toStdString());
    WelcomeDialog other({again->window->library(), again->library, again->window->playback(), m_device},
                        toPath(folder));
    connect(&other, &WelcomeDialog::folderChosen, again->window.get(),
            [&](const std::filesystem::path& chosen) { again->window->addPaths({chosen}); });
    other.show();
    auto* music = other.findChild<QRadioButton*>("welcomeMusicFolder");
    QTest::qWait(200);
    QVERIFY(!music->isEnabled());
    music->setEnabled(true);  // somebody empties it at this moment
    music->setChecked(true);
    press(other, Qt::Key_Return);
    press(other, Qt::Key_Return);
    auto* state = other.findChild<QLabel*>("welcomeState");
    QTRY_VERIFY2_WITH_TIMEOUT(state->text().contains("no music"), qPrintable(state->text()), 20'000);
  }

  void itIsLeftByEscapeAndFoundAgainInTheMenu() {
    start();
    press(*opened(), Qt::Key_Escape);
    QTRY_VERIFY(opened() == nullptr);
    m_fixture->library.loadSnapshot();
    QTest::qWait(500);
    QVERIFY2(opened() == nullptr, "it is offered once");
    m_fixture->window->findChild<QAction*>("welcome")->trigger();
    QTRY_VERIFY(opened() != nullptr);
  }

  void aLibraryWithTracksIsNotWelcomed() {
    writeMusic(m_home->filePath("music"), 1);
    m_fixture->window->addPaths({m_home->filePath("music").toStdString()});
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->idle() && m_fixture->analyzedCount() == 1, 30'000);
    m_fixture->window->offerWelcome();
    m_fixture->open();
    QTest::qWait(500);
    QVERIFY(opened() == nullptr);
  }

 private:
  static void writeMusic(const QString& folder, int count) {
    QVERIFY(QDir().mkpath(folder));
    for (int i = 0; i < count; ++i)
      test::writeWav(QStringLiteral("%1/song-%2.wav").arg(folder).arg(i).toStdString(),
                     test::sine(220 * (i + 1), 20, 16000), 16000, 1);
  }

  WelcomeDialog& start() {
    m_fixture->window->offerWelcome();
    m_fixture->open();
    [this] { QTRY_VERIFY_WITH_TIMEOUT(opened() != nullptr, 10'000); }();
    return *opened();
  }

  WelcomeDialog* opened() {
    for (auto* dialog : m_fixture->window->findChildren<WelcomeDialog*>())
      if (dialog->isVisible()) return dialog;
    return nullptr;
  }

  static void press(QWidget& dialog, Qt::Key key) {
    QTest::keyClick(dialog.focusWidget() != nullptr ? dialog.focusWidget() : &dialog, key);
  }

  static void check(QWidget& dialog) {
    const QStringList unnamed = test::unnamedControls(dialog);
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join("; ")));
    const QStringList traps = test::keyboardTraps(dialog);
    QVERIFY2(traps.isEmpty(), qPrintable(traps.join("; ")));
  }

  std::unique_ptr<QTemporaryDir> m_home;
  std::unique_ptr<test::WindowFixture> m_fixture;
  ComputingDevice m_device;
};

}  // namespace moodogram::ui

QTEST_MAIN(moodogram::ui::WelcomeTest)
#include "welcome_test.moc"
