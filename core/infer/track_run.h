// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/emotion_timeline.h"
#include "core/base/message.h"
#include "core/base/partial_timeline.h"
#include "core/base/progress.h"
#include "core/base/watched_thread.h"
#include "core/infer/batch_channel.h"
#include "core/infer/emotion_engine.h"
#include "core/infer/file_reading.h"

namespace moodogram {

struct TrackAnalysis {
  double durationSeconds = 0;  ///< of what was decoded
  EmotionTimeline timeline;
  EmotionScores summary;
  /// WindowVerdict::classes of each window; empty: the model knows the five emotions only, or an earlier analysis was
  /// gone on with.
  std::vector<ClassScores> classes = {};
  std::optional<std::string> warning;  ///< e.g. the file is truncated: what was there has been scored
  /// Share of the windows in which something can be heard that are like what the model learned from
  /// (WindowVerdict::distance); nullopt: the model does not say, or there is no such window.
  std::optional<float> known;
  /// Mean over the windows in which something can be heard; nullopt: the model has none, or there is no such window.
  std::optional<TrackEmbedding> embedding = std::nullopt;
};

/// A track is longer than was asked for.
class TooLong : public Error {
 public:
  using Error::Error;
};

/// For the user.
Message tooLongMessage(const std::filesystem::path& file, double longestSeconds);

/// What an analysis does beside scoring, and where it begins.
struct AnalysisControl {
  std::stop_token stop = {};
  ProgressCallback progress = {};  ///< in samples of the track at the front end's rate
  /// What an earlier analysis with the same model and hop has scored, from the start of the track. It is decoded again
  /// (only so do decoder and resampler get into the same state) but neither computed nor scored.
  PartialTimeline done = {};
  /// Of TrackAnalyzer: before each batch is scored. It may wait: decoding stops soon after. It may throw, e.g.
  /// Cancelled.
  std::function<void()> beforeBatch = {};
  /// After each batch of the track's windows but the last: how many windows of the track come before, and the windows
  /// of the batch.
  std::function<void(std::size_t firstWindow, const PartialTimeline&)> batchScored = {};
  FileReading reading = {};
  double longestSeconds = 0;  ///< longer tracks are TooLong; 0: none is
};

/// One track on its way: file -> mono PCM -> windows -> front end, in a thread of its own from the start, until a few
/// batches wait; when that thread hangs it is left behind (WatchedThread). Whoever has the engine takes windows, scores
/// them, alone or with those of other tracks, and gives the scores back. Memory does not grow with the track's length
/// (beyond its timeline). A window in which nothing reaches -80 dB below full scale gets equal scores: silence has no
/// mood. One thread's.
class TrackRun {
 public:
  /// Asks the engine for its model and its preferred batch only. Throws ModelError.
  TrackRun(const EmotionEngine& engine, double hopSeconds, std::filesystem::path file, AnalysisControl control);
  ~TrackRun();
  TrackRun(const TrackRun&) = delete;
  TrackRun& operator=(const TrackRun&) = delete;

  /// Waits until there are windows to take or the track is at its end; false: neither, after so long. Without a limit
  /// it throws NoAnswer when the file gives no sign of life. Throws AudioError, TooLong, Cancelled.
  bool wait(std::optional<std::chrono::milliseconds> longest = std::nullopt);
  /// All windows have been taken.
  bool isAtEnd() const { return m_isAtEnd; }
  /// Windows have been taken that no scores have come back for.
  bool isBeingScored() const { return !m_taken.empty(); }
  struct Prepared {
    std::size_t windows = 0;  ///< that wait to be taken
    bool isAll = false;       ///< no more will come
  };
  Prepared prepared() const;
  /// Appends some of the windows that wait() has found, at most so many. Returns how many.
  std::size_t take(std::size_t most, std::vector<float>& tensors);
  /// For the windows that were taken since the last time: their tensors and what the engine makes of them. Throws
  /// AudioError, ModelError, and what control.batchScored does.
  void accept(std::span<const float> tensors, std::span<const WindowVerdict> verdicts);
  /// At the end, when all windows have been accepted. Throws AudioError.
  TrackAnalysis finish();

 private:
  class Producer;
  struct Taken {
    std::int64_t start = 0;  ///< in samples
    std::int64_t samplesRead = 0;
    bool silent = false;
  };

  std::filesystem::path m_file;
  AnalysisControl m_control;
  ModelInfo m_model;
  std::shared_ptr<Producer> m_producer;
  std::optional<WindowBatch> m_batch;  ///< of which the first m_batchTaken windows have been taken
  std::size_t m_batchTaken = 0;
  std::vector<Taken> m_taken;
  bool m_isAtEnd = false;
  PartialTimeline m_all;
  std::vector<ClassScores> m_classes;
  ThrottledProgress m_report;
  WatchedThread m_thread;
  std::stop_callback<std::function<void()>> m_passOn;
};

}  // namespace moodogram
