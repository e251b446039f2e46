// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

#include "core/base/emotion.h"
#include "core/base/progress.h"

namespace moodogram {

/// How much each pixel of a window has to do with a verdict: 0 (nothing) to 1 (the most of this window; all are 0 where
/// nothing speaks for the verdict). Maps of different windows or emotions are no measure of each other.
struct HeatMap {
  int width = 0;
  int height = 0;
  std::vector<float> values;  ///< width * height, row by row

  HeatMap() = default;
  HeatMap(int w, int h) : width(w), height(h), values(static_cast<std::size_t>(w) * static_cast<std::size_t>(h)) {}
  float at(int x, int y) const {
    return values[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)];
  }
};

/// Negative values become 0, and the largest 1.
void normalise(HeatMap& map);

enum class ExplanationMethod {
  Best,       ///< Grad-CAM for networks all of whose evidence runs through their maps, occlusion for all others
  GradCam,    ///< gradients of the emotion's logit with respect to a late feature map (Selvaraju et al. 2017)
  Occlusion,  ///< what is lost of the emotion's probability when a part of the picture is covered (Zeiler, Fergus 2014)
};
inline constexpr std::array kExplanationMethods{ExplanationMethod::Best, ExplanationMethod::GradCam,
                                                ExplanationMethod::Occlusion};
/// "best", "grad-cam", "occlusion"
std::string_view explanationMethodName(ExplanationMethod method);

struct Explanation {
  HeatMap heat;  ///< rows as in the tensor
  ExplanationMethod method = ExplanationMethod::Occlusion;
};

/// As EmotionEngine::score(), for some windows at once.
using ScoreWindows = std::function<void(std::span<const float> tensors, std::span<EmotionScores> scores)>;

/// Covers parts of the picture, one after the other and overlapping by half, with the mean of each channel, and takes
/// what the emotion's probability loses for how much it stood on that part (Zeiler and Fergus 2014). shape: channels,
/// height, width of the tensor. Scores at most `batch` windows at a time. Throws Cancelled and what `score` throws.
HeatMap occlusionMap(std::span<const float> tensor, const std::array<int, 3>& shape, Emotion emotion, std::size_t batch,
                     const ScoreWindows& score, const std::stop_token& stop = {},
                     const ProgressCallback& progress = {});

}  // namespace moodogram
