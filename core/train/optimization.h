// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "core/nn/network.h"
#include "core/train/train_config.h"

namespace moodogram {

using StoredTensors = std::map<std::string, StoredTensor>;

/// AdamW or SGD with Nesterov's momentum, with weight decay on matrices and kernels only: decaying norms and biases
/// only shrinks the scale. started: names of the parameters that a file started; see TrainConfig::startRate.
std::unique_ptr<torch::optim::Optimizer> makeOptimizer(const TrainConfig& config, Network& network,
                                                       const std::set<std::string>& started);

/// rate: that of what did not start from a file.
void setLearningRate(torch::optim::Optimizer& optimizer, const TrainConfig& config, double rate);

/// The optimizer's memory as tensors "optimizer.N.what", N the place of the parameter, and back. Throws ModelError if a
/// tensor is missing or does not fit.
void storeOptimizer(const torch::optim::Optimizer& optimizer, StoredTensors& tensors);
void restoreOptimizer(torch::optim::Optimizer& optimizer, const StoredTensors& tensors);

/// Exponential moving average of a network's parameters and buffers.
class WeightAverage {
 public:
  WeightAverage(const Network& network, double decay);

  void update(const Network& network);
  void copyTo(Network& network) const;

  /// As tensors "average.N", and the number of updates.
  void store(StoredTensors& tensors) const;
  void restore(const StoredTensors& tensors, double steps);
  double steps() const { return m_steps; }

 private:
  double m_decay;
  double m_steps = 0;
  std::vector<torch::Tensor> m_average;
};

/// Copies a stored tensor into one of the same shape and type. Throws ModelError that names it.
void restoreTensor(torch::Tensor target, const StoredTensors& tensors, const std::string& name);

}  // namespace moodogram
