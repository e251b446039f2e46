// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/train_options.h"

#include "app/cli/command.h"

namespace moodogram::cli {

void addConfigOptions(CLI::App& command, ConfigOptions& options) {
  command.add_option(
      "--config", options.config,
      "Training configuration, or the name of a preset: voice, voice-folds, modern, paper, music, music-finish, "
      "emotify, quick; default: voice");
  command
      .add_option("--data", options.data,
                  "Folder or table of the data set, once for each that the configuration names; default: its own")
      ->expected(1)
      ->take_all();
  command
      .add_option(
          "--audio", options.audio,
          "Folder of the audio of such a table, if it is not beside it; likewise once for each (\"\": beside it)")
      ->expected(1)
      ->take_all();
  command.add_flag("--neutral", options.neutral,
                   "Neutral recordings are a sixth class, instead of being left out; default: the configuration's");
  command.add_option("--unlabelled", options.unlabelled, "Folder of music without labels to learn from with a teacher")
      ->expected(1)
      ->take_all();
  command.add_option("--external-test", options.externalTest,
                     "Folder or table of a further data set that the finished network is scored on and never learns "
                     "from, such as CAL500; default: the configuration's");
  command.add_option("--external-audio", options.externalAudio, "Folder of its audio, if that is not beside the table");
  command.add_option("--teacher", options.teacher,
                     "YAMNet's weights, to learn from them; default: the configuration's");
  command.add_option("--start-from", options.startFrom, "Weights to start from; default: the configuration's");
  command.add_option("--device", options.device, "auto, cpu, cuda or cuda:N; default: the configuration's");
  command.add_option("--threads", options.threads, "Threads of LibTorch; default: the configuration's")
      ->check(CLI::Range(1, kMostThreads));
}

namespace {

/// Adds --output and --resume, with which nothing of the others may be given.
void addPlaces(CLI::App& command, std::string& output, std::string& folder, std::vector<const char*> others) {
  command.add_option("--output", output, "Run folder; default: a new one below the user's data folder");
  auto* resume = command.add_option("--resume", folder, "Run folder of an interrupted run, to go on with it");
  others.insert(others.end(), {"--config", "--data", "--audio", "--neutral", "--unlabelled", "--external-test",
                               "--external-audio", "--teacher", "--start-from", "--output", "--device", "--threads"});
  for (const char* other : others) resume->excludes(command.get_option(other));
}

}  // namespace

void addTrainOptions(CLI::App& command, TrainCommand& options) {
  addConfigOptions(command, options.config);
  addPlaces(command, options.output, options.resume, {});
}

void addCrossvalOptions(CLI::App& command, CrossvalCommand& options) {
  addConfigOptions(command, options.config);
  command.add_option("--folds", options.folds, "How many; default: the configuration's")->check(CLI::Range(2, 1000));
  command.add_flag("--compare-random", options.comparesRandom,
                   "Train on folds of single recordings too, in OUTPUT/random-folds, and show how much those flatter");
  addPlaces(command, options.output, options.resume, {"--folds", "--compare-random"});
}

}  // namespace moodogram::cli
