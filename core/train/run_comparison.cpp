// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/run_comparison.h"

#include <algorithm>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/base/translatable.h"
#include "core/evaluate/evaluation.h"
#include "core/train/train_config_help.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

using nlohmann::ordered_json;

/// Without quotation marks, brackets and escapes.
std::string plainText(const std::string& json) {
  const ordered_json value = ordered_json::parse(json, nullptr, false);
  if (value.is_string()) return value.get<std::string>();
  if (!value.is_array()) return json;
  std::string text;
  for (const ordered_json& item : value)
    text += (text.empty() ? "" : ", ") + (item.is_string() ? item.get<std::string>() : item.dump());
  return text;
}

std::string placesOf(const TrainConfig& config) {
  std::string text;
  for (const DatasetSource& source : config.sources) text += (text.empty() ? "" : ", ") + displayPath(source.path);
  return text;
}

std::string neutralText(const TrainConfig& config) { return config.hasNeutral() ? "sixth class" : "left out"; }

std::string kindText(const RunStatus& run) { return run.isCrossValidation ? "cross-validation" : "training"; }

class Differences {
 public:
  explicit Differences(const std::vector<ComparedRun>& runs) : m_runs(runs) {}

  /// value: of a run's configuration.
  template <typename Value>
  void add(std::string_view title, std::string_view help, Value value) {
    ConfigDifference difference{std::string(title), std::string(help), {}};
    for (const ComparedRun& run : m_runs)
      difference.values.push_back(run.status.config ? value(run.status) : std::string());
    if (std::ranges::adjacent_find(difference.values, std::ranges::not_equal_to()) != difference.values.end())
      m_found.push_back(std::move(difference));
  }
  std::vector<ConfigDifference> take() { return std::move(m_found); }

 private:
  const std::vector<ComparedRun>& m_runs;
  std::vector<ConfigDifference> m_found;
};

std::vector<ConfigDifference> differencesOf(const std::vector<ComparedRun>& runs) {
  Differences differences(runs);
  differences.add(MOODOGRAM_TRANSLATABLE("TrainConfig", "Kind"),
                  MOODOGRAM_TRANSLATABLE("TrainConfig", "A training, or a cross-validation."), kindText);
  differences.add(MOODOGRAM_TRANSLATABLE("TrainConfig", "Recordings"),
                  MOODOGRAM_TRANSLATABLE("TrainConfig", "Where the data sets lie."),
                  [](const RunStatus& run) { return placesOf(*run.config); });
  differences.add(MOODOGRAM_TRANSLATABLE("TrainConfig", "Neutral recordings"),
                  MOODOGRAM_TRANSLATABLE("TrainConfig", "Left out, or a class of their own."),
                  [](const RunStatus& run) { return neutralText(*run.config); });
  for (const ConfigField& field : configFields())
    if (field.name() != "model.name" && field.name() != "machine.checkpoint_seconds")
      differences.add(field.title, field.help,
                      [&](const RunStatus& run) { return plainText(configValue(*run.config, field)); });
  differences.add(MOODOGRAM_TRANSLATABLE("TrainConfig", "Parameters of the front end"),
                  MOODOGRAM_TRANSLATABLE("TrainConfig", "Where they are not the usual ones."),
                  [](const RunStatus& run) { return run.config->frontEndParameters; });
  return differences.take();
}

}  // namespace

RunComparison compareRuns(std::span<const fs::path> folders, const std::stop_token& stop,
                          const ProgressCallback& progress) {
  RunComparison comparison;
  std::map<fs::path, std::size_t> testedBy;
  for (const fs::path& folder : folders) {
    throwIfStopped(stop);
    if (progress) progress({std::ssize(comparison.runs), std::ssize(folders), displayPath(folder.filename())});
    ComparedRun& run = comparison.runs.emplace_back();
    run.status = readRunStatus(folder);
    std::error_code ignored;
    if (run.status.state != RunState::Finished || !fs::exists(folder / "tested.csv", ignored)) continue;
    try {
      const std::vector<ScoredRecording> tested = readVerdicts(folder / "tested.csv");
      for (const ScoredRecording& scored : tested) ++testedBy[scored.recording.file];
      const std::vector<Verdict> verdicts = verdictsOf(tested);
      run.tested = computeMetrics(verdicts);
      run.intervals = bootstrapIntervals(verdicts);
    } catch (const Error&) {  // a damaged table: no figures
    }
  }
  const auto withTest = static_cast<std::size_t>(
      std::ranges::count_if(comparison.runs, [](const ComparedRun& run) { return run.tested.count > 0; }));
  comparison.testedByAny = testedBy.size();
  for (const auto& [file, runs] : testedBy) comparison.testedByAll += runs == withTest ? 1 : 0;
  comparison.differences = differencesOf(comparison.runs);
  return comparison;
}

}  // namespace moodogram
