// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/progress_line.h"
#include "core/base/error.h"
#include "core/dataset/dataset.h"
#include "core/evaluate/scoring.h"

namespace moodogram::cli {
namespace {

constexpr char kFooter[] =
    "Prints accuracy, UAR, macro-F1, calibration and the confusion matrix. A clip's verdict is what\n"
    "\"analyze\" says about it. Name the actors that the model did not learn from (its card tells), else\n"
    "the result only shows how well it remembers.";

struct Options {
  EngineOptions engine;
  std::string model;
  std::string data;
  std::vector<int> actors;
  bool json = false;
};

int evaluate(const Options& options, std::stop_token stop) {
  EngineOptions engineOptions = options.engine;
  engineOptions.modelFile = options.model;
  std::vector<Recording> clips = openDataset({"ravdess-song", options.data, {}, {}}).recordings;
  if (!options.actors.empty())
    std::erase_if(clips, [&](const Recording& clip) {
      return std::ranges::find(options.actors, std::stoi(clip.group)) == options.actors.end();
    });
  if (clips.empty()) throw ConfigError("None of these actors is in the folder; RAVDESS song has 1 to 24 without 18.");
  const auto engine = createEngine(engineOptions);
  ProgressLine progress(::isatty(STDERR_FILENO) == 1);
  const Metrics metrics = computeMetrics(
      verdictsOf(scoreRecordings(*engine, clips, stop, [&](const Progress& state) { progress.show(state); })));
  progress.clear();
  if (options.json)
    std::printf("%s\n", metricsJson(metrics).c_str());
  else
    std::printf("%s\n%s", engine->model().name.c_str(), formatMetrics(metrics).c_str());
  return kSuccess;
}

}  // namespace

void addEvaluateCommand(CLI::App& app, Body& body) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("evaluate", "Score a model on recordings of the RAVDESS song part");
  command->footer(kFooter);
  command->add_option("--data", options->data, "Folder with Actor_01 to Actor_24 (WAV, FLAC or Opus)")->required();
  command->add_option("--model", options->model, "Model file; default: the model that comes with Moodogram");
  command->add_option("--actors", options->actors, "Only these actors; default: all")->check(CLI::Range(1, 24));
  command->add_option("--device", options->engine.device, "auto, cpu, cuda or cuda:N")->capture_default_str();
  command->add_option("--threads", options->engine.threads, "Threads of LibTorch; default: one per physical core");
  command->add_flag("--json", options->json, "One JSON object instead of the table");
  command->callback([options, &body] { body = [options](std::stop_token stop) { return evaluate(*options, stop); }; });
}

}  // namespace moodogram::cli
