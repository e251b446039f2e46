// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/track_list.h"

#include <QTest>
#include <algorithm>
#include <thread>

#include "tests/support/library_tracks.h"

using namespace moodogram;
using test::makeTrack;

namespace {

constexpr std::size_t kPiece = TrackList::kPieceTracks;

std::vector<LibraryTrack> tracksWithIds(const std::vector<TrackId>& ids) {
  std::vector<LibraryTrack> tracks;
  for (const TrackId id : ids) tracks.push_back(makeTrack(id, "Song " + std::to_string(id), "A"));
  return tracks;
}

TrackList manyTracks(std::size_t count) {
  std::vector<TrackId> ids(count);
  for (std::size_t i = 0; i < count; ++i) ids[i] = static_cast<TrackId>(i + 1);
  return TrackList(tracksWithIds(ids));
}

}  // namespace

class TrackListTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void holdsWhatItWasGiven() {
    for (const std::size_t count : {std::size_t{0}, std::size_t{1}, kPiece - 1, kPiece, kPiece + 1, 3 * kPiece}) {
      const TrackList list = manyTracks(count);
      QCOMPARE(list.size(), count);
      QCOMPARE(list.empty(), count == 0);
      std::vector<TrackId> ids;
      for (const LibraryTrack& track : list) ids.push_back(track.track.id);
      QCOMPARE(ids.size(), count);
      for (std::size_t i = 0; i < count; ++i) QCOMPARE(ids[i], static_cast<TrackId>(i + 1));
      if (count > 0) QCOMPARE(list[count - 1].track.id, static_cast<TrackId>(count));
    }
  }

  void aSpanLooksAtAnyTracks() {
    const std::vector<LibraryTrack> sideBySide = tracksWithIds({3, 1, 2});
    const TrackList list(sideBySide);
    for (const TrackSpan span : {TrackSpan(sideBySide), TrackSpan(list)}) {
      QCOMPARE(span.size(), std::size_t{3});
      QCOMPARE(span[1].track.id, TrackId{1});
      QCOMPARE(std::ranges::count_if(span, [](const LibraryTrack& track) { return track.track.id < 3; }), 2);
      QCOMPARE(std::ranges::find(span, TrackId{2}, [](const LibraryTrack& track) { return track.track.id; })->track.id,
               TrackId{2});
    }
    QVERIFY(TrackSpan().empty() && TrackSpan().begin() == TrackSpan().end());
  }

  void aChangeCopiesThePieceThatItIsIn() {
    TrackList list = manyTracks(3 * kPiece);
    const LibraryTrack* first = &list[0];
    list.edit(0).track.rating = 1;
    QCOMPARE(&list[0], first);  // nobody else has it
    {
      const TrackList copy = list;
      QCOMPARE(&copy[kPiece], &list[kPiece]);
      list.edit(kPiece + 7).track.rating = 5;
      list.edit(kPiece + 8).track.rating = 4;
      QCOMPARE(copy[kPiece + 7].track.rating, 0);
      QCOMPARE(list[kPiece + 7].track.rating, 5);
      QCOMPARE(list[kPiece + 8].track.rating, 4);
      QCOMPARE(list[kPiece + 6].track.id, copy[kPiece + 6].track.id);
      QVERIFY(&list[kPiece] != &copy[kPiece]);
      QCOMPARE(&list[0], &copy[0]);
      QCOMPARE(&list[2 * kPiece], &copy[2 * kPiece]);
    }
    const LibraryTrack* own = &list[kPiece];
    list.edit(kPiece).track.rating = 3;  // the copy is gone
    QCOMPARE(&list[kPiece], own);
  }

  void aShortPieceIsCopiedToo() {
    TrackList list = manyTracks(kPiece + 2);
    const TrackList copy = list;
    list.edit(kPiece + 1).track.rating = 5;
    QCOMPARE(list[kPiece + 1].track.rating, 5);
    QCOMPARE(list[kPiece].track.id, static_cast<TrackId>(kPiece + 1));
    QCOMPARE(copy[kPiece + 1].track.rating, 0);
  }

  /// A reader sees the list as it was, whatever is changed meanwhile.
  void copiesAreReadInOtherThreads() {
    TrackList list = manyTracks(2 * kPiece);
    for (int round = 1; round <= 20; ++round) {
      for (std::size_t i = 0; i < list.size(); ++i) list.edit(i).track.rating = round;
      int seen = 0;
      {
        std::jthread reader([copy = list, round, &seen] {
          for (const LibraryTrack& track : copy) seen += track.track.rating == round ? 1 : 0;
        });
        for (std::size_t i = 0; i < list.size(); i += 97) list.edit(i).track.rating = -1;
      }
      QCOMPARE(seen, static_cast<int>(list.size()));
    }
  }

  void tracksAreFoundByTheirIds() {
    const TrackList ordered = manyTracks(kPiece + 5);
    QCOMPARE(indexOfTrack(ordered, 1), std::optional<std::size_t>{0});
    QCOMPARE(indexOfTrack(ordered, static_cast<TrackId>(kPiece + 5)), std::optional<std::size_t>{kPiece + 4});
    QVERIFY(!indexOfTrack(ordered, 0) && !indexOfTrack(ordered, static_cast<TrackId>(kPiece + 6)));
    QVERIFY(!indexOfTrack({}, 1));
    const std::vector<LibraryTrack> mixed = tracksWithIds({7, 2, 9, 1});
    for (std::size_t i = 0; i < mixed.size(); ++i)
      QCOMPARE(indexOfTrack(mixed, mixed[i].track.id), std::optional<std::size_t>{i});
    QVERIFY(!indexOfTrack(mixed, 8));
  }
};

QTEST_GUILESS_MAIN(TrackListTest)
#include "track_list_test.moc"
