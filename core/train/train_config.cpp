// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/train_config.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>

#include "core/base/error.h"
#include "core/base/paths.h"

namespace moodogram {
namespace {

using nlohmann::ordered_json;

/// Calls visit(section, key, field) for every field: the one list that reading and writing share.
template <typename Config, typename Visitor>
void visitFields(Config& config, Visitor&& visit) {
  visit("model", "name", config.name);
  visit("model", "architecture", config.architecture);
  visit("data", "actors_train", config.trainActors);
  visit("data", "actors_test", config.testActors);
  visit("front_end", "id", config.frontEnd);
  visit("recipe", "epochs", config.epochs);
  visit("recipe", "batch_size", config.batchSize);
  visit("recipe", "learning_rate", config.learningRate);
  visit("recipe", "warmup_fraction", config.warmupFraction);
  visit("recipe", "weight_decay", config.weightDecay);
  visit("recipe", "label_smoothing", config.labelSmoothing);
  visit("recipe", "gradient_clip_norm", config.gradientClipNorm);
  visit("recipe", "ema_decay", config.emaDecay);
  visit("recipe", "calibration_folds", config.calibrationFolds);
  visit("recipe", "seed", config.seed);
  visit("augmentation", "gain_db", config.gainDb);
  visit("augmentation", "frequency_masks", config.frequencyMasks);
  visit("augmentation", "frequency_mask_bands", config.frequencyMaskBands);
  visit("augmentation", "time_masks", config.timeMasks);
  visit("augmentation", "time_mask_frames", config.timeMaskFrames);
  visit("machine", "device", config.device);
  visit("machine", "threads", config.threads);
}

void require(bool good, const char* field, const std::string& rule) {
  if (!good) throw ConfigError(std::string("Training configuration: ") + field + " " + rule + ".");
}

}  // namespace

TrainConfig TrainConfig::fromJson(const std::string& text) {
  ordered_json root = ordered_json::parse(text, nullptr, false, true);
  if (!root.is_object()) throw ConfigError("The training configuration is not a JSON object.");
  TrainConfig config;
  const auto take = [&root](const char* section, const char* key, auto& field) {
    const auto found = root.find(section);
    if (found == root.end() || !found->is_object() || !found->contains(key)) return;
    try {
      (*found)[key].get_to(field);
    } catch (const ordered_json::exception&) {
      require(false, (std::string(section) + "." + key).c_str(), "has a value of the wrong kind");
    }
    found->erase(key);
  };
  visitFields(config, take);
  std::string folder;
  take("data", "folder", folder);
  config.data = folder;
  ordered_json parameters = ordered_json::object();
  take("front_end", "parameters", parameters);
  config.frontEndParameters = parameters.dump();
  for (const auto& [section, rest] : root.items())
    if (!rest.is_object() || !rest.empty())
      throw ConfigError("Training configuration: unknown entry '" + section +
                        (rest.is_object() ? "." + rest.items().begin().key() : "") + "'.");
  return config;
}

TrainConfig TrainConfig::fromFile(const std::filesystem::path& file) {
  std::ifstream stream(file);
  if (!stream) throw IoError("Cannot read the training configuration " + displayPath(file) + ".");
  return fromJson(std::string(std::istreambuf_iterator<char>(stream), {}));
}

std::string TrainConfig::toJson() const {
  ordered_json root;
  visitFields(*this, [&root](const char* section, const char* key, const auto& field) { root[section][key] = field; });
  root["front_end"]["parameters"] = ordered_json::parse(frontEndParameters);
  return root.dump(2) + "\n";
}

void TrainConfig::validate() const {
  require(!name.empty(), "model.name", "must not be empty");
  require(!trainActors.empty(), "data.actors_train", "must name at least one actor");
  const std::set<int> learned(trainActors.begin(), trainActors.end());
  for (const int actor : testActors)
    require(!learned.contains(actor), "data.actors_test",
            "has actor " + std::to_string(actor) + ", who is in data.actors_train too: the score would be worthless");
  require(epochs >= 1 && epochs <= 100000, "recipe.epochs", "must be from 1 to 100000");
  require(batchSize >= 2 && batchSize <= 65536, "recipe.batch_size", "must be from 2 to 65536");
  require(learningRate > 0 && learningRate <= 10, "recipe.learning_rate", "must be above 0 and at most 10");
  require(warmupFraction >= 0 && warmupFraction < 1, "recipe.warmup_fraction", "must be from 0 to below 1");
  require(weightDecay >= 0, "recipe.weight_decay", "must not be negative");
  require(labelSmoothing >= 0 && labelSmoothing < 1, "recipe.label_smoothing", "must be from 0 to below 1");
  require(gradientClipNorm > 0, "recipe.gradient_clip_norm", "must be above 0");
  require(emaDecay >= 0 && emaDecay < 1, "recipe.ema_decay", "must be from 0 to below 1");
  require(calibrationFolds == 0 || (calibrationFolds >= 2 && calibrationFolds <= static_cast<int>(learned.size())),
          "recipe.calibration_folds", "must be 0, or from 2 to the number of training actors");
  require(gainDb >= 0, "augmentation.gain_db", "must not be negative");
  require(frequencyMasks >= 0 && frequencyMaskBands >= 0 && timeMasks >= 0 && timeMaskFrames >= 0, "augmentation",
          "must not have negative masks");
}

}  // namespace moodogram
