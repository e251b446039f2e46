// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/cross_validation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <utility>

#include "core/base/atomic_file.h"
#include "core/base/byte_escape.h"
#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/base/paths.h"
#include "core/evaluate/evaluation.h"
#include "core/report/run_report.h"
#include "core/train/linear_baseline.h"
#include "core/train/process_place.h"
#include "core/train/run_checks.h"
#include "core/train/training_run.h"

namespace moodogram {
namespace fs = std::filesystem;
using nlohmann::ordered_json;

namespace {

struct Figure {
  const char* name;
  double Metrics::*value;
  int better = 1;  ///< -1: the smaller the better
};

constexpr std::array kFigures{Figure{"accuracy", &Metrics::accuracy}, Figure{"uar", &Metrics::unweightedAverageRecall},
                              Figure{"macro_f1", &Metrics::macroF1}, Figure{"nll", &Metrics::negativeLogLikelihood, -1},
                              Figure{"ece", &Metrics::expectedCalibrationError, -1}};

struct Spread {
  double mean = 0;
  double deviation = 0;  ///< of the sample, n - 1
};

/// Of whom: the network's verdicts on the fold or on the external test, or the baseline's.
using Who = Metrics CrossValidation::Fold::*;
constexpr Who kNetwork = &CrossValidation::Fold::test;
constexpr Who kLinear = &CrossValidation::Fold::linear;
constexpr Who kExternal = &CrossValidation::Fold::external;

/// Those of which at least one recording could be scored: the others have no figures.
std::int64_t scoredFolds(const CrossValidation& result, Who who = kNetwork) {
  return std::ranges::count_if(result.folds, [who](const auto& fold) { return (fold.*who).count > 0; });
}

Spread spreadOf(const CrossValidation& result, const Figure& figure, Who who = kNetwork) {
  const auto count = static_cast<double>(scoredFolds(result, who));
  Spread spread;
  for (const auto& fold : result.folds)
    if ((fold.*who).count > 0) spread.mean += fold.*who.*figure.value / count;
  for (const auto& fold : result.folds)
    if ((fold.*who).count > 0) spread.deviation += std::pow(fold.*who.*figure.value - spread.mean, 2);
  spread.deviation = std::sqrt(spread.deviation / std::max(1.0, count - 1));
  return spread;
}

std::vector<std::string> groupsOf(const Dataset& dataset) {
  std::set<std::string> groups;
  for (const Recording& recording : dataset.recordings)
    if (!recording.group.empty()) groups.insert(recording.group);
  return {groups.begin(), groups.end()};
}

/// What takes part.
Dataset participants(const Dataset& dataset, const TrainConfig& config) {
  if (config.trainGroups.empty()) return dataset;
  std::set<std::string> named(config.trainGroups.begin(), config.trainGroups.end());
  named.insert(config.testGroups.begin(), config.testGroups.end());
  std::vector<std::size_t> chosen;
  for (std::size_t i = 0; i < dataset.recordings.size(); ++i)
    if (named.contains(dataset.recordings[i].group)) chosen.push_back(i);
  return partOf(dataset, chosen);
}

Split foldsOf(const Dataset& data, const TrainConfig& config, const Duplicates& duplicates) {
  return config.foldsBy == "group" ? groupedFolds(data, config.folds, config.seed, duplicates)
                                   : randomFolds(data, config.folds, config.seed);
}

TrainingReport runFold(const TrainConfig& config, const RunSplit& split, const fs::path& path,
                       const std::stop_token& stop, const TrainingCallbacks& callbacks) {
  if (RunFolder::isFinished(path)) return readTrainingReport(path);
  const bool resume = RunFolder::isStarted(path);
  RunFolder folder(path, resume ? RunFolder::Start::Resume : RunFolder::Start::New, RunFolder::Kind::Fold);
  if (!resume) {
    TrainConfig own = config;
    if (config.foldsBy == "group") {  // so that the fold's model file tells what it learned from
      own.trainGroups = groupsOf(split.learn);
      own.testGroups = groupsOf(split.test);
    }
    own.validate();
    writeFileAtomically(folder / "config.json", own.toJson(TrainConfig::Places::Written));
  }
  return trainOn(split, TrainConfig::fromFile(folder / "config.json"), folder, resume, stop, callbacks);
}

/// Mean and standard deviation over the folds.
void addSpreads(ordered_json& target, const CrossValidation& result, Who who) {
  for (const Figure& figure : kFigures) {
    if (scoredFolds(result, who) == 0) break;
    const Spread spread = spreadOf(result, figure, who);
    target["mean"][figure.name] = spread.mean;
    target["standard_deviation"][figure.name] = spread.deviation;
  }
}

ordered_json reportOf(const CrossValidation& result) {
  const auto parsed = [](const Metrics& metrics) { return ordered_json::parse(metricsJson(metrics)); };
  ordered_json report;
  for (std::size_t i = 0; i < result.folds.size(); ++i) {
    const auto& fold = result.folds[i];
    std::vector<std::string> groups;
    for (const std::string& group : fold.groups) groups.push_back(escapeBytes(group));
    report["folds"].push_back({{"fold", i + 1},
                               {"groups", groups},
                               {"temperature", fold.temperature},
                               {"best_epoch", fold.bestEpoch},
                               {"test", parsed(fold.test)},
                               {"linear", parsed(fold.linear)}});
    if (fold.external.count > 0) report["folds"].back()["external_test"] = parsed(fold.external);
  }
  report["scored_folds"] = scoredFolds(result);
  addSpreads(report, result, kNetwork);
  report["split"] = {{"new_groups", result.hasNewGroups}, {"start_knew_test", result.startKnowsTest}};
  report["data"] = {{"group_kind", toValidUtf8(result.groupKind)}};
  report["test"] = parsed(result.pooled);
  report["groups"] = groupJson(result.groups);
  report["linear"] = parsed(result.pooledLinear);
  addSpreads(report["linear"], result, kLinear);
  if (scoredFolds(result, kExternal) > 0) addSpreads(report["external_test"], result, kExternal);
  return report;
}

/// Writes at the start what is in which fold, and by what label; refuses to go on with other data, whose folds would
/// overlap the old ones, or with other labels.
void requireSameSplit(const Dataset& data, const Split& split, const fs::path& file) {
  std::string folds;
  std::string labels;
  for (std::size_t i = 0; i < data.recordings.size(); ++i) {
    const Recording& recording = data.recordings[i];
    folds += recording.file.filename().string() + "\t" + recording.group + "\t" + std::to_string(split.sides[i]) + "\n";
    labels += recording.label.key() + "\n";
  }
  std::string foldsThen;
  std::string labelsThen;  // older runs have none
  std::ifstream(file) >> foldsThen >> labelsThen;
  if (!foldsThen.empty() && foldsThen != hashText(folds))
    throw ConfigError(
        "The data set has changed since this cross-validation began, so that its folds would be others: recordings "
        "would be tested twice or by a network that learned from them. Restore the data, or start again in a new "
        "folder.");
  if (!labelsThen.empty() && labelsThen != hashText(labels))
    throw ConfigError(
        "Labels of the data set have changed since this cross-validation began: folds that are done learned from and "
        "were tested by the old ones. Restore the labels, or start again in a new folder.");
  if (labelsThen.empty()) writeFileAtomically(file, hashText(folds) + "\n" + hashText(labels) + "\n");
}

/// The baseline's verdicts on every fold, in linear.csv or made now.
std::vector<ScoredRecording> linearVerdicts(const Dataset& data, const Split& split, const TrainConfig& config,
                                            const fs::path& file, const std::stop_token& stop,
                                            const CrossValidationCallbacks& callbacks) {
  if (fs::exists(file)) return readVerdicts(file);
  if (callbacks.training.message)
    callbacks.training.message(std::string("Linear baseline: ") + kLinearBaselineText + ".");
  const LinearBaseline baseline(data, config, stop, callbacks.training.loading);
  std::vector<ScoredRecording> verdicts;
  for (int fold = 0; fold < config.folds; ++fold) {
    if (callbacks.training.loading) callbacks.training.loading({fold, config.folds, "linear baseline"});
    for (ScoredRecording& scored : baseline.score(recordingsBeside(split, fold), recordingsOn(split, fold), stop))
      verdicts.push_back(std::move(scored));
  }
  writeFileAtomically(file, verdictsCsv(verdicts));
  return readVerdicts(file);  // what a resumed run has, too
}

/// Gives every fold the figures of the baseline on its recordings. folds: the tested ones of each.
void addLinear(CrossValidation& result, const std::vector<ScoredRecording>& verdicts,
               const std::vector<std::vector<fs::path>>& folds) {
  std::map<fs::path, std::size_t> foldOf;
  for (std::size_t i = 0; i < folds.size(); ++i)
    for (const fs::path& file : folds[i]) foldOf.emplace(file, i);
  std::vector<std::vector<ScoredRecording>> parts(folds.size());
  for (const ScoredRecording& scored : verdicts)
    if (const auto found = foldOf.find(scored.recording.file); found != foldOf.end())
      parts[found->second].push_back(scored);
  for (std::size_t i = 0; i < folds.size(); ++i) result.folds[i].linear = computeMetrics(verdictsOf(parts[i]));
  result.pooledLinear = computeMetrics(verdictsOf(verdicts));
}

std::vector<fs::path> filesOf(const std::vector<ScoredRecording>& recordings) {
  std::vector<fs::path> files;
  for (const ScoredRecording& scored : recordings) files.push_back(scored.recording.file);
  return files;
}

Metrics externalOf(const TrainingReport& report) {
  return report.external ? report.external->evaluation.metrics : Metrics();
}

/// Of the network, over all that it has been tested on.
void setPooled(CrossValidation& result, const std::vector<ScoredRecording>& tested) {
  const std::vector<Verdict> verdicts = verdictsOf(tested);
  result.pooled = computeMetrics(verdicts);
  result.leftOut = std::ssize(tested) - std::ssize(verdicts);
  result.groups = metricsByGroup(verdicts);
}

/// Of the folds that are done, for those who watch.
void writeFolds(const CrossValidation& result, const RunFolder& folder) {
  writeFileAtomically(folder / kFoldsFile, reportOf(result).dump(2) + "\n");
}

CrossValidation validateAll(const TrainConfig& config, RunFolder& folder, const std::stop_token& stop,
                            const CrossValidationCallbacks& callbacks) {
  config.validate();
  requireStartable(config);
  const Dataset data = participants(openSources(config), config);
  const Duplicates duplicates = sameFiles(data, stop);
  const Split split = foldsOf(data, config, duplicates);
  requireSameSplit(data, split, folder / "split.txt");
  folder.writeEnvironment(config);
  if (const auto leaks = findLeaks(data, split, duplicates); !leaks.empty()) {
    const std::string warning = leakWarning(data, leaks).english();
    folder.log(warning);
    if (callbacks.training.message) callbacks.training.message(warning);
  }
  CrossValidationCallbacks showing = callbacks;
  showing.training.loading = [&](const Progress& progress) {
    folder.showProgress("loading", progress);
    if (callbacks.training.loading) callbacks.training.loading(progress);
  };
  const std::vector<ScoredRecording> linear = linearVerdicts(data, split, config, folder / "linear.csv", stop, showing);
  CrossValidation result;
  result.groupKind = data.groupKind;
  addLinear(result, linear, {});
  writeFolds(result, folder);
  std::vector<ScoredRecording> tested;
  std::vector<std::vector<fs::path>> files;
  const Dataset external = openExternalTest(config, data, stop);
  const Dataset unlabelled = openUnlabelled(config, data, external, stop);
  for (int fold = 0; fold < config.folds; ++fold) {
    if (callbacks.foldStarted) callbacks.foldStarted(fold + 1, config.folds);
    folder.log("Fold " + std::to_string(fold + 1) + " of " + std::to_string(config.folds));
    RunSplit parts;
    parts.learn = partOf(data, recordingsBeside(split, fold));
    parts.test = partOf(data, recordingsOn(split, fold));
    parts.learn.notes = data.notes;
    parts.unlabelled = unlabelled;
    parts.external = external;
    parts.facts = factsOf(data, split, fold, duplicates);
    parts.facts.isByRecording = config.foldsBy == "recording";
    parts.facts.hasNewGroups = parts.facts.hasNewGroups && !parts.facts.isByRecording;
    const bool startKnowsTest = overlapWithStart(config, parts).isWithTest;
    result.startKnowsTest = result.startKnowsTest || startKnowsTest;
    result.hasNewGroups = result.hasNewGroups && parts.facts.hasNewGroups && !startKnowsTest;
    const TrainingReport report =
        runFold(config, parts, folder.path() / ("fold-" + std::to_string(fold + 1)), stop, callbacks.training);
    result.folds.push_back(
        {groupsOf(parts.test), report.test, {}, report.temperature, report.bestEpoch, externalOf(report)});
    files.push_back(filesOf(report.tested));
    tested.insert(tested.end(), report.tested.begin(), report.tested.end());
    setPooled(result, tested);
    addLinear(result, linear, files);
    writeFolds(result, folder);
  }
  writeFileAtomically(folder / "tested.csv", verdictsCsv(tested));
  writeFileAtomically(folder / "report.json", crossValidationJson(result));
  writeRunReport(folder.path());
  std::error_code ignored;
  fs::remove(folder / kFoldsFile, ignored);  // the report has it all
  return result;
}

CrossValidation validate(const TrainConfig& config, RunFolder& folder, const std::stop_token& stop,
                         const CrossValidationCallbacks& callbacks) {
  try {
    return validateAll(config, folder, stop, callbacks);
  } catch (const std::exception& error) {
    folder.logEnd(error);
    throw;
  }
}

void requireOneProcess() {
  if (processPlace().isShared())
    throw ConfigError(
        "A cross-validation runs in one process; several can share the training of one network (moodogram-cli train). "
        "Start it once, without RANK and WORLD_SIZE or with WORLD_SIZE=1.");
}

}  // namespace

CrossValidation runCrossValidation(const TrainConfig& config, const fs::path& runFolder, std::stop_token stop,
                                   const CrossValidationCallbacks& callbacks) {
  requireOneProcess();
  config.validate();
  requireStartable(config);
  const Dataset data = participants(openSources(config), config);
  // These refuse before there is a folder.
  const Split split = foldsOf(data, config, sameFiles(data, stop));
  for (int fold = 0; fold < config.folds && keepsGroupsBack(config); ++fold) {
    const Dataset learn = partOf(data, recordingsBeside(split, fold));
    requireGroupsForFits(learn, false, config, sameFiles(learn, stop));
  }
  openExternalTest(config, data, stop);
  RunFolder folder(runFolder, RunFolder::Start::New, RunFolder::Kind::CrossValidation);
  if (callbacks.folderMade) callbacks.folderMade();
  writeFileAtomically(folder / "config.json", config.toJson(TrainConfig::Places::Written));
  return validate(config, folder, stop, callbacks);
}

CrossValidation resumeCrossValidation(const fs::path& runFolder, std::stop_token stop,
                                      const CrossValidationCallbacks& callbacks) {
  requireOneProcess();
  RunFolder folder(runFolder, RunFolder::Start::Resume, RunFolder::Kind::CrossValidation);
  return validate(TrainConfig::fromFile(folder / "config.json"), folder, stop, callbacks);
}

CrossValidation crossValidateLinear(const TrainConfig& config, const std::stop_token& stop,
                                    const CrossValidationCallbacks& callbacks) {
  config.validate();
  const Dataset data = participants(openSources(config), config);
  const Duplicates duplicates = sameFiles(data, stop);
  const Split split = foldsOf(data, config, duplicates);
  const LinearBaseline baseline(data, config, stop, callbacks.training.loading);
  CrossValidation result;
  result.groupKind = data.groupKind;
  std::vector<ScoredRecording> scored;
  for (int fold = 0; fold < config.folds; ++fold) {
    const std::vector<std::size_t> tested = recordingsOn(split, fold);
    const std::vector<ScoredRecording> verdicts = baseline.score(recordingsBeside(split, fold), tested, stop);
    CrossValidation::Fold& made = result.folds.emplace_back();
    made.groups = groupsOf(partOf(data, tested));
    made.linear = computeMetrics(verdictsOf(verdicts));
    result.hasNewGroups =
        result.hasNewGroups && config.foldsBy == "group" && factsOf(data, split, fold, duplicates).hasNewGroups;
    scored.insert(scored.end(), verdicts.begin(), verdicts.end());
  }
  result.pooledLinear = computeMetrics(verdictsOf(scored));
  result.leftOut = std::ssize(scored) - std::ssize(verdictsOf(scored));
  result.groups = metricsByGroup(verdictsOf(scored));
  return result;
}

std::string crossValidationJson(const CrossValidation& result) { return reportOf(result).dump(2) + "\n"; }

CrossValidation readCrossValidation(const fs::path& runFolder) {
  try {
    std::ifstream stream(runFolder / "report.json");
    const auto report = ordered_json::parse(stream);
    CrossValidation result;
    std::vector<std::vector<fs::path>> files;
    result.groupKind = report.at("data").at("group_kind");
    for (const auto& entry : report.at("folds")) {
      auto& read = result.folds.emplace_back();
      for (const auto& group : entry.at("groups")) read.groups.push_back(unescapeBytes(group.get<std::string>()));
      read.temperature = entry.at("temperature");
      read.bestEpoch = entry.at("best_epoch");
      const auto fold = readTrainingReport(runFolder / ("fold-" + std::to_string(result.folds.size())));
      read.test = fold.test;
      read.external = externalOf(fold);
      files.push_back(filesOf(fold.tested));
    }
    setPooled(result, readVerdicts(runFolder / "tested.csv"));
    if (const auto split = report.find("split"); split != report.end()) {
      result.hasNewGroups = split->value("new_groups", true);
      result.startKnowsTest = split->value("start_knew_test", false);
    }
    if (fs::exists(runFolder / "linear.csv")) addLinear(result, readVerdicts(runFolder / "linear.csv"), files);
    return result;
  } catch (const ordered_json::exception&) {
    throw ModelError("The report of the cross-validation in " + displayPath(runFolder) + " cannot be read.");
  }
}

std::string formatComparison(const CrossValidation& grouped, const CrossValidation& random) {
  char line[120];
  std::snprintf(line, sizeof line, "%-16s %20s %20s %12s\n", "", ("by " + grouped.groupKind).c_str(), "by recording",
                "flatters by");
  std::string text = line;
  for (const auto& [who, prefix] : {std::pair(kNetwork, ""), std::pair(kLinear, "linear ")})
    for (const Figure& figure : kFigures) {
      if (scoredFolds(grouped, who) == 0 || scoredFolds(random, who) == 0) break;
      const Spread honest = spreadOf(grouped, figure, who);
      const Spread flattering = spreadOf(random, figure, who);
      std::snprintf(line, sizeof line, "%-16s %11.3f +- %.3f %11.3f +- %.3f %+12.3f\n",
                    (std::string(prefix) + figure.name).c_str(), honest.mean, honest.deviation, flattering.mean,
                    flattering.deviation, figure.better * (flattering.mean - honest.mean));
      text += line;
    }
  return text;
}

std::string formatCrossValidation(const CrossValidation& result) {
  std::string text;
  const auto row = [&](const std::string& name, const std::string& count, auto&& valueOf, const std::string& groups) {
    char buffer[80];
    std::snprintf(buffer, sizeof buffer, "%-7s %6s", name.c_str(), count.c_str());
    text += buffer;
    for (const Figure& figure : kFigures) {
      const std::optional<double> value = valueOf(figure);
      if (value) std::snprintf(buffer, sizeof buffer, "%10.3f", *value);
      text += value ? buffer : "         -";
    }
    text += (groups.empty() ? "" : "  " + groups) + "\n";
  };
  const auto ifAny = [](std::int64_t count, double value) { return count > 0 ? std::optional(value) : std::nullopt; };
  const bool isLinear = result.pooled.count == 0 && result.pooledLinear.count > 0;
  const Who who = isLinear ? kLinear : kNetwork;
  text += "fold     clips  accuracy       UAR  macro-F1       NLL       ECE  " + result.groupKind + "s\n";
  for (std::size_t i = 0; i < result.folds.size(); ++i) {
    const auto& fold = result.folds[i];
    constexpr std::size_t kMostNames = 8;
    std::string groups;
    for (std::size_t g = 0; g < std::min(kMostNames, fold.groups.size()); ++g)
      groups += (g > 0 ? ", " : "") + toValidUtf8(fold.groups[g]);
    if (fold.groups.size() > kMostNames) groups += ", ...";
    row(
        std::to_string(i + 1), std::to_string((fold.*who).count),
        [&](const Figure& figure) { return ifAny((fold.*who).count, fold.*who.*figure.value); }, groups);
  }
  const std::int64_t scored = scoredFolds(result, who);
  const Metrics& pooled = isLinear ? result.pooledLinear : result.pooled;
  row(
      "mean", "", [&](const Figure& figure) { return ifAny(scored, spreadOf(result, figure, who).mean); }, "");
  row(
      "sd", "", [&](const Figure& figure) { return ifAny(scored, spreadOf(result, figure, who).deviation); }, "");
  row(
      "pooled", std::to_string(pooled.count),
      [&](const Figure& figure) { return ifAny(pooled.count, pooled.*figure.value); }, "");
  const auto addSpread = [&](const char* name, Who beside) {
    const auto part = [&](double Spread::*value) {
      return [&result, beside, value](const Figure& figure) {
        return std::optional(spreadOf(result, figure, beside).*value);
      };
    };
    row(name, "mean", part(&Spread::mean), "");
    row("", "sd", part(&Spread::deviation), "");
  };
  if (scoredFolds(result, kExternal) > 0) {
    addSpread("extern", kExternal);
    text += "extern: the external test of " + std::to_string(result.folds.front().external.count) +
            " recordings, by the network of each fold.\n";
  }
  if (!isLinear && scoredFolds(result, kLinear) > 0) {
    addSpread("linear", kLinear);
    text += std::string("linear: ") + kLinearBaselineText + ", on the same folds.\n";
  }
  if (scored < std::ssize(result.folds))
    text += "Nothing could be scored in " + std::to_string(std::ssize(result.folds) - scored) +
            " of the folds; mean and sd are those of the other " + std::to_string(scored) + ".\n";
  constexpr int kNameWidth = 7;  // as the column of folds
  return text + groupText(result.groups, result.groupKind, kNameWidth);
}

}  // namespace moodogram
