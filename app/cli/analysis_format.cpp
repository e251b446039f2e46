// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysis_format.h"

#include <filesystem>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

#include "app/cli/text.h"
#include "core/base/paths.h"
#include "core/system/path_bytes.h"

namespace moodogram::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string whyNot(const AnalyzedFile& file) { return (file.error.isEmpty() ? file.skipped : file.error).english(); }

/// Why there is no result, without the path that most begin with: the row has it already.
std::string reason(const AnalyzedFile& file) {
  const std::string prefix = displayPath(std::filesystem::absolute(file.file).lexically_normal()) + ": ";
  const std::string text = whyNot(file);
  return text.starts_with(prefix) ? text.substr(prefix.size()) : text;
}

constexpr std::size_t kModelWidth = 14;

/// Up to where the path begins.
std::string columns(const std::string& emotion, const std::string& confidence, const std::string& valence,
                    const std::string& arousal, const std::string& known, std::string_view model,
                    const std::string& length) {
  return formatted("%-9s %5s %7s %7s %5s  ", emotion.c_str(), confidence.c_str(), valence.c_str(), arousal.c_str(),
                   known.c_str()) +
         paddedUtf8(withoutControls(toValidUtf8(model)), kModelWidth) + formatted(" %8s  ", length.c_str());
}

std::string decimals(float value) { return formatted("%.2f", static_cast<double>(value)); }

/// "-": the model does not say.
std::string knownText(std::optional<float> known) {
  if (!known) return "-";
  return formatted("%.0f%%%s", 100 * static_cast<double>(*known), isOutside(known) ? "!" : "");
}

std::string tableRow(const AnalyzedFile& file) {
  const std::string path = withoutControls(displayPath(file.file));
  if (!file.analysis)
    return columns(file.error.isEmpty() ? "skipped" : "error", "-", "-", "-", "-", "-", "-") + path + ": " +
           withoutControls(reason(file)) + "\n";
  const EmotionScores& scores = file.analysis->summary;
  std::string emotion(emotionName(scores.top()));
  if (scores.confidence() < kNotSureBelow) emotion += '?';
  return columns(emotion, decimals(scores.confidence()), decimals(scores.valence()), decimals(scores.arousal()),
                 knownText(file.analysis->known), file.modelName, durationText(file.analysis->durationSeconds)) +
         path + "\n";
}

std::string csvRow(const AnalyzedFile& file) {
  std::string row = csvField(pathBytes(file.file));
  if (!file.analysis) return row + ",,,,,,,,,,,,," + csvField(whyNot(file)) + "\n";
  const EmotionScores& scores = file.analysis->summary;
  row += formatted(",%.3f,", file.analysis->durationSeconds) + csvField(file.modelName) + "," +
         std::string(emotionName(scores.top()));
  for (const float score : scores.values) row += formatted(",%.6f", static_cast<double>(score));
  row += formatted(",%.6f,%.6f,%.6f,", static_cast<double>(scores.valence()), static_cast<double>(scores.arousal()),
                   static_cast<double>(scores.confidence()));
  if (file.analysis->known) row += decimals(*file.analysis->known);
  return row + ",\n";
}

std::string jsonRow(const AnalyzedFile& file) {
  if (file.analysis) return timelineFiles(TimelineFormat::Json, timelineDocument(file)).front().text;
  Json row{{"path", displayPath(file.file)}};
  for (const char* key :
       {"duration_seconds", "model", "emotions", "valence", "arousal", "confidence", "known", "timeline"})
    row[key] = nullptr;
  row[file.error.isEmpty() ? "skipped" : "error"] = toValidUtf8(whyNot(file));
  return row.dump() + "\n";
}

}  // namespace

std::string analysisHeader(AnalysisFormat format) {
  switch (format) {
    case AnalysisFormat::Table:
      return columns("EMOTION", "CONF", "VALENCE", "AROUSAL", "KNOWN", "MODEL", "LENGTH") + "PATH\n";
    case AnalysisFormat::Csv:
      return "path,duration_seconds,model,emotion,calm,happy,sad,angry,fearful,valence,arousal,confidence,known,"
             "error\n";
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
  return {file.file, analysis.durationSeconds, file.modelName, analysis.timeline, analysis.summary, analysis.known};
}

}  // namespace moodogram::cli
