// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include "core/train/fit.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numbers>
#include <random>
#include <utility>

#include "core/base/error.h"
#include "core/train/augmentation.h"

namespace moodogram {
namespace {

/// Stacks windows into batches [N, channels, height, width].
struct Batch {
  torch::Tensor input;
  torch::Tensor masked;
  torch::Tensor target;  ///< class indices
};

class BatchMaker {
 public:
  BatchMaker(const TrainConfig& config, const FrontEnd& frontEnd, const WindowSet& set, torch::Device device)
      : m_config(config), m_shape(frontEnd.shape()), m_set(set), m_device(device) {}

  Batch make(std::span<const std::size_t> clips, std::mt19937_64& random) const {
    const auto count = static_cast<std::int64_t>(clips.size());
    const torch::Tensor input = torch::empty({count, m_shape[0], m_shape[1], m_shape[2]});
    const torch::Tensor target = torch::empty({count}, torch::kInt64);
    const bool masks = m_config.frequencyMasks > 0 || m_config.timeMasks > 0;
    const torch::Tensor masked = masks ? torch::empty_like(input) : input;
    for (std::int64_t i = 0; i < count; ++i) {
      const std::size_t clip = clips[static_cast<std::size_t>(i)];
      const std::span<const float> crop = m_set.crop(clip, uniformIndex(random, m_set.cropCount(clip)));
      const std::span<float> row(input[i].data_ptr<float>(), crop.size());
      std::ranges::copy(crop, row.begin());
      changeLevel(row, m_config.gainDb, random);
      if (masks) {
        const std::span<float> maskedRow(masked[i].data_ptr<float>(), crop.size());
        std::ranges::copy(row, maskedRow.begin());
        const auto bands = static_cast<std::size_t>(m_shape[0]) * static_cast<std::size_t>(m_shape[1]);
        maskBlocks(maskedRow, bands, static_cast<std::size_t>(m_shape[2]), m_config, random);
      }
      target[i] = static_cast<std::int64_t>(m_set.clip(clip).emotion.value());
    }
    return {input.to(m_device), masked.to(m_device), target.to(m_device)};
  }

 private:
  const TrainConfig& m_config;
  std::array<int, 3> m_shape;
  const WindowSet& m_set;
  torch::Device m_device;
};

/// AdamW with weight decay on matrices and kernels only: decaying norms and biases only shrinks the scale.
torch::optim::AdamW makeOptimizer(const TrainConfig& config, Network& network) {
  std::vector<torch::Tensor> decayed;
  std::vector<torch::Tensor> others;
  for (const torch::Tensor& parameter : network.parameters())
    (parameter.dim() > 1 ? decayed : others).push_back(parameter);
  const auto options = [&](double decay) {
    return torch::optim::AdamWOptions(config.learningRate).betas({0.9, 0.99}).weight_decay(decay);
  };
  std::vector<torch::optim::OptimizerParamGroup> groups;
  groups.emplace_back(decayed, std::make_unique<torch::optim::AdamWOptions>(options(config.weightDecay)));
  groups.emplace_back(others, std::make_unique<torch::optim::AdamWOptions>(options(0)));
  return torch::optim::AdamW(groups, options(config.weightDecay));
}

/// One cycle: linear warm-up to the peak, then a cosine down to zero (L. N. Smith and N. Topin, 2018).
double learningRateAt(const TrainConfig& config, double fraction) {
  if (fraction < config.warmupFraction) return config.learningRate * fraction / config.warmupFraction;
  const double rest = (fraction - config.warmupFraction) / (1 - config.warmupFraction);
  return config.learningRate * 0.5 * (1 + std::cos(std::numbers::pi * rest));
}

/// Exponential moving average of a network's parameters and buffers.
class WeightAverage {
 public:
  WeightAverage(const Network& network, double decay) : m_decay(decay) {
    forEach(network, [this](const torch::Tensor& value) { m_average.push_back(value.detach().clone()); });
  }

  void update(const Network& network) {
    ++m_steps;
    // Young averages follow faster, so that the random start is forgotten.
    const double decay = std::min(m_decay, (1.0 + m_steps) / (10.0 + m_steps));
    const torch::NoGradGuard noGradient;
    std::size_t i = 0;
    forEach(network, [&](const torch::Tensor& value) {
      torch::Tensor& average = m_average[i++];
      if (average.is_floating_point())
        average.lerp_(value.detach(), 1 - decay);
      else
        average.copy_(value);
    });
  }

  void copyTo(Network& network) const {
    const torch::NoGradGuard noGradient;
    std::size_t i = 0;
    forEach(network, [&](torch::Tensor value) { value.copy_(m_average[i++]); });
  }

 private:
  template <typename Function>
  static void forEach(const Network& network, Function&& function) {
    for (const torch::Tensor& parameter : network.parameters()) function(parameter);
    for (const torch::Tensor& buffer : network.buffers()) function(buffer);
  }

  double m_decay;
  double m_steps = 0;
  std::vector<torch::Tensor> m_average;
};

/// A view of one window, [channels, height, width].
torch::Tensor asTensor(std::span<const float> window, const FrontEnd& frontEnd) {
  const auto shape = frontEnd.shape();
  return torch::from_blob(const_cast<float*>(window.data()), {shape[0], shape[1], shape[2]});
}

void setInputStatistics(Network& network, const WindowSet& set, const std::vector<std::size_t>& clips) {
  double sum = 0;
  double squares = 0;
  double count = 0;
  for (const std::size_t clip : clips)
    for (const float value : set.crop(clip, set.cropCount(clip) / 2)) {
      sum += value;
      squares += static_cast<double>(value) * value;
      ++count;
    }
  const double mean = sum / count;
  network.setInputStatistics(mean, std::max(1e-6, std::sqrt(std::max(0.0, squares / count - mean * mean))));
}

}  // namespace

std::shared_ptr<Network> fitNetwork(const TrainConfig& config, const FrontEnd& frontEnd, const WindowSet& set,
                                    const std::vector<std::size_t>& clips, std::uint64_t seed, std::stop_token stop,
                                    const EpochCallback& epochDone) {
  if (clips.empty()) throw ConfigError("There is no clip to learn from; name more actors in data.actors_train.");
  torch::manual_seed(seed);
  std::mt19937_64 random(seed);
  const torch::Device device(config.device == "auto" ? (torch::cuda::is_available() ? "cuda" : "cpu") : config.device);
  const auto network = makeNetwork({config.architecture, frontEnd.shape(), static_cast<int>(kEmotionCount)});
  setInputStatistics(*network, set, clips);
  network->to(device);
  const BatchMaker batches(config, frontEnd, set, device);
  torch::optim::AdamW optimizer = makeOptimizer(config, *network);
  WeightAverage average(*network, config.emaDecay);

  const auto batchSize = std::min(static_cast<std::size_t>(config.batchSize), clips.size());
  const std::size_t steps = clips.size() / batchSize;  // the incomplete rest of a shuffled epoch is left out
  std::vector<std::size_t> order = clips;
  for (int epoch = 1; epoch <= config.epochs; ++epoch) {
    const auto started = std::chrono::steady_clock::now();
    network->train();
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[uniformIndex(random, i)]);
    double lossSum = 0;
    for (std::size_t step = 0; step < steps; ++step) {
      throwIfStopped(stop);
      const double done = (epoch - 1 + static_cast<double>(step) / static_cast<double>(steps)) / config.epochs;
      for (auto& group : optimizer.param_groups()) group.options().set_lr(learningRateAt(config, done));
      const Batch batch = batches.make(std::span(order).subspan(step * batchSize, batchSize), random);
      torch::Tensor loss = torch::zeros({}, device);
      const auto lossOptions = torch::nn::functional::CrossEntropyFuncOptions().label_smoothing(config.labelSmoothing);
      for (const WeightedLogits& output : network->forwardTraining(batch.input, batch.masked))
        loss = loss + output.weight * torch::nn::functional::cross_entropy(output.logits, batch.target, lossOptions);
      optimizer.zero_grad();
      loss.backward();
      torch::nn::utils::clip_grad_norm_(network->parameters(), config.gradientClipNorm);
      optimizer.step();
      if (config.emaDecay > 0) average.update(*network);
      lossSum += loss.item<double>();
    }
    if (!std::isfinite(lossSum))
      throw ModelError("Training went astray: the loss is no longer a number in epoch " + std::to_string(epoch) +
                       ". Lower recipe.learning_rate.");
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - started;
    if (epochDone) epochDone(epoch, lossSum / static_cast<double>(steps), seconds.count());
  }
  if (config.emaDecay > 0) average.copyTo(*network);
  network->eval();
  std::vector<torch::Tensor> middles;
  for (const std::size_t clip : clips) middles.push_back(asTensor(set.crop(clip, set.cropCount(clip) / 2), frontEnd));
  network->learnDomain(torch::stack(middles).to(device));
  return network;
}

torch::Tensor clipLogits(Network& network, const FrontEnd& frontEnd, const WindowSet& set, std::size_t clip) {
  const c10::InferenceMode inference;
  std::vector<torch::Tensor> windows;
  for (std::size_t i = 0; i < set.windowCount(clip); ++i) windows.push_back(asTensor(set.window(clip, i), frontEnd));
  const torch::Tensor input = torch::stack(windows);
  return network.forward(input.to(network.parameters().front().device())).to(torch::kCPU).contiguous();
}

}  // namespace moodogram
