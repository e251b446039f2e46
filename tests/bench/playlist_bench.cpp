// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// playlist_bench [TRACKS]: what it costs to answer requests over a library of that size (default 100,000) with made-up
// tracks. The best and the median of several runs, in milliseconds of one core.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>
#include <string>
#include <vector>

#include "core/playlist/list_builder.h"
#include "core/query/query_parser.h"

namespace {

using namespace moodogram;

constexpr int kRuns = 9;

/// Of processor time: what other programs do meanwhile does not count.
double nowMs() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
}

std::vector<LibraryTrack> makeTracks(std::size_t count) {
  std::mt19937_64 random(1);
  std::uniform_real_distribution<float> unit(0, 1);
  std::vector<LibraryTrack> tracks(count);
  for (std::size_t i = 0; i < count; ++i) {
    Track& track = tracks[i].track;
    track.id = static_cast<TrackId>(i) + 1;
    track.contentHash = "content hash of track " + std::to_string(i);
    track.tags.artist = "Artist Number " + std::to_string(random() % 5000);
    track.tags.album = "Album " + std::to_string(random() % 9000);
    track.tags.title = "Some Title " + std::to_string(i);
    track.tags.genre = "Genre " + std::to_string(random() % 40);
    track.tags.year = static_cast<int>(1960 + random() % 65);
    track.tags.durationSeconds = static_cast<double>(100 + random() % 300);
    if (random() % 2 == 0) track.tags.replayGain.trackGainDb = -12 * unit(random);
    if (random() % 2 == 0) track.tags.tempoBpm = 60 + 120 * unit(random);
    track.file = "/home/someone/Music/" + track.tags.artist + "/" + track.tags.title + ".flac";
    track.sizeBytes = 5'000'000;
    track.rating = static_cast<int>(random() % 6);
    EmotionTimeline timeline;
    EmotionScores mean;
    for (float& value : mean.values) value = unit(random) * unit(random);
    for (int window = 0; window < 100; ++window) {
      EmotionScores scores = mean;
      float sum = 0;
      for (float& value : scores.values) sum += value += 0.2F * unit(random);
      for (float& value : scores.values) value /= sum;
      timeline.windows.push_back({2.0 * window, 2.0 * window + 4, scores});
      tracks[i].timelineTops.push_back(scores.top());
    }
    tracks[i].summary = timeline.summary();
    tracks[i].facts = timelineFacts(timeline);
    TrackEmbedding& embedding = tracks[i].embedding.emplace();
    embedding.scale = 0.1F;
    for (std::int8_t& level : embedding.levels) level = static_cast<std::int8_t>(random() % 255 - 127);
  }
  return tracks;
}

void measure(const ListInputs& inputs, const char* what, const ListRequest& request,
             std::span<const ListLock> locks = {}) {
  std::vector<double> times;
  Playlist playlist;
  for (int run = 0; run < kRuns; ++run) {
    const double start = nowMs();
    playlist = buildList(inputs, request, locks);
    times.push_back(nowMs() - start);
  }
  std::ranges::sort(times);
  std::printf("%-52s %8zu %8zu %8.1f %8.1f\n", what, playlist.candidates, playlist.entries.size(), times.front(),
              times[kRuns / 2]);
}

ListRequest requestFor(const char* rules, const char* path, double minutes) {
  ListRequest request;
  request.rules = parseQuery(rules);
  if (*path != '\0') request.path = parseMoodPath(path);
  if (minutes > 0) request.maxMinutes = minutes;
  request.artistGap = 1;
  return request;
}

}  // namespace

int main(int argc, char** argv) {
  const std::size_t count = argc > 1 ? static_cast<std::size_t>(std::atoll(argv[1])) : 100'000;
  const std::vector<LibraryTrack> tracks = makeTracks(count);
  std::vector<SearchText> texts;
  texts.reserve(count);
  for (const LibraryTrack& track : tracks) texts.emplace_back(track.track);
  const ListInputs inputs{.tracks = tracks, .texts = texts};
  std::printf("%zu tracks, %zu bytes of facts each\n\n", count, sizeof(TimelineFacts));
  std::printf("%-52s %8s %8s %8s %8s\n", "REQUEST", "FITTING", "LISTED", "BEST", "MEDIAN");

  measure(inputs, "happy, 60 minutes", requestFor("", "happy", 60));
  measure(inputs, "happy:3+calm, 60 minutes", requestFor("", "happy:3+calm", 60));
  measure(inputs, "happy, with rules on text and course",
          requestFor("ends:calm never:fearful>0.5 -genre:\"genre 3\" year:>1990", "happy", 60));
  measure(inputs, "a smart list of all that fits", requestFor("share:happy>=40% year:>1990", "", 0));
  ListRequest request = requestFor("", "happy", 60);
  request.albumGap = 3;
  request.loudnessJumpDb = 1;
  request.seed = 7;
  measure(inputs, "happy, seed, albums and loudness apart", request);
  request.tempoJumpPercent = 8;
  measure(inputs, "the same, and tempos apart", request);
  request = requestFor("", "", 0);
  request.maxTracks = 100;
  request.order = ListOrder::Title;
  measure(inputs, "the first hundred by title", request);
  request = requestFor("", "", 60);
  request.like = {7};
  measure(inputs, "like one track", request);
  request.like = {7, 77, 777, 7777};
  request.notLike = {3, 33};
  measure(inputs, "like four and unlike two", request);
  const std::vector<ListLock> locks{{.place = 2, .track = 500}, {.place = 9, .track = 900}};
  measure(inputs, "happy around two locks", requestFor("", "happy", 60), locks);
  measure(inputs, "nothing fits: which condition is it?", requestFor("year:1066 genre:none", "happy", 60));
  measure(inputs, "sad > calm > happy, 60 minutes", requestFor("", "sad > calm > happy", 60));
  measure(inputs, "sad > happy around two locks", requestFor("", "sad > happy", 60), locks);
  measure(inputs, "sad > happy, 10 hours", requestFor("", "sad > happy", 600));
  measure(inputs, "sad > happy, 10,000 hours", requestFor("", "sad > happy", 600'000));
  measure(inputs, "happy, 10,000 hours", requestFor("", "happy", 600'000));
  return 0;
}
