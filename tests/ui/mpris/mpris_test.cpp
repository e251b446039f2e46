// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a private bus, asked and driven by playerctl.
#include "ui/mpris/mpris.h"

#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusReply>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <cmath>

#include "core/audio/demo_synthesizer.h"
#include "tests/support/wav_file.h"
#include "tests/support/window_fixture.h"
#include "ui/main_window/playback_controller.h"

namespace moodogram::ui {

class MprisTest : public QObject {
  Q_OBJECT

 public:
  /// What the desktop is told.
  QVariantMap m_changes;
  int m_messages = 0;
  QList<qlonglong> m_seeks;

 public Q_SLOTS:
  void onChanged(const QString&, const QVariantMap& changed, const QStringList&) {
    ++m_messages;
    m_changes.insert(changed);
  }
  void onSeeked(qlonglong position) { m_seeks << position; }

 private Q_SLOTS:
  void initTestCase() {
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty() ||
        QStandardPaths::findExecutable(QStringLiteral("playerctl")).isEmpty())
      QSKIP("NOT TESTED: remote control over D-Bus. Install dbus-daemon and playerctl to test it.");
    m_bus.start(QStringLiteral("dbus-daemon"), {"--session", "--nofork", "--print-address"});
    QVERIFY(m_bus.waitForStarted());
    QTRY_VERIFY(m_bus.canReadLine());
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8());
    for (const char* name : {"one.wav", "two.wav", "three.wav"})
      test::writeWav(path(name), test::sine(440, 30, 8000), 8000, 1);
    m_fixture = std::make_unique<test::WindowFixture>(path("library.sqlite"));
    m_fixture->window->library().setAutomaticAnalysis(false);
    m_fixture->open();
    m_fixture->window->addPaths({path("")});
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->model().visibleTracks(), 3, 20'000);
    m_mpris = std::make_unique<Mpris>(m_fixture->window->playback(), m_fixture->window->covers(), connection("it"));
    QCOMPARE(m_mpris->serviceName(), QStringLiteral("org.mpris.MediaPlayer2.moodogram"));
    QDBusConnection other = connection("other");
    QVERIFY(other.connect(m_mpris->serviceName(), kPath, "org.freedesktop.DBus.Properties", "PropertiesChanged", this,
                          SLOT(onChanged(QString, QVariantMap, QStringList))));
    QVERIFY(other.connect(m_mpris->serviceName(), kPath, "org.mpris.MediaPlayer2.Player", "Seeked", this,
                          SLOT(onSeeked(qlonglong))));
  }

  void cleanupTestCase() {
    m_mpris.reset();
    m_fixture.reset();
    m_bus.terminate();
    m_bus.waitForFinished();
  }

  void playsPausesAndSaysSo() {
    QCOMPARE(ask({"--list-all"}), QStringLiteral("moodogram"));
    ask({"play"});
    QTRY_VERIFY(player().isPlaying());
    QCOMPARE(ask({"status"}), QStringLiteral("Playing"));
    QTRY_COMPARE(m_changes.value("PlaybackStatus").toString(), QStringLiteral("Playing"));
    ask({"pause"});
    QCOMPARE(ask({"status"}), QStringLiteral("Paused"));
    ask({"play-pause"});
    QVERIFY(player().isPlaying());
  }

  void saysWhatPlays() {
    QTRY_COMPARE(ask({"metadata", "mpris:length"}), QStringLiteral("30000000"));
    const QString title = ask({"metadata", "xesam:title"});
    const LibraryTrack* track = m_fixture->window->playback().current();
    QVERIFY(track != nullptr);
    QCOMPARE(title, toText(track->track.displayTitle()));
    QVERIFY(ask({"metadata", "xesam:url"}).startsWith(QStringLiteral("file:///")));
    QVERIFY(ask({"metadata", "mpris:trackid"}).contains(QString::number(track->track.id)));
  }

  void nextAndPrevious() {
    const QString first = ask({"metadata", "mpris:trackid"});
    ask({"next"});
    const QString second = ask({"metadata", "mpris:trackid"});
    QVERIFY(first != second);
    ask({"previous"});
    QCOMPARE(ask({"metadata", "mpris:trackid"}), first);
    QVERIFY(player().isPlaying());
  }

  void seeksAndTellsWhere() {
    m_seeks.clear();
    ask({"position", "12"});
    QVERIFY(std::abs(player().positionSeconds() - 12) < 1);
    QTRY_VERIFY(!m_seeks.isEmpty());
    QCOMPARE(m_seeks.last(), 12'000'000);
    QVERIFY(std::abs(ask({"position"}).toDouble() - 12) < 1);
    ask({"position", "5-"});
    QVERIFY(std::abs(player().positionSeconds() - 7) < 1.5);
  }

  void volumeShuffleLoopAndRate() {
    ask({"volume", "0.4"});
    QCOMPARE(player().volume(), 0.4);
    player().setVolume(0.7);
    QTRY_COMPARE(m_changes.value("Volume").toDouble(), 0.7);
    ask({"shuffle", "On"});
    QVERIFY(order().isShuffled());
    ask({"shuffle", "Off"});
    QVERIFY(!order().isShuffled());
    ask({"loop", "Track"});
    QCOMPARE(order().repeat(), RepeatMode::One);
    order().setRepeat(RepeatMode::All);
    QCOMPARE(ask({"loop"}), QStringLiteral("Playlist"));
    order().setRepeat(RepeatMode::Off);
    QDBusInterface properties(m_mpris->serviceName(), kPath, "org.freedesktop.DBus.Properties", connection("other"));
    const auto call = [&properties](const QString& method, const QVariantList& arguments) {
      QDBusPendingCall pending = properties.asyncCallWithArgumentList(method, arguments);
      return QTest::qWaitFor([&pending] { return pending.isFinished(); });
    };
    QVERIFY(call("Set", {"org.mpris.MediaPlayer2.Player", "Rate", QVariant::fromValue(QDBusVariant(1.5))}));
    QCOMPARE(player().speed(), 1.5);
    player().setSpeed(1);
  }

  void oneMessageForAllThatChangesTogether() {
    QTest::qWait(50);
    m_messages = 0;
    order().setShuffled(true);
    player().setVolume(0.3);
    order().setShuffled(false);
    order().setRepeat(RepeatMode::One);
    QTRY_COMPARE(m_messages, 1);
    QTest::qWait(50);
    QCOMPARE(m_messages, 1);
    order().setRepeat(RepeatMode::Off);
  }

  void filesAreOpenedRaisedAndLeft() {
    QSignalSpy opened(m_mpris.get(), &Mpris::openRequested);
    QSignalSpy raised(m_mpris.get(), &Mpris::raiseRequested);
    QSignalSpy left(m_mpris.get(), &Mpris::quitRequested);
    const QString uri = QUrl::fromLocalFile(m_folder.filePath("three.wav")).toString();
    ask({"open", uri});
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toUrl().toString(), uri);
    QDBusInterface root(m_mpris->serviceName(), kPath, "org.mpris.MediaPlayer2", connection("other"));
    root.asyncCall("Raise");
    root.asyncCall("Quit");
    QTRY_COMPARE(raised.size(), 1);
    QTRY_COMPARE(left.size(), 1);
    m_fixture->window->openPaths({path("three.wav")}, false);
    QTRY_VERIFY(ask({"metadata", "xesam:url"}).endsWith(QStringLiteral("three.wav")));
  }

  void theCoverIsAFileThatGoes() {
    const QString folder = m_folder.filePath("covers");
    CoverFile cover(folder);
    QSignalSpy changed(&cover, &CoverFile::urlChanged);
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    cover.set(image);
    QTRY_VERIFY(!cover.url().isEmpty());
    const QString first = QUrl(cover.url()).toLocalFile();
    QCOMPARE(QImage(first).pixelColor(0, 0), QColor(Qt::red));
    cover.set(image);
    QTRY_VERIFY(!cover.url().isEmpty() && QUrl(cover.url()).toLocalFile() != first);
    QVERIFY(!QFile::exists(first));
    cover.set({});
    QVERIFY(cover.url().isEmpty());
    QCOMPARE(changed.size(), 4);
  }

  void stopIsStopped() {
    ask({"stop"});
    QCOMPARE(ask({"status"}), QStringLiteral("Stopped"));
    QTRY_VERIFY(m_changes.value("PlaybackStatus").toString() == QStringLiteral("Stopped"));
  }

  void withoutABusItIsSilent() {
    const Mpris mpris(m_fixture->window->playback(), m_fixture->window->covers(),
                      QDBusConnection(QStringLiteral("there is none")));
    QVERIFY(mpris.serviceName().isEmpty());
  }

 private:
  static constexpr auto kPath = "/org/mpris/MediaPlayer2";

  QDBusConnection connection(const char* name) const {
    return QDBusConnection::connectToBus(m_address, QLatin1String(name));
  }
  std::filesystem::path path(const char* name) const {
    return (m_folder.path() + '/' + QLatin1String(name)).toStdString();
  }
  Player& player() { return m_fixture->player; }
  PlayOrder& order() { return m_fixture->window->playback().order(); }

  /// What playerctl prints, while this program goes on to answer it.
  QString ask(const QStringList& arguments) const {
    QProcess process;
    process.start(QStringLiteral("playerctl"), QStringList{"-p", "moodogram"} + arguments);
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 10'000)) return {};
    QTest::qWait(20);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
  }

  QTemporaryDir m_folder;
  QProcess m_bus;
  QString m_address;
  std::unique_ptr<test::WindowFixture> m_fixture;
  std::unique_ptr<Mpris> m_mpris;
};

}  // namespace moodogram::ui

QTEST_MAIN(moodogram::ui::MprisTest)
#include "mpris_test.moc"
