// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <filesystem>
#include <memory>
#include <utility>

#include "app/cli/command.h"
#include "app/cli/train_options.h"
#include "app/cli/training_output.h"
#include "core/base/atomic_file.h"
#include "core/base/paths.h"
#include "core/train/cross_validation.h"
#include "core/train/run_folder.h"

namespace moodogram::cli {
namespace {

constexpr char kFooter[] =
    "Cuts the groups (actors, artists) of the data set into folds with about the same share of each emotion,\n"
    "and trains once a fold on all the others. Each recording is tested once, by a network that never heard\n"
    "its group; the epoch is chosen on groups kept back from what is learned from (recipe.validation_share).\n\n"
    "A linear baseline (balanced logistic regression on mean and deviation of each log-mel band over time) learns\n"
    "from and is tested on the same folds, to show what the network adds.\n\n"
    "The run folder holds a folder a fold as \"train\" writes it, tested.csv with all verdicts, linear.csv with those\n"
    "of the baseline, report.json with each fold, mean and standard deviation, and report.html. With\n"
    "recipe.calibration_folds above 0 each fold trains that many networks more, to set its temperature; a validation\n"
    "part does that at no cost.";

/// Beside the command that the window starts as well, what only a person types.
struct Options {
  CrossvalCommand command;
  bool isLinear = false;
  bool json = false;
};

/// In the folder of a run with --compare-random, so that --resume knows.
constexpr char kCompareMark[] = "compare-random";
constexpr char kRandomFolder[] = "random-folds";

/// What is there already, the rest of what was begun, or all of it.
CrossValidation finish(const std::filesystem::path& folder, const TrainConfig* config, std::stop_token stop,
                       const CrossValidationCallbacks& callbacks) {
  if (config == nullptr && RunFolder::isFinished(folder)) return readCrossValidation(folder);
  if (config == nullptr) return resumeCrossValidation(folder, std::move(stop), callbacks);
  return runCrossValidation(*config, folder, std::move(stop), callbacks);
}

/// The second half, over single recordings, and the table of both.
std::string compareWithRandom(const std::filesystem::path& folder, const CrossValidation& grouped, std::stop_token stop,
                              const CrossValidationCallbacks& callbacks) {
  const std::filesystem::path place = folder / kRandomFolder;
  TrainConfig config = TrainConfig::fromFile(folder / "config.json");
  config.foldsBy = "recording";
  const bool isStarted = RunFolder::isStarted(place) || RunFolder::isFinished(place);
  const CrossValidation random = finish(place, isStarted ? nullptr : &config, std::move(stop), callbacks);
  const std::string comparison = formatComparison(grouped, random);
  writeFileAtomically(folder / "comparison.txt", comparison);
  return comparison;
}

void print(const Options& options, const CrossValidation& result, const Metrics& pooled) {
  if (options.json)
    std::printf("%s", crossValidationJson(result).c_str());
  else
    std::printf("%s\n%s", formatCrossValidation(result).c_str(), formatMetrics(pooled).c_str());
}

int exitCodeOf(const CrossValidation& result, const Metrics& pooled) {
  return pooled.count == 0 ? kFailure : result.leftOut > 0 ? kSomeFilesBad : kSuccess;
}

int crossvalLinear(const Options& options, const std::stop_token& stop) {
  ProgressLine progress;
  CrossValidationCallbacks callbacks;
  callbacks.training = printingCallbacks(progress);
  TrainConfig config = readConfig(options.command.config);
  if (options.command.folds > 0) config.folds = options.command.folds;
  const CrossValidation result = crossValidateLinear(config, stop, callbacks);
  progress.clear();
  print(options, result, result.pooledLinear);
  return exitCodeOf(result, result.pooledLinear);
}

int crossval(const Options& asked, std::stop_token stop) {
  const CrossvalCommand& options = asked.command;
  ProgressLine progress;
  CrossValidationCallbacks callbacks;
  callbacks.training = printingCallbacks(progress);
  callbacks.foldStarted = [&](int fold, int folds) {
    callbacks.training.message("Fold " + std::to_string(fold) + " of " + std::to_string(folds));
  };
  const bool isNew = options.resume.empty();
  const std::filesystem::path folder = !isNew                   ? std::filesystem::path(options.resume)
                                       : options.output.empty() ? newRunFolder()
                                                                : std::filesystem::path(options.output);
  const bool isCompared = isNew ? options.comparesRandom : std::filesystem::exists(folder / kCompareMark);
  TrainConfig config;
  if (isNew) config = readConfig(options.config);
  if (options.folds > 0) config.folds = options.folds;
  CrossValidation result;
  std::string comparison;
  runIn(folder, "crossval", [&] {
    if (isNew) {
      if (isCompared) config.foldsBy = "group";
      CrossValidationCallbacks marking = callbacks;
      if (isCompared) marking.folderMade = [&] { writeFileAtomically(folder / kCompareMark, ""); };
      result = runCrossValidation(config, folder, stop, marking);
    } else if (isCompared && !std::filesystem::exists(folder / "comparison.txt")) {
      result = finish(folder, nullptr, stop, callbacks);
    } else {
      result = resumeCrossValidation(folder, stop, callbacks);
    }
    if (isCompared) comparison = compareWithRandom(folder, result, stop, callbacks);
  });
  progress.clear();
  if (isCompared && !asked.json) std::printf("%s\n", comparison.c_str());
  print(asked, result, result.pooled);
  if (!asked.json) std::printf("\nModels and verdicts are in %s\n", displayPath(folder).c_str());
  return exitCodeOf(result, result.pooled);
}

}  // namespace

void addCrossvalCommand(CLI::App& app, Body& body) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("crossval", "Train and test on grouped folds, so that all is tested once");
  command->footer(kFooter);
  addCrossvalOptions(*command, options->command);
  auto* linear = command->add_flag("--linear", options->isLinear,
                                   "Only the linear baseline: trains no network and makes no run folder");
  for (const char* other : {"--output", "--compare-random", "--resume"}) linear->excludes(command->get_option(other));
  command->add_flag("--json", options->json, "The result as in report.json instead of tables");
  command->callback([options, &body] {
    body = [options](std::stop_token stop) {
      return options->isLinear ? crossvalLinear(*options, stop) : crossval(*options, std::move(stop));
    };
  });
}

}  // namespace moodogram::cli
