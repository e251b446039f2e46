// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysis_format.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string_view>

#include "app/cli/text.h"
#include "core/base/paths.h"

namespace moodogram::cli {
namespace {

using Json = nlohmann::ordered_json;

/// Six decimals are more than the scores are worth, and keep 0.3F from being printed as 0.30000001192092896.
double rounded(double value) { return std::round(value * 1e6) / 1e6; }

template <typename... Values>
std::string formatted(const char* format, Values... values) {
  std::array<char, 256> text{};
  std::snprintf(text.data(), text.size(), format, values...);
  return text.data();
}

/// The error without the path that most begin with: the row has it already.
std::string_view reason(const AnalyzedFile& file) {
  const std::string prefix = displayPath(std::filesystem::absolute(file.file).lexically_normal()) + ": ";
  std::string_view text = file.error;
  if (text.starts_with(prefix)) text.remove_prefix(prefix.size());
  return text;
}

std::string tableRow(const AnalyzedFile& file) {
  const std::string path = withoutControls(displayPath(file.file));
  if (!file.analysis)
    return formatted("%-9s %5s %7s %7s %9s  ", "error", "-", "-", "-", "-") + path + ": " +
           withoutControls(reason(file)) + "\n";
  const EmotionScores& scores = file.analysis->summary;
  std::string emotion(emotionName(scores.top()));
  if (scores.confidence() < kNotSureBelow) emotion += '?';
  return formatted("%-9s %5.2f %7.2f %7.2f %9s  ", emotion.c_str(), static_cast<double>(scores.confidence()),
                   static_cast<double>(scores.valence()), static_cast<double>(scores.arousal()),
                   durationText(file.analysis->durationSeconds).c_str()) +
         path + "\n";
}

/// RFC 4180: quoted where needed, quotes doubled.
std::string csvField(std::string_view text) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

std::string csvRow(const AnalyzedFile& file) {
  std::string row = csvField(file.file.native());
  if (!file.analysis) return row + ",,,,,,,,,,,," + csvField(file.error) + "\n";
  const EmotionScores& scores = file.analysis->summary;
  row += formatted(",%.3f,", file.analysis->durationSeconds) + csvField(file.modelName) + "," +
         std::string(emotionName(scores.top()));
  for (const float score : scores.values) row += formatted(",%.6f", static_cast<double>(score));
  row += formatted(",%.6f,%.6f,%.6f,", static_cast<double>(scores.valence()), static_cast<double>(scores.arousal()),
                   static_cast<double>(scores.confidence()));
  return row + "\n";
}

void addScores(Json& object, const EmotionScores& scores) {
  for (const Emotion emotion : kEmotions) object[std::string(emotionName(emotion))] = rounded(scores[emotion]);
}

std::string jsonRow(const AnalyzedFile& file) {
  Json row{{"path", displayPath(file.file)}};
  for (const char* key : {"duration_seconds", "model", "emotions", "valence", "arousal", "confidence", "timeline"})
    row[key] = nullptr;
  if (file.analysis) {
    const TrackAnalysis& analysis = *file.analysis;
    row["duration_seconds"] = rounded(analysis.durationSeconds);
    row["model"] = toValidUtf8(file.modelName);
    addScores(row["emotions"], analysis.summary);
    row["valence"] = rounded(analysis.summary.valence());
    row["arousal"] = rounded(analysis.summary.arousal());
    row["confidence"] = rounded(analysis.summary.confidence());
    row["timeline"] = Json::array();
    for (const WindowScores& window : analysis.timeline.windows) {
      Json entry{{"start_seconds", rounded(window.startSeconds)}, {"end_seconds", rounded(window.endSeconds)}};
      addScores(entry, window.scores);
      row["timeline"].push_back(std::move(entry));
    }
  }
  row["error"] = file.analysis ? Json(nullptr) : Json(toValidUtf8(file.error));
  return row.dump() + "\n";
}

}  // namespace

std::string analysisHeader(AnalysisFormat format) {
  switch (format) {
    case AnalysisFormat::Table:
      return formatted("%-9s %5s %7s %7s %9s  %s\n", "EMOTION", "CONF", "VALENCE", "AROUSAL", "LENGTH", "PATH");
    case AnalysisFormat::Csv:
      return "path,duration_seconds,model,emotion,calm,happy,sad,angry,fearful,valence,arousal,confidence,error\n";
    case AnalysisFormat::JsonLines:
      break;
  }
  return {};
}

std::string analysisRow(AnalysisFormat format, const AnalyzedFile& file) {
  switch (format) {
    case AnalysisFormat::Table:
      return tableRow(file);
    case AnalysisFormat::Csv:
      return csvRow(file);
    case AnalysisFormat::JsonLines:
      break;
  }
  return jsonRow(file);
}

}  // namespace moodogram::cli
