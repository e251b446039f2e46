// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/emotion_timeline.h"
#include "core/base/progress.h"
#include "core/infer/emotion_engine.h"

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

/// File -> mono PCM -> windows -> front end -> batches -> timeline. Memory does not grow with the track's length
/// (beyond its timeline). Decoding and the front end run in a second thread while the engine scores.
/// A window in which nothing reaches -80 dB below full scale gets equal scores: silence has no mood.
class TrackAnalyzer {
 public:
  /// The engine must outlive the analyzer and be used by the same thread.
  TrackAnalyzer(EmotionEngine& engine, double hopSeconds = kDefaultHopSeconds);
  ~TrackAnalyzer();

  /// Progress counts samples of the track at the front end's rate. Throws AudioError, ModelError, Cancelled.
  TrackAnalysis analyze(const std::filesystem::path& file, std::stop_token stop = {},
                        const ProgressCallback& progress = {});

 private:
  EmotionEngine& m_engine;
  double m_hopSeconds;
};

}  // namespace moodogram
