// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/run_status.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <system_error>

#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/evaluate/evaluation.h"
#include "core/train/run_folder.h"

namespace moodogram {
namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr std::size_t kMostLogBytes = 64 << 10;

std::string tailOf(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary | std::ios::ate);
  if (!stream) return {};
  const auto bytes = static_cast<std::size_t>(stream.tellg());
  stream.seekg(static_cast<std::streamoff>(bytes > kMostLogBytes ? bytes - kMostLogBytes : 0));
  return toValidUtf8(std::string(std::istreambuf_iterator<char>(stream), {}));
}

std::string lastLineOf(const std::string& text) {
  const auto end = text.find_last_not_of('\n');
  if (end == std::string::npos) return {};
  const auto begin = text.rfind('\n', end);
  return text.substr(begin == std::string::npos ? 0 : begin + 1,
                     end - (begin == std::string::npos ? 0 : begin + 1) + 1);
}

json readJson(const fs::path& file) {
  std::ifstream stream(file);
  return json::parse(stream, nullptr, false);
}

std::optional<double> figure(const json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end() || !found->is_number()) return std::nullopt;
  return found->get<double>();
}

/// figures: with "classes", names or objects that have one, and as many rows of "confusion".
std::vector<ConfusionRow> confusionOf(const json& figures) {
  const json classes = figures.value("classes", json::array());
  const json rows = figures.value("confusion", json::array());
  std::vector<ConfusionRow> confusion;
  for (std::size_t i = 0; i < std::min(classes.size(), rows.size()); ++i) {
    if (!rows[i].is_array() || rows[i].size() != kEmotionCount) continue;
    ConfusionRow& row = confusion.emplace_back();
    row.name = classes[i].is_string() ? classes[i].get<std::string>() : classes[i].value("name", std::string());
    for (std::size_t e = 0; e < kEmotionCount; ++e) row.verdicts[e] = rows[i][e].get<std::int64_t>();
  }
  return confusion;
}

std::vector<RunEpoch> readEpochs(const fs::path& file) {
  std::vector<RunEpoch> epochs;
  std::ifstream stream(file);
  for (std::string line; std::getline(stream, line);) {
    const json object = json::parse(line, nullptr, false);
    if (!object.is_object()) continue;  // the last line while it is being written
    RunEpoch& epoch = epochs.emplace_back();
    epoch.fold = object.value("fold", 0);
    epoch.epoch = object.value("epoch", 0);
    epoch.trainLoss = object.value("train_loss", 0.0);
    epoch.seconds = object.value("seconds", 0.0);
    epoch.validationLoss = figure(object, "validation_loss");
    epoch.validationAccuracy = figure(object, "validation_accuracy");
    epoch.validationUar = figure(object, "validation_uar");
    epoch.isBest = object.value("best", false);
    epoch.confusion = confusionOf(object);
  }
  return epochs;
}

void readPhase(RunStatus& status) {
  const json object = readJson(status.folder / "status.json");
  if (!object.is_object()) return;
  status.phase = object.value("phase", std::string());
  status.progress = {object.value("done", std::int64_t{0}), object.value("total", std::int64_t{0}),
                     object.value("what", std::string())};
  status.step = {object.value("fold", 0),
                 object.value("epoch", 0),
                 object.value("epochs", 0),
                 object.value("step", std::size_t{0}),
                 object.value("steps", std::size_t{0}),
                 object.value("windows", std::size_t{0})};
}

void readReport(RunStatus& status) {
  const json report = readJson(status.folder / "report.json");
  if (!report.is_object()) return;
  for (const char* part : {"test", "validation", "calibration"}) {
    const json figures = report.value(part, json());
    if (!figures.is_object() || figures.value("clips", 0) == 0) continue;
    status.confusion = confusionOf(figures);
    if (std::string_view(part) == "test") {
      status.testUar = figure(figures, "uar");
      status.testAccuracy = figure(figures, "accuracy");
    }
    break;
  }
}

void readWorst(RunStatus& status) {
  constexpr std::size_t kMost = 50;
  try {
    for (const ScoredRecording& scored : readVerdicts(status.folder / "tested.csv")) {
      const Emotion verdict = scored.scores.top();
      if (!scored.error.empty() || scored.recording.label.accepts(verdict)) continue;
      status.worst.push_back(
          {scored.recording.file, className(classOf(scored.recording.label)), verdict, scored.scores.confidence()});
    }
  } catch (const Error&) {  // no test part, or the table is damaged
  }
  std::ranges::stable_sort(status.worst, std::ranges::greater(), &WrongVerdict::confidence);
  if (status.worst.size() > kMost) status.worst.resize(kMost);
}

void readEnd(RunStatus& status, bool isStarted) {
  const std::string last = lastLineOf(tailOf(status.folder / "log.txt"));
  constexpr std::size_t kTimeChars = 20;  // "2026-01-31 12:00:00 "
  const std::string said = last.size() > kTimeChars ? last.substr(kTimeChars) : std::string();
  constexpr std::string_view kFailed = "Failed: ";
  if (said.starts_with("Stopped;")) {
    status.state = RunState::Stopped;
  } else if (said.starts_with(kFailed)) {
    status.state = RunState::Failed;
    status.problem = said.substr(kFailed.size());
  } else {
    constexpr std::string_view kProgram = "moodogram-cli: ";
    const std::string printed = lastLineOf(tailOf(status.folder / "output.txt"));
    const bool hasSpoken = !isStarted && printed.starts_with(kProgram);
    status.state = hasSpoken ? RunState::Failed : RunState::Crashed;
    status.problem = hasSpoken ? printed.substr(kProgram.size())
                               : "The training ended without a word: it was killed, ran out of memory, or the machine "
                                 "went down.";
  }
}

void readConfigOf(RunStatus& status) {
  for (const char* name : {"config.json", "request.json"}) {
    try {
      status.config = TrainConfig::fromFile(status.folder / name);
      return;
    } catch (const Error&) {
    }
  }
}

std::int64_t lastChange(const fs::path& folder) {
  std::int64_t latest = 0;
  std::error_code ignored;
  for (const char* name : {"status.json", "metrics.jsonl", "log.txt", "report.json", "request.json", "config.json"}) {
    const auto time = fs::last_write_time(folder / name, ignored);
    if (ignored) continue;
    const auto system = std::chrono::file_clock::to_sys(time).time_since_epoch();
    latest = std::max(latest, std::int64_t{std::chrono::duration_cast<std::chrono::seconds>(system).count()});
  }
  return latest;
}

}  // namespace

RunStatus readRunStatus(const fs::path& folder) {
  RunStatus status;
  status.folder = folder;
  readConfigOf(status);
  // The process before the files: what it wrote last is then there if it is gone.
  for (const char* name : {"run.lock", "trainer.json"}) {
    const auto process = readProcess(folder / name);
    if (!process) continue;
    const ProcessState state = stateOf(*process);
    if (state == ProcessState::Gone) continue;
    status.process = process;
    status.state = state == ProcessState::Stopped ? RunState::Paused : RunState::Running;
    break;
  }
  const bool isStarted = RunFolder::isStarted(folder);
  readPhase(status);
  status.epochs = readEpochs(folder / "metrics.jsonl");
  readReport(status);
  std::error_code ignored;
  status.hasModel = fs::exists(folder / "model.safetensors", ignored);
  status.changedUnixSeconds = lastChange(folder);
  if (RunFolder::isFinished(folder)) {
    status.state = RunState::Finished;
    status.process.reset();  // it may take a moment to end
    readWorst(status);
  } else if (status.process && !isStarted && status.state == RunState::Running) {
    status.state = RunState::Starting;
  } else if (!status.process) {
    readEnd(status, isStarted);
  }
  status.isResumable = isStarted && !status.process && status.state != RunState::Finished;
  return status;
}

std::vector<fs::path> runFoldersIn(const fs::path& folder) {
  std::vector<fs::path> folders;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(folder, ignored)) {
    const json run = readJson(entry.path() / "run.json");
    const bool isTraining = run.is_object() ? run.value("kind", std::string()) == "training"
                                            : fs::exists(entry.path() / "request.json", ignored) &&
                                                  !fs::exists(entry.path() / "fold-1", ignored);
    if (isTraining) folders.push_back(entry.path());
  }
  std::ranges::sort(folders, std::ranges::greater());
  return folders;
}

std::string runLog(const fs::path& folder) {
  std::string text = tailOf(folder / "log.txt");
  const std::string printed = tailOf(folder / "output.txt");
  if (!printed.empty()) text += (text.empty() ? "" : "\n") + printed;
  return text;
}

fs::path userRunsFolder() { return userDataDir() / "runs"; }

}  // namespace moodogram
