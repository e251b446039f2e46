// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/completion.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

#include "core/base/translatable.h"
#include "core/query/query.h"
#include "core/query/query_lexer.h"
#include "core/query/search_text.h"

namespace moodogram {
namespace {

constexpr std::size_t kMostValues = 12;
constexpr std::size_t kShortestWord = 2;  ///< one letter is the begin of too much

bool isTermBegin(std::string_view text, std::size_t at) { return isWordByte(text, at) || text[at] == '"'; }

void addEmotions(std::vector<Completion>& found, const std::string& typed, std::string_view before,
                 std::string_view after, std::string_view hint) {
  for (const Emotion emotion : kEmotions)
    if (emotionName(emotion).starts_with(typed))
      found.push_back({std::string(before).append(emotionName(emotion)).append(after), hint, after.empty()});
}

std::vector<Completion> namesFor(const std::string& typed) {
  std::vector<Completion> found;
  if (typed.size() < kShortestWord) return found;
  addEmotions(found, typed, "mood:", {}, MOODOGRAM_TRANSLATABLE("Query", "the verdict"));
  for (const QueryFieldInfo& info : queryFields())
    if (info.name.starts_with(typed) || info.otherName.starts_with(typed))
      found.push_back({std::string(info.name) + ':', info.meaning, false});
  return found;
}

}  // namespace

std::optional<CompletionSpot> completionSpot(std::string_view text, std::size_t cursor) {
  for (std::size_t at = 0; at < cursor && at < text.size();) {
    if (!isTermBegin(text, at)) {
      at += std::max<std::size_t>(1, spaceAt(text, at));
      continue;
    }
    if (text[at] == '-') {
      ++at;
      continue;
    }
    const RawTerm term = readTerm(text, at);
    at = std::max(term.end, at + 1);
    if (cursor > term.end) continue;
    const bool behindQuotes = term.isQuoted && term.isClosed && cursor == term.end;
    if (term.field.empty()) {
      if (term.isQuoted) return std::nullopt;
      return CompletionSpot{term.begin, term.end, nullptr, std::string(text.substr(term.begin, cursor - term.begin))};
    }
    const std::size_t valueBegin = term.valueBegin;
    const QueryFieldInfo* field = findField(term.field);
    if (cursor < valueBegin || behindQuotes || field == nullptr) return std::nullopt;
    const RawTerm begun = readTerm(text.substr(0, cursor), term.begin);
    return CompletionSpot{valueBegin, term.end, field, begun.value};
  }
  return std::nullopt;
}

FieldValues::FieldValues(TrackSpan tracks, QueryField field) {
  std::unordered_map<std::string, std::size_t> counts;
  for (const LibraryTrack& track : tracks)
    if (std::string text = textOf(track.track, field); !text.empty()) ++counts[std::move(text)];
  std::vector<std::pair<std::string, std::size_t>> ordered(counts.begin(), counts.end());
  std::ranges::sort(
      ordered, [](const auto& a, const auto& b) { return std::tie(b.second, a.first) < std::tie(a.second, b.first); });
  m_values.reserve(ordered.size());
  for (auto& [text, count] : ordered) {
    std::string folded = foldText(text);
    m_values.push_back({std::move(text), std::move(folded)});
  }
}

std::vector<std::string> FieldValues::startingWith(std::string_view typed, std::size_t most) const {
  const std::string wanted = foldText(typed);
  std::vector<std::string> found;
  const auto add = [&](const auto& matches) {
    for (const Value& value : m_values) {
      if (found.size() >= most) return;
      if (matches(value.folded)) found.push_back(value.text);
    }
  };
  const std::string inside = ' ' + wanted;
  add([&](const std::string& folded) { return folded.starts_with(wanted); });
  add([&](const std::string& folded) {
    return !folded.starts_with(wanted) && folded.find(inside) != std::string::npos;
  });
  return found;
}

std::vector<Completion> completionsFor(const CompletionSpot& spot,
                                       const std::function<const FieldValues&(QueryField)>& values) {
  const std::string typed = foldText(spot.typed);
  if (spot.field == nullptr) return namesFor(typed);
  std::vector<Completion> found;
  const QueryFieldInfo& field = *spot.field;
  switch (field.kind) {
    case QueryValueKind::Text:
      if (field.field == QueryField::Title || field.field == QueryField::Path) break;  // nearly each its own
      for (const std::string& value : values(field.field).startingWith(spot.typed, kMostValues))
        found.push_back({quotedIfNeeded(value), {}, true});
      break;
    case QueryValueKind::Mood:
      addEmotions(found, typed, {}, {}, {});
      if (std::string_view("notsure").starts_with(typed))
        found.push_back({"notsure", MOODOGRAM_TRANSLATABLE("Query", "analysed, but unclear"), true});
      break;
    case QueryValueKind::Emotion:
    case QueryValueKind::EmotionOrMost:
      addEmotions(found, typed, {}, {}, {});
      break;
    case QueryValueKind::MoodShare:
      addEmotions(found, typed, {}, ">=", {});
      break;
    case QueryValueKind::MoodTime:
      addEmotions(found, typed, {}, "<", {});
      break;
    default:
      break;
  }
  if (!field.none.empty() && (!typed.empty() || field.kind == QueryValueKind::Mood) && field.none.starts_with(typed))
    found.push_back({std::string(field.none),
                     field.kind == QueryValueKind::Mood ? MOODOGRAM_TRANSLATABLE("Query", "not analysed") : "", true});
  // What is there already is no help.
  if (found.size() == 1 && found.front().text == spot.typed) found.clear();
  return found;
}

}  // namespace moodogram
