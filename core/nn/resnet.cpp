// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include "core/nn/resnet.h"

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
class Bottleneck final : public nn::Module {
 public:
  Bottleneck(int in, int width, int stride) {
    m_conv1 = register_module("conv1", convolution(in, width, 1, 1));
    m_bn1 = register_module("bn1", nn::BatchNorm2d(width));
    m_conv2 = register_module("conv2", convolution(width, width, 3, stride));
    m_bn2 = register_module("bn2", nn::BatchNorm2d(width));
    m_conv3 = register_module("conv3", convolution(width, width * kExpansion, 1, 1));
    m_bn3 = register_module("bn3", nn::BatchNorm2d(width * kExpansion));
    if (stride != 1 || in != width * kExpansion)
      m_downsample = register_module("downsample", nn::Sequential(convolution(in, width * kExpansion, 1, stride),
                                                                  nn::BatchNorm2d(width * kExpansion)));
  }

  torch::Tensor forward(const torch::Tensor& input) {
    torch::Tensor x = m_bn1(m_conv1(input)).relu_();
    x = m_bn2(m_conv2(x)).relu_();
    x = m_bn3(m_conv3(x));
    x += m_downsample.is_empty() ? input : m_downsample->forward(input);
    return x.relu_();
  }

 private:
  nn::Conv2d m_conv1{nullptr}, m_conv2{nullptr}, m_conv3{nullptr};
  nn::BatchNorm2d m_bn1{nullptr}, m_bn2{nullptr}, m_bn3{nullptr};
  nn::Sequential m_downsample{nullptr};
};

}  // namespace

ResNet152::ResNet152(int channels, int classes) {
  nn::Conv2d first(nn::Conv2dOptions(channels, 64, 7).stride(2).padding(3).bias(false));
  nn::init::kaiming_normal_(first->weight, 0, torch::kFanOut, torch::kReLU);
  m_conv1 = register_module("conv1", first);
  m_bn1 = register_module("bn1", nn::BatchNorm2d(64));
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

torch::Tensor ResNet152::forward(const torch::Tensor& input) {
  torch::Tensor x = m_bn1(m_conv1(input)).relu_();
  x = torch::max_pool2d(x, 3, 2, 1);
  for (nn::Sequential& layer : m_layers) x = layer->forward(x);
  return m_fc(torch::adaptive_avg_pool2d(x, {1, 1}).flatten(1));
}

}  // namespace moodogram
