// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/base/embedding.h"
#include "core/base/emotion_timeline.h"

namespace moodogram {

/// Windows of a track in a row, with what the share of known windows and the embedding of the track are made of.
struct PartialTimeline {
  EmotionTimeline timeline;
  std::int64_t measuredWindows = 0;  ///< in which something can be heard, and about which the model says whether it
                                     ///< knows such windows
  std::int64_t knownWindows = 0;     ///< of those
  EmbeddingSum embedding;            ///< of windows in which something can be heard
};

}  // namespace moodogram
