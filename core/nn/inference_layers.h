// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

#include "core/nn/shared_layers.h"

namespace moodogram {

/// What a network that need not learn any more is turned into (Network::prepareForInference).
struct InferenceOptions {
  torch::Device device = torch::kCPU;
  torch::ScalarType type = torch::kFloat32;  ///< of the convolutions; kHalf and kBFloat16 are for CUDA

  /// Whether feature maps are in the layout that oneDNN chooses, from the first convolution to the last. Its
  /// convolutions then need not rearrange weights and maps at every call. Otherwise channels are the last dimension.
  bool blocked() const;
};

/// Part of a network that has a faster form for use without training.
class Foldable {
 public:
  virtual ~Foldable() = default;
  /// Called once, under torch::NoGradGuard. Afterwards there are no weights to learn or to store.
  virtual void fold(const InferenceOptions& options) = 0;
};

/// A convolution and the batch norm after it, which stay registered in the network under TorchVision's names. Folded,
/// the two are one convolution with other weights.
class ConvolutionNorm final : public Foldable {
 public:
  /// norm may be empty.
  ConvolutionNorm(torch::nn::Conv2d convolution, BatchNorm norm);

  torch::Tensor forward(const torch::Tensor& input);
  void fold(const InferenceOptions& options) override;

 private:
  torch::nn::Conv2d m_convolution;  ///< empty: folded
  BatchNorm m_norm;
  bool m_blocked = false;
  torch::Tensor m_weight;
  torch::Tensor m_bias;
  std::vector<std::int64_t> m_stride;
  std::vector<std::int64_t> m_padding;
  std::int64_t m_groups = 1;
};

/// Feature maps in the layout that they have.
torch::Tensor concatenateChannels(std::vector<torch::Tensor> maps);

/// In the usual layout, as float32.
torch::Tensor plainMaps(const torch::Tensor& maps);

/// [N, channels, H, W] -> the means of height x width parts, as plainMaps().
torch::Tensor averagePool(const torch::Tensor& maps, int height, int width);

}  // namespace moodogram
