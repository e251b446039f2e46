// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <fstream>

#include "tests/support/wav_file.h"

namespace moodogram::ui {

/// Against the silent clock, which every machine has.
class PlayerTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_folder.isValid());
    test::writeWav(path("two.wav"), test::sine(440, 2, 44100), 44100, 1);
    test::writeWav(path("short.wav"), test::sine(440, 0.3, 44100), 44100, 1);
    test::writeWav(path("cut.wav"), test::sine(440, 0.6, 44100), 44100, 1);
    std::filesystem::resize_file(path("cut.wav"), 44 + 4 * 13230);
    std::ofstream(path("noise.wav")) << "This is not a sound file, whatever its name says.";
  }

  void aMachineWithoutSoundStillPlays() {
    qputenv("PULSE_SERVER", "unix:/nonexistent/pulse");
    Player player;
    player.open(path("short.wav"));
    player.play();
    QTRY_VERIFY(player.outputDescription().contains(QStringLiteral("silent clock")));
    QTRY_VERIFY(player.positionSeconds() > 0.1);
  }

  void openLoadsAndDoesNotStart() {
    Player player(Player::Output::SilentClock, nullptr);
    player.open(path("two.wav"));
    QTRY_COMPARE(player.durationSeconds(), 2.0);
    QVERIFY(!player.isPlaying());
    QTest::qWait(100);
    QCOMPARE(player.positionSeconds(), 0.0);
    QTRY_VERIFY(player.outputDescription().contains(QStringLiteral("silent clock")));
  }

  void theClockAdvancesInRealTime() {
    Player player(Player::Output::SilentClock, nullptr);
    player.open(path("two.wav"));
    QTRY_COMPARE(player.durationSeconds(), 2.0);
    QSignalSpy positions(&player, &Player::positionChanged);
    QElapsedTimer timer;
    timer.start();
    player.play();
    QVERIFY(player.isPlaying());
    QTRY_VERIFY(player.positionSeconds() > 1);
    const double elapsed = static_cast<double>(timer.elapsed()) / 1000;
    QVERIFY2(std::abs(elapsed - player.positionSeconds()) < 0.25, qPrintable(QString::number(elapsed)));
    QVERIFY(positions.size() >= 10);
    double last = -1;
    for (const auto& arguments : positions) {
      QVERIFY(arguments[0].toDouble() > last);
      last = arguments[0].toDouble();
    }
  }

  void pauseKeepsThePosition() {
    Player player(Player::Output::SilentClock, nullptr);
    player.open(path("two.wav"));
    player.play();
    QTRY_VERIFY(player.positionSeconds() > 0.2);
    player.togglePlay();
    QVERIFY(!player.isPlaying());
    QTest::qWait(100);
    const double paused = player.positionSeconds();
    QTest::qWait(200);
    QCOMPARE(player.positionSeconds(), paused);
    player.togglePlay();
    QTRY_VERIFY(player.positionSeconds() > paused);
    QVERIFY(player.positionSeconds() < paused + 0.5);
  }

  void seekGoesThereAtOnce() {
    Player player(Player::Output::SilentClock, nullptr);
    player.open(path("two.wav"));
    QTRY_COMPARE(player.durationSeconds(), 2.0);
    player.seek(1.2);
    QCOMPARE(player.positionSeconds(), 1.2);
    player.play();
    QSignalSpy positions(&player, &Player::positionChanged);
    player.seek(0.5);
    QTRY_VERIFY(positions.size() > 5);
    for (const auto& arguments : positions) {
      QVERIFY2(arguments[0].toDouble() < 1, "a position from before the seek came through");
    }
    player.seek(99);
    QCOMPARE(player.positionSeconds(), 2.0);
  }

  void theEndIsToldOnceAndPlayBeginsAnew() {
    Player player(Player::Output::SilentClock, nullptr);
    QSignalSpy finished(&player, &Player::trackFinished);
    player.open(path("short.wav"));
    player.play();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!player.isPlaying());
    QVERIFY(std::abs(player.positionSeconds() - 0.3) < 1e-3);
    QTest::qWait(100);
    QCOMPARE(finished.size(), 1);
    player.play();
    QVERIFY(player.positionSeconds() < 0.1);
    QTRY_COMPARE(finished.size(), 2);
  }

  void theNextTrackCanStartFromTheEndOfThisOne() {
    Player player(Player::Output::SilentClock, nullptr);
    int finished = 0;
    connect(&player, &Player::trackFinished, this, [&] {
      if (++finished == 3) return;
      player.open(path("short.wav"));
      player.play();
    });
    player.open(path("short.wav"));
    player.play();
    QTRY_COMPARE(finished, 3);
  }

  void badFilesAreToldAndTheNextOnePlays() {
    Player player(Player::Output::SilentClock, nullptr);
    QSignalSpy failed(&player, &Player::failed);
    player.open(path("noise.wav"));
    player.play();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().contains(QStringLiteral("noise.wav")));
    QVERIFY(!player.isPlaying());
    QVERIFY(!player.hasTrack());
    player.open(path("missing.wav"));
    QTRY_COMPARE(failed.size(), 2);
    player.open(path("short.wav"));
    player.play();
    QTRY_VERIFY(player.positionSeconds() > 0.1);
  }

  void aCutFileIsPlayedAsFarAsItGoes() {
    Player player(Player::Output::SilentClock, nullptr);
    QSignalSpy failed(&player, &Player::failed);
    QSignalSpy finished(&player, &Player::trackFinished);
    player.open(path("cut.wav"));
    player.play();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(failed.size(), 1);
    QVERIFY(std::abs(player.positionSeconds() - 0.3) < 0.01);
  }

  void stopForgets() {
    Player player(Player::Output::SilentClock, nullptr);
    player.open(path("two.wav"));
    player.play();
    QTRY_VERIFY(player.positionSeconds() > 0.1);
    player.stop();
    QVERIFY(!player.isPlaying());
    QCOMPARE(player.durationSeconds(), 0.0);
    QTest::qWait(100);
    QCOMPARE(player.positionSeconds(), 0.0);
    player.play();
    QVERIFY(!player.isPlaying());
  }

  void goesAwayWhilePlaying() {
    for (int i = 0; i < 10; ++i) {
      Player player(Player::Output::SilentClock, nullptr);
      player.open(path("two.wav"));
      player.play();
      QTest::qWait(5 * i);
    }
  }

  void volumeIsClamped() {
    Player player(Player::Output::SilentClock, nullptr);
    QSignalSpy volumes(&player, &Player::volumeChanged);
    player.setVolume(3);
    player.setVolume(-1);
    QCOMPARE(player.volume(), 0.0);
    QCOMPARE(volumes.size(), 1);
  }

 private:
  std::filesystem::path path(const char* name) const {
    return std::filesystem::path(m_folder.path().toStdString()) / name;
  }

  QTemporaryDir m_folder;
};

}  // namespace moodogram::ui

QTEST_GUILESS_MAIN(moodogram::ui::PlayerTest)
#include "player_test.moc"
