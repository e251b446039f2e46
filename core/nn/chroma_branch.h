// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include "core/nn/network.h"
#include "core/nn/shared_layers.h"

namespace moodogram {

/// Hears harmony: which pitch classes sound together, whatever the key. Notes are added up over octaves, as they are
/// and with what rings beside each taken away; learned patterns of twelve pitch classes are laid over them in all
/// twelve turns, at each moment and over the whole window, and only the best and the mean turn of each pattern count.
class ChromaBranchImpl final : public torch::nn::Module {
 public:
  static constexpr int kPatterns = 32;
  static constexpr int kWidth = 4 * kPatterns;

  ChromaBranchImpl();

  /// notes: [N, notes, frames], semitones from a C upwards, levels of 0 (but for rounding) and more -> [N, kWidth],
  /// each about standard normal over the training data.
  torch::Tensor forward(const torch::Tensor& notes);

 private:
  torch::nn::Conv1d m_momentPatterns{nullptr};
  torch::nn::Conv1d m_windowPatterns{nullptr};
  BatchNorm m_momentNorm{nullptr};
  BatchNorm m_windowNorm{nullptr};
  BatchNorm m_norm{nullptr};
};
TORCH_MODULE(ChromaBranch);

}  // namespace moodogram
