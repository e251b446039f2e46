// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/augmentation.h"

#include <algorithm>
#include <numeric>

#include "core/train/colour_change.h"
#include "core/train/random.h"

namespace moodogram {

namespace {

constexpr int kColours = 3;
bool isInColour(const std::array<int, 3>& shape) { return shape[0] == kColours; }

}  // namespace

Augmentation planAugmentation(const TrainConfig& config, const std::array<int, 3>& shape, std::mt19937_64& random) {
  Augmentation plan;
  if (config.gainDb > 0) plan.gainDb = static_cast<float>((2 * uniform(random) - 1) * config.gainDb);
  if (changesSound(config)) plan.sound = planSoundChange(config, static_cast<std::size_t>(shape[1]), random);
  const auto blocks = [&random](std::vector<Augmentation::Block>& planned, int count, std::size_t length, int widest) {
    for (int i = 0; i < count; ++i) {
      const std::size_t width = uniformIndex(random, std::min(length, static_cast<std::size_t>(widest)) + 1);
      planned.push_back({uniformIndex(random, length - width + 1), width});
    }
  };
  // The planes of a picture in colour show the same bands; other channels have rows of their own.
  const auto rows = static_cast<std::size_t>(shape[1]) * (isInColour(shape) ? 1 : static_cast<std::size_t>(shape[0]));
  blocks(plan.bands, config.frequencyMasks, rows, config.frequencyMaskBands);
  blocks(plan.frames, config.timeMasks, static_cast<std::size_t>(shape[2]), config.timeMaskFrames);
  if (config.brightness > 0 || config.contrast > 0 || config.hue > 0) {
    plan.colours = true;
    for (std::size_t i = plan.order.size(); i > 1; --i)
      std::swap(plan.order[i - 1], plan.order[uniformIndex(random, i)]);
    const auto factor = [&](double range) { return uniform(random, std::max(0.0, 1 - range), 1 + range); };
    plan.brightness = factor(config.brightness);
    plan.contrast = factor(config.contrast);
    plan.hue = uniform(random, -config.hue, config.hue);
  }
  if (config.greyProbability > 0) plan.grey = uniform(random) < config.greyProbability;
  return plan;
}

void changeWindow(std::span<float> tensor, const std::array<int, 3>& shape, double unitsPerDb,
                  const Augmentation& augmentation) {
  const auto frames = static_cast<std::size_t>(shape[2]);
  const std::span<float> first = tensor.first(tensor.size() / static_cast<std::size_t>(shape[0]));
  changeSound(first, frames, unitsPerDb, augmentation.sound);
  if (augmentation.sound.tempo != 1) changeTempo(tensor.subspan(first.size()), frames, augmentation.sound.tempo);
  if (augmentation.gainDb != 0)
    for (float& value : first) value += augmentation.gainDb * static_cast<float>(unitsPerDb);
  if (augmentation.colours)
    for (const Augmentation::Colour change : augmentation.order) {
      if (change == Augmentation::Colour::Brightness && augmentation.brightness != 1)
        changeBrightness(tensor, augmentation.brightness);
      if (change == Augmentation::Colour::Contrast && augmentation.contrast != 1)
        changeContrast(tensor, augmentation.contrast);
      if (change == Augmentation::Colour::Hue && augmentation.hue != 0) changeHue(tensor, augmentation.hue);
    }
  if (augmentation.grey) makeGrey(tensor);
}

void maskWindow(std::span<float> tensor, const std::array<int, 3>& shape, const Augmentation& augmentation) {
  if (augmentation.bands.empty() && augmentation.frames.empty()) return;
  const auto frames = static_cast<std::size_t>(shape[2]);
  const std::size_t channelSize = static_cast<std::size_t>(shape[1]) * frames;
  std::vector<float> means;
  for (std::size_t start = 0; start < tensor.size(); start += channelSize) {
    const auto channel = tensor.subspan(start, channelSize);
    means.push_back(
        static_cast<float>(std::accumulate(channel.begin(), channel.end(), 0.0) / static_cast<double>(channelSize)));
  }
  const auto mask = [&](std::size_t row, std::size_t first, std::size_t width) {
    std::ranges::fill(tensor.subspan(row * frames + first, width), means[row * frames / channelSize]);
  };
  const std::size_t planes = isInColour(shape) ? static_cast<std::size_t>(shape[0]) : 1;
  for (const auto& [first, width] : augmentation.bands)
    for (std::size_t plane = 0; plane < planes; ++plane)
      for (std::size_t row = first; row < first + width; ++row)
        mask(plane * static_cast<std::size_t>(shape[1]) + row, 0, frames);
  for (const auto& [first, width] : augmentation.frames)
    for (std::size_t row = 0; row < tensor.size() / frames; ++row) mask(row, first, width);
}

}  // namespace moodogram
