// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include "core/train/optimization.h"

#include <algorithm>
#include <sstream>
#include <string>
#include <type_traits>
#include <utility>

#include "core/base/error.h"

namespace moodogram {
namespace {

/// Where in the optimizer's groups the parameters are that learn more slowly.
constexpr std::size_t kSlowGroup = 2;

template <typename Options>
std::vector<torch::optim::OptimizerParamGroup> groupsOf(const TrainConfig& config, const Network& network,
                                                        const std::set<std::string>& started, const Options& options) {
  std::vector<torch::Tensor> decayed;
  std::vector<torch::Tensor> others;
  std::vector<torch::Tensor> slow;
  for (const auto& parameter : network.named_parameters()) {
    if (!parameter.value().requires_grad()) continue;
    const bool isSlow = config.startRate < 1 && started.contains(parameter.key());
    (isSlow ? slow : parameter.value().dim() > 1 ? decayed : others).push_back(parameter.value());
  }
  const auto with = [&](double decay) {
    auto own = std::make_unique<Options>(options);
    own->weight_decay(decay);
    return own;
  };
  std::vector<torch::optim::OptimizerParamGroup> groups;
  groups.emplace_back(decayed, with(config.weightDecay));
  groups.emplace_back(others, with(0));
  if (!slow.empty()) groups.emplace_back(slow, with(0));
  return groups;
}

template <typename Function>
void forEachTensor(const Network& network, Function&& function) {
  for (const torch::Tensor& parameter : network.parameters()) function(parameter);
  for (const torch::Tensor& buffer : network.buffers()) function(buffer);
}

/// Parameters in the order of the groups, with the key under which the optimizer keeps their state.
std::vector<torch::Tensor> parametersOf(const torch::optim::Optimizer& optimizer) {
  std::vector<torch::Tensor> parameters;
  for (const auto& group : optimizer.param_groups())
    parameters.insert(parameters.end(), group.params().begin(), group.params().end());
  return parameters;
}

/// LibTorch 1.13 keys by the address as text, later ones by the address.
template <typename Key>
Key addressAs(const torch::Tensor& parameter) {
  void* address = parameter.unsafeGetTensorImpl();
  if constexpr (std::is_same_v<Key, std::string>) {
    std::ostringstream text;
    text << address;
    return text.str();
  } else {
    return address;
  }
}

using StateKey = std::decay_t<decltype(std::declval<torch::optim::Optimizer>().state())>::key_type;

StateKey stateKey(const torch::Tensor& parameter) { return addressAs<StateKey>(parameter); }

std::string nameOf(std::size_t parameter, const char* what) {
  return "optimizer." + std::to_string(parameter) + "." + what;
}

}  // namespace

std::unique_ptr<torch::optim::Optimizer> makeOptimizer(const TrainConfig& config, Network& network,
                                                       const std::set<std::string>& started) {
  if (config.optimizer == "sgd") {
    const auto options =
        torch::optim::SGDOptions(config.learningRate).momentum(config.momentum).nesterov(config.momentum > 0);
    return std::make_unique<torch::optim::SGD>(groupsOf(config, network, started, options), options);
  }
  const auto options = torch::optim::AdamWOptions(config.learningRate).betas({0.9, 0.99});
  return std::make_unique<torch::optim::AdamW>(groupsOf(config, network, started, options), options);
}

void setLearningRate(torch::optim::Optimizer& optimizer, const TrainConfig& config, double rate) {
  auto& groups = optimizer.param_groups();
  for (std::size_t i = 0; i < groups.size(); ++i)
    groups[i].options().set_lr(i == kSlowGroup ? rate * config.startRate : rate);
}

void restoreTensor(torch::Tensor target, const StoredTensors& tensors, const std::string& name) {
  const auto found = tensors.find(name);
  if (found == tensors.end()) throw ModelError("The saved state lacks '" + name + "'.");
  const torch::Tensor stored = toTensor(found->second);
  if (stored.sizes() != target.sizes() || stored.scalar_type() != target.scalar_type())
    throw ModelError("'" + name + "' of the saved state belongs to another network.");
  const torch::NoGradGuard noGradient;
  target.copy_(stored);
}

void storeOptimizer(const torch::optim::Optimizer& optimizer, StoredTensors& tensors) {
  const auto parameters = parametersOf(optimizer);
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    const auto found = optimizer.state().find(stateKey(parameters[i]));
    if (found == optimizer.state().end()) continue;
    if (const auto* adam = dynamic_cast<const torch::optim::AdamWParamState*>(found->second.get())) {
      tensors[nameOf(i, "step")] = fromTensor(torch::tensor({adam->step()}, torch::kInt64));
      tensors[nameOf(i, "mean")] = fromTensor(adam->exp_avg());
      tensors[nameOf(i, "square")] = fromTensor(adam->exp_avg_sq());
    } else if (const auto* sgd = dynamic_cast<const torch::optim::SGDParamState*>(found->second.get());
               sgd != nullptr && sgd->momentum_buffer().defined()) {
      tensors[nameOf(i, "momentum")] = fromTensor(sgd->momentum_buffer());
    }
  }
}

void restoreOptimizer(torch::optim::Optimizer& optimizer, const StoredTensors& tensors) {
  const auto parameters = parametersOf(optimizer);
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    const auto restored = [&](const char* what) {
      torch::Tensor tensor = torch::empty_like(parameters[i], torch::MemoryFormat::Preserve).detach();
      restoreTensor(tensor, tensors, nameOf(i, what));
      return tensor;
    };
    if (tensors.contains(nameOf(i, "step"))) {
      auto state = std::make_unique<torch::optim::AdamWParamState>();
      const torch::Tensor step = torch::empty({1}, torch::kInt64);
      restoreTensor(step, tensors, nameOf(i, "step"));
      state->step(step.item<std::int64_t>());
      state->exp_avg(restored("mean"));
      state->exp_avg_sq(restored("square"));
      optimizer.state()[stateKey(parameters[i])] = std::move(state);
    } else if (tensors.contains(nameOf(i, "momentum"))) {
      auto state = std::make_unique<torch::optim::SGDParamState>();
      state->momentum_buffer(restored("momentum"));
      optimizer.state()[stateKey(parameters[i])] = std::move(state);
    }
  }
}

WeightAverage::WeightAverage(const Network& network, double decay) : m_decay(decay) {
  forEachTensor(network, [this](const torch::Tensor& value) { m_average.push_back(value.detach().clone()); });
}

void WeightAverage::update(const Network& network) {
  ++m_steps;
  // Young averages follow faster, so that the random start is forgotten.
  const double decay = std::min(m_decay, (1.0 + m_steps) / (10.0 + m_steps));
  const torch::NoGradGuard noGradient;
  std::size_t i = 0;
  forEachTensor(network, [&](const torch::Tensor& value) {
    torch::Tensor& average = m_average[i++];
    if (average.is_floating_point())
      average.lerp_(value.detach(), 1 - decay);
    else
      average.copy_(value);
  });
}

void WeightAverage::copyTo(Network& network) const {
  const torch::NoGradGuard noGradient;
  std::size_t i = 0;
  forEachTensor(network, [&](torch::Tensor value) { value.copy_(m_average[i++]); });
}

void WeightAverage::store(StoredTensors& tensors) const {
  for (std::size_t i = 0; i < m_average.size(); ++i) tensors["average." + std::to_string(i)] = fromTensor(m_average[i]);
}

void WeightAverage::restore(const StoredTensors& tensors, double steps) {
  for (std::size_t i = 0; i < m_average.size(); ++i)
    restoreTensor(m_average[i], tensors, "average." + std::to_string(i));
  m_steps = steps;
}

}  // namespace moodogram
