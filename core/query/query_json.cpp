// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_json.h"

#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "core/base/error.h"
#include "core/query/query_parser.h"

namespace moodogram {
namespace {

using Json = nlohmann::json;

constexpr int kDeepest = 100;

Json partsToJson(const std::vector<Query>& parts) {
  Json array = Json::array();
  for (const Query& part : parts) array.push_back(queryToJson(part));
  return array;
}

[[noreturn]] void fail(const std::string& place, const std::string& what) {
  throw ConfigError("Rules" + (place.empty() ? std::string() : " at " + place) + ": " + what);
}

Query read(const Json& json, const std::string& place, int depth);

std::vector<Query> readParts(const Json& json, const std::string& place, int depth) {
  if (!json.is_array()) fail(place, "a list of rules is expected.");
  std::vector<Query> parts;
  for (std::size_t i = 0; i < json.size(); ++i)
    parts.push_back(read(json[i], place + "/" + std::to_string(i), depth + 1));
  return parts;
}

const std::string& textAt(const Json& json, const char* key, const std::string& place) {
  const Json& value = json.at(key);
  if (!value.is_string()) fail(place + "/" + key, "a text is expected.");
  return value.get_ref<const std::string&>();
}

Query readTerm(const Json& json, const std::string& place) {
  const std::string& name = textAt(json, "field", place);
  const bool isExact = json.contains("is");
  if (isExact == json.contains("value")) fail(place, "a rule has either \"value\" or \"is\".");
  const std::string& value = textAt(json, isExact ? "is" : "value", place);
  if (name == "any") {
    if (isExact || value.empty()) fail(place, "a word that is looked for anywhere is a \"value\" and not empty.");
    return {TextTerm{QueryField::Any, value, false}};
  }
  const QueryFieldInfo* field = findField(name);
  if (field == nullptr) fail(place + "/field", "there is no field \"" + name + "\".");
  if (field->kind == QueryValueKind::Text) {
    if (value.empty() && !isExact) fail(place + "/value", "there is nothing to look for.");
    return {TextTerm{field->field, value, isExact}};
  }
  if (field->kind == QueryValueKind::Playlist && !value.empty()) return {PlaylistTerm{value}};
  try {
    return parseQuery(std::string(field->name) + (isExact ? ":=" : ":") + quotedIfNeeded(value));
  } catch (const QueryError& error) {
    fail(place, error.what());
  }
}

Query read(const Json& json, const std::string& place, int depth) {
  if (depth > kDeepest) fail(place, "there are too many groups within each other.");
  if (!json.is_object()) fail(place, "a rule or a group of rules is expected.");
  if (json.contains("field")) return readTerm(json, place);
  if (json.contains("not")) {
    Not inverse;
    inverse.part.push_back(read(json["not"], place + "/not", depth + 1));
    return {std::move(inverse)};
  }
  for (const bool isAny : {false, true}) {
    const char* key = isAny ? "any" : "all";
    if (!json.contains(key)) continue;
    std::vector<Query> parts = readParts(json[key], place + "/" + key, depth);
    const bool isWhole = !isAny && place.empty();
    if (parts.empty() && !isWhole) fail(place + "/" + key, "the group is empty.");
    if (parts.size() == 1) return std::move(parts.front());
    return isAny ? Query{AnyOf{std::move(parts)}} : Query{AllOf{std::move(parts)}};
  }
  fail(place, R"(one of "field", "all", "any" and "not" is expected.)");
}

}  // namespace

Json queryToJson(const Query& query) {
  if (const auto* all = std::get_if<AllOf>(&query.node)) return {{"all", partsToJson(all->parts)}};
  if (const auto* any = std::get_if<AnyOf>(&query.node)) return {{"any", partsToJson(any->parts)}};
  if (const auto* inverse = std::get_if<Not>(&query.node)) return {{"not", queryToJson(inverse->part.front())}};
  if (const auto* term = std::get_if<TextTerm>(&query.node)) {
    const std::string field(term->field == QueryField::Any ? "any" : fieldInfo(term->field).name);
    return {{"field", field}, {term->exact ? "is" : "value", term->text}};
  }
  if (const auto* term = std::get_if<PlaylistTerm>(&query.node))
    return {{"field", fieldInfo(QueryField::Playlist).name}, {"value", term->name}};
  const std::string text = printQuery(query);  // name:value
  const std::size_t colon = text.find(':');
  return {{"field", text.substr(0, colon)}, {"value", text.substr(colon + 1)}};
}

Query queryFromJson(const Json& json) { return read(json, {}, 0); }

}  // namespace moodogram
