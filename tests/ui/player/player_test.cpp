// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <fstream>
#include <tuple>
#include <vector>

#include "tests/support/wav_file.h"
#include "ui/player/audio_tap.h"

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

  void whatIsNextIsHeardWithoutAPause() {
    Player player(Player::Output::SilentClock, nullptr);
    QSignalSpy continued(&player, &Player::continued);
    QSignalSpy finished(&player, &Player::trackFinished);
    player.open(path("short.wav"));
    player.setNext(PlayItem{.file = path("two.wav"), .id = 7});
    player.play();
    QTRY_COMPARE(continued.size(), 1);
    QCOMPARE(continued[0][0].toLongLong(), 7);
    QVERIFY(player.isPlaying());
    QCOMPARE(player.durationSeconds(), 2.0);
    QVERIFY(player.positionSeconds() < 0.5);
    player.seek(1.9);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(continued.size(), 1);
  }

  /// Behind a voice recorder's file: the output has to be opened anew for music, and for no more of the same.
  void musicIsNotPlayedAsAVoiceRecorderIs() {
    std::vector<float> stereo(2 * 44100, 0.1F);
    test::writeWav(path("stereo.wav"), stereo, 44100, 2);
    test::writeWav(path("voice.wav"), test::sine(440, 0.3, 8000), 8000, 1);
    for (const auto& [first, next, follows] : {std::tuple("voice.wav", "stereo.wav", false),
                                               {"voice.wav", "short.wav", false},
                                               {"voice.wav", "voice.wav", true},
                                               {"short.wav", "stereo.wav", false},
                                               {"stereo.wav", "voice.wav", true}}) {
      Player player(Player::Output::SilentClock, nullptr);
      QSignalSpy continued(&player, &Player::continued);
      QSignalSpy finished(&player, &Player::trackFinished);
      player.open(path(first));
      player.setNext(PlayItem{.file = path(next), .id = 7});
      player.play();
      QTRY_VERIFY(!continued.empty() || !finished.empty());
      QCOMPARE(!continued.empty(), follows);
    }
  }

  void aLoopThatIsTooShortIsRefusedAloud() {
    Player player(Player::Output::SilentClock, nullptr);
    player.open(path("two.wav"));
    QSignalSpy loops(&player, &Player::loopChanged);
    player.setLoop(TimeRange{1, 1.001});
    QCOMPARE(loops.size(), 1);
    QVERIFY(!player.loop());
  }

  void whatIsNextCanBeChangedUntilItIsHeard() {
    Player player(Player::Output::SilentClock, nullptr);
    QSignalSpy continued(&player, &Player::continued);
    player.open(path("two.wav"));
    QTRY_COMPARE(player.durationSeconds(), 2.0);
    player.setNext(PlayItem{.file = path("noise.wav"), .id = 1});  // no sound file
    player.setNext(PlayItem{.file = path("short.wav"), .id = 2});
    player.seek(1.8);
    player.play();
    QTest::qWait(10);  // the next one has been read already, and is not heard yet
    player.setNext(PlayItem{.file = path("two.wav"), .id = 3});
    QTRY_COMPARE(continued.size(), 1);
    QCOMPARE(continued[0][0].toLongLong(), 3);
    QSignalSpy finished(&player, &Player::trackFinished);
    player.setNext(PlayItem{.file = path("noise.wav"), .id = 4});
    player.setNext(std::nullopt);
    player.seek(1.9);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(continued.size(), 1);
  }

  void speedIsThatOfTheClock() {
    Player player(Player::Output::SilentClock, nullptr);
    player.open(path("two.wav"));
    QTRY_COMPARE(player.durationSeconds(), 2.0);
    player.setSpeed(2);
    QElapsedTimer timer;
    QSignalSpy finished(&player, &Player::trackFinished);
    timer.start();
    player.play();
    QTRY_VERIFY(player.positionSeconds() > 0.6);
    player.setSpeed(0.5);
    const double here = player.positionSeconds();
    QVERIFY(here < 1.2);
    QTest::qWait(400);
    QVERIFY2(player.positionSeconds() < here + 0.5, qPrintable(QString::number(player.positionSeconds() - here)));
    player.setSpeed(2);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(std::abs(player.positionSeconds() - 2) < 0.02);
  }

  void aPartIsPlayedOnce() {
    Player player(Player::Output::SilentClock, nullptr);
    QSignalSpy trackFinished(&player, &Player::trackFinished);
    QSignalSpy rangeFinished(&player, &Player::rangeFinished);
    player.open(path("two.wav"));
    QTRY_COMPARE(player.durationSeconds(), 2.0);
    QElapsedTimer timer;
    timer.start();
    player.playRange({0.5, 0.9});
    QCOMPARE(player.positionSeconds(), 0.5);
    QTRY_COMPARE(rangeFinished.size(), 1);
    QVERIFY(timer.elapsed() >= 380 && timer.elapsed() < 900);
    QVERIFY(!player.isPlaying());
    QVERIFY(std::abs(player.positionSeconds() - 0.9) < 1e-3);
    QCOMPARE(trackFinished.size(), 0);
    QCOMPARE(player.durationSeconds(), 2.0);
    player.play();  // from there on
    QTRY_VERIFY(player.positionSeconds() > 1);
    player.playRange({0.2, 0.4});
    player.seek(1.9);  // no longer the part
    QTRY_COMPARE(trackFinished.size(), 1);
    QCOMPARE(rangeFinished.size(), 1);
  }

  void aLoopTurnsUntilItIsTakenAway() {
    Player player(Player::Output::SilentClock, nullptr);
    QSignalSpy loops(&player, &Player::loopChanged);
    QSignalSpy finished(&player, &Player::trackFinished);
    player.open(path("two.wav"));
    QTRY_COMPARE(player.durationSeconds(), 2.0);
    player.play();
    QTRY_VERIFY(player.positionSeconds() > 0.1);
    player.setLoop(TimeRange{1, 1.3});
    QCOMPARE(player.positionSeconds(), 1.0);  // it was outside
    int turns = 0;
    double last = 1;
    connect(&player, &Player::positionChanged, this, [&](double seconds) {
      QVERIFY2(seconds >= 1 && seconds < 1.3, qPrintable(QString::number(seconds)));
      if (seconds < last - 0.1) ++turns;
      last = seconds;
    });
    QTRY_VERIFY_WITH_TIMEOUT(turns >= 4, 3000);
    disconnect(&player, &Player::positionChanged, this, nullptr);
    player.setLoop(std::nullopt);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(loops.size(), 2);
    player.setLoop(TimeRange{0.5, 0.501});  // too short to be one
    QVERIFY(!player.loop());
    player.setLoop(TimeRange{0, 1});
    player.open(path("short.wav"));
    QVERIFY(!player.loop());
  }

  void aLoopAroundTheEndCatchesWhatIsPrepared() {
    // All of a short track has been read ahead when the loop is asked for.
    Player player(Player::Output::SilentClock, nullptr);
    QSignalSpy finished(&player, &Player::trackFinished);
    player.open(path("short.wav"));
    player.play();
    QTRY_VERIFY(player.positionSeconds() > 0.1);
    player.setLoop(TimeRange{0.05, 0.25});
    QTest::qWait(800);
    QCOMPARE(finished.size(), 0);
    QVERIFY(player.isPlaying());
    QVERIFY(player.positionSeconds() < 0.25);
  }

  void positionsComeSixtyTimesASecondAndEvenly() {
    Player player(Player::Output::SilentClock, nullptr);
    player.open(path("two.wav"));
    QTRY_COMPARE(player.durationSeconds(), 2.0);
    player.play();
    QTRY_VERIFY(player.positionSeconds() > 0.2);
    QElapsedTimer timer;
    timer.start();
    const double start = player.positionSeconds();
    int count = 0;
    double worst = 0;
    connect(&player, &Player::positionChanged, this, [&](double seconds) {
      ++count;
      const double expected = start + static_cast<double>(timer.nsecsElapsed()) * 1e-9;
      worst = std::max(worst, std::abs(seconds - expected));
    });
    QTest::qWait(1000);
    qInfo("%d positions in a second, at most %.1f ms away from an even motion", count, 1000 * worst);
    QVERIFY(count >= 40);
    QVERIFY(worst < 0.015);
  }

  void theTapGetsWhatIsHeardWhenItIsHeard() {
    const auto samples = test::sine(440, 2, 44100);
    const auto tap = std::make_shared<AudioTap>();
    Player player(Player::Output::SilentClock, nullptr);
    player.setVolume(0.3);  // does not matter
    player.setTap(tap);
    player.open(path("two.wav"));
    QTRY_COMPARE(player.durationSeconds(), 2.0);
    player.play();
    std::vector<float> heard;
    AudioBlock block;
    while (player.isPlaying()) {
      QTest::qWait(50);
      while (tap->pop(block)) {
        QCOMPARE(block.sampleRateHz, 44100);
        heard.insert(heard.end(), block.span().begin(), block.span().end());
      }
      const double ahead = static_cast<double>(heard.size()) / 44100 - player.positionSeconds();
      QVERIFY2(ahead < 0.03 && ahead > -0.12, qPrintable(QString::number(ahead)));
    }
    QCOMPARE(tap->droppedFrames(), std::uint64_t{0});
    QCOMPARE(heard.size(), samples.size());
    QVERIFY(heard == samples);
  }

  void whatFindsNoRoomInTheTapIsCounted() {
    AudioTap tap(4);
    const std::vector<float> samples(1000, 0.5F);
    tap.push(48000, samples);  // 256 + 256 + 256 + 232
    QCOMPARE(tap.droppedFrames(), std::uint64_t{0});
    tap.push(48000, std::span(samples).first(300));
    tap.push(48000, std::span(samples).first(7));
    QCOMPARE(tap.droppedFrames(), std::uint64_t{307});
    AudioBlock block;
    for (int i = 0; i < 4; ++i) QVERIFY(tap.pop(block));
    QCOMPARE(block.frames, std::size_t{232});
    QCOMPARE(block.droppedBefore, std::uint64_t{0});
    QVERIFY(!tap.pop(block));
    tap.push(48000, std::span(samples).first(5));
    QVERIFY(tap.pop(block));
    QCOMPARE(block.droppedBefore, std::uint64_t{307});
    QCOMPARE(block.frames, std::size_t{5});
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
