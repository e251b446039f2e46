// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/emotion.h"
#include "core/dataset/label.h"

namespace moodogram {

/// What the words of a data set (tags, folder names) mean in terms of the five emotions: a CSV file with the columns
/// name, calm, happy, sad, angry, fearful that the user may edit; lines that begin with '#' are comments. A row of
/// zeros is a word that is known and says nothing about the five. Case, spaces and punctuation of the words do not
/// matter.
class EmotionTable {
 public:
  /// Throws ConfigError with file, line and column.
  static EmotionTable fromFile(const std::filesystem::path& file);
  /// The table of this name that comes along (resources/datasets), unless the user names one.
  static EmotionTable open(const std::filesystem::path& chosen, std::string_view shipped);

  /// nullopt: the word is not in the table.
  std::optional<EmotionScores> weightsOf(std::string_view word) const;
  const std::filesystem::path& file() const { return m_file; }

 private:
  std::filesystem::path m_file;
  std::map<std::string, EmotionScores, std::less<>> m_weights;
};

/// What one word says about a recording: one of the five, several of which one is true ("angry|fearful"), "Q1" to "Q4"
/// (a quadrant of the valence-arousal plane, with those of the five that lie in it), or a word of the table; "neutral"
/// where that is a class (DatasetSource::neutral). nullopt: none of these.
std::optional<Label> labelOfWord(std::string_view word, const EmotionTable& table, bool neutral);

/// "happy" or "neutral", "angry|fearful" for one of several, "happy:0.6|calm:0.4" for shares of raters, where each has
/// its weight. nullopt: none of these.
std::optional<Label> parseLabel(std::string_view text);

/// The emotions that lie in a quadrant of the valence-arousal plane, 1 to 4: Q1 +/+, Q2 -/+, Q3 -/-, Q4 +/-.
Label labelOfQuadrant(int quadrant);

/// A weight from 0 up. nullopt if the text is anything else.
std::optional<float> parseWeight(std::string_view text);

/// ASCII letters in lower case, digits, and what is not ASCII: what is left of "AC/DC - T.N.T.mp3" is "acdctntmp3".
std::string withoutPunctuation(std::string_view text);

}  // namespace moodogram
