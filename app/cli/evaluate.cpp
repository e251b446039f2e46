// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <system_error>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/output_file.h"
#include "app/cli/progress_line.h"
#include "core/base/atomic_file.h"
#include "core/base/emotion_timeline.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/dataset/dataset.h"
#include "core/evaluate/evaluation.h"
#include "core/evaluate/model_test.h"
#include "core/infer/analysis_models.h"
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
  EngineOptions engineOptions = options.engine;
  engineOptions.modelFile = options.model;
  AnalysisModels models(engineOptions);
  Dataset dataset = openTestData(source, models.info(Content::Music));
  for (const Message& note : dataset.notes) std::fprintf(stderr, "moodogram-cli: %s\n", note.english().c_str());
  const std::string selection = chooseRecordings(dataset, options.groups, options.part);
  if (dataset.recordings.empty()) throw ConfigError("There is no recording to score in " + options.data + ".");

  ProgressLine progress;
  const Evaluation evaluation = testModels(models, dataset, selection, options.calibrate, options.hopSeconds, stop,
                                           [&](const Progress& state) { progress.show(state); });
  progress.clear();
  for (const ScoredRecording& recording : evaluation.recordings)
    if (!recording.error.empty()) std::fprintf(stderr, "moodogram-cli: %s\n", recording.error.c_str());
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
      ->check(CLI::IsMember(
                  {"auto", "ravdess-song", "ravdess-speech", "folders", "manifest", "cal500", "emopia", "emotify"})
                  .description("auto, ravdess-song, ravdess-speech, folders, manifest, cal500, emopia, emotify"))
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
