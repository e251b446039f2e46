// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include "core/nn/chroma_branch.h"

namespace moodogram {
namespace {

namespace nn = torch::nn;

constexpr std::int64_t kClasses = 12;    // of pitch
constexpr std::int64_t kViews = 2;       // notes as they are, and those that stand out
constexpr std::int64_t kFrameStep = 16;  // the front end computes notes so many times less often than it shows them
constexpr double kSilence = 1e-3;

/// [N, notes, frames] -> [N, kViews, kClasses, frames], each view with the mean 1 over its classes.
torch::Tensor chromaOf(const torch::Tensor& notes) {
  const auto edge = [&](std::int64_t row) { return notes.narrow(1, row, 1); };
  const std::int64_t count = notes.size(1);
  const torch::Tensor below = torch::cat({edge(0), notes.narrow(1, 0, count - 1)}, 1);
  const torch::Tensor above = torch::cat({notes.narrow(1, 1, count - 1), edge(count - 1)}, 1);
  torch::Tensor views = torch::stack({notes, torch::relu(notes - 0.5 * (below + above))}, 1);
  const std::int64_t octaves = (count + kClasses - 1) / kClasses;
  views = torch::constant_pad_nd(views, {0, 0, 0, octaves * kClasses - count});
  const torch::Tensor chroma = views.view({notes.size(0), kViews, octaves, kClasses, notes.size(2)}).sum(2);
  return chroma / (chroma.mean(2, true) + kSilence);
}

/// chroma: [rows, kViews, kClasses] -> how well each pattern fits in each turn, [rows, patterns, kClasses].
torch::Tensor turned(nn::Conv1d& patterns, BatchNorm& norm, const torch::Tensor& chroma) {
  const torch::Tensor twice = torch::cat({chroma, chroma.narrow(2, 0, kClasses - 1)}, 2);
  return torch::relu(norm->forward(patterns->forward(twice)));
}

}  // namespace

ChromaBranchImpl::ChromaBranchImpl() {
  const nn::Conv1dOptions patterns(kViews, kPatterns, kClasses);
  m_momentPatterns = register_module("moment_patterns", nn::Conv1d(patterns));
  m_windowPatterns = register_module("window_patterns", nn::Conv1d(patterns));
  m_momentNorm = register_module("moment_norm", BatchNorm(kPatterns));
  m_windowNorm = register_module("window_norm", BatchNorm(kPatterns));
  m_norm = register_module("norm", BatchNorm(kWidth));
}

torch::Tensor ChromaBranchImpl::forward(const torch::Tensor& notes) {
  const std::int64_t first = std::min(kFrameStep / 2, notes.size(2) - 1);
  const torch::Tensor chroma = chromaOf(notes.slice(2, first, {}, kFrameStep));
  const std::int64_t moments = chroma.size(3);
  torch::Tensor fits =
      turned(m_momentPatterns, m_momentNorm, chroma.permute({0, 3, 1, 2}).reshape({-1, kViews, kClasses}));
  fits = fits.view({-1, moments, kPatterns, kClasses});
  const torch::Tensor overall = turned(m_windowPatterns, m_windowNorm, chroma.mean(3));
  return m_norm->forward(torch::cat({fits.amax(3).mean(1), fits.mean({1, 3}), overall.amax(2), overall.mean(2)}, 1));
}

}  // namespace moodogram
