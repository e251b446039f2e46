// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/training.h"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <optional>
#include <system_error>
#include <utility>

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/evaluate/evaluation.h"
#include "core/infer/emotion_engine.h"
#include "core/nn/safetensors.h"
#include "core/nn/torch_module.h"
#include "core/report/run_report.h"
#include "core/train/model_card.h"
#include "core/train/process_place.h"
#include "core/train/run_checks.h"
#include "core/train/train_entry_points.h"
#include "core/train/training_run.h"

namespace moodogram {
namespace fs = std::filesystem;
using nlohmann::ordered_json;

namespace {

/// Lines of metrics.jsonl that the saved state has seen.
std::size_t epochsOfState(const fs::path& stateFile) {
  if (!fs::exists(stateFile)) return 0;
  const auto metadata = readSafetensorsMetadata(stateFile);
  const auto run = metadata.find("run");
  const auto parsed = ordered_json::parse(run == metadata.end() ? "" : run->second, nullptr, false);
  return parsed.is_object() ? parsed.value("epochs_done", std::size_t{0}) : 0;
}

decltype(&moodogramFit) fitEntryPoint() {
  return reinterpret_cast<decltype(&moodogramFit)>(torchModuleSymbol("moodogramFit"));
}

/// Verdicts on the test part, then on the external test.
void scoreTests(const TrainConfig& config, const RunSplit& split, const std::stop_token& stop,
                const TrainingCallbacks& callbacks, TrainingReport& report) {
  if (split.test.recordings.empty() && split.external.recordings.empty()) return;
  EngineOptions options;
  options.modelFile = report.modelFile;
  options.device = config.device;
  options.threads = config.threads;
  const auto engine = createEngine(options);
  const auto score = [&](const Dataset& test, const std::string& name) {
    auto verdicts = scoreRecordings(*engine, test.recordings, stop, callbacks.loading);
    for (const ScoredRecording& scored : verdicts)
      if (!scored.error.empty()) {
        ++report.leftOut;
        if (callbacks.message)
          callbacks.message("Left out of " + name + " " + displayPath(scored.recording.file) + ": " + scored.error);
      }
    return verdicts;
  };
  report.tested = score(split.test, "the test");
  report.test = computeMetrics(verdictsOf(report.tested));
  if (!split.external.recordings.empty())
    report.external = externalResult(split.external, score(split.external, "the external test"));
}

}  // namespace

namespace {

TrainingReport fitAndTest(const RunSplit& split, const TrainConfig& config, RunFolder& folder, bool resume,
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
  logging.loading = [&](const Progress& progress) {
    folder.showProgress("loading", progress);
    if (callbacks.loading) callbacks.loading(progress);
  };
  logging.validating = [&](const Progress& progress) {
    folder.showProgress("validating", progress);
    if (callbacks.validating) callbacks.validating(progress);
  };
  logging.stepDone = [&](const StepReport& step) {
    folder.showStep(step);
    if (callbacks.stepDone) callbacks.stepDone(step);
  };
  logging.isEndAsked = [&] { return folder.isEndAsked() || (callbacks.isEndAsked && callbacks.isEndAsked()); };
  folder.writeEnvironment(config);
  folder.log(resume ? "Resumed." : "Started.");
  for (const auto* notes : {&split.learn.notes, &split.notes})
    for (const Message& note : *notes) logging.message(note.english());
  for (const Message& note : split.external.notes) logging.message("External test: " + note.english());
  const StartOverlap start = overlapWithStart(config, split);
  if (!start.text.empty()) logging.message(start.text);
  if (config.hue > 0) logging.message(std::string("augmentation.hue is on. ") + kHueNote);
  const fs::path stateFile = folder / "state.safetensors";
  folder.keepEpochs(resume ? epochsOfState(stateFile) : 0);

  TrainingReport report = fitEntryPoint()({config, split, folder.path(), resume, processPlace()}, stop, logging);
  report.data = partOf(split.learn, {});
  report.split = split.facts;
  report.split.start = start.text;
  report.split.startKnowsTest = start.isWithTest;
  report.split.hasNewGroups = report.split.hasNewGroups && !start.isWithTest;
  TrainingCallbacks testing = logging;
  testing.loading = [&](const Progress& progress) {
    folder.showProgress("testing", progress);
    if (callbacks.loading) callbacks.loading(progress);
  };
  scoreTests(config, split, stop, testing, report);
  if (!report.folds.empty()) writeFileAtomically(folder / "folds.csv", verdictsCsv(report.folds));
  if (!report.tested.empty()) writeFileAtomically(folder / "tested.csv", verdictsCsv(report.tested));
  if (report.external)
    writeFileAtomically(folder / "external.csv", verdictsCsv(report.external->evaluation.recordings));
  writeFileAtomically(folder / "card.md", modelCard(config, report));
  const auto parsed = [](const Metrics& metrics) { return ordered_json::parse(metricsJson(metrics)); };
  const auto unreadable =
      std::ranges::count_if(report.tested, [](const ScoredRecording& scored) { return !scored.error.empty(); });
  ordered_json result{{"temperature", report.temperature},
                      {"best_epoch", report.bestEpoch},
                      {"calibration", parsed(report.calibration)},
                      {"validation", parsed(report.validation)},
                      {"test", parsed(report.test)},
                      {"split",
                       {{"published", report.split.isPublished},
                        {"new_groups", report.split.hasNewGroups},
                        {"start_knew_test", report.split.startKnowsTest},
                        {"without_part", report.split.withoutPart},
                        {"test_left_out", unreadable}}},
                      {"data",
                       {{"name", toValidUtf8(report.data.name)},
                        {"licence", toValidUtf8(report.data.licence)},
                        {"source", toValidUtf8(report.data.source)},
                        {"group_kind", toValidUtf8(report.data.groupKind)}}}};
  if (report.external) result["external_test"] = ordered_json::parse(externalJson(*report.external));
  writeFileAtomically(folder / "report.json", result.dump(2) + "\n");
  writeRunReport(folder.path());
  std::error_code ignored;
  fs::remove(stateFile, ignored);  // nobody goes on from here
  folder.log("Finished.");
  return report;
}

}  // namespace

TrainingReport trainOn(const RunSplit& split, const TrainConfig& config, RunFolder& folder, bool resume,
                       const std::stop_token& stop, const TrainingCallbacks& callbacks) {
  try {
    return fitAndTest(split, config, folder, resume, stop, callbacks);
  } catch (const std::exception& error) {
    folder.logEnd(error);
    throw;
  }
}

namespace {

/// The part of a process that is not the first of those that share a run.
TrainingReport trainBeside(const RunSplit& split, const TrainConfig& config, const fs::path& runFolder, bool resume,
                           const std::stop_token& stop) {
  return fitEntryPoint()({config, split, runFolder, resume, processPlace()}, stop, {});
}

}  // namespace

TrainingReport runTraining(const TrainConfig& config, const fs::path& runFolder, std::stop_token stop,
                           const TrainingCallbacks& callbacks) {
  config.validate();
  requireStartable(config);
  const Dataset data = openSources(config);
  const RunSplit split = splitForRun(data, config, sameFiles(data, stop), stop);
  if (keepsGroupsBack(config))
    requireGroupsForFits(split.learn, !split.validation.recordings.empty(), config, sameFiles(split.learn, stop));
  if (!processPlace().isFirst()) return trainBeside(split, config, runFolder, false, stop);
  RunFolder folder(runFolder, RunFolder::Start::New, RunFolder::Kind::Training);
  writeFileAtomically(folder / "config.json", config.toJson(TrainConfig::Places::Written));
  return trainOn(split, config, folder, false, stop, callbacks);
}

TrainingReport resumeTraining(const fs::path& runFolder, std::stop_token stop, const TrainingCallbacks& callbacks) {
  const auto configIn = [](const fs::path& folder) {
    TrainConfig config = TrainConfig::fromFile(folder / "config.json");
    config.validate();
    return config;
  };
  const auto splitOf = [&](const TrainConfig& config) {
    const Dataset data = openSources(config);
    return splitForRun(data, config, sameFiles(data, stop), stop);
  };
  if (!processPlace().isFirst()) {
    const TrainConfig config = configIn(runFolder);
    requireStartable(config);
    return trainBeside(splitOf(config), config, runFolder, true, stop);
  }
  RunFolder folder(runFolder, RunFolder::Start::Resume, RunFolder::Kind::Training);
  const TrainConfig config = configIn(folder.path());
  std::optional<RunSplit> split;
  try {
    requireStartable(config);
    split = splitOf(config);
  } catch (const std::exception& error) {  // also a stop while the recordings are looked at
    folder.logEnd(error);
    throw;
  }
  return trainOn(*split, config, folder, true, stop, callbacks);
}

TrainingReport readTrainingReport(const fs::path& runFolder) {
  try {
    TrainingReport report;
    std::ifstream stream(runFolder / "report.json");
    const auto result = ordered_json::parse(stream);
    report.modelFile = runFolder / "model.safetensors";
    report.temperature = result.at("temperature");
    report.bestEpoch = result.at("best_epoch");
    if (fs::exists(runFolder / "tested.csv")) report.tested = readVerdicts(runFolder / "tested.csv");
    report.test = computeMetrics(verdictsOf(report.tested));
    if (const auto external = result.find("external_test"); external != result.end())
      report.external = readExternalResult(runFolder / "external.csv", external->dump());
    return report;
  } catch (const ordered_json::exception&) {
    throw ModelError("The report of the run in " + displayPath(runFolder) + " cannot be read.");
  }
}

}  // namespace moodogram
