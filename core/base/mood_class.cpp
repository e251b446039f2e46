// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/mood_class.h"

#include <algorithm>

#include "core/base/ascii.h"

namespace moodogram {

std::optional<Emotion> emotionOf(MoodClass moodClass) {
  return moodClass == MoodClass::Neutral ? std::nullopt : std::optional(static_cast<Emotion>(moodClass));
}

std::string_view moodClassName(MoodClass moodClass) {
  const auto emotion = emotionOf(moodClass);
  return emotion ? emotionName(*emotion) : "neutral";
}

std::optional<MoodClass> parseMoodClass(std::string_view name) {
  if (const auto emotion = parseEmotion(name)) return moodClassOf(*emotion);
  const auto same = [](char a, char b) { return asciiLower(a) == b; };
  if (std::ranges::equal(name, moodClassName(MoodClass::Neutral), same)) return MoodClass::Neutral;
  return std::nullopt;
}

ClassScores::ClassScores(const EmotionScores& scores) { std::ranges::copy(scores.values, values.begin()); }

MoodClass ClassScores::top() const { return static_cast<MoodClass>(std::ranges::max_element(values) - values.begin()); }

float ClassScores::confidence() const { return *std::ranges::max_element(values); }

ClassScores meanOf(std::span<const ClassScores> windows) {
  ClassScores mean;
  for (std::size_t k = 0; k < kMoodClassCount && !windows.empty(); ++k) {
    double sum = 0;  // in float, windows of which all say 1 would come to more than 1
    for (const ClassScores& window : windows) sum += static_cast<double>(window.values[k]);
    mean.values[k] = static_cast<float>(sum / static_cast<double>(windows.size()));
  }
  return mean;
}

EmotionScores emotionScoresOf(const ClassScores& scores) {
  EmotionScores emotions;
  const float each = scores[MoodClass::Neutral] / kEmotionCount;
  for (const Emotion emotion : kEmotions) emotions[emotion] = scores[emotion] + each;
  return emotions;
}

}  // namespace moodogram
