// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace moodogram {

/// The five emotions of the paper, in the order of every score vector, weights file and table.
enum class Emotion : std::uint8_t { Calm, Happy, Sad, Angry, Fearful };

inline constexpr std::size_t kEmotionCount = 5;
inline constexpr std::array<Emotion, kEmotionCount> kEmotions{Emotion::Calm, Emotion::Happy, Emotion::Sad,
                                                              Emotion::Angry, Emotion::Fearful};

/// Lower-case English name, as in files and on the command line.
std::string_view emotionName(Emotion emotion);

/// The inverse; any case; nullopt if there is no such emotion.
std::optional<Emotion> parseEmotion(std::string_view name);

/// A probability for each emotion, indexed by static_cast<size_t>(Emotion). Sums to 1 when it is a distribution.
struct EmotionScores {
  std::array<float, kEmotionCount> values{};

  float operator[](Emotion emotion) const { return values[static_cast<std::size_t>(emotion)]; }
  float& operator[](Emotion emotion) { return values[static_cast<std::size_t>(emotion)]; }
  Emotion top() const;
  /// The largest probability: with calibrated (temperature-scaled) scores, how often such a verdict is right.
  float confidence() const;
  /// Expected position on the valence-arousal plane, each in [-1, 1]: the mean of the emotions' positions
  /// (emotionPosition) weighted by their probabilities.
  float valence() const;
  float arousal() const;

  bool operator==(const EmotionScores&) const = default;
};

/// Verdicts whose confidence is below this are shown as "not sure". Chosen on the recordings that validated the music
/// model: those at least so sure are right more often than not (resources/models/music.md). Equal scores are 0.2.
inline constexpr float kNotSureBelow = 0.32F;

struct ValenceArousal {
  float valence = 0;
  float arousal = 0;
};

/// Where an emotion stands on Russell's circumplex (J. A. Russell, "A circumplex model of affect", 1980), with the
/// quadrants of the 4Q music data sets: happy +/+, angry and fearful -/+, sad -/-, calm +/-.
ValenceArousal emotionPosition(Emotion emotion);

}  // namespace moodogram
