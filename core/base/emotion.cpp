// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/emotion.h"

#include <algorithm>

#include "core/base/ascii.h"

namespace moodogram {

std::string_view emotionName(Emotion emotion) {
  static constexpr std::array<std::string_view, kEmotionCount> kNames{"calm", "happy", "sad", "angry", "fearful"};
  return kNames[static_cast<std::size_t>(emotion)];
}

std::optional<Emotion> parseEmotion(std::string_view name) {
  const auto same = [](char a, char b) { return asciiLower(a) == b; };
  for (const Emotion emotion : kEmotions)
    if (std::ranges::equal(name, emotionName(emotion), same)) return emotion;
  return std::nullopt;
}

Emotion EmotionScores::top() const { return static_cast<Emotion>(std::ranges::max_element(values) - values.begin()); }

float EmotionScores::confidence() const { return *std::ranges::max_element(values); }

float EmotionScores::valence() const {
  float sum = 0;
  for (const Emotion emotion : kEmotions) sum += (*this)[emotion] * emotionPosition(emotion).valence;
  return sum;
}

float EmotionScores::arousal() const {
  float sum = 0;
  for (const Emotion emotion : kEmotions) sum += (*this)[emotion] * emotionPosition(emotion).arousal;
  return sum;
}

ValenceArousal emotionPosition(Emotion emotion) {
  // Points of the unit circle at 45, 115, 150, 225 and 315 degrees.
  switch (emotion) {
    case Emotion::Happy:
      return {0.7071F, 0.7071F};
    case Emotion::Angry:
      return {-0.4226F, 0.9063F};
    case Emotion::Fearful:
      return {-0.8660F, 0.5000F};
    case Emotion::Sad:
      return {-0.7071F, -0.7071F};
    case Emotion::Calm:
      break;
  }
  return {0.7071F, -0.7071F};
}

}  // namespace moodogram
