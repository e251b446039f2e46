// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/emotion_timeline.h"
#include "core/base/partial_timeline.h"
#include "core/base/progress.h"
#include "core/infer/emotion_engine.h"
#include "core/infer/file_reading.h"

namespace moodogram {

struct TrackAnalysis {
  double durationSeconds = 0;  ///< of what was decoded
  EmotionTimeline timeline;
  EmotionScores summary;
  std::optional<std::string> warning;  ///< e.g. the file is truncated: what was there has been scored
  /// Share of the windows in which something can be heard that are like what the model learned from
  /// (EmotionEngine::scoreWithDistances); nullopt: the model does not say, or there is no such window.
  std::optional<float> known;
};

/// A track is longer than was asked for.
class TooLong : public Error {
 public:
  using Error::Error;
};

/// For the user.
std::string tooLongMessage(const std::filesystem::path& file, double longestSeconds);

/// What an analysis does beside scoring, and where it begins.
struct AnalysisControl {
  std::stop_token stop = {};
  ProgressCallback progress = {};  ///< in samples of the track at the front end's rate
  /// What an earlier analysis with the same model and hop has scored, from the start of the track. It is decoded again
  /// (only so do decoder and resampler get into the same state) but neither computed nor scored.
  PartialTimeline done = {};
  /// Before each batch is scored. It may wait: decoding stops soon after. It may throw, e.g. Cancelled.
  std::function<void()> beforeBatch = {};
  /// After each batch but the last: how many windows of the track come before, and the windows of the batch.
  std::function<void(std::size_t firstWindow, const PartialTimeline&)> batchScored = {};
  FileReading reading = {};
  double longestSeconds = 0;  ///< longer tracks are TooLong; 0: none is
};

/// File -> mono PCM -> windows -> front end -> batches -> timeline. Memory does not grow with the track's length
/// (beyond its timeline). Decoding and the front end run in a second thread while the engine scores; when that hangs it
/// is left behind (WatchedThread). A window in which nothing reaches -80 dB below full scale gets equal scores: silence
/// has no mood.
class TrackAnalyzer {
 public:
  /// The engine must outlive the analyzer and be used by the same thread.
  TrackAnalyzer(EmotionEngine& engine, double hopSeconds = kDefaultHopSeconds);
  ~TrackAnalyzer();

  /// Throws AudioError, ModelError, NoAnswer, TooLong, Cancelled, and what the functions throw.
  TrackAnalysis analyze(const std::filesystem::path& file, const AnalysisControl& control);
  TrackAnalysis analyze(const std::filesystem::path& file, std::stop_token stop = {},
                        const ProgressCallback& progress = {});

 private:
  EmotionEngine& m_engine;
  double m_hopSeconds;
};

}  // namespace moodogram
