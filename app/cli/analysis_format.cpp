// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysis_format.h"

#include <array>
#include <cstdio>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string_view>

#include "app/cli/text.h"
#include "core/base/paths.h"

namespace moodogram::cli {
namespace {

using Json = nlohmann::ordered_json;

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

std::string jsonRow(const AnalyzedFile& file) {
  if (file.analysis) return timelineFiles(TimelineFormat::Json, timelineDocument(file)).front().text;
  Json row{{"path", displayPath(file.file)}};
  for (const char* key : {"duration_seconds", "model", "emotions", "valence", "arousal", "confidence", "timeline"})
    row[key] = nullptr;
  row["error"] = toValidUtf8(file.error);
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

TimelineDocument timelineDocument(const AnalyzedFile& file) {
  const TrackAnalysis& analysis = *file.analysis;
  return {file.file, analysis.durationSeconds, file.modelName, analysis.timeline, analysis.summary};
}

}  // namespace moodogram::cli
