// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playlist/rule_text.h"

#include <algorithm>
#include <string_view>
#include <variant>

namespace moodogram::ui {
namespace {

using Kind = QueryValueKind;

Kind kindOf(QueryField field) { return field == QueryField::Any ? Kind::Text : fieldInfo(field).kind; }

bool isQuoted(QueryField field) {
  const Kind kind = kindOf(field);
  return kind == Kind::Text || kind == Kind::Playlist;
}

/// "field:calm>=0.6" in its pieces.
RuleText splitTerm(const std::string& text) {
  RuleText rule;
  const std::size_t colon = text.find(':');
  if (const QueryFieldInfo* info = findField(std::string_view(text).substr(0, colon))) rule.field = info->field;
  std::string_view rest = std::string_view(text).substr(colon + 1);
  if (ruleHasEmotion(rule.field)) {
    const auto end = std::ranges::find_if(rest, [](char c) { return c < 'a' || c > 'z'; });
    rule.emotion = std::string(rest.begin(), end);
    rest.remove_prefix(rule.emotion.size());
  }
  for (const std::string_view sign : {">=", "<=", ">", "<", "=", ":"})
    if (rest.starts_with(sign)) {
      rule.sign = sign;
      rest.remove_prefix(sign.size());
      break;
    }
  rule.value = rest;
  return rule;
}

}  // namespace

bool ruleHasEmotion(QueryField field) {
  const Kind kind = kindOf(field);
  return kind == Kind::Mood || kind == Kind::MoodShare || kind == Kind::Emotion || kind == Kind::EmotionOrMost ||
         kind == Kind::MoodTime;
}

std::vector<std::string> ruleSigns(QueryField field) {
  switch (kindOf(field)) {
    case Kind::Text:
      return field == QueryField::Any ? std::vector<std::string>{""} : std::vector<std::string>{"", "="};
    case Kind::Emotion:
    case Kind::Playlist:
      return {""};
    case Kind::EmotionOrMost:
      return {"", ">", ">="};
    case Kind::MoodShare:
    case Kind::MoodTime:
      return {">=", ">", "<=", "<", "=", ":"};
    case Kind::Mood:
    case Kind::Share:
    case Kind::Signed:
    case Kind::Probability:
      return {"", "=", "<", "<=", ">", ">="};
    case Kind::Whole:
    case Kind::Length:
    case Kind::Date:
      return {"", "<", "<=", ">", ">="};  // without a sign it is exactly that
  }
  return {""};
}

bool ruleNeedsValue(const RuleText& rule) { return !ruleHasEmotion(rule.field) || !rule.sign.empty(); }

std::optional<RuleText> ruleOf(const Query& query) {
  if (const auto* negation = std::get_if<Not>(&query.node)) {
    auto rule = ruleOf(negation->part.front());
    if (!rule || rule->isNot) return std::nullopt;
    rule->isNot = true;
    return rule;
  }
  if (std::holds_alternative<AllOf>(query.node) || std::holds_alternative<AnyOf>(query.node)) return std::nullopt;
  if (const auto* term = std::get_if<TextTerm>(&query.node))
    return RuleText{false, term->field, {}, term->exact ? "=" : "", term->text};
  if (const auto* term = std::get_if<PlaylistTerm>(&query.node))
    return RuleText{false, QueryField::Playlist, {}, {}, term->name};
  RuleText rule = splitTerm(printQuery(query));
  const std::vector<std::string> signs = ruleSigns(rule.field);
  if (std::ranges::find(signs, rule.sign) == signs.end()) return std::nullopt;
  return rule;
}

std::string ruleText(const RuleText& rule) {
  std::string text = rule.isNot ? "-" : "";
  if (rule.field == QueryField::Any) return text + printQuery({TextTerm{QueryField::Any, rule.value, false}});
  text += std::string(fieldInfo(rule.field).name) + ":" + rule.emotion + rule.sign;
  if (!ruleNeedsValue(rule) && rule.value.empty()) return text;
  return text + (isQuoted(rule.field) ? quotedIfNeeded(rule.value) : rule.value);
}

std::vector<Query> partsOf(const Query& query) {
  if (const auto* all = std::get_if<AllOf>(&query.node)) return all->parts;
  return {query};
}

}  // namespace moodogram::ui
