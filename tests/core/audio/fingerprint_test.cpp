// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/fingerprint.h"

#include <QTest>
#include <algorithm>

#include "core/audio/audio_error.h"
#include "core/audio/demo_synthesizer.h"
#include "core/base/error.h"
#include "tests/support/audio_files.h"

using namespace moodogram;
using namespace moodogram::test;

class FingerprintTest : public QObject {
  Q_OBJECT

  Folder m_folder;
  std::vector<fs::path> m_pieces;
  std::vector<Fingerprint> m_prints;

 private Q_SLOTS:
  void initTestCase() {
    writeDemoLibrary(m_folder / "demo");
    for (const auto& entry : fs::recursive_directory_iterator(m_folder / "demo"))
      if (entry.is_regular_file()) m_pieces.push_back(entry.path());
    std::ranges::sort(m_pieces);
    QVERIFY(m_pieces.size() >= 5);
    for (const fs::path& piece : m_pieces) m_prints.push_back(fingerprintOf(piece));
  }

  void isTheSameInOtherFormats_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("name");
    QTest::newRow("MP3 128k") << QStringList{"-b:a", "128k"} << "x.mp3";
    QTest::newRow("MP3 64k mono 22 kHz") << QStringList{"-b:a", "64k", "-ac", "1", "-ar", "22050"} << "x.mp3";
    QTest::newRow("Opus 64k") << QStringList{"-c:a", "libopus", "-b:a", "64k"} << "x.opus";
    QTest::newRow("AAC 96k") << QStringList{"-b:a", "96k"} << "x.m4a";
    QTest::newRow("6 dB softer") << QStringList{"-af", "volume=-6dB"} << "x.flac";
    QTest::newRow("a second later") << QStringList{"-af", "adelay=1000:all=1"} << "x.flac";
  }
  void isTheSameInOtherFormats() {
    QFETCH(QStringList, options);
    QFETCH(QString, name);
    double least = 1;
    for (std::size_t i = 0; i < m_pieces.size(); i += 2) {
      std::vector<std::string> arguments{"-i", m_pieces[i]};
      for (const QString& option : options) arguments.push_back(option.toStdString());
      const fs::path other = m_folder / name.toStdString();
      arguments.push_back(other);
      QVERIFY(ffmpeg(arguments));
      least = std::min(least, similarity(m_prints[i], fingerprintOf(other)));
    }
    qInfo("least similarity %.3f", least);
    QVERIFY(least >= kSameRecordingFrom);
  }

  void otherPiecesAreFarAway() {
    double most = 0;
    for (std::size_t a = 0; a < m_prints.size(); ++a)
      for (std::size_t b = 0; b < a; ++b) most = std::max(most, similarity(m_prints[a], m_prints[b]));
    qInfo("most similarity of two pieces %.3f", most);
    QVERIFY(most < kSameRecordingFrom - 0.05);
  }

  void shortAndSilentFiles() {
    writeWav(m_folder / "short.wav", noise(0.5, 4410), 44100, 1);
    const Fingerprint none = fingerprintOf(m_folder / "short.wav");
    QVERIFY(none.empty());
    QCOMPARE(similarity(none, none), 0.0);
    writeWav(m_folder / "silence.wav", std::vector<float>(441000), 44100, 1);
    const Fingerprint silence = fingerprintOf(m_folder / "silence.wav");
    QCOMPARE(similarity(silence, silence), 1.0);
  }

  void badFilesThrow() {
    QVERIFY_THROWS_EXCEPTION(AudioError, fingerprintOf(m_folder / "missing.flac"));
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_THROWS_EXCEPTION(Cancelled, fingerprintOf(m_pieces.front(), stop.get_token()));
  }
};

QTEST_GUILESS_MAIN(FingerprintTest)
#include "fingerprint_test.moc"
