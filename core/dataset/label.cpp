// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/label.h"

#include <cmath>
#include <numeric>

#include "core/base/error.h"
#include "core/base/message.h"

namespace moodogram {

Label Label::of(MoodClass moodClass) {
  Label label;
  label.shares[moodClass] = 1;
  return label;
}

Label Label::anyOf(std::span<const MoodClass> members) {
  ClassScores weights;
  for (const MoodClass member : members) weights[member] = 1;
  Label label = fromWeights(weights);
  label.kind = Kind::AnyOf;
  return label;
}

Label Label::fromWeights(const ClassScores& weights) {
  double sum = 0;
  for (const float weight : weights.values) {
    if (!(weight >= 0) || std::isinf(weight))
      throw ConfigError(Message(MOODOGRAM_TEXT("Dataset", "The weight of an emotion must be a number from 0 up.")));
    sum += weight;
  }
  if (sum <= 0)
    throw ConfigError(Message(MOODOGRAM_TEXT("Dataset", "A label must name at least one of the emotions.")));
  Label label;
  for (std::size_t i = 0; i < kMoodClassCount; ++i)
    label.shares.values[i] = static_cast<float>(weights.values[i] / sum);
  return label;
}

std::string Label::key() const {
  std::string text = kind == Kind::AnyOf ? "any of" : "";
  // Nothing of neutral where there is nothing: the key is then that of runs which know the five emotions only.
  for (const MoodClass each : moodClasses(shares[MoodClass::Neutral] > 0)) text += " " + std::to_string(shares[each]);
  return text;
}

bool Label::accepts(MoodClass verdict) const { return shares[verdict] > 0 && shares[verdict] >= shares[top()]; }

double Label::probabilityUnder(const ClassScores& scores) const {
  if (kind == Kind::Shares) return scores[top()];
  double sum = 0;
  for (const MoodClass moodClass : kMoodClasses)
    if (shares[moodClass] > 0) sum += scores[moodClass];
  return sum;
}

}  // namespace moodogram
