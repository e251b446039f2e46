// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/emotion_timeline.h"
#include "core/figure/canvas.h"

namespace moodogram {

/// The probabilities of the emotions as stacked areas over time; stretches that were not analysed stay as they are.
void drawEmotionLane(const Canvas& canvas, const CanvasRect& area, const EmotionTimeline& timeline, double startSeconds,
                     double endSeconds, bool dark);

}  // namespace moodogram
