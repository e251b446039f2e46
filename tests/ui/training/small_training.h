// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTest>
#include <algorithm>
#include <csignal>
#include <functional>

#include "tests/support/files.h"
#include "tests/support/real_data.h"
#include "tests/support/training_clips.h"
#include "ui/bridge/training_runs.h"

namespace moodogram::test {

inline constexpr int kTrainingPatienceMs = 240'000;

/// A home of its own with few recordings, and the real program that trains on them.
class SmallTraining {
 public:
  /// Five recordings of each of three actors: real ones where they are on this machine.
  SmallTraining() {
    qputenv("XDG_DATA_HOME", (m_home / "data").c_str());
    qputenv("XDG_CACHE_HOME", (m_home / "cache").c_str());
    qputenv("MOODOGRAM_CLI", MOODOGRAM_CLI);
    const auto real = realData("ravdess_song");
    if (!real) {
      writeTrainingClips(clips(), 3, 1);
      return;
    }
    for (const char* actor : {"Actor_01", "Actor_02", "Actor_03"}) {
      std::filesystem::create_directories(clips() / actor);
      for (const auto& entry : std::filesystem::directory_iterator(*real / actor)) {
        const std::string name = entry.path().filename().string();
        // Of each of the five emotions, normal intensity, the first repetition of the first statement.
        if (name.starts_with("03-02-0") && name[7] != '1' && name.substr(8, 9) == "-01-01-01")
          std::filesystem::create_symlink(entry.path(), clips() / actor / name);
      }
    }
  }

  /// Ends what a test that failed has left at work.
  ~SmallTraining() {
    for (const std::filesystem::path& folder : runFoldersIn(m_home / "data/moodogram/runs"))
      if (const auto process = readRunStatus(folder).process) ::kill(process->pid, SIGKILL);
  }
  SmallTraining(const SmallTraining&) = delete;
  SmallTraining& operator=(const SmallTraining&) = delete;

  std::filesystem::path operator/(const char* name) const { return m_home / name; }
  std::filesystem::path clips() const { return m_home / "clips"; }
  std::filesystem::path run(const char* name) const { return m_home / "data/moodogram/runs" / name; }

  TrainConfig config(int epochs) const {
    TrainConfig config;
    config.name = "Three singers";
    DatasetSource source;
    source.path = clips();
    config.sources = {source};
    config.testGroups = {"03"};
    config.calibrationFolds = 0;
    config.validationShare = 0.5;
    config.epochs = epochs;
    config.batchSize = 4;
    config.crops = 2;
    config.folds = 3;
    config.threads = 1;
    config.checkpointSeconds = 0;
    config.cache = m_home / "cache";
    return config;
  }

  /// This run as it is read while the test waits.
  static bool waitFor(ui::TrainingRuns& runs, const std::filesystem::path& folder,
                      const std::function<bool(const RunStatus&)>& isSo) {
    const bool isReached = QTest::qWaitFor(
        [&] {
          runs.refresh();
          const auto found = std::ranges::find(runs.statuses(), folder, &RunStatus::folder);
          return found != runs.statuses().end() && isSo(*found);
        },
        kTrainingPatienceMs);
    if (!isReached) {
      const RunStatus now = readRunStatus(folder);
      qWarning("The run is in state %d. %s\n%s", static_cast<int>(now.state), now.problem.english().c_str(),
               runLog(folder).c_str());
    }
    return isReached;
  }
  static bool waitFor(ui::TrainingRuns& runs, const std::filesystem::path& folder, RunState state) {
    return waitFor(runs, folder, [state](const RunStatus& run) { return run.state == state; });
  }
  static const RunStatus& statusOf(const ui::TrainingRuns& runs, const std::filesystem::path& folder) {
    return *std::ranges::find(runs.statuses(), folder, &RunStatus::folder);
  }

 private:
  TemporaryFolder m_home;
};

}  // namespace moodogram::test
