// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/output_file.h"
#include "app/cli/progress_line.h"
#include "core/base/emotion_timeline.h"
#include "core/base/error.h"
#include "core/base/installed_models.h"
#include "core/base/paths.h"
#include "core/evaluate/calibration.h"
#include "core/evaluate/evaluation.h"
#include "core/evaluate/model_test.h"
#include "core/evaluate/scoring.h"
#include "core/infer/recalibrated_model.h"

namespace moodogram::cli {
namespace {

constexpr char kFooter[] =
    "Finds the temperature at which the model's probabilities say best how often it is right, on recordings that it "
    "did\n"
    "not learn from, and writes a copy of the model with it: the smallest mean -ln p(truth), each data set counting\n"
    "once. No verdict on a window changes, only how sure it is. Name recordings that will not test the model: what\n"
    "chooses cannot judge.\n\n"
    "The table shows what each data set alone would like, and NLL and ECE before and after, where each group is "
    "scored\n"
    "at a temperature that was fitted on the others.\n\n"
    "The copy has a hash of its own: a library keeps its analyses by the old model and makes new ones by the new.\n\n"
    "Example:\n"
    "  moodogram-cli calibrate --model music --data EMOTIFY --data RENDERED/piano --part validation \\\n"
    "    --name \"Music 1.1\" --output music-1.1.safetensors\n";

struct Options {
  EngineOptions engine;
  std::vector<std::string> data;
  std::string part = "all";
  std::vector<std::string> groups;
  double hopSeconds = kTestHopSeconds;
  std::string name;
  std::string output;
};

std::vector<ScoredRecording> scoreSet(EmotionEngine& engine, const std::string& data, const Options& options,
                                      const std::stop_token& stop, const ProgressCallback& progress) {
  DatasetSource source;
  source.path = data;
  Dataset dataset = openTestData(source, engine.model());
  for (const Message& note : dataset.notes) std::fprintf(stderr, "moodogram-cli: %s\n", note.english().c_str());
  chooseRecordings(dataset, options.groups, options.part);
  std::vector<ScoredRecording> scored = scoreRecordings(engine, dataset.recordings, stop, progress, options.hopSeconds);
  for (ScoredRecording& recording : scored) {
    if (!recording.error.empty()) std::fprintf(stderr, "moodogram-cli: %s\n", recording.error.c_str());
    if (!recording.recording.group.empty())  // an artist of two data sets is one
      recording.recording.group = dataset.groupKind + " " + recording.recording.group;
  }
  return scored;
}

void printRow(const std::string& name, const std::vector<ScoredRecording>& scored, float temperature) {
  const auto calibration = calibrate(scored);
  if (!calibration) return;
  const ChanceError chance = calibrationErrorByChance(verdictsOf(scored));
  std::printf("%-28s%8zu%12.3f%8.3f%8.3f%8.3f%8.3f%10.3f\n", name.c_str(), verdictsOf(scored).size(),
              calibration->temperature * static_cast<double>(temperature), calibration->negativeLogLikelihoodBefore,
              calibration->negativeLogLikelihoodAfter, calibration->expectedCalibrationErrorBefore,
              calibration->expectedCalibrationErrorAfter, chance.high);
  if (calibration->folds == 0)
    std::printf("  %s: \"after\" is of the recordings that it was fitted on, which flatters\n", name.c_str());
}

int calibrateModel(const Options& options, const std::stop_token& stop) {
  const ChosenModels files = chooseModels(options.engine.modelFile);
  if (!files.voiceFile.empty()) throw ConfigError("Name one model with --model: music, voice or a file.");
  std::vector<std::filesystem::path> inputs{files.file};
  inputs.insert(inputs.end(), options.data.begin(), options.data.end());
  if (!options.output.empty()) checkOutput(options.output, inputs);
  EngineOptions engineOptions = options.engine;
  engineOptions.modelFile = files.file;
  const auto engine = createEngine(engineOptions);
  const float old = engine->model().temperature;

  ProgressLine progress;
  std::vector<std::vector<ScoredRecording>> sets;
  std::vector<ScoredRecording> all;
  for (const std::string& data : options.data) {
    sets.push_back(scoreSet(*engine, data, options, stop, [&](const Progress& state) { progress.show(state); }));
    all.insert(all.end(), sets.back().begin(), sets.back().end());
  }
  progress.clear();
  if (verdictsOf(all).empty()) throw ConfigError("No recording could be scored, so there is nothing to fit to.");
  const double temperature = fitTemperatureToSets(sets) * static_cast<double>(old);
  std::printf("%s, temperature %.3f\n%-28s%8s%12s%16s%16s%10s\n", engine->model().name.c_str(),
              static_cast<double>(old), "data", "clips", "temperature", "NLL", "ECE", "by chance");
  for (std::size_t i = 0; i < sets.size(); ++i) printRow(displayPath(options.data[i]), sets[i], old);
  if (sets.size() > 1) printRow("all", all, old);
  std::printf("Each data set counting once: temperature %.3f\n", temperature);
  if (isAtLimit(temperature / static_cast<double>(old))) throw ModelError(kTemperatureLimitNote);
  const int done = verdictsOf(all).size() < all.size() ? kSomeFilesBad : kSuccess;
  if (options.output.empty()) return done;

  nlohmann::ordered_json calibration{{"part", options.part}, {"clips", verdictsOf(all).size()}};
  for (const std::string& data : options.data)
    calibration["data"].push_back(toValidUtf8(std::filesystem::path(data).filename().string()));
  writeRecalibrated(
      files.file,
      {static_cast<float>(temperature), options.name.empty() ? engine->model().name : options.name, calibration.dump()},
      options.output);
  std::printf("Written to %s\n", displayPath(options.output).c_str());
  return done;
}

}  // namespace

void addCalibrateCommand(CLI::App& app, Body& body) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("calibrate", "Make a model's confidence say how often it is right");
  command->footer(kFooter);
  command->add_option("--data", options->data, "Folder or table of a data set; may be given several times")
      ->expected(1)
      ->take_all()
      ->required();
  command->add_option("--part", options->part, "Only this part of the published splits")
      ->check(CLI::IsMember({"all", "train", "validation", "test"}).description("all, train, validation, test"))
      ->capture_default_str();
  command->add_option("--groups", options->groups, "Only the recordings of these groups (actors, artists, songs)")
      ->type_name("NAME");
  command->add_option("--model", options->engine.modelFile, "music, voice, or the file of another model")
      ->type_name("music|voice|FILE")
      ->required();
  command->add_option("--hop", options->hopSeconds, "Seconds from one window to the next")
      ->check(CLI::Range(kShortestHopSeconds, kLongestHopSeconds))
      ->type_name("SECONDS")
      ->capture_default_str();
  command->add_option("--device", options->engine.device, "auto, cpu, cuda or cuda:N")->capture_default_str();
  command->add_option("--threads", options->engine.threads, "Threads of LibTorch; default: one per physical core")
      ->check(CLI::Range(1, kMostThreads));
  command->add_option("--output,-o", options->output, "Model file to write; default: only say what fits")
      ->type_name("FILE");
  command->add_option("--name", options->name, "Its name; default: that of the model");
  command->callback(
      [options, &body] { body = [options](const std::stop_token& stop) { return calibrateModel(*options, stop); }; });
}

}  // namespace moodogram::cli
