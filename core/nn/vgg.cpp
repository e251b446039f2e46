// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include "core/nn/vgg.h"

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
      features->push_back(nn::MaxPool2d(nn::MaxPool2dOptions(2).stride(2)));
      continue;
    }
    nn::Conv2d layer(nn::Conv2dOptions(channels, out, 3).padding(1));
    nn::init::kaiming_normal_(layer->weight, 0, torch::kFanOut, torch::kReLU);
    nn::init::zeros_(layer->bias);
    features->push_back(layer);
    features->push_back(relu());
    channels = out;
  }
  m_features = register_module("features", features);
  m_classifier = register_module(
      "classifier", nn::Sequential(linear(channels * kPooledSize * kPooledSize, kHidden), relu(), nn::Dropout(kDropout),
                                   linear(kHidden, kHidden), relu(), nn::Dropout(kDropout), linear(kHidden, classes)));
}

torch::Tensor Vgg11::forward(const torch::Tensor& input) {
  const torch::Tensor features = torch::adaptive_avg_pool2d(m_features->forward(input), {kPooledSize, kPooledSize});
  return m_classifier->forward(features.flatten(1));
}

}  // namespace moodogram
