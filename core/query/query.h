// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/emotion.h"
#include "core/query/query_fields.h"

namespace moodogram {

// What the search language says, as a tree. parseQuery() makes it of a text, printQuery() the text of it, and
// CompiledQuery asks it about tracks. Plain values: compare and copy them.

enum class Comparison { Equal, Less, AtMost, Greater, AtLeast, Between };

/// One number, or two where it says Between; both ends belong to it.
struct NumberRange {
  Comparison comparison = Comparison::Equal;
  double low = 0;   ///< the only number, but for Between
  double high = 0;  ///< 0 but for Between

  bool operator==(const NumberRange&) const = default;
};

/// A day, or a month (day 0), or a year (month 0 as well) of the proleptic Gregorian calendar, in local time.
struct CalendarDate {
  int year = 0;
  int month = 0;
  int day = 0;

  bool operator==(const CalendarDate&) const = default;
};

/// How long ago. A month is 30 days and a year 365.
enum class AgeUnit { Hour, Day, Week, Month, Year };
struct Age {
  std::int64_t count = 0;
  AgeUnit unit = AgeUnit::Day;

  std::int64_t seconds() const;
  bool operator==(const Age&) const = default;
};

/// The field contains the text (exact: is the text), case and accents aside.
struct TextTerm {
  QueryField field = QueryField::Any;
  std::string text;
  bool exact = false;  ///< never with QueryField::Any

  bool operator==(const TextTerm&) const = default;
};

/// Of fields of kind Whole, Length (in whole seconds), Share and Signed.
struct NumberTerm {
  QueryField field = QueryField::Year;
  NumberRange range;

  bool operator==(const NumberTerm&) const = default;
};

struct DateTerm {
  QueryField field = QueryField::Added;
  Comparison comparison = Comparison::Equal;
  CalendarDate low;
  CalendarDate high{};  ///< of Between

  bool operator==(const DateTerm&) const = default;
};

/// Less than, more than that long ago. Never Equal: what is 30 days old is at most that.
struct AgeTerm {
  QueryField field = QueryField::Added;
  Comparison comparison = Comparison::AtMost;
  Age low;
  Age high{};  ///< of Between

  bool operator==(const AgeTerm&) const = default;
};

/// The file does not say, or nobody has: year:none, rating:none, played:never, mood:none (not analysed).
struct MissingTerm {
  QueryField field = QueryField::Mood;

  bool operator==(const MissingTerm&) const = default;
};

/// The track is in a playlist of this name.
struct PlaylistTerm {
  std::string name;

  bool operator==(const PlaylistTerm&) const = default;
};

/// QueryField::Mood: the verdict, where the model is sure. Starts, Ends: the emotion that leads most windows of the
/// first (last) tenth of the track. Never: that leads no window.
struct EmotionTerm {
  QueryField field = QueryField::Mood;
  Emotion emotion = Emotion::Calm;

  bool operator==(const EmotionTerm&) const = default;
};

/// Analysed, but the model is not sure.
struct NotSureTerm {
  bool operator==(const NotSureTerm&) const = default;
};

/// QueryField::Mood: the probability of the emotion. Share: the share of the windows that it leads. Max, Min: its
/// highest (lowest) probability in any window. Never: no window is in the range, which has no upper end (Greater or
/// AtLeast). Peak: when, in whole seconds, it is highest.
struct ScoreTerm {
  QueryField field = QueryField::Mood;
  Emotion emotion = Emotion::Calm;
  NumberRange range;

  bool operator==(const ScoreTerm&) const = default;
};

struct Query;

/// At least two parts; without parts (only as a whole query), every track.
struct AllOf {
  std::vector<Query> parts;

  bool operator==(const AllOf& other) const;
};

/// At least two parts.
struct AnyOf {
  std::vector<Query> parts;

  bool operator==(const AnyOf& other) const;
};

/// One part.
struct Not {
  std::vector<Query> part;

  bool operator==(const Not& other) const;
};

struct Query {
  std::variant<AllOf, AnyOf, Not, TextTerm, NumberTerm, DateTerm, AgeTerm, MissingTerm, EmotionTerm, NotSureTerm,
               ScoreTerm, PlaylistTerm>
      node;

  /// Whether it lets every track through because it says nothing.
  bool isEmpty() const;
  bool operator==(const Query& other) const = default;
};

/// The names of the playlists that it asks about, each once.
std::vector<std::string> playlistsIn(const Query& query);

/// Whether it asks how long ago something was, so that its answer changes by itself.
bool asksAboutAge(const Query& query);

/// The same query about the playlist `to` wherever it asks about one whose name isMeant() agrees to.
Query withPlaylistRenamed(Query query, const std::function<bool(const std::string&)>& isMeant, std::string_view to);

/// The text that parseQuery() makes the same query of.
std::string printQuery(const Query& query);

/// A value as it has to be written behind a field, in quotation marks if need be.
std::string quotedIfNeeded(std::string_view text);

}  // namespace moodogram
