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
