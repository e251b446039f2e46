// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/timeline_formats.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/base/fixed_text.h"
#include "core/base/paths.h"
#include "core/export/emotion_regions.h"

namespace moodogram {
namespace {

using Json = nlohmann::ordered_json;

std::string score(float value) { return fixedText(static_cast<double>(value), 6); }

/// Six decimals are more than the scores are worth, and keep 0.3F from being printed as 0.30000001192092896.
double rounded(double value) { return std::round(value * 1e6) / 1e6; }

std::string audacityLabels(const TimelineDocument& document) {
  std::string text;
  for (const EmotionRegion& region : emotionRegions(document.timeline))
    text += fixedText(region.startSeconds, 6) + "\t" + fixedText(region.endSeconds, 6) + "\t" +
            std::string(region.label()) + " " + fixedText(100 * static_cast<double>(region.scores.confidence()), 0) +
            " %\n";
  return text;
}

/// Sonic Visualiser takes a first column with decimal points for seconds, and the column names from the header.
std::string sonicVisualiserRegions(const TimelineDocument& document) {
  std::string text = "TIME,VALUE,DURATION,LABEL\n";
  for (const EmotionRegion& region : emotionRegions(document.timeline))
    text += fixedText(region.startSeconds, 9) + "," + score(region.scores.confidence()) + "," +
            fixedText(region.endSeconds - region.startSeconds, 9) + "," + std::string(region.label()) + "\n";
  return text;
}

template <typename Curve>
TimelineFile sonicVisualiserCurve(const TimelineDocument& document, std::string_view name, Curve&& curve) {
  TimelineFile file{"." + std::string(name) + ".csv", "TIME,VALUE\n"};
  for (const WindowScores& window : document.timeline.windows)
    file.text += fixedText((window.startSeconds + window.endSeconds) / 2, 9) + "," + score(curve(window.scores)) + "\n";
  return file;
}

std::vector<TimelineFile> sonicVisualiserFiles(const TimelineDocument& document) {
  std::vector<TimelineFile> files{{".regions.csv", sonicVisualiserRegions(document)}};
  for (const Emotion emotion : kEmotions)
    files.push_back(sonicVisualiserCurve(document, emotionName(emotion),
                                         [&](const EmotionScores& scores) { return scores[emotion]; }));
  files.push_back(
      sonicVisualiserCurve(document, "valence", [](const EmotionScores& scores) { return scores.valence(); }));
  files.push_back(
      sonicVisualiserCurve(document, "arousal", [](const EmotionScores& scores) { return scores.arousal(); }));
  return files;
}

Json jamsAnnotation(const TimelineDocument& document, const char* nameSpace, const char* rules, Json data) {
  return Json{{"annotation_metadata",
               {{"curator", {{"name", ""}, {"email", ""}}},
                {"annotator", {{"model", toValidUtf8(document.modelName)}}},
                {"version", MOODOGRAM_VERSION},
                {"corpus", ""},
                {"annotation_tools", "Moodogram " MOODOGRAM_VERSION},
                {"annotation_rules", rules},
                {"validation", ""},
                {"data_source", "program"}}},
              {"namespace", nameSpace},
              {"data", std::move(data)},
              {"sandbox", Json::object()},
              {"time", 0.0},
              {"duration", rounded(document.durationSeconds)}};
}

Json observation(double start, double end, Json value, Json confidence) {
  return Json{{"time", rounded(start)},
              {"duration", rounded(end - start)},
              {"value", std::move(value)},
              {"confidence", std::move(confidence)}};
}

/// JAMS (Humphrey et al., "JAMS: a JSON annotated music specification", ISMIR 2014), version 0.3. Its mood namespace is
/// a pair of valence and arousal; probabilities of classes fit segment_open and tag_open, whose observations carry a
/// confidence, and vector.
std::string jams(const TimelineDocument& document) {
  Json segments = Json::array();
  for (const EmotionRegion& region : emotionRegions(document.timeline))
    segments.push_back(observation(region.startSeconds, region.endSeconds, std::string(region.label()),
                                   rounded(region.scores.confidence())));
  Json tags = Json::array();
  Json vectors = Json::array();
  Json positions = Json::array();
  Json names = Json::array();
  for (const Emotion emotion : kEmotions) {
    names.push_back(std::string(emotionName(emotion)));
    if (!document.timeline.windows.empty())
      tags.push_back(observation(0, document.durationSeconds, names.back(), rounded(document.summary[emotion])));
  }
  for (const WindowScores& window : document.timeline.windows) {
    Json scores = Json::array();
    for (const float score : window.scores.values) scores.push_back(rounded(score));
    vectors.push_back(observation(window.startSeconds, window.endSeconds, std::move(scores), nullptr));
    positions.push_back(observation(window.startSeconds, window.endSeconds,
                                    {rounded(window.scores.valence()), rounded(window.scores.arousal())},
                                    rounded(window.scores.confidence())));
  }
  Json windows = jamsAnnotation(document, "vector",
                                "Probabilities of the emotions that the sandbox names, for each window of the analysis",
                                std::move(vectors));
  windows["sandbox"]["emotions"] = std::move(names);
  const Json root{
      {"annotations",
       {jamsAnnotation(document, "segment_open",
                       "Neighbouring windows with the same likeliest emotion; confidence is its mean probability",
                       std::move(segments)),
        jamsAnnotation(document, "tag_open", "Mean probability of each emotion over the track, as confidence",
                       std::move(tags)),
        std::move(windows),
        jamsAnnotation(document, "mood_thayer",
                       "Expected valence and arousal of each window, from -1 to 1; confidence is the probability of "
                       "the likeliest emotion",
                       std::move(positions))}},
      {"file_metadata",
       {{"title", displayPath(document.file.stem())},
        {"artist", ""},
        {"release", ""},
        {"duration", rounded(document.durationSeconds)},
        {"identifiers", {{"file", displayPath(document.file.filename())}}},
        {"jams_version", "0.3.4"}}},
      {"sandbox", Json::object()}};
  return root.dump(1) + "\n";
}

std::string csv(const TimelineDocument& document) {
  std::string text = "start_seconds,end_seconds,calm,happy,sad,angry,fearful,valence,arousal,confidence\n";
  for (const WindowScores& window : document.timeline.windows) {
    text += fixedText(window.startSeconds, 6) + "," + fixedText(window.endSeconds, 6);
    for (const float each : window.scores.values) text += "," + score(each);
    text += "," + score(window.scores.valence()) + "," + score(window.scores.arousal()) + "," +
            score(window.scores.confidence()) + "\n";
  }
  return text;
}

void addScores(Json& object, const EmotionScores& scores) {
  for (const Emotion emotion : kEmotions) object[std::string(emotionName(emotion))] = rounded(scores[emotion]);
}

std::string json(const TimelineDocument& document) {
  Json object{{"path", displayPath(document.file)},
              {"duration_seconds", rounded(document.durationSeconds)},
              {"model", toValidUtf8(document.modelName)},
              {"emotions", Json::object()},
              {"valence", rounded(document.summary.valence())},
              {"arousal", rounded(document.summary.arousal())},
              {"confidence", rounded(document.summary.confidence())},
              {"known", document.known ? Json(rounded(*document.known)) : Json()},
              {"timeline", Json::array()}};
  addScores(object["emotions"], document.summary);
  for (const WindowScores& window : document.timeline.windows) {
    Json entry{{"start_seconds", rounded(window.startSeconds)}, {"end_seconds", rounded(window.endSeconds)}};
    addScores(entry, window.scores);
    object["timeline"].push_back(std::move(entry));
  }
  object["error"] = nullptr;
  return object.dump() + "\n";
}

}  // namespace

std::string_view timelineFormatName(TimelineFormat format) {
  static constexpr std::array<std::string_view, kTimelineFormats.size()> kNames{"audacity", "sv", "jams", "csv",
                                                                                "json"};
  return kNames[static_cast<std::size_t>(format)];
}

std::optional<TimelineFormat> parseTimelineFormat(std::string_view name) {
  const auto found = std::ranges::find(kTimelineFormats, name, timelineFormatName);
  if (found == kTimelineFormats.end()) return std::nullopt;
  return *found;
}

std::vector<TimelineFile> timelineFiles(TimelineFormat format, const TimelineDocument& document) {
  switch (format) {
    case TimelineFormat::Audacity:
      return {{".labels.txt", audacityLabels(document)}};
    case TimelineFormat::SonicVisualiser:
      return sonicVisualiserFiles(document);
    case TimelineFormat::Jams:
      return {{".jams", jams(document)}};
    case TimelineFormat::Csv:
      return {{".csv", csv(document)}};
    case TimelineFormat::Json:
      break;
  }
  return {{".json", json(document)}};
}

std::string csvField(std::string_view text) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

}  // namespace moodogram
