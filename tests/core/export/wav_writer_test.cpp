// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/wav_writer.h"

#include "core/base/error.h"
#include "tests/support/audio_files.h"

using namespace moodogram;
using namespace moodogram::test;

class WavWriterTest : public QObject {
  Q_OBJECT

  Folder m_folder;

  /// Raw samples by ffmpeg, which knows nothing of our reader and writer.
  static QByteArray samplesOf(const fs::path& file, const std::string& format) {
    QByteArray raw;
    ffmpeg({"-i", file, "-f", format, "-"}, &raw);
    return raw;
  }

 private Q_SLOTS:
  void integersAreCopiedBitForBit_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("codec");
    QTest::addColumn<QString>("raw");
    QTest::addColumn<int>("frameBytes");
    QTest::newRow("8 bit") << "a8.wav"
                           << "pcm_u8"
                           << "u8" << 2;
    QTest::newRow("16 bit") << "a16.wav"
                            << "pcm_s16le"
                            << "s16le" << 4;
    QTest::newRow("24 bit") << "a24.wav"
                            << "pcm_s24le"
                            << "s24le" << 6;
    QTest::newRow("float") << "af.wav"
                           << "pcm_f32le"
                           << "f32le" << 8;
    QTest::newRow("FLAC") << "a.flac"
                          << "flac"
                          << "s24le" << 6;
    QTest::newRow("AIFF") << "a.aiff"
                          << "pcm_s24be"
                          << "s24le" << 6;
  }
  void integersAreCopiedBitForBit() {
    QFETCH(QString, name);
    QFETCH(QString, codec);
    QFETCH(QString, raw);
    QFETCH(int, frameBytes);
    // Full scale in both directions is in it.
    std::vector<float> samples = interleave({noise(1, 44100), noise(1, 44100, 7)});
    samples[44100] = 1;
    samples[44101] = -1;
    writeWav(m_folder / "source.wav", samples, 44100, 2);
    const fs::path source = m_folder / name.toStdString();
    QVERIFY(ffmpeg({"-i", m_folder / "source.wav", "-c:a", codec.toStdString(), source}));
    const CutSummary summary = cutToWav(source, 0.25, 0.75, m_folder / "cut.wav");
    QCOMPARE(summary.frames, 22050);
    QVERIFY(!summary.warning);
    const QByteArray whole = samplesOf(source, raw.toStdString());
    const QByteArray cut = samplesOf(m_folder / "cut.wav", raw.toStdString());
    QCOMPARE(cut.size(), 22050 * frameBytes);
    QVERIFY(cut == whole.mid(11025 * frameBytes, 22050 * frameBytes));
    const AudioFormat format = AudioReader::open(m_folder / "cut.wav")->format();
    QCOMPARE(format.bitsPerSample, frameBytes * 4);
    QCOMPARE(format.sampleRateHz, 44100);
  }

  void lossyFilesKeepWhatWasDecoded() {
    writeWav(m_folder / "tone.wav", sine(440, 2, 48000, 0.9), 48000, 1);
    QVERIFY(ffmpeg({"-i", m_folder / "tone.wav", "-c:a", "libvorbis", m_folder / "tone.ogg"}));
    cutToWav(m_folder / "tone.ogg", 0.5, 1.5, m_folder / "part.wav");
    const auto reader = AudioReader::open(m_folder / "tone.ogg");
    reader->seek(24000);
    std::vector<float> expected = readAll(*reader);
    expected.resize(48000);
    QCOMPARE(readAll(*AudioReader::open(m_folder / "part.wav")), expected);
    cutToWav(m_folder / "tone.ogg", 0.5, 1e12, m_folder / "rest.wav");  // to the end, wherever that is
    QVERIFY(readBytes(m_folder / "rest.wav").starts_with("RIFF"));
  }

  void rangesAreClipped() {
    writeWav16(m_folder / "short.wav", sine(440, 1, 8000), 8000, 1);
    QCOMPARE(cutToWav(m_folder / "short.wav", 0.5, 1e12, m_folder / "rest.wav").frames, 4000);
    QVERIFY_EXCEPTION_THROWN(cutToWav(m_folder / "short.wav", 2, 3, m_folder / "none.wav"), ConfigError);
    QVERIFY_EXCEPTION_THROWN(cutToWav(m_folder / "short.wav", 0.5, 0.5, m_folder / "none.wav"), ConfigError);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_EXCEPTION_THROWN(cutToWav(m_folder / "short.wav", 0, 1, m_folder / "none.wav", stop.get_token()),
                             Cancelled);
    QVERIFY(!fs::exists(m_folder / "none.wav"));
  }
};

QTEST_GUILESS_MAIN(WavWriterTest)
#include "wav_writer_test.moc"
