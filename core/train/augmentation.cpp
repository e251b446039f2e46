// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/augmentation.h"

#include <algorithm>
#include <numeric>

namespace moodogram {

double uniform(std::mt19937_64& random) { return static_cast<double>(random() >> 11) * 0x1p-53; }

std::size_t uniformIndex(std::mt19937_64& random, std::size_t count) {
  return std::min(count - 1, static_cast<std::size_t>(uniform(random) * static_cast<double>(count)));
}

void changeLevel(std::span<float> tensor, double gainDb, std::mt19937_64& random) {
  if (gainDb <= 0) return;
  const auto gain = static_cast<float>((2 * uniform(random) - 1) * gainDb);
  for (float& value : tensor) value += gain;
}

void maskBlocks(std::span<float> tensor, std::size_t bands, std::size_t frames, const TrainConfig& config,
                std::mt19937_64& random) {
  if (config.frequencyMasks == 0 && config.timeMasks == 0) return;
  const auto mean =
      static_cast<float>(std::accumulate(tensor.begin(), tensor.end(), 0.0) / static_cast<double>(tensor.size()));
  const auto block = [&random](std::size_t length, int widest) {
    const std::size_t width = uniformIndex(random, std::min(length, static_cast<std::size_t>(widest)) + 1);
    return std::pair(uniformIndex(random, length - width + 1), width);
  };
  for (int i = 0; i < config.frequencyMasks; ++i) {
    const auto [first, width] = block(bands, config.frequencyMaskBands);
    std::ranges::fill(tensor.subspan(first * frames, width * frames), mean);
  }
  for (int i = 0; i < config.timeMasks; ++i) {
    const auto [first, width] = block(frames, config.timeMaskFrames);
    for (std::size_t band = 0; band < bands; ++band)
      std::ranges::fill(tensor.subspan(band * frames + first, width), mean);
  }
}

}  // namespace moodogram
