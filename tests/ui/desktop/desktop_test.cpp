// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Notifications and sleep, with a desktop that is played by the test on a private bus.
#include <fcntl.h>
#include <unistd.h>

#include <QAction>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QProcess>
#include <QRasterWindow>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>

#include "tests/support/wav_file.h"
#include "tests/support/window_fixture.h"
#include "ui/desktop/notifications.h"
#include "ui/desktop/sleep_watcher.h"
#include "ui/main_window/playback_controller.h"

namespace moodogram::ui {

/// Remembers what it is asked to show.
class FakeDesktop : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

 public:
  struct Shown {
    uint replaces = 0;
    QString summary;
    QString body;
  };
  QList<Shown> shown;

 public Q_SLOTS:
  uint Notify(const QString& program, uint replaces, const QString& icon, const QString& summary, const QString& body,
              const QStringList& actions, const QVariantMap& hints, int) {
    Q_UNUSED(hints)
    if (program != "Moodogram" || icon != "moodogram" || !actions.contains("default")) return 0;
    shown.append({replaces, summary, body});
    return replaces != 0 ? replaces : 100 + static_cast<uint>(shown.size());
  }

 Q_SIGNALS:
  void ActivationToken(uint id, const QString& token);
  void ActionInvoked(uint id, const QString& action);
};

/// Gives locks away, and knows whether they are still held.
class FakeLogin : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

 public:
  int locks = 0;
  bool isHeld() const {
    char byte = 0;
    return ::read(m_pipe[0], &byte, 1) < 0;  // nothing to read, but somebody could still write
  }

 public Q_SLOTS:
  QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& who, const QString& why, const QString& mode) {
    if (what != "sleep" || who != "Moodogram" || why.isEmpty() || mode != "delay") return {};
    if (::pipe(m_pipe) != 0) return {};
    ::fcntl(m_pipe[0], F_SETFL, O_NONBLOCK);
    ++locks;
    QDBusUnixFileDescriptor lock(m_pipe[1]);
    ::close(m_pipe[1]);
    return lock;
  }

 Q_SIGNALS:
  void PrepareForSleep(bool sleeps);

 private:
  int m_pipe[2]{-1, -1};
};

class DesktopTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
      QSKIP("NOT TESTED: notifications and sleep. Install dbus-daemon to test them.");
    m_bus.start(QStringLiteral("dbus-daemon"), {"--session", "--nofork", "--print-address"});
    QVERIFY(m_bus.waitForStarted());
    QTRY_VERIFY(m_bus.canReadLine());
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    QDBusConnection desktop = connection("desktop");
    QVERIFY(desktop.registerService("org.freedesktop.Notifications"));
    QVERIFY(desktop.registerObject("/org/freedesktop/Notifications", &m_desktop,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(desktop.registerService("org.freedesktop.login1"));
    QVERIFY(desktop.registerObject("/org/freedesktop/login1", &m_login,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    for (const char* name : {"one & <two>.wav", "three.wav"})
      test::writeWav(path(name), test::sine(440, 30, 8000), 8000, 1);
    m_fixture = std::make_unique<test::WindowFixture>(path("library.sqlite"));
    m_fixture->window->notifications().setBus(connection("program"));
    m_fixture->open();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
  }

  void cleanupTestCase() {
    m_fixture.reset();
    m_bus.terminate();
    m_bus.waitForFinished();
  }

  void init() { m_desktop.shown.clear(); }

  void nothingIsShownWhileTheWindowIsInFront() {
    m_fixture->window->showMessage("It broke.");
    m_fixture->window->addPaths({path("")});
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->analyzedCount(), 2, 30'000);
    QTRY_VERIFY(m_fixture->idle());
    QTest::qWait(100);
    QVERIFY(m_desktop.shown.isEmpty());
  }

  void theEndOfAnAnalysisAndProblemsAreTold() {
    lookElsewhere();
    m_fixture->window->showMessage("It broke <badly>.");
    QTRY_COMPARE(m_desktop.shown.size(), 1);
    QCOMPARE(m_desktop.shown[0].body, QStringLiteral("It broke &lt;badly&gt;."));
    std::vector<TrackId> all;
    for (const LibraryTrack& track : m_fixture->model().tracks()) all.push_back(track.track.id);
    m_fixture->window->library().analyze(all, true);
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop.shown.size(), 2, 30'000);
    QVERIFY2(m_desktop.shown[1].body.contains('2'), qPrintable(m_desktop.shown[1].body));
    m_fixture->window->showMessage("And again.");
    QTRY_COMPARE(m_desktop.shown.size(), 3);
    QCOMPARE(m_desktop.shown[2].replaces, 101U);  // the one of the same kind
  }

  void tracksAreToldToWhoWantsThem() {
    lookElsewhere();
    m_fixture->window->findChild<QAction*>("playPause")->trigger();
    m_fixture->window->playback().playNext();
    QTest::qWait(100);
    QVERIFY(m_desktop.shown.isEmpty());
    QAction* wanted = m_fixture->window->findChild<QAction*>("notifyTrack");
    QVERIFY(!wanted->isChecked());
    wanted->setChecked(true);
    m_fixture->window->playback().playPrevious();
    QTRY_COMPARE(m_desktop.shown.size(), 1);
    const QString title = toText(m_fixture->window->playback().current()->track.displayTitle());
    QCOMPARE(m_desktop.shown[0].summary, title);
  }

  void choicesAreKept() {
    QSettings settings(m_folder.filePath("settings.ini"), QSettings::IniFormat);
    QAction* track = m_fixture->window->findChild<QAction*>("notifyTrack");
    QAction* analysis = m_fixture->window->findChild<QAction*>("notifyAnalysis");
    QVERIFY(analysis->isChecked());
    analysis->setChecked(false);
    m_fixture->window->saveSession(settings);
    track->setChecked(false);
    analysis->setChecked(true);
    m_fixture->window->restoreSession(settings);
    QVERIFY(track->isChecked());
    QVERIFY(!analysis->isChecked());
  }

  void aClickBringsTheWindow() {
    QSignalSpy raised(&m_fixture->window->notifications(), &Notifications::raiseRequested);
    Q_EMIT m_desktop.ActionInvoked(101, "default");
    QTRY_COMPARE(raised.size(), 1);
    Q_EMIT m_desktop.ActionInvoked(9999, "default");  // another program's
    QTest::qWait(100);
    QCOMPARE(raised.size(), 1);
    QVERIFY(raised.front().front().toString().isEmpty());
    // Some desktops let nobody to the front without this.
    Q_EMIT m_desktop.ActivationToken(101, "token-17");
    Q_EMIT m_desktop.ActionInvoked(101, "default");
    QTRY_COMPARE(raised.size(), 2);
    QCOMPARE(raised.back().front().toString(), QStringLiteral("token-17"));
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), QByteArray("token-17"));  // from where Qt takes it
    qunsetenv("XDG_ACTIVATION_TOKEN");
  }

  void theMusicWaitsBeforeTheComputerSleeps() {
    Player& player = m_fixture->player;
    SleepWatcher watcher(connection("system"));
    connect(&watcher, &SleepWatcher::aboutToSleep, &player, &Player::pause);
    QSignalSpy woke(&watcher, &SleepWatcher::wokeUp);
    QTRY_VERIFY(watcher.isHolding());
    QCOMPARE(m_login.locks, 1);
    QVERIFY(m_login.isHeld());
    if (!player.isPlaying()) player.play();
    QTRY_VERIFY(player.isPlaying());
    Q_EMIT m_login.PrepareForSleep(true);
    QTRY_VERIFY(!player.isPlaying());
    QTRY_VERIFY(!m_login.isHeld());  // the computer may sleep now
    Q_EMIT m_login.PrepareForSleep(false);
    QTRY_COMPARE(woke.size(), 1);
    QTRY_COMPARE(m_login.locks, 2);  // for the next time
    QVERIFY(!player.isPlaying());    // nobody may be there to hear it
    player.play();
    QTRY_VERIFY(player.isPlaying());
  }

  void withoutABusNobodyIsTold() {
    const QDBusConnection none(QStringLiteral("there is none"));
    SleepWatcher watcher(none);
    QVERIFY(!watcher.isHolding());
    m_fixture->window->notifications().setBus(none);
    lookElsewhere();
    m_fixture->window->showMessage("Nobody hears this.");
    QTest::qWait(50);
    QVERIFY(m_desktop.shown.isEmpty());
  }

 private:
  std::filesystem::path path(const char* name) const {
    return (m_folder.path() + '/' + QLatin1String(name)).toStdString();
  }
  QDBusConnection connection(const char* name) const {
    return QDBusConnection::connectToBus(m_address, QLatin1String(name));
  }
  void lookElsewhere() {
    m_other.show();
    m_other.requestActivate();
    QTRY_VERIFY(QApplication::activeWindow() == nullptr);
  }

  QTemporaryDir m_folder;
  QRasterWindow m_other;  ///< of another program
  QProcess m_bus;
  QString m_address;
  FakeDesktop m_desktop;
  FakeLogin m_login;
  std::unique_ptr<test::WindowFixture> m_fixture;
};

}  // namespace moodogram::ui

QTEST_MAIN(moodogram::ui::DesktopTest)
#include "desktop_test.moc"
