// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/manifest_text.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <span>

#include "core/base/paths.h"
#include "core/dataset/emotion_table.h"
#include "core/dataset/note_text.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

using namespace std::string_view_literals;
using nlohmann::json;

// What a column or member may be called; the first is the name in the documentation.
constexpr std::array kPathNames{"path"sv, "file"sv};
constexpr std::array kLabelNames{"label"sv, "emotion"sv, "class"sv, "quadrant"sv};
constexpr std::array kGroupNames{"group"sv, "actor"sv, "speaker"sv, "singer"sv, "artist"sv, "album"sv, "song"sv};
constexpr std::array kPartNames{"part"sv, "split"sv};

/// Characters of a text one after the other, with the place in it.
class CountingIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountingIterator(const char* at, TextPosition* position) : m_at(at), m_position(position) {}
  reference operator*() const { return *m_at; }
  CountingIterator& operator++() {
    if (*m_at == '\n') {
      ++m_position->line;
      m_position->column = 1;
    } else if ((static_cast<unsigned char>(*m_at) & 0xC0) != 0x80) {
      ++m_position->column;
    }
    ++m_at;
    return *this;
  }
  bool operator==(const CountingIterator& other) const { return m_at == other.m_at; }

 private:
  const char* m_at;
  TextPosition* m_position;
};

/// What is wrong with a member.
Message within(std::string_view member, const Message& message) {
  return Message(MOODOGRAM_TEXT("Dataset", "%1: %2"), toValidUtf8(member), message);
}

Message mustBeText() { return Message(MOODOGRAM_TEXT("Dataset", "this must be text.")); }

struct ParsedJson {
  json root;
  std::vector<TextPosition> rows;  ///< where each object of the array of recordings begins
};

ParsedJson parseJson(std::string_view text, const fs::path& file) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  ParsedJson parsed;
  TextPosition position;
  // The array of recordings is the root, or a member of it.
  int rowDepth = 1;
  bool amongRecordings = true;
  const auto onEvent = [&](int depth, json::parse_event_t event, json& value) {
    if (event == json::parse_event_t::object_start && depth == 0) {
      rowDepth = 2;
      amongRecordings = false;
    } else if (event == json::parse_event_t::key && depth == 1 && rowDepth == 2) {
      amongRecordings = value == "recordings";
    } else if (event == json::parse_event_t::object_start && depth == rowDepth && amongRecordings) {
      parsed.rows.push_back({position.line, position.column - 1});
    }
    return true;
  };
  try {
    parsed.root = json::parse(CountingIterator(text.data(), &position),
                              CountingIterator(text.data() + text.size(), &position), onEvent);
  } catch (const json::exception& error) {
    // "[json.exception.parse_error.101] parse error at line 1, column 2: syntax error ..."
    const std::string_view what = error.what();
    const auto colon = what.find(": ");
    failAt(file, position,
           Message(MOODOGRAM_TEXT("Dataset", "This is no JSON: %1"),
                   toValidUtf8(colon == std::string_view::npos ? what : what.substr(colon + 2))));
  }
  return parsed;
}

}  // namespace

ManifestText readManifestCsv(std::string_view text, const fs::path& file) {
  const CsvTable csv = CsvTable::fromText(text, file);
  ManifestText manifest;
  const std::size_t path = csv.require(kPathNames);
  const std::size_t label = csv.find(kLabelNames);
  const std::size_t group = csv.find(kGroupNames);
  const std::size_t part = csv.find(kPartNames);
  std::array<std::size_t, kMoodClassCount> weights{};
  std::set<std::size_t> used{path, label, group, part};
  bool weighted = false;
  for (const MoodClass each : kMoodClasses) {
    std::size_t& column = weights.at(static_cast<std::size_t>(each));
    column = csv.find(std::array{moodClassName(each)});
    used.insert(column);
    weighted = weighted || column != CsvTable::kNone;
  }
  const TextPosition top = csv.header().front().position;
  if (label == CsvTable::kNone && !weighted)
    csv.fail(top,
             Message(MOODOGRAM_TEXT("Dataset",
                                    "There is neither a column \"%1\" nor one with the weights of an emotion (%2)."),
                     "label", "calm, happy, ..."));
  for (std::size_t i = 0; i < csv.header().size(); ++i)
    if (!used.contains(i)) manifest.unusedNames.insert(toValidUtf8(csv.header()[i].text));
  if (group != CsvTable::kNone) manifest.groupKind = lowerCase(trimmed(csv.header()[group].text));

  for (const CsvRow& row : csv.rows()) {
    const auto fieldOf = [&](std::size_t column) {
      return column == CsvTable::kNone ? std::string() : std::string(trimmed(row[column].text));
    };
    ManifestEntry entry{row.front().position, row[path].text, fieldOf(label), {}, fieldOf(group), fieldOf(part)};
    if (weighted && entry.label.empty()) {
      entry.weights.emplace();
      for (std::size_t i = 0; i < kMoodClassCount; ++i) {
        if (fieldOf(weights[i]).empty()) continue;
        const auto weight = parseWeight(row[weights[i]].text);
        if (!weight) csv.fail(row[weights[i]].position, noWeight(row[weights[i]].text));
        entry.weights->values[i] = *weight;
      }
    }
    manifest.entries.push_back(std::move(entry));
  }
  return manifest;
}

namespace {

/// One object of the array of recordings.
class JsonRow {
 public:
  JsonRow(const json& object, std::size_t index, const TextPosition& where, const fs::path& file)
      : m_object(object), m_name("recordings[" + std::to_string(index) + "]"), m_where(where), m_file(file) {}

  ManifestEntry read(ManifestText& manifest) {
    const auto word = [&](std::span<const std::string_view> names, std::string* usedName = nullptr) {
      return std::string(trimmed(text(names, usedName)));  // as in a CSV
    };
    ManifestEntry entry{
        m_where,         text(kPathNames), word(kLabelNames), weights(), word(kGroupNames, &manifest.groupKind),
        word(kPartNames)};
    for (const auto& [name, value] : m_object.items())
      if (!m_used.contains(name)) manifest.unusedNames.insert(name);
    return entry;
  }

 private:
  [[noreturn]] void fail(const std::string& member, const Message& message) const {
    failAt(m_file, m_where, within(m_name + (member.empty() ? "" : "." + member), message));
  }

  /// The first of the members, text or a whole number; empty if there is none.
  std::string text(std::span<const std::string_view> names, std::string* usedName = nullptr) {
    for (const std::string_view each : names) {
      const std::string name(each);
      const auto member = m_object.find(name);
      if (member == m_object.end()) continue;
      m_used.insert(name);
      if (usedName != nullptr && usedName->empty()) *usedName = name;
      if (member->is_null()) return {};
      if (member->is_string()) return member->get<std::string>();
      if (member->is_number_integer()) return member->dump();
      fail(name, mustBeText());
    }
    return {};
  }

  std::optional<ClassScores> weights() {
    const auto member = m_object.find("weights");
    if (member == m_object.end()) return std::nullopt;
    m_used.insert("weights");
    if (!member->is_object())
      fail("weights",
           Message(MOODOGRAM_TEXT("Dataset", "this must be an object such as %1."), "{\"happy\": 0.7, \"calm\": 0.3}"));
    ClassScores made;
    for (const auto& [name, value] : member->items()) {
      const auto moodClass = parseMoodClass(name);
      if (!moodClass)
        fail("weights." + name, Message(MOODOGRAM_TEXT("Dataset", "there is no such emotion; known are: %1."),
                                        "calm, happy, sad, angry, fearful, neutral"));
      const auto weight = value.is_number() ? parseWeight(value.dump()) : std::nullopt;
      if (!weight) fail("weights." + name, Message(MOODOGRAM_TEXT("Dataset", "this must be a number from 0 up.")));
      made[*moodClass] = *weight;
    }
    return made;
  }

  const json& m_object;
  std::string m_name;
  TextPosition m_where;
  const fs::path& m_file;
  std::set<std::string> m_used;
};

}  // namespace

ManifestText readManifestJson(std::string_view text, const fs::path& file) {
  const ParsedJson parsed = parseJson(text, file);
  ManifestText manifest;
  const json* rows = &parsed.root;
  if (parsed.root.is_object()) {
    for (const auto& [name, target] :
         {std::pair{"name", &manifest.name}, std::pair{"licence", &manifest.licence},
          std::pair{"source", &manifest.source}, std::pair{"group_kind", &manifest.groupKind}})
      if (const auto member = parsed.root.find(name); member != parsed.root.end()) {
        if (!member->is_string()) failAt(file, {}, within(name, mustBeText()));
        *target = member->get<std::string>();
      }
    const auto member = parsed.root.find("recordings");
    if (member == parsed.root.end())
      failAt(file, {}, Message(MOODOGRAM_TEXT("Dataset", "There is no member \"%1\"."), "recordings"));
    rows = &*member;
  }
  if (!rows->is_array())
    failAt(file, {}, Message(MOODOGRAM_TEXT("Dataset", "The recordings must be an array of objects.")));
  std::size_t objects = 0;
  for (std::size_t i = 0; i < rows->size(); ++i) {
    const json& row = (*rows)[i];
    const TextPosition where = objects < parsed.rows.size() ? parsed.rows[objects] : TextPosition{};
    if (!row.is_object())
      failAt(file, where,
             within("recordings[" + std::to_string(i) + "]",
                    Message(MOODOGRAM_TEXT("Dataset", "this must be an object."))));
    ++objects;
    manifest.entries.push_back(JsonRow(row, i, where, file).read(manifest));
  }
  return manifest;
}

}  // namespace moodogram
