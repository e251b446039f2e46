// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Seeks that cannot succeed. What each format decodes is in audio_reader_test.
#include "core/audio/sndfile_reader.h"

#include <optional>

#include "core/audio/audio_error.h"
#include "tests/support/audio_files.h"

using namespace moodogram;
using namespace moodogram::test;

class SndfileReaderTest : public QObject {
  Q_OBJECT

  static constexpr int kRateHz = 48000;
  static constexpr std::int64_t kFrames = 6 * kRateHz;

  Folder m_folder;

  /// What can be read up to the end, which may be a sudden one.
  static std::vector<float> readWhatIsThere(AudioReader& reader) {
    std::vector<float> samples;
    std::vector<float> block(4096);
    try {
      while (const std::size_t count = reader.read(block))
        samples.insert(samples.end(), block.begin(),
                       block.begin() + static_cast<std::ptrdiff_t>(count) * reader.format().channels);
    } catch (const AudioError& error) {
      if (error.kind() != AudioErrorKind::Truncated) throw;
    }
    return samples;
  }

  void cut(const char* from, const char* to) const {
    const std::string bytes = readBytes(m_folder / from);
    writeBytes(m_folder / to, bytes.substr(0, bytes.size() * 6 / 10));
  }

 private Q_SLOTS:
  void initTestCase() {
    std::vector<float> samples = sine(440, 6, kRateHz, 0.5);
    const std::vector<float> hiss = noise(0.02, samples.size());
    for (std::size_t i = 0; i < samples.size(); ++i) samples[i] += hiss[i];
    writeWav16(m_folder / "r.wav", samples, kRateHz, 1);
    // As written to a pipe, where the encoder cannot go back to fill in the length.
    QByteArray flac;
    QVERIFY(ffmpeg({"-i", m_folder / "r.wav", "-f", "flac", "-"}, &flac));
    writeBytes(m_folder / "piped.flac", flac.toStdString());
    QVERIFY(ffmpeg({"-i", m_folder / "r.wav", m_folder / "r.flac"}));
    QVERIFY(ffmpeg({"-i", m_folder / "r.wav", "-c:a", "libopus", "-b:a", "160k", m_folder / "r.opus"}));
    cut("piped.flac", "cut-piped.flac");
    cut("r.opus", "cut.opus");
    cut("r.flac", "cut.flac");
  }

  /// GSM 6.10, of telephones: libsndfile reads it forwards only.
  void whatCannotBeSearchedIsReadUpToThere() {
    writeWav16(m_folder / "voice.wav", sine(440, 6, 8000, 0.5), 8000, 1);
    QVERIFY(run("sox", {m_folder / "voice.wav", "-e", "gsm-full-rate", m_folder / "gsm.wav"}));
    const auto reader = AudioReader::open(m_folder / "gsm.wav");
    const std::vector<float> all = readWhatIsThere(*reader);
    QVERIFY(std::ssize(all) >= 6 * 8000);
    for (const std::int64_t frame : {std::int64_t{30000}, std::int64_t{0}, std::int64_t{12345}}) {
      reader->seek(frame);
      const std::vector<float> rest = readWhatIsThere(*reader);
      QCOMPARE(rest, std::vector<float>(all.begin() + frame, all.end()));
    }
  }

  /// Opus has an order of its own; ours is that of WAV.
  void channelsOfSurroundAreWhereTheyBelong_data() {
    QTest::addColumn<int>("channels");
    for (const int channels : {3, 5, 6, 7, 8}) QTest::newRow(std::to_string(channels).c_str()) << channels;
  }
  void channelsOfSurroundAreWhereTheyBelong() {
    QFETCH(int, channels);
    const auto count = static_cast<std::size_t>(channels);
    const std::size_t lfe = channels >= 6 ? 3 : count;  // it keeps what is low
    const auto tone = [&](std::size_t channel) { return channel == lfe ? 50.0 : 300.0 + 200 * channel; };
    std::vector<float> samples(2 * kRateHz * count);
    for (std::size_t c = 0; c < count; ++c) {
      const std::vector<float> each = sine(tone(c), 2, kRateHz, 0.3);
      for (std::size_t i = 0; i < each.size(); ++i) samples[i * count + c] = each[i];
    }
    writeBytes(m_folder / "surround.raw",
               std::string(reinterpret_cast<const char*>(samples.data()), 4 * samples.size()));
    const std::vector<std::string> layouts{"", "", "", "3.0", "", "5.0", "5.1", "6.1", "7.1"};
    QVERIFY(ffmpeg({"-f", "f32le", "-ar", std::to_string(kRateHz), "-ch_layout", layouts[count], "-i",
                    m_folder / "surround.raw", "-c:a", "libopus", "-mapping_family", "1", "-b:a", "400k",
                    m_folder / "surround.opus"}));
    const auto reader = AudioReader::open(m_folder / "surround.opus");
    QCOMPARE(reader->format().channels, channels);
    const std::vector<float> heard = readWhatIsThere(*reader);
    QVERIFY(heard.size() >= samples.size());
    for (std::size_t c = 0; c < count; ++c) {
      std::int64_t crossings = 0;  // in the second in the middle
      for (std::size_t i = kRateHz / 2; i < 3 * kRateHz / 2; ++i)
        crossings += heard[i * count + c] < 0 && heard[(i + 1) * count + c] >= 0;
      QVERIFY2(std::abs(static_cast<double>(crossings) - tone(c)) < 20,
               qPrintable(QStringLiteral("channel %1: %2 Hz").arg(c).arg(crossings)));
    }
  }

  void behindTheEndOfAStreamOfUnknownLengthIsItsEnd_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"piped.flac", "cut-piped.flac", "cut.opus"}) QTest::newRow(name) << QString(name);
  }
  void behindTheEndOfAStreamOfUnknownLengthIsItsEnd() {
    QFETCH(QString, name);
    const auto reader = AudioReader::open(m_folder / name.toStdString());
    QCOMPARE(reader->format().frames, std::int64_t{-1});
    const std::vector<float> all = readWhatIsThere(*reader);
    const auto frames = static_cast<std::int64_t>(all.size());
    QVERIFY(frames > kFrames / 3);
    std::vector<float> block(1000);
    for (const std::int64_t behind : {frames + 1, frames + 5000, 10 * kFrames}) {
      reader->seek(behind);
      QCOMPARE(reader->read(block), std::size_t{0});
      QCOMPARE(reader->read(block), std::size_t{0});
      for (const std::int64_t frame : {kFrames / 5, std::int64_t{0}, kFrames / 4}) {
        reader->seek(frame);
        QCOMPARE(reader->read(block), block.size());
        // Opus decoders converge after a seek, they do not repeat themselves to the bit.
        const double tolerance = name.endsWith("opus") ? 2e-3 : 0;
        QVERIFY(maxDifference(block, std::span(all).subspan(static_cast<std::size_t>(frame))) <= tolerance);
      }
    }
  }

  void aPlaceThatCannotBeReachedDoesNoHarmToOthers() {
    const auto reader = AudioReader::open(m_folder / "cut.flac");
    QCOMPARE(reader->format().frames, kFrames);
    const std::vector<float> all = readWhatIsThere(*reader);
    std::vector<float> block(1000);
    for (int i = 0; i < 2; ++i) {
      std::optional<AudioErrorKind> kind;
      try {
        reader->seek(kFrames - 5000);
      } catch (const AudioError& error) {
        kind = error.kind();
      }
      QVERIFY(kind == AudioErrorKind::Corrupt);
      QCOMPARE(reader->read(block), std::size_t{0});  // nothing of another place
      reader->seek(50000);
      QCOMPARE(reader->read(block), block.size());
      QCOMPARE(maxDifference(block, std::span(all).subspan(50000)), 0.0);
    }
  }
};

QTEST_GUILESS_MAIN(SndfileReaderTest)
#include "sndfile_reader_test.moc"
