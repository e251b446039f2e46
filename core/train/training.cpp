// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/training.h"

#include <fstream>
#include <nlohmann/json.hpp>
#include <system_error>
#include <utility>

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/infer/emotion_engine.h"
#include "core/nn/safetensors.h"
#include "core/nn/torch_module.h"
#include "core/train/model_card.h"
#include "core/train/run_folder.h"
#include "core/train/split.h"
#include "core/train/train_entry_points.h"

namespace moodogram {
namespace fs = std::filesystem;
using nlohmann::ordered_json;

namespace {

/// tested.json: what was said about each recording of the test part.
std::string testedJson(const std::vector<ScoredRecording>& tested) {
  ordered_json list = ordered_json::array();
  for (const ScoredRecording& scored : tested) {
    ordered_json entry{{"file", displayPath(scored.recording.file.filename())},
                       {"group", toValidUtf8(scored.recording.group)},
                       {"any_of", scored.recording.label.kind == Label::Kind::AnyOf},
                       {"truth", scored.recording.label.shares.values}};
    if (scored.error.empty())
      entry["scores"] = scored.scores.values;
    else
      entry["error"] = scored.error;
    list.push_back(std::move(entry));
  }
  return list.dump(1) + "\n";
}

std::vector<ScoredRecording> readTested(const fs::path& file) {
  std::vector<ScoredRecording> tested;
  std::ifstream stream(file);
  for (const ordered_json& entry : ordered_json::parse(stream)) {
    ScoredRecording& scored = tested.emplace_back();
    scored.recording.file = entry.at("file").get<std::string>();
    scored.recording.group = entry.at("group").get<std::string>();
    scored.recording.label.kind = entry.at("any_of").get<bool>() ? Label::Kind::AnyOf : Label::Kind::Shares;
    entry.at("truth").get_to(scored.recording.label.shares.values);
    if (entry.contains("scores")) entry["scores"].get_to(scored.scores.values);
    scored.error = entry.value("error", "");
  }
  return tested;
}

/// Lines of metrics.jsonl that the saved state has seen.
std::size_t epochsOfState(const fs::path& stateFile) {
  if (!fs::exists(stateFile)) return 0;
  const auto metadata = readSafetensorsMetadata(stateFile);
  const auto run = metadata.find("run");
  const auto parsed = ordered_json::parse(run == metadata.end() ? "" : run->second, nullptr, false);
  return parsed.is_object() ? parsed.value("epochs_done", std::size_t{0}) : 0;
}

void scoreTest(const TrainConfig& config, const Split& split, const std::stop_token& stop,
               const TrainingCallbacks& callbacks, TrainingReport& report) {
  if (split.test.empty()) return;
  EngineOptions options;
  options.modelFile = report.modelFile;
  options.device = config.device;
  options.threads = config.threads;
  const auto engine = createEngine(options);
  report.tested = scoreRecordings(*engine, split.test, stop, callbacks.loading);
  report.test = computeMetrics(verdictsOf(report.tested));
}

TrainingReport train(const TrainConfig& config, RunFolder& folder, const Dataset& data, const Split& split, bool resume,
                     const std::stop_token& stop, const TrainingCallbacks& callbacks) {
  TrainingCallbacks logging = callbacks;
  logging.message = [&](const std::string& text) {
    folder.log(text);
    if (callbacks.message) callbacks.message(text);
  };
  logging.epochDone = [&](const EpochReport& epoch) {
    folder.add(epoch);
    if (callbacks.epochDone) callbacks.epochDone(epoch);
  };
  folder.writeEnvironment(config);
  folder.log(resume ? "Resumed." : "Started.");
  for (const auto* notes : {&data.notes, &split.notes})
    for (const std::string& note : *notes) logging.message(note);
  if (config.hue > 0) logging.message(std::string("augmentation.hue is on. ") + kHueNote);
  const fs::path stateFile = folder / "state.safetensors";
  folder.keepEpochs(resume ? epochsOfState(stateFile) : 0);

  const auto fit = reinterpret_cast<decltype(&moodogramFit)>(torchModuleSymbol("moodogramFit"));
  TrainingReport report = fit({config, split, data.licence, folder.path(), resume}, stop, logging);
  report.data = {data.name, data.licence, data.source, data.groupKind, {}, {}};
  scoreTest(config, split, stop, callbacks, report);
  writeFileAtomically(folder / "tested.json", testedJson(report.tested));
  writeFileAtomically(folder / "card.md", modelCard(config, report));
  const auto parsed = [](const Metrics& metrics) { return ordered_json::parse(metricsJson(metrics)); };
  const ordered_json result{{"temperature", report.temperature},
                            {"best_epoch", report.bestEpoch},
                            {"calibration", parsed(report.calibration)},
                            {"validation", parsed(report.validation)},
                            {"test", parsed(report.test)}};
  writeFileAtomically(folder / "report.json", result.dump(2) + "\n");
  std::error_code ignored;
  fs::remove(stateFile, ignored);  // nobody goes on from here
  folder.log("Finished.");
  return report;
}

}  // namespace

TrainingReport runTraining(const TrainConfig& config, const fs::path& runFolder, std::stop_token stop,
                           const TrainingCallbacks& callbacks) {
  config.validate();
  const Dataset data = openSources(config);
  const Split split = splitDataset(data, config);
  RunFolder folder(runFolder, RunFolder::Start::New);
  writeFileAtomically(folder / "config.json", config.toJson(TrainConfig::Places::Written));
  return train(config, folder, data, split, false, stop, callbacks);
}

TrainingReport resumeTraining(const fs::path& runFolder, std::stop_token stop, const TrainingCallbacks& callbacks) {
  RunFolder folder(runFolder, RunFolder::Start::Resume);
  const TrainConfig config = TrainConfig::fromFile(folder / "config.json");
  config.validate();
  const Dataset data = openSources(config);
  return train(config, folder, data, splitDataset(data, config), true, stop, callbacks);
}

TrainingReport readTrainingReport(const fs::path& runFolder) {
  try {
    TrainingReport report;
    std::ifstream stream(runFolder / "report.json");
    const auto result = ordered_json::parse(stream);
    report.modelFile = runFolder / "model.safetensors";
    report.temperature = result.at("temperature");
    report.bestEpoch = result.at("best_epoch");
    report.tested = readTested(runFolder / "tested.json");
    report.test = computeMetrics(verdictsOf(report.tested));
    return report;
  } catch (const ordered_json::exception&) {
    throw ModelError("The report of the run in " + displayPath(runFolder) + " cannot be read.");
  }
}

}  // namespace moodogram
