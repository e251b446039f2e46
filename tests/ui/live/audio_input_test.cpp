// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A real input: a private PulseAudio whose only microphone hears what its null sink plays.
#include "ui/live/audio_input.h"

#include <QCoreApplication>
#include <QFile>
#include <QMediaDevices>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <numbers>

#include "tests/support/wav_file.h"
#include "ui/player/player.h"

namespace moodogram::ui {

class AudioInputTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    if (QStandardPaths::findExecutable(QStringLiteral("pulseaudio")).isEmpty()) {
      QSKIP("NOT TESTED: listening to a sound device. Install pulseaudio to test it.");
    }
    const QString folder = m_folder.path();
    qputenv("HOME", folder.toUtf8());
    qputenv("XDG_RUNTIME_DIR", folder.toUtf8());
    qputenv("PULSE_SERVER", ("unix:" + folder + "/pulse/native").toUtf8());
    // Monitors are in no list of inputs; a source that repeats one is.
    m_server.start(QStringLiteral("pulseaudio"),
                   {QStringLiteral("-n"), QStringLiteral("--daemonize=no"), QStringLiteral("--exit-idle-time=-1"),
                    QStringLiteral("--load=module-null-sink sink_name=t rate=44100 channels=2 format=float32le"),
                    QStringLiteral("--load=module-remap-source master=t.monitor source_name=mic"),
                    QStringLiteral("--load=module-native-protocol-unix")});
    QVERIFY(m_server.waitForStarted());
    QTRY_VERIFY(QFile::exists(folder + QStringLiteral("/pulse/native")));
    test::writeWav(path("tone.wav"), test::sine(1000, 6, 44100), 44100, 1);
  }

  void cleanupTestCase() {
    m_server.terminate();
    m_server.waitForFinished();
  }

  void whatIsPlayedIsHeard() {
    QTRY_VERIFY(!QMediaDevices::audioInputs().isEmpty());
    const QAudioDevice device = QMediaDevices::audioInputs().first();
    qInfo("listening to \"%s\"", qPrintable(device.description()));
    const auto tap = std::make_shared<AudioTap>(4096);
    const std::unique_ptr<AudioInput> input = deviceInput(device, 44100)();
    QSignalSpy lost(input.get(), &AudioInput::lost);
    input->start(tap);
    Player player;
    player.open(path("tone.wav"));
    player.play();
    std::vector<float> heard;
    AudioBlock block;
    const auto listen = [&] {
      while (tap->pop(block)) heard.insert(heard.end(), block.span().begin(), block.span().end());
      return heard.size();
    };
    QTRY_VERIFY(listen() > 3 * 44100);
    player.stop();
    QCOMPARE(block.sampleRateHz, 44100);
    QCOMPARE(lost.size(), 0);
    QCOMPARE(tap->droppedFrames(), std::uint64_t{0});
    // The last second is a whole sine: the recurrence s[n + 1] + s[n - 1] = 2 cos(w) s[n] holds throughout.
    const double cosine = std::cos(2 * std::numbers::pi * 1000 / 44100);
    const std::size_t from = heard.size() - 44100;
    double worst = 0;
    for (std::size_t i = from; i + 1 < heard.size(); ++i)
      worst = std::max(worst, std::abs(heard[i + 1] + heard[i - 1] - 2 * cosine * heard[i]));
    const float loudest = *std::max_element(heard.begin() + static_cast<std::ptrdiff_t>(from), heard.end());
    qInfo("peak %.4f, largest break of the sine %.2g", static_cast<double>(loudest), worst);
    QVERIFY(std::abs(loudest - 0.5F) < 0.01F);
    QVERIFY(worst < 1e-3);
  }

  // Last: the server goes.
  void aDeviceThatGoesIsTold() {
    QTRY_VERIFY(!QMediaDevices::audioInputs().isEmpty());
    const std::unique_ptr<AudioInput> input = deviceInput(QMediaDevices::audioInputs().first(), 44100)();
    QSignalSpy lost(input.get(), &AudioInput::lost);
    const auto tap = std::make_shared<AudioTap>();
    input->start(tap);
    AudioBlock block;
    QTRY_VERIFY(tap->pop(block));
    m_server.kill();
    m_server.waitForFinished();
    QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, 10'000);
    QVERIFY(!lost[0][0].toString().isEmpty());
  }

 private:
  std::filesystem::path path(const char* name) const {
    return m_folder.filePath(QString::fromLatin1(name)).toStdString();
  }

  QTemporaryDir m_folder;
  QProcess m_server;
};

}  // namespace moodogram::ui

QTEST_GUILESS_MAIN(moodogram::ui::AudioInputTest)
#include "audio_input_test.moc"
