// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/train_config.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <fstream>
#include <initializer_list>
#include <iterator>
#include <limits>
#include <nlohmann/json.hpp>
#include <set>
#include <string_view>
#include <type_traits>
#include <utility>

#include "core/base/byte_escape.h"
#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/system/path_bytes.h"

namespace moodogram {
namespace {

using nlohmann::ordered_json;

/// Calls visit(section, key, field) for every field but the places: the one list that reading and writing share.
template <typename Config, typename Visitor>
void visitFields(Config& config, Visitor&& visit) {
  visit("model", "name", config.name);
  visit("model", "architecture", config.architecture);
  visit("data", "groups_train", config.trainGroups);
  visit("data", "groups_test", config.testGroups);
  visit("data", "test_share", config.testShare);
  visit("data", "crops", config.crops);
  visit("data", "folds", config.folds);
  visit("data", "folds_by", config.foldsBy);
  visit("front_end", "id", config.frontEnd);
  visit("recipe", "epochs", config.epochs);
  visit("recipe", "batch_size", config.batchSize);
  visit("recipe", "optimizer", config.optimizer);
  visit("recipe", "momentum", config.momentum);
  visit("recipe", "learning_rate", config.learningRate);
  visit("recipe", "schedule", config.schedule);
  visit("recipe", "warmup_fraction", config.warmupFraction);
  visit("recipe", "weight_decay", config.weightDecay);
  visit("recipe", "label_smoothing", config.labelSmoothing);
  visit("recipe", "mixup_alpha", config.mixupAlpha);
  visit("recipe", "class_weights", config.classWeights);
  visit("recipe", "gradient_clip_norm", config.gradientClipNorm);
  visit("recipe", "ema_decay", config.emaDecay);
  visit("recipe", "mixed_precision", config.mixedPrecision);
  visit("recipe", "start_from", config.startFrom);
  visit("recipe", "start_rate", config.startRate);
  visit("recipe", "frozen_layers", config.frozenLayers);
  visit("recipe", "teacher", config.teacher);
  visit("recipe", "teacher_weight", config.teacherWeight);
  visit("recipe", "teacher_moods", config.teacherMoods);
  visit("recipe", "calibration_folds", config.calibrationFolds);
  visit("recipe", "validation_share", config.validationShare);
  visit("recipe", "validate_every", config.validateEvery);
  visit("recipe", "select_by", config.selectBy);
  visit("recipe", "patience", config.patience);
  visit("recipe", "seed", config.seed);
  visit("augmentation", "gain_db", config.gainDb);
  visit("augmentation", "frequency_masks", config.frequencyMasks);
  visit("augmentation", "frequency_mask_bands", config.frequencyMaskBands);
  visit("augmentation", "time_masks", config.timeMasks);
  visit("augmentation", "time_mask_frames", config.timeMaskFrames);
  visit("augmentation", "equalizer_db", config.equalizerDb);
  visit("augmentation", "band_limit_probability", config.bandLimitProbability);
  visit("augmentation", "noise_probability", config.noiseProbability);
  visit("augmentation", "pitch_bands", config.pitchBands);
  visit("augmentation", "tempo", config.tempo);
  visit("augmentation", "grey_probability", config.greyProbability);
  visit("augmentation", "brightness", config.brightness);
  visit("augmentation", "contrast", config.contrast);
  visit("augmentation", "hue", config.hue);
  visit("machine", "device", config.device);
  visit("machine", "threads", config.threads);
  visit("machine", "checkpoint_seconds", config.checkpointSeconds);
}

/// rule: what stands behind the name of the field, such as "must be text".
[[noreturn]] void refuse(const char* field, Message rule) {
  throw ConfigError(Message(MOODOGRAM_TEXT("Configuration", "Training configuration: %1 %2."), field, std::move(rule)));
}

template <typename... Values>
void require(bool good, const char* field, MessageFormat<sizeof...(Values)> rule, Values&&... values) {
  if (!good) refuse(field, Message(rule, std::forward<Values>(values)...));
}

/// With as many digits as limits have.
Message limitText(double limit) { return Message::decimal(limit, limit == std::round(limit) ? 0 : 1); }

void requireRange(double value, double lowest, double highest, const char* field) {
  require(value >= lowest && value <= highest, field, MOODOGRAM_TEXT("Configuration", "must be from %1 to %2"),
          limitText(lowest), limitText(highest));
}

void requireBelowOne(double value, const char* field) {
  require(value >= 0 && value < 1, field, MOODOGRAM_TEXT("Configuration", "must be from 0 to below 1"));
}

void requireAboveZero(double value, double highest, const char* field) {
  require(value > 0 && value <= highest, field, MOODOGRAM_TEXT("Configuration", "must be above 0 and at most %1"),
          limitText(highest));
}

void requireOneOf(const std::string& value, std::initializer_list<const char*> known, const char* field) {
  std::string list;
  for (const char* name : known) {
    if (value == name) return;
    list += (list.empty() ? "\"" : ", \"") + std::string(name) + "\"";
  }
  refuse(field, Message(MOODOGRAM_TEXT("Configuration", "must be one of %1, not \"%2\""), list, toValidUtf8(value)));
}

// JSON text is UTF-8; names of files and groups may be any bytes, and go there and back by an escape.
void readValue(const ordered_json& json, ordered_json& value, const char*) { value = json; }

void readValue(const ordered_json& json, std::string& value, const char* field) {
  require(json.is_string(), field, MOODOGRAM_TEXT("Configuration", "must be text"));
  value = unescapeBytes(json.get_ref<const std::string&>());
}

void readValue(const ordered_json& json, std::vector<std::string>& value, const char* field) {
  require(json.is_array(), field, MOODOGRAM_TEXT("Configuration", "must be a list of texts"));
  value.clear();
  for (const ordered_json& text : json) readValue(text, value.emplace_back(), field);
}

void readValue(const ordered_json& json, bool& value, const char* field) {
  require(json.is_boolean(), field, MOODOGRAM_TEXT("Configuration", "must be true or false"));
  value = json.get<bool>();
}

/// Where the library would turn true into 1, cut 1.9 off and let what is too large begin again at 0.
template <typename Number>
requires std::is_arithmetic_v<Number>
void readValue(const ordered_json& json, Number& value, const char* field) {
  using Limits = std::numeric_limits<Number>;
  if constexpr (std::is_integral_v<Number>) {
    require(json.is_number_integer(), field,
            MOODOGRAM_TEXT("Configuration", "must be a whole number, written without a point"));
    const bool fits = json.is_number_unsigned() ? std::in_range<Number>(json.get<std::uint64_t>())
                                                : std::in_range<Number>(json.get<std::int64_t>());
    require(fits, field, MOODOGRAM_TEXT("Configuration", "must be from %1 to %2"), std::to_string(Limits::min()),
            std::to_string(Limits::max()));
  } else {
    require(json.is_number() && std::isfinite(json.get<Number>()), field,
            MOODOGRAM_TEXT("Configuration", "must be a number"));
  }
  value = json.get<Number>();
}

ordered_json writtenValue(const auto& value) { return value; }

ordered_json writtenValue(const std::string& value) { return escapeBytes(value); }

ordered_json writtenValue(const std::vector<std::string>& value) {
  ordered_json list = ordered_json::array();
  for (const std::string& text : value) list.push_back(escapeBytes(text));
  return list;
}

std::string writtenPlace(const std::filesystem::path& place) {
  return escapeBytes(pathBytes(std::filesystem::absolute(place)));
}

constexpr std::string_view kSources = "data.sources";
constexpr std::string_view kExternalTest = "data.external_test";

/// field: kSources or kExternalTest.
DatasetSource readSource(const ordered_json& json, std::string_view field) {
  const std::string name(field);
  if (!json.is_object())
    refuse(
        name.c_str(),
        field == kSources
            ? Message(MOODOGRAM_TEXT("Configuration", "must be a list of objects with format, path, audio and labels"))
            : Message(MOODOGRAM_TEXT("Configuration", "must be an object with format, path, audio and labels")));
  DatasetSource source;
  for (const auto& [key, value] : json.items()) {
    if (key == "repeats" && field == kSources) {
      readValue(value, source.repeats, "data.sources: repeats");
      requireRange(source.repeats, 1, 1000, "data.sources: repeats");
      continue;
    }
    if (key == "neutral" && field == kSources) {
      readValue(value, source.neutral, "data.sources: neutral");
      continue;
    }
    require(value.is_string(), (name + ": " + key).c_str(), MOODOGRAM_TEXT("Configuration", "must be text"));
    const std::string text = unescapeBytes(value.get<std::string>());
    if (key == "format")
      source.format = text;
    else if (key == "path")
      source.path = text;
    else if (key == "audio")
      source.audio = text;
    else if (key == "labels")
      source.labels = text;
    else
      refuse(name.c_str(), Message(MOODOGRAM_TEXT("Configuration", "has the unknown entry '%1'"), key));
  }
  return source;
}

ordered_json writeSource(const DatasetSource& source, bool withPlaces) {
  ordered_json json{{"format", source.format}};
  if (source.repeats != 1) json["repeats"] = source.repeats;
  if (source.neutral) json["neutral"] = true;
  const auto put = [&](const char* key, const std::filesystem::path& place) {
    if (!place.empty()) json[key] = writtenPlace(place);
  };
  if (withPlaces) {
    put("path", source.path);
    put("audio", source.audio);
    put("labels", source.labels);
  }
  return json;
}

}  // namespace

TrainConfig TrainConfig::fromJson(const std::string& text) {
  ordered_json root = ordered_json::parse(text, nullptr, false, true);
  if (!root.is_object())
    throw ConfigError(Message(MOODOGRAM_TEXT("Configuration", "The training configuration is not a JSON object.")));
  TrainConfig config;
  const auto take = [&root](const char* section, const char* key, auto& field) {
    const auto found = root.find(section);
    if (found == root.end() || !found->is_object() || !found->contains(key)) return;
    readValue((*found)[key], field, (std::string(section) + "." + key).c_str());
    found->erase(key);
  };
  visitFields(config, take);
  ordered_json sources;
  take("data", "sources", sources);
  if (!sources.is_null()) {
    require(sources.is_array() && !sources.empty(), "data.sources",
            MOODOGRAM_TEXT("Configuration", "must be a list with at least one data set"));
    config.sources.clear();
    for (const ordered_json& source : sources) config.sources.push_back(readSource(source, kSources));
  }
  ordered_json externalTest;
  take("data", "external_test", externalTest);
  if (!externalTest.is_null()) config.externalTest = readSource(externalTest, kExternalTest);
  std::string folder;
  take("data", "folder", folder);
  if (!folder.empty()) {
    require(config.sources.size() == 1, "data.folder",
            MOODOGRAM_TEXT("Configuration", "names the place of one data set, and data.sources has several"));
    config.sources.front().path = folder;
  }
  std::vector<std::string> unlabelled;
  take("data", "unlabelled", unlabelled);
  config.unlabelled.assign(unlabelled.begin(), unlabelled.end());
  std::string cache;
  take("machine", "cache", cache);
  config.cache = cache;
  take("machine", "cache_gigabytes", config.cacheGigabytes);
  ordered_json parameters = ordered_json::object();
  take("front_end", "parameters", parameters);
  config.frontEndParameters = parameters.dump();
  for (const auto& [section, rest] : root.items())
    if (!rest.is_object() || !rest.empty())
      throw ConfigError(Message(MOODOGRAM_TEXT("Configuration", "Training configuration: unknown entry '%1'."),
                                section + (rest.is_object() ? "." + rest.items().begin().key() : "")));
  return config;
}

TrainConfig TrainConfig::fromFile(const std::filesystem::path& file) {
  std::ifstream stream(file);
  if (!stream)
    throw IoError(
        Message(MOODOGRAM_TEXT("Configuration", "Cannot read the training configuration %1."), displayPath(file)));
  return fromJson(std::string(std::istreambuf_iterator<char>(stream), {}));
}

std::string TrainConfig::toJson(Places places) const {
  const bool withPlaces = places == Places::Written;
  ordered_json root;
  root["model"] = ordered_json::object();
  root["data"]["sources"] = ordered_json::array();
  for (const DatasetSource& source : sources) root["data"]["sources"].push_back(writeSource(source, withPlaces));
  visitFields(*this, [&root](const char* section, const char* key, const auto& field) {
    root[section][key] = writtenValue(field);
  });
  root["front_end"]["parameters"] = ordered_json::parse(frontEndParameters);
  const auto written = [withPlaces](const std::filesystem::path& place) {
    return withPlaces ? writtenPlace(place) : escapeBytes(pathBytes(place.filename()));
  };
  root["data"]["unlabelled"] = ordered_json::array();
  for (const std::filesystem::path& folder : unlabelled) root["data"]["unlabelled"].push_back(written(folder));
  if (!startFrom.empty()) root["recipe"]["start_from"] = written(startFrom);
  if (!teacher.empty()) root["recipe"]["teacher"] = written(teacher);
  if (withPlaces) {
    if (externalTest) root["data"]["external_test"] = writeSource(*externalTest, true);
    if (!cache.empty()) root["machine"]["cache"] = writtenPlace(cache);
    root["machine"]["cache_gigabytes"] = cacheGigabytes;
  }
  return root.dump(2) + "\n";
}

bool TrainConfig::hasNeutral() const {
  return std::ranges::any_of(sources, [](const DatasetSource& source) { return source.neutral; });
}

void TrainConfig::validate() const {
  require(!name.empty(), "model.name", MOODOGRAM_TEXT("Configuration", "must not be empty"));
  require(!sources.empty(), "data.sources", MOODOGRAM_TEXT("Configuration", "must name at least one data set"));
  require(!externalTest || !externalTest->path.empty(), "data.external_test",
          MOODOGRAM_TEXT("Configuration", "must say in path where it lies"));
  const std::set<std::string> learned(trainGroups.begin(), trainGroups.end());
  for (const std::string& group : testGroups)
    require(!learned.contains(group), "data.groups_test",
            MOODOGRAM_TEXT("Configuration",
                           "has group %1, which is in data.groups_train too: the score would be worthless"),
            toValidUtf8(group));
  requireRange(testShare, 0, 0.9, "data.test_share");
  requireRange(validationShare, 0, 0.9, "recipe.validation_share");
  requireRange(folds, 2, 1000, "data.folds");
  requireRange(crops, 1, 100000, "data.crops");
  require(unlabelled.empty() || !teacher.empty(), "data.unlabelled",
          MOODOGRAM_TEXT("Configuration", "needs recipe.teacher: without labels there is nobody else to learn from"));
  require(frozenLayers >= 0 && (frozenLayers == 0 || architecture == "musicnet"), "recipe.frozen_layers",
          MOODOGRAM_TEXT("Configuration", "must be 0, or from 1 up for musicnet"));
  require(teacher.empty() || architecture == "musicnet", "recipe.teacher",
          MOODOGRAM_TEXT("Configuration", "can only teach musicnet"));
  require(teacher.empty() || mixupAlpha == 0, "recipe.mixup_alpha",
          MOODOGRAM_TEXT("Configuration", "must be 0 with a teacher, who sees no mixtures"));
  requireRange(teacherWeight, 0, 1000, "recipe.teacher_weight");
  requireRange(teacherMoods, 0, 10, "recipe.teacher_moods");
  require(teacherMoods == 0 || !hasNeutral(), "recipe.teacher_moods",
          MOODOGRAM_TEXT("Configuration", "must be 0 where neutral is a class, of which the teacher says nothing"));
  requireOneOf(foldsBy, {"group", "recording"}, "data.folds_by");
  requireRange(epochs, 1, 100000, "recipe.epochs");
  require(threads >= 0 && threads <= 1024, "machine.threads",
          MOODOGRAM_TEXT("Configuration", "must be from 0 (one per physical core) to %1"), 1024);
  requireRange(batchSize, 2, 65536, "recipe.batch_size");
  requireOneOf(optimizer, {"adamw", "sgd"}, "recipe.optimizer");
  requireOneOf(schedule, {"one-cycle", "constant"}, "recipe.schedule");
  requireOneOf(selectBy, {"loss", "uar"}, "recipe.select_by");
  requireBelowOne(momentum, "recipe.momentum");
  requireAboveZero(learningRate, 10, "recipe.learning_rate");
  requireAboveZero(startRate, 1, "recipe.start_rate");
  requireBelowOne(warmupFraction, "recipe.warmup_fraction");
  requireRange(weightDecay, 0, 10, "recipe.weight_decay");
  requireBelowOne(labelSmoothing, "recipe.label_smoothing");
  require(mixupAlpha == 0 || (mixupAlpha >= 0.01 && mixupAlpha <= 1), "recipe.mixup_alpha",
          MOODOGRAM_TEXT("Configuration", "must be 0, or from %1 to 1"), Message::decimal(0.01, 2));
  requireAboveZero(gradientClipNorm, 1e6, "recipe.gradient_clip_norm");
  requireBelowOne(emaDecay, "recipe.ema_decay");
  requireRange(validateEvery, 1, 100000, "recipe.validate_every");
  require(patience >= 0, "recipe.patience", MOODOGRAM_TEXT("Configuration", "must not be negative"));
  require(calibrationFolds == 0 || (calibrationFolds >= 2 && calibrationFolds <= 1000), "recipe.calibration_folds",
          MOODOGRAM_TEXT("Configuration", "must be 0, or from 2 to the number of training groups, at most %1"), 1000);
  requireRange(gainDb, 0, 120, "augmentation.gain_db");
  require(frequencyMasks >= 0 && frequencyMaskBands >= 0 && timeMasks >= 0 && timeMaskFrames >= 0, "augmentation",
          MOODOGRAM_TEXT("Configuration", "must not have negative masks"));
  requireRange(equalizerDb, 0, 60, "augmentation.equalizer_db");
  requireRange(bandLimitProbability, 0, 1, "augmentation.band_limit_probability");
  requireRange(noiseProbability, 0, 1, "augmentation.noise_probability");
  requireRange(pitchBands, 0, 1000, "augmentation.pitch_bands");
  requireRange(tempo, 0, 0.5, "augmentation.tempo");
  requireRange(greyProbability, 0, 1, "augmentation.grey_probability");
  requireRange(brightness, 0, 100, "augmentation.brightness");
  requireRange(contrast, 0, 100, "augmentation.contrast");
  requireRange(hue, 0, 0.5, "augmentation.hue");
  requireRange(checkpointSeconds, 0, 1e9, "machine.checkpoint_seconds");
  requireRange(cacheGigabytes, 0, 1e6, "machine.cache_gigabytes");
  require(device == "auto" || device == "cpu" || device.starts_with("cuda"), "machine.device",
          MOODOGRAM_TEXT("Configuration", "must be auto, cpu, cuda or cuda:N"));
}

}  // namespace moodogram
