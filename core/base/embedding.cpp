// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/embedding.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace moodogram {

EmbeddingProjection::EmbeddingProjection(std::size_t features) : m_signs(features * kEmbeddingSize) {
  const float size = 1 / std::sqrt(static_cast<float>(kEmbeddingSize));
  std::mt19937_64 random(features);  // the standard says which numbers it gives
  for (float& sign : m_signs) sign = (random() >> 63) != 0 ? size : -size;
}

WindowEmbedding EmbeddingProjection::embeddingOf(std::span<const float> values) const {
  WindowEmbedding embedding{};
  const float* signs = m_signs.data();
  for (const float value : values) {
    for (std::size_t i = 0; i < kEmbeddingSize; ++i) embedding[i] += value * signs[i];
    signs += kEmbeddingSize;
  }
  return embedding;
}

void EmbeddingSum::add(const WindowEmbedding& window) {
  constexpr float kMost = 1e6F;
  for (std::size_t i = 0; i < kEmbeddingSize; ++i) {
    if (std::isnan(window[i])) continue;
    steps[i] += std::llround(std::clamp(window[i], -kMost, kMost) * kStepsPerUnit);
  }
  ++windows;
}

void EmbeddingSum::add(const EmbeddingSum& other) {
  for (std::size_t i = 0; i < kEmbeddingSize; ++i) steps[i] += other.steps[i];
  windows += other.windows;
}

std::optional<TrackEmbedding> meanEmbedding(const EmbeddingSum& sum) {
  constexpr double kMostLevels = 127;
  double most = 0;
  for (const std::int64_t steps : sum.steps) most = std::max(most, std::abs(static_cast<double>(steps)));
  if (sum.windows <= 0 || most == 0) return std::nullopt;
  TrackEmbedding mean;
  mean.scale = static_cast<float>(most / kMostLevels / EmbeddingSum::kStepsPerUnit / static_cast<double>(sum.windows));
  for (std::size_t i = 0; i < kEmbeddingSize; ++i)
    mean.levels[i] = static_cast<std::int8_t>(std::lround(static_cast<double>(sum.steps[i]) * kMostLevels / most));
  return mean;
}

}  // namespace moodogram
