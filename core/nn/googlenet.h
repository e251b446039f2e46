// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/network.h"

namespace moodogram {

/// GoogLeNet (C. Szegedy et al. 2015) as in TorchVision, with its names: batch norm with epsilon 0.001 after every
/// convolution, pools that round up, 3x3 in place of the paper's 5x5 convolutions. Two auxiliary classifiers in the
/// middle learn along with a weight of 0.3 each; they are not used otherwise. About 5.6 M parameters without them.
class GoogLeNet final : public Network {
 public:
  /// transformInput: the input is normalised with ImageNet's mean and deviation, and the weights expect values from -1
  /// to 1 (TorchVision's ImageNet weights do); needs three channels, else ModelError.
  GoogLeNet(int channels, int classes, bool auxiliaryHeads, bool transformInput);

  torch::Tensor forward(const torch::Tensor& input) override;
  Judgement judge(const torch::Tensor& input) override;
  TrainingLogits forwardTraining(const torch::Tensor& input, const torch::Tensor& masked) override;
  void dropAuxiliaryHeads() override;
  void fold(const InferenceOptions&) override {}  // its layers do so themselves

 private:
  /// Fills in the feature maps that the auxiliary heads see, if asked for.
  torch::Tensor pooled(const torch::Tensor& input, torch::Tensor* first, torch::Tensor* second);

  bool m_transformInput;
  std::vector<torch::nn::AnyModule> m_layers;
  torch::nn::AnyModule m_aux1;
  torch::nn::AnyModule m_aux2;
  Dropout m_dropout{nullptr};
  torch::nn::Linear m_fc{nullptr};
};

}  // namespace moodogram
