// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

#include "core/base/error.h"
#include "core/dataset/csv_table.h"
#include "core/dataset/emotion_table.h"
#include "core/evaluate/evaluation.h"
#include "core/export/timeline_formats.h"
#include "core/system/path_bytes.h"

namespace moodogram {
namespace {

/// As many digits as bring the same number back.
std::string exactly(float value) {
  std::array<char, 32> text{};
  return {text.data(), std::to_chars(text.data(), text.data() + text.size(), value).ptr};
}

std::optional<float> parseNumber(std::string_view text) {
  float value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

/// Quoted also where the line would be taken for a comment.
std::string pathField(const std::filesystem::path& path) {
  const std::string field = csvField(pathBytes(path));
  return field.starts_with('#') ? '"' + field + '"' : field;
}

constexpr std::size_t kFirstScore = 6;  // column

std::string headerOf(bool hasNeutral) {
  std::string header = "path,group,truth,verdict,right,confidence,";
  for (const MoodClass each : moodClasses(hasNeutral)) header += std::string(moodClassName(each)) + ",";
  return header + "error";
}

bool knowsNeutral(const ScoredRecording& scored) {
  return scored.scores[MoodClass::Neutral] > 0 || scored.recording.label.shares[MoodClass::Neutral] > 0;
}

}  // namespace

std::string labelText(const Label& label) {
  std::string text;
  const auto occurs = [](float share) { return share > 0; };
  const bool isWeighted = label.kind == Label::Kind::Shares && std::ranges::count_if(label.shares.values, occurs) > 1;
  for (const MoodClass moodClass : kMoodClasses) {
    const float share = label.shares[moodClass];
    if (!occurs(share)) continue;
    text += (text.empty() ? "" : "|") + std::string(moodClassName(moodClass));
    if (isWeighted) text += ":" + exactly(share);  // also of 1, beside one that is tiny
  }
  // A quadrant with one emotion is a set of one.
  const bool isSetOfOne = label.kind == Label::Kind::AnyOf && text.find('|') == std::string::npos;
  return isSetOfOne ? text + "|" : text;
}

std::string verdictsCsv(const std::vector<ScoredRecording>& recordings) {
  const bool hasNeutral = std::ranges::any_of(recordings, knowsNeutral);
  const std::size_t classes = moodClasses(hasNeutral).size();
  std::string text = headerOf(hasNeutral) + "\n";
  for (const ScoredRecording& scored : recordings) {
    const Recording& recording = scored.recording;
    text += pathField(recording.file) + "," + csvField(recording.group) + "," + labelText(recording.label);
    if (scored.error.empty()) {
      const MoodClass said = scored.scores.top();
      text += "," + std::string(moodClassName(said)) + (recording.label.accepts(said) ? ",1," : ",0,") +
              exactly(scored.scores.confidence());
      for (const float score : std::span(scored.scores.values).first(classes)) text += "," + exactly(score);
    } else {
      text.append(3 + classes, ',');
    }
    text += "," + csvField(scored.error) + "\n";
  }
  return text;
}

std::vector<ScoredRecording> readVerdicts(const std::filesystem::path& file) {
  const CsvTable table = CsvTable::fromFile(file);
  std::string header;
  for (const CsvField& field : table.header()) header += (header.empty() ? "" : ",") + field.text;
  const bool hasNeutral = header == headerOf(true);
  if (!hasNeutral && header != headerOf(false))
    table.fail({}, "this is no table of verdicts; its header is " + headerOf(false));
  const std::size_t classes = moodClasses(hasNeutral).size();
  std::vector<ScoredRecording> recordings;
  for (const CsvRow& row : table.rows()) {
    ScoredRecording& scored = recordings.emplace_back();
    scored.recording.file = row[0].text;
    scored.recording.group = row[1].text;
    const auto label = parseLabel(row[2].text);
    if (!label) table.fail(row[2].position, "\"" + row[2].text + "\" is no label");
    scored.recording.label = *label;
    scored.error = row[kFirstScore + classes].text;
    if (!scored.error.empty()) continue;
    for (std::size_t i = 0; i < classes; ++i) {
      const CsvField& field = row[kFirstScore + i];
      const auto score = parseNumber(field.text);
      if (!score || !(*score >= 0 && *score <= 1)) table.fail(field.position, "a probability is missing");
      scored.scores.values[i] = *score;
    }
  }
  return recordings;
}

}  // namespace moodogram
