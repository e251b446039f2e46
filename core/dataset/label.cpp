// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/label.h"

#include <cmath>
#include <numeric>

#include "core/base/error.h"
#include "core/base/message.h"

namespace moodogram {

Label Label::of(Emotion emotion) {
  Label label;
  label.shares[emotion] = 1;
  return label;
}

Label Label::anyOf(std::span<const Emotion> emotions) {
  EmotionScores members;
  for (const Emotion emotion : emotions) members[emotion] = 1;
  Label label = fromWeights(members);
  label.kind = Kind::AnyOf;
  return label;
}

Label Label::fromWeights(const EmotionScores& weights) {
  double sum = 0;
  for (const float weight : weights.values) {
    if (!(weight >= 0) || std::isinf(weight))
      throw ConfigError(Message(MOODOGRAM_TEXT("Dataset", "The weight of an emotion must be a number from 0 up.")));
    sum += weight;
  }
  if (sum <= 0)
    throw ConfigError(Message(MOODOGRAM_TEXT("Dataset", "A label must name at least one of the emotions.")));
  Label label;
  for (std::size_t i = 0; i < kEmotionCount; ++i) label.shares.values[i] = static_cast<float>(weights.values[i] / sum);
  return label;
}

std::string Label::key() const {
  std::string text = kind == Kind::AnyOf ? "any of" : "";
  for (const float share : shares.values) text += " " + std::to_string(share);
  return text;
}

bool Label::accepts(Emotion verdict) const { return shares[verdict] > 0 && shares[verdict] >= shares[top()]; }

double Label::probabilityUnder(const EmotionScores& scores) const {
  if (kind == Kind::Shares) return scores[top()];
  double sum = 0;
  for (std::size_t i = 0; i < kEmotionCount; ++i)
    if (shares.values[i] > 0) sum += scores.values[i];
  return sum;
}

}  // namespace moodogram
