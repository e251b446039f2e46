// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What lists promise on libraries at random, and how good those along a path are.
#include <QTest>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <random>
#include <set>
#include <thread>

#include "core/playlist/list_builder.h"
#include "tests/support/list_requests.h"

using namespace moodogram;
using namespace moodogram::test;

namespace {
constexpr double kEps = 1e-6;
}

class ListPromisesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void promisesAreKeptOnAnyLibrary() {
    std::size_t entriesSeen = 0;
    for (std::uint64_t seed = 1; seed <= 1500; ++seed) {
      std::mt19937_64 random(seed);
      const std::vector<LibraryTrack> tracks = randomLibrary(random, 60);
      ListRequest request = requestFor(random() % 3 == 0 ? "length:>2:00" : "");
      const bool followsPath = seed % 10 == 0;
      if (followsPath)
        request.path = parseMoodPath("sad > happy");
      else if (random() % 3 != 0)
        request.path = parseMoodPath(random() % 2 == 0 ? "happy" : "happy:2+calm");
      if (random() % 2 == 0) request.maxMinutes = 1 + static_cast<double>(random() % 60);
      if (random() % 2 == 0 || followsPath) request.maxTracks = 1 + static_cast<std::int64_t>(random() % 12);
      if (random() % 3 == 0) request.maxBytes = 1 + static_cast<std::int64_t>(random() % 40'000'000);
      if (random() % 3 == 0) request.longestTrackMinutes = 5;
      if (random() % 3 == 0) request.loudnessJumpDb = 4;
      request.artistGap = static_cast<int>(random() % 3);
      request.albumGap = static_cast<int>(random() % 2);
      request.withNotSure = random() % 2 == 0;
      request.withDuplicates = random() % 4 == 0;
      request.order = static_cast<ListOrder>(random() % 12);
      request.isReversed = random() % 4 == 0;
      request.seed = random() % 3;
      std::vector<ListLock> locks;
      if (random() % 3 == 0)
        for (std::uint64_t i = 1 + random() % 3; i > 0; --i)
          locks.push_back({.place = random() % 5, .track = static_cast<TrackId>(random() % 70)});
      const std::string context = "seed " + std::to_string(seed);
      const Playlist playlist = buildList({.tracks = tracks}, request, locks);
      QVERIFY2(ids(buildList({.tracks = tracks}, request, locks), tracks) == ids(playlist, tracks), context.c_str());
      QVERIFY2(!playlist.entries.empty() || !playlist.note.english().empty() || playlist.candidates > 0,
               context.c_str());

      double seconds = 0;
      std::int64_t bytes = 0;
      std::size_t lockedCount = 0;
      std::set<std::size_t> indices;
      std::set<std::string> contents;
      for (std::size_t k = 0; k < playlist.entries.size(); ++k) {
        const PlaylistEntry& entry = playlist.entries[k];
        const LibraryTrack& row = tracks.at(entry.index);
        const double length = row.track.tags.durationSeconds;
        QVERIFY2(indices.insert(entry.index).second, context.c_str());
        QVERIFY2(!entry.reason.english().empty(), context.c_str());
        seconds += length > 0 ? length : 0;
        bytes += row.track.sizeBytes;
        lockedCount += entry.isLocked ? 1 : 0;
        if (entry.isLocked) continue;
        if (!request.withDuplicates) QVERIFY2(contents.insert(row.track.contentHash).second, context.c_str());
        QVERIFY2(row.track.problem.empty(), context.c_str());
        if (request.asksForMood()) QVERIFY2(row.summary.has_value(), context.c_str());
        if (!request.withNotSure) QVERIFY2(!isNotSure(row), context.c_str());
        if (request.longestTrackMinutes) QVERIFY2(length <= 300, context.c_str());
        if (!request.rules.isEmpty()) QVERIFY2(std::round(length) > 120, context.c_str());
        for (std::size_t back = 1; back <= std::min<std::size_t>(k, 2); ++back) {
          const LibraryTrack& before = tracks[playlist.entries[k - back].index];
          const bool isSame = before.track.tags.artist == row.track.tags.artist && !row.track.tags.artist.empty();
          QVERIFY2(!isSame || back > static_cast<std::size_t>(request.artistGap), context.c_str());
          const auto& gain = row.track.tags.replayGain.trackGainDb;
          const auto& gainBefore = before.track.tags.replayGain.trackGainDb;
          if (request.loudnessJumpDb && gain && gainBefore && back == 1)
            QVERIFY2(std::abs(*gain - *gainBefore) <= 4 + 1e-4F, context.c_str());
        }
      }
      entriesSeen += playlist.entries.size();
      QVERIFY2(std::abs(seconds - playlist.totalSeconds) < kEps && bytes == playlist.totalBytes, context.c_str());
      const bool hasOthers = playlist.entries.size() > lockedCount;
      if (request.maxMinutes && hasOthers) QVERIFY2(seconds <= *request.maxMinutes * 60 + kEps, context.c_str());
      if (request.maxBytes && hasOthers) QVERIFY2(bytes <= *request.maxBytes, context.c_str());
      if (request.maxTracks && hasOthers)
        QVERIFY2(static_cast<std::int64_t>(playlist.entries.size()) <= *request.maxTracks, context.c_str());
    }
    QVERIFY(entriesSeen > 5000);
  }

  void pathsKeepLocksAndLimits() {
    std::mt19937_64 random(17);
    std::vector<LibraryTrack> tracks = randomLibrary(random, 60);
    while (tracks.size() < 40) tracks = randomLibrary(random, 60);
    ListRequest request = requestFor("", "sad > happy");
    request.maxTracks = 8;
    std::vector<ListLock> locks;
    for (const LibraryTrack& track : tracks)
      if (track.summary && track.track.problem.empty() && track.track.tags.durationSeconds > 0 && locks.size() < 2)
        locks.push_back({.place = locks.empty() ? std::size_t{4} : std::size_t{0}, .track = track.track.id});
    const Playlist playlist = buildList({.tracks = tracks}, request, locks);
    QCOMPARE(playlist.entries.size(), std::size_t{8});
    QCOMPARE(tracks[playlist.entries[4].index].track.id, locks[0].track);
    QCOMPARE(tracks[playlist.entries[0].index].track.id, locks[1].track);
  }

  void locksOfLongerListsComeAtTheEnd() {
    std::mt19937_64 random(23);
    std::vector<LibraryTrack> tracks;
    for (int i = 1; i <= 60; ++i)
      tracks.push_back(makeTrack(i, "T", "A" + std::to_string(i), kEmotions[random() % 5], 0.7F));
    const std::vector<ListLock> locks{{.place = 40, .track = 7}, {.place = 50, .track = 8}};
    for (const char* path : {"sad > happy", "happy"}) {
      ListRequest request = requestFor("", path);
      request.maxMinutes = 30;  // ten tracks
      Playlist playlist = buildList({.tracks = tracks}, request, locks);
      QCOMPARE(playlist.entries.size(), std::size_t{10});
      QVERIFY(playlist.entries[8].isLocked && playlist.entries[9].isLocked);
      request.maxMinutes.reset();
      request.maxTracks = 6;
      playlist = buildList({.tracks = tracks}, request, locks);
      QCOMPARE(playlist.entries.size(), std::size_t{6});
      QVERIFY(playlist.entries[4].isLocked && playlist.entries[5].isLocked);
      request.maxMinutes = 5;  // less than the locked ones alone
      QCOMPARE(ids(buildList({.tracks = tracks}, request, locks), tracks), (Ids{7, 8}));
    }
  }

  /// Of every list of every choice of the tracks, with all that a path has to respect.
  void pathsWithLimitsAreNearTheBest() {
    double worst = 1;
    for (std::uint64_t seed = 1; seed <= 25; ++seed) {
      std::mt19937_64 random(seed);
      std::vector<LibraryTrack> tracks;
      while (tracks.size() < 7) {
        for (LibraryTrack& track : randomLibrary(random, 20))
          if (track.summary && track.track.problem.empty() && track.track.tags.durationSeconds > 0 && tracks.size() < 7)
            tracks.push_back(track);
      }
      for (std::size_t i = 0; i < tracks.size(); ++i) {
        tracks[i].track.id = static_cast<TrackId>(i + 1);
        tracks[i].track.contentHash.clear();
      }
      PathRequest cost;
      cost.path = parseMoodPath("sad > happy");
      cost.maxMinutes = 15;
      ListRequest request = requestFor("", "sad > happy");
      request.maxMinutes = 15;
      request.artistGap = 1;
      request.albumGap = 1;
      const ListLock lock{.place = 1, .track = 3};
      const auto isAllowed = [&](const std::vector<std::size_t>& list) {
        if (list.size() < 2 || list[1] != 2) return false;
        for (std::size_t k = 1; k < list.size(); ++k) {
          const TrackTags& a = tracks[list[k - 1]].track.tags;
          const TrackTags& b = tracks[list[k]].track.tags;
          if ((a.artist == b.artist && !a.artist.empty()) || (a.album == b.album && a.artist == b.artist)) return false;
        }
        return true;
      };
      double least = std::numeric_limits<double>::infinity();
      for (unsigned chosen = 1; chosen < 1U << tracks.size(); ++chosen) {
        std::vector<std::size_t> list;
        for (std::size_t i = 0; i < tracks.size(); ++i)
          if ((chosen >> i & 1U) != 0) list.push_back(i);
        do {
          if (isAllowed(list)) least = std::min(least, pathCost(tracks, list, cost));
        } while (std::ranges::next_permutation(list).found);
      }
      if (std::isinf(least)) continue;
      std::vector<std::size_t> found;
      for (const PlaylistEntry& entry : buildList({.tracks = tracks}, request, {&lock, 1}).entries)
        found.push_back(entry.index);
      QVERIFY(isAllowed(found));
      worst = std::max(worst, pathCost(tracks, found, cost) / least);
    }
    qInfo("at worst %.4f times the least cost", worst);
    QVERIFY(worst <= 1.02);
  }

  void aListBecomesBetterUntilItIsStopped() {
    std::mt19937_64 random(5);
    std::vector<LibraryTrack> tracks;
    for (int i = 0; i < 600; ++i) {
      tracks.push_back(makeTrack(i + 1, "T", "A" + std::to_string(random() % 80)));
      EmotionScores scores;
      float sum = 0;
      for (float& value : scores.values)
        sum += value = static_cast<float>(random() % 1000) * static_cast<float>(random() % 1000);
      for (float& value : scores.values) value /= sum;
      tracks.back().summary = scores;
      tracks.back().track.tags.durationSeconds = static_cast<double>(120 + random() % 200);
    }
    ListRequest request = requestFor("", "sad > calm > happy");
    request.maxMinutes = 300;
    request.artistGap = 3;
    const Playlist first = buildList({.tracks = tracks}, request);
    PathRequest cost;
    cost.path = request.path;
    cost.maxMinutes = 300;
    const auto costOf = [&](const Playlist& playlist) {
      std::vector<std::size_t> list;
      for (const PlaylistEntry& entry : playlist.entries) list.push_back(entry.index);
      return pathCost(tracks, list, cost);
    };
    Playlist improved = first;
    bool isBetter = false;
    std::stop_source stop;
    std::jthread tooLate([&](const std::stop_token& done) {
      for (int tenths = 0; tenths < 600 && !done.stop_requested(); ++tenths)
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
      stop.request_stop();
    });
    int betterLists = 0;
    double last = costOf(first);
    isBetter = improveList(improved, {.tracks = tracks}, request, {}, stop.get_token(), [&](const Playlist& better) {
      QVERIFY(costOf(better) < last);
      last = costOf(better);
      if (++betterLists == 20) stop.request_stop();
    });
    tooLate.request_stop();
    qInfo("cost %.4f, then %.4f", costOf(first), costOf(improved));
    QVERIFY(isBetter && betterLists == 20 && costOf(improved) == last);
    QVERIFY(improved.totalSeconds <= 18'000);
  }
};

QTEST_GUILESS_MAIN(ListPromisesTest)
#include "list_promises_test.moc"
