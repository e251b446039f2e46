// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <set>
#include <span>
#include <string>
#include <system_error>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/output_file.h"
#include "app/cli/progress_line.h"
#include "core/audio/audio_error.h"
#include "core/base/atomic_file.h"
#include "core/base/byte_escape.h"
#include "core/base/emotion_timeline.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/dataset/dataset.h"
#include "core/evaluate/evaluation.h"
#include "core/evaluate/scoring.h"
#include "core/infer/analysis_models.h"
#include "core/nn/safetensors.h"
#include "core/report/evaluation_report.h"

namespace moodogram::cli {
namespace {

namespace fs = std::filesystem;

constexpr char kFooter[] =
    "Scores every recording as \"analyze\" does and compares with the labels: accuracy, UAR, macro-F1, AUC,\n"
    "NLL, Brier score and ECE with 95 % bootstrap intervals over whole groups, figures of each class and\n"
    "group, and the confusion matrix. Name recordings that the model did not learn from (its card tells),\n"
    "else the result only shows how well it remembers.\n\n"
    "With --model auto each recording is scored by the model that suits it, as \"analyze\" does; the result\n"
    "says how many by which.\n\n"
    "A group is an actor, an artist or a song: what the data set says must stay on one side of a split.\n\n"
    "Exit codes: 0 all recordings scored; 1 nothing could be done; 2 some recordings could not be used;\n"
    "130 interrupted.\n\n"
    "Examples:\n"
    "  moodogram-cli evaluate --data RAVDESS_SONG --actors 21 22 23 24\n"
    "  moodogram-cli evaluate --data RAVDESS_SONG --groups 21 --calibrate --html report.html\n"
    "  moodogram-cli evaluate --data songs.csv --audio ~/Music --part test --verdicts verdicts.csv\n";

struct Options {
  EngineOptions engine;
  std::string model = "auto";
  std::string data, audio, labels;
  DatasetSource source;
  std::vector<std::string> groups;
  std::string part = "all";
  double hopSeconds = kTestHopSeconds;
  bool json = false;
  bool calibrate = false;
  std::string html;
  std::string verdicts;
};

/// "7" is what people call the actor "07".
std::string withoutLeadingZeros(const std::string& name) {
  const std::size_t first = name.find_first_not_of('0');
  return first == std::string::npos ? name : name.substr(first);
}

std::string joined(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
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
                      joined(missing) + ".");
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
                    joined(learned.both) +
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
                                       double hopSeconds, std::map<Content, std::size_t>& counts, const std::stop_token& stop,
                                       const ProgressCallback& progress) {
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
                            const Dataset& dataset, const Options& options) {
  EvaluationSubject subject;
  std::string chosen;
  for (const auto& [content, count] : counts) {
    const ModelInfo& model = models.info(content);
    appendText(subject.model, model.name);
    appendText(subject.architecture, model.architecture + ", " + model.frontEndId);
    appendText(subject.modelHash, model.hash);
    appendText(subject.modelLicence, model.licence);
    appendText(subject.device, models.engine(content).deviceDescription());
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
  subject.datasetNotes = dataset.notes;
  if (options.part != "all") subject.selection = "part " + options.part;
  if (!options.groups.empty())
    subject.selection += (subject.selection.empty() ? "" : ", ") + dataset.groupKind +
                         (options.groups.size() == 1 ? " " : "s ") + joined(options.groups);
  return subject;
}

fs::path placeOf(const std::string& file) {
  std::error_code error;
  const fs::path place = fs::weakly_canonical(fs::absolute(file), error);
  return error ? fs::path(file) : place;
}

/// Before the hours of work whose result goes there.
void checkOutputs(const Options& options) {
  const ChosenModels models = chooseModels(options.model);
  std::vector<fs::path> inputs{models.file, models.voiceFile, options.data, options.labels};
  std::erase(inputs, fs::path());
  for (const std::string& file : {options.html, options.verdicts})
    if (!file.empty()) checkOutput(file, inputs);
  if (!options.html.empty() && placeOf(options.html) == placeOf(options.verdicts))
    throw ConfigError("--html and --verdicts name the same file.");
}

int evaluateModel(const Options& options, const std::stop_token& stop) {
  checkOutputs(options);
  DatasetSource source = options.source;
  source.path = options.data;
  source.audio = options.audio;
  source.labels = options.labels;
  Dataset dataset = openDataset(source);
  for (const std::string& note : dataset.notes) std::fprintf(stderr, "moodogram-cli: %s\n", note.c_str());
  if (options.part != "all") choosePart(dataset, options.part);
  if (!options.groups.empty()) chooseGroups(dataset, options.groups);
  if (dataset.recordings.empty()) throw ConfigError("There is no recording to score in " + options.data + ".");

  EngineOptions engineOptions = options.engine;
  engineOptions.modelFile = options.model;
  AnalysisModels models(engineOptions);
  std::map<Content, std::size_t> counts;
  ProgressLine progress(::isatty(STDERR_FILENO) == 1);
  std::vector<ScoredRecording> scored =
      scoreEach(models, dataset.recordings, options.hopSeconds, counts, stop, [&](const Progress& state) { progress.show(state); });
  progress.clear();
  for (const ScoredRecording& recording : scored)
    if (!recording.error.empty()) std::fprintf(stderr, "moodogram-cli: %s\n", recording.error.c_str());

  const Evaluation evaluation =
      evaluate(std::move(scored), subjectOf(models, counts, dataset, options), options.calibrate);
  if (!options.verdicts.empty()) writeFileAtomically(options.verdicts, verdictsCsv(evaluation.recordings));
  if (!options.html.empty()) writeFileAtomically(options.html, evaluationReport(evaluation));
  if (options.json)
    std::printf("%s\n", evaluationJson(evaluation).c_str());
  else
    std::printf("%s\n%s", evaluation.subject.model.c_str(), formatEvaluation(evaluation).c_str());
  if (evaluation.metrics.count == 0) return kFailure;
  return evaluation.failed > 0 ? kSomeFilesBad : kSuccess;
}

}  // namespace

void addEvaluateCommand(CLI::App& app, Body& body) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("evaluate", "Score a model on labelled recordings");
  command->footer(kFooter);
  command->add_option("--data", options->data, "Folder or table of the data set")->required()->group("Data");
  command->add_option("--format", options->source.format, "What the data set is")
      ->check(CLI::IsMember({"auto", "ravdess-song", "ravdess-speech", "folders", "manifest", "cal500", "emopia"})
                  .description("auto, ravdess-song, ravdess-speech, folders, manifest, cal500, emopia"))
      ->capture_default_str()
      ->group("Data");
  command->add_option("--audio", options->audio, "Folder of the audio, if it is not beside the table")
      ->type_name("FOLDER")
      ->group("Data");
  command->add_option("--labels", options->labels, "Table that maps the data set's labels to emotions")
      ->type_name("FILE")
      ->group("Data");
  command
      ->add_option("--groups,--actors", options->groups, "Only the recordings of these groups (actors, artists, songs)")
      ->type_name("NAME")
      ->group("Data");
  command->add_option("--part", options->part, "Only this part of the published split")
      ->check(CLI::IsMember({"all", "train", "validation", "test"}).description("all, train, validation, test"))
      ->capture_default_str()
      ->group("Data");

  command->add_option("--model", options->model, kModelHelp)
      ->type_name(kModelType)
      ->capture_default_str()
      ->group("Model");
  command
      ->add_option("--hop", options->hopSeconds,
                   "Seconds from one window to the next; \"analyze\" takes " +
                       std::to_string(static_cast<int>(kDefaultHopSeconds)) + " where nothing is asked for")
      ->check(CLI::Range(kShortestHopSeconds, kLongestHopSeconds))
      ->type_name("SECONDS")
      ->capture_default_str()
      ->group("Model");
  command->add_option("--device", options->engine.device, "auto, cpu, cuda or cuda:N")
      ->capture_default_str()
      ->group("Model");
  command->add_option("--threads", options->engine.threads, "Threads of LibTorch; default: one per physical core")
      ->check(CLI::Range(1, kMostThreads))
      ->group("Model");
  command
      ->add_flag("--allow-model-code", options->engine.allowModelCode,
                 "Take a TorchScript model (.pt): it runs what its maker put into it. Only for files you trust")
      ->group("Model");

  command
      ->add_flag("--calibrate", options->calibrate,
                 "Say which temperature would suit these recordings best, and the ECE with it")
      ->group("Output");
  command->add_flag("--json", options->json, "One JSON object instead of the table")->group("Output");
  command->add_option("--html", options->html, "Write a report with pictures, one file that needs no other")
      ->type_name("FILE")
      ->group("Output");
  command->add_option("--verdicts", options->verdicts, "Write a table (CSV) with the verdict on each recording")
      ->type_name("FILE")
      ->group("Output");
  command->callback(
      [options, &body] { body = [options](const std::stop_token& stop) { return evaluateModel(*options, stop); }; });
}

}  // namespace moodogram::cli
