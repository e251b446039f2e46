// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/window_preview.h"

#include <algorithm>
#include <random>
#include <span>
#include <vector>

#include "core/audio/mono_reader.h"
#include "core/train/augmentation.h"
#include "core/train/random.h"

namespace moodogram {
namespace {

std::vector<float> middleWindow(const std::filesystem::path& recording, FrontEnd& frontEnd) {
  const std::vector<float> samples = readMono(recording, frontEnd.sampleRateHz());
  const std::size_t length = std::min(samples.size(), frontEnd.windowSamples());
  std::vector<float> tensor(frontEnd.tensorSize());
  frontEnd.compute(std::span(samples).subspan((samples.size() - length) / 2, length), tensor);
  return tensor;
}

void change(std::vector<float>& tensor, const TrainConfig& config, const FrontEnd& frontEnd, std::mt19937_64& random) {
  const auto shape = frontEnd.shape();
  const Augmentation augmentation = planAugmentation(config, shape, random);
  changeWindow(tensor, shape, frontEnd.unitsPerDecibel(), augmentation);
  maskWindow(tensor, shape, augmentation);
}

}  // namespace

WindowPreview previewWindow(const TrainConfig& config, const std::filesystem::path& recording,
                            const std::filesystem::path& partner, std::uint64_t seed) {
  const auto frontEnd = makeFrontEnd(config.frontEnd, config.frontEndParameters);
  std::mt19937_64 random(seed);
  std::vector<float> window = middleWindow(recording, *frontEnd);
  WindowPreview preview;
  preview.before = frontEnd->picture(window);
  change(window, config, *frontEnd, random);
  if (config.mixupAlpha > 0 && !partner.empty()) {
    std::vector<float> other = middleWindow(partner, *frontEnd);
    change(other, config, *frontEnd, random);
    const auto share = static_cast<float>(symmetricBeta(random, config.mixupAlpha));
    preview.mixedShare = share;
    std::ranges::transform(window, other, window.begin(),
                           [share](float own, float its) { return share * own + (1 - share) * its; });
  }
  preview.after = frontEnd->picture(window);
  return preview;
}

}  // namespace moodogram
