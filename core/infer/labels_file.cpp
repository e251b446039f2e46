// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/labels_file.h"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/base/message.h"
#include "core/base/mood_class.h"
#include "core/base/paths.h"

namespace moodogram {
namespace {

using nlohmann::json;

constexpr std::size_t kMostClasses = 1000;
constexpr std::uintmax_t kLargestFile = 1 << 20;

std::string readText(const std::filesystem::path& file, const std::filesystem::path& module) {
  std::error_code error;
  const std::uintmax_t size = std::filesystem::file_size(file, error);
  if (error)
    throw ModelError(
        Message(MOODOGRAM_TEXT("Model",
                               "%1 needs the labels file %2 beside it, which says what its outputs mean. (Weights "
                               "alone, a state dict, are no model: train one that starts from them.)"),
                displayPath(module), displayPath(file.filename())));
  if (size > kLargestFile)
    throw ModelError(Message(MOODOGRAM_TEXT("Model", "%1 is too large for a labels file."), displayPath(file)));
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

std::optional<Emotion> emotionOf(const json& entry) {
  const json& name = entry.is_object() ? entry.value("emotion", json()) : entry;
  if (name.is_null()) return std::nullopt;
  const std::optional<Emotion> emotion = parseEmotion(name.get<std::string>());
  if (!emotion)
    throw ModelError(
        Message(MOODOGRAM_TEXT("Model", "no emotion is called \"%1\""), toValidUtf8(name.get<std::string>())));
  return emotion;
}

void fill(ModelInfo& info, const json& labels) {
  if (labels.value("format", "") != "moodogram-labels/1")
    throw ModelError(Message(MOODOGRAM_TEXT("Model", "its \"%1\" must be \"%2\""), "format", "moodogram-labels/1"));
  info.name = labels.at("name").get<std::string>();
  info.licence = labels.at("licence").get<std::string>();
  const json& classes = labels.at("classes");
  if (!classes.is_array() || classes.empty() || classes.size() > kMostClasses)
    throw ModelError(Message(MOODOGRAM_TEXT("Model", "\"%1\" must list the network's outputs"), "classes"));
  for (const json& entry : classes) {
    const json& name = entry.is_object() ? entry.value("emotion", json()) : entry;
    const bool isNeutral = name.is_string() && parseMoodClass(name.get<std::string>()) == MoodClass::Neutral;
    if (isNeutral && info.neutralOutput)
      throw ModelError(Message(MOODOGRAM_TEXT("Model", "two of its classes are \"%1\""), "neutral"));
    if (isNeutral) info.neutralOutput = info.outputs.size();
    info.outputs.push_back(isNeutral ? std::nullopt : emotionOf(entry));
  }
  if (std::ranges::none_of(info.outputs, [](const auto& emotion) { return emotion.has_value(); }))
    throw ModelError(Message(MOODOGRAM_TEXT("Model", "none of its classes has an emotion")));
  const json parameters = labels.value("front_end_parameters", json::object());
  const auto frontEnd = makeFrontEnd(labels.at("front_end").get<std::string>(), parameters.dump());
  info.frontEndId = frontEnd->id();
  info.frontEndParameters = frontEnd->parameters();
  info.frontEndHash = frontEnd->hash();
  info.temperature = labels.value("temperature", 1.0F);
  if (!(info.temperature > 0))
    throw ModelError(Message(MOODOGRAM_TEXT("Model", "its temperature is not a positive number")));
  if (labels.contains("self_check")) info.selfCheck = labels["self_check"].dump();
}

}  // namespace

std::filesystem::path labelsFileOf(const std::filesystem::path& module) {
  std::filesystem::path file = module;
  return file.replace_extension(".labels.json");
}

ModelInfo readLabelsFile(const std::filesystem::path& module) {
  const std::filesystem::path file = labelsFileOf(module);
  const std::string text = readText(file, module);
  ModelInfo info;
  info.file = module;
  info.architecture = "torchscript";
  info.runsCode = true;
  try {
    fill(info, json::parse(text));
  } catch (const json::exception& error) {
    throw ModelError(Message(MOODOGRAM_TEXT("Model", "%1 is not a usable labels file: %2."), displayPath(file),
                             toValidUtf8(error.what())));
  } catch (const Error& error) {
    throw ModelError(
        Message(MOODOGRAM_TEXT("Model", "%1 is not a usable labels file: %2."), displayPath(file), error.message()));
  }
  info.hash = hashText(hashFile(module) + text);
  return info;
}

}  // namespace moodogram
