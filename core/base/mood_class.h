// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "core/base/emotion.h"

namespace moodogram {

/// What labels, networks and their verdicts on data sets tell apart: the five emotions and, where a data set asks for
/// it (DatasetSource::neutral), none of them. In the order of a network's outputs. Libraries, playlists and the window
/// know the five emotions only, of which a neutral recording makes none likelier (emotionScoresOf()).
enum class MoodClass : std::uint8_t { Calm, Happy, Sad, Angry, Fearful, Neutral };

inline constexpr std::size_t kMoodClassCount = kEmotionCount + 1;
inline constexpr std::array<MoodClass, kMoodClassCount> kMoodClasses{
    MoodClass::Calm, MoodClass::Happy, MoodClass::Sad, MoodClass::Angry, MoodClass::Fearful, MoodClass::Neutral};

/// All of them, or the five emotions: what a table shows, or a network tells apart.
constexpr std::span<const MoodClass> moodClasses(bool withNeutral) {
  return std::span(kMoodClasses).first(withNeutral ? kMoodClassCount : kEmotionCount);
}

constexpr MoodClass moodClassOf(Emotion emotion) { return static_cast<MoodClass>(emotion); }
/// nullopt: neutral.
std::optional<Emotion> emotionOf(MoodClass moodClass);

/// Lower-case English name, as in files and on the command line: "calm", ..., "neutral".
std::string_view moodClassName(MoodClass moodClass);
/// The inverse; any case; nullopt if there is no such class.
std::optional<MoodClass> parseMoodClass(std::string_view name);

/// A number for each class: probabilities, or the shares of a label. What knows the five emotions only has no share of
/// neutral.
struct ClassScores {
  std::array<float, kMoodClassCount> values{};

  ClassScores() = default;
  ClassScores(const EmotionScores& scores);  // every distribution over the five is one over the six

  float operator[](MoodClass moodClass) const { return values[static_cast<std::size_t>(moodClass)]; }
  float& operator[](MoodClass moodClass) { return values[static_cast<std::size_t>(moodClass)]; }
  float operator[](Emotion emotion) const { return values[static_cast<std::size_t>(emotion)]; }
  float& operator[](Emotion emotion) { return values[static_cast<std::size_t>(emotion)]; }

  /// The class with the largest number; the first of several.
  MoodClass top() const;
  /// The largest number: with calibrated (temperature-scaled) probabilities, how often such a verdict is right.
  float confidence() const;

  bool operator==(const ClassScores&) const = default;
};

/// The mean of the windows of a recording; all zero without any.
ClassScores meanOf(std::span<const ClassScores> windows);

/// The same over the five emotions: what is neutral speaks for none of them, and so for all the same. A recording that
/// is neutral for sure has 0.2 of each: "not sure".
EmotionScores emotionScoresOf(const ClassScores& scores);

}  // namespace moodogram
