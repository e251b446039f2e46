// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// query_bench [TRACKS]: what a keystroke in the search field costs over a library of that size (default 100,000) with
// made-up names: folding the texts once, then for each query the time to compile it and ask it about every track. The
// best and the median of several runs, in milliseconds of one core.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>
#include <string>
#include <vector>

#include "core/query/compiled_query.h"
#include "core/query/completion.h"
#include "core/query/query_parser.h"

namespace {

using namespace moodogram;

constexpr int kRuns = 15;
constexpr std::size_t kArtists = 5000;

/// Of processor time: what other programs do meanwhile does not count.
double nowMs() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
}

/// Names as long and as varied as real ones, a tenth of them with accents.
class Names {
 public:
  std::string words(std::size_t count) {
    static const std::vector<std::string> kSyllables{"ba", "lo", "rin", "ka", "mer", "st", "an", "de", "vi", "sol",
                                                     "na", "th", "que", "ra", "bl",  "ue", "o",  "is", "en", "mo"};
    std::string text;
    for (std::size_t word = 0; word < count; ++word) {
      if (word > 0) text += ' ';
      const std::size_t begin = text.size();
      for (std::size_t i = 2 + below(3); i > 0; --i) text += kSyllables[below(kSyllables.size())];
      text[begin] = static_cast<char>(text[begin] - 'a' + 'A');
      if (below(10) == 0) text += "\u00E9";
    }
    return text;
  }
  std::size_t below(std::size_t limit) { return std::uniform_int_distribution<std::size_t>(0, limit - 1)(m_random); }

 private:
  std::mt19937 m_random{1};
};

std::vector<LibraryTrack> makeTracks(std::size_t count) {
  Names names;
  std::vector<std::string> artists;
  for (std::size_t i = 0; i < kArtists; ++i) artists.push_back(names.words(1 + names.below(3)));
  std::vector<LibraryTrack> tracks(count);
  for (std::size_t i = 0; i < count; ++i) {
    Track& track = tracks[i].track;
    track.id = static_cast<TrackId>(i) + 1;
    track.tags.artist = artists[names.below(kArtists)];
    track.tags.albumArtist = track.tags.artist;
    track.tags.album = names.words(1 + names.below(3));
    track.tags.title = names.words(1 + names.below(4));
    track.tags.genre = names.words(1);
    track.tags.year = static_cast<int>(1960 + names.below(65));
    track.tags.durationSeconds = static_cast<double>(100 + names.below(300));
    track.file = "/home/someone/Music/" + track.tags.artist + "/" + track.tags.album + "/" +
                 std::to_string(1 + names.below(14)) + " - " + track.tags.title + ".flac";
    track.addedUnixSeconds = static_cast<std::int64_t>(1'600'000'000 + names.below(100'000'000));
    EmotionScores scores;
    for (float& value : scores.values) value = static_cast<float>(1 + names.below(100));
    float sum = 0;
    for (const float value : scores.values) sum += value;
    for (float& value : scores.values) value /= sum;
    tracks[i].summary = scores;
    EmotionTimeline timeline;
    for (int window = 0; window < 100; ++window) {
      tracks[i].timelineTops.push_back(kEmotions[names.below(kEmotionCount)]);
      WindowScores& scored = timeline.windows.emplace_back(WindowScores{2.0 * window, 2.0 * window + 4, {}});
      scored.scores[tracks[i].timelineTops.back()] = 0.3F + 0.007F * static_cast<float>(names.below(100));
    }
    tracks[i].facts = timelineFacts(timeline);
  }
  return tracks;
}

void measure(const std::vector<LibraryTrack>& tracks, const std::vector<SearchText>& texts, const std::string& text) {
  std::vector<double> times;
  std::size_t found = 0;
  for (int run = 0; run < kRuns; ++run) {
    const auto start = nowMs();
    const CompiledQuery query(parseQuery(text), 1'700'000'000);
    found = 0;
    for (std::size_t i = 0; i < tracks.size(); ++i) found += query.matches(tracks[i], texts[i]) ? 1 : 0;
    times.push_back(nowMs() - start);
  }
  std::ranges::sort(times);
  std::printf("%-58s %8zu %8.2f %8.2f\n", text.c_str(), found, times.front(), times[kRuns / 2]);
}

}  // namespace

int main(int argc, char** argv) {
  const std::size_t count = argc > 1 ? static_cast<std::size_t>(std::atoll(argv[1])) : 100'000;
  const std::vector<LibraryTrack> tracks = makeTracks(count);
  auto start = nowMs();
  std::vector<SearchText> texts;
  texts.reserve(count);
  std::size_t bytes = 0;
  for (const LibraryTrack& track : tracks) {
    texts.emplace_back(track.track);
    bytes += texts.back().of(QueryField::Any).size();
  }
  std::printf("%zu tracks; texts folded in %.0f ms, %.1f MB\n", count, nowMs() - start,
              static_cast<double>(bytes) / 1e6);
  start = nowMs();
  const FieldValues values(tracks, QueryField::Artist);
  std::printf("artists for the completion: %.1f ms", nowMs() - start);
  start = nowMs();
  const std::size_t offered = values.startingWith("bl", 12).size();
  std::printf(", a keystroke %.2f ms (%zu offered)\n\n", nowMs() - start, offered);
  std::printf("%-58s %8s %8s %8s\n", "QUERY", "FOUND", "BEST", "MEDIAN");
  for (const char* text :
       {"b", "blue", "blue sol", "xyzzy", "\"en mo\"", "-blue", "artist:rin", "artist:rin album:mo title:ka",
        "a e i o u", "year:1990..1999", "mood:calm", "mood:calm>0.6 year:1990..1999", "share:happy>=30% never:sad",
        "never:fearful>0.3", "max:angry>0.8 peak:angry<2:00", "starts:sad ends:calm", "added:30d",
        "(artist:rin OR genre:blue) -album:sol year:>=1980 mood:calm>0.2", "rin | mer | sol | vi"})
    measure(tracks, texts, text);
  return 0;
}
