// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/mono_reader.h"

#include "core/audio/audio_error.h"
#include "tests/support/audio_files.h"

using namespace moodogram;
using namespace moodogram::test;

class MonoReaderTest : public QObject {
  Q_OBJECT

  Folder m_folder;

 private Q_SLOTS:
  void downMixIsTheMean_data() {
    QTest::addColumn<int>("channels");
    for (const int channels : {1, 2, 3, 6}) QTest::addRow("%d channels", channels) << channels;
  }
  void downMixIsTheMean() {
    QFETCH(int, channels);
    std::vector<std::vector<float>> parts;
    for (int c = 0; c < channels; ++c) parts.push_back(noise(0.9, 40000, static_cast<std::uint32_t>(c + 1)));
    writeWav(m_folder / "mix.wav", interleave(parts), 44100, channels);
    const std::vector<float> mono = readMono(m_folder / "mix.wav", 0);
    QCOMPARE(mono.size(), std::size_t{40000});
    for (std::size_t i = 0; i < mono.size(); i += 97) {
      double sum = 0;
      for (const auto& part : parts) sum += part[i];
      QVERIFY(std::abs(mono[i] - sum / channels) < 1e-6);
    }
  }

  void oppositeChannelsCancel() {
    const std::vector<float> left = sine(440, 1, 44100, 0.5);
    std::vector<float> right = left;
    for (float& sample : right) sample = -sample;
    writeWav16(m_folder / "opposite.wav", interleave({left, right}), 44100, 2);
    QVERIFY(rms(readMono(m_folder / "opposite.wav", 22050)) < 1e-4);
  }

  void resamplesAndSaysSo() {
    writeWav16(m_folder / "tone.wav", sine(1000, 2, 48000, 0.5), 48000, 1);
    MonoReader reader(m_folder / "tone.wav", 22050);
    QCOMPARE(reader.sampleRateHz(), 22050);
    QCOMPARE(reader.sourceFormat().sampleRateHz, 48000);
    const std::vector<float> samples = readMono(m_folder / "tone.wav", 22050);
    QVERIFY(std::abs(static_cast<int>(samples.size()) - 44100) <= 1);
    const std::vector<float> expected = sine(1000, 2, 22050, 0.5);
    QVERIFY(maxDifference(std::span(samples).subspan(500, 43000), std::span(expected).subspan(500, 43000)) < 1e-3);
  }

  /// As of a sensor; each frame becomes thousands.
  void aRateOfAFewHertzIsReadInFull() {
    writeWav16(m_folder / "slow.wav", sine(0.5, 200, 5, 0.5), 5, 1);
    const std::vector<float> samples = readMono(m_folder / "slow.wav", 16000);
    QVERIFY2(std::abs(std::ssize(samples) - 200 * 16000) <= 2, std::to_string(samples.size()).c_str());
    const std::vector<float> expected = sine(0.5, 200, 16000, 0.5);
    const auto middle = [](const std::vector<float>& whole) { return std::span(whole).subspan(800'000, 1'600'000); };
    QVERIFY(maxDifference(middle(samples), middle(expected)) < 1e-2);
  }

  void blocksDoNotMatter() {
    writeWav16(m_folder / "noise.wav", noise(0.5, 70001), 44100, 1);
    const std::vector<float> whole = readMono(m_folder / "noise.wav", 16000);
    MonoReader reader(m_folder / "noise.wav", 16000);
    std::vector<float> samples;
    std::vector<float> block(333);
    while (const std::size_t count = reader.read(block)) {
      if (count < block.size()) QCOMPARE(reader.read(block), std::size_t{0});  // short only at the end
      samples.insert(samples.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(count));
    }
    QCOMPARE(samples, whole);
  }

  void aCutOffFileEndsWithAReason() {
    writeWav16(m_folder / "whole.wav", noise(0.5, 44100), 44100, 1);
    MonoReader whole(m_folder / "whole.wav");
    std::vector<float> block(100000);
    QCOMPARE(whole.read(block), std::size_t{44100});
    QVERIFY(!whole.warning());
    writeBytes(m_folder / "cut.wav", readBytes(m_folder / "whole.wav").substr(0, 44 + 2 * 30000));
    MonoReader cut(m_folder / "cut.wav");
    QCOMPARE(cut.read(block), std::size_t{30000});
    QVERIFY(cut.warning());
    QVERIFY(cut.warning()->english().find("cut.wav") != std::string::npos);
  }

  void missingFilesThrow() { QVERIFY_EXCEPTION_THROWN(MonoReader(m_folder / "none.wav"), AudioError); }
};

QTEST_GUILESS_MAIN(MonoReaderTest)
#include "mono_reader_test.moc"
