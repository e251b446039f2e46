// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlist/mood_path.h"

#include <QElapsedTimer>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>
#include <set>

#include "core/base/error.h"
#include "core/playlist/mood_dial.h"
#include "tests/support/library_tracks.h"

using namespace moodogram;
using namespace moodogram::test;

namespace {

std::vector<LibraryTrack> randomTracks(std::mt19937_64& random, int count, int artists, double shortest,
                                       double longest) {
  std::vector<LibraryTrack> tracks;
  std::uniform_real_distribution<float> unit(0, 1);
  for (int i = 0; i < count; ++i) {
    LibraryTrack track = makeTrack(i + 1, "song " + std::to_string(i), "artist " + std::to_string(random() % artists));
    track.track.tags.durationSeconds = std::uniform_real_distribution<>(shortest, longest)(random);
    EmotionScores scores;
    float sum = 0;
    for (float& value : scores.values) sum += value = unit(random) * unit(random) * unit(random);
    for (float& value : scores.values) value /= sum;
    track.summary = scores;
    for (int window = 0; window < 40; ++window)
      track.timelineTops.push_back(unit(random) < 0.7F ? scores.top() : kEmotions[random() % kEmotionCount]);
    tracks.push_back(std::move(track));
  }
  return tracks;
}

PathRequest requestFor(const char* path, double minutes) {
  PathRequest request;
  request.path = parseMoodPath(path);
  request.maxMinutes = minutes;
  return request;
}

std::vector<std::size_t> indices(const Playlist& playlist) {
  std::vector<std::size_t> list;
  for (const PlaylistEntry& entry : playlist.entries) list.push_back(entry.index);
  return list;
}

bool keepsApart(const std::vector<LibraryTrack>& tracks, const std::vector<std::size_t>& list) {
  for (std::size_t i = 1; i < list.size(); ++i)
    if (tracks[list[i]].track.tags.artist == tracks[list[i - 1]].track.tags.artist) return false;
  return true;
}

/// Of every list of every choice of the tracks.
double leastCost(const std::vector<LibraryTrack>& tracks, const PathRequest& request) {
  double least = std::numeric_limits<double>::infinity();
  for (unsigned chosen = 1; chosen < 1U << tracks.size(); ++chosen) {
    std::vector<std::size_t> list;
    for (std::size_t i = 0; i < tracks.size(); ++i)
      if ((chosen >> i & 1U) != 0) list.push_back(i);
    do {
      if (keepsApart(tracks, list)) least = std::min(least, pathCost(tracks, list, request));
    } while (std::ranges::next_permutation(list).found);
  }
  return least;
}

}  // namespace

class MoodPathTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void pathsAreReadAndWritten() {
    const MoodPath path = parseMoodPath("sad > calm@40% > happy+calm @ 80% > happy");
    QCOMPARE(path.points().size(), std::size_t{4});
    QCOMPARE(path.points()[1].at, 0.4);
    QCOMPARE(path.points()[2].mood[Emotion::Calm], 0.5F);
    QCOMPARE(path.at(0)[Emotion::Sad], 1.0F);
    QVERIFY(std::abs(path.at(0.2)[Emotion::Sad] - 0.5F) < 1e-6F);
    QCOMPARE(path.at(2)[Emotion::Happy], 1.0F);
    QCOMPARE(moodPathText(path), std::string("sad@0% > calm@40% > calm+happy@80% > happy@100%"));
    QCOMPARE(moodPathText(parseMoodPath(moodPathText(path))), moodPathText(path));
    QCOMPARE(parseMoodPath("Angry").at(0.7)[Emotion::Angry], 1.0F);
  }

  void whatIsNoPathIsQuoted_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("empty") << ""
                           << "\"\"";
    QTest::newRow("unknown") << "sad > gloomy"
                             << "\"gloomy\"";
    QTest::newRow("half") << "sad >"
                          << "\"\"";
    QTest::newRow("place") << "sad > happy@120%"
                           << "\"120%\"";
    QTest::newRow("no number") << "sad@x > happy"
                               << "\"x\"";
    QTest::newRow("backwards") << "sad@50% > happy@20%"
                               << "happy@20%";
  }
  void whatIsNoPathIsQuoted() {
    QFETCH(QString, text);
    QFETCH(QString, quoted);
    try {
      parseMoodPath(text.toStdString());
      QFAIL("it was read");
    } catch (const ConfigError& error) {
      QVERIFY2(QString(error.what()).contains(quoted), error.what());
    }
  }

  void courseTellsBeginFromEnd() {
    EmotionScores summary = leaning(Emotion::Sad, 0.5F);
    std::vector<Emotion> tops(20, Emotion::Sad);
    std::fill(tops.begin() + 15, tops.end(), Emotion::Happy);
    const MoodCourse course = moodCourse(summary, tops);
    QVERIFY(course.end()[Emotion::Happy] > summary[Emotion::Happy]);
    QVERIFY(course.end()[Emotion::Sad] < summary[Emotion::Sad]);
    QVERIFY(course.begin()[Emotion::Sad] > summary[Emotion::Sad]);
    for (const EmotionScores& quarter : course.quarters)
      QVERIFY(std::abs(std::accumulate(quarter.values.begin(), quarter.values.end(), 0.0F) - 1) < 1e-5F);
    QVERIFY(moodCourse(summary, {}).end() == summary);
  }

  void placesOfThePlaneAreMixtures() {
    for (const Emotion emotion : kEmotions) QCOMPARE(moodAt(emotionPosition(emotion)).top(), emotion);
    // And back: a path that is stored is drawn as it was.
    const auto isNear = [](ValenceArousal a, ValenceArousal b) {
      return std::hypot(a.valence - b.valence, a.arousal - b.arousal) < 0.001F;
    };
    for (float valence = -1; valence <= 1; valence += 0.05F)
      for (float arousal = -1; arousal <= 1; arousal += 0.05F)
        QVERIFY(isNear(placeOf(moodAt({valence, arousal})), {valence, arousal}));
    for (const Emotion emotion : kEmotions) QVERIFY(isNear(placeOf(leaning(emotion, 1)), emotionPosition(emotion)));
    EmotionScores two;
    two[Emotion::Calm] = two[Emotion::Happy] = 0.5F;
    QVERIFY(isNear(placeOf(two), dialPoint(two)));
    QVERIFY(isNear(placeOf({}), {0, 0}));
    const EmotionScores middle = moodAt({0, 0});
    QVERIFY(*std::ranges::max_element(middle.values) < 0.3F);
    const EmotionScores between = moodAt({0.7071F, 0});
    QVERIFY(std::abs(between[Emotion::Calm] - between[Emotion::Happy]) < 1e-5F);
  }

  void distancesAreThoseOfTheDefinition() {
    QCOMPARE(moodDistance(leaning(Emotion::Sad, 1), leaning(Emotion::Happy, 1)), 1.0);
    QCOMPARE(moodDistance(leaning(Emotion::Sad, 0.4F), leaning(Emotion::Sad, 0.4F)), 0.0);
  }

  void followsThePath() {
    std::mt19937_64 random(3);
    const std::vector<LibraryTrack> tracks = randomTracks(random, 400, 60, 150, 300);
    const PathRequest request = requestFor("sad > calm > happy", 40);
    const Playlist playlist = buildPathPlaylist(tracks, request);
    QVERIFY(playlist.totalSeconds <= 2400 && playlist.totalSeconds > 2200);
    const auto moodAt = [&](std::size_t k) { return *tracks[playlist.entries[k].index].summary; };
    QCOMPARE(moodAt(0).top(), Emotion::Sad);
    QCOMPARE(moodAt(playlist.entries.size() / 2).top(), Emotion::Calm);
    QCOMPARE(moodAt(playlist.entries.size() - 1).top(), Emotion::Happy);
    QVERIFY(playlist.entries.front().reason.english().starts_with("begins the path: sad 0."));
    QVERIFY(playlist.entries.back().reason.english().starts_with("ends the path: happy 0."));
    QVERIFY(playlist.note.english().empty());
  }

  void isWithinTwoPercentOfTheBest() {
    std::mt19937_64 random(11);
    double worst = 1;
    for (int round = 0; round < 40; ++round) {
      const std::vector<LibraryTrack> tracks = randomTracks(random, 7, 4, 100, 400);
      const PathRequest request = requestFor(round % 2 == 0 ? "sad > happy" : "calm > angry@30% > calm", 15);
      const Playlist playlist = buildPathPlaylist(tracks, request);
      const double ratio = pathCost(tracks, indices(playlist), request) / leastCost(tracks, request);
      worst = std::max(worst, ratio);
    }
    qInfo("at worst %.4f times the least cost", worst);
    QVERIFY(worst <= 1.02);
  }

  void keepsItsPromises() {
    std::mt19937_64 random(5);
    for (int round = 0; round < 60; ++round) {
      std::vector<LibraryTrack> tracks = randomTracks(random, static_cast<int>(random() % 60), 5, 20, 900);
      for (std::size_t i = 0; i < tracks.size(); ++i) {
        tracks[i].track.contentHash = "content " + std::to_string(random() % 40);
        if (random() % 9 == 0) tracks[i].summary.reset();
        if (random() % 9 == 0) tracks[i].track.problem = "broken";
        if (random() % 9 == 0) tracks[i].track.tags.durationSeconds = 0;
      }
      PathRequest request = requestFor("sad > happy", 5 + static_cast<double>(random() % 60));
      request.longestTrackMinutes = random() % 2 == 0 ? 0 : 8;
      request.strictness = random() % 2 == 0 ? 0.0F : 0.5F;
      request.withNotSure = random() % 2 == 0;
      request.artistGap = static_cast<int>(random() % 3);
      request.seed = random() % 3;
      const Playlist playlist = buildPathPlaylist(tracks, request);
      QVERIFY(!playlist.entries.empty() || !playlist.note.english().empty());
      QVERIFY(playlist.totalSeconds <= request.maxMinutes * 60);
      std::set<std::string> contents;
      const std::vector<std::size_t> list = indices(playlist);
      for (std::size_t k = 0; k < list.size(); ++k) {
        const LibraryTrack& track = tracks[list[k]];
        QVERIFY(track.summary && track.track.problem.empty() && track.track.tags.durationSeconds > 0);
        QVERIFY(contents.insert(track.track.contentHash).second);
        if (!request.withNotSure) QVERIFY(track.summary->confidence() >= kNotSureBelow);
        if (request.longestTrackMinutes > 0) QVERIFY(track.track.tags.durationSeconds <= 480);
        for (std::size_t back = 1; back <= std::min<std::size_t>(k, static_cast<std::size_t>(request.artistGap));
             ++back)
          QVERIFY(tracks[list[k - back]].track.tags.artist != track.track.tags.artist);
      }
      QCOMPARE(indices(buildPathPlaylist(tracks, request)), list);
    }
  }

  void seedsVary() {
    std::mt19937_64 random(3);
    const std::vector<LibraryTrack> tracks = randomTracks(random, 500, 60, 150, 300);
    PathRequest request = requestFor("sad > happy", 40);
    std::set<std::vector<std::size_t>> lists;
    for (request.seed = 0; request.seed < 5; ++request.seed) lists.insert(indices(buildPathPlaylist(tracks, request)));
    QCOMPARE(lists.size(), std::size_t{5});
  }

  void saysWhyItIsEmpty() {
    PathRequest request = requestFor("sad", 10);
    QVERIFY(buildPathPlaylist({}, request).note.english().find("analysed") != std::string::npos);
    const std::vector<LibraryTrack> tracks{makeTrack(1, "T", "A", Emotion::Happy, 0.9F)};
    request.strictness = 0.9F;
    QVERIFY(buildPathPlaylist(tracks, request).note.english().find("strictness") != std::string::npos);
    QVERIFY_THROWS_EXCEPTION(ConfigError, buildPathPlaylist(tracks, PathRequest{}));
    request.maxMinutes = 0;
    QVERIFY_THROWS_EXCEPTION(ConfigError, buildPathPlaylist(tracks, request));
  }

  void aLargeLibraryTakesASecond() {
    std::mt19937_64 random(9);
    const std::vector<LibraryTrack> tracks = randomTracks(random, 100'000, 4000, 120, 400);
    QElapsedTimer timer;
    timer.start();
    const Playlist playlist = buildPathPlaylist(tracks, requestFor("sad > calm > happy", 60));
    qInfo("100,000 tracks: %lld ms, %zu tracks", timer.elapsed(), playlist.entries.size());
    QVERIFY(!playlist.entries.empty());
    QVERIFY(timer.elapsed() < 10'000);  // a machine that is busy with other things is slower
  }
};

QTEST_GUILESS_MAIN(MoodPathTest)
#include "mood_path_test.moc"
