// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/duplicates.h"

#include <QElapsedTimer>
#include <QTest>
#include <random>

#include "tests/support/library_tracks.h"

using namespace moodogram;
using namespace moodogram::test;

namespace {

LibraryTrack analyzedTrack(TrackId id, double seconds, float happy) {
  LibraryTrack track = makeTrack(id, std::to_string(id), "A", Emotion::Happy, happy);
  track.track.tags.durationSeconds = seconds;
  return track;
}

using Pairs = std::vector<TrackPair>;

}  // namespace

class DuplicatesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void suspectsHaveTheSameLengthAndMood() {
    std::vector<LibraryTrack> tracks{analyzedTrack(1, 200.0, 0.7F), analyzedTrack(2, 200.3, 0.705F),
                                     analyzedTrack(3, 201.0, 0.7F), analyzedTrack(4, 200.1, 0.8F)};
    QCOMPARE(suspectDuplicates(tracks).similar, (Pairs{{0, 1}}));
    tracks[1].timelineTops.assign(90, Emotion::Sad);  // as happy on the whole, but not at the same times
    QVERIFY(suspectDuplicates(tracks).similar.empty());
  }

  void tagsHaveNoSay() {
    std::vector<LibraryTrack> tracks{analyzedTrack(1, 200, 0.7F), analyzedTrack(2, 250, 0.7F)};
    for (LibraryTrack& track : tracks) track.track.tags.title = "Same";
    QVERIFY(suspectDuplicates(tracks).similar.empty());
  }

  void withoutAnAnalysisOnlyEqualContentCounts() {
    std::vector<LibraryTrack> tracks(4);
    for (LibraryTrack& track : tracks) track.track.tags.durationSeconds = 100;
    tracks[0].track.contentHash = tracks[2].track.contentHash = tracks[3].track.contentHash = "x";
    const DuplicateSuspects found = suspectDuplicates(tracks);
    QVERIFY(found.similar.empty());
    QCOMPARE(found.equal, (Pairs{{0, 2}, {0, 3}}));
  }

  void groupsFollowPairsAndPreferLossless() {
    std::vector<LibraryTrack> tracks(5);
    const char* const names[] = {"/m/b.mp3", "/m/c.FLAC", "/m/a.mp3", "/m/x.ogg", "/m/y.ogg"};
    for (std::size_t i = 0; i < tracks.size(); ++i) {
      tracks[i].track.file = names[i];
      tracks[i].track.sizeBytes = 1000;
      tracks[i].track.tags.durationSeconds = 10;
    }
    tracks[2].track.sizeBytes = 2000;
    const auto groups = groupDuplicates(tracks, Pairs{{0, 1}, {1, 2}});
    QCOMPARE(groups.size(), std::size_t{1});
    QCOMPARE(groups[0], (std::vector<std::size_t>{1, 2, 0}));
    QVERIFY(groupDuplicates(tracks, Pairs{}).empty());
  }

  void aHundredThousandTracksTakeASecond() {
    std::mt19937 random(1);
    std::normal_distribution<double> lengths(240, 60);
    std::vector<LibraryTrack> tracks;
    for (TrackId id = 1; id <= 100'000; ++id) {
      LibraryTrack track = analyzedTrack(id, std::max(20.0, lengths(random)), 0.2F);
      double sum = 0;
      for (float& value : track.summary->values)
        sum += value = static_cast<float>(std::uniform_real_distribution<>(0.05, 1)(random));
      for (float& value : track.summary->values) value /= static_cast<float>(sum);
      for (Emotion& top : track.timelineTops) top = kEmotions[random() % 2];
      tracks.push_back(std::move(track));
    }
    QElapsedTimer timer;
    timer.start();
    const DuplicateSuspects found = suspectDuplicates(tracks);
    qInfo("%lld ms, %zu pairs to listen to", timer.elapsed(), found.similar.size());
    QVERIFY(timer.elapsed() < 10'000);  // a machine that is busy with other things is slower
    QVERIFY(found.similar.size() < 10'000);
  }
};

QTEST_GUILESS_MAIN(DuplicatesTest)
#include "duplicates_test.moc"
