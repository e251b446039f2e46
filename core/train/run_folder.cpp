// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/run_folder.h"

#include <ctime>
#include <nlohmann/json.hpp>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/base/system_message.h"
#include "core/infer/emotion_engine.h"
#include "core/system/open_file.h"
#include "core/system/process_identity.h"
#include "core/system/process_usage.h"
#include "core/system/this_machine.h"
#include "core/train/run_queue.h"

namespace moodogram {
namespace fs = std::filesystem;
using nlohmann::ordered_json;

namespace {

constexpr std::chrono::milliseconds kStatusInterval(250);

constexpr int kLockTries = 5;
constexpr std::chrono::milliseconds kLockPause(50);

constexpr std::int64_t kReservedBytes = 64 << 10;  // room for what a run says at its end, also where the disk is full

std::string timeNow(const char* format) { return localTimeText(std::time(nullptr), format); }

[[noreturn]] void throwCannotCreate(const fs::path& folder, int code) {
  throw IoError(Message(MOODOGRAM_TEXT("Training", "Cannot create the run folder %1: %2."), displayPath(folder),
                        systemMessage(code)));
}

}  // namespace

bool RunFolder::isFinished(const fs::path& folder) {
  // The saved state goes last, behind all that is made of the report.
  return fs::exists(folder / "report.json") && !fs::exists(folder / "state.safetensors");
}

const char* RunFolder::kindName(Kind kind) {
  return kind == Kind::Training ? "training" : kind == Kind::CrossValidation ? "cross-validation" : "fold";
}

void RunFolder::prepare(const fs::path& folder, Kind kind, const TrainConfig& config) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) throwCannotCreate(folder, error.value());
  writeFileAtomically(folder / "request.json", config.toJson(TrainConfig::Places::Written));
  writeFileAtomically(folder / "run.json", ordered_json{{"kind", kindName(kind)}}.dump() + "\n");
}

bool RunFolder::isStarted(const fs::path& folder) { return fs::exists(folder / "config.json"); }

namespace {

using Kind = RunFolder::Kind;

/// Of runs that an older version began without run.json as far as their files tell; nullopt: they do not.
std::optional<Kind> kindOf(const fs::path& folder) {
  std::ifstream stream(folder / "run.json");
  const auto run = ordered_json::parse(stream, nullptr, false);
  if (run.is_object() && run.contains("kind") && run["kind"].is_string())
    for (const Kind kind : {Kind::Training, Kind::CrossValidation, Kind::Fold})
      if (run["kind"] == RunFolder::kindName(kind)) return kind;
  if (fs::exists(folder / "fold-1")) return Kind::CrossValidation;
  if (fs::exists(folder / "state.safetensors")) return Kind::Training;
  return std::nullopt;
}

/// Nothing, or what a run leaves that failed before its first epoch, or what the program that begins it is writing.
bool isFree(const fs::path& folder) {
  std::error_code error;
  if (!fs::exists(folder, error)) return true;
  const bool isOurs = fs::exists(folder / "run.json", error);
  for (const auto& entry : fs::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    const bool isBegun = name == "run.json" || name == "config.json" || name == "split.txt" ||
                         name == "environment.json" || name == "log.txt" || name == kFailureFile ||
                         name.starts_with("status.json") ||
                         (name == "metrics.jsonl" && fs::file_size(entry.path(), error) == 0) ||
                         name.starts_with("events.out.tfevents.");
    const bool isAsked = isTemporaryName(name) || name == "request.json" || name == "output.txt" ||
                         name == "trainer.json" || name == kQueuedFile || name == kStopFile;
    if (name != "run.lock" && !isAsked && !(isOurs && isBegun)) return false;
  }
  return true;
}

[[noreturn]] void throwAtWork(const fs::path& folder) {
  throw ConfigError(
      Message(MOODOGRAM_TEXT("Training", "Another process is at work on the run in %1. Wait for it, or end it first."),
              displayPath(folder)));
}

}  // namespace

bool RunFolder::isHeld(const fs::path& folder) {
  std::error_code error;
  const fs::path file = folder / "run.lock";
  if (!fs::exists(file, error)) return false;
  const UniqueDescriptor lock = openFile(file, OpenFor::Updating, error);
  if (!error) lockFile(lock.get(), LockWait::No, error);
  return static_cast<bool>(error);
}

void RunFolder::remove(const fs::path& folder) {
  std::error_code error;
  UniqueDescriptor lock;  // nobody begins to work on it meanwhile
  if (fs::exists(folder / "run.lock", error)) {
    lock = openFile(folder / "run.lock", OpenFor::Updating, error);
    if (!error) lockFile(lock.get(), LockWait::No, error);
    if (error == std::errc::operation_would_block) throwAtWork(folder);
  }
  fs::remove_all(folder, error);
  if (error) {  // network drives keep a file that is open
    lock = UniqueDescriptor();
    fs::remove_all(folder, error);
  }
  if (error)
    throw IoError(Message(MOODOGRAM_TEXT("Training", "The run in %1 cannot be deleted: %2."), displayPath(folder),
                          systemMessage(error.value())));
}

void RunFolder::requireUsable(Start start, Kind kind) const {
  const std::string name = displayPath(m_folder);
  if (std::error_code error; fs::exists(m_folder, error) && !fs::is_directory(m_folder, error))
    throw ConfigError(Message(MOODOGRAM_TEXT("Training", "%1 is no folder. Name a new one with --output."), name));
  if (start == Start::Resume && !isStarted(m_folder))
    throw ConfigError(
        Message(MOODOGRAM_TEXT("Training", "The folder %1 holds no training run: it has no config.json."), name));
  if (isFinished(m_folder) && isStarted(m_folder))
    throw ConfigError(Message::joined(
        Message(MOODOGRAM_TEXT("Training", "The run folder %1 holds a finished run."), name),
        start == Start::Resume
            ? Message(MOODOGRAM_TEXT("Training", "There is nothing left to do."))
            : Message(MOODOGRAM_TEXT("Training", "Name another with --output, so that no result is overwritten."))));
  if (start == Start::New) {
    if (isFree(m_folder)) return;
    if (isStarted(m_folder) && fs::exists(m_folder / "metrics.jsonl"))
      throw ConfigError(
          Message(MOODOGRAM_TEXT("Training",
                                 "The run folder %1 holds a run that is not finished. Go on with --resume, or name "
                                 "another folder with --output."),
                  name));
    throw ConfigError(
        Message(MOODOGRAM_TEXT("Training",
                               "The folder %1 is not empty. Name a new one with --output, so that nothing is lost."),
                name));
  }
  const Kind found = kindOf(m_folder).value_or(kind);
  if (found == kind || (found == Kind::Training && kind == Kind::Fold)) return;
  if (found == Kind::Training)
    throw ConfigError(
        Message(MOODOGRAM_TEXT("Training",
                               "The folder %1 holds a training run. Go on with it by moodogram-cli train --resume %1."),
                name));
  if (found == Kind::CrossValidation)
    throw ConfigError(Message(
        MOODOGRAM_TEXT("Training",
                       "The folder %1 holds a cross-validation. Go on with it by moodogram-cli crossval --resume %1."),
        name));
  throw ConfigError(Message(
      MOODOGRAM_TEXT(
          "Training",
          "The folder %1 holds a fold of a cross-validation. Go on with it by moodogram-cli crossval --resume %2."),
      name, displayPath(fs::absolute(m_folder / "").parent_path().parent_path())));
}

RunFolder::RunFolder(fs::path folder, Start start, Kind kind) : m_folder(std::move(folder)) {
  const std::string name = displayPath(m_folder);
  requireUsable(start, kind);
  std::error_code error;
  fs::create_directories(m_folder, error);
  if (error) throwCannotCreate(m_folder, error.value());
  const auto throwCannotWrite = [&](int code) {
    throw IoError(
        Message(MOODOGRAM_TEXT("Training", "Cannot write into the run folder %1: %2."), name, systemMessage(code)));
  };
  m_lock = openFile(m_folder / "run.lock", OpenFor::Updating, error);
  if (error) throwCannotWrite(error.value());
  lockFile(m_lock.get(), LockWait::No, error);
  for (int i = 0; i < kLockTries && error == std::errc::operation_would_block; ++i) {
    std::this_thread::sleep_for(kLockPause);  // isHeld() of another process has it for a moment
    lockFile(m_lock.get(), LockWait::No, error);
  }
  if (error == std::errc::operation_would_block) throwAtWork(m_folder);
  if (error) throwCannotWrite(error.value());
  requireUsable(start, kind);  // another process may have had it in between
  removeAbandonedTemporaries(m_folder);
  if (start == Start::New)
    writeFileAtomically(m_folder / "run.json", ordered_json{{"kind", kindName(kind)}}.dump() + "\n");
  writeAnew(m_lock.get(), processText(currentProcess()), error);
  if (error) throwCannotWrite(error.value());
  for (const char* old : {"finish", kQueuedFile, kStopFile, kFailureFile}) fs::remove(m_folder / old, error);
  m_log.open(m_folder / "log.txt", std::ios::app);
  reserveBehind(m_folder / "log.txt", kReservedBytes);
  m_metrics.open(m_folder / "metrics.jsonl", std::ios::app);
}

// The lock file stays: a process that waits to open it would else lock another one than the next.
RunFolder::~RunFolder() = default;

void RunFolder::keepEpochs(std::size_t lines) {
  m_metrics.close();
  std::vector<fs::path> curves;
  for (const auto& entry : fs::directory_iterator(m_folder))
    if (entry.path().filename().string().starts_with("events.out.tfevents.")) curves.push_back(entry.path());
  for (const fs::path& old : curves) fs::remove(old);
  m_events.emplace(m_folder);
  const fs::path file = m_folder / "metrics.jsonl";
  std::string kept;
  {
    std::ifstream stream(file);
    std::string line;
    for (std::size_t i = 0; i < lines && std::getline(stream, line); ++i) {
      kept += line + "\n";
      addCurves(line);
    }
  }
  writeFileAtomically(file, kept);
  m_metrics.open(file, std::ios::app);
}

void RunFolder::addCurves(const std::string& line) {
  const auto epoch = ordered_json::parse(line, nullptr, false);
  if (!epoch.is_object() || !m_events) return;
  const int fold = epoch.value("fold", 0);
  const std::string fit = fold == 0 ? "final fit/" : "fold " + std::to_string(fold) + "/";
  for (const auto& [name, value] : epoch.items())
    if (name.starts_with("train_") || name.starts_with("validation_"))
      m_events->addScalar(fit + name, epoch.value("epoch", 0), value.get<float>());
}

void RunFolder::add(const EpochReport& epoch) {
  ordered_json line{{"fold", epoch.fold},
                    {"epoch", epoch.epoch},
                    {"train_loss", epoch.trainLoss},
                    {"seconds", epoch.seconds},
                    {"learning_seconds", epoch.learningSeconds}};
  if (epoch.validation) {
    line["validation_loss"] = epoch.validation->negativeLogLikelihood;
    line["validation_accuracy"] = epoch.validation->accuracy;
    line["validation_uar"] = epoch.validation->unweightedAverageRecall;
    line["best"] = epoch.isBest;
    for (const ClassMetrics& each : epoch.validation->classes) {
      line["classes"].push_back(each.name());
      line["confusion"].push_back(epoch.validation->cellsOf(each));
    }
  }
  m_metrics << line.dump() << std::endl;
  if (!m_metrics)  // the next one would lie behind half a line
    throw IoError(Message(MOODOGRAM_TEXT("Training", "Cannot write %1: the disk is full, or gone."),
                          displayPath(m_folder / "metrics.jsonl")));
  addCurves(line.dump());
}

void RunFolder::writeStatus(const char* phase, const Progress& progress) {
  m_shown = std::chrono::steady_clock::now();
  const ordered_json status{{"phase", phase},          {"done", progress.done},
                            {"total", progress.total}, {"what", toValidUtf8(progress.what)},
                            {"fold", m_step.fold},     {"epoch", m_step.epoch},
                            {"epochs", m_step.epochs}, {"step", m_step.step},
                            {"steps", m_step.steps},   {"windows", m_step.windows}};
  // Readers see the whole file or the one before; it need not survive a power cut.
  const fs::path fresh = m_folder / "status.json.new";
  std::ofstream stream(fresh);
  stream << status.dump() << "\n";
  stream.close();
  std::error_code ignored;
  if (stream)
    fs::rename(fresh, m_folder / "status.json", ignored);
  else  // a full disk: what matters more says so
    fs::remove(fresh, ignored);
}

bool RunFolder::isShowDue() const { return std::chrono::steady_clock::now() - m_shown >= kStatusInterval; }

void RunFolder::showProgress(const char* phase, const Progress& progress) {
  if (isShowDue() || progress.done == 0 || progress.done == progress.total) writeStatus(phase, progress);
}

void RunFolder::showStep(const StepReport& step) {
  m_step = step;
  if (isShowDue() || step.step == step.steps) writeStatus("fitting", {});
}

bool RunFolder::isEndAsked() const {
  std::error_code ignored;
  return fs::exists(m_folder / "finish", ignored);
}

std::string onOneLine(const std::string& text) {
  std::string line;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\n' && text[i] != '\r')
      line += text[i];
    else if (!line.ends_with(' ') && i + 1 < text.size())
      line += ' ';
  }
  return line;
}

void RunFolder::log(const std::string& text) {
  m_log.clear();  // on a disk that was full there may be room again
  m_log << timeNow("%Y-%m-%d %H:%M:%S ") << onOneLine(text) << std::endl;
}

void RunFolder::logEnd(const std::exception& error) {
  if (dynamic_cast<const Cancelled*>(&error) != nullptr) return log("Stopped; what was done is kept.");
  log(std::string("Failed: ") + error.what());
  if (const auto* said = dynamic_cast<const Error*>(&error))
    std::ofstream(m_folder / kFailureFile) << said->message().stored();
}

void RunFolder::writeEnvironment(const TrainConfig& config) const {
  const TorchInfo torch = torchInfo();
  const ordered_json environment{{"moodogram", MOODOGRAM_VERSION},
                                 {"libtorch", torch.version},
                                 {"blas", torch.blas},
                                 {"compiler", __VERSION__},
                                 {"system", systemName()},
                                 {"processor", processorName()},
                                 {"processors", std::thread::hardware_concurrency()},
                                 {"device", config.device},
                                 {"devices", torch.devices},
                                 {"threads", config.threads > 0 ? config.threads : torch.threads},
                                 {"started", timeNow("%Y-%m-%dT%H:%M:%S%z")}};
  writeFileAtomically(m_folder / "environment.json", environment.dump(2) + "\n");
}

}  // namespace moodogram
