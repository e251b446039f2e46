// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <map>
#include <string>
#include <vector>

#include "core/nn/inference_layers.h"
#include "core/nn/map_watch.h"
#include "core/nn/safetensors.h"

namespace moodogram {

/// The convolutions of MobileNet v1 (A. G. Howard et al. 2017) as YAMNet has them, or the first of them: layer 0 a 3x3
/// convolution of one channel, then by turns a 3x3 one for each channel (depthwise) and a 1x1 one across channels.
/// Their batch norm lies in weights and biases. Layers are named "0", "1", ...
///
/// YAMNet's layers stand still at the ends of a picture as TensorFlow pads it: where a stride of 2 leaves one line
/// over, after its end. LibTorch pads before its start. So the trunk looks at the picture turned by half a turn, with
/// its kernels turned, too, and computes the same; its maps are turned.
class SeparableTrunk final : public torch::nn::Module {
 public:
  static constexpr int kAllLayers = 27;

  explicit SeparableTrunk(int layers);

  /// The maps behind a layer are [N, channelsOf(layer), bands / stride, frames / stride], stride 16 from layer 11 on.
  static int channelsOf(int layer);

  /// input: [N, 1, bands, frames]. largest: activations are cut off there; 0: nowhere. Returns the maps behind the last
  /// layer; seen: gets those behind layer `watched`; watch: those behind each pair of layers go through it.
  torch::Tensor forward(const torch::Tensor& input, double largest = 0, int watched = -1, torch::Tensor* seen = nullptr,
                        MapWatch* watch = nullptr);

  /// The first layers learn no more.
  void freeze(int layers);

  void fold(const InferenceOptions& options);

  /// YAMNet's tensors ("body.7.c.weight", [out, in, frames, bands]) as this class's, with the prefix before them: those
  /// of the first layers. Throws ModelError if one is missing or has another shape.
  static std::map<std::string, StoredTensor> fromYamnet(const std::map<std::string, StoredTensor>& tensors, int layers,
                                                        const std::string& prefix);

 private:
  std::vector<ConvolutionNorm> m_layers;
};

}  // namespace moodogram
