// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/playback_mixer.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <numbers>

#include "tests/support/wav_file.h"

namespace moodogram::ui {
namespace {

constexpr int kRate = 44100;

}  // namespace

class PlaybackMixerTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    m_whole = test::sine(441, 3, kRate);
    test::writeWav(path("first.wav"), part(0, 50'003), kRate, 1);
    test::writeWav(path("second.wav"), part(50'003, m_whole.size()), kRate, 1);
    test::writeWav(path("short.wav"), {0.5F}, kRate, 1);
    test::writeWav(path("ones.wav"), std::vector<float>(kRate, 0.25F), kRate, 1);
  }

  void oneTrackFollowsTheOtherSampleBySample() {
    for (const std::size_t block : {1UL, 333UL, 4096UL, 200'000UL}) {
      PlaybackMixer mixer;
      mixer.begin(voice(1, "first.wav"));
      mixer.setOutput(kRate, 1);
      mixer.setNext(voice(2, "second.wav"));
      QVERIFY(readAll(mixer, block) == m_whole);
    }
  }

  void whatIsHeardIsToldByTheFrame() {
    PlaybackMixer mixer;
    mixer.begin(voice(1, "first.wav"));
    mixer.setOutput(kRate, 1);
    mixer.setNext(voice(2, "second.wav"));
    std::vector<float> block(60'000);
    QCOMPARE(mixer.read(block), block.size());
    QVERIFY(mixer.hasBegunNext(50'002));
    QVERIFY(!mixer.hasBegunNext(50'003));
    const auto before = mixer.heardAt(50'002);
    QCOMPARE(before.track, 1);
    QCOMPARE(before.place.seconds, 50'002.0 / kRate);
    const auto after = mixer.heardAt(50'003 + kRate / 10);
    QCOMPARE(after.track, 2);
    QCOMPARE(after.place.seconds, 0.1);
  }

  void whatHasBegunIsTakenBackByASeek() {
    PlaybackMixer mixer;
    mixer.begin(voice(1, "first.wav"));
    mixer.setOutput(kRate, 1);
    mixer.setNext(voice(2, "second.wav"));
    std::vector<float> block(60'000);
    mixer.read(block);
    mixer.seek(49'000, 1, {});
    QCOMPARE(mixer.heardAt(0).track, 1);
    QVERIFY(readAll(mixer, 4096) == part(kRate, m_whole.size()));
  }

  void aPartEndsWhereItEnds() {
    PlaybackMixer mixer;
    mixer.begin(voice(1, "first.wav"));
    mixer.setOutput(kRate, 1);
    mixer.setNext(voice(2, "second.wav"));
    mixer.seek(0, 0.5, 0.75);
    QVERIFY(readAll(mixer, 4096) == part(kRate / 2, kRate * 3 / 4));
    mixer.seek(0, 1, {});  // what was next still is
    QVERIFY(readAll(mixer, 4096) == part(kRate, m_whole.size()));
  }

  void aTrackMayBeOneFrameLong() {
    PlaybackMixer mixer;
    mixer.begin(voice(1, "first.wav"));
    mixer.setOutput(kRate, 1);
    mixer.setNext(voice(2, "short.wav"));
    std::vector<float> wanted = part(0, 50'003);
    wanted.push_back(0.5F);
    QVERIFY(readAll(mixer, 4096) == wanted);
  }

  void lossyFilesHaveNoGapEither() {
    if (QStandardPaths::findExecutable(QStringLiteral("ffmpeg")).isEmpty())
      QSKIP("NOT TESTED: lossy files without a gap. Install ffmpeg to test it.");
    // s[n + 1] + s[n - 1] = 2 cos(w) s[n] for a sine: a lost, repeated or silent frame breaks that by far more than
    // the codec does. MP3 says in a header how much its coder has added, Vorbis and Opus in their positions.
    for (const char* ending : {".flac", ".ogg", ".mp3"}) {
      QVERIFY(encode("first.wav", ending) && encode("second.wav", ending));
      PlaybackMixer mixer;
      mixer.begin(voice(1, qPrintable(QStringLiteral("first.wav") + QLatin1String(ending))));
      mixer.setOutput(kRate, 1);
      mixer.setNext(voice(2, qPrintable(QStringLiteral("second.wav") + QLatin1String(ending))));
      const std::vector<float> out = readAll(mixer, 4096);
      QCOMPARE(out.size(), m_whole.size());
      double worst = 0;
      for (std::size_t i = 48'000; i < 52'000; ++i)
        worst = std::max(worst, static_cast<double>(std::abs(out[i] - m_whole[i])));
      qInfo("%s: largest difference from the uncut sine around the join: %.4f", ending, worst);
      QVERIFY(worst < (std::string_view(ending) == ".flac" ? 1e-4 : 0.1));
    }
  }

  void aCrossfadeKeepsThePower() {
    PlaybackMixer mixer;
    mixer.begin(voice(1, "ones.wav"));
    mixer.setOutput(kRate, 1);
    PlaybackVoice next = voice(2, "ones.wav");
    next.crossfadeSeconds = 0.4;
    mixer.setNext(std::move(next));
    const std::vector<float> out = readAll(mixer, 1000);
    QVERIFY2(std::abs(static_cast<double>(out.size()) - 1.6 * kRate) <= 2, qPrintable(QString::number(out.size())));
    QCOMPARE(out[kRate / 2], 0.25F);
    QCOMPARE(out[kRate * 3 / 2], 0.25F);
    // Of two equal signals the amplitudes add up: sin + cos is largest, root 2, in the middle.
    QVERIFY(std::abs(out[kRate * 8 / 10] - 0.25F * std::numbers::sqrt2_v<float>) < 1e-3F);
    for (std::size_t i = 1; i < out.size(); ++i) QVERIFY(std::abs(out[i] - out[i - 1]) < 1e-3F);
  }

  void aCrossfadeIsNoLongerThanHalfOfEither() {
    PlaybackMixer mixer;
    mixer.begin(voice(1, "ones.wav"));
    mixer.setOutput(kRate, 1);
    PlaybackVoice next = voice(2, "ones.wav");
    next.crossfadeSeconds = 12;
    mixer.setNext(std::move(next));
    const std::vector<float> out = readAll(mixer, 1000);
    QVERIFY(std::abs(static_cast<double>(out.size()) - 1.5 * kRate) <= 2);
  }

  /// Clips that are shorter than the fade are heard one after the other all the same, two at a time.
  void shortTracksDoNotRace() {
    PlaybackMixer mixer;
    mixer.begin(voice(1, "ones.wav"));
    mixer.setOutput(kRate, 1);
    std::vector<float> block(1000);
    std::vector<int> heard;
    std::int64_t frames = 0;
    for (int next = 2; mixer.read(block) > 0;) {
      frames += static_cast<std::int64_t>(block.size());
      const int track = mixer.heardAt(frames - 500).track;
      if (heard.empty() || heard.back() != track) heard.push_back(track);
      if (track + 1 == next && next <= 4) {  // as the player does: what follows is told when a track is heard
        PlaybackVoice after = voice(next++, "ones.wav");
        after.crossfadeSeconds = 5;
        mixer.setNext(std::move(after));
      }
    }
    QVERIFY((heard == std::vector<int>{1, 2, 3, 4}));
    QVERIFY2(std::abs(static_cast<double>(frames) - 2.5 * kRate) < 4000, qPrintable(QString::number(frames)));
  }

  void damageIsToldAlsoWhereAnotherTrackFollows() {
    const std::vector<float> noise = test::sine(441, 3, kRate);
    test::writeWav(path("cut.wav"), noise, kRate, 1);
    QVERIFY(encode("cut.wav", ".mp3"));
    QFile file(QString::fromStdString(path("cut.wav").string()) + QStringLiteral(".mp3"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    file.resize(bytes.size() / 2);
    file.close();
    PlaybackMixer mixer;
    mixer.begin(voice(7, "cut.wav.mp3"));
    mixer.setOutput(kRate, 1);
    mixer.setNext(voice(8, "ones.wav"));
    QVERIFY(!mixer.takeDamage());
    QVERIFY(!readAll(mixer, 4096).empty());
    const auto damage = mixer.takeDamage();
    QVERIFY(damage.has_value());
    QCOMPARE(damage->track, 7);
    QVERIFY(!mixer.takeDamage());
  }

  void loudnessFollowsTheTags() {
    ReplayGain gain;
    QCOMPARE(loudnessFactor(gain, LoudnessMode::Track), 1.0F);
    gain.trackGainDb = -6.0206F;
    gain.trackPeak = 1.0F;
    QVERIFY(std::abs(loudnessFactor(gain, LoudnessMode::Track) - 0.5F) < 1e-5F);
    QVERIFY(std::abs(loudnessFactor(gain, LoudnessMode::Album) - 0.5F) < 1e-5F);  // it says no other one
    gain.albumGainDb = -12.0412F;
    QVERIFY(std::abs(loudnessFactor(gain, LoudnessMode::Album) - 0.25F) < 1e-5F);
    QVERIFY(std::abs(loudnessFactor(gain, LoudnessMode::Track) - 0.5F) < 1e-5F);
    QCOMPARE(loudnessFactor(gain, LoudnessMode::Off), 1.0F);
    gain.trackGainDb = 12.0F;
    gain.trackPeak = 0.8F;
    QCOMPARE(loudnessFactor(gain, LoudnessMode::Track), 1.25F);  // more would clip
    gain.trackPeak.reset();
    QCOMPARE(loudnessFactor(gain, LoudnessMode::Track), 1.0F);
    gain.trackGainDb = std::nanf("");
    QCOMPARE(loudnessFactor(gain, LoudnessMode::Track), 1.0F);

    PlaybackMixer mixer;
    PlaybackVoice quiet = voice(1, "ones.wav");
    quiet.replayGain.trackGainDb = -6.0206F;
    mixer.setLoudness(LoudnessMode::Track);
    mixer.begin(std::move(quiet));
    mixer.setOutput(kRate, 1);
    mixer.setNext(voice(2, "ones.wav"));
    const std::vector<float> out = readAll(mixer, 4096);
    QVERIFY(std::abs(out[0] - 0.125F) < 1e-5F && std::abs(out[kRate - 1] - 0.125F) < 1e-5F);
    QCOMPARE(out[kRate], 0.25F);
  }

  void speedChangesTheLengthAndNotThePitch() {
    test::writeWav(path("tone.wav"), test::sine(1000, 3, kRate), kRate, 1);
    for (const double speed : {0.5, 0.8, 1.25, 2.0}) {
      PlaybackMixer mixer;
      mixer.begin(voice(1, "tone.wav"));
      mixer.setOutput(kRate, 1);
      mixer.setSpeed(speed);
      mixer.seek(0, 0, {});
      const std::vector<float> out = readAll(mixer, 4096);
      QVERIFY2(std::abs(static_cast<double>(out.size()) / kRate - 3 / speed) < 0.02,
               qPrintable(QString::number(out.size())));
      int crossings = 0;  // upwards, in a second from the middle
      const std::size_t from = out.size() / 2 - kRate / 2;
      for (std::size_t i = from; i < from + kRate; ++i) crossings += out[i] < 0 && out[i + 1] >= 0 ? 1 : 0;
      QVERIFY2(std::abs(crossings - 1000) <= 5, qPrintable(QString::number(crossings)));
    }
  }

  void speedKeepsThePlace() {
    // A click at one second is heard at one second of the track, at any speed.
    std::vector<float> click(2 * kRate);
    std::fill_n(click.begin() + kRate, 200, 0.9F);
    test::writeWav(path("click.wav"), click, kRate, 1);
    for (const double speed : {0.5, 1.5, 2.0}) {
      PlaybackMixer mixer;
      mixer.begin(voice(1, "click.wav"));
      mixer.setOutput(kRate, 1);
      mixer.setSpeed(speed);
      mixer.seek(0, 0.5, {});
      const std::vector<float> out = readAll(mixer, 4096);
      const auto loudest = std::ranges::max_element(out, {}, [](float s) { return std::abs(s); }) - out.begin();
      const double place = mixer.heardAt(loudest).place.seconds;
      qInfo("speed %.1f: the click of 1 s is heard at %.3f s", speed, place);
      QVERIFY(std::abs(place - 1) < 0.03);
    }
  }

 private:
  std::filesystem::path path(const char* name) const {
    return m_folder.filePath(QString::fromLatin1(name)).toStdString();
  }
  PlaybackVoice voice(int track, const char* name) const {
    return {.track = track, .stream = std::make_unique<PlaybackStream>(path(name)), .replayGain = {}};
  }
  std::vector<float> part(std::size_t from, std::size_t to) const {
    return {m_whole.begin() + static_cast<std::ptrdiff_t>(from), m_whole.begin() + static_cast<std::ptrdiff_t>(to)};
  }
  bool encode(const char* name, const char* ending) const {
    const QString file = m_folder.filePath(QString::fromLatin1(name));
    return QProcess::execute(QStringLiteral("ffmpeg"),
                             {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-y"), QStringLiteral("-i"),
                              file, QStringLiteral("-b:a"), QStringLiteral("192k"), file + QLatin1String(ending)}) == 0;
  }
  static std::vector<float> readAll(PlaybackMixer& mixer, std::size_t blockFrames) {
    std::vector<float> out;
    std::vector<float> block(blockFrames);
    for (;;) {
      const std::size_t frames = mixer.read(block);
      out.insert(out.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(frames));
      if (frames < blockFrames) return out;
    }
  }

  QTemporaryDir m_folder;
  std::vector<float> m_whole;
};

}  // namespace moodogram::ui

QTEST_GUILESS_MAIN(moodogram::ui::PlaybackMixerTest)
#include "playback_mixer_test.moc"
