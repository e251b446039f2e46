// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query.h"

#include <algorithm>
#include <utility>

#include "core/query/query_lexer.h"
#include "core/query/query_values.h"

namespace moodogram {
namespace {

std::string name(QueryField field) { return std::string(fieldInfo(field).name) + ":"; }

std::string inQuotes(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') result += '\\';
    result += c;
  }
  return result + '"';
}

std::string print(const Query& query);

bool isGroup(const Query& query) {
  return std::holds_alternative<AllOf>(query.node) || std::holds_alternative<AnyOf>(query.node);
}

std::string inBrackets(const Query& query) { return isGroup(query) ? "(" + print(query) + ")" : print(query); }

std::string joined(const std::vector<Query>& parts, const char* between) {
  std::string text;
  for (const Query& part : parts) {
    if (!text.empty()) text += between;
    text += inBrackets(part);
  }
  return text;
}

struct Printer {
  std::string operator()(const AllOf& all) const { return joined(all.parts, " "); }
  std::string operator()(const AnyOf& any) const { return joined(any.parts, " OR "); }
  std::string operator()(const Not& inverse) const { return "-" + inBrackets(inverse.part.front()); }
  std::string operator()(const TextTerm& term) const {
    const bool plain = term.field == QueryField::Any;
    const std::string text = isPlainWord(term.text, !plain) ? term.text : inQuotes(term.text);
    return plain ? text : name(term.field) + (term.exact ? "=" : "") + text;
  }
  std::string operator()(const NumberTerm& term) const {
    return name(term.field) + rangeText(fieldInfo(term.field).kind, term.range);
  }
  std::string operator()(const DateTerm& term) const { return name(term.field) + dateText(term); }
  std::string operator()(const AgeTerm& term) const { return name(term.field) + ageText(term); }
  std::string operator()(const MissingTerm& term) const {
    return name(term.field) + std::string(fieldInfo(term.field).none);
  }
  std::string operator()(const EmotionTerm& term) const {
    return name(term.field) + std::string(emotionName(term.emotion));
  }
  std::string operator()(const NotSureTerm&) const { return name(QueryField::Mood) + "notsure"; }
  std::string operator()(const ScoreTerm& term) const {
    const bool isTime = term.field == QueryField::Peak;
    const std::string range = rangeText(isTime ? QueryValueKind::Length : QueryValueKind::Share, term.range);
    if (term.field == QueryField::Mood) return name(fieldOf(term.emotion)) + range;
    const bool hasSign = range.starts_with('<') || range.starts_with('>') || range.starts_with('=');
    return name(term.field) + std::string(emotionName(term.emotion)) + (hasSign ? "" : ":") + range;
  }
  std::string operator()(const PlaylistTerm& term) const {
    return name(QueryField::Playlist) + quotedIfNeeded(term.name);
  }
};

std::string print(const Query& query) { return std::visit(Printer{}, query.node); }

void collectPlaylists(const Query& query, std::vector<std::string>& names) {
  const auto inParts = [&](const std::vector<Query>& parts) {
    for (const Query& part : parts) collectPlaylists(part, names);
  };
  if (const auto* term = std::get_if<PlaylistTerm>(&query.node)) {
    if (std::ranges::find(names, term->name) == names.end()) names.push_back(term->name);
  } else if (const auto* all = std::get_if<AllOf>(&query.node)) {
    inParts(all->parts);
  } else if (const auto* any = std::get_if<AnyOf>(&query.node)) {
    inParts(any->parts);
  } else if (const auto* inverse = std::get_if<Not>(&query.node)) {
    inParts(inverse->part);
  }
}

}  // namespace

bool AllOf::operator==(const AllOf& other) const { return parts == other.parts; }
bool AnyOf::operator==(const AnyOf& other) const { return parts == other.parts; }
bool Not::operator==(const Not& other) const { return part == other.part; }

bool Query::isEmpty() const {
  const auto* all = std::get_if<AllOf>(&node);
  return all != nullptr && all->parts.empty();
}

std::vector<std::string> playlistsIn(const Query& query) {
  std::vector<std::string> names;
  collectPlaylists(query, names);
  return names;
}

bool asksAboutAge(const Query& query) {
  if (std::holds_alternative<AgeTerm>(query.node)) return true;
  if (const auto* all = std::get_if<AllOf>(&query.node)) return std::ranges::any_of(all->parts, asksAboutAge);
  if (const auto* any = std::get_if<AnyOf>(&query.node)) return std::ranges::any_of(any->parts, asksAboutAge);
  if (const auto* inverse = std::get_if<Not>(&query.node)) return asksAboutAge(inverse->part.front());
  return false;
}

Query withPlaylistRenamed(Query query, const std::function<bool(const std::string&)>& isMeant, std::string_view to) {
  const auto inParts = [&](std::vector<Query>& parts) {
    for (Query& part : parts) part = withPlaylistRenamed(std::move(part), isMeant, to);
  };
  if (auto* term = std::get_if<PlaylistTerm>(&query.node)) {
    if (isMeant(term->name)) term->name = to;
  } else if (auto* all = std::get_if<AllOf>(&query.node)) {
    inParts(all->parts);
  } else if (auto* any = std::get_if<AnyOf>(&query.node)) {
    inParts(any->parts);
  } else if (auto* inverse = std::get_if<Not>(&query.node)) {
    inParts(inverse->part);
  }
  return query;
}

std::string printQuery(const Query& query) { return print(query); }

std::string quotedIfNeeded(std::string_view text) {
  return isPlainWord(text, true) ? std::string(text) : inQuotes(text);
}

}  // namespace moodogram
