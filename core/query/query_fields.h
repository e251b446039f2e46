// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/base/emotion.h"

namespace moodogram {

/// What a term of the search language is about.
enum class QueryField {
  Any,  ///< a word without a field: title, artist, album artist, album, genre or path
  Title,
  Artist,
  AlbumArtist,
  Album,
  Genre,
  Path,
  Year,
  Track,
  Disc,
  Bpm,
  Length,
  Rating,
  Plays,
  Added,
  Played,
  Playlist,
  Mood,
  Confidence,
  Known,
  Valence,
  Arousal,
  Calm,  ///< the emotions, in their order: short for the probability of one
  Happy,
  Sad,
  Angry,
  Fearful,
  Share,
  Starts,
  Ends,
  Never,
  Max,
  Min,
  Peak,
};

/// How the value of a field is written.
enum class QueryValueKind {
  Text,
  Whole,        ///< a whole number
  Length,       ///< 200, 3:20, 4m
  Share,        ///< 0 to 1, or in percent
  Signed,       ///< -1 to 1
  Date,         ///< 2024-01-31, 2024, 30d
  Mood,         ///< calm, notsure, none, calm>0.6
  Probability,  ///< as Share; of the emotion that the field is named after
  MoodShare,    ///< calm>=0.6
  Emotion,
  EmotionOrMost,  ///< fearful, fearful>0.3
  MoodTime,       ///< angry<2:00
  Playlist,       ///< the name of one
};

/// A field as parser, completion and help know it.
struct QueryFieldInfo {
  QueryField field = QueryField::Any;
  std::string_view name;
  std::string_view otherName;  ///< that the parser knows too; empty: none
  QueryValueKind kind = QueryValueKind::Text;
  std::string_view example;  ///< a term that parses
  std::string_view meaning;  ///< of the example, or of all that can be asked
  std::string_view none;     ///< the word for a value that is not there; empty: there is no such word
};

/// In the order in which a reader should meet them.
std::span<const QueryFieldInfo> queryFields();

/// Every field but Any.
const QueryFieldInfo& fieldInfo(QueryField field);

/// By name, any case; null: there is none.
const QueryFieldInfo* findField(std::string_view name);

/// The name that was meant instead, if one is near.
std::optional<std::string_view> nearestFieldName(std::string_view name);

/// Of the fields Calm to Fearful.
std::optional<Emotion> emotionOf(QueryField field);
QueryField fieldOf(Emotion emotion);

/// Below any other field, for the help: examples of how terms go together.
struct QueryExample {
  std::string_view text;
  std::string_view meaning;
};
std::span<const QueryExample> queryExamples();

}  // namespace moodogram
