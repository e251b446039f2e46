// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/playback_stream.h"

#include <QTemporaryDir>
#include <QTest>
#include <cmath>

#include "tests/support/wav_file.h"

namespace moodogram::ui {

class PlaybackStreamTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void sameFormatPassesUntouched() {
    const auto samples = test::sine(440, 1, 44100);
    test::writeWav(path("mono.wav"), samples, 44100, 1);
    PlaybackStream stream(path("mono.wav"));
    stream.setOutput(44100, 1);
    QVERIFY(readAll(stream, 1) == samples);
  }

  void monoGoesToBothSides() {
    const auto samples = test::sine(440, 0.2, 44100);
    test::writeWav(path("mono.wav"), samples, 44100, 1);
    PlaybackStream stream(path("mono.wav"));
    stream.setOutput(44100, 2);
    const auto out = readAll(stream, 2);
    QCOMPARE(out.size(), 2 * samples.size());
    for (std::size_t f = 0; f < samples.size(); ++f) {
      QCOMPARE(out[2 * f], samples[f]);
      QCOMPARE(out[2 * f + 1], samples[f]);
    }
  }

  void stereoBecomesTheMean() {
    test::writeWav(path("stereo.wav"), {0.5F, -0.1F, 1.0F, 0.0F}, 44100, 2);
    PlaybackStream stream(path("stereo.wav"));
    stream.setOutput(44100, 1);
    const auto out = readAll(stream, 1);
    QCOMPARE(out.size(), std::size_t{2});
    QCOMPARE(out[0], 0.2F);
    QCOMPARE(out[1], 0.5F);
  }

  void surroundNeverClips() {
    for (int channels = 3; channels <= 8; ++channels) {
      for (const auto& row : mixWeights(channels, 2)) {
        float sum = 0;
        for (const float weight : row) sum += weight;
        QVERIFY(std::abs(sum - 1) < 1e-6F);
      }
    }
    const auto weights = mixWeights(6, 2);
    QVERIFY(weights[0][0] > weights[0][2]);               // left above centre
    QCOMPARE(weights[0][2], weights[1][2]);               // centre in the middle
    QCOMPARE(weights[0][3], 0.0F);                        // no low-frequency channel
    QVERIFY(weights[0][4] > 0 && weights[0][5] == 0.0F);  // left surround stays left
    const auto seven = mixWeights(7, 2);                  // left, right, centre, low, behind, left side, right side
    QCOMPARE(seven[0][4], seven[1][4]);
    QVERIFY(seven[0][5] > 0 && seven[0][6] == 0.0F && seven[1][6] > 0 && seven[1][5] == 0.0F);
  }

  void anotherRateKeepsLengthAndPitch() {
    test::writeWav(path("tone.wav"), test::sine(1000, 1, 44100), 44100, 1);
    PlaybackStream stream(path("tone.wav"));
    stream.setOutput(48000, 1);
    const auto out = readAll(stream, 1);
    QVERIFY2(std::abs(static_cast<int>(out.size()) - 48000) <= 1, qPrintable(QString::number(out.size())));
    double worst = 0;
    for (std::size_t i = 4800; i < 43200; ++i) {
      const double expected = 0.5 * std::sin(2 * std::numbers::pi * 1000 * static_cast<double>(i) / 48000);
      worst = std::max(worst, std::abs(out[i] - expected));
    }
    QVERIFY2(worst < 1e-4, qPrintable(QString::number(worst)));
  }

  void seekIsExact() {
    const auto samples = test::sine(317, 1, 44100);
    test::writeWav(path("tone.wav"), samples, 44100, 1);
    PlaybackStream stream(path("tone.wav"));
    stream.setOutput(44100, 1);
    std::vector<float> block(100);
    QCOMPARE(stream.read(block), std::size_t{100});
    stream.seek(0.5);
    QCOMPARE(stream.read(block), std::size_t{100});
    QVERIFY(std::equal(block.begin(), block.end(), samples.begin() + 22050));
    stream.seek(2);
    QCOMPARE(stream.read(block), std::size_t{0});
  }

  void aLoopIsSampleExact() {
    const auto samples = ramp(1, 44100);
    test::writeWav(path("ramp.wav"), samples, 44100, 1);
    PlaybackStream stream(path("ramp.wav"));
    stream.setOutput(44100, 1);
    stream.setLoop(TimeRange{0.25, 0.5});
    QVERIFY(!stream.hasReadBeyond(0.5));
    const std::vector<float> out = readFrames(stream, 5 * 44100);
    for (std::size_t i = 0; i < out.size(); ++i) {
      const std::size_t expected = i < 22050 ? i : 11025 + (i - 22050) % 11025;
      QVERIFY2(out[i] == samples[expected], qPrintable(QString::number(i)));
    }
    // Places forget what lies before them, so they are asked for in order.
    const auto isAt = [&](std::int64_t frame, double seconds) {
      return std::abs(stream.placeOf(frame).seconds - seconds) < 1e-9;
    };
    QVERIFY(isAt(0, 0));
    QCOMPARE(stream.placeOf(0).untilSeconds, 0.5);
    QCOMPARE(stream.placeOf(0).thenSeconds, 0.25);
    QVERIFY(isAt(22049, 22049.0 / 44100));
    QVERIFY(isAt(22050, 0.25));
    QVERIFY(isAt(22050 + 11025 * 3 + 441, 0.26));
    // Without the loop what has been prepared is played, then the track goes on.
    stream.setLoop(std::nullopt);
    QCOMPARE(readFrames(stream, 200'000).back(), samples.back());
  }

  void aLoopOfAnotherRateIsGapless() {
    // 50 periods of 200 Hz: a loop without a gap is an endless sine.
    test::writeWav(path("tone.wav"), test::sine(200, 1, 44100), 44100, 1);
    PlaybackStream stream(path("tone.wav"));
    stream.setOutput(48000, 1);
    stream.setLoop(TimeRange{0.5, 0.75});
    const std::vector<float> out = readFrames(stream, 4 * 48000);
    double worst = 0;
    for (std::size_t i = 4800; i < out.size(); ++i) {
      const double expected = 0.5 * std::sin(2 * std::numbers::pi * 200 * static_cast<double>(i) / 48000);
      worst = std::max(worst, std::abs(out[i] - expected));
    }
    QVERIFY2(worst < 1e-4, qPrintable(QString::number(worst)));
    QVERIFY(std::abs(stream.placeOf(36000 + 12000 + 480).seconds - 0.51) < 1e-6);
  }

  void aLoopBeyondTheEndTurnsThere() {
    const auto samples = ramp(0.5, 44100);
    test::writeWav(path("half.wav"), samples, 44100, 1);
    PlaybackStream stream(path("half.wav"));
    stream.setOutput(44100, 1);
    stream.setLoop(TimeRange{0.4, 9});
    const std::vector<float> out = readFrames(stream, 44100);
    QCOMPARE(out.size(), std::size_t{44100});
    QCOMPARE(out[22049], samples.back());
    QCOMPARE(out[22050], samples[17640]);
    stream.setLoop(TimeRange{7, 9});  // nothing there: the track just ends
    stream.seek(0.4);
    QCOMPARE(readAll(stream, 1).size(), std::size_t{4410});
  }

  void aPartEndsWhereItShould() {
    const auto samples = ramp(1, 44100);
    test::writeWav(path("ramp.wav"), samples, 44100, 1);
    PlaybackStream stream(path("ramp.wav"));
    stream.setOutput(44100, 1);
    stream.setLoop(TimeRange{0.1, 0.3});  // waits until the part is over
    stream.seek(0.2, 0.4);
    const std::vector<float> out = readAll(stream, 1);
    QCOMPARE(out.size(), std::size_t{8820});
    QVERIFY(std::equal(out.begin(), out.end(), samples.begin() + 8820));
    const StreamPlace end = stream.placeOf(8820);
    QVERIFY(std::abs(end.seconds - 0.4) < 1e-9);
    QCOMPARE(end.untilSeconds, end.thenSeconds);
    stream.seek(0.9, 5.0);
    QCOMPARE(readAll(stream, 1).size(), std::size_t{4410});
  }

  void aBandKeepsThePlace() {
    // Two tones; only the lower one stays, where it was.
    auto samples = test::sine(500, 2, 44100, 0.25);
    const auto low = samples;
    const auto high = test::sine(5000, 2, 44100, 0.25);
    for (std::size_t i = 0; i < samples.size(); ++i) samples[i] += high[i];
    test::writeWav(path("tones.wav"), samples, 44100, 1);
    PlaybackStream stream(path("tones.wav"));
    stream.setOutput(44100, 1);
    stream.setBand(FrequencyBand{300, 1000});
    const std::vector<float> out = readAll(stream, 1);
    QCOMPARE(out.size(), samples.size());
    float worst = 0;
    for (std::size_t i = 8820; i < out.size() - 8820; ++i) worst = std::max(worst, std::abs(out[i] - low[i]));
    QVERIFY2(worst < 1e-4F, qPrintable(QString::number(worst)));
    stream.seek(1);
    QVERIFY(std::abs(readFrames(stream, 10000).back() - low[44100 + 9999]) < 1e-4F);
    stream.setBand(std::nullopt);
    stream.seek(0);
    QVERIFY(readAll(stream, 1) == samples);
  }

  void cutFileSaysSo() {
    test::writeWav(path("cut.wav"), test::sine(440, 1, 44100), 44100, 1);
    std::filesystem::resize_file(path("cut.wav"), 44 + 4 * 22050);
    PlaybackStream stream(path("cut.wav"));
    stream.setOutput(44100, 1);
    QCOMPARE(readAll(stream, 1).size(), std::size_t{22050});
    QVERIFY(stream.damage().has_value());
  }

 private:
  std::filesystem::path path(const char* name) const {
    return std::filesystem::path(m_folder.path().toStdString()) / name;
  }

  /// No two samples are equal.
  static std::vector<float> ramp(double seconds, int rate) {
    std::vector<float> samples(static_cast<std::size_t>(seconds * rate));
    for (std::size_t i = 0; i < samples.size(); ++i) samples[i] = static_cast<float>(i) / 65536;
    return samples;
  }

  static std::vector<float> readFrames(PlaybackStream& stream, std::size_t frames) {
    std::vector<float> all;
    std::vector<float> block(1000);
    while (all.size() < frames) {
      const std::size_t got = stream.read(std::span(block).first(std::min(block.size(), frames - all.size())));
      if (got == 0) break;
      all.insert(all.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(got));
    }
    return all;
  }

  static std::vector<float> readAll(PlaybackStream& stream, std::size_t channels) {
    std::vector<float> all;
    std::vector<float> block(1000 * channels);
    while (const std::size_t frames = stream.read(block)) {
      all.insert(all.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(frames * channels));
    }
    return all;
  }

  QTemporaryDir m_folder;
};

}  // namespace moodogram::ui

QTEST_GUILESS_MAIN(moodogram::ui::PlaybackStreamTest)
#include "playback_stream_test.moc"
