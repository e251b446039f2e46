// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_fields.h"

#include <algorithm>
#include <array>
#include <vector>

#include "core/base/ascii.h"
#include "core/base/translatable.h"

namespace moodogram {
namespace {

using F = QueryField;
using K = QueryValueKind;

constexpr std::array kFields{
    QueryFieldInfo{F::Title,
                   MOODOGRAM_TRANSLATABLE("QueryField", "title"),
                   {},
                   K::Text,
                   "title:rain",
                   MOODOGRAM_TRANSLATABLE("Query", "contains it, case and accents aside"),
                   {}},
    QueryFieldInfo{F::Artist,
                   MOODOGRAM_TRANSLATABLE("QueryField", "artist"),
                   {},
                   K::Text,
                   "artist:\"the who\"",
                   MOODOGRAM_TRANSLATABLE("Query", "contains it; artist:=\"The Who\" is the whole name"),
                   {}},
    QueryFieldInfo{F::AlbumArtist,
                   MOODOGRAM_TRANSLATABLE("QueryField", "albumartist"),
                   {},
                   K::Text,
                   "albumartist:various",
                   MOODOGRAM_TRANSLATABLE("Query", "artist of the album"),
                   {}},
    QueryFieldInfo{F::Album,
                   MOODOGRAM_TRANSLATABLE("QueryField", "album"),
                   {},
                   K::Text,
                   "album:live",
                   MOODOGRAM_TRANSLATABLE("Query", "name of the album"),
                   {}},
    QueryFieldInfo{F::Genre,
                   MOODOGRAM_TRANSLATABLE("QueryField", "genre"),
                   {},
                   K::Text,
                   "genre:jazz",
                   MOODOGRAM_TRANSLATABLE("Query", "genre as tagged"),
                   {}},
    QueryFieldInfo{F::Path,
                   MOODOGRAM_TRANSLATABLE("QueryField", "path"),
                   "folder",
                   K::Text,
                   "path:/Music/Jazz/",
                   MOODOGRAM_TRANSLATABLE("Query", "folders and file name"),
                   {}},
    QueryFieldInfo{F::Year,
                   MOODOGRAM_TRANSLATABLE("QueryField", "year"),
                   {},
                   K::Whole,
                   "year:1990..1999",
                   MOODOGRAM_TRANSLATABLE("Query", "also 1994, >=2000, <1970, none"),
                   "none"},
    QueryFieldInfo{F::Track,
                   MOODOGRAM_TRANSLATABLE("QueryField", "track"),
                   {},
                   K::Whole,
                   "track:1",
                   MOODOGRAM_TRANSLATABLE("Query", "number on the disc"),
                   "none"},
    QueryFieldInfo{F::Disc,
                   MOODOGRAM_TRANSLATABLE("QueryField", "disc"),
                   {},
                   K::Whole,
                   "disc:>1",
                   MOODOGRAM_TRANSLATABLE("Query", "number of the disc"),
                   "none"},
    QueryFieldInfo{F::Bpm, MOODOGRAM_TRANSLATABLE("QueryField", "bpm"), "tempo", K::Whole, "bpm:110..130",
                   MOODOGRAM_TRANSLATABLE("Query", "beats a minute, as tagged; also >120"), "none"},
    QueryFieldInfo{F::Length, MOODOGRAM_TRANSLATABLE("QueryField", "length"), "duration", K::Length, "length:<5:00",
                   MOODOGRAM_TRANSLATABLE("Query", "also 300, 5m, 3:00..4:00"), "none"},
    QueryFieldInfo{F::Rating, MOODOGRAM_TRANSLATABLE("QueryField", "rating"), "stars", K::Whole, "rating:>3",
                   MOODOGRAM_TRANSLATABLE("Query", "stars, 1 to 5; none: not rated"), "none"},
    QueryFieldInfo{F::Plays,
                   MOODOGRAM_TRANSLATABLE("QueryField", "plays"),
                   {},
                   K::Whole,
                   "plays:0",
                   MOODOGRAM_TRANSLATABLE("Query", "how often it has been played"),
                   {}},
    QueryFieldInfo{F::Added,
                   MOODOGRAM_TRANSLATABLE("QueryField", "added"),
                   {},
                   K::Date,
                   "added:30d",
                   MOODOGRAM_TRANSLATABLE("Query", "within 30 days; also 2024-01-31, >=2024"),
                   {}},
    QueryFieldInfo{F::Played,
                   MOODOGRAM_TRANSLATABLE("QueryField", "played"),
                   {},
                   K::Date,
                   "played:>1y",
                   MOODOGRAM_TRANSLATABLE("Query", "longer ago than a year; never"),
                   "never"},
    QueryFieldInfo{F::Playlist,
                   MOODOGRAM_TRANSLATABLE("QueryField", "playlist"),
                   {},
                   K::Playlist,
                   "playlist:favourites",
                   MOODOGRAM_TRANSLATABLE("Query", "is in this playlist"),
                   {}},
    QueryFieldInfo{F::Mood,
                   MOODOGRAM_TRANSLATABLE("QueryField", "mood"),
                   {},
                   K::Mood,
                   "mood:calm",
                   MOODOGRAM_TRANSLATABLE("Query", "the verdict; notsure; none: not analysed"),
                   "none"},
    QueryFieldInfo{F::Calm,
                   MOODOGRAM_TRANSLATABLE("QueryField", "calm"),
                   {},
                   K::Probability,
                   "calm:>0.6",
                   MOODOGRAM_TRANSLATABLE("Query", "probability of calm, as mood:calm>0.6"),
                   {}},
    QueryFieldInfo{F::Happy,
                   MOODOGRAM_TRANSLATABLE("QueryField", "happy"),
                   {},
                   K::Probability,
                   "happy:>0.6",
                   MOODOGRAM_TRANSLATABLE("Query", "probability of happy"),
                   {}},
    QueryFieldInfo{F::Sad,
                   MOODOGRAM_TRANSLATABLE("QueryField", "sad"),
                   {},
                   K::Probability,
                   "sad:>0.6",
                   MOODOGRAM_TRANSLATABLE("Query", "probability of sad"),
                   {}},
    QueryFieldInfo{F::Angry,
                   MOODOGRAM_TRANSLATABLE("QueryField", "angry"),
                   {},
                   K::Probability,
                   "angry:<10%",
                   MOODOGRAM_TRANSLATABLE("Query", "probability of angry"),
                   {}},
    QueryFieldInfo{F::Fearful,
                   MOODOGRAM_TRANSLATABLE("QueryField", "fearful"),
                   {},
                   K::Probability,
                   "fearful:>0.6",
                   MOODOGRAM_TRANSLATABLE("Query", "probability of fearful"),
                   {}},
    QueryFieldInfo{F::Confidence,
                   MOODOGRAM_TRANSLATABLE("QueryField", "confidence"),
                   {},
                   K::Share,
                   "confidence:>0.5",
                   MOODOGRAM_TRANSLATABLE("Query", "how sure the verdict is"),
                   {}},
    QueryFieldInfo{F::Known,
                   MOODOGRAM_TRANSLATABLE("QueryField", "known"),
                   {},
                   K::Share,
                   "known:<50%",
                   MOODOGRAM_TRANSLATABLE("Query", "share that is like what the model learned from"),
                   {}},
    QueryFieldInfo{F::Valence,
                   MOODOGRAM_TRANSLATABLE("QueryField", "valence"),
                   {},
                   K::Signed,
                   "valence:>0.2",
                   MOODOGRAM_TRANSLATABLE("Query", "unpleasant (-1) to pleasant (1)"),
                   {}},
    QueryFieldInfo{F::Arousal,
                   MOODOGRAM_TRANSLATABLE("QueryField", "arousal"),
                   {},
                   K::Signed,
                   "arousal:<0",
                   MOODOGRAM_TRANSLATABLE("Query", "still (-1) to excited (1)"),
                   {}},
    QueryFieldInfo{F::Share,
                   MOODOGRAM_TRANSLATABLE("QueryField", "share"),
                   {},
                   K::MoodShare,
                   "share:happy>=60%",
                   MOODOGRAM_TRANSLATABLE("Query", "happy leads so much of the track"),
                   {}},
    QueryFieldInfo{F::Starts,
                   MOODOGRAM_TRANSLATABLE("QueryField", "starts"),
                   {},
                   K::Emotion,
                   "starts:sad",
                   MOODOGRAM_TRANSLATABLE("Query", "sad leads its first tenth"),
                   {}},
    QueryFieldInfo{F::Ends,
                   MOODOGRAM_TRANSLATABLE("QueryField", "ends"),
                   {},
                   K::Emotion,
                   "ends:calm",
                   MOODOGRAM_TRANSLATABLE("Query", "calm leads its last tenth"),
                   {}},
    QueryFieldInfo{F::Never,
                   MOODOGRAM_TRANSLATABLE("QueryField", "never"),
                   {},
                   K::EmotionOrMost,
                   "never:fearful>0.3",
                   MOODOGRAM_TRANSLATABLE("Query", "never more likely than that; never:fearful: never leads"),
                   {}},
    QueryFieldInfo{F::Max,
                   MOODOGRAM_TRANSLATABLE("QueryField", "max"),
                   {},
                   K::MoodShare,
                   "max:angry>0.8",
                   MOODOGRAM_TRANSLATABLE("Query", "at its highest, angry is so likely"),
                   {}},
    QueryFieldInfo{F::Min,
                   MOODOGRAM_TRANSLATABLE("QueryField", "min"),
                   {},
                   K::MoodShare,
                   "min:calm>20%",
                   MOODOGRAM_TRANSLATABLE("Query", "at its lowest, calm is so likely"),
                   {}},
    QueryFieldInfo{F::Peak,
                   MOODOGRAM_TRANSLATABLE("QueryField", "peak"),
                   {},
                   K::MoodTime,
                   "peak:angry<2:00",
                   MOODOGRAM_TRANSLATABLE("Query", "angry is highest before that time"),
                   {}},
};

constexpr std::array kExamples{
    QueryExample{"rain piano", MOODOGRAM_TRANSLATABLE("Query", "both words, anywhere in tags and path")},
    QueryExample{"\"blue rain\"", MOODOGRAM_TRANSLATABLE("Query", "these words in this order")},
    QueryExample{"-genre:rap", MOODOGRAM_TRANSLATABLE("Query", "everything but that; also NOT")},
    QueryExample{"mood:calm OR mood:happy", MOODOGRAM_TRANSLATABLE("Query", "either; also |")},
    QueryExample{"artist:bach (year:none OR -album:live)", MOODOGRAM_TRANSLATABLE("Query", "brackets")},
};

bool sameName(std::string_view typed, std::string_view name) {
  return std::ranges::equal(typed, name, [](char a, char b) { return asciiLower(a) == b; });
}

/// Insertions, deletions, replacements and swaps of neighbours that make one word of the other (the restricted
/// Damerau-Levenshtein distance).
std::size_t editDistance(std::string_view a, std::string_view b) {
  std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) cost[i][0] = i;
  for (std::size_t j = 0; j <= b.size(); ++j) cost[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i)
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replace = cost[i - 1][j - 1] + (asciiLower(a[i - 1]) == asciiLower(b[j - 1]) ? 0 : 1);
      cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, replace});
      const bool swapped = i > 1 && j > 1 && asciiLower(a[i - 1]) == asciiLower(b[j - 2]) &&
                           asciiLower(a[i - 2]) == asciiLower(b[j - 1]);
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
