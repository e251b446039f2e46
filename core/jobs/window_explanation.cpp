// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/window_explanation.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <span>

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/npy.h"
#include "core/base/paths.h"
#include "core/dsp/colour_map.h"
#include "core/infer/silence.h"

namespace moodogram {
namespace {

constexpr float kHot = 0.5F;
constexpr double kPictureOpacity = 0.75;
constexpr int kSmallestWidth = 800;  // of a picture in a file

/// First and last index of the shortest run that holds `share` of the values.
std::pair<std::size_t, std::size_t> shortestRun(std::span<const double> values, double share) {
  double all = 0;
  for (const double value : values) all += value;
  std::pair<std::size_t, std::size_t> best{0, values.size() - 1};
  double held = 0;
  std::size_t first = 0;
  for (std::size_t last = 0; last < values.size(); ++last) {
    held += values[last];
    while (first < last && held - values[first] >= share * all) held -= values[first++];
    if (held >= share * all && last - first < best.second - best.first) best = {first, last};
  }
  return best;
}

/// 0 to 1: the levels of the lowest pixels of a grey picture, its first channel, spread over what they hold; the
/// lightness of one in colour.
std::vector<float> greyOf(const FrontEndPicture& picture, std::size_t pixels) {
  std::vector<float> grey;
  if (const auto* rgb = std::get_if<RgbImage>(&picture)) {
    for (std::size_t i = 0; i + 2 < rgb->pixels.size(); i += 3)
      grey.push_back((0.299F * rgb->pixels[i] + 0.587F * rgb->pixels[i + 1] + 0.114F * rgb->pixels[i + 2]) / 255);
    return grey;
  }
  const auto levels = std::span(std::get<Grey16Image>(picture).pixels).last(pixels);
  const auto [least, most] = std::ranges::minmax(levels);
  for (const std::uint16_t level : levels)
    grey.push_back(static_cast<float>(level - least) / static_cast<float>(std::max(1, most - least)));
  return grey;
}

/// Half a step beyond the middle of a row, towards its neighbour.
double edgeHz(const std::vector<double>& rowHz, std::size_t row, int towards) {
  const auto count = static_cast<std::ptrdiff_t>(rowHz.size());
  const std::ptrdiff_t other = static_cast<std::ptrdiff_t>(row) + towards;
  const std::ptrdiff_t mirrored = static_cast<std::ptrdiff_t>(row) - towards;
  const double middle = rowHz[row];
  if (other >= 0 && other < count) return (middle + rowHz[static_cast<std::size_t>(other)]) / 2;
  if (mirrored < 0 || mirrored >= count) return middle;
  return std::max(0.0, middle - (rowHz[static_cast<std::size_t>(mirrored)] - middle) / 2);
}

}  // namespace

WindowExplanation explainWindow(EmotionEngine& engine, NetworkView view, std::optional<Emotion> emotion,
                                ExplanationMethod method, const std::stop_token& stop,
                                const ProgressCallback& progress) {
  const auto frontEnd = makeFrontEndFor(engine.model());
  WindowExplanation result;
  result.view = std::move(view);
  if (result.view.isSilent) {  // as the analysis has it: nobody has looked
    result.scores = scoresOfSilence();
    result.emotion = emotion.value_or(result.scores.top());
    result.heat = HeatMap(frontEnd->shape()[2], frontEnd->shape()[1]);
    result.method = method == ExplanationMethod::Best ? ExplanationMethod::Occlusion : method;
  } else {
    std::vector<float> tensor(frontEnd->tensorSize());
    frontEnd->tensorOf(result.view.picture, tensor);
    engine.score(tensor, {&result.scores, 1});
    result.emotion = emotion.value_or(result.scores.top());
    Explanation explanation = engine.explain(tensor, result.emotion, method, stop, progress);
    result.heat = std::move(explanation.heat);
    result.method = explanation.method;
  }
  result.rowHz = frontEnd->rowHz();
  if (result.rowHz.front() < result.rowHz.back()) {  // the picture has the highest on top
    std::ranges::reverse(result.rowHz);
    auto& values = result.heat.values;
    for (int top = 0, bottom = result.heat.height - 1; top < bottom; ++top, --bottom)
      std::swap_ranges(values.begin() + static_cast<std::ptrdiff_t>(top) * result.heat.width,
                       values.begin() + static_cast<std::ptrdiff_t>(top + 1) * result.heat.width,
                       values.begin() + static_cast<std::ptrdiff_t>(bottom) * result.heat.width);
  }
  return result;
}

std::optional<HeatFocus> focusOf(const WindowExplanation& explanation) {
  const HeatMap& heat = explanation.heat;
  std::vector<double> columns(static_cast<std::size_t>(heat.width));
  std::vector<double> rows(static_cast<std::size_t>(heat.height));
  double all = 0;
  for (int y = 0; y < heat.height; ++y)
    for (int x = 0; x < heat.width; ++x) {
      const float value = heat.at(x, y);
      all += value;
      if (value < kHot) continue;
      columns[static_cast<std::size_t>(x)] += value;
      rows[static_cast<std::size_t>(y)] += value;
    }
  if (!(all > 0)) return std::nullopt;
  const auto [left, right] = shortestRun(columns, kFocusShare);
  const auto [top, bottom] = shortestRun(rows, kFocusShare);
  HeatFocus focus;
  const double perColumn = explanation.secondsPerColumn();
  focus.startSeconds = explanation.view.startSeconds + static_cast<double>(left) * perColumn;
  focus.endSeconds = explanation.view.startSeconds + static_cast<double>(right + 1) * perColumn;
  focus.highHz = edgeHz(explanation.rowHz, top, -1);
  focus.lowHz = edgeHz(explanation.rowHz, bottom, 1);
  for (std::size_t y = top; y <= bottom; ++y)
    for (std::size_t x = left; x <= right; ++x) focus.share += heat.at(static_cast<int>(x), static_cast<int>(y)) / all;
  return focus;
}

RgbImage heatPicture(const FrontEndPicture& picture, const HeatMap& heat, double opacity, int scale) {
  const std::vector<float> grey = greyOf(picture, heat.values.size());
  const auto map = colours(ColourMap::Inferno);
  RgbImage image(heat.width * scale, heat.height * scale);
  for (int y = 0; y < image.height; ++y)
    for (int x = 0; x < image.width; ++x) {
      const std::size_t source = static_cast<std::size_t>(y / scale) * static_cast<std::size_t>(heat.width) +
                                 static_cast<std::size_t>(x / scale);
      const float value = heat.values[source];
      const auto share = static_cast<float>(opacity) * std::sqrt(value);
      const Rgb& hot = map[static_cast<std::size_t>(std::lround(100 + 155 * value))];
      std::uint8_t* pixel = image.at(x, y);
      const float ground = 255 * grey[source];
      const std::uint8_t* channels[] = {&hot.red, &hot.green, &hot.blue};
      for (std::size_t c = 0; c < 3; ++c)
        pixel[c] = static_cast<std::uint8_t>(std::lround(ground + share * (static_cast<float>(*channels[c]) - ground)));
    }
  return image;
}

std::string explanationJson(const WindowExplanation& explanation, const std::filesystem::path& audio,
                            const ModelInfo& model) {
  using Json = nlohmann::ordered_json;
  Json scores = Json::object();
  for (const Emotion emotion : kEmotions) scores[std::string(emotionName(emotion))] = explanation.scores[emotion];
  Json focus;
  if (const auto found = focusOf(explanation))
    focus = {{"start_seconds", found->startSeconds},
             {"end_seconds", found->endSeconds},
             {"low_hz", found->lowHz},
             {"high_hz", found->highHz},
             {"share", found->share}};
  Json rows = Json::array();
  const HeatMap& heat = explanation.heat;
  for (int y = 0; y < heat.height; ++y) {
    const auto row = heat.values.begin() + static_cast<std::ptrdiff_t>(y) * heat.width;
    rows.push_back(std::vector<float>(row, row + heat.width));
  }
  return Json{{"file", displayPath(audio)},
              {"start_seconds", explanation.view.startSeconds},
              {"end_seconds", explanation.view.endSeconds},
              {"model", toValidUtf8(model.name)},
              {"model_hash", model.hash},
              {"front_end", model.frontEndId},
              {"emotion", emotionName(explanation.emotion)},
              {"scores", scores},
              {"method", explanationMethodName(explanation.method)},
              {"focus", focus},
              {"row_hz", explanation.rowHz},
              {"heat", rows},
              {"note", kExplanationCaveat}}
      .dump();
}

void checkExplanationFile(const std::filesystem::path& file) {
  for (const char* ending : {".png", ".npy", ".json"})
    if (file.extension() == ending) return;
  throw ConfigError(Message(MOODOGRAM_TEXT("Job", "%1 should end in .png, .npy or .json: that says what is written."),
                            displayPath(file)));
}

void writeExplanation(const WindowExplanation& explanation, const std::filesystem::path& audio, const ModelInfo& model,
                      const std::filesystem::path& output) {
  checkExplanationFile(output);
  const std::string ending = output.extension().string();
  const HeatMap& heat = explanation.heat;
  if (ending == ".json") return writeFileAtomically(output, explanationJson(explanation, audio, model) + "\n");
  if (ending == ".npy") return writeNpy({{heat.height, heat.width}, heat.values}, output);
  const PngMetadata metadata{
      0,
      {{"Software", "Moodogram " MOODOGRAM_VERSION},
       {"Title", displayPath(audio.filename()) + ", " + std::to_string(explanation.view.startSeconds) + " to " +
                     std::to_string(explanation.view.endSeconds) + " s: where " + toValidUtf8(model.name) +
                     " looked for " + std::string(emotionName(explanation.emotion)) + " (" +
                     std::string(explanationMethodName(explanation.method)) + ")"},
       {"Description", kExplanationCaveat}}};
  const int scale = std::max(1, (kSmallestWidth + heat.width - 1) / heat.width);
  writePng(heatPicture(explanation.view.picture, heat, kPictureOpacity, scale), output, metadata);
}

}  // namespace moodogram
