// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <functional>

// The layers whose result for a row depends on the rest of the batch. They do what LibTorch's do, with the same names
// and shapes, until a batch is shared among processes; then each computes what one process with the whole batch would.

namespace moodogram {

/// A batch of which this process has only some rows.
struct SharedBatch {
  std::int64_t first = 0;  ///< of the rows that are here
  std::int64_t total = 0;  ///< rows in all processes
  /// Adds up a tensor over all processes, in place. All call it in the same order.
  std::function<void(torch::Tensor&)> sum;
};

class SharingLayer {
 public:
  virtual ~SharingLayer() = default;
  /// What training then goes on with; nullptr: each batch is whole. It must outlive the forward and backward passes.
  void share(const SharedBatch* batch) { m_batch = batch; }

 protected:
  const SharedBatch* m_batch = nullptr;
};

/// Batch norm of [rows, channels, ...], as torch::nn::BatchNorm1d and 2d, which cannot be derived from outside of
/// LibTorch.
class BatchNormImpl final : public torch::nn::Module, public SharingLayer {
 public:
  explicit BatchNormImpl(std::int64_t channels, double epsilon = 1e-5);
  torch::Tensor forward(const torch::Tensor& input);

  double epsilon() const { return m_epsilon; }

  // Under the names that they are stored with.
  torch::Tensor weight, bias, running_mean, running_var, num_batches_tracked;

 private:
  /// In training, with mean and variance over the rows of all processes: one sum over them forward, one backward.
  torch::Tensor normaliseTogether(const torch::Tensor& input);

  double m_epsilon;
};
TORCH_MODULE(BatchNorm);

/// Each process draws the random numbers of the whole batch and uses those of its rows: so their generators stay alike,
/// and no row's numbers depend on how many processes there are.
class DropoutImpl final : public torch::nn::DropoutImpl, public SharingLayer {
 public:
  using torch::nn::DropoutImpl::DropoutImpl;
  torch::Tensor forward(const torch::Tensor& input);
};
TORCH_MODULE(Dropout);

}  // namespace moodogram
