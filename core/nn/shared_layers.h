// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <functional>
#include <ostream>

// The layers whose result for a row depends on the rest of the batch. They are LibTorch's, with the same names and
// shapes, until a batch is shared among processes; then each computes what one process with the whole batch would.

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

/// What batch norm works with; the running statistics and the counter change.
struct NormTensors {
  torch::Tensor weight, bias, mean, variance, counter;
  double momentum = 0.1;
  double epsilon = 1e-5;
};

/// Batch norm of [rows, channels, ...] in training, with mean and variance over the rows of all processes: one sum
/// over the processes forward, and one backward.
torch::Tensor normaliseTogether(const torch::Tensor& input, NormTensors tensors, const SharedBatch& batch);

template <typename Base>
class SharingNorm : public Base, public SharingLayer {
 public:
  using Base::Base;
  torch::Tensor forward(const torch::Tensor& input) {
    if (m_batch == nullptr || !this->is_training()) return Base::forward(input);
    return normaliseTogether(input,
                             {this->weight, this->bias, this->running_mean, this->running_var,
                              this->num_batches_tracked, this->options.momentum().value(), this->options.eps()},
                             *m_batch);
  }
  // LibTorch's is not for use outside of it.
  void pretty_print(std::ostream& stream) const override {
    stream << "BatchNorm(" << this->options.num_features() << ")";
  }
};

class BatchNorm1dImpl final : public SharingNorm<torch::nn::BatchNorm1dImpl> {
 public:
  using SharingNorm::SharingNorm;
};
TORCH_MODULE(BatchNorm1d);

class BatchNorm2dImpl final : public SharingNorm<torch::nn::BatchNorm2dImpl> {
 public:
  using SharingNorm::SharingNorm;
};
TORCH_MODULE(BatchNorm2d);

/// Each process draws the random numbers of the whole batch and uses those of its rows: so their generators stay alike,
/// and no row's numbers depend on how many processes there are.
class DropoutImpl final : public torch::nn::DropoutImpl, public SharingLayer {
 public:
  using torch::nn::DropoutImpl::DropoutImpl;
  torch::Tensor forward(const torch::Tensor& input);
};
TORCH_MODULE(Dropout);

}  // namespace moodogram
