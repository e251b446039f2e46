// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/training.h"

#include <fstream>
#include <nlohmann/json.hpp>
#include <system_error>

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/infer/emotion_engine.h"
#include "core/nn/torch_module.h"
#include "core/train/evaluation.h"
#include "core/train/model_card.h"
#include "core/train/train_entry_points.h"

namespace moodogram {
namespace {

void prepareFolder(const std::filesystem::path& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) throw IoError("Cannot create the run folder " + displayPath(folder) + ": " + error.message() + ".");
  if (std::filesystem::exists(folder / "report.json"))
    throw ConfigError("The run folder " + displayPath(folder) +
                      " holds a finished run. Name another with --output, so that no result is overwritten.");
}

}  // namespace

TrainingReport runTraining(const TrainConfig& config, const std::filesystem::path& runFolder, std::stop_token stop,
                           const TrainingCallbacks& callbacks) {
  config.validate();
  const auto clips = findRavdessSongs(config.data);
  requireActors(clips, config);
  prepareFolder(runFolder);
  writeFileAtomically(runFolder / "config.json", config.toJson());
  std::ofstream metrics(runFolder / "metrics.jsonl");
  TrainingCallbacks logging = callbacks;
  logging.epochDone = [&](const EpochReport& epoch) {
    metrics << nlohmann::ordered_json{{"fold", epoch.fold},
                                      {"epoch", epoch.epoch},
                                      {"train_loss", epoch.trainLoss},
                                      {"seconds", epoch.seconds}}
                   .dump()
            << std::endl;
    if (callbacks.epochDone) callbacks.epochDone(epoch);
  };

  const auto fit = reinterpret_cast<decltype(&moodogramFit)>(torchModuleSymbol("moodogramFit"));
  TrainingReport report = fit(config, runFolder / "model.safetensors", stop, logging);
  if (!config.testActors.empty()) {
    EngineOptions options;
    options.modelFile = report.modelFile;
    options.device = config.device;
    options.threads = config.threads;
    const auto engine = createEngine(options);
    report.test = computeMetrics(scoreClips(*engine, clipsOfActors(clips, config.testActors), stop, {}));
  }
  writeFileAtomically(runFolder / "card.md", modelCard(config, report));
  nlohmann::ordered_json result{{"temperature", report.temperature},
                                {"calibration", nlohmann::ordered_json::parse(metricsJson(report.calibration))},
                                {"test", nlohmann::ordered_json::parse(metricsJson(report.test))}};
  writeFileAtomically(runFolder / "report.json", result.dump(2) + "\n");
  return report;
}

}  // namespace moodogram
