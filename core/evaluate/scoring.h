// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/dataset/dataset.h"
#include "core/evaluate/metrics.h"
#include "core/infer/emotion_engine.h"

namespace moodogram {

/// A labelled recording and what a model says about it.
struct ScoredRecording {
  Recording recording;
  ClassScores scores;                ///< the verdict: the mean of the windows, as in an analysis
  std::vector<ClassScores> windows;  ///< empty when they are not known any more
  std::string error;                 ///< why there is no verdict; empty: there is one
};

/// Tests let the windows overlap by half, twice as dense as a library's: their recordings are short.
inline constexpr double kTestHopSeconds = 2.0;

/// Scores whole recordings exactly as an analysis does (TrackAnalyzer). A recording that cannot be decoded
/// becomes one with an error. Throws ModelError, Cancelled.
std::vector<ScoredRecording> scoreRecordings(EmotionEngine& engine, std::span<const Recording> recordings,
                                             std::stop_token stop, const ProgressCallback& progress,
                                             double hopSeconds = kTestHopSeconds);

/// The verdicts on those that could be scored, in the same order.
std::vector<Verdict> verdictsOf(std::span<const ScoredRecording> recordings);

}  // namespace moodogram
