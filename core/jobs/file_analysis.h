// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <span>
#include <stop_token>
#include <string>

#include "core/base/message.h"
#include "core/base/watched_thread.h"
#include "core/infer/analysis_models.h"
#include "core/infer/track_run.h"
#include "core/jobs/analyze_job.h"
#include "core/library/library_database.h"

namespace moodogram {

/// What the files of an AnalyzeJob share. The job's thread's, but for deviceDescription().
struct AnalysisTools {
  AnalyzeConfig config;
  EngineFactory engineFactory;
  ModelReader modelReader;
  FileReading reading;
  std::optional<LibraryDatabase> database;
  std::optional<AnalysisModels> models;
  std::set<std::string> contentsInWork;  ///< hashes: two files with one content are not analysed at the same time

  /// Throws StoreError.
  void openStore();
  /// Reads what they say about themselves, before any work that would be for nothing without them. Throws ModelError.
  AnalysisModels& chosenModels();
  void rememberDevice(const EmotionEngine& engine);
  Message deviceDescription() const;

 private:
  mutable std::mutex m_deviceMutex;
  Message m_device;
};

/// One file of an AnalyzeJob: looked at (stat, tags, hash) and decoded in threads of its own, so that this goes on
/// while windows of other files are scored. What goes wrong is kept until result(). Destroyed before it is done, it
/// leaves behind what was scored.
class FileAnalysis {
 public:
  /// Begins to look at the file.
  FileAnalysis(AnalysisTools& tools, AnalyzeJob::Item item, std::stop_token stop);
  ~FileAnalysis();
  FileAnalysis(const FileAnalysis&) = delete;
  FileAnalysis& operator=(const FileAnalysis&) = delete;

  const AnalyzeJob::Item& item() const { return m_item; }

  /// Decides, once the file has been looked at, what is to be done with it: nothing (a stored result), or to score it
  /// with one of the engines; false: it has not been looked at, after so long, or its content is in work. Without a
  /// limit the file is given up when it gives no sign of life. Throws Cancelled.
  bool decide(std::optional<std::chrono::milliseconds> longest);
  /// Once it is decided: waits until there are windows in run(), or the file is done; false: neither, after so long.
  bool waitForWindows(std::optional<std::chrono::milliseconds> longest);
  /// There is a result, or a reason why there is none.
  bool isDone() const { return m_isDone; }
  /// How much of it waits to be scored, and whether more will come.
  TrackRun::Prepared prepared() const { return m_run ? m_run->prepared() : TrackRun::Prepared{0, m_isDone}; }

  /// While it is not done.
  EmotionEngine& engine() const { return *m_engine; }
  TrackRun& run() const { return *m_run; }

  /// TrackRun::accept(), and what comes at the end. Nothing for a file that has failed since.
  void accept(std::span<const float> tensors, std::span<const WindowVerdict> verdicts);
  void fail(std::exception_ptr error);

  /// Of a file that is done; once. Throws ModelError and StoreError: no other file would fare better.
  AnalyzedFile result();

 private:
  /// What the library and the file system know about a file.
  struct Look {
    Track track;
    bool isKnown = false;    ///< it is a track of the library
    bool isCurrent = false;  ///< the library has it as it is now
    std::string contentHash;
  };

  template <typename Step>
  void attempt(Step&& step);
  void beginToLook();
  void choose();
  void refuseIfTooLong();
  void startRun();
  void completeIfAtEnd();
  void refuseIfChanged() const;
  bool isStillUnchanged() const;
  TrackId remember();
  double longestSeconds() const { return m_item.asked ? 0 : 60 * m_tools.config.longestMinutes; }
  /// Calls what looks at the file in a thread that can be left behind: drives hang. It must own all that it uses.
  template <typename LookAt>
  auto watched(LookAt lookAt) const;

  AnalysisTools& m_tools;
  AnalyzeJob::Item m_item;
  std::stop_token m_stop;
  AnalyzedFile m_result;
  std::unique_ptr<WatchedCall<Look>> m_looking;
  std::optional<Look> m_look;
  bool m_isDecided = false;
  bool m_isDone = false;
  std::exception_ptr m_error;
  std::optional<AnalysisKey> m_key;  ///< without a store: none
  bool m_ownsContent = false;        ///< it is the one in AnalysisTools::contentsInWork
  bool m_contentIsNew = false;       ///< what it is was found out here
  EmotionEngine* m_engine = nullptr;
  std::unique_ptr<TrackRun> m_run;
};

}  // namespace moodogram
