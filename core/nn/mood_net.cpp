// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/mood_net.h"

#include "core/base/error.h"

namespace moodogram {
namespace {

namespace nn = torch::nn;

constexpr int kChannels = 64;          // of the last 2-D layer
constexpr int kTemporalChannels = 96;  // of the 1-D layer
constexpr double kHeadDropout = 0.3;
constexpr double kStatisticsDropout = 0.2;
constexpr double kSmallVariance = 1e-5;

/// Height after four layers that halve it, each rounding up.
int heightAfterConvolutions(int bands) { return (bands + 15) / 16; }

}  // namespace

MoodNet::MoodNet(const std::array<int, 3>& inputShape, int classes) {
  const int bands = inputShape[1];
  if (inputShape[0] != 1 || bands < 16)
    throw ModelError("MoodNet takes one channel of at least 16 bands; use the log-mel front end.");
  m_inputMean = register_buffer("input_mean", torch::zeros({1}));
  m_inputDeviation = register_buffer("input_deviation", torch::ones({1}));
  m_familiarDistance = register_buffer("familiar_distance", torch::zeros({1}));

  nn::Sequential convolutions;
  const auto addLayer = [&](int in, int out, int kernel, torch::ExpandingArray<2> stride) {
    const nn::Conv2d layer(nn::Conv2dOptions(in, out, kernel).stride(stride).padding(kernel / 2).bias(false));
    const BatchNorm norm(out);
    convolutions->push_back(layer);
    convolutions->push_back(norm);
    convolutions->push_back(nn::ReLU());
    m_layers.emplace_back(layer, norm);
  };
  addLayer(1, 16, 5, 2);
  addLayer(16, 32, 3, 2);
  addLayer(32, 48, 3, {2, 1});
  addLayer(48, kChannels, 3, 2);
  register_module("convolutions", convolutions);

  const int stacked = kChannels * heightAfterConvolutions(bands);
  m_temporal = register_module(
      "temporal", nn::Sequential(nn::Conv1d(nn::Conv1dOptions(stacked, kTemporalChannels, 3).padding(1).bias(false)),
                                 BatchNorm(kTemporalChannels), nn::ReLU()));
  m_head = register_module("head", nn::Sequential(BatchNorm(2 * kTemporalChannels), Dropout(kHeadDropout),
                                                  nn::Linear(2 * kTemporalChannels, classes)));
  m_statistics = register_module(
      "statistics", nn::Sequential(BatchNorm(2 * bands), Dropout(kStatisticsDropout), nn::Linear(2 * bands, classes)));
}

void MoodNet::setInputStatistics(double mean, double deviation) {
  m_inputMean.fill_(mean);
  m_inputDeviation.fill_(deviation);
}

torch::Tensor MoodNet::standardise(const torch::Tensor& input) const {
  return (input.squeeze(1) - m_inputMean) / m_inputDeviation;
}

torch::Tensor MoodNet::convolutionFeatures(const torch::Tensor& standardised) {
  // [N, bands, frames] -> [N, channels, bands/16, frames/8] -> channels and bands stacked, time kept.
  torch::Tensor x = standardised.unsqueeze(1);
  for (ConvolutionNorm& layer : m_layers) x = watched(layer.forward(x).relu_());
  const torch::Tensor temporal = m_temporal->forward(plainMaps(x).flatten(1, 2));
  return torch::cat({temporal.mean(2), temporal.amax(2)}, 1);
}

torch::Tensor MoodNet::bandStatistics(const torch::Tensor& standardised) {
  const torch::Tensor mean = standardised.mean(2);
  const torch::Tensor variance = (standardised - mean.unsqueeze(2)).square().mean(2);
  return torch::cat({mean, (variance + kSmallVariance).sqrt()}, 1);
}

torch::Tensor MoodNet::distanceFromTraining(const torch::Tensor& statistics) {
  // The batch norm in front of the linear layer has learned where the training data's statistics lie.
  const auto& norm = *m_statistics->ptr(0)->as<BatchNorm>();
  return ((statistics - norm.running_mean).square() / (norm.running_var + norm.epsilon())).mean(1);
}

void MoodNet::learnDomain(const torch::Tensor& input) {
  const torch::NoGradGuard noGradient;
  constexpr std::int64_t kAtOnce = 64;
  std::vector<torch::Tensor> distances;
  for (const torch::Tensor& windows : input.split(kAtOnce))
    distances.push_back(distanceFromTraining(bandStatistics(standardise(windows))));
  m_familiarDistance.fill_(torch::quantile(torch::cat(distances), 0.95).item<float>());
}

torch::Tensor MoodNet::forward(const torch::Tensor& input) { return judge(input).logits; }

Judgement MoodNet::judge(const torch::Tensor& input) {
  const torch::Tensor standardised = standardise(input);
  const torch::Tensor statistics = bandStatistics(standardised);
  const torch::Tensor convolved = convolutionFeatures(standardised);
  const torch::Tensor logits = m_head->forward(convolved) + m_statistics->forward(statistics);
  if (is_training()) return {logits, {}, {}};
  const torch::Tensor features = torch::cat(
      {m_head->ptr(0)->as<BatchNorm>()->forward(convolved), m_statistics->ptr(0)->as<BatchNorm>()->forward(statistics)},
      1);
  if (m_familiarDistance.item<float>() <= 0) return {logits, {}, features};
  const torch::Tensor timesTooFar = distanceFromTraining(statistics) / m_familiarDistance;
  return {logits / timesTooFar.clamp_min(1).unsqueeze(1), timesTooFar, features};
}

void MoodNet::fold(const InferenceOptions& options) {
  for (ConvolutionNorm& layer : m_layers) layer.fold(options);
}

TrainingLogits MoodNet::forwardTraining(const torch::Tensor& input, const torch::Tensor& masked) {
  // Each branch must also be right alone; else the quick statistics leave the convolutions nothing to learn.
  constexpr double kBranchWeight = 0.3;
  const torch::Tensor convolution = m_head->forward(convolutionFeatures(standardise(masked)));
  const torch::Tensor statistics = m_statistics->forward(bandStatistics(standardise(input)));
  return {{convolution + statistics, 1.0}, {convolution, kBranchWeight}, {statistics, kBranchWeight}};
}

}  // namespace moodogram
