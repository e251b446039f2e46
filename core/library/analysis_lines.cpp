// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/analysis_lines.h"

#include <array>
#include <charconv>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/message.h"

namespace moodogram {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kFormat = "moodogram-analyses";
constexpr int kVersion = 1;

/// The double that prints as shortly as the float does.
double shortest(float value) {
  std::array<char, 32> text{};
  const char* const end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
  double read = 0;
  std::from_chars(text.data(), end, read);
  return read;
}

Json scoresJson(const EmotionScores& scores) {
  Json object = Json::object();
  for (const Emotion emotion : kEmotions) object[std::string(emotionName(emotion))] = shortest(scores[emotion]);
  return object;
}

}  // namespace

std::string analysisLinesHeader() { return Json{{"format", kFormat}, {"version", kVersion}}.dump() + "\n"; }

std::string analysisLine(const KeyedAnalysis& keyed, const std::vector<AnalyzedTrack>& files) {
  const auto& [key, analysis] = keyed;
  Json line{{"content", key.contentHash},
            {"model", key.modelHash},
            {"front_end", key.frontEndHash},
            {"hop", key.hopSeconds},
            {"duration", analysis.durationSeconds},
            {"mood", std::string(emotionName(analysis.summary.top()))},
            {"scores", scoresJson(analysis.summary)},
            {"known", analysis.known ? Json(shortest(*analysis.known)) : Json()},
            {"warning", analysis.warning}};
  if (analysis.embedding)
    line["embedding"] = {{"scale", shortest(analysis.embedding->scale)}, {"levels", analysis.embedding->levels}};
  Json& named = line["files"] = Json::array();
  for (const AnalyzedTrack& file : files)
    named.push_back({{"path", file.path}, {"title", file.title}, {"artist", file.artist}, {"album", file.album}});
  Json& windows = line["windows"] = Json::array();
  for (const WindowScores& window : analysis.timeline.windows) {
    Json row{window.startSeconds, window.endSeconds};
    for (const float value : window.scores.values) row.push_back(shortest(value));
    windows.push_back(std::move(row));
  }
  return line.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

bool isAnalysisLinesHeader(std::string_view line) {
  const Json header = Json::parse(line, nullptr, false);
  if (!header.is_object() || header.value("format", Json()) != kFormat) return false;
  if (header.value("version", Json()) != kVersion)
    throw StoreError(Message(MOODOGRAM_TEXT(
        "Library", "These analyses were written by a newer Moodogram: update this one to import them.")));
  return true;
}

std::optional<KeyedAnalysis> readAnalysisLine(std::string_view line) {
  try {
    const Json object = Json::parse(line);
    KeyedAnalysis keyed;
    keyed.key = {object.at("content"), object.at("model"), object.at("front_end"), object.at("hop")};
    StoredAnalysis& analysis = keyed.analysis;
    analysis.durationSeconds = object.at("duration");
    for (const Emotion emotion : kEmotions)
      analysis.summary[emotion] = object.at("scores").at(std::string(emotionName(emotion)));
    if (const Json& known = object.at("known"); !known.is_null()) analysis.known = known.get<float>();
    analysis.warning = object.at("warning");
    if (const auto embedding = object.find("embedding"); embedding != object.end()) {
      analysis.embedding.emplace().scale = embedding->at("scale");
      embedding->at("levels").get_to(analysis.embedding->levels);
    }
    for (const Json& row : object.at("windows")) {
      if (row.size() != 2 + kEmotionCount) return {};
      WindowScores& window = analysis.timeline.windows.emplace_back();
      window.startSeconds = row[0];
      window.endSeconds = row[1];
      for (std::size_t i = 0; i < kEmotionCount; ++i) window.scores.values[i] = row[2 + i];
    }
    return keyed;
  } catch (const Json::exception&) {
    return {};
  }
}

}  // namespace moodogram
