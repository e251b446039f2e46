// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, started a second time to tell the first what to do. What it does is asked over a private bus.
#include <signal.h>

#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusReply>
#include <QElapsedTimer>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "tests/support/wav_file.h"

namespace moodogram {

class RemoteTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
      QSKIP("NOT TESTED: a second start of the program. Install dbus-daemon to test it.");
    for (const char* folder : {"data", "config", "run", "cache", "music"}) QVERIFY(QDir(m_home.path()).mkdir(folder));
    QFile::setPermissions(m_home.filePath("run"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("HOME", m_home.path().toUtf8());
    qputenv("XDG_DATA_HOME", m_home.filePath("data").toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home.filePath("config").toUtf8());
    qputenv("XDG_RUNTIME_DIR", m_home.filePath("run").toUtf8());
    qputenv("XDG_CACHE_HOME", m_home.filePath("cache").toUtf8());
    qputenv("PULSE_SERVER", "unix:/nonexistent/pulse");
    m_bus.start(QStringLiteral("dbus-daemon"), {"--session", "--nofork", "--print-address"});
    QVERIFY(m_bus.waitForStarted());
    QTRY_VERIFY(m_bus.canReadLine());
    const QByteArray address = m_bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    for (const char* name : {"a.wav", "b.wav", "c.wav"})
      test::writeWav(m_home.filePath(QStringLiteral("music/") + name).toStdString(), test::sine(440, 60, 8000), 8000,
                     1);
    m_connection = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(address, "test"));
  }

  void cleanupTestCase() {
    m_program.kill();
    m_program.waitForFinished();
    m_bus.terminate();
    m_bus.waitForFinished();
  }

  void withoutAProgramThereIsNobodyToTell() {
    QString errors;
    QCOMPARE(second({"--play-pause"}, &errors), 1);
    QVERIFY2(errors.contains(QStringLiteral("does not run")), qPrintable(errors));
    QCOMPARE(second({"--next", "--stop"}, &errors), 1);
    QCOMPARE(second({"--enqueue"}, &errors), 1);
  }

  void oneOfTwoThatStartAtOnceRuns() {
    QProcess other;
    m_program.start(program(), {"--no-analysis", "-platform", "offscreen"});
    other.start(program(), {"--no-analysis", "-platform", "offscreen"});
    QTRY_VERIFY_WITH_TIMEOUT(m_program.state() == QProcess::NotRunning || other.state() == QProcess::NotRunning,
                             30'000);
    QProcess& gone = other.state() == QProcess::NotRunning ? other : m_program;
    QCOMPARE(gone.exitCode(), 0);
    QProcess& one = &gone == &other ? m_program : other;
    QCOMPARE(second({"--raise"}), 0);
    QCOMPARE(one.state(), QProcess::Running);
    QCOMPARE(second({"--quit"}), 0);
    QVERIFY(one.waitForFinished(20'000));
    QCOMPARE(one.exitCode(), 0);
    QCOMPARE(QDir(m_home.filePath("run")).entryList({"moodogram-*"}, QDir::AllEntries | QDir::System), QStringList());
  }

  void aFileIsPlayedInTheWindowThatRuns() {
    m_program.start(program(), {"--no-analysis", "-platform", "offscreen", music("a.wav")});
    QVERIFY(m_program.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(property("PlaybackStatus").toString(), QStringLiteral("Playing"), 30'000);
    QVERIFY(url().endsWith(QStringLiteral("a.wav")));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(second({music("b.wav")}), 0);
    qInfo("a second start hands over its file in %lld ms", timer.elapsed());
    QTRY_VERIFY_WITH_TIMEOUT(url().endsWith(QStringLiteral("b.wav")), 10'000);
  }

  void optionsOfAStartAreNotDroppedInSilence() {
    QString errors;
    QCOMPARE(second({"--theme", "dark", "--raise"}, &errors), 0);
    QVERIFY2(errors.contains(QStringLiteral("--theme")), qPrintable(errors));
    QCOMPARE(second({"--raise"}, &errors), 0);
    QVERIFY2(!errors.contains(QStringLiteral("moodogram:")), qPrintable(errors));
  }

  void itIsControlled() {
    QCOMPARE(second({"--play-pause"}), 0);
    QTRY_COMPARE(property("PlaybackStatus").toString(), QStringLiteral("Paused"));
    QCOMPARE(second({"--play"}), 0);
    QTRY_COMPARE(property("PlaybackStatus").toString(), QStringLiteral("Playing"));
    QCOMPARE(second({"--pause"}), 0);
    QTRY_COMPARE(property("PlaybackStatus").toString(), QStringLiteral("Paused"));
    QCOMPARE(second({"--enqueue", music("c.wav")}), 0);
    QTest::qWait(1500);  // it is looked for in the library, and is not there yet
    QCOMPARE(second({"--next"}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(url().endsWith(QStringLiteral("c.wav")), 10'000);
    QCOMPARE(second({"--raise"}), 0);
    QCOMPARE(second({}), 0);  // comes to the front
    QCOMPARE(second({"--stop"}), 0);
    QTRY_COMPARE(property("PlaybackStatus").toString(), QStringLiteral("Stopped"));
    QCOMPARE(m_program.state(), QProcess::Running);
  }

  void aSignalEndsItWithItsSessionSaved() {
    QCOMPARE(second({music("b.wav")}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(url().endsWith(QStringLiteral("b.wav")), 10'000);
    QTest::qWait(1200);
    ::kill(static_cast<pid_t>(m_program.processId()), SIGTERM);
    QVERIFY(m_program.waitForFinished(20'000));
    QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program.exitCode(), 0);
    const QSettings settings(m_home.filePath("config/moodogram/moodogram.ini"), QSettings::IniFormat);
    QVERIFY(settings.value("player/track").toLongLong() > 0);
    QVERIFY(settings.value("player/position").toDouble() > 0.5);
  }

  void theNextStartGoesOnWhereItWas() {
    m_program.start(program(), {"--no-analysis", "-platform", "offscreen"});
    QVERIFY(m_program.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(url().endsWith(QStringLiteral("b.wav")), 30'000);
    QCOMPARE(property("PlaybackStatus").toString(), QStringLiteral("Paused"));
    QTRY_VERIFY(property("Position").toLongLong() > 500'000);
  }

  void whatTheCommandLineChoseIsForOneStart() {
    QCOMPARE(second({"--quit"}), 0);
    QVERIFY(m_program.waitForFinished(20'000));
    m_program.start(program(), {"--no-analysis", "--language", "de", "--theme", "dark", "-platform", "offscreen"});
    QVERIFY(m_program.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(!property("PlaybackStatus").toString().isEmpty(), 30'000);
    QCOMPARE(second({"--quit"}), 0);
    QVERIFY(m_program.waitForFinished(20'000));
    const QSettings settings(m_home.filePath("config/moodogram/moodogram.ini"), QSettings::IniFormat);
    QVERIFY(settings.contains("player/volume"));  // the session has been saved
    QVERIFY(!settings.contains("window/language"));
    QVERIFY(!settings.contains("window/theme"));
    m_program.start(program(), {"--no-analysis", "-platform", "offscreen"});
    QVERIFY(m_program.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(!property("PlaybackStatus").toString().isEmpty(), 30'000);
  }

  void aProgramThatWasKilledIsNotInTheWay() {
    m_program.kill();
    m_program.waitForFinished();
    m_program.start(program(), {"--no-analysis", "-platform", "offscreen"});
    QVERIFY(m_program.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(!property("PlaybackStatus").toString().isEmpty(), 30'000);
    QCOMPARE(second({"--quit"}), 0);
    QVERIFY(m_program.waitForFinished(20'000));
    QCOMPARE(m_program.exitCode(), 0);
  }

 private:
  static QString program() { return QStringLiteral(MOODOGRAM_PROGRAM); }
  QString music(const char* name) const { return m_home.filePath(QStringLiteral("music/") + QLatin1String(name)); }

  /// Its exit code.
  static int second(const QStringList& arguments, QString* errors = nullptr) {
    QProcess process;
    process.start(program(), arguments + QStringList{"-platform", "offscreen"});
    if (!process.waitForFinished(20'000)) return -1;
    if (errors != nullptr) *errors = QString::fromUtf8(process.readAllStandardError());
    return process.exitCode();
  }
  QVariant property(const char* name) const {
    QDBusInterface properties("org.mpris.MediaPlayer2.moodogram", "/org/mpris/MediaPlayer2",
                              "org.freedesktop.DBus.Properties", *m_connection);
    const QDBusReply<QDBusVariant> reply = properties.call("Get", "org.mpris.MediaPlayer2.Player", QLatin1String(name));
    return reply.isValid() ? reply.value().variant() : QVariant();
  }
  QString url() const {
    const auto metadata = qdbus_cast<QVariantMap>(property("Metadata"));
    return metadata.value("xesam:url").toString();
  }

  QTemporaryDir m_home;
  QProcess m_bus;
  QProcess m_program;
  std::unique_ptr<QDBusConnection> m_connection;
};

}  // namespace moodogram

QTEST_GUILESS_MAIN(moodogram::RemoteTest)
#include "remote_test.moc"
