// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/compiled_query.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <ctime>
#include <limits>
#include <string>
#include <utility>

#include "core/base/error.h"
#include "core/base/message.h"

namespace moodogram {
namespace {

/// Numbers from low to high, either of which may be left out.
struct Interval {
  double low = -std::numeric_limits<double>::infinity();
  double high = std::numeric_limits<double>::infinity();
  bool withoutLow = false;
  bool withoutHigh = false;

  bool contains(double value) const {
    return (withoutLow ? value > low : value >= low) && (withoutHigh ? value < high : value <= high);
  }
};

Interval toInterval(const NumberRange& range) {
  switch (range.comparison) {
    case Comparison::Equal:
      return {range.low, range.low};
    case Comparison::Less:
      return {.high = range.low, .withoutHigh = true};
    case Comparison::AtMost:
      return {.high = range.low};
    case Comparison::Greater:
      return {.low = range.low, .withoutLow = true};
    case Comparison::AtLeast:
      return {.low = range.low};
    case Comparison::Between:
      break;
  }
  return {range.low, range.high};
}

/// As scores are printed: what is a float nearest to 0.7 is to be found by 0.7.
double asPrinted(float score) { return std::round(static_cast<double>(score) * 1e6) / 1e6; }

/// When a day (or a month, a year) begins in local time; `next`: when the one after it does.
double beginOf(const CalendarDate& date, bool next) {
  std::tm time{};
  time.tm_year = date.year - 1900;
  time.tm_mon = std::max(0, date.month - 1);
  time.tm_mday = std::max(1, date.day);
  time.tm_isdst = -1;
  if (next) ++(date.day > 0 ? time.tm_mday : date.month > 0 ? time.tm_mon : time.tm_year);
  return static_cast<double>(std::mktime(&time));
}

Interval toInterval(const DateTerm& term) {
  const double begin = beginOf(term.low, false);
  const double end = beginOf(term.low, true);
  switch (term.comparison) {
    case Comparison::Equal:
      return {begin, end, false, true};
    case Comparison::Less:
      return {.high = begin, .withoutHigh = true};
    case Comparison::AtMost:
      return {.high = end, .withoutHigh = true};
    case Comparison::Greater:
      return {.low = end};
    case Comparison::AtLeast:
      return {.low = begin};
    case Comparison::Between:
      break;
  }
  return {begin, beginOf(term.high, true), false, true};
}

/// What is older was earlier.
Interval toInterval(const AgeTerm& term, std::int64_t now) {
  const auto then = static_cast<double>(now - term.low.seconds());
  switch (term.comparison) {
    case Comparison::Less:
      return {.low = then, .withoutLow = true};
    case Comparison::Greater:
      return {.high = then, .withoutHigh = true};
    case Comparison::AtLeast:
      return {.high = then};
    case Comparison::Between:
      return {static_cast<double>(now - term.high.seconds()), then};
    default:
      return {.low = then};
  }
}

bool contains(std::string_view text, const std::string& part) {
#ifdef _WIN32
  return text.find(part) != std::string_view::npos;
#else  // several times as fast
  return memmem(text.data(), text.size(), part.data(), part.size()) != nullptr;
#endif
}

/// Of fields of kind Whole, Length and Date; 0: not known, but for plays.
double valueOf(const Track& track, QueryField field) {
  switch (field) {
    case QueryField::Year:
      return track.tags.year;
    case QueryField::Track:
      return track.tags.trackNumber;
    case QueryField::Disc:
      return track.tags.discNumber;
    case QueryField::Bpm:
      return std::round(static_cast<double>(track.tags.tempoBpm));
    case QueryField::Length:
      return std::round(track.tags.durationSeconds);
    case QueryField::Rating:
      return track.rating;
    case QueryField::Plays:
      return track.playCount;
    case QueryField::Added:
      return static_cast<double>(track.addedUnixSeconds);
    case QueryField::Played:
      return static_cast<double>(track.lastPlayedUnixSeconds);
    default:
      return 0;
  }
}

bool isInRange(const LibraryTrack& track, QueryField field, const Interval& interval) {
  if (field == QueryField::Known) return track.known && interval.contains(asPrinted(*track.known));
  if (field == QueryField::Confidence || field == QueryField::Valence || field == QueryField::Arousal) {
    if (!track.summary) return false;
    const float value = field == QueryField::Confidence ? track.summary->confidence()
                        : field == QueryField::Valence  ? track.summary->valence()
                                                        : track.summary->arousal();
    return interval.contains(asPrinted(value));
  }
  const double value = valueOf(track.track, field);
  return (value > 0 || field == QueryField::Plays) && interval.contains(value);
}

/// The emotion that leads most of the windows [begin, begin + count); the first of them in a draw.
Emotion leading(const std::vector<Emotion>& tops, std::size_t begin, std::size_t count) {
  std::array<std::size_t, kEmotionCount> counts{};
  for (std::size_t i = begin; i < begin + count; ++i) ++counts[static_cast<std::size_t>(tops[i])];
  return static_cast<Emotion>(std::ranges::max_element(counts) - counts.begin());
}

bool hasEmotion(const LibraryTrack& track, const EmotionTerm& term) {
  if (term.field == QueryField::Mood) return clearMood(track) == term.emotion;
  const auto& tops = track.timelineTops;
  if (tops.empty()) return false;
  if (term.field == QueryField::Never) return std::ranges::find(tops, term.emotion) == tops.end();
  const std::size_t tenth = std::max<std::size_t>(1, tops.size() / 10);
  return leading(tops, term.field == QueryField::Starts ? 0 : tops.size() - tenth, tenth) == term.emotion;
}

/// Of the fields Max, Min, Never and Peak.
bool hasExtreme(const TimelineFacts& facts, QueryField field, Emotion emotion, const Interval& interval) {
  // Steps are finer than what anybody asks for.
  const auto level = [&](const TimelineFacts::Levels& levels) {
    return std::round(1e4 * TimelineFacts::probability(levels[static_cast<std::size_t>(emotion)])) / 1e4;
  };
  switch (field) {
    case QueryField::Min:
      return interval.contains(level(facts.least));
    case QueryField::Never:
      return !interval.contains(level(facts.most));
    case QueryField::Peak:
      return interval.contains(facts.peakSeconds[static_cast<std::size_t>(emotion)]);
    default:
      return interval.contains(level(facts.most));
  }
}

bool hasScore(const LibraryTrack& track, QueryField field, Emotion emotion, const Interval& interval) {
  if (field == QueryField::Mood) return track.summary && interval.contains(asPrinted((*track.summary)[emotion]));
  if (field != QueryField::Share) return track.facts && hasExtreme(*track.facts, field, emotion, interval);
  const auto& tops = track.timelineTops;
  if (tops.empty()) return false;
  return interval.contains(static_cast<double>(std::ranges::count(tops, emotion)) / static_cast<double>(tops.size()));
}

bool isMissing(const LibraryTrack& track, QueryField field) {
  return field == QueryField::Mood ? !track.summary : valueOf(track.track, field) <= 0;
}

bool isAboutAnalysis(QueryField field) { return field >= QueryField::Mood; }
bool isAboutUse(QueryField field) {
  return field == QueryField::Rating || field == QueryField::Plays || field == QueryField::Played;
}

}  // namespace

struct CompiledQuery::Node {
  enum class Kind { All, Any, Not, Contains, Is, Range, Missing, Emotion, NotSure, Score, InPlaylist };
  /// How much work an answer is, for the order within a group.
  enum class Cost { Number, Windows, Field, Everything };

  Kind kind = Kind::All;
  Cost cost = Cost::Number;
  QueryField field = QueryField::Any;
  EmotionTerm emotion{};
  Interval interval{};
  std::string text{};  ///< folded
  std::vector<Node> parts{};
  PlaylistTracks playlist{};

  bool matches(const LibraryTrack& track, const SearchText& searched) const {
    const auto holds = [&](const Node& part) { return part.matches(track, searched); };
    switch (kind) {
      case Kind::All:
        return std::ranges::all_of(parts, holds);
      case Kind::Any:
        return std::ranges::any_of(parts, holds);
      case Kind::Not:
        return !holds(parts.front());
      case Kind::Contains:
        return contains(searched.of(field), text);
      case Kind::Is:
        return searched.of(field) == text;
      case Kind::Range:
        return isInRange(track, field, interval);
      case Kind::Missing:
        return isMissing(track, field);
      case Kind::Emotion:
        return hasEmotion(track, emotion);
      case Kind::NotSure:
        return isNotSure(track);
      case Kind::Score:
        return hasScore(track, field, emotion.emotion, interval);
      case Kind::InPlaylist:
        return std::ranges::binary_search(*playlist, track.track.id);
    }
    return false;
  }

  /// Which fields are asked about, groups and their parts.
  template <typename Predicate>
  bool asksAbout(const Predicate& predicate) const {
    const auto inPart = [&](const Node& part) { return part.asksAbout(predicate); };
    return parts.empty() ? predicate(field) : std::ranges::any_of(parts, inPart);
  }

  struct Compiler;
};

struct CompiledQuery::Node::Compiler {
  std::int64_t now = 0;
  const PlaylistLookup& playlists;

  Node compile(const Query& query) const { return std::visit(*this, query.node); }

  Node group(Kind kind, const std::vector<Query>& parts) const {
    Node node{.kind = kind};
    for (const Query& part : parts) {
      node.parts.push_back(compile(part));
      node.cost = std::max(node.cost, node.parts.back().cost);
    }
    std::ranges::stable_sort(node.parts, {}, &Node::cost);
    return node;
  }

  Node operator()(const AllOf& all) const { return group(Kind::All, all.parts); }
  Node operator()(const AnyOf& any) const { return group(Kind::Any, any.parts); }
  Node operator()(const Not& inverse) const { return group(Kind::Not, inverse.part); }
  Node operator()(const TextTerm& term) const {
    return {.kind = term.exact ? Kind::Is : Kind::Contains,
            .cost = term.field == QueryField::Any ? Cost::Everything : Cost::Field,
            .field = term.field,
            .text = foldText(term.text)};
  }
  Node operator()(const NumberTerm& term) const {
    return {.kind = Kind::Range, .field = term.field, .interval = toInterval(term.range)};
  }
  Node operator()(const DateTerm& term) const {
    return {.kind = Kind::Range, .field = term.field, .interval = toInterval(term)};
  }
  Node operator()(const AgeTerm& term) const {
    return {.kind = Kind::Range, .field = term.field, .interval = toInterval(term, now)};
  }
  Node operator()(const MissingTerm& term) const { return {.kind = Kind::Missing, .field = term.field}; }
  Node operator()(const EmotionTerm& term) const {
    return {.kind = Kind::Emotion,
            .cost = term.field == QueryField::Mood ? Cost::Number : Cost::Windows,
            .field = term.field,
            .emotion = term};
  }
  Node operator()(const NotSureTerm&) const { return {.kind = Kind::NotSure, .field = QueryField::Mood}; }
  Node operator()(const ScoreTerm& term) const {
    return {.kind = Kind::Score,
            .cost = term.field == QueryField::Share ? Cost::Windows : Cost::Number,
            .field = term.field,
            .emotion = {term.field, term.emotion},
            .interval = toInterval(term.range)};
  }
  Node operator()(const PlaylistTerm& term) const {
    PlaylistTracks tracks = playlists ? playlists(term.name) : std::make_shared<const std::vector<TrackId>>();
    if (!tracks) throw ConfigError(Message(MOODOGRAM_TEXT("List", "There is no playlist \"%1\"."), term.name));
    return {.kind = Kind::InPlaylist, .field = QueryField::Playlist, .playlist = std::move(tracks)};
  }
};

CompiledQuery::CompiledQuery() : CompiledQuery(Query{}, 0) {}

CompiledQuery::CompiledQuery(const Query& query, std::int64_t nowUnixSeconds, const PlaylistLookup& playlists)
    : m_root(std::make_shared<const Node>(Node::Compiler{nowUnixSeconds, playlists}.compile(query))),
      m_isEmpty(query.isEmpty()),
      m_dependsOnText(!m_isEmpty && m_root->asksAbout([](QueryField field) { return field <= QueryField::Path; })),
      m_dependsOnAnalysis(m_root->asksAbout(isAboutAnalysis)),
      m_dependsOnUse(m_root->asksAbout(isAboutUse)) {}

bool CompiledQuery::matches(const LibraryTrack& track, const SearchText& text) const {
  return m_root->matches(track, text);
}

}  // namespace moodogram
