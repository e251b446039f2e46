// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <stop_token>
#include <vector>

#include "core/base/progress.h"
#include "core/infer/emotion_engine.h"
#include "core/train/metrics.h"
#include "core/dataset/ravdess.h"
#include "core/train/train_config.h"

namespace moodogram {

/// The clips of these actors.
std::vector<RavdessClip> clipsOfActors(const std::vector<RavdessClip>& clips, std::span<const int> actors);

/// Throws ConfigError that names every actor of the configuration, to learn from or to test on, without a clip: a run
/// with fewer actors than its configuration says would be another one than its record tells.
void requireActors(const std::vector<RavdessClip>& clips, const TrainConfig& config);

/// Scores whole clips exactly as an analysis does (TrackAnalyzer, default hop): a clip's verdict is its summary.
/// Throws AudioError, ModelError, Cancelled.
std::vector<Verdict> scoreClips(EmotionEngine& engine, const std::vector<RavdessClip>& clips, std::stop_token stop,
                                const ProgressCallback& progress);

}  // namespace moodogram
