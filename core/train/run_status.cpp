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
#include "core/train/cross_validation.h"
#include "core/train/run_folder.h"
#include "core/train/run_queue.h"

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
    if (!rows[i].is_array() || (rows[i].size() != kEmotionCount && rows[i].size() != kMoodClassCount)) continue;
    ConfusionRow& row = confusion.emplace_back();
    row.name = classes[i].is_string() ? classes[i].get<std::string>() : classes[i].value("name", std::string());
    for (std::size_t e = 0; e < rows[i].size(); ++e) row.verdicts[e] = rows[i][e].get<std::int64_t>();
  }
  return confusion;
}

void readEpochs(const fs::path& file, int part, std::vector<RunEpoch>& epochs) {
  std::ifstream stream(file);
  for (std::string line; std::getline(stream, line);) {
    const json object = json::parse(line, nullptr, false);
    if (!object.is_object()) continue;  // the last line while it is being written
    RunEpoch& epoch = epochs.emplace_back();
    epoch.part = part;
    epoch.fold = object.value("fold", 0);
    epoch.epoch = object.value("epoch", 0);
    epoch.trainLoss = object.value("train_loss", 0.0);
    epoch.seconds = object.value("seconds", 0.0);
    epoch.learningSeconds = object.value("learning_seconds", epoch.seconds);  // older runs counted nothing else
    epoch.validationLoss = figure(object, "validation_loss");
    epoch.validationAccuracy = figure(object, "validation_accuracy");
    epoch.validationUar = figure(object, "validation_uar");
    epoch.isBest = object.value("best", false);
    epoch.confusion = confusionOf(object);
  }
}

/// folder: of the run, or of the fold of it that is at work.
void readPhase(const fs::path& folder, RunStatus& status) {
  const json object = readJson(folder / "status.json");
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

RunFigures figuresOf(const json& object) {
  if (!object.is_object()) return {};
  return {object.value("clips", std::int64_t{0}),
          figure(object, "accuracy"),
          figure(object, "uar"),
          figure(object, "macro_f1"),
          figure(object, "nll"),
          figure(object, "ece")};
}

RunSpread spreadOf(const json& object) {
  return {figuresOf(object.value("mean", json())), figuresOf(object.value("standard_deviation", json()))};
}

void readFolds(const json& report, RunStatus& status) {
  for (const json& entry : report.value("folds", json::array())) {
    RunFold& fold = status.folds.emplace_back();
    for (const json& group : entry.value("groups", json::array()))
      if (group.is_string()) fold.groups.push_back(group.get<std::string>());
    fold.network = figuresOf(entry.value("test", json()));
    fold.linear = figuresOf(entry.value("linear", json()));
  }
  status.network = spreadOf(report);
  if (const json external = report.value("external_test", json()); external.is_object())
    status.externalSpread = spreadOf(external);
  if (const json linear = report.value("linear", json()); linear.is_object()) {
    status.linear = spreadOf(linear);
    status.pooledLinear = figuresOf(linear);
  }
}

void readReport(RunStatus& status) {
  json report = readJson(status.folder / "report.json");
  const bool isDone = report.is_object();
  if (!isDone && status.isCrossValidation) report = readJson(status.folder / kFoldsFile);
  if (!report.is_object()) return;
  if (status.isCrossValidation) readFolds(report, status);
  for (const char* part : {"test", "validation", "calibration"}) {
    const json figures = report.value(part, json());
    if (!figures.is_object() || figures.value("clips", 0) == 0) continue;
    status.confusion = confusionOf(figures);
    if (isDone && std::string_view(part) == "test") {
      status.testUar = figure(figures, "uar");
      status.testAccuracy = figure(figures, "accuracy");
    }
    break;
  }
}

std::vector<WrongVerdict> readWorst(const fs::path& verdicts) {
  constexpr std::size_t kMost = 50;
  std::vector<WrongVerdict> worst;
  try {
    for (const ScoredRecording& scored : readVerdicts(verdicts)) {
      const MoodClass verdict = scored.scores.top();
      if (!scored.error.empty() || scored.recording.label.accepts(verdict)) continue;
      worst.push_back(
          {scored.recording.file, className(classOf(scored.recording.label)), verdict, scored.scores.confidence()});
    }
  } catch (const Error&) {  // no such test, or the table is damaged
  }
  std::ranges::stable_sort(worst, std::ranges::greater(), &WrongVerdict::confidence);
  if (worst.size() > kMost) worst.resize(kMost);
  return worst;
}

std::vector<std::string> textsAt(const json& object, const char* key) {
  std::vector<std::string> texts;
  for (const json& each : object.value(key, json::array()))
    if (each.is_string()) texts.push_back(each.get<std::string>());
  return texts;
}

/// Of a finished training.
std::optional<RunExternalTest> readExternalTest(const fs::path& folder) {
  const json report = readJson(folder / "report.json");
  const json object = report.is_object() ? report.value("external_test", json()) : json();
  if (!object.is_object()) return std::nullopt;
  RunExternalTest test;
  if (const json data = object.value("dataset", json()); data.is_object()) {
    if (const auto name = data.find("name"); name != data.end() && name->is_string()) test.data = *name;
    test.notes = textsAt(data, "notes");
  }
  test.figures = figuresOf(object);
  test.meanAuc = figure(object, "mean_auc");
  test.confusion = confusionOf(object);
  test.worst = readWorst(folder / "external.csv");
  test.unreadable = object.value("failed", std::int64_t{0});
  test.missing = textsAt(object, "missing");
  return test;
}

/// The reason that the log gives, so that it can be said in any language if the run has kept it in that form.
Message saidBy(const fs::path& folder, const std::string& logged) {
  std::ifstream stream(folder / kFailureFile);
  Message kept = Message::fromStored(std::string(std::istreambuf_iterator<char>(stream), {}));
  return onOneLine(toValidUtf8(kept.english())) == logged ? kept : Message(logged);
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
    status.problem = saidBy(status.folder, said.substr(kFailed.size()));
  } else {
    constexpr std::string_view kProgram = "moodogram-cli: ";
    const std::string printed = lastLineOf(tailOf(status.folder / "output.txt"));
    const bool hasSpoken = !isStarted && printed.starts_with(kProgram);
    std::error_code ignored;
    if (!hasSpoken && fs::exists(status.folder / kStopFile, ignored)) {
      status.state = RunState::Stopped;
      return;
    }
    status.state = hasSpoken ? RunState::Failed : RunState::Crashed;
    status.problem = hasSpoken ? Message(printed.substr(kProgram.size()))
                               : Message(MOODOGRAM_TEXT("Training",
                                                        "The training ended without a word: it was killed, ran out of "
                                                        "memory, or the machine went down."));
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

/// By what the run noted at its start. Of "auto", LibTorch takes the first GPU that it sees.
std::string deviceOf(const fs::path& folder) {
  const json environment = readJson(folder / "environment.json");
  if (!environment.is_object()) return {};
  const std::string asked = environment.value("device", std::string());
  if (asked == "cuda") return "cuda:0";
  if (asked != "auto") return asked;
  for (const std::string& device : textsAt(environment, "devices"))
    if (device.starts_with("cuda")) return device.substr(0, device.find(' '));
  return "cpu";
}

/// The folds that have begun; the last one is at work, or was.
void readParts(RunStatus& status) {
  std::error_code ignored;
  for (int part = 1;; ++part) {
    const fs::path folder = status.folder / ("fold-" + std::to_string(part));
    if (!fs::is_directory(folder, ignored)) break;
    readEpochs(folder / "metrics.jsonl", part, status.epochs);
    status.part = part;
  }
  const fs::path last = status.folder / ("fold-" + std::to_string(status.part));
  if (status.part > 0 && !RunFolder::isFinished(last)) readPhase(last, status);
}

bool isCrossValidation(const fs::path& folder) {
  const json run = readJson(folder / "run.json");
  return run.is_object() && run.value("kind", json()) == RunFolder::kindName(RunFolder::Kind::CrossValidation);
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

RunStatus readFiles(const fs::path& folder) {
  RunStatus status;
  status.folder = folder;
  status.isCrossValidation = isCrossValidation(folder);
  readConfigOf(status);
  status.device = deviceOf(folder);
  // The process before the files: what it wrote last is then there if it is gone.
  for (const char* name : {"run.lock", "trainer.json"}) {
    const auto process = readProcess(folder / name);
    if (!process) continue;
    const ProcessState state = stateOf(*process);
    if (state == ProcessState::Gone || (state == ProcessState::Elsewhere && !RunFolder::isHeld(folder))) continue;
    status.process = process;
    status.state = state == ProcessState::Stopped ? RunState::Paused : RunState::Running;
    break;
  }
  const bool isStarted = RunFolder::isStarted(folder);
  readPhase(folder, status);
  if (status.isCrossValidation)
    readParts(status);
  else
    readEpochs(folder / "metrics.jsonl", 0, status.epochs);
  readReport(status);
  std::error_code ignored;
  status.hasModel = fs::exists(folder / "model.safetensors", ignored);
  status.changedUnixSeconds = lastChange(folder);
  if (RunFolder::isFinished(folder)) {
    status.state = RunState::Finished;
    status.process.reset();  // it may take a moment to end
    status.worst = readWorst(folder / "tested.csv");
    if (!status.isCrossValidation) status.external = readExternalTest(folder);
  } else if (status.process && !isStarted && status.state == RunState::Running) {
    status.state = RunState::Starting;
  } else if (const auto place = queuePlace(folder); place && !status.process) {
    status.state = RunState::Queued;
    status.queuePlace = *place;
  } else if (!status.process) {
    readEnd(status, isStarted);
  }
  status.isResumable =
      isStarted && !status.process && status.state != RunState::Finished && status.state != RunState::Queued;
  return status;
}

}  // namespace

std::span<const MoodClass> columnsOf(const std::vector<ConfusionRow>& rows) {
  const bool hasNeutral = std::ranges::any_of(rows, [](const ConfusionRow& row) {
    return row.verdicts[static_cast<std::size_t>(MoodClass::Neutral)] > 0 ||
           row.name == moodClassName(MoodClass::Neutral);
  });
  return moodClasses(hasNeutral);
}

RunStatus readRunStatus(const fs::path& folder) {
  try {
    return readFiles(folder);
  } catch (const json::exception& error) {
    // JSON, but not what a run writes. The other runs of the folder must not suffer from it.
    RunStatus status;
    status.folder = folder;
    status.state = RunState::Failed;
    status.problem = Message(MOODOGRAM_TEXT("Training",
                                            "Its files were changed by another program and cannot be read (%1). Put "
                                            "them back, or delete the run."),
                             error.what());
    status.changedUnixSeconds = lastChange(folder);
    return status;
  }
}

std::vector<fs::path> runFoldersIn(const fs::path& folder) {
  std::vector<fs::path> folders;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(folder, ignored)) {
    const json run = readJson(entry.path() / "run.json");
    const bool isRun = run.is_object() ? run.value("kind", json()) != RunFolder::kindName(RunFolder::Kind::Fold)
                                       : fs::exists(entry.path() / "request.json", ignored);
    if (isRun) folders.push_back(entry.path());
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
