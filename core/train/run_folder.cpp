// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/run_folder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/utsname.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <ctime>
#include <nlohmann/json.hpp>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/infer/emotion_engine.h"

namespace moodogram {
namespace fs = std::filesystem;
using nlohmann::ordered_json;

namespace {

/// "model name" of the first processor.
std::string processorName() {
  std::ifstream stream("/proc/cpuinfo");
  for (std::string line; std::getline(stream, line);)
    if (line.starts_with("model name")) return line.substr(std::min(line.size(), line.find(':') + 2));
  return "unknown";
}

std::string timeNow(const char* format) {
  char text[40];
  const std::time_t now = std::time(nullptr);
  std::tm parts{};
  localtime_r(&now, &parts);
  std::strftime(text, sizeof text, format, &parts);
  return text;
}

}  // namespace

bool RunFolder::isFinished(const fs::path& folder) { return fs::exists(folder / "report.json"); }

bool RunFolder::isStarted(const fs::path& folder) { return fs::exists(folder / "config.json"); }

RunFolder::RunFolder(fs::path folder, Start start) : m_folder(std::move(folder)) {
  const std::string name = displayPath(m_folder);
  if (isFinished(m_folder))
    throw ConfigError("The run folder " + name + " holds a finished run. " +
                      (start == Start::Resume ? "There is nothing left to do."
                                              : "Name another with --output, so that no result is overwritten."));
  if (start == Start::Resume && !isStarted(m_folder))
    throw ConfigError("The folder " + name + " holds no training run: it has no config.json.");
  if (start == Start::New && isStarted(m_folder))
    throw ConfigError("The run folder " + name +
                      " holds a run that is not finished. Go on with --resume, or name another folder with --output.");
  std::error_code error;
  fs::create_directories(m_folder, error);
  if (error) throw IoError("Cannot create the run folder " + name + ": " + error.message() + ".");
  m_lock = ::open((m_folder / "run.lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
  if (m_lock < 0) throw IoError("Cannot write into the run folder " + name + ": " + std::strerror(errno) + ".");
  if (::flock(m_lock, LOCK_EX | LOCK_NB) != 0) {
    ::close(m_lock);
    throw ConfigError("Another process is at work on the run in " + name + ". Wait for it, or end it first.");
  }
  removeAbandonedTemporaries(m_folder);
  m_log.open(m_folder / "log.txt", std::ios::app);
  m_metrics.open(m_folder / "metrics.jsonl", std::ios::app);
}

RunFolder::~RunFolder() {
  ::unlink((m_folder / "run.lock").c_str());
  ::close(m_lock);
}

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
  ordered_json line{
      {"fold", epoch.fold}, {"epoch", epoch.epoch}, {"train_loss", epoch.trainLoss}, {"seconds", epoch.seconds}};
  if (epoch.validation) {
    line["validation_loss"] = epoch.validation->negativeLogLikelihood;
    line["validation_accuracy"] = epoch.validation->accuracy;
    line["validation_uar"] = epoch.validation->unweightedAverageRecall;
    line["best"] = epoch.isBest;
  }
  m_metrics << line.dump() << std::endl;
  addCurves(line.dump());
}

void RunFolder::log(const std::string& text) { m_log << timeNow("%Y-%m-%d %H:%M:%S ") << text << std::endl; }

void RunFolder::writeEnvironment(const TrainConfig& config) const {
  const TorchInfo torch = torchInfo();
  utsname system{};
  ::uname(&system);
  const ordered_json environment{{"moodogram", MOODOGRAM_VERSION},
                                 {"libtorch", torch.version},
                                 {"blas", torch.blas},
                                 {"compiler", __VERSION__},
                                 {"system", std::string(system.sysname) + " " + system.release + " " + system.machine},
                                 {"processor", processorName()},
                                 {"processors", std::thread::hardware_concurrency()},
                                 {"device", config.device},
                                 {"devices", torch.devices},
                                 {"threads", config.threads > 0 ? config.threads : torch.threads},
                                 {"started", timeNow("%Y-%m-%dT%H:%M:%S%z")}};
  writeFileAtomically(m_folder / "environment.json", environment.dump(2) + "\n");
}

}  // namespace moodogram
