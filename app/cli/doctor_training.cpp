// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/doctor_training.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <optional>
#include <string>

#include "app/cli/command.h"
#include "core/audio/demo_synthesizer.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/infer/emotion_engine.h"
#include "core/system/process_identity.h"
#include "core/train/training.h"

namespace moodogram::cli {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

/// Each with the preset whose front end and recipe it is trained with; the fastest first.
struct Network {
  const char* name;
  const char* preset;
};
constexpr std::array kNetworks{Network{"moodnet", "voice"}, Network{"musicnet", "music"}, Network{"googlenet", "paper"},
                               Network{"resnet152", "paper"}, Network{"vgg11", "paper"}};

constexpr int kBatch = 4;
constexpr double kLeastSeconds = 2;  ///< of steps, from two steps on

/// A folder that goes away with the object.
class Scratch {
 public:
  Scratch() : m_path(fs::temp_directory_path() / ("moodogram-training-" + std::to_string(currentProcess().pid))) {
    fs::create_directories(m_path);
  }
  ~Scratch() {
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  fs::path operator/(const std::string& name) const { return m_path / name; }

 private:
  fs::path m_path;
};

/// Ends a training that has told enough.
struct Measured : std::exception {};

/// The time between two steps of the same epoch.
class Stopwatch {
 public:
  void stepDone(const StepReport& step) {
    const Clock::time_point now = Clock::now();
    if (m_last && step.step > 1) {
      m_seconds += std::chrono::duration<double>(now - *m_last).count();
      m_windows += static_cast<double>(step.windows);
      ++m_steps;
    }
    m_last = now;
    constexpr int kFewestSteps = 2;
    if (m_steps >= kFewestSteps && m_seconds >= kLeastSeconds) throw Measured();
  }
  double windowsPerSecond() const { return m_seconds > 0 ? m_windows / m_seconds : 0; }

 private:
  std::optional<Clock::time_point> m_last;
  double m_seconds = 0;
  double m_windows = 0;
  int m_steps = 0;
};

double measure(const Network& network, const Scratch& scratch, const fs::path& table, const std::stop_token& stop) {
  TrainConfig config = TrainConfig::fromFile(resourceDir() / "presets" / (std::string(network.preset) + ".json"));
  config.architecture = network.name;
  DatasetSource source;
  source.path = table;
  config.sources = {source};
  config.trainGroups = {"demo"};  // nobody is tested
  config.testGroups.clear();
  config.testShare = config.validationShare = 0;
  config.calibrationFolds = 0;
  config.startFrom.clear();
  config.frozenLayers = 0;
  config.teacher.clear();
  config.unlabelled.clear();
  config.epochs = 1000;
  config.batchSize = kBatch;
  config.device = "auto";
  config.checkpointSeconds = 1e9;  // large networks would write for longer than they learn
  config.cache = scratch / "cache";
  Stopwatch watch;
  TrainingCallbacks callbacks;
  callbacks.stepDone = [&](const StepReport& step) {
    throwIfStopped(stop);
    watch.stepDone(step);
  };
  try {
    runTraining(config, scratch / network.name, {}, callbacks);  // a stop would save all of the state
  } catch (const Measured&) {
  }
  return watch.windowsPerSecond();
}

}  // namespace

int measureTraining(const std::stop_token& stop) {
  const Scratch scratch;
  writeDemoLibrary(scratch / "demo", stop);
  std::string table = "path,label,group\n";
  for (const auto& entry : fs::directory_iterator(scratch / "demo"))
    table += "\"demo/" + entry.path().filename().string() + "\",calm,demo\n";
  writeFileAtomically(scratch / "demo.csv", table);
  const bool hasGpu =
      std::ranges::any_of(torchInfo().devices, [](const std::string& device) { return device.starts_with("cuda"); });
  for (const Network& network : kNetworks) {
    std::printf("{\"network\": \"%s\", \"device\": \"%s\", \"windows_per_second\": %.4g}\n", network.name,
                hasGpu ? "cuda" : "cpu", measure(network, scratch, scratch / "demo.csv", stop));
    std::fflush(stdout);
  }
  return kSuccess;
}

}  // namespace moodogram::cli
