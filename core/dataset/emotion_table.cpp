// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/emotion_table.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <vector>

#include "core/base/paths.h"
#include "core/dataset/csv_table.h"
#include "core/dataset/note_text.h"

namespace moodogram {
namespace fs = std::filesystem;

EmotionTable EmotionTable::open(const fs::path& chosen, std::string_view shipped) {
  return fromFile(chosen.empty() ? resourceDir() / "datasets" / shipped : chosen);
}

EmotionTable EmotionTable::fromFile(const fs::path& file) {
  const CsvTable csv = CsvTable::fromFile(file, CsvComments::Hash);
  const std::size_t word = csv.require(std::array<std::string_view, 3>{"name", "tag", "label"});
  std::array<std::size_t, kEmotionCount> columns{};
  for (const Emotion emotion : kEmotions)
    columns.at(static_cast<std::size_t>(emotion)) = csv.require(std::array{emotionName(emotion)});
  EmotionTable table;
  table.m_file = file;
  for (const CsvRow& row : csv.rows()) {
    EmotionScores weights;
    for (std::size_t i = 0; i < kEmotionCount; ++i) {
      const CsvField& field = row[columns[i]];
      const auto weight = parseWeight(field.text);
      if (!weight) csv.fail(field.position, noWeight(field.text));
      weights.values[i] = *weight;
    }
    const std::string key = withoutPunctuation(row[word].text);
    if (key.empty()) csv.fail(row[word].position, Message(MOODOGRAM_TEXT("Dataset", "The name is missing.")));
    if (!table.m_weights.emplace(key, weights).second) csv.fail(row[word].position, twiceInTable(row[word].text));
  }
  return table;
}

std::optional<EmotionScores> EmotionTable::weightsOf(std::string_view word) const {
  const auto found = m_weights.find(withoutPunctuation(word));
  return found == m_weights.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Label> parseLabel(std::string_view text) {
  std::vector<MoodClass> members;
  ClassScores weights;
  std::size_t weighted = 0;
  const bool isSet = text.find('|') != std::string_view::npos;  // "happy|" is a set of one: a quadrant
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('|'), text.size());
    const std::string_view item = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    const std::size_t colon = item.find(':');
    const auto moodClass = parseMoodClass(trimmed(item.substr(0, colon)));
    if (!moodClass) return std::nullopt;
    members.push_back(*moodClass);
    if (colon == std::string_view::npos) continue;
    const auto weight = parseWeight(item.substr(colon + 1));
    if (!weight || !(*weight > 0) || weights[*moodClass] > 0) return std::nullopt;
    weights[*moodClass] = *weight;
    ++weighted;
  }
  if (members.empty() || (weighted > 0 && weighted < members.size())) return std::nullopt;
  if (weighted > 0) return Label::fromWeights(weights);
  return !isSet ? Label::of(members.front()) : Label::anyOf(members);
}

std::optional<Label> labelOfWord(std::string_view word, const EmotionTable& table, bool neutral) {
  word = trimmed(word);
  if (const auto moodClass = parseMoodClass(word); moodClass && (neutral || moodClass != MoodClass::Neutral))
    return Label::of(*moodClass);
  if (word.size() == 2 && (word[0] == 'Q' || word[0] == 'q') && word[1] >= '1' && word[1] <= '4')
    return labelOfQuadrant(word[1] - '0');
  if (word.find('|') != std::string_view::npos) {
    const auto label = parseLabel(word);
    return neutral || !label || label->shares[MoodClass::Neutral] == 0 ? label : std::nullopt;
  }
  const auto weights = table.weightsOf(word);
  if (!weights || *weights == EmotionScores{}) return std::nullopt;
  return Label::fromWeights(*weights);
}

Label labelOfQuadrant(int quadrant) {
  std::vector<MoodClass> members;
  for (const Emotion emotion : kEmotions) {
    const ValenceArousal position = emotionPosition(emotion);
    const bool high = position.arousal > 0;
    if (quadrant == (position.valence > 0 ? (high ? 1 : 4) : (high ? 2 : 3))) members.push_back(moodClassOf(emotion));
  }
  return Label::anyOf(members);
}

std::optional<float> parseWeight(std::string_view text) {
  text = trimmed(text);
  float weight = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), weight);
  if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(weight) || weight < 0)
    return std::nullopt;
  return weight;
}

std::string withoutPunctuation(std::string_view text) {
  std::string kept;
  for (const char c : lowerCase(text))
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80) kept += c;
  return kept;
}

}  // namespace moodogram
