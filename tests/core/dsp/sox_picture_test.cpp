// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/sox_picture.h"

#include <algorithm>

#include "core/audio/mono_reader.h"
#include "core/base/error.h"
#include "core/figure/sox_figure.h"
#include "tests/support/audio_files.h"
#include "tests/support/indexed_png.h"
#include "tests/support/real_data.h"

using namespace moodogram;
using namespace moodogram::test;

class SoxPictureTest : public QObject {
  Q_OBJECT

  Folder m_folder;

  /// Compares with the sox program: every pixel is equal.
  void compare(const fs::path& file, int width, int height) {
    const fs::path oracle = m_folder / "sox.png";
    QVERIFY(run("sox", {file, "-n", "spectrogram", "-r", "-x", std::to_string(width), "-y", std::to_string(height),
                        "-o", oracle}));
    const IndexedImage expected = readIndexedPng(oracle);
    const int rateHz = MonoReader(file).sampleRateHz();
    const std::vector<float> samples = readMono(file, 0);
    // In blocks that fit nothing.
    SoxPicturePainter painter({width, height}, rateHz, static_cast<std::int64_t>(samples.size()));
    for (std::size_t at = 0; at < samples.size(); at += 1000)
      painter.add(std::span(samples).subspan(at, std::min<std::size_t>(1000, samples.size() - at)));
    const IndexedImage drawn = soxRaster(painter.finish(), {});
    QCOMPARE(drawn.width, expected.width);
    QCOMPARE(drawn.height, expected.height);
    QCOMPARE(drawn.pixels, expected.pixels);
    QVERIFY(std::ranges::max(drawn.pixels) > SoxInk::kFirstLevel);
  }

 private Q_SLOTS:
  void equalsSox_data() {
    QTest::addColumn<int>("rateHz");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("48000") << 48000 << 4.0 << 224 << 224;
    QTest::newRow("44100") << 44100 << 4.0 << 224 << 224;
    QTest::newRow("22050") << 22050 << 4.0 << 224 << 224;
    QTest::newRow("half a second") << 44100 << 0.5 << 224 << 224;
    QTest::newRow("4 ms, narrower than asked for") << 44100 << 0.004 << 224 << 224;
    QTest::newRow("a minute") << 22050 << 60.0 << 800 << 129;
    QTest::newRow("FFT of a power of two") << 48000 << 3.3 << 300 << 257;
  }
  void equalsSox() {
    QFETCH(int, rateHz);
    QFETCH(double, seconds);
    QFETCH(int, width);
    QFETCH(int, height);
    // From loud tones down to the quantisation noise, with a silent stretch.
    std::vector<float> samples = sine(440, seconds, rateHz, 0.6);
    const std::vector<float> high = sine(rateHz * 0.31, seconds, rateHz, 0.01);
    const std::vector<float> hiss = noise(0.001, samples.size());
    for (std::size_t i = 0; i < samples.size(); ++i)
      samples[i] = i > samples.size() / 2 && i < samples.size() * 5 / 8 ? 0 : samples[i] + high[i] + hiss[i];
    const fs::path file = m_folder / "signal.wav";
    writeWav16(file, samples, rateHz, 1);
    compare(file, width, height);
  }

  void equalsSoxOnSongs() {
    const auto data = realData("ravdess_song");
    if (!data) return;
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(*data))
      if (entry.path().extension() == ".flac") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    int compared = 0;
    for (std::size_t i = 0; i < files.size(); i += files.size() / 6 + 1) {
      if (AudioReader::open(files[i])->format().channels != 1) continue;
      compare(files[i], 224, 224);
      ++compared;
    }
    QVERIFY(compared >= 3);
  }

  void aWholePictureHasTheSizeAskedFor() {
    const RgbImage silence = soxPicture({}, 44100, {50, 20});
    QCOMPARE(silence.width, 50);
    QCOMPARE(silence.height, 20);
    for (const std::uint8_t value : silence.pixels) QCOMPARE(value, std::uint8_t{0});
    // 4 ms give 22 columns; black is what silence looks like.
    const RgbImage brief = soxPicture(sine(1000, 0.004, 44100, 0.5), 44100);
    QCOMPARE(brief.width, 224);
    QCOMPARE(static_cast<int>(*brief.at(223, 100)), 0);
    bool lit = false;
    for (int y = 0; y < 224; ++y) lit = lit || *brief.at(5, y) > 0;
    QVERIFY(lit);
  }

  void impossiblePicturesAreRefused() {
    QVERIFY_EXCEPTION_THROWN(soxPicture({}, 44100, {0, 224}), ConfigError);
    QVERIFY_EXCEPTION_THROWN(soxPicture({}, 44100, {224, 2}), ConfigError);
    QVERIFY_EXCEPTION_THROWN(soxPicture({}, 0), ConfigError);
  }
};

QTEST_GUILESS_MAIN(SoxPictureTest)
#include "sox_picture_test.moc"
