// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ctime>

#include "core/dsp/colour_map.h"
#include "core/dsp/level_tile.h"
#include "tests/support/audio_files.h"
#include "tests/support/png_file.h"

using namespace moodogram;
using namespace moodogram::test;

namespace {

struct Outcome {
  int code = -1;
  QString standardError;
};

Outcome spectrogram(const std::vector<std::string>& arguments) {
  QProcess process;
  QStringList list{"spectrogram"};
  for (const std::string& argument : arguments) list << QString::fromStdString(argument);
  process.start(MOODOGRAM_CLI, list);
  process.waitForFinished(60000);
  return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

int greyAt(const RgbImage& image, int x, int y) { return *image.at(x, y); }

}  // namespace

class SpectrogramCommandTest : public QObject {
  Q_OBJECT

  Folder m_folder;

 private Q_SLOTS:
  void initTestCase() {
    // A low tone, then silence, then a high tone.
    std::vector<float> samples = sine(500, 4, 22050, 0.9);
    const std::vector<float> high = sine(4000, 4, 22050, 0.9);
    samples.insert(samples.end(), 4 * 22050, 0.0F);
    samples.insert(samples.end(), high.begin(), high.end());
    writeWav16(m_folder / "tones.wav", samples, 22050, 1);
    for (const char* name : {"tones.flac", "tones.mp3", "tones.m4a"})
      QVERIFY(ffmpeg({"-i", m_folder / "tones.wav", m_folder / name}));
  }

  void drawsTonesInTheirPlaces_data() {
    QTest::addColumn<QString>("file");
    for (const char* file : {"tones.wav", "tones.flac", "tones.mp3", "tones.m4a"}) QTest::newRow(file) << file;
  }
  void drawsTonesInTheirPlaces() {
    QFETCH(QString, file);
    const fs::path picture = m_folder / "out.png";
    const Outcome outcome =
        spectrogram({m_folder / file.toStdString(), "-o", picture, "--width", "300", "--height", "100", "--scale",
                     "linear", "--max-hz", "5000", "--map", "grey", "--range", "-80", "0"});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.standardError, QString());
    const RgbImage image = readPng(picture);
    QCOMPARE(image.width, 300);
    QCOMPARE(image.height, 100);
    // 50 Hz a row from the bottom: 500 Hz between rows 9 and 10, 4000 Hz between 79 and 80.
    QVERIFY(greyAt(image, 50, 99 - 10) > 230);
    QVERIFY(greyAt(image, 50, 99 - 60) < 20);
    QVERIFY(greyAt(image, 150, 99 - 10) < 20);
    QVERIFY(greyAt(image, 250, 99 - 80) > 230);
    QVERIFY(greyAt(image, 250, 99 - 30) < 20);
  }

  void defaultsAreAsTheHelpSays() {
    const fs::path picture = m_folder / "default.png";
    QCOMPARE(spectrogram({m_folder / "tones.wav", "--output", picture}).code, 0);
    const RgbImage image = readPng(picture);
    QCOMPARE(image.width, 1600);
    QCOMPARE(image.height, 600);
    const Rgb quiet = colours(ColourMap::Magma)[0];
    QCOMPARE(*image.at(800, 300), quiet.red);
    QCOMPARE(image.at(800, 300)[2], quiet.blue);
  }

  void longColumnsLoseNothing() {
    // One column for 12 s, which is more than the command holds in memory: both tones are in it.
    const fs::path picture = m_folder / "narrow.png";
    QCOMPARE(spectrogram({m_folder / "tones.wav", "-o", picture, "--width", "1", "--height", "100", "--scale", "linear",
                          "--max-hz", "5000", "--map", "grey", "--range", "-80", "0"})
                 .code,
             0);
    const RgbImage image = readPng(picture);
    QVERIFY(greyAt(image, 0, 99 - 10) > 230);
    QVERIFY(greyAt(image, 0, 99 - 80) > 230);
    QVERIFY(greyAt(image, 0, 99 - 50) < 120);
  }

  void streamingEqualsTheRendererAtOnce() {
    const auto samples = noise(0.5, 300000);
    writeWav(m_folder / "noise.wav", samples, 44100, 1);
    const fs::path picture = m_folder / "noise.png";
    QCOMPARE(
        spectrogram({m_folder / "noise.wav", "-o", picture, "--width", "600", "--height", "64", "--map", "viridis"})
            .code,
        0);
    SpectrumRenderer renderer({.fftSize = 2048}, 44100);
    const RowMap rows(renderer.bins(), {.maxHz = 20000}, 64);
    const RgbImage expected =
        colourTile(rows.apply(renderer.render(samples, 0, 0, 500, 600)), ColourMap::Viridis, -100, 0);
    QCOMPARE(readPng(picture).pixels, expected.pixels);
  }

  void oneChannelIsThatChannel() {
    const auto left = noise(0.5, 50000, 1);
    const auto right = noise(0.2, 50000, 2);
    writeWav(m_folder / "both.wav", interleave({left, right}), 44100, 2);
    writeWav(m_folder / "alone.wav", right, 44100, 1);
    const auto drawn = [&](const char* file, const char* channel) {
      const fs::path picture = m_folder / "channel.png";
      const auto outcome = spectrogram({m_folder / file, "-o", picture, "--width", "100", "--channel", channel});
      return outcome.code == 0 ? readPng(picture).pixels : std::vector<std::uint8_t>();
    };
    const auto expected = drawn("alone.wav", "mono");
    QVERIFY(!expected.empty());
    QVERIFY(drawn("both.wav", "right") == expected);
    QVERIFY(drawn("both.wav", "2") == expected);
    QVERIFY(drawn("both.wav", "left") != expected);
  }

  void problemsAreNamed_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("missing") << QStringList{"none.wav", "-o", "x.png"} << "no such file";
    QTest::newRow("folder") << QStringList{".", "-o", "x.png"} << "folder";
    QTest::newRow("no output") << QStringList{"tones.wav"} << "--output";
    QTest::newRow("no such folder") << QStringList{"tones.wav", "-o", "none/x.png"} << "Cannot write";
    QTest::newRow("onto itself") << QStringList{"tones.wav", "-o", "tones.wav"} << "would replace";
    QTest::newRow("onto another recording") << QStringList{"tones.wav", "-o", "tones.flac"} << "would replace";
    QTest::newRow("range") << QStringList{"tones.wav", "-o", "x.png", "--range", "0", "-80"} << "range";
    QTest::newRow("below all levels") << QStringList{"tones.wav", "-o", "x.png", "--range", "-150", "0"} << "-140 dB";
    QTest::newRow("map") << QStringList{"tones.wav", "-o", "x.png", "--map", "jet"} << "jet";
    QTest::newRow("channel") << QStringList{"tones.wav", "-o", "x.png", "--channel", "centre"} << "centre";
    QTest::newRow("size") << QStringList{"tones.wav", "-o", "x.png", "--width", "0"} << "pixels";
    QTest::newRow("fft") << QStringList{"tones.wav", "-o", "x.png", "--fft", "3"} << "FFT";
    QTest::newRow("frequencies") << QStringList{"tones.wav", "-o", "x.png", "--min-hz", "15000"} << "frequency";
    QTest::newRow("words for a size") << QStringList{"tones.wav", "-o", "x.png", "--size", "large"} << "--size";
    QTest::newRow("no room") << QStringList{"tones.wav", "-o", "x.png", "--axes", "--size", "90x60"} << "no room";
    QTest::newRow("behind the end") << QStringList{"tones.wav", "-o", "x.png", "--from", "99"} << "behind the end";
  }
  void problemsAreNamed() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    std::vector<std::string> absolute;
    for (const QString& argument : arguments) {
      const bool isPath = argument.contains('.') && !argument.startsWith('-');
      absolute.push_back(isPath ? (m_folder / argument.toStdString()).native() : argument.toStdString());
    }
    const std::string before = readBytes(m_folder / "tones.wav");
    const std::string otherBefore = readBytes(m_folder / "tones.flac");
    const Outcome outcome = spectrogram(absolute);
    QVERIFY(outcome.code != 0);
    QVERIFY2(outcome.standardError.contains(words), qPrintable(outcome.standardError));
    QVERIFY(!fs::exists(m_folder / "x.png"));
    QCOMPARE(readBytes(m_folder / "tones.wav"), before);
    QCOMPARE(readBytes(m_folder / "tones.flac"), otherBefore);
  }

  void aCutOffFileIsDrawnWithAWarning() {
    const std::string bytes = readBytes(m_folder / "tones.flac");
    writeBytes(m_folder / "cut.flac", bytes.substr(0, bytes.size() / 2));
    const Outcome outcome = spectrogram({m_folder / "cut.flac", "-o", m_folder / "cut.png"});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.standardError.contains("cut off"));
    QCOMPARE(readPng(m_folder / "cut.png").width, 1600);
  }

  void samplesThatAreNotFiniteAreMentioned() {
    std::vector<float> samples = sine(1000, 1, 44100, 0.5);
    samples[20000] = std::nanf("");
    writeWav(m_folder / "odd.wav", samples, 44100, 1);
    for (const char* output : {"odd.png", "odd.npy", "odd.svg"}) {
      const Outcome outcome = spectrogram({m_folder / "odd.wav", "-o", m_folder / output});
      QCOMPARE(outcome.code, 0);
      QVERIFY2(outcome.standardError.contains("odd.wav: holds samples that are not numbers"),
               qPrintable(outcome.standardError));
    }
    const Outcome sox = spectrogram({m_folder / "odd.wav", "--sox", "-o", m_folder / "odd-sox.png"});
    QCOMPARE(sox.code, 0);
    QVERIFY2(sox.standardError.contains("not numbers"), qPrintable(sox.standardError));
  }

  void oneSampleIsAPicture() {
    writeWav(m_folder / "one.wav", {0.5F}, 44100, 1);
    for (const char* method : {"plain", "reassigned", "peaks", "octaves"}) {
      const Outcome outcome = spectrogram({m_folder / "one.wav", "--method", method, "-o", m_folder / "one.png"});
      QCOMPARE(outcome.code, 0);
      QCOMPARE(readPng(m_folder / "one.png").width, 1600);
    }
  }
};

QTEST_GUILESS_MAIN(SpectrogramCommandTest)
#include "cli_spectrogram_test.moc"
