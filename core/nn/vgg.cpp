// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include "core/nn/vgg.h"

#include <iterator>

#include "core/nn/torch_compat.h"

namespace moodogram {
namespace {

namespace nn = torch::nn;

constexpr int kPool = 0;
constexpr int kConfigurationA[] = {64, kPool, 128, kPool, 256, 256, kPool, 512, 512, kPool, 512, 512, kPool};
constexpr int kPooledSize = 7;
constexpr int kHidden = 4096;
constexpr double kDropout = 0.5;

nn::ReLU relu() { return nn::ReLU(nn::ReLUOptions(true)); }

nn::Linear linear(int in, int out) {
  nn::Linear layer(in, out);
  nn::init::normal_(layer->weight, 0, 0.01);
  nn::init::zeros_(layer->bias);
  return layer;
}

}  // namespace

Vgg11::Vgg11(int channels, int classes) {
  nn::Sequential features;
  for (const int out : kConfigurationA) {
    if (out == kPool) {
      m_layers.back().pooled = true;
      features->push_back(nn::MaxPool2d(nn::MaxPool2dOptions(2).stride(2)));
      continue;
    }
    nn::Conv2d layer(nn::Conv2dOptions(channels, out, 3).padding(1));
    nn::init::kaiming_normal_(layer->weight, 0, torch::kFanOut, torch::kReLU);
    nn::init::zeros_(layer->bias);
    m_layers.push_back({ConvolutionNorm(layer, nullptr)});
    features->push_back(layer);
    features->push_back(relu());
    channels = out;
  }
  register_module("features", features);
  m_classifier = register_module(
      "classifier", nn::Sequential(linear(channels * kPooledSize * kPooledSize, kHidden), relu(), Dropout(kDropout),
                                   linear(kHidden, kHidden), relu(), Dropout(kDropout), linear(kHidden, classes)));
}

torch::Tensor Vgg11::forward(const torch::Tensor& input) { return judge(input).logits; }

Judgement Vgg11::judge(const torch::Tensor& input) {
  torch::Tensor x = input;
  for (Layer& layer : m_layers) {
    x = layer.convolution.forward(x);
    if (watch() != nullptr) x = watched(x.relu());  // before its pooling
    // The same as pooling after the ReLU, which then has a quarter of the work.
    if (layer.pooled) x = compat::maxPool(x, 2, 2, 0, false);
    x = watch() != nullptr ? x.relu() : x.relu_();
  }
  x = averagePool(x, kPooledSize, kPooledSize).flatten(1).to(m_classifierType);
  const auto last = std::prev(m_classifier->end());
  for (auto layer = m_classifier->begin(); layer != last; ++layer) x = layer->forward(x);
  return {last->forward(x).to(torch::kFloat32), {}, x};
}

void Vgg11::fold(const InferenceOptions& options) {
  for (Layer& layer : m_layers) layer.convolution.fold(options);
  m_classifierType = options.type;
  m_classifier->to(options.type);  // most of the network's weights
}

}  // namespace moodogram
