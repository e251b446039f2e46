// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include "core/nn/music_net.h"

#include "core/base/emotion.h"
#include "core/base/error.h"

namespace moodogram {
namespace {

namespace nn = torch::nn;

constexpr int kSmallestSide = 16;
constexpr std::int64_t kHidden = 128;
constexpr double kInputDropout = 0.3;
constexpr double kDropout = 0.5;
constexpr double kCaution = 4;  // the power of the distance
constexpr double kSmallVariance = 1e-5;
constexpr std::int64_t kAtOnce = 16;
/// The teacher's moods that stand for the emotions, in their order: tender, happy, sad, angry, scary.
constexpr std::array<std::int64_t, kEmotionCount> kMoodOf{2, 0, 1, 4, 5};
constexpr double kMoodPenalty = 0.5;  // of squared weights beside the mean squared error

}  // namespace

MusicNet::MusicNet(const std::array<int, 3>& inputShape, int classes, bool auxiliaryHeads) {
  if (inputShape[0] != 2 || inputShape[1] < kSmallestSide || inputShape[2] < kSmallestSide)
    throw ModelError(
        "MusicNet takes bands and notes, at least 16 of each, and at least 16 frames; use the music-mel front end.");
  m_familiarDistance = register_buffer("familiar_distance", torch::zeros({1}));
  const int width = 2 * SeparableTrunk::channelsOf(kTrunkLayers - 1);
  m_shortcutWeight = register_buffer("shortcut_weight", torch::zeros({classes, width}));
  m_shortcutBias = register_buffer("shortcut_bias", torch::zeros({classes}));
  m_trunk = register_module("trunk", std::make_shared<SeparableTrunk>(kTrunkLayers));
  m_familiarMean = register_buffer("familiar_mean", torch::zeros({width}));
  m_familiarVariance = register_buffer("familiar_variance", torch::ones({width}));
  m_norm = register_module("norm", BatchNorm(width));
  m_harmony = register_module("harmony", ChromaBranch());
  m_inputDropout = register_module("input_dropout", Dropout(kInputDropout));
  m_hidden = register_module("hidden", nn::Linear(width + ChromaBranchImpl::kWidth, kHidden));
  m_hiddenNorm = register_module("hidden_norm", BatchNorm(kHidden));
  m_dropout = register_module("dropout", Dropout(kDropout));
  m_head = register_module("head", nn::Linear(kHidden, classes));
  if (!auxiliaryHeads) return;
  m_middle = register_module("aux1", nn::Linear(width, TeacherView::kMiddle));
  m_last = register_module("aux2", nn::Linear(width, TeacherView::kLast));
  m_moods = register_module("aux3", nn::Linear(width, TeacherView::kMoods));
}

torch::Tensor MusicNet::embed(const torch::Tensor& input) {
  const torch::Tensor overTime = plainMaps(m_trunk->forward(input.narrow(1, 0, 1), 0, -1, nullptr, watch()))
                                     .mean(2);  // [N, channels, frames / 16]
  const torch::Tensor mean = overTime.mean(2);
  const torch::Tensor variance = (overTime - mean.unsqueeze(2)).square().mean(2);
  return torch::cat({mean, (variance + kSmallVariance).sqrt()}, 1);
}

torch::Tensor MusicNet::think(const torch::Tensor& embedding, const torch::Tensor& input) {
  const torch::Tensor all = torch::cat({embedding, m_harmony->forward(input.select(1, 1))}, 1);
  return torch::relu(m_hiddenNorm->forward(m_hidden->forward(m_inputDropout->forward(all))));
}

torch::Tensor MusicNet::distanceFromTraining(const torch::Tensor& embedding) const {
  return ((embedding - m_familiarMean).square() / m_familiarVariance).mean(1);
}

void MusicNet::learnDomain(const torch::Tensor& input) {
  const torch::NoGradGuard noGradient;
  std::vector<torch::Tensor> parts;
  for (const torch::Tensor& windows : input.split(kAtOnce)) parts.push_back(embed(windows));
  const torch::Tensor embeddings = torch::cat(parts);
  // Not what the batch norm has learned: that knows the windows as they were changed, with noise and without treble,
  // among which noise and speech are no strangers.
  m_familiarMean.copy_(embeddings.mean(0));
  m_familiarVariance.copy_((embeddings - m_familiarMean).square().mean(0) + kSmallVariance);
  m_familiarDistance.fill_(torch::quantile(distanceFromTraining(embeddings), 0.95).item<float>());
}

torch::Tensor MusicNet::forward(const torch::Tensor& input) { return judge(input).logits; }

Judgement MusicNet::judge(const torch::Tensor& input) {
  const torch::Tensor embedding = embed(input);
  const torch::Tensor standardised = m_norm->forward(embedding);
  const torch::Tensor hidden = think(standardised, input);
  const torch::Tensor logits = decide(hidden) + torch::linear(standardised, m_shortcutWeight, m_shortcutBias);
  if (is_training() || m_familiarDistance.item<float>() <= 0) return {logits, {}, hidden};
  const torch::Tensor timesTooFar = distanceFromTraining(embedding) / m_familiarDistance;
  return {logits / timesTooFar.clamp_min(1).pow(kCaution).unsqueeze(1), timesTooFar, hidden};
}

Student::Answer MusicNet::answer(const torch::Tensor& input) {
  const torch::Tensor embedding = m_norm->forward(embed(input));
  return {decide(think(embedding, input)),
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
  m_shortcutWeight.zero_();
  m_shortcutBias.zero_();
}

void MusicNet::adoptMoods(const torch::Tensor& windows, const torch::Tensor& moods, double share) {
  if (m_shortcutBias.size(0) != static_cast<std::int64_t>(kEmotionCount))
    throw ConfigError("A teacher's moods stand for the five emotions, and this network has other classes.");
  const torch::NoGradGuard noGradient;
  std::vector<torch::Tensor> parts;
  for (const torch::Tensor& some : windows.split(kAtOnce)) parts.push_back(m_norm->forward(embed(some)));
  // Ridge regression, in double precision.
  const torch::Tensor seen = torch::cat(parts).to(torch::kFloat64);
  const torch::Tensor seenMean = seen.mean(0, true);
  const torch::Tensor logits = torch::logit(moods, 1e-6).to(torch::kFloat64);
  const torch::Tensor said =
      ((logits - logits.mean(0, true)) / logits.std(0, true).clamp_min(kSmallVariance))
          .index_select(1, torch::tensor(std::vector<std::int64_t>(kMoodOf.begin(), kMoodOf.end()),
                                         torch::TensorOptions(torch::kInt64).device(logits.device())));
  const torch::Tensor centred = seen - seenMean;
  const torch::Tensor penalty =
      torch::eye(seen.size(1), seen.options()) * (kMoodPenalty * static_cast<double>(seen.size(0)));
  const torch::Tensor factor = at::linalg_cholesky(torch::mm(centred.t(), centred) + penalty);
  const torch::Tensor weight = share * torch::cholesky_solve(torch::mm(centred.t(), said), factor);
  m_shortcutWeight.copy_(weight.t());
  m_shortcutBias.copy_(-torch::mm(seenMean, weight).flatten());
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
