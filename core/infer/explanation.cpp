// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/explanation.h"

#include <algorithm>
#include <numeric>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/infer/emotion_engine.h"

namespace moodogram {
namespace {

// Parts of a window that are covered at a time: half a second of four, and an eighth of the bands.
constexpr int kPartsOfWidth = 8;
constexpr int kPartsOfHeight = 8;

/// A part of the picture.
struct Patch {
  int left = 0, top = 0, right = 0, bottom = 0;  ///< right and bottom are the first beyond it
};

/// Where parts begin so that they overlap by half and the last one ends with the picture.
std::vector<int> starts(int size, int part) {
  std::vector<int> places;
  const int step = std::max(1, part / 2);
  for (int at = 0; at + part < size; at += step) places.push_back(at);
  places.push_back(std::max(0, size - part));
  return places;
}

std::vector<Patch> patchesOf(int width, int height) {
  const int across = (width + kPartsOfWidth - 1) / kPartsOfWidth;
  const int down = (height + kPartsOfHeight - 1) / kPartsOfHeight;
  std::vector<Patch> patches;
  for (const int top : starts(height, down))
    for (const int left : starts(width, across))
      patches.push_back({left, top, std::min(width, left + across), std::min(height, top + down)});
  return patches;
}

template <typename Use>
void forEachPixel(const Patch& patch, int width, Use&& use) {
  for (int y = patch.top; y < patch.bottom; ++y)
    for (int x = patch.left; x < patch.right; ++x)
      use(static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x));
}

}  // namespace

void normalise(HeatMap& map) {
  const float most = map.values.empty() ? 0 : std::ranges::max(map.values);
  for (float& value : map.values) value = most > 0 ? std::max(0.0F, value) / most : 0;
}

std::string_view explanationMethodName(ExplanationMethod method) {
  switch (method) {
    case ExplanationMethod::GradCam:
      return "grad-cam";
    case ExplanationMethod::Occlusion:
      return "occlusion";
    case ExplanationMethod::Best:
      break;
  }
  return "best";
}

HeatMap occlusionMap(std::span<const float> tensor, const std::array<int, 3>& shape, Emotion emotion, std::size_t batch,
                     const ScoreWindows& score, const std::stop_token& stop, const ProgressCallback& progress) {
  const auto [channels, height, width] = shape;
  HeatMap map(width, height);
  const std::size_t plane = map.values.size();
  if (tensor.size() != plane * static_cast<std::size_t>(channels))
    throw ModelError("Internal error: a window of " + std::to_string(tensor.size()) + " values is to be explained.");
  // Colours are covered together; of levels the first channel, whose rows are the map's (notes have other frequencies).
  const std::size_t coveredChannels = channels == 3 ? 3 : 1;
  std::vector<float> means;
  for (std::size_t c = 0; c < coveredChannels; ++c) {
    const auto values = tensor.subspan(c * plane, plane);
    means.push_back(
        static_cast<float>(std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(plane)));
  }
  EmotionScores whole;
  score(tensor, {&whole, 1});
  const std::vector<Patch> patches = patchesOf(width, height);
  std::vector<float> covers(plane);  // patches over each pixel
  std::vector<float> tensors;
  std::vector<EmotionScores> scores;
  for (std::size_t first = 0; first < patches.size(); first += scores.size()) {
    throwIfStopped(stop);
    scores.assign(std::min(std::max<std::size_t>(batch, 1), patches.size() - first), {});
    tensors.clear();
    for (std::size_t i = 0; i < scores.size(); ++i) {
      tensors.insert(tensors.end(), tensor.begin(), tensor.end());
      const auto covered = std::span(tensors).last(tensor.size());
      for (std::size_t c = 0; c < means.size(); ++c)
        forEachPixel(patches[first + i], width, [&](std::size_t pixel) { covered[c * plane + pixel] = means[c]; });
    }
    score(tensors, scores);
    for (std::size_t i = 0; i < scores.size(); ++i)
      forEachPixel(patches[first + i], width, [&, lost = whole[emotion] - scores[i][emotion]](std::size_t pixel) {
        map.values[pixel] += lost;
        ++covers[pixel];
      });
    if (progress)
      progress({static_cast<std::int64_t>(first + scores.size()), static_cast<std::int64_t>(patches.size()), {}});
  }
  for (std::size_t i = 0; i < plane; ++i) map.values[i] /= covers[i];
  normalise(map);
  return map;
}

Explanation EmotionEngine::explain(std::span<const float> tensor, Emotion emotion, ExplanationMethod method,
                                   const std::stop_token& stop, const ProgressCallback& progress) {
  if (method == ExplanationMethod::GradCam)
    throw ModelError(Message(
        MOODOGRAM_TEXT("Model",
                       "Grad-CAM needs a network whose feature maps are known; \"%1\" can be explained by occlusion."),
        model().name));
  const auto score = [this](std::span<const float> tensors, std::span<EmotionScores> scores) {
    this->score(tensors, scores);
  };
  return {occlusionMap(tensor, makeFrontEndFor(model())->shape(), emotion, preferredBatch(), score, stop, progress),
          ExplanationMethod::Occlusion};
}

}  // namespace moodogram
