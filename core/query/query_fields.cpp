// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_fields.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

namespace moodogram {
namespace {

using F = QueryField;
using K = QueryValueKind;

constexpr std::array kFields{
    QueryFieldInfo{F::Title, "title", {}, K::Text, "title:rain", "contains it, case and accents aside", {}},
    QueryFieldInfo{F::Artist,
                   "artist",
                   {},
                   K::Text,
                   "artist:\"the who\"",
                   "contains it; artist:=\"The Who\" is the whole name",
                   {}},
    QueryFieldInfo{F::AlbumArtist, "albumartist", {}, K::Text, "albumartist:various", "artist of the album", {}},
    QueryFieldInfo{F::Album, "album", {}, K::Text, "album:live", "name of the album", {}},
    QueryFieldInfo{F::Genre, "genre", {}, K::Text, "genre:jazz", "genre as tagged", {}},
    QueryFieldInfo{F::Path, "path", "folder", K::Text, "path:/Music/Jazz/", "folders and file name", {}},
    QueryFieldInfo{F::Year, "year", {}, K::Whole, "year:1990..1999", "also 1994, >=2000, <1970, none", "none"},
    QueryFieldInfo{F::Track, "track", {}, K::Whole, "track:1", "number on the disc", "none"},
    QueryFieldInfo{F::Disc, "disc", {}, K::Whole, "disc:>1", "number of the disc", "none"},
    QueryFieldInfo{F::Bpm, "bpm", "tempo", K::Whole, "bpm:110..130", "beats a minute, as tagged; also >120", "none"},
    QueryFieldInfo{F::Length, "length", "duration", K::Length, "length:<5:00", "also 300, 5m, 3:00..4:00", "none"},
    QueryFieldInfo{F::Rating, "rating", "stars", K::Whole, "rating:>3", "stars, 1 to 5; none: not rated", "none"},
    QueryFieldInfo{F::Plays, "plays", {}, K::Whole, "plays:0", "how often it has been played", {}},
    QueryFieldInfo{F::Added, "added", {}, K::Date, "added:30d", "within 30 days; also 2024-01-31, >=2024", {}},
    QueryFieldInfo{F::Played, "played", {}, K::Date, "played:>1y", "longer ago than a year; never", "never"},
    QueryFieldInfo{F::Playlist, "playlist", {}, K::Playlist, "playlist:favourites", "is in this playlist", {}},
    QueryFieldInfo{F::Mood, "mood", {}, K::Mood, "mood:calm", "the verdict; notsure; none: not analysed", "none"},
    QueryFieldInfo{F::Calm, "calm", {}, K::Probability, "calm:>0.6", "probability of calm, as mood:calm>0.6", {}},
    QueryFieldInfo{F::Happy, "happy", {}, K::Probability, "happy:>0.6", "probability of happy", {}},
    QueryFieldInfo{F::Sad, "sad", {}, K::Probability, "sad:>0.6", "probability of sad", {}},
    QueryFieldInfo{F::Angry, "angry", {}, K::Probability, "angry:<10%", "probability of angry", {}},
    QueryFieldInfo{F::Fearful, "fearful", {}, K::Probability, "fearful:>0.6", "probability of fearful", {}},
    QueryFieldInfo{F::Confidence, "confidence", {}, K::Share, "confidence:>0.5", "how sure the verdict is", {}},
    QueryFieldInfo{F::Known, "known", {}, K::Share, "known:<50%", "share that is like what the model learned from", {}},
    QueryFieldInfo{F::Valence, "valence", {}, K::Signed, "valence:>0.2", "unpleasant (-1) to pleasant (1)", {}},
    QueryFieldInfo{F::Arousal, "arousal", {}, K::Signed, "arousal:<0", "still (-1) to excited (1)", {}},
    QueryFieldInfo{F::Share, "share", {}, K::MoodShare, "share:happy>=60%", "happy leads so much of the track", {}},
    QueryFieldInfo{F::Starts, "starts", {}, K::Emotion, "starts:sad", "sad leads its first tenth", {}},
    QueryFieldInfo{F::Ends, "ends", {}, K::Emotion, "ends:calm", "calm leads its last tenth", {}},
    QueryFieldInfo{F::Never,
                   "never",
                   {},
                   K::EmotionOrMost,
                   "never:fearful>0.3",
                   "never more likely than that; never:fearful: never leads",
                   {}},
    QueryFieldInfo{F::Max, "max", {}, K::MoodShare, "max:angry>0.8", "at its highest, angry is so likely", {}},
    QueryFieldInfo{F::Min, "min", {}, K::MoodShare, "min:calm>20%", "at its lowest, calm is so likely", {}},
    QueryFieldInfo{F::Peak, "peak", {}, K::MoodTime, "peak:angry<2:00", "angry is highest before that time", {}},
};

constexpr std::array kExamples{
    QueryExample{"rain piano", "both words, anywhere in tags and path"},
    QueryExample{"\"blue rain\"", "these words in this order"},
    QueryExample{"-genre:rap", "everything but that; also NOT"},
    QueryExample{"mood:calm OR mood:happy", "either; also |"},
    QueryExample{"artist:bach (year:none OR -album:live)", "brackets"},
};

char lowered(char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); }

bool sameName(std::string_view typed, std::string_view name) {
  return std::ranges::equal(typed, name, [](char a, char b) { return lowered(a) == b; });
}

/// Insertions, deletions, replacements and swaps of neighbours that make one word of the other (the restricted
/// Damerau-Levenshtein distance).
std::size_t editDistance(std::string_view a, std::string_view b) {
  std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) cost[i][0] = i;
  for (std::size_t j = 0; j <= b.size(); ++j) cost[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i)
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replace = cost[i - 1][j - 1] + (lowered(a[i - 1]) == lowered(b[j - 1]) ? 0 : 1);
      cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, replace});
      const bool swapped =
          i > 1 && j > 1 && lowered(a[i - 1]) == lowered(b[j - 2]) && lowered(a[i - 2]) == lowered(b[j - 1]);
      if (swapped) cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
    }
  return cost[a.size()][b.size()];
}

}  // namespace

std::span<const QueryFieldInfo> queryFields() { return kFields; }
std::span<const QueryExample> queryExamples() { return kExamples; }

const QueryFieldInfo& fieldInfo(QueryField field) { return *std::ranges::find(kFields, field, &QueryFieldInfo::field); }

const QueryFieldInfo* findField(std::string_view name) {
  const auto found = std::ranges::find_if(kFields, [name](const QueryFieldInfo& info) {
    return !name.empty() && (sameName(name, info.name) || sameName(name, info.otherName));
  });
  return found == kFields.end() ? nullptr : &*found;
}

std::optional<std::string_view> nearestFieldName(std::string_view name) {
  constexpr std::size_t kLongest = 16;  // nobody meant a field by more
  if (name.size() > kLongest) return std::nullopt;
  std::optional<std::string_view> nearest;
  // Two mistakes, but not in a short word, which would be another one then.
  std::size_t best = 1 + std::min<std::size_t>(2, name.size() / 3);
  for (const QueryFieldInfo& info : kFields)
    for (const std::string_view known : {info.name, info.otherName}) {
      if (known.empty()) continue;
      const std::size_t distance = editDistance(name, known);
      if (distance >= best) continue;
      best = distance;
      nearest = known;
    }
  return nearest;
}

std::optional<Emotion> emotionOf(QueryField field) {
  if (field < F::Calm || field > F::Fearful) return std::nullopt;
  return static_cast<Emotion>(static_cast<int>(field) - static_cast<int>(F::Calm));
}

QueryField fieldOf(Emotion emotion) {
  return static_cast<QueryField>(static_cast<int>(F::Calm) + static_cast<int>(emotion));
}

}  // namespace moodogram
