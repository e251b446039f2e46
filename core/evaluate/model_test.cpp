// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/model_test.h"

#include <algorithm>
#include <map>
#include <set>
#include <span>
#include <utility>
#include <vector>

#include "core/audio/audio_error.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/base/watched_thread.h"
#include "core/dataset/note_text.h"
#include "core/evaluate/learned_from.h"
#include "core/evaluate/scoring.h"

namespace moodogram {
namespace {

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

std::vector<std::string> leakNotes(const LearnedOf& learned, const Dataset& dataset) {
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
    } catch (const NoAnswer&) {    // likewise
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
    for (const std::string& note : leakNotes(model.runsCode ? LearnedOf() : learnedOf(model.file, dataset), dataset))
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

Dataset openTestData(DatasetSource source, const ModelInfo& model) {
  source.neutral = model.neutralOutput && mayHaveNeutral(datasetFormat(source));
  return openDataset(source);
}

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
