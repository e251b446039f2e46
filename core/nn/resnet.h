// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/nn/network.h"

namespace moodogram {

/// ResNet152 (K. He et al. 2016) as in TorchVision, with its names: the stride of a block that halves the picture is in
/// the 3x3 convolution (often called v1.5). About 58 M parameters.
class ResNet152 final : public Network {
 public:
  ResNet152(int channels, int classes);

  torch::Tensor forward(const torch::Tensor& input) override;
  Judgement judge(const torch::Tensor& input) override;
  void fold(const InferenceOptions& options) override;

 private:
  torch::nn::Sequential makeLayer(int width, int blocks, int stride);

  int m_channels = 64;  ///< that go into the next layer
  std::optional<ConvolutionNorm> m_stem;
  std::array<torch::nn::Sequential, 4> m_layers{nullptr, nullptr, nullptr, nullptr};
  torch::nn::Linear m_fc{nullptr};
};

}  // namespace moodogram
