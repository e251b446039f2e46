// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/nn/network.h"

namespace moodogram {

/// Our compact network for log-mel windows (about 0.12 M parameters). Two branches look at one window and their logits
/// add up:
///  - convolutions: four strided 2-D layers over (band, frame), one 1-D layer over time, mean and maximum over time;
///  - band statistics: mean and standard deviation of every band over time, through one linear layer. These carry
///    absolute level and spectral balance, which alone tell much of an acted emotion.
/// The input is the front end's dB values; the data's mean and deviation are buffers of the network.
///
/// Far from what it learned from, a network's logits only grow, and with them a confidence that nothing justifies. So
/// in use (not in training) the logits are divided by how many times farther the window's band statistics lie from the
/// training data's than 95 % of that data does (mean squared standard score), where that is more than once.
class MoodNet final : public Network {
 public:
  /// inputShape: {1, bands, frames}. Throws ModelError for more than one channel or fewer than 16 bands.
  MoodNet(const std::array<int, 3>& inputShape, int classes);

  torch::Tensor forward(const torch::Tensor& input) override;
  TrainingLogits forwardTraining(const torch::Tensor& input, const torch::Tensor& masked) override;
  void setInputStatistics(double mean, double deviation) override;
  void learnDomain(const torch::Tensor& input) override;
  Judgement judge(const torch::Tensor& input) override;
  /// Band statistics are no maps.
  bool isSeenInMaps() const override { return false; }
  void forgetDomain() override { m_familiarDistance.zero_(); }
  void fold(const InferenceOptions& options) override;

 private:
  torch::Tensor convolutionFeatures(const torch::Tensor& standardised);
  /// [N, 2 * bands]: mean and standard deviation of each band over time.
  static torch::Tensor bandStatistics(const torch::Tensor& standardised);
  /// [N]: mean squared standard score of the statistics, 1 on average over the training data.
  torch::Tensor distanceFromTraining(const torch::Tensor& statistics);
  torch::Tensor standardise(const torch::Tensor& input) const;

  torch::Tensor m_inputMean;
  torch::Tensor m_inputDeviation;
  torch::Tensor m_familiarDistance;  ///< that 95 % of the training data keep within; 0: not known
  std::vector<ConvolutionNorm> m_layers;
  torch::nn::Sequential m_temporal{nullptr};
  torch::nn::Sequential m_head{nullptr};
  torch::nn::Sequential m_statistics{nullptr};
};

}  // namespace moodogram
