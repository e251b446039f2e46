// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/base/emotion_timeline.h"

namespace moodogram::ui {

/// A stretch of a track that keeps one emotion on top.
struct MoodStretch {
  Emotion emotion = Emotion::Calm;
  double startSeconds = 0;
  double endSeconds = 0;
};

/// The stretches of a timeline, without flicker: a stretch lasts at least eight seconds and a sixteenth of the track
/// (or is the whole track), shorter ones belong to the stretch before.
std::vector<MoodStretch> moodStretches(const EmotionTimeline& timeline);

/// One line for people, e.g. "Mostly happy, turns calm at 1:02".
QString moodSentence(const EmotionTimeline& timeline, const EmotionScores& summary);

}  // namespace moodogram::ui
