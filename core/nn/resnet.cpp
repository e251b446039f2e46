// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include "core/nn/resnet.h"

#include "core/nn/torch_compat.h"

namespace moodogram {
namespace {

namespace nn = torch::nn;

constexpr int kExpansion = 4;

nn::Conv2d convolution(int in, int out, int kernel, int stride) {
  nn::Conv2d layer(nn::Conv2dOptions(in, out, kernel).stride(stride).padding(kernel / 2).bias(false));
  nn::init::kaiming_normal_(layer->weight, 0, torch::kFanOut, torch::kReLU);
  return layer;
}

/// 1x1, 3x3 and 1x1 convolution beside a shortcut.
class Bottleneck final : public nn::Module, public Foldable {
 public:
  Bottleneck(int in, int width, int stride) {
    addLayer("1", convolution(in, width, 1, 1));
    addLayer("2", convolution(width, width, 3, stride));
    addLayer("3", convolution(width, width * kExpansion, 1, 1));
    if (stride == 1 && in == width * kExpansion) return;
    const nn::Conv2d shortcut = convolution(in, width * kExpansion, 1, stride);
    const BatchNorm norm(width * kExpansion);
    register_module("downsample", nn::Sequential(shortcut, norm));
    m_shortcut.emplace(shortcut, norm);
  }

  torch::Tensor forward(const torch::Tensor& input) {
    torch::Tensor x = m_layers[0].forward(input).relu_();
    x = m_layers[1].forward(x).relu_();
    x = m_layers[2].forward(x);
    x += m_shortcut ? m_shortcut->forward(input) : input;
    return x.relu_();
  }

  void fold(const InferenceOptions& options) override {
    for (ConvolutionNorm& layer : m_layers) layer.fold(options);
    if (m_shortcut) m_shortcut->fold(options);
  }

 private:
  void addLayer(const std::string& number, const nn::Conv2d& layer) {
    const BatchNorm norm(layer->options.out_channels());
    m_layers.emplace_back(register_module("conv" + number, layer), register_module("bn" + number, norm));
  }

  std::vector<ConvolutionNorm> m_layers;
  std::optional<ConvolutionNorm> m_shortcut;
};

}  // namespace

ResNet152::ResNet152(int channels, int classes) {
  nn::Conv2d first(nn::Conv2dOptions(channels, 64, 7).stride(2).padding(3).bias(false));
  nn::init::kaiming_normal_(first->weight, 0, torch::kFanOut, torch::kReLU);
  m_stem.emplace(register_module("conv1", first), register_module("bn1", BatchNorm(64)));
  m_layers[0] = register_module("layer1", makeLayer(64, 3, 1));
  m_layers[1] = register_module("layer2", makeLayer(128, 8, 2));
  m_layers[2] = register_module("layer3", makeLayer(256, 36, 2));
  m_layers[3] = register_module("layer4", makeLayer(512, 3, 2));
  m_fc = register_module("fc", nn::Linear(512 * kExpansion, classes));
}

nn::Sequential ResNet152::makeLayer(int width, int blocks, int stride) {
  nn::Sequential layer;
  for (int block = 0; block < blocks; ++block) {
    layer->push_back(std::make_shared<Bottleneck>(m_channels, width, block == 0 ? stride : 1));
    m_channels = width * kExpansion;
  }
  return layer;
}

torch::Tensor ResNet152::forward(const torch::Tensor& input) { return judge(input).logits; }

Judgement ResNet152::judge(const torch::Tensor& input) {
  // The same as pooling after the ReLU, which then has a quarter of the work.
  torch::Tensor x = compat::maxPool(m_stem->forward(input), 3, 2, 1, false).relu_();
  for (nn::Sequential& layer : m_layers) x = watched(layer->forward(x));
  x = averagePool(x, 1, 1).flatten(1);
  return {m_fc(x), {}, x};
}

void ResNet152::fold(const InferenceOptions& options) { m_stem->fold(options); }

}  // namespace moodogram
