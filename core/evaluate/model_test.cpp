// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/model_test.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <span>
#include <utility>
#include <vector>

#include "core/audio/audio_error.h"
#include "core/base/byte_escape.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/dataset/note_text.h"
#include "core/evaluate/scoring.h"
#include "core/nn/safetensors.h"

namespace moodogram {
namespace {

/// "7" is what people call the actor "07".
std::string withoutLeadingZeros(const std::string& name) {
  const std::size_t first = name.find_first_not_of('0');
  return first == std::string::npos ? name : name.substr(first);
}

/// Leaves the recordings of these groups. Throws ConfigError that names those which are not there.
void chooseGroups(Dataset& dataset, const std::vector<std::string>& groups) {
  std::set<std::string> there;
  for (const Recording& recording : dataset.recordings) there.insert(recording.group);
  std::set<std::string> wanted;
  std::vector<std::string> missing;
  for (const std::string& group : groups) {
    if (there.contains(group)) {
      wanted.insert(group);
      continue;
    }
    bool isThere = false;
    for (const std::string& name : there) {
      if (withoutLeadingZeros(name) != withoutLeadingZeros(group)) continue;
      wanted.insert(name);
      isThere = true;
    }
    if (!isThere) missing.push_back(group);
  }
  if (!missing.empty())
    throw ConfigError(displayPath(dataset.name) + " has no recording of the " + dataset.groupKind + " " +
                      listOf(missing, missing.size()) + ".");
  std::erase_if(dataset.recordings, [&](const Recording& recording) { return !wanted.contains(recording.group); });
}

void choosePart(Dataset& dataset, const std::string& name) {
  const Part part = name == "train" ? Part::Train : name == "validation" ? Part::Validation : Part::Test;
  std::erase_if(dataset.recordings, [&](const Recording& recording) { return recording.part != part; });
  if (dataset.recordings.empty())
    throw ConfigError(displayPath(dataset.name) + " has no recording in the part \"" + name +
                      "\"; leave out --part, or choose recordings with --groups.");
}

/// What the model's file says about the groups that it learned from, of those that are evaluated now.
struct Learned {
  bool isSaid = false;
  std::vector<std::string> both;  ///< groups on both sides
  std::size_t ungrouped = 0;      ///< recordings without a group in the same data set, none of which it names
};

/// Of the metadata "learned_from"; not said by models of before it.
Learned readLearnedFrom(const nlohmann::json& sources, const Dataset& dataset) {
  Learned learned;
  std::set<std::string> groups;
  for (const Recording& recording : dataset.recordings) groups.insert(recording.group);
  for (const auto& source : sources) {
    learned.isSaid = true;
    const std::string kind = source.at("group_kind");
    const bool isSameKind = kind == dataset.groupKind || kind == "group" || dataset.groupKind == "group";
    for (const auto& item : source.at("groups")) {
      const std::string group = unescapeBytes(item.get<std::string>());
      // Of several data sets the groups carry their kind: "actor 07".
      const std::string prefix = dataset.groupKind + " ";
      if (isSameKind && groups.contains(group))
        learned.both.push_back(group);
      else if (group.starts_with(prefix) && groups.contains(group.substr(prefix.size())))
        learned.both.push_back(group.substr(prefix.size()));
    }
    const std::string data = source.at("data");
    if (groups.contains("") && data.find(toValidUtf8(dataset.name)) != std::string::npos)
      learned.ungrouped += source.at("ungrouped").get<std::size_t>();
  }
  return learned;
}

/// Of the configuration in the model's file, which names groups only if its author did.
Learned readLearnedFromConfig(const nlohmann::json& config, const Dataset& dataset) {
  std::set<std::string> names;
  for (const char* key : {"groups_train", "actors_train"})
    if (config.is_object() && config.contains("data") && config["data"].is_object() && config["data"].contains(key))
      for (const auto& group : config["data"][key])
        names.insert(withoutLeadingZeros(group.is_string() ? group.get<std::string>() : group.dump()));
  Learned learned;
  learned.isSaid = !names.empty();
  for (const Recording& recording : dataset.recordings)
    if (names.contains(withoutLeadingZeros(recording.group)) &&
        std::ranges::find(learned.both, recording.group) == learned.both.end())
      learned.both.push_back(recording.group);
  return learned;
}

Learned learnedOf(const ModelInfo& model, const Dataset& dataset) {
  if (model.runsCode) return {};  // a file of another kind
  const auto metadata = readSafetensorsMetadata(model.file);
  const auto parsed = [&](const char* key) {
    const auto found = metadata.find(key);
    return nlohmann::json::parse(found == metadata.end() ? "" : found->second, nullptr, false);
  };
  try {
    if (const auto sources = parsed("learned_from"); sources.is_array()) return readLearnedFrom(sources, dataset);
  } catch (const nlohmann::json::exception&) {  // of a form that this version does not know
  }
  return readLearnedFromConfig(parsed("training"), dataset);
}

std::vector<std::string> leakNotes(const Learned& learned, const Dataset& dataset) {
  if (!learned.isSaid)
    return {
        "The model does not say what it learned from. If these recordings were among it, these figures show how "
        "well it remembers, not how well it understands others."};
  std::vector<std::string> notes;
  if (!learned.both.empty())
    notes.push_back("The model learned from groups of the same names (" + dataset.groupKind + " " +
                    listOf(learned.both, learned.both.size()) +
                    "). If they are the same, these figures show how well it remembers, not how well it "
                    "understands others.");
  if (learned.ungrouped > 0)
    notes.push_back("The model learned from " + std::to_string(learned.ungrouped) +
                    " recordings without a group of a data set of the same name (" + displayPath(dataset.name) +
                    "). If these are among them, these figures show how well it remembers.");
  return notes;
}

/// Scores each recording by the model that suits it; counts[content] is how many were of which content.
std::vector<ScoredRecording> scoreEach(AnalysisModels& models, const std::vector<Recording>& recordings,
                                       double hopSeconds, std::map<Content, std::size_t>& counts,
                                       const std::stop_token& stop, const ProgressCallback& progress) {
  std::vector<ScoredRecording> scored;
  ThrottledProgress throttled(progress);
  for (const Recording& recording : recordings) {
    Content content = Content::Music;
    try {
      content = models.contentOf(recording.file, stop);
    } catch (const AudioError&) {  // scoring says so
    }
    ++counts[content];
    scored.push_back(scoreRecordings(models.engine(content), std::span(&recording, 1), stop, {}, hopSeconds).front());
    throttled.report({static_cast<std::int64_t>(scored.size()), static_cast<std::int64_t>(recordings.size()),
                      recording.file.filename().string()});
  }
  return scored;
}

/// Appends what is not there already.
void appendText(std::string& text, const std::string& more) {
  if (text.find(more) == std::string::npos) text += (text.empty() ? "" : "; ") + more;
}

EvaluationSubject subjectOf(AnalysisModels& models, const std::map<Content, std::size_t>& counts,
                            const Dataset& dataset, const std::string& selection) {
  EvaluationSubject subject;
  std::string chosen;
  for (const auto& [content, count] : counts) {
    const ModelInfo& model = models.info(content);
    appendText(subject.model, model.name);
    appendText(subject.architecture, model.architecture + ", " + model.frontEndId);
    appendText(subject.modelHash, model.hash);
    appendText(subject.modelLicence, model.licence);
    appendText(subject.device, models.engine(content).deviceDescription().english());
    if (counts.size() == 1) subject.temperature = model.temperature;
    chosen += (chosen.empty() ? "" : ", ") + std::to_string(count) + " by " + model.name;
    for (const std::string& note : leakNotes(learnedOf(model, dataset), dataset))
      subject.notes.push_back(counts.size() == 1 ? note : model.name + ": " + note);
  }
  if (models.chooseByContent()) subject.notes.push_back("Models were chosen by content: " + chosen + ".");
  subject.dataset = dataset.name;
  subject.datasetLicence = dataset.licence;
  subject.datasetSource = dataset.source;
  subject.groupKind = dataset.groupKind;
  for (const Message& note : dataset.notes) subject.datasetNotes.push_back(note.english());
  subject.selection = selection;
  return subject;
}

}  // namespace

std::string chooseRecordings(Dataset& dataset, const std::vector<std::string>& groups, const std::string& part) {
  std::string selection;
  if (part != "all") {
    choosePart(dataset, part);
    selection = "part " + part;
  }
  if (groups.empty()) return selection;
  chooseGroups(dataset, groups);
  return selection + (selection.empty() ? "" : ", ") + dataset.groupKind + (groups.size() == 1 ? " " : "s ") +
         listOf(groups, groups.size());
}

Evaluation testModels(AnalysisModels& models, const Dataset& dataset, const std::string& selection, bool calibrate,
                      double hopSeconds, const std::stop_token& stop, const ProgressCallback& progress) {
  std::map<Content, std::size_t> counts;
  std::vector<ScoredRecording> scored = scoreEach(models, dataset.recordings, hopSeconds, counts, stop, progress);
  return evaluate(std::move(scored), subjectOf(models, counts, dataset, selection), calibrate);
}

}  // namespace moodogram
