// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/learned_from.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "core/base/byte_escape.h"
#include "core/base/paths.h"
#include "core/nn/safetensors.h"

namespace moodogram {
namespace {

/// Of the metadata "learned_from"; not said by models of before it.
LearnedOf readLearnedFrom(const nlohmann::json& sources, const Dataset& dataset) {
  LearnedOf learned;
  std::set<std::string> groups;
  for (const Recording& recording : dataset.recordings) groups.insert(recording.group);
  std::set<std::string> both;  // the weights to start from may have learned from the same data
  for (const auto& source : sources) {
    learned.isSaid = true;
    const std::string kind = source.at("group_kind");
    const bool isSameKind = kind == dataset.groupKind || kind == "group" || dataset.groupKind == "group";
    for (const auto& item : source.at("groups")) {
      const std::string group = unescapeBytes(item.get<std::string>());
      // Of several data sets the groups carry their kind: "actor 07".
      const std::string prefix = dataset.groupKind + " ";
      if (isSameKind && groups.contains(group))
        both.insert(group);
      else if (groups.contains(kind + " " + group))
        both.insert(kind + " " + group);
      else if (group.starts_with(prefix) && groups.contains(group.substr(prefix.size())))
        both.insert(group.substr(prefix.size()));
    }
    const std::string data = source.at("data");
    const std::string name = toValidUtf8(dataset.name);
    if (groups.contains("") && !name.empty() && data.find(name) != std::string::npos)
      learned.ungrouped = std::max(learned.ungrouped, source.at("ungrouped").get<std::size_t>());
  }
  learned.both.assign(both.begin(), both.end());
  return learned;
}

/// Of the configuration in the model's file, which names groups only if its author did.
LearnedOf readLearnedFromConfig(const nlohmann::json& config, const Dataset& dataset) {
  std::set<std::string> names;
  for (const char* key : {"groups_train", "actors_train"})
    if (config.is_object() && config.contains("data") && config["data"].is_object() && config["data"].contains(key))
      for (const auto& group : config["data"][key])
        names.insert(withoutLeadingZeros(group.is_string() ? group.get<std::string>() : group.dump()));
  LearnedOf learned;
  learned.isSaid = !names.empty();
  for (const Recording& recording : dataset.recordings)
    if (names.contains(withoutLeadingZeros(recording.group)) &&
        std::ranges::find(learned.both, recording.group) == learned.both.end())
      learned.both.push_back(recording.group);
  return learned;
}

std::string textAt(const std::map<std::string, std::string>& metadata, const char* key) {
  const auto found = metadata.find(key);
  return found == metadata.end() ? std::string() : found->second;
}

}  // namespace

LearnedOf learnedOf(const std::filesystem::path& model, const Dataset& dataset) {
  const auto metadata = readSafetensorsMetadata(model);
  const auto parsed = [&](const char* key) { return nlohmann::json::parse(textAt(metadata, key), nullptr, false); };
  try {
    if (const auto sources = parsed("learned_from"); sources.is_array()) return readLearnedFrom(sources, dataset);
  } catch (const nlohmann::json::exception&) {  // of a form that this version does not know
  }
  return readLearnedFromConfig(parsed("training"), dataset);
}

std::string learnedFromText(const std::filesystem::path& model) {
  return textAt(readSafetensorsMetadata(model), "learned_from");
}

std::string withoutLeadingZeros(const std::string& name) {
  const std::size_t first = name.find_first_not_of('0');
  return first == std::string::npos ? name : name.substr(first);
}

}  // namespace moodogram
