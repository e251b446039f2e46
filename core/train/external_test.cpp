// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/external_test.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/dataset/note_text.h"
#include "core/train/run_split.h"

namespace moodogram {
namespace {

using nlohmann::ordered_json;

/// The recordings of the test whose bytes are in the data set, too.
std::set<std::size_t> sharedRecordings(const Dataset& test, const Dataset& data, const std::stop_token& stop) {
  Dataset both = data;
  both.recordings.insert(both.recordings.end(), test.recordings.begin(), test.recordings.end());
  const std::size_t first = data.recordings.size();
  std::set<std::size_t> shared;
  for (const std::vector<std::size_t>& same : sameFiles(both, stop)) {
    if (same.front() >= first) continue;  // in ascending order: copies within the test
    for (const std::size_t i : same)
      if (i >= first) shared.insert(i - first);
  }
  return shared;
}

/// Groups that the data set has, too; of several kinds there, they carry their kind: "artist Nina".
std::vector<std::string> sharedGroups(const Dataset& test, const Dataset& data) {
  std::set<std::string> known;
  for (const Recording& recording : data.recordings) known.insert(recording.group);
  std::set<std::string> shared;
  for (const Recording& recording : test.recordings) {
    const bool isKnown = (test.groupKind == data.groupKind && known.contains(recording.group)) ||
                         known.contains(test.groupKind + " " + recording.group);
    if (!recording.group.empty() && isKnown) shared.insert(toValidUtf8(recording.group));
  }
  return {shared.begin(), shared.end()};
}

/// Of the file; empty where it is not there or is no text.
std::string textAt(const ordered_json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::vector<std::string> textsAt(const ordered_json& object, const char* key) {
  std::vector<std::string> texts;
  for (const ordered_json& each : object.value(key, ordered_json::array()))
    if (each.is_string()) texts.push_back(each.get<std::string>());
  return texts;
}

}  // namespace

Dataset openExternalTest(const TrainConfig& config, const Dataset& data, const std::stop_token& stop) {
  if (!config.externalTest) return {};
  TrainConfig alone;
  alone.sources = {*config.externalTest};
  // As testing the finished network on it by itself would.
  alone.sources.front().neutral = config.hasNeutral() && mayHaveNeutral(datasetFormat(*config.externalTest));
  Dataset test = joinSources(alone);
  const std::set<std::size_t> shared = sharedRecordings(test, data, stop);
  if (shared.size() == test.recordings.size())
    throw ConfigError(Message(
        MOODOGRAM_TEXT("Training",
                       "All recordings of the external test (%1) are in the data set of the training, too, so that "
                       "nothing is left to test on. Name others."),
        displayPath(config.externalTest->path)));
  if (!shared.empty()) {
    std::vector<std::string> names;
    std::vector<Recording> kept;
    for (std::size_t i = 0; i < test.recordings.size(); ++i) {
      if (shared.contains(i))
        names.push_back(displayPath(test.recordings[i].file.filename()));
      else
        kept.push_back(test.recordings[i]);
    }
    test.recordings = std::move(kept);
    test.notes.push_back(Message::plural(
        names.size(),
        MOODOGRAM_PLURAL("Training", "%Ln recording(s) left out, being in the data set of the training, too: %1."),
        namesOf(names)));
  }
  if (const std::vector<std::string> groups = sharedGroups(test, data); !groups.empty())
    test.notes.push_back(
        Message(MOODOGRAM_TEXT(
                    "Training",
                    "Also in the data set of the training: %1 (%2), so that these recordings may be easier than those "
                    "of others."),
                groupsOf(groups.size(), test.groupKind), namesOf(groups)));
  return test;
}

ExternalResult externalResult(const Dataset& test, std::vector<ScoredRecording> scored) {
  EvaluationSubject subject;
  subject.dataset = toValidUtf8(test.name);
  subject.datasetLicence = toValidUtf8(test.licence);
  subject.datasetSource = toValidUtf8(test.source);
  subject.groupKind = toValidUtf8(test.groupKind);
  for (const Message& note : test.notes) subject.datasetNotes.push_back(note.english());
  return {evaluate(std::move(scored), std::move(subject), false), test.missing};
}

std::string externalJson(const ExternalResult& result) {
  ordered_json json = ordered_json::parse(evaluationJson(result.evaluation));
  json["missing"] = ordered_json::array();
  for (const std::string& name : result.missing) json["missing"].push_back(toValidUtf8(name));
  return json.dump();
}

ExternalResult readExternalResult(const std::filesystem::path& verdicts, const std::string& json) {
  const ordered_json root = ordered_json::parse(json, nullptr, false);
  const ordered_json data = root.is_object() ? root.value("dataset", ordered_json()) : ordered_json();
  if (!data.is_object())
    throw ConfigError("The report beside " + displayPath(verdicts) + " says nothing of the external test.");
  Dataset test;
  test.name = textAt(data, "name");
  test.licence = textAt(data, "licence");
  test.source = textAt(data, "source");
  test.groupKind = textAt(data, "group_kind");
  for (std::string& note : textsAt(data, "notes")) test.notes.emplace_back(std::move(note));
  test.missing = textsAt(root, "missing");
  return externalResult(test, readVerdicts(verdicts));
}

std::string externalCard(const ExternalResult& result) {
  const EvaluationSubject& subject = result.evaluation.subject;
  std::string card = "## On " + subject.dataset +
                     ", of which it learned nothing\n\nScored after the training was done; it chose nothing.";
  if (!subject.datasetSource.empty()) card += " Data: " + subject.datasetSource + ".";
  card += "\n\n";
  for (const std::string& note : subject.datasetNotes) card += "- " + note + "\n";
  if (!subject.datasetNotes.empty()) card += "\n";
  if (result.evaluation.metrics.count == 0)
    return card + "None of its " + countOf(result.evaluation.recordings.size(), "recording") + " could be read.\n\n";
  if (result.evaluation.failed > 0)
    card += countOf(static_cast<std::size_t>(result.evaluation.failed), "recording") + " could not be read and " +
            (result.evaluation.failed == 1 ? "is" : "are") + " left out.\n\n";
  card += "```\n" + formatEvaluation(result.evaluation) + "```\n\n";
  if (!result.missing.empty())
    card += "Without audio, and so not scored (" + std::to_string(result.missing.size()) +
            "): " + toValidUtf8(listOf(result.missing, result.missing.size())) + ".\n\n";
  return card;
}

}  // namespace moodogram
