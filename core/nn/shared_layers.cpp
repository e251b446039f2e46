// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include "core/nn/shared_layers.h"

#include <tuple>
#include <utility>
#include <vector>

namespace moodogram {
namespace {

using torch::Tensor;
using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr double kMomentum = 0.1;  // of the running statistics

/// All dimensions but that of the channels.
std::vector<std::int64_t> pooledDimensions(const Tensor& maps) {
  std::vector<std::int64_t> dimensions{0};
  for (std::int64_t i = 2; i < maps.dim(); ++i) dimensions.push_back(i);
  return dimensions;
}

/// [channels], so that it can be combined with the maps.
Tensor perChannel(const Tensor& values, const Tensor& maps) {
  std::vector<std::int64_t> shape(static_cast<std::size_t>(maps.dim()), 1);
  shape[1] = values.numel();
  return values.to(torch::kFloat32).view(shape);
}

/// (maps - mean) / deviation * weight + bias, with the derivative that takes into account that the first two come from
/// the maps of all processes.
class Normalisation : public torch::autograd::Function<Normalisation> {
 public:
  // LibTorch names these two.
  static Tensor forward(AutogradContext* context, const Tensor& maps, const Tensor& weight, const Tensor& bias,
                        const Tensor& mean, const Tensor& inverseDeviation, double count, const SharedBatch* batch) {
    context->save_for_backward({maps, weight, mean, inverseDeviation});
    context->saved_data["count"] = count;
    context->saved_data["batch"] = reinterpret_cast<std::int64_t>(batch);
    const Tensor scale = inverseDeviation * weight;
    const Tensor result = (maps.to(torch::kFloat32) - perChannel(mean, maps)) * perChannel(scale, maps);
    return (result + perChannel(bias, maps)).to(maps.scalar_type());
  }

  static variable_list backward(AutogradContext* context, const variable_list& gradients) {
    const variable_list saved = context->get_saved_variables();
    const Tensor& maps = saved[0];
    const auto dimensions = pooledDimensions(maps);
    const Tensor gradient = gradients[0].to(torch::kFloat32);
    const Tensor standard = (maps.to(torch::kFloat32) - perChannel(saved[2], maps)) * perChannel(saved[3], maps);
    // These two are also the derivatives by bias and weight, which are added up with those of all other parameters.
    const Tensor own = torch::stack({gradient.sum(dimensions), (gradient * standard).sum(dimensions)});
    Tensor sums = own.clone();
    const auto* batch = reinterpret_cast<const SharedBatch*>(context->saved_data["batch"].toInt());
    batch->sum(sums);
    sums = sums / context->saved_data["count"].toDouble();
    const Tensor result = (gradient - perChannel(sums[0], maps) - standard * perChannel(sums[1], maps)) *
                          perChannel(saved[1] * saved[3], maps);
    return {result.to(maps.scalar_type()), own[1], own[0], Tensor(), Tensor(), Tensor(), Tensor()};
  }
};

}  // namespace

BatchNormImpl::BatchNormImpl(std::int64_t channels, double epsilon) : m_epsilon(epsilon) {
  weight = register_parameter("weight", torch::ones({channels}));
  bias = register_parameter("bias", torch::zeros({channels}));
  running_mean = register_buffer("running_mean", torch::zeros({channels}));
  running_var = register_buffer("running_var", torch::ones({channels}));
  num_batches_tracked = register_buffer("num_batches_tracked", torch::tensor(0, torch::kInt64));
}

Tensor BatchNormImpl::forward(const Tensor& input) {
  if (is_training()) num_batches_tracked.add_(1);
  if (is_training() && m_batch != nullptr) return normaliseTogether(input);
  namespace functional = torch::nn::functional;
  return functional::batch_norm(input, running_mean, running_var,
                                functional::BatchNormFuncOptions()
                                    .weight(weight)
                                    .bias(bias)
                                    .training(is_training())
                                    .momentum(kMomentum)
                                    .eps(m_epsilon));
}

Tensor BatchNormImpl::normaliseTogether(const Tensor& input) {
  Tensor mean;
  Tensor inverseDeviation;
  double count = 0;
  {
    const torch::NoGradGuard noGradient;
    const std::int64_t channels = input.size(1);
    const double ownCount = static_cast<double>(input.numel()) / static_cast<double>(channels);
    const auto [ownVariance, ownMean] =
        torch::var_mean(input.detach().to(torch::kFloat32), pooledDimensions(input), false, false);
    // Sums of values and squares lose nothing that matters in double precision.
    const Tensor values = ownMean.to(torch::kFloat64);
    const Tensor squares = ownVariance.to(torch::kFloat64) + values.square();
    Tensor sums = torch::cat({values * ownCount, squares * ownCount, torch::full({1}, ownCount, values.options())});
    m_batch->sum(sums);
    count = sums[-1].item<double>();
    const Tensor exactMean = sums.narrow(0, 0, channels) / count;
    const Tensor variance = (sums.narrow(0, channels, channels) / count - exactMean.square()).clamp_min(0);
    mean = exactMean.to(torch::kFloat32);
    inverseDeviation = (variance + m_epsilon).rsqrt().to(torch::kFloat32);
    running_mean.lerp_(mean, kMomentum);
    running_var.lerp_((variance * (count / (count - 1))).to(torch::kFloat32), kMomentum);
  }
  return Normalisation::apply(input, weight, bias, mean, inverseDeviation, count, m_batch);
}

Tensor DropoutImpl::forward(const Tensor& input) {
  if (m_batch == nullptr || !is_training()) return torch::nn::DropoutImpl::forward(input);
  std::vector<std::int64_t> shape = input.sizes().vec();
  shape[0] = m_batch->total;
  const Tensor factors = torch::dropout(torch::ones(shape, input.options()), options.p(), true);
  return input * factors.narrow(0, m_batch->first, input.size(0));
}

}  // namespace moodogram
