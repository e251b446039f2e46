// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/demo_synthesizer.h"

#include <map>
#include <set>

#include "core/audio/mono_reader.h"
#include "core/base/error.h"
#include "core/library/tag_reader.h"
#include "tests/support/audio_files.h"

using namespace moodogram;
using namespace moodogram::test;

class DemoSynthesizerTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyEmotionHasTwoPieces() {
    std::map<Emotion, int> moods;
    std::set<std::string> names;
    std::set<std::string> artists;
    for (const DemoPiece& piece : demoPieces()) {
      ++moods[piece.mood];
      names.insert(piece.fileName);
      artists.insert(piece.artist);
      QVERIFY2(piece.seconds >= 20 && piece.seconds <= 45, piece.title.c_str());
    }
    QCOMPARE(names.size(), demoPieces().size());
    QCOMPARE(moods.size(), std::size_t{5});
    for (const auto& [mood, count] : moods) QVERIFY(count >= 2);
    QVERIFY(artists.size() >= 4);
  }

  void piecesAreTheSameEveryTimeAndNeverClip() {
    for (const DemoPiece& piece : demoPieces()) {
      const std::vector<float> samples = renderDemoPiece(piece);
      QCOMPARE(samples.size(), static_cast<std::size_t>(piece.seconds * 44100));
      float peak = 0;
      for (const float sample : samples) {
        QVERIFY(std::isfinite(sample));
        peak = std::max(peak, std::abs(sample));
      }
      QVERIFY2(peak > 0.3F && peak <= 0.9001F, piece.title.c_str());
      QVERIFY2(rms(samples) > 0.03, piece.title.c_str());
      if (&piece == &demoPieces().front()) QCOMPARE(renderDemoPiece(piece), samples);
    }
  }

  void filesAreTaggedAndHoldThePiece() {
    const Folder folder;
    const auto files = writeDemoLibrary(folder / "new/demo");
    QCOMPARE(files.size(), demoPieces().size());
    const DemoPiece& piece = demoPieces()[3];
    const TrackTags tags = readTags(files[3]);
    QCOMPARE(tags.title, piece.title);
    QCOMPARE(tags.artist, piece.artist);
    QCOMPARE(tags.album, piece.album);
    QCOMPARE(tags.year, piece.year);
    const std::vector<float> rendered = renderDemoPiece(piece);
    const std::vector<float> decoded = readMono(files[3], 0);
    QCOMPARE(decoded.size(), rendered.size());
    QVERIFY(maxDifference(decoded, rendered) <= 1.0 / 32768);
    // A second call leaves what is there alone.
    writeBytes(files[5], "mine");
    QCOMPARE(writeDemoLibrary(folder / "new/demo"), files);
    QCOMPARE(readBytes(files[5]), std::string("mine"));
  }

  void canBeStopped() {
    const Folder folder;
    std::stop_source stop;
    const auto stopAfterFirst = [&](const Progress& progress) {
      if (progress.done == 1) stop.request_stop();
    };
    QVERIFY_EXCEPTION_THROWN(writeDemoLibrary(folder.path(), stop.get_token(), stopAfterFirst), Cancelled);
    QCOMPARE(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()), std::ptrdiff_t{1});
  }

  void aFolderThatCannotBeMadeIsAnIoError() {
    const Folder folder;
    writeBytes(folder / "file", "x");
    QVERIFY_EXCEPTION_THROWN(writeDemoLibrary(folder / "file/demo"), IoError);
  }
};

QTEST_GUILESS_MAIN(DemoSynthesizerTest)
#include "demo_synthesizer_test.moc"
