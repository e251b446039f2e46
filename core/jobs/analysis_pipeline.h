// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <deque>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/jobs/analyze_job.h"
#include "core/jobs/file_analysis.h"

namespace moodogram {

/// The files of an AnalyzeJob on their way, in order. A few are looked at and decoded in threads of their own while the
/// engine scores; a batch is filled with the windows of the first file, then of those behind it, as long as the same
/// engine scores them. Nothing is taken from a file before all has been taken from those before it: so only the first
/// one may be scored in part, and files behind it can be dropped when the order changes, at the cost of their decoding.
/// At most kMostPrepared files are being prepared, and no more are begun while a batch of windows waits.
class AnalysisPipeline {
 public:
  static constexpr std::size_t kMostPrepared = 3;
  /// How long windows wait for those of other files that would fill their batch.
  static constexpr std::chrono::milliseconds kLongestWait{500};

  /// All must outlive it.
  AnalysisPipeline(AnalysisTools& tools, AnalyzeJob::Source& source, std::stop_token stop,
                   const AnalyzeJob::Callbacks& callbacks);

  /// What became of the next file; nullopt: nothing is left. Throws as AnalyzeJob::run().
  std::optional<AnalyzedFile> next();

 private:
  struct File {
    File(AnalysisTools& tools, AnalyzeJob::Item item, const std::stop_token& stop)
        : analysis(tools, std::move(item), stop) {}
    FileAnalysis analysis;
    bool isTaken = false;     ///< from the source
    std::size_t windows = 0;  ///< of it in the batch
  };

  void followOrder();
  void prepare();
  bool take(File& file);
  void fill();
  bool addWindows(File& file, std::optional<std::chrono::steady_clock::time_point> until);
  void score();
  void passOnNotices();

  AnalysisTools& m_tools;
  AnalyzeJob::Source& m_source;
  std::stop_token m_stop;
  const AnalyzeJob::Callbacks& m_callbacks;
  std::deque<std::unique_ptr<File>> m_files;
  // The batch.
  EmotionEngine* m_engine = nullptr;
  std::size_t m_batchSize = 1;  ///< that the engine prefers
  std::size_t m_windows = 0;    ///< in it so far
  std::vector<float> m_tensors;
  std::vector<WindowVerdict> m_verdicts;
};

}  // namespace moodogram
