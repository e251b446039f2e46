// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <optional>
#include <utility>

#include "core/base/ascii.h"
#include "core/library/track.h"

namespace moodogram {
namespace {

constexpr std::string_view kNotSure = "notsure";
constexpr std::array<std::pair<char, AgeUnit>, 5> kAgeUnits{
    {{'h', AgeUnit::Hour}, {'d', AgeUnit::Day}, {'w', AgeUnit::Week}, {'m', AgeUnit::Month}, {'y', AgeUnit::Year}}};
constexpr std::array<std::pair<std::string_view, Comparison>, 5> kSigns{{{">=", Comparison::AtLeast},
                                                                         {"<=", Comparison::AtMost},
                                                                         {">", Comparison::Greater},
                                                                         {"<", Comparison::Less},
                                                                         {"=", Comparison::Equal}}};

/// Whether a number, a length or a date can begin like this, so that its end may be missing.
bool isBegunNumber(std::string_view text) { return text.find_first_not_of("0123456789.:+-<>=") == text.npos; }

template <typename Number>
std::optional<Number> toNumber(std::string_view text) {
  Number number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  if constexpr (std::is_floating_point_v<Number>)
    if (!std::isfinite(number)) return std::nullopt;
  return number;
}

/// A value with its sign or as a range, each of its ends still a text.
struct Parts {
  Comparison comparison = Comparison::Equal;
  bool hasSign = false;
  std::string_view low{};
  std::string_view high{};
};

Parts splitComparison(std::string_view value) {
  for (const auto& [sign, comparison] : kSigns)
    if (value.starts_with(sign)) return {comparison, true, value.substr(sign.size()), {}};
  const std::size_t dots = value.find("..");
  if (dots == value.npos) return {.low = value};
  const std::string_view low = value.substr(0, dots);
  const std::string_view high = value.substr(dots + 2);
  if (low.empty()) return {Comparison::AtMost, true, high, {}};
  if (high.empty()) return {Comparison::AtLeast, true, low, {}};
  return {Comparison::Between, true, low, high};
}

/// `what` is what the value should be: "a whole number".
[[noreturn]] void fail(const QueryFieldInfo& field, std::string_view value, const Message& what) {
  if (value.empty())
    //: In a search; %1: as in "a whole number"; %2: how it is written
    throw ValueError(Message(MOODOGRAM_TEXT("Query", "Here is missing %1, for example %2."), what, field.example),
                     true);
  //: In a search; %2: as in "a whole number"; %3: how it is written
  throw ValueError(
      Message(MOODOGRAM_TEXT("Query", "\"%1\" is not %2. Write for example %3."), value, what, field.example),
      isBegunNumber(value));
}

Message backwardRange(std::string_view value) {
  //: In a search; %1: as in "5..3"
  return Message(MOODOGRAM_TEXT("Query", "The range %1 ends before it begins."), value);
}

double wholeNumber(const QueryFieldInfo& field, std::string_view text) {
  const auto number = toNumber<std::int32_t>(text);
  if (!number || *number < 0) fail(field, text, Message(MOODOGRAM_TEXT("Query", "a whole number")));
  if (field.field == QueryField::Rating && *number > kHighestRating)
    //: "none" is written so in every language
    throw ValueError(Message(MOODOGRAM_TEXT("Query", "A rating is 1 to %1 stars, or none."), kHighestRating), false);
  return *number;
}

double share(const QueryFieldInfo& field, std::string_view text) {
  const bool percent = text.ends_with('%');
  const auto number = toNumber<double>(percent ? text.substr(0, text.size() - 1) : text);
  if (!number) fail(field, text, Message(MOODOGRAM_TEXT("Query", "a share or probability")));
  const double value = percent ? *number / 100 : *number;
  if (value < 0 || value > 1)
    throw ValueError(
        Message(MOODOGRAM_TEXT("Query",
                               "\"%1\" is out of range: shares and probabilities lie between 0 and 1, or 0% and 100%."),
                text),
        !percent && value > 0);
  return value;
}

double signedNumber(const QueryFieldInfo& field, std::string_view text) {
  const auto number = toNumber<double>(text);
  if (!number) fail(field, text, Message(MOODOGRAM_TEXT("Query", "a number")));
  if (*number < -1 || *number > 1)
    throw ValueError(Message(MOODOGRAM_TEXT("Query", "\"%1\" is out of range: -1 to 1."), text), false);
  return *number == 0 ? 0 : *number;  // no minus zero
}

/// 200, 3:20, 1:02:03, 1h30m, 3.5m, 20s: in whole seconds.
double lengthSeconds(const QueryFieldInfo& field, std::string_view text) {
  constexpr double kLongest = 1e9;
  const std::string whole = asciiLower(std::string(text));
  std::string_view rest = whole;
  const auto wrong = [&] {
    fail(field, text, Message(MOODOGRAM_TEXT("Query", "a length: 200 (seconds), 3:20 or 4m")));
  };
  double seconds = 0;
  if (rest.find(':') != rest.npos) {
    for (int parts = 0;; ++parts) {
      const std::string_view part = rest.substr(0, rest.find(':'));
      const auto number = toNumber<std::int32_t>(part);
      if (!number || *number < 0 || parts > 2 || (parts > 0 && (part.size() != 2 || *number > 59))) wrong();
      seconds = 60 * seconds + *number;
      if (part.size() == rest.size()) return seconds;
      rest.remove_prefix(part.size() + 1);
    }
  }
  if (const auto number = toNumber<double>(rest)) {
    seconds = *number;
  } else {
    if (rest.empty()) wrong();
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find_first_not_of("0123456789."), rest.size());
      const auto count = toNumber<double>(rest.substr(0, end));
      const char unit = end < rest.size() ? rest[end] : ' ';
      const double factor = unit == 'h' ? 3600 : unit == 'm' ? 60 : unit == 's' ? 1 : 0;
      if (!count || factor == 0) wrong();
      seconds += *count * factor;
      rest.remove_prefix(end + 1);
    }
  }
  if (!(seconds >= 0 && seconds < kLongest)) wrong();
  return std::round(seconds);
}

double number(const QueryFieldInfo& field, std::string_view text) {
  switch (field.kind) {
    case QueryValueKind::Whole:
      return wholeNumber(field, text);
    case QueryValueKind::Length:
    case QueryValueKind::MoodTime:
      return lengthSeconds(field, text);
    case QueryValueKind::Signed:
      return signedNumber(field, text);
    default:
      return share(field, text);
  }
}

NumberRange parseRange(const QueryFieldInfo& field, std::string_view value) {
  const Parts parts = splitComparison(value);
  NumberRange range{parts.comparison, number(field, parts.low), 0};
  if (range.comparison == Comparison::Between) {
    range.high = number(field, parts.high);
    if (range.low > range.high) throw ValueError(backwardRange(value), isBegunNumber(value));
  }
  // Nobody asks for a probability to the last bit.
  const bool fine = field.kind != QueryValueKind::Whole && field.kind != QueryValueKind::Length &&
                    field.kind != QueryValueKind::MoodTime;
  if (fine && !parts.hasSign) range.comparison = Comparison::AtLeast;
  return range;
}

std::optional<CalendarDate> toDate(std::string_view text) {
  CalendarDate date;
  const std::size_t first = text.find('-');
  const std::string_view year = text.substr(0, first);
  const auto number = toNumber<std::int32_t>(year);
  if (!number || year.size() != 4 || *number < 1) return std::nullopt;
  date.year = *number;
  if (first == text.npos) return date;
  text.remove_prefix(first + 1);
  const std::size_t second = text.find('-');
  const auto month = toNumber<std::int32_t>(text.substr(0, second));
  if (!month || *month < 1 || *month > 12) return std::nullopt;
  date.month = *month;
  if (second == text.npos) return date;
  const auto day = toNumber<std::int32_t>(text.substr(second + 1));
  constexpr std::array kDays{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (date.year % 4 == 0 && date.year % 100 != 0) || date.year % 400 == 0;
  if (!day || *day < 1 || *day > kDays[static_cast<std::size_t>(date.month - 1)]) return std::nullopt;
  if (date.month == 2 && *day == 29 && !leap) return std::nullopt;
  date.day = *day;
  return date;
}

std::optional<Age> toAge(std::string_view text) {
  constexpr std::int64_t kMost = 1'000'000;
  if (text.size() < 2) return std::nullopt;
  const char unit = asciiLower(text.back());
  const auto* const found = std::ranges::find(kAgeUnits, unit, &std::pair<char, AgeUnit>::first);
  const auto count = toNumber<std::int64_t>(text.substr(0, text.size() - 1));
  if (found == kAgeUnits.end() || !count || *count < 0 || *count > kMost) return std::nullopt;
  return Age{*count, found->second};
}

/// First and last month and day, to compare dates by.
std::array<int, 3> begin(const CalendarDate& date) { return {date.year, date.month, date.day}; }
std::array<int, 3> end(const CalendarDate& date) {
  return {date.year, date.month == 0 ? 99 : date.month, date.day == 0 ? 99 : date.day};
}

Query parseDate(const QueryFieldInfo& field, std::string_view value) {
  const Parts parts = splitComparison(value);
  const bool between = parts.comparison == Comparison::Between;
  const auto wrong = [&](std::string_view text) {
    fail(field, text,
         Message(MOODOGRAM_TEXT("Query", "a date (2024-01-31, 2024-01, 2024) or an age (30d, 12h, 2w, 6m, 1y)")));
  };
  if (const auto age = toAge(parts.low)) {
    AgeTerm term{field.field, parts.comparison, *age, {}};
    if (term.comparison == Comparison::Equal) term.comparison = Comparison::AtMost;
    if (!between) return {term};
    const auto high = toAge(parts.high);
    if (!high) wrong(parts.high);
    if (high->seconds() < age->seconds()) throw ValueError(backwardRange(value), true);
    term.high = *high;
    return {term};
  }
  const auto date = toDate(parts.low);
  if (!date) wrong(parts.low);
  DateTerm term{field.field, parts.comparison, *date, {}};
  if (!between) return {term};
  const auto high = toDate(parts.high);
  if (!high) wrong(parts.high);
  if (end(*high) < begin(*date)) throw ValueError(backwardRange(value), true);
  term.high = *high;
  return {term};
}

/// The emotion that the value names, and what follows its name.
std::pair<Emotion, std::string_view> parseEmotionValue(const QueryFieldInfo& field, std::string_view value) {
  const std::string_view name = value.substr(0, value.find_first_of("<>=:"));
  if (const auto emotion = parseEmotion(name)) return {*emotion, value.substr(name.size())};
  const std::string begun = asciiLower(std::string(value));
  bool isBegun = std::ranges::any_of(kEmotions, [&](Emotion e) { return emotionName(e).starts_with(begun); });
  std::string words;
  for (const Emotion emotion : kEmotions) words += (words.empty() ? "" : ", ") + std::string(emotionName(emotion));
  if (field.kind == QueryValueKind::Mood) {
    isBegun = isBegun || kNotSure.starts_with(begun) || std::string_view("not-sure").starts_with(begun) ||
              field.none.starts_with(begun);
    words += ", " + std::string(kNotSure) + ", " + std::string(field.none);
  }
  //: In a search; %2: words, as in "calm, happy, sad, angry, fearful"
  throw ValueError(Message(MOODOGRAM_TEXT("Query", "\"%1\" is none of %2."), name, words), isBegun);
}

Query parseMood(const QueryFieldInfo& field, std::string_view value) {
  const std::string word = asciiLower(std::string(value));
  if (word == kNotSure || word == "not-sure") return {NotSureTerm{}};
  const auto [emotion, rest] = parseEmotionValue(field, value);
  if (!rest.empty()) {
    const QueryFieldInfo& probability = fieldInfo(fieldOf(emotion));
    return {
        ScoreTerm{QueryField::Mood, emotion, parseRange(probability, rest.starts_with(':') ? rest.substr(1) : rest)}};
  }
  return {EmotionTerm{field.field, emotion}};
}

/// An emotion with a range of shares, probabilities or times.
Query parseMoodShare(const QueryFieldInfo& field, std::string_view value) {
  const auto [emotion, rest] = parseEmotionValue(field, value);
  if (rest.empty())
    throw ValueError(
        field.field == QueryField::Share
            //: In a search, where a mood has no share behind it
            ? Message(MOODOGRAM_TEXT("Query", "How much of the track? Write for example %1."), field.example)
            : field.field == QueryField::Peak
                  //: In a search, where a mood has no time behind it
                  ? Message(MOODOGRAM_TEXT("Query", "When? Write for example %1."), field.example)
                  //: In a search, where a mood has no probability behind it
                  : Message(MOODOGRAM_TEXT("Query", "How likely? Write for example %1."), field.example),
        true);
  return {ScoreTerm{field.field, emotion, parseRange(field, rest.starts_with(':') ? rest.substr(1) : rest)}};
}

Query parseNever(const QueryFieldInfo& field, std::string_view value) {
  const auto [emotion, rest] = parseEmotionValue(field, value);
  if (rest.empty()) return {EmotionTerm{field.field, emotion}};
  Query query = parseMoodShare(field, value);
  const Comparison comparison = std::get<ScoreTerm>(query.node).range.comparison;
  if (comparison != Comparison::Greater && comparison != Comparison::AtLeast)
    throw ValueError(Message(MOODOGRAM_TEXT("Query", "Never more than what? Write for example %1."), field.example),
                     false);
  return query;
}

std::string_view signOf(Comparison comparison) {
  if (comparison == Comparison::Between) return {};
  return std::ranges::find(kSigns, comparison, &std::pair<std::string_view, Comparison>::second)->first;
}

std::string numberText(QueryValueKind kind, double value) {
  std::array<char, 64> text{};
  if (kind == QueryValueKind::Length && value >= 60) {
    const auto whole = static_cast<long long>(value);
    if (whole >= 3600)
      std::snprintf(text.data(), text.size(), "%lld:%02lld:%02lld", whole / 3600, whole / 60 % 60, whole % 60);
    else
      std::snprintf(text.data(), text.size(), "%lld:%02lld", whole / 60, whole % 60);
    return text.data();
  }
  char* const last = text.data() + text.size();
  // A whole number must not become 1e+06.
  const bool whole = kind == QueryValueKind::Whole || kind == QueryValueKind::Length;
  char* const end = whole ? std::to_chars(text.data(), last, static_cast<long long>(value)).ptr
                          : std::to_chars(text.data(), last, value).ptr;
  return {text.data(), end};
}

std::string numberText(const CalendarDate& date) {
  std::array<char, 64> text{};
  if (date.day > 0)
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", date.year, date.month, date.day);
  else if (date.month > 0)
    std::snprintf(text.data(), text.size(), "%04d-%02d", date.year, date.month);
  else
    std::snprintf(text.data(), text.size(), "%04d", date.year);
  return text.data();
}

std::string numberText(const Age& age) {
  return std::to_string(age.count) + std::ranges::find(kAgeUnits, age.unit, &std::pair<char, AgeUnit>::second)->first;
}

}  // namespace

std::int64_t Age::seconds() const {
  constexpr std::int64_t kHour = 3600;
  switch (unit) {
    case AgeUnit::Hour:
      return count * kHour;
    case AgeUnit::Day:
      return count * 24 * kHour;
    case AgeUnit::Week:
      return count * 7 * 24 * kHour;
    case AgeUnit::Month:
      return count * 30 * 24 * kHour;
    case AgeUnit::Year:
      break;
  }
  return count * 365 * 24 * kHour;
}

Query parseValue(const QueryFieldInfo& field, std::string_view value) {
  if (!field.none.empty()) {
    const std::string word = asciiLower(std::string(value));
    // No stars and no year are written as 0 in files.
    if (word == field.none || (field.kind == QueryValueKind::Whole && (word == "0" || word == "=0")))
      return {MissingTerm{field.field}};
    if (field.kind != QueryValueKind::Mood && !word.empty() && field.none.starts_with(word))
      throw ValueError(
          Message(MOODOGRAM_TEXT("Query", "\"%1\" says nothing here; did you mean %2?"), value, field.none), true);
  }
  switch (field.kind) {
    case QueryValueKind::Date:
      return parseDate(field, value);
    case QueryValueKind::Mood:
      return parseMood(field, value);
    case QueryValueKind::MoodShare:
      return parseMoodShare(field, value);
    case QueryValueKind::Playlist:
      throw ValueError(Message(MOODOGRAM_TEXT("Query", "Here is missing the name of a playlist.")), true);
    case QueryValueKind::MoodTime:
      return parseMoodShare(field, value);
    case QueryValueKind::EmotionOrMost:
      return parseNever(field, value);
    case QueryValueKind::Emotion: {
      const auto [emotion, rest] = parseEmotionValue(field, value);
      if (!rest.empty())
        //: In a search; %1: an example of what can be written instead
        throw ValueError(Message(MOODOGRAM_TEXT("Query", "Nothing can be compared there; %1."), field.example), false);
      return {EmotionTerm{field.field, emotion}};
    }
    case QueryValueKind::Probability:
      return {ScoreTerm{QueryField::Mood, *emotionOf(field.field), parseRange(field, value)}};
    default:
      return {NumberTerm{field.field, parseRange(field, value)}};
  }
}

std::string rangeText(QueryValueKind kind, const NumberRange& range) {
  if (range.comparison == Comparison::Between) return numberText(kind, range.low) + ".." + numberText(kind, range.high);
  const bool plain =
      range.comparison == Comparison::Equal && (kind == QueryValueKind::Whole || kind == QueryValueKind::Length);
  return std::string(plain ? "" : signOf(range.comparison)) + numberText(kind, range.low);
}

std::string dateText(const DateTerm& term) {
  if (term.comparison == Comparison::Between) return numberText(term.low) + ".." + numberText(term.high);
  return std::string(term.comparison == Comparison::Equal ? "" : signOf(term.comparison)) + numberText(term.low);
}

std::string ageText(const AgeTerm& term) {
  if (term.comparison == Comparison::Between) return numberText(term.low) + ".." + numberText(term.high);
  return std::string(term.comparison == Comparison::AtMost ? "" : signOf(term.comparison)) + numberText(term.low);
}

}  // namespace moodogram
