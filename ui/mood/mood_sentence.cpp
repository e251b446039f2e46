// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mood/mood_sentence.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/common/emotion_style.h"
#include "ui/common/time_text.h"

namespace moodogram::ui {
namespace {

constexpr double kShortestSeconds = 8;
constexpr double kShortestShare = 1.0 / 16;
constexpr std::size_t kManyStretches = 5;
constexpr float kSilentBelow = 1.001F / kEmotionCount;

struct MoodSentence {
  Q_DECLARE_TR_FUNCTIONS(MoodSentence)
};

/// Neighbours with the same emotion become one.
std::vector<MoodStretch> joined(const std::vector<MoodStretch>& stretches) {
  std::vector<MoodStretch> result;
  for (const MoodStretch& stretch : stretches) {
    if (!result.empty() && result.back().emotion == stretch.emotion)
      result.back().endSeconds = stretch.endSeconds;
    else
      result.push_back(stretch);
  }
  return result;
}

}  // namespace

std::vector<MoodStretch> moodStretches(const EmotionTimeline& timeline) {
  std::vector<MoodStretch> stretches;
  const auto& windows = timeline.windows;
  if (windows.empty()) return stretches;
  for (std::size_t i = 0; i < windows.size(); ++i) {
    // Overlapping windows: each speaks for the time until the next one starts.
    const double end = i + 1 < windows.size() ? windows[i + 1].startSeconds : windows[i].endSeconds;
    // Silence has equal scores and no mood of its own: it belongs to what was before.
    const bool silent = windows[i].scores.confidence() < kSilentBelow;
    const Emotion emotion = silent && !stretches.empty() ? stretches.back().emotion : windows[i].scores.top();
    stretches.push_back({emotion, windows[i].startSeconds, end});
  }
  stretches = joined(stretches);
  const double length = windows.back().endSeconds - windows.front().startSeconds;
  const double shortest = std::max(kShortestSeconds, length * kShortestShare);
  while (stretches.size() > 1) {  // the shortest one first, so that flicker does not swallow what lasts
    const auto least = std::min_element(stretches.begin(), stretches.end(), [](const auto& a, const auto& b) {
      return a.endSeconds - a.startSeconds < b.endSeconds - b.startSeconds;
    });
    if (least->endSeconds - least->startSeconds >= shortest) break;
    least->emotion = least == stretches.begin() ? std::next(least)->emotion : std::prev(least)->emotion;
    stretches = joined(stretches);
  }
  return stretches;
}

QString moodSentence(const EmotionTimeline& timeline, const EmotionScores& summary) {
  if (timeline.windows.empty()) return {};
  const Emotion main = summary.top();
  const bool sure = summary.confidence() >= kNotSureBelow;
  const std::vector<MoodStretch> stretches = moodStretches(timeline);
  //: %1: an emotion within a sentence, "calm"
  const auto leaning = [&] { return MoodSentence::tr("No clear mood, leaning %1").arg(emotionWord(main)); };
  if (stretches.size() == 1)
    //: %1: an emotion as a word of its own, "Calm"
    return sure ? MoodSentence::tr("%1 throughout").arg(emotionLabel(main)) : leaning();
  if (stretches.size() >= kManyStretches)
    //: %1: an emotion within a sentence
    return sure ? MoodSentence::tr("Mostly %1, changes often").arg(emotionWord(main))
                : MoodSentence::tr("No clear mood, changes often");
  const MoodStretch& first = stretches.front();
  const MoodStretch& last = stretches.back();
  const QString turn = timeText(last.startSeconds);
  if (last.emotion != main && sure)
    //: %1, %2: emotions, %3: a time, as in "Mostly happy, turns calm at 1:02"
    return MoodSentence::tr("Mostly %1, turns %2 at %3").arg(emotionWord(main), emotionWord(last.emotion), turn);
  if (first.emotion != last.emotion)
    //: %1, %2: emotions, %3: a time, as in "Starts sad, turns happy at 1:02"
    return MoodSentence::tr("Starts %1, turns %2 at %3")
        .arg(emotionWord(first.emotion), emotionWord(last.emotion), turn);
  if (!sure) return leaning();
  //: %1, %2: emotions, %3, %4: times, as in "Mostly happy, calm from 1:02 to 1:40"
  return MoodSentence::tr("Mostly %1, %2 from %3 to %4")
      .arg(emotionWord(first.emotion), emotionWord(stretches[1].emotion), timeText(stretches[1].startSeconds),
           timeText(stretches[1].endSeconds));
}

}  // namespace moodogram::ui
