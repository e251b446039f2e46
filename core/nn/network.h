// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <array>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/nn/safetensors.h"

namespace moodogram {

/// Logits that a network is trained on, with the weight of each one's loss: the verdict, then auxiliary ones.
struct WeightedLogits {
  torch::Tensor logits;  ///< [N, classes]
  double weight = 1;
};
using TrainingLogits = std::vector<WeightedLogits>;

/// A classifier of spectrograms: [N, channels, height, width] float -> logits [N, classes].
class Network : public torch::nn::Module {
 public:
  virtual torch::Tensor forward(const torch::Tensor& input) = 0;

  /// For training; the first entry is the verdict. masked: the same windows with SpecAugment's masks (or the same
  /// tensor), which only the parts that look at local patterns should see.
  virtual TrainingLogits forwardTraining(const torch::Tensor& input, const torch::Tensor& masked) {
    (void)input;
    return {{forward(masked), 1.0}};
  }

  /// Mean and standard deviation of the training data's values, for networks that standardise their input.
  virtual void setInputStatistics(double mean, double deviation) {
    (void)mean;
    (void)deviation;
  }

  /// Called once after fitting with windows of the training data, for networks that become less sure far from it.
  virtual void learnDomain(const torch::Tensor& input) { (void)input; }
};

struct NetworkConfig {
  std::string architecture = "moodnet";
  std::array<int, 3> inputShape{1, 64, 198};  ///< channels, height, width of the front end's tensor
  int classes = 5;
};

/// Throws ModelError for an unknown architecture or an input shape that it cannot take.
std::shared_ptr<Network> makeNetwork(const NetworkConfig& config);

/// Parameters and buffers by name, moved to the CPU.
std::map<std::string, StoredTensor> storeWeights(const torch::nn::Module& network);

/// Copies the tensors into the network. Throws ModelError listing what is missing, left over or of another shape.
void loadWeights(torch::nn::Module& network, const std::map<std::string, StoredTensor>& tensors);

}  // namespace moodogram
