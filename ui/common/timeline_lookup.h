// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/emotion_timeline.h"

namespace moodogram::ui {

/// The window with the nearest centre among those that contain the time; nullptr if none does.
const WindowScores* windowAt(const EmotionTimeline& timeline, double seconds);

}  // namespace moodogram::ui
