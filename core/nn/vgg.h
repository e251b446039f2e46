// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/network.h"

namespace moodogram {

/// VGG11 (K. Simonyan and A. Zisserman 2015, configuration A, no batch norm) as in TorchVision, with its names. The
/// last feature map is pooled to 7x7 whatever the input's size. About 129 M parameters.
class Vgg11 final : public Network {
 public:
  Vgg11(int channels, int classes);

  torch::Tensor forward(const torch::Tensor& input) override;
  Judgement judge(const torch::Tensor& input) override;
  void fold(const InferenceOptions& options) override;

 private:
  struct Layer {
    ConvolutionNorm convolution;
    bool pooled = false;  ///< maxima of 2 by 2 go on
  };

  std::vector<Layer> m_layers;
  torch::nn::Sequential m_classifier{nullptr};
  torch::ScalarType m_classifierType = torch::kFloat32;
};

}  // namespace moodogram
