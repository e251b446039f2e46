// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <cstdio>
#include <ctime>
#include <filesystem>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/progress_line.h"
#include "core/base/paths.h"
#include "core/train/training.h"

namespace moodogram::cli {
namespace {

constexpr char kFooter[] =
    "Reads a training configuration (JSON), decodes the recordings, fits the network once a grouped\n"
    "fold to set the temperature of its probabilities, fits it again on all training actors, and scores\n"
    "the test actors.\n\n"
    "The run folder then holds model.safetensors, card.md, report.json, metrics.jsonl (a line an epoch)\n"
    "and config.json. The same configuration and number of threads give the same weights.";

struct Options {
  std::string config;
  std::string data;
  std::string output;
  std::string device;
  int threads = 0;
};

std::filesystem::path defaultRunFolder() {
  char name[32];
  const std::time_t now = std::time(nullptr);
  std::strftime(name, sizeof name, "%Y-%m-%d-%H%M%S", std::localtime(&now));
  return userDataDir() / "runs" / name;
}

int train(const Options& options, std::stop_token stop) {
  TrainConfig config = TrainConfig::fromFile(options.config.empty() ? resourceDir() / "presets" / "voice.json"
                                                                    : std::filesystem::path(options.config));
  if (!options.data.empty()) config.data = options.data;
  if (!options.device.empty()) config.device = options.device;
  if (options.threads > 0) config.threads = options.threads;
  const std::filesystem::path folder =
      options.output.empty() ? defaultRunFolder() : std::filesystem::path(options.output);

  TrainingCallbacks callbacks;
  ProgressLine progress(::isatty(STDERR_FILENO) == 1);
  callbacks.loading = [&](const Progress& state) { progress.show(state); };
  callbacks.epochDone = [&](const EpochReport& report) {
    progress.clear();
    const std::string part =
        report.fold == 0 ? "final fit"
                         : "fold " + std::to_string(report.fold) + " of " + std::to_string(config.calibrationFolds);
    std::fprintf(stderr, "%-12s epoch %3d of %d  loss %.4f  %.2f s\n", part.c_str(), report.epoch, report.epochs,
                 report.trainLoss, report.seconds);
  };
  const TrainingReport report = runTraining(config, folder, stop, callbacks);
  if (report.calibration.count > 0)
    std::printf("Grouped folds of the training actors (temperature %.3f fitted on them)\n%s\n", report.temperature,
                formatMetrics(report.calibration).c_str());
  if (report.test.count > 0)
    std::printf("Actors that the network never heard\n%s\n", formatMetrics(report.test).c_str());
  std::printf("Model and card are in %s\n", displayPath(folder).c_str());
  return kSuccess;
}

}  // namespace

void addTrainCommand(CLI::App& app, Body& body) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand(
      "train", "Train a network on the song part of the RAVDESS, and test it on actors it never heard");
  command->footer(kFooter);
  command->add_option("--config", options->config, "Training configuration; default: the preset voice.json");
  command->add_option("--data", options->data, "Folder with Actor_01 to Actor_24 (WAV, FLAC or Opus)");
  command->add_option("--output", options->output, "Run folder; default: a new one below the user's data folder");
  command->add_option("--device", options->device, "auto, cpu, cuda or cuda:N; default: the configuration's");
  command->add_option("--threads", options->threads, "Threads of LibTorch; default: the configuration's")
      ->check(CLI::Range(1, 1024));
  command->callback([options, &body] { body = [options](std::stop_token stop) { return train(*options, stop); }; });
}

}  // namespace moodogram::cli
