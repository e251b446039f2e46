// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

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

struct Options {
  ConfigOptions config;
  int folds = 0;
  bool compareRandom = false;
  std::string output;
  std::string resume;
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

int crossval(const Options& options, std::stop_token stop) {
  ProgressLine progress(::isatty(STDERR_FILENO) == 1);
  CrossValidationCallbacks callbacks;
  callbacks.training = printingCallbacks(progress);
  callbacks.foldStarted = [&](int fold, int folds) {
    callbacks.training.message("Fold " + std::to_string(fold) + " of " + std::to_string(folds));
  };
  const bool isNew = options.resume.empty();
  const std::filesystem::path folder = !isNew                   ? std::filesystem::path(options.resume)
                                       : options.output.empty() ? newRunFolder()
                                                                : std::filesystem::path(options.output);
  const bool isCompared = isNew ? options.compareRandom : std::filesystem::exists(folder / kCompareMark);
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
  if (isCompared) std::printf("%s\n", comparison.c_str());
  std::printf("%s\n%s\nModels and verdicts are in %s\n", formatCrossValidation(result).c_str(),
              formatMetrics(result.pooled).c_str(), displayPath(folder).c_str());
  return kSuccess;
}

}  // namespace

void addCrossvalCommand(CLI::App& app, Body& body) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("crossval", "Train and test on grouped folds, so that all is tested once");
  command->footer(kFooter);
  addConfigOptions(*command, options->config);
  command->add_option("--folds", options->folds, "How many; default: the configuration's")->check(CLI::Range(2, 1000));
  command->add_option("--output", options->output, "Run folder; default: a new one below the user's data folder");
  command->add_flag("--compare-random", options->compareRandom,
                    "Train on folds of single recordings too, in OUTPUT/random-folds, and show how much those flatter");
  auto* resume = command->add_option("--resume", options->resume, "Run folder of an interrupted one, to go on with it");
  for (const char* other : {"--config", "--data", "--output", "--device", "--threads", "--folds", "--compare-random"})
    resume->excludes(command->get_option(other));
  command->callback([options, &body] { body = [options](std::stop_token stop) { return crossval(*options, stop); }; });
}

}  // namespace moodogram::cli
