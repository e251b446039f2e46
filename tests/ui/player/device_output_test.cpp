// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Real playback: a private PulseAudio with a null sink, and what parec records from it compared with the file.
#include <QAudioDevice>
#include <QElapsedTimer>
#include <QFile>
#include <QMediaDevices>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <cstring>
#include <numeric>
#include <random>

#include "tests/support/wav_file.h"
#include "ui/player/player.h"

namespace moodogram::ui {
namespace {

constexpr int kRate = 44100;

/// Noise without the highest frequencies, another one in each channel.
std::vector<float> stereoNoise(double seconds) {
  std::mt19937 random(11);
  std::uniform_real_distribution<float> uniform(-0.5F, 0.5F);
  std::vector<float> samples(2 * static_cast<std::size_t>(seconds * kRate));
  float left = 0;
  float right = 0;
  for (std::size_t f = 0; f < samples.size() / 2; ++f) {
    samples[2 * f] = left += 0.3F * (uniform(random) - left);
    samples[2 * f + 1] = right += 0.3F * (uniform(random) - right);
  }
  return samples;
}

std::vector<float> channelOf(const std::vector<float>& interleaved, std::size_t channel) {
  std::vector<float> samples;
  for (std::size_t i = channel; i < interleaved.size(); i += 2) samples.push_back(interleaved[i]);
  return samples;
}

double correlation(const float* a, const float* b, std::size_t count) {
  const double ab = std::inner_product(a, a + count, b, 0.0);
  const double aa = std::inner_product(a, a + count, a, 0.0);
  const double bb = std::inner_product(b, b + count, b, 0.0);
  return aa > 0 && bb > 0 ? ab / std::sqrt(aa * bb) : 0;
}

/// Where in the recording the piece of the original begins.
std::size_t findPiece(const std::vector<float>& recording, const float* piece, std::size_t size) {
  std::size_t best = 0;
  float highest = 0;
  for (std::size_t at = 0; at + size <= recording.size(); ++at) {
    const float likeness = std::inner_product(piece, piece + size, &recording[at], 0.0F);
    if (likeness > highest) {
      highest = likeness;
      best = at;
    }
  }
  return best;
}

}  // namespace

class DeviceOutputTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    if (QStandardPaths::findExecutable(QStringLiteral("pulseaudio")).isEmpty() ||
        QStandardPaths::findExecutable(QStringLiteral("parec")).isEmpty()) {
      QSKIP("NOT TESTED: playback on a sound device. Install pulseaudio and pulseaudio-utils to test it.");
    }
    const QString folder = m_folder.path();
    qputenv("HOME", folder.toUtf8());
    qputenv("XDG_RUNTIME_DIR", folder.toUtf8());
    qputenv("PULSE_SERVER", ("unix:" + folder + "/pulse/native").toUtf8());
    m_server.start(QStringLiteral("pulseaudio"),
                   {QStringLiteral("-n"), QStringLiteral("--daemonize=no"), QStringLiteral("--exit-idle-time=-1"),
                    QStringLiteral("--load=module-null-sink sink_name=t rate=44100 channels=2 format=float32le"),
                    QStringLiteral("--load=module-native-protocol-unix")});
    QVERIFY(m_server.waitForStarted());
    QTRY_VERIFY(QFile::exists(folder + QStringLiteral("/pulse/native")));
    test::writeWav(file(), m_samples, kRate, 2);
  }

  void cleanupTestCase() {
    m_server.terminate();
    m_server.waitForFinished();
  }

  void whatIsHeardIsWhatIsInTheFile() {
    const QString recordingFile = m_folder.filePath(QStringLiteral("recording.raw"));
    QProcess recorder;
    recorder.setStandardOutputFile(recordingFile);
    recorder.start(QStringLiteral("parec"),
                   {QStringLiteral("--device=t.monitor"), QStringLiteral("--format=float32le"), QStringLiteral("--raw"),
                    QStringLiteral("--rate=44100"), QStringLiteral("--channels=2")});
    QVERIFY(recorder.waitForStarted());
    QTRY_VERIFY(QFile(recordingFile).size() > 0);

    Player player;
    QSignalSpy finished(&player, &Player::trackFinished);
    QSignalSpy failed(&player, &Player::failed);
    QSignalSpy positions(&player, &Player::positionChanged);
    player.open(file());
    player.play();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QVERIFY(!player.outputDescription().contains(QStringLiteral("silent")));
    QCOMPARE(failed.size(), 0);
    QVERIFY(std::abs(player.positionSeconds() - 2) < 1e-3);
    QVERIFY(positions.size() > 10);
    QTest::qWait(300);
    recorder.terminate();
    recorder.waitForFinished();

    const std::vector<float> recording = load(recordingFile);
    const std::vector<float> left = channelOf(m_samples, 0);
    const std::vector<float> heardLeft = channelOf(recording, 0);
    constexpr std::size_t kPieceAt = kRate / 2;
    const std::size_t at = findPiece(heardLeft, &left[kPieceAt], 512);
    QVERIFY2(at >= kPieceAt, "the beginning is missing");
    const std::size_t start = at - kPieceAt;
    QVERIFY2(start + left.size() <= heardLeft.size(), "the end is missing");
    for (const std::size_t channel : {std::size_t{0}, std::size_t{1}}) {
      const double c =
          correlation(&channelOf(recording, channel)[start], channelOf(m_samples, channel).data(), left.size());
      qInfo("%s: correlation of the recording with the file %.6f", channel == 0 ? "left" : "right", c);
      QVERIFY(c > 0.99999);
    }
  }

  void thePositionIsWhatIsHeard() {
    // Clicks half a second in; when one arrives from the sink's monitor, the position must be there.
    constexpr double kFirst = 0.5;
    constexpr double kBetween = 0.25;
    constexpr int kClicks = 16;
    std::vector<float> clicks(2 * static_cast<std::size_t>((kFirst + kClicks * kBetween + 0.5) * kRate));
    for (int i = 0; i < kClicks; ++i) {
      const auto at = static_cast<std::size_t>(std::lround((kFirst + i * kBetween) * kRate));
      std::fill_n(clicks.begin() + static_cast<std::ptrdiff_t>(2 * at), 60, 0.9F);
    }
    test::writeWav(path("clicks.wav"), clicks, kRate, 2);
    Player player;
    QProcess recorder;
    std::vector<double> errors;
    std::int64_t quietFrames = 0;
    connect(&recorder, &QProcess::readyReadStandardOutput, this, [&] {
      const double position = player.positionSeconds();
      const QByteArray bytes = recorder.readAllStandardOutput();
      const auto frames = static_cast<std::size_t>(bytes.size()) / (2 * sizeof(float));
      for (std::size_t f = 0; f < frames; ++f) {
        float sample = 0;
        std::memcpy(&sample, bytes.data() + f * 2 * sizeof(float), sizeof(float));
        if (sample < 0.4F) {
          ++quietFrames;
          continue;
        }
        if (quietFrames > kRate / 10) {
          const double click = kFirst + static_cast<double>(errors.size()) * kBetween;
          errors.push_back(position - static_cast<double>(frames - f) / kRate - click);
        }
        quietFrames = 0;
      }
    });
    recorder.start(QStringLiteral("parec"),
                   {QStringLiteral("--device=t.monitor"), QStringLiteral("--format=float32le"), QStringLiteral("--raw"),
                    QStringLiteral("--rate=44100"), QStringLiteral("--channels=2"), QStringLiteral("--latency-msec=5"),
                    QStringLiteral("--process-time-msec=5")});
    QVERIFY(recorder.waitForStarted());
    QTRY_VERIFY(quietFrames > kRate / 2);
    QSignalSpy finished(&player, &Player::trackFinished);
    player.open(path("clicks.wav"));
    player.play();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    recorder.terminate();
    recorder.waitForFinished();
    QCOMPARE(errors.size(), std::size_t{kClicks});
    const auto [least, most] = std::minmax_element(errors.begin(), errors.end());
    const double mean = std::accumulate(errors.begin(), errors.end(), 0.0) / kClicks;
    qInfo("reported position minus that of the click that is heard: mean %.1f ms, from %.1f to %.1f ms", 1000 * mean,
          1000 * *least, 1000 * *most);
    QVERIFY(*least > -0.03 && *most < 0.03);
  }

  void aLoopIsHeardWithoutAGap() {
    // 100 periods of 400 Hz: what is recorded is one sine, however often the loop turns.
    test::writeWav(path("tone.wav"), test::sine(400, 1, kRate), kRate, 1);
    const QString recordingFile = m_folder.filePath(QStringLiteral("loop.raw"));
    QProcess recorder;
    recorder.setStandardOutputFile(recordingFile);
    recorder.start(QStringLiteral("parec"), {QStringLiteral("--device=t.monitor"), QStringLiteral("--format=float32le"),
                                             QStringLiteral("--raw"), QStringLiteral("--rate=44100"),
                                             QStringLiteral("--channels=2"), QStringLiteral("--latency-msec=50")});
    QVERIFY(recorder.waitForStarted());
    QTRY_VERIFY(QFile(recordingFile).size() > 0);
    Player player;
    player.open(path("tone.wav"));
    player.setLoop(TimeRange{0.25, 0.5});
    player.play();
    int turns = 0;
    double last = 0;
    connect(&player, &Player::positionChanged, this, [&](double seconds) {
      if (seconds < last) ++turns;
      last = seconds;
    });
    QTRY_VERIFY_WITH_TIMEOUT(turns >= 8, 10'000);
    player.stop();
    QTest::qWait(300);
    recorder.terminate();
    recorder.waitForFinished();

    const std::vector<float> heard = channelOf(load(recordingFile), 0);
    const auto begin = std::find_if(heard.begin(), heard.end(), [](float s) { return std::abs(s) > 1e-4F; });
    QVERIFY(heard.end() - begin > 2 * kRate);
    // s[n + 1] + s[n - 1] = 2 cos(w) s[n] for a sine; a gap or a repeated sample breaks it.
    const double cosine = std::cos(2 * std::numbers::pi * 400 / kRate);
    double worst = 0;
    for (auto s = begin + kRate / 4; s != begin + 2 * kRate; ++s)
      worst = std::max(worst, std::abs(s[1] + s[-1] - 2 * cosine * s[0]));
    qInfo("largest break of the sine over 7 turns: %.2g", worst);
    QVERIFY(worst < 1e-5);
  }

  void tracksFollowEachOtherSampleBySample() {
    // A file cut into three: what is recorded is the file.
    const std::size_t third = m_samples.size() / 6 * 2;
    for (std::size_t i = 0; i < 3; ++i) {
      const auto from = m_samples.begin() + static_cast<std::ptrdiff_t>(i * third);
      const auto to = i == 2 ? m_samples.end() : from + static_cast<std::ptrdiff_t>(third);
      test::writeWav(path(qPrintable(QStringLiteral("cut%1.wav").arg(i))), {from, to}, kRate, 2);
    }
    const QString recordingFile = m_folder.filePath(QStringLiteral("gapless.raw"));
    QProcess recorder;
    recorder.setStandardOutputFile(recordingFile);
    recorder.start(QStringLiteral("parec"),
                   {QStringLiteral("--device=t.monitor"), QStringLiteral("--format=float32le"), QStringLiteral("--raw"),
                    QStringLiteral("--rate=44100"), QStringLiteral("--channels=2")});
    QVERIFY(recorder.waitForStarted());
    QTRY_VERIFY(QFile(recordingFile).size() > 0);
    Player player;
    QSignalSpy finished(&player, &Player::trackFinished);
    QSignalSpy continued(&player, &Player::continued);
    player.open(path("cut0.wav"));
    player.setNext(PlayItem{.file = path("cut1.wav"), .id = 1});
    connect(&player, &Player::continued, this, [&](qint64 id) {
      if (id == 1) player.setNext(PlayItem{.file = path("cut2.wav"), .id = 2});
    });
    player.play();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QCOMPARE(continued.size(), 2);
    QTest::qWait(300);
    recorder.terminate();
    recorder.waitForFinished();

    const std::vector<float> heard = load(recordingFile);
    const std::vector<float> heardLeft = channelOf(heard, 0);
    const std::vector<float> left = channelOf(m_samples, 0);
    const std::size_t pieceAt = third / 2 - 256;  // over the first join
    const std::size_t start = findPiece(heardLeft, &left[pieceAt], 512) - pieceAt;
    QVERIFY(start + left.size() <= heardLeft.size());
    double worst = 0;
    for (std::size_t i = 0; i < m_samples.size(); ++i)
      worst = std::max(worst, static_cast<double>(std::abs(heard[2 * start + i] - m_samples[i])));
    qInfo("largest difference between the recording and the uncut file: %.2g", worst);
    QVERIFY(worst < 1e-5);
  }

  void aSeekIsHeardSoon() {
    // Noise, then a seek into silence: how long until the monitor is silent.
    std::vector<float> samples = stereoNoise(4);
    std::fill(samples.begin() + 2 * 2 * kRate, samples.end(), 0.0F);
    test::writeWav(path("noise-silence.wav"), samples, kRate, 2);
    Player player;
    QProcess recorder;
    QElapsedTimer sinceSeek;
    qint64 lastNoiseMs = 0;
    bool heardNoise = false;
    connect(&recorder, &QProcess::readyReadStandardOutput, this, [&] {
      const QByteArray bytes = recorder.readAllStandardOutput();
      for (qsizetype i = 0; i + 4 <= bytes.size(); i += 4) {
        float sample = 0;
        std::memcpy(&sample, bytes.data() + i, sizeof(float));
        if (std::abs(sample) < 1e-4F) continue;
        heardNoise = true;
        if (sinceSeek.isValid()) lastNoiseMs = sinceSeek.elapsed();
      }
    });
    recorder.start(QStringLiteral("parec"),
                   {QStringLiteral("--device=t.monitor"), QStringLiteral("--format=float32le"), QStringLiteral("--raw"),
                    QStringLiteral("--rate=44100"), QStringLiteral("--channels=2"), QStringLiteral("--latency-msec=5"),
                    QStringLiteral("--process-time-msec=5")});
    QVERIFY(recorder.waitForStarted());
    player.open(path("noise-silence.wav"));
    player.play();
    QTRY_VERIFY(player.positionSeconds() > 0.5 && heardNoise);
    sinceSeek.start();
    player.seek(2.5);
    QTest::qWait(600);
    recorder.terminate();
    recorder.waitForFinished();
    qInfo("the last sound from before the seek came %lld ms after it (recording included)", lastNoiseMs);
    QVERIFY(lastNoiseMs < 150);  // a machine that tests in parallel is slow; alone it is far less
  }

  void anotherDeviceGoesOnAtTheSamePlace() {
    const auto pactl = [](const QStringList& arguments) {
      return QProcess::execute(QStringLiteral("pactl"), arguments);
    };
    Player player;
    QSignalSpy failed(&player, &Player::failed);
    QSignalSpy devices(&player, &Player::devicesChanged);
    test::writeWav(path("long.wav"), test::sine(440, 20, kRate), kRate, 1);
    player.open(path("long.wav"));
    player.play();
    QTRY_VERIFY(player.positionSeconds() > 0.3);
    QCOMPARE(pactl({QStringLiteral("load-module"), QStringLiteral("module-null-sink"),
                    QStringLiteral("sink_name=other"), QStringLiteral("sink_properties=device.description=Other")}),
             0);
    QTRY_VERIFY(player.devices().size() == 2);
    QTRY_VERIFY(!devices.isEmpty());
    const double before = player.positionSeconds();
    player.setDevice("other");
    QTRY_VERIFY(player.outputDescription().contains(QStringLiteral("Other")));
    QVERIFY(player.isPlaying());
    QTRY_VERIFY(player.positionSeconds() > before + 0.3);
    QVERIFY(player.positionSeconds() < before + 3);
    // It is pulled out: the default one takes over, and gives back when it returns.
    QCOMPARE(pactl({QStringLiteral("unload-module"), QStringLiteral("module-null-sink")}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!player.outputDescription().contains(QStringLiteral("Other")), 10'000);
    QVERIFY(player.isPlaying());
    QCOMPARE(pactl({QStringLiteral("load-module"), QStringLiteral("module-null-sink"), QStringLiteral("sink_name=t"),
                    QStringLiteral("rate=44100"), QStringLiteral("channels=2"), QStringLiteral("format=float32le")}),
             0);
    QTRY_VERIFY_WITH_TIMEOUT(!player.devices().isEmpty(), 10'000);
    player.setDevice({});
    player.pause();
    player.play();
    const double position = player.positionSeconds();
    QTRY_VERIFY_WITH_TIMEOUT(player.positionSeconds() > position + 0.2, 10'000);
  }

  void pauseSeekAndStopOnTheDevice() {
    Player player;
    QSignalSpy failed(&player, &Player::failed);
    player.open(file());
    player.play();
    QTRY_VERIFY(player.positionSeconds() > 0.3);
    player.pause();
    QTest::qWait(150);
    const double paused = player.positionSeconds();
    QTest::qWait(300);
    QCOMPARE(player.positionSeconds(), paused);
    player.seek(1.5);
    QTest::qWait(100);
    QCOMPARE(player.positionSeconds(), 1.5);
    player.play();
    QTRY_VERIFY(player.positionSeconds() > 1.6);
    QVERIFY(player.positionSeconds() < 2);
    player.seek(0.2);
    QTRY_VERIFY(player.positionSeconds() > 0.3);
    QVERIFY(player.positionSeconds() < 1.5);
    player.stop();
    QTest::qWait(100);
    QCOMPARE(failed.size(), 0);
  }

  void positionFollowsTheClock() {
    Player player;
    player.open(file());
    player.play();
    QTRY_VERIFY(player.positionSeconds() > 0.2);
    QElapsedTimer timer;
    timer.start();
    const double start = player.positionSeconds();
    QTest::qWait(1000);
    const double moved = player.positionSeconds() - start;
    QVERIFY2(std::abs(moved - static_cast<double>(timer.elapsed()) / 1000) < 0.2, qPrintable(QString::number(moved)));
  }

  // Last: the server goes.
  void aDeviceThatGoesLeavesTheSilentClock() {
    Player player;
    QSignalSpy failed(&player, &Player::failed);
    player.open(file());
    player.play();
    QTRY_VERIFY(player.positionSeconds() > 0.2);
    m_server.kill();
    m_server.waitForFinished();
    QTRY_VERIFY_WITH_TIMEOUT(player.outputDescription().contains(QStringLiteral("silent clock")), 10'000);
    QCOMPARE(failed.size(), 1);
    const double position = player.positionSeconds();
    QTRY_VERIFY(player.positionSeconds() > position);
  }

 private:
  std::filesystem::path path(const char* name) const {
    return m_folder.filePath(QString::fromLatin1(name)).toStdString();
  }
  std::filesystem::path file() const { return path("noise.wav"); }

  static std::vector<float> load(const QString& name) {
    QFile raw(name);
    if (!raw.open(QIODevice::ReadOnly)) return {};
    const QByteArray bytes = raw.readAll();
    std::vector<float> samples(static_cast<std::size_t>(bytes.size()) / sizeof(float) / 2 * 2);
    std::memcpy(samples.data(), bytes.data(), samples.size() * sizeof(float));
    return samples;
  }

  QTemporaryDir m_folder;
  QProcess m_server;
  std::vector<float> m_samples = stereoNoise(2);
};

}  // namespace moodogram::ui

QTEST_GUILESS_MAIN(moodogram::ui::DeviceOutputTest)
#include "device_output_test.moc"
