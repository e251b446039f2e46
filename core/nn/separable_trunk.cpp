// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include "core/nn/separable_trunk.h"

#include <array>

#include "core/base/error.h"
#include "core/nn/architecture.h"
#include "core/nn/network.h"

namespace moodogram {
namespace {

namespace nn = torch::nn;

/// A pair of layers, depthwise and 1x1; the first convolution counts as a pair's second layer.
struct Stage {
  int channels;  ///< of the 1x1 layer
  int stride;    ///< of the 3x3 layer
};

constexpr std::array<Stage, 14> kStages{{{32, 2},
                                         {64, 1},
                                         {128, 2},
                                         {128, 1},
                                         {256, 2},
                                         {256, 1},
                                         {512, 2},
                                         {512, 1},
                                         {512, 1},
                                         {512, 1},
                                         {512, 1},
                                         {512, 1},
                                         {1024, 2},
                                         {1024, 1}}};

const Stage& stageOf(int layer) { return kStages[static_cast<std::size_t>((layer + 1) / 2)]; }
bool isDepthwise(int layer) { return layer % 2 == 1; }

}  // namespace

int SeparableTrunk::channelsOf(int layer) { return stageOf(isDepthwise(layer) ? layer - 1 : layer).channels; }

SeparableTrunk::SeparableTrunk(int layers) {
  for (int i = 0; i < layers; ++i) {
    const int in = i == 0 ? 1 : channelsOf(i - 1);
    nn::Conv2dOptions options(in, channelsOf(i), i == 0 || isDepthwise(i) ? 3 : 1);
    if (i == 0 || isDepthwise(i)) options.padding(1).stride(stageOf(i).stride);
    if (isDepthwise(i)) options.groups(in);
    m_layers.emplace_back(register_module(std::to_string(i), nn::Conv2d(options)), BatchNorm(nullptr));
  }
}

torch::Tensor SeparableTrunk::forward(const torch::Tensor& input, double largest, int watched, torch::Tensor* seen,
                                      MapWatch* watch) {
  torch::Tensor maps = input.flip({2, 3});
  for (int i = 0; i < static_cast<int>(m_layers.size()); ++i) {
    maps = m_layers[static_cast<std::size_t>(i)].forward(maps);
    maps = largest > 0 ? maps.clamp_(0, largest) : maps.relu_();
    if (i == watched) *seen = maps;
    if (watch != nullptr && !isDepthwise(i)) maps = watch->see(maps, /*isTurned=*/true);
  }
  return maps;
}

void SeparableTrunk::freeze(int layers) {
  for (int i = 0; i < layers; ++i)
    for (torch::Tensor& parameter : named_children()[std::to_string(i)]->parameters())
      parameter.set_requires_grad(false);
}

void SeparableTrunk::fold(const InferenceOptions& options) {
  for (ConvolutionNorm& layer : m_layers) layer.fold(options);
}

std::map<std::string, StoredTensor> SeparableTrunk::fromYamnet(const std::map<std::string, StoredTensor>& tensors,
                                                               int layers, const std::string& prefix) {
  std::map<std::string, StoredTensor> taken;
  for (int i = 0; i < layers; ++i)
    for (const char* part : {".weight", ".bias"}) {
      const std::string name = "body." + std::to_string(i) + ".c" + part;
      const auto found = tensors.find(name);
      if (found == tensors.end()) throw ModelError("These are not YAMNet's weights: '" + name + "' is missing.");
      torch::Tensor tensor = toTensor(found->second);
      if (tensor.dim() == 4) tensor = tensor.transpose(2, 3).flip({2, 3}).contiguous();
      taken.emplace(prefix + std::to_string(i) + part, fromTensor(tensor));
    }
  return taken;
}

}  // namespace moodogram
