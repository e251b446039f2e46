// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stop_token>

#include "core/base/progress.h"
#include "core/infer/emotion_engine.h"
#include "core/infer/track_run.h"

namespace moodogram {

/// One track from its file to its timeline (TrackRun): its windows are scored while the next ones are prepared.
class TrackAnalyzer {
 public:
  /// The engine must outlive the analyzer and be used by the same thread.
  explicit TrackAnalyzer(EmotionEngine& engine, double hopSeconds = kDefaultHopSeconds)
      : m_engine(engine), m_hopSeconds(hopSeconds) {}

  /// Throws AudioError, ModelError, NoAnswer, TooLong, Cancelled, and what the functions throw.
  TrackAnalysis analyze(const std::filesystem::path& file, const AnalysisControl& control);
  TrackAnalysis analyze(const std::filesystem::path& file, std::stop_token stop = {},
                        const ProgressCallback& progress = {});

 private:
  EmotionEngine& m_engine;
  double m_hopSeconds;
};

}  // namespace moodogram
