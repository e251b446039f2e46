// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include "core/nn/music_net.h"

#include "core/base/error.h"

namespace moodogram {
namespace {

namespace nn = torch::nn;

constexpr int kSmallestSide = 16;
constexpr double kDropout = 0.5;
constexpr double kSmallVariance = 1e-5;

}  // namespace

MusicNet::MusicNet(const std::array<int, 3>& inputShape, int classes, bool auxiliaryHeads) {
  if (inputShape[0] != 1 || inputShape[1] < kSmallestSide || inputShape[2] < kSmallestSide)
    throw ModelError("MusicNet takes one channel of at least 16 bands and frames; use the music-mel front end.");
  m_familiarDistance = register_buffer("familiar_distance", torch::zeros({1}));
  m_trunk = register_module("trunk", std::make_shared<SeparableTrunk>(kTrunkLayers));
  const int width = 2 * SeparableTrunk::channelsOf(kTrunkLayers - 1);
  m_norm = register_module("norm", BatchNorm(width));
  m_dropout = register_module("dropout", Dropout(kDropout));
  m_head = register_module("head", nn::Linear(width, classes));
  if (!auxiliaryHeads) return;
  m_middle = register_module("aux1", nn::Linear(width, TeacherView::kMiddle));
  m_last = register_module("aux2", nn::Linear(width, TeacherView::kLast));
  m_moods = register_module("aux3", nn::Linear(width, TeacherView::kMoods));
}

torch::Tensor MusicNet::embed(const torch::Tensor& input) {
  const torch::Tensor overTime =
      plainMaps(m_trunk->forward(input, 0, -1, nullptr, watch())).mean(2);  // [N, channels, frames / 16]
  const torch::Tensor mean = overTime.mean(2);
  const torch::Tensor variance = (overTime - mean.unsqueeze(2)).square().mean(2);
  return torch::cat({mean, (variance + kSmallVariance).sqrt()}, 1);
}

torch::Tensor MusicNet::distanceFromTraining(const torch::Tensor& embedding) const {
  // The batch norm in front of the head has learned where the training data lie.
  return ((embedding - m_norm->running_mean).square() / (m_norm->running_var + m_norm->epsilon())).mean(1);
}

void MusicNet::learnDomain(const torch::Tensor& input) {
  const torch::NoGradGuard noGradient;
  constexpr std::int64_t kAtOnce = 16;
  std::vector<torch::Tensor> distances;
  for (const torch::Tensor& windows : input.split(kAtOnce)) distances.push_back(distanceFromTraining(embed(windows)));
  m_familiarDistance.fill_(torch::quantile(torch::cat(distances), 0.95).item<float>());
}

torch::Tensor MusicNet::forward(const torch::Tensor& input) { return judge(input).logits; }

Judgement MusicNet::judge(const torch::Tensor& input) {
  const torch::Tensor embedding = embed(input);
  const torch::Tensor features = m_norm->forward(embedding);
  const torch::Tensor logits = m_head->forward(m_dropout->forward(features));
  if (is_training() || m_familiarDistance.item<float>() <= 0) return {logits, {}, features};
  const torch::Tensor timesTooFar = distanceFromTraining(embedding) / m_familiarDistance;
  return {logits / timesTooFar.clamp_min(1).unsqueeze(1), timesTooFar, features};
}

Student::Answer MusicNet::answer(const torch::Tensor& input) {
  const torch::Tensor embedding = m_norm->forward(embed(input));
  return {m_head->forward(m_dropout->forward(embedding)),
          {m_middle->forward(embedding), m_last->forward(embedding), m_moods->forward(embedding)}};
}

void MusicNet::startGuessing(const TeacherView& view) {
  const torch::NoGradGuard noGradient;
  const auto start = [](nn::Linear& head, const torch::Tensor& guess) {
    head->weight.zero_();
    head->bias.copy_(guess.flatten());
  };
  start(m_middle, view.middle);
  start(m_last, view.last);
  start(m_moods, torch::logit(view.moods, 1e-6));
}

void MusicNet::freezeLayers(int count) {
  if (count > kTrunkLayers)
    throw ConfigError("recipe.frozen_layers must be at most " + std::to_string(kTrunkLayers) + " for musicnet.");
  m_trunk->freeze(count);
}

void MusicNet::dropAuxiliaryHeads() {
  if (m_middle.is_empty()) return;
  for (const char* head : {"aux1", "aux2", "aux3"}) unregister_module(head);
  m_middle = m_last = m_moods = nullptr;
}

void MusicNet::fold(const InferenceOptions& options) { m_trunk->fold(options); }

}  // namespace moodogram
