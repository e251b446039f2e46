// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <exception>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>

#include "core/system/unique_descriptor.h"
#include "core/train/event_file.h"
#include "core/train/train_config.h"
#include "core/train/training.h"

namespace moodogram {

/// Why a run failed (Message::stored), so that the window can say it in its language. log.txt has it in English.
inline constexpr char kFailureFile[] = "failure.txt";

/// As log.txt has a text: its lines one behind the other.
std::string onOneLine(const std::string& text);

/// The folder of a training run: who writes into it, and the files that grow while it goes on.
class RunFolder {
 public:
  enum class Start { New, Resume };

  /// What the run is, kept in run.json: only its own command goes on with it.
  enum class Kind { Training, CrossValidation, Fold };
  static const char* kindName(Kind kind);

  /// New: created, and must be empty but for a run that failed before its first epoch; Resume: must hold a run of this
  /// kind that is not finished. Locked against other processes while the object lives. Throws ConfigError, IoError.
  RunFolder(std::filesystem::path folder, Start start, Kind kind);
  ~RunFolder();
  RunFolder(const RunFolder&) = delete;
  RunFolder& operator=(const RunFolder&) = delete;

  const std::filesystem::path& path() const { return m_folder; }
  std::filesystem::path operator/(const char* name) const { return m_folder / name; }

  /// How many lines of metrics.jsonl to keep: what came behind the saved state happens again. The curves of an event
  /// file (core/train/event_file.h) are drawn anew from them.
  void keepEpochs(std::size_t lines);
  void add(const EpochReport& epoch);
  // Replace status.json, a few times a second. phase: "loading" (of recordings), "validating" or "testing"; a step is
  // "fitting".
  void showProgress(const char* phase, const Progress& progress);
  void showStep(const StepReport& step);
  /// Whether somebody put the file "finish" there: the final fit is to make do with the epochs that it has.
  bool isEndAsked() const;
  /// A line of log.txt with the time.
  void log(const std::string& text);
  /// The last line: that the run was stopped, or why it failed.
  void logEnd(const std::exception& error);
  /// environment.json: versions and machine.
  void writeEnvironment(const TrainConfig& config) const;

  /// What a run shall do that somebody else begins later: makes the folder with request.json and run.json. Throws
  /// IoError.
  static void prepare(const std::filesystem::path& folder, Kind kind, const TrainConfig& config);
  static bool isFinished(const std::filesystem::path& folder);
  static bool isStarted(const std::filesystem::path& folder);
  /// Whether a process is at work on it, on whatever machine that sees the folder; true where that cannot be told.
  static bool isHeld(const std::filesystem::path& folder);
  /// Deletes it. Throws ConfigError where a process is at work on it, IoError where it cannot be deleted.
  static void remove(const std::filesystem::path& folder);

 private:
  void requireUsable(Start start, Kind kind) const;
  void addCurves(const std::string& line);
  void writeStatus(const char* phase, const Progress& progress);
  bool isShowDue() const;

  std::filesystem::path m_folder;
  UniqueDescriptor m_lock;
  std::ofstream m_metrics;
  std::ofstream m_log;
  std::optional<EventFile> m_events;
  std::chrono::steady_clock::time_point m_shown{};
  StepReport m_step;  ///< the last one
};

}  // namespace moodogram
