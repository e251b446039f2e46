// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>
#include <string>
#include <vector>

#include "core/evaluate/scoring.h"

namespace moodogram::test {

/// A verdict of "happy" on a recording of the group.
inline Verdict verdict(bool isRight, const std::string& group) {
  Verdict made{Label::of(isRight ? MoodClass::Happy : MoodClass::Calm), {}, group};
  made.scores.values = {0.1F, 0.6F, 0.1F, 0.1F, 0.1F};
  return made;
}

/// Made-up recordings in folders of their groups "1", "2", ..., with verdicts that are right two times in three.
inline std::vector<ScoredRecording> scoredRecordings(int count, int groups, unsigned seed = 1) {
  std::mt19937 random(seed);
  std::vector<ScoredRecording> made(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i) {
    ScoredRecording& scored = made[static_cast<std::size_t>(i)];
    const MoodClass truth = kMoodClasses[random() % kEmotionCount];
    const MoodClass said = random() % 3 == 0 ? kMoodClasses[random() % kEmotionCount] : truth;
    const float sure = 0.3F + static_cast<float>(random() % 1000) / 1500;
    for (const Emotion emotion : kEmotions) scored.scores[emotion] = (1 - sure) / 4;
    scored.scores[said] = sure;
    scored.windows = {scored.scores};
    scored.recording.label = Label::of(truth);
    scored.recording.group = std::to_string(1 + i % groups);
    scored.recording.file = "/data/" + scored.recording.group + "/" + std::to_string(i) + ".wav";
  }
  return made;
}

}  // namespace moodogram::test
