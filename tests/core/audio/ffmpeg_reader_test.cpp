// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Files whose timestamps or packets are not in order. What each format decodes is in audio_reader_test.
#include "core/audio/audio_error.h"
#include "core/audio/audio_reader.h"
#include "tests/support/audio_files.h"

using namespace moodogram;
using namespace moodogram::test;

class FfmpegReaderTest : public QObject {
  Q_OBJECT

  static constexpr int kRateHz = 48000;

  Folder m_folder;

  /// Noise, so that no two places sound the same, encoded as an Ogg stream of this number.
  std::string ogg(const char* codec, double seconds, std::uint32_t seed, int serial) const {
    const auto count = static_cast<std::size_t>(seconds * kRateHz);
    writeWav16(m_folder / "link.wav", noise(0.3, count, seed), kRateHz, 1);
    const fs::path file = m_folder / "link.ogg";
    return ffmpeg({"-i", m_folder / "link.wav", "-c:a", codec, "-b:a", "160k", "-f", "ogg", "-serial_offset",
                   std::to_string(serial), file})
               ? readBytes(file)
               : std::string();
  }

 private Q_SLOTS:
  void oggStreamsBehindOneAnotherAreOneRecording_data() {
    QTest::addColumn<QString>("codec");
    QTest::addColumn<QList<double>>("seconds");
    QTest::addColumn<bool>("numbered");  ///< differently, as the specification demands
    for (const char* codec : {"libvorbis", "libopus"}) {
      QTest::addRow("%s, shorter at the end", codec) << codec << QList<double>{9, 5} << true;
      QTest::addRow("%s, longer at the end", codec) << codec << QList<double>{3, 9} << true;
      QTest::addRow("%s, three", codec) << codec << QList<double>{3, 4, 5} << true;
      QTest::addRow("%s, the same number", codec) << codec << QList<double>{9, 2} << false;
    }
    // Too long for its begin to be seen when the file is opened.
    QTest::newRow("libvorbis, the same number, longer") << "libvorbis" << QList<double>{9, 12} << false;
  }
  void oggStreamsBehindOneAnotherAreOneRecording() {
    QFETCH(QString, codec);
    QFETCH(QList<double>, seconds);
    QFETCH(bool, numbered);
    std::string bytes;
    double total = 0;
    for (int i = 0; i < seconds.size(); ++i) {
      bytes += ogg(qPrintable(codec), seconds[i], static_cast<std::uint32_t>(i + 1), numbered ? 10 * i + 1 : 1);
      total += seconds[i];
    }
    const fs::path file = m_folder / "chained.ogg";
    writeBytes(file, bytes);
    const auto reader = AudioReader::open(file);
    if (numbered) QCOMPARE(reader->format().frames, std::int64_t{-1});
    const std::vector<float> all = readAll(*reader);
    const double heard = static_cast<double>(all.size()) / kRateHz;
    QVERIFY2(std::abs(heard - total) < 0.05, qPrintable(QString::number(heard)));

    // By a reader that has been everywhere, and by one that has just been opened or has read a little.
    const auto fresh = AudioReader::open(file);
    std::vector<float> block(1500);
    QCOMPARE(fresh->read(block), block.size());
    const auto end = static_cast<std::int64_t>(all.size());
    for (const std::int64_t frame : {end - 30000, end / 2, end / 4, end - 100000, std::int64_t{0}, end / 3})
      for (AudioReader* seeking : {reader.get(), fresh.get()}) {
        seeking->seek(frame);
        QCOMPARE(seeking->read(block), block.size());
        const double difference = maxDifference(block, std::span(all).subspan(static_cast<std::size_t>(frame)));
        QVERIFY2(difference < 1e-5, qPrintable(QString("%1: %2").arg(frame).arg(difference)));
      }
  }

  /// What lies behind packets that cannot be decoded is where a seek finds it.
  void packetsThatAreLostLeaveSilence() {
    constexpr double kSeconds = 12;
    writeWav16(m_folder / "long.wav", noise(0.3, static_cast<std::size_t>(kSeconds * kRateHz)), kRateHz, 1);
    const fs::path file = m_folder / "damaged.m4a";
    QVERIFY(ffmpeg({"-i", m_folder / "long.wav", "-c:a", "aac", "-b:a", "160k", "-aac_pns", "0", file}));
    std::string bytes = readBytes(file);
    const std::vector<float> junk = noise(127, 40000);
    for (std::size_t i = 0; i < junk.size(); ++i) bytes[bytes.size() / 4 + i] = static_cast<char>(std::lround(junk[i]));
    writeBytes(file, bytes);

    const auto reader = AudioReader::open(file);
    std::vector<float> all;
    bool told = false;
    try {
      std::vector<float> block(4096);
      while (const std::size_t count = reader->read(block))
        all.insert(all.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(count));
    } catch (const AudioError& error) {
      told = error.kind() == AudioErrorKind::Corrupt;
    }
    QVERIFY(told);  // silence in place of sound is damage all the same
    const auto end = static_cast<std::int64_t>(all.size());
    QVERIFY(std::abs(static_cast<double>(end) / kRateHz - kSeconds) < 0.1);
    const auto fresh = AudioReader::open(file);
    std::vector<float> block(1500);
    for (const std::int64_t frame : {end - 100000, end - 200000, end - 30000}) {
      fresh->seek(frame);
      QCOMPARE(fresh->read(block), block.size());
      const auto expected = std::span(all).subspan(static_cast<std::size_t>(frame)).first(block.size());
      QVERIFY(rms(expected) > 0.1);
      const double difference = maxDifference(block, expected);
      QVERIFY2(difference < 1e-5, qPrintable(QString("%1: %2").arg(frame).arg(difference)));
    }
  }
};

QTEST_GUILESS_MAIN(FfmpegReaderTest)
#include "ffmpeg_reader_test.moc"
