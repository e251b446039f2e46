// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "core/base/mood_class.h"

namespace moodogram {

/// What is known about the emotion of a recording.
struct Label {
  enum class Kind {
    Shares,   ///< a distribution over the classes: 1 for a single label, or the shares of raters
    Unknown,  ///< nothing: a recording to learn from beside those with labels; all shares are 0
    AnyOf,    ///< one of several classes, nobody knows which (a quadrant): equal shares of these, 0 for the others
  };
  Kind kind = Kind::Shares;
  ClassScores shares;

  static Label of(MoodClass moodClass);
  static Label of(Emotion emotion) { return of(moodClassOf(emotion)); }
  static Label unknown() { return {Kind::Unknown, {}}; }
  /// Throws ConfigError for an empty set.
  static Label anyOf(std::span<const MoodClass> members);
  /// Non-negative weights of the classes, brought to the sum 1. Throws ConfigError if there is none above 0.
  static Label fromWeights(const ClassScores& weights);

  /// The class with the largest share; the first of several: what a confusion matrix files the recording under.
  MoodClass top() const { return shares.top(); }
  /// Whether the verdict is right: the largest share, any of those that tie with it, or any member of the set.
  bool accepts(MoodClass verdict) const;
  /// The probability that scores give to what is known: the sum over the members of a set, p(top()) otherwise.
  double probabilityUnder(const ClassScores& scores) const;

  /// A text that is another one where the label is.
  std::string key() const;

  bool operator==(const Label&) const = default;
};

}  // namespace moodogram
