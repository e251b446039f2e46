// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/base/message.h"
#include "core/base/mood_class.h"
#include "core/base/paths.h"
#include "core/infer/emotion_engine.h"
#include "core/infer/labels_file.h"
#include "core/infer/model_metadata.h"
#include "core/nn/safetensors.h"
#include "core/nn/torch_file.h"

namespace moodogram {
namespace {

std::string classNames(bool hasNeutral) {
  nlohmann::json names = nlohmann::json::array();
  for (const MoodClass moodClass : moodClasses(hasNeutral)) names.push_back(moodClassName(moodClass));
  return names.dump();
}

}  // namespace

void setNeutral(ModelInfo& info) {
  info.neutralOutput = static_cast<std::size_t>(MoodClass::Neutral);
  info.outputs.assign(kEmotions.begin(), kEmotions.end());
  info.outputs.emplace_back(std::nullopt);
}

std::map<std::string, std::string> modelMetadata(const ModelInfo& info) {
  std::map<std::string, std::string> metadata{{"format", "moodogram-model/1"},
                                              {"name", info.name},
                                              {"architecture", info.architecture},
                                              {"classes", classNames(info.neutralOutput.has_value())},
                                              {"front_end", info.frontEndId},
                                              {"front_end_parameters", info.frontEndParameters},
                                              {"front_end_hash", info.frontEndHash},
                                              {"licence", info.licence},
                                              {"data", info.data},
                                              {"temperature", nlohmann::json(info.temperature).dump()}};
  if (info.transformInput) metadata["transform_input"] = "true";
  if (!info.selfCheck.empty()) metadata["self_check"] = info.selfCheck;
  return metadata;
}

ModelInfo readModelInfo(const std::filesystem::path& file) {
  if (isTorchFile(file)) return readLabelsFile(file);
  const auto metadata = readSafetensorsMetadata(file);
  const auto field = [&](const char* key) {
    const auto found = metadata.find(key);
    if (found == metadata.end())
      throw ModelError(Message(MOODOGRAM_TEXT("Model", "%1 is not a Moodogram model: its metadata has no '%2'."),
                               displayPath(file), key));
    return found->second;
  };
  if (field("format") != "moodogram-model/1")
    throw ModelError(
        Message(MOODOGRAM_TEXT(
                    "Model", "%1 is a model of another kind (%2); this version of Moodogram reads moodogram-model/1."),
                displayPath(file), field("format")));
  const bool hasNeutral = field("classes") == classNames(true);
  if (!hasNeutral && field("classes") != classNames(false))
    throw ModelError(Message(MOODOGRAM_TEXT("Model", "%1 tells %2 apart; Moodogram needs %3."), displayPath(file),
                             field("classes"), classNames(false)));
  ModelInfo info;
  if (hasNeutral) setNeutral(info);
  info.file = file;
  info.name = field("name");
  info.architecture = field("architecture");
  info.frontEndId = field("front_end");
  info.frontEndParameters = field("front_end_parameters");
  info.frontEndHash = field("front_end_hash");
  info.licence = field("licence");
  if (const auto data = metadata.find("data"); data != metadata.end()) info.data = data->second;
  const auto temperature = nlohmann::json::parse(field("temperature"), nullptr, false);
  if (!temperature.is_number() || !(temperature.get<float>() > 0))
    throw ModelError(
        Message(MOODOGRAM_TEXT("Model", "%1 is not a usable model: its temperature is not a positive number."),
                displayPath(file)));
  info.temperature = temperature.get<float>();
  const auto optional = [&](const char* key) { return metadata.contains(key) ? metadata.at(key) : std::string(); };
  info.transformInput = optional("transform_input") == "true";
  info.selfCheck = optional("self_check");
  info.hash = hashFile(file);
  return info;
}

std::unique_ptr<FrontEnd> makeFrontEndFor(const ModelInfo& model) {
  auto frontEnd = makeFrontEnd(model.frontEndId, model.frontEndParameters);
  if (frontEnd->hash() != model.frontEndHash)
    throw ModelError(Message(MOODOGRAM_TEXT("Model",
                                            "The model %1 was trained with another version of the front end %2 than "
                                            "this program computes. Train it again or use another model."),
                             model.name, model.frontEndId));
  return frontEnd;
}

}  // namespace moodogram
