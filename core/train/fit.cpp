// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include "core/train/fit.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>
#include <span>
#include <sstream>
#include <utility>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/infer/cuda_facts.h"
#include "core/nn/architecture.h"
#include "core/nn/pretrained.h"
#include "core/train/class_weights.h"
#include "core/train/learning_rate.h"
#include "core/train/mixed_precision.h"

namespace moodogram {
namespace {

using nlohmann::json;
using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

/// Torch's random numbers (the network's start, dropout).
at::Generator generatorOf(torch::Device device) { return at::globalContext().defaultGenerator(device); }

std::vector<torch::Tensor> tensorsOf(const Network& network) {
  std::vector<torch::Tensor> tensors = network.parameters();
  for (const torch::Tensor& buffer : network.buffers()) tensors.push_back(buffer);
  return tensors;
}

std::vector<torch::Tensor> copiesOf(const std::vector<torch::Tensor>& tensors) {
  std::vector<torch::Tensor> copies;
  for (const torch::Tensor& tensor : tensors) copies.push_back(tensor.detach().clone());
  return copies;
}

void assign(const std::vector<torch::Tensor>& targets, const std::vector<torch::Tensor>& sources) {
  const torch::NoGradGuard noGradient;
  for (std::size_t i = 0; i < targets.size(); ++i) torch::Tensor(targets[i]).copy_(sources[i]);
}

std::vector<double> classWeightsOf(const TrainConfig& config, const WindowSet& set, const FitPart& part) {
  if (!config.classWeights) return {};
  std::vector<Label> labels;
  for (const std::size_t recording : part.learn) labels.push_back(set.recordings()[recording].label);
  return balancingWeights(labels);
}

const std::vector<std::size_t>& notEmpty(const std::vector<std::size_t>& recordings) {
  if (recordings.empty())
    throw ConfigError(Message(
        MOODOGRAM_TEXT("Training", "There is no recording to learn from; name more groups in data.groups_train.")));
  if (recordings.size() < 2)
    throw ConfigError(Message(MOODOGRAM_TEXT(
        "Training", "There is only one recording to learn from, and a network needs two at least. Add recordings.")));
  return recordings;
}

/// The last step of an epoch may spoil the weights without a loss that tells.
void requireFinite(const Network& network, int epoch) {
  const torch::NoGradGuard noGradient;
  for (const torch::Tensor& tensor : tensorsOf(network))
    if (!torch::isfinite(tensor).all().item<bool>())
      throw ModelError(Message(MOODOGRAM_TEXT("Training",
                                              "Training went astray: the weights are no longer numbers in epoch %1. "
                                              "Lower recipe.learning_rate."),
                               epoch));
}

std::size_t middleOf(const WindowSet& set, std::size_t recording) { return set.cropCount(recording) / 2; }

}  // namespace

Fit::Fit(const TrainConfig& config, const FrontEnd& frontEnd, const WindowSet& set, FitPart part, std::uint64_t seed,
         FitHooks hooks, ProcessGroup* group)
    : m_config(config),
      m_frontEnd(frontEnd),
      m_set(set),
      m_part(std::move(part)),
      m_hooks(std::move(hooks)),
      m_device(deviceOf(config.device, group != nullptr ? group->place() : ProcessPlace())),
      m_loss(config.classes(), config.labelSmoothing, classWeightsOf(config, set, m_part)),
      m_planner(
          config, frontEnd.shape(), notEmpty(m_part.learn),
          [&set](std::size_t recording) { return set.cropCount(recording); }, seed),
      m_reached(m_planner.state()) {
  torch::manual_seed(seed);
  NetworkConfig network{config.architecture, frontEnd.shape(), static_cast<int>(config.classes())};
  if (config.architecture == "musicnet") network.auxiliaryHeads = !config.teacher.empty();
  m_network = makeNetwork(network);
  setInputStatistics();
  const std::set<std::string> started = config.startFrom.empty() ? std::set<std::string>() : startFromFile();
  if (config.frozenLayers > 0 && !started.empty()) m_network->freezeLayers(config.frozenLayers);
  if (config.frozenLayers > 0 && started.empty() && m_hooks.message)
    m_hooks.message(
        "No weights to start from are named, so recipe.frozen_layers is not heeded: all layers learn. Name them with "
        "recipe.start_from or --start-from.");
  if (config.teacherMoods > 0 && config.teacher.empty() && m_hooks.message)
    m_hooks.message(
        "No teacher is named, so recipe.teacher_moods is not heeded: the network says what it has learned itself. Name "
        "YAMNet's weights with recipe.teacher or --teacher.");
  m_network->to(m_device);
  constexpr int kAmpere = 8;  // the first that computes bfloat16
  m_mixesPrecision = config.mixedPrecision && m_device.is_cuda() &&
                     cudaComputeCapability(m_device.has_index() ? m_device.index() : 0) >= kAmpere;
  if (config.mixedPrecision && !m_mixesPrecision && m_hooks.message)
    m_hooks.message(
        "recipe.mixed_precision is not heeded: it needs an NVIDIA GPU that computes bfloat16 (Ampere or newer).");
  if (!config.teacher.empty()) {
    constexpr std::size_t kFirstLook = 128;
    m_lesson.emplace(config.teacher, m_device, *m_network, middles(kFirstLook).to(m_device));
  }
  m_optimizer = makeOptimizer(config, *m_network, started);
  if (config.emaDecay > 0) m_average.emplace(*m_network, config.emaDecay);
  if (group != nullptr) m_team = std::make_unique<FitTeam>(*group, *m_network, m_planner.batchSize());
}

void Fit::setInputStatistics() {
  double sum = 0;
  double squares = 0;
  double count = 0;
  std::vector<float> window(m_set.tensorSize());
  for (const std::size_t recording : m_part.learn) {
    m_set.crop(recording, middleOf(m_set, recording), window);
    for (const float value : window) {
      sum += value;
      squares += static_cast<double>(value) * value;
      ++count;
    }
  }
  const double mean = sum / count;
  m_network->setInputStatistics(mean, std::max(1e-6, std::sqrt(std::max(0.0, squares / count - mean * mean))));
}

std::set<std::string> Fit::startFromFile() {
  const AdaptationReport report = startFrom(*m_network, m_config.architecture, readWeights(m_config.startFrom));
  m_network->forgetDomain();  // of what those weights learned from: it would have a say in the best epoch
  if (m_hooks.message) m_hooks.message("Starts from " + displayPath(m_config.startFrom) + ": " + report.message());
  return report.taken;
}

bool Fit::step(const Batch& batch, bool isStopRequested) {
  const double done =
      (batch.plan.epoch - 1 + static_cast<double>(batch.plan.step) / static_cast<double>(m_planner.stepsPerEpoch())) /
      m_config.epochs;
  setLearningRate(*m_optimizer, m_config, learningRateAt(m_config, done));
  Loss::Target target = m_loss.target(batch.labels, batch.plan, m_device);
  if (m_team)
    target =
        target.rows(static_cast<std::int64_t>(m_team->rows().first), static_cast<std::int64_t>(m_team->rows().count));
  const StepLoss loss = lossOf(batch, target);
  m_optimizer->zero_grad();
  loss.all.backward();
  const auto all = loss.all.item<double>();
  FitTeam::Step result{std::isfinite(all) ? loss.ofLabels.item<double>() : all, isStopRequested};
  if (m_team) result = m_team->addUp(result);
  if (!std::isfinite(result.loss))
    throw ModelError(Message(MOODOGRAM_TEXT("Training",
                                            "Training went astray: the loss is no longer a number in epoch %1. Lower "
                                            "recipe.learning_rate."),
                             batch.plan.epoch));
  torch::nn::utils::clip_grad_norm_(m_network->parameters(), m_config.gradientClipNorm);
  m_optimizer->step();
  if (m_average) m_average->update(*m_network);
  m_lossSum += result.loss;
  return result.isStopRequested;
}

Fit::StepLoss Fit::lossOf(const Batch& batch, const Loss::Target& target) {
  const MixedPrecision mixed(m_mixesPrecision);
  if (m_lesson) {
    const Lesson::Result result = m_lesson->give(batch.masked.to(m_device), batch.recorded.to(m_device));
    const auto share = static_cast<double>(batch.recorded.size(0)) / static_cast<double>(batch.plan.samples.size());
    const torch::Tensor ofLabels = m_loss(result.logits, target);
    return {ofLabels + m_config.teacherWeight * share * result.loss, ofLabels};
  }
  StepLoss loss{torch::zeros({}, m_device), {}};
  for (const WeightedLogits& output : m_network->forwardTraining(batch.input.to(m_device), batch.masked.to(m_device))) {
    const torch::Tensor own = m_loss(output.logits, target);
    if (!loss.ofLabels.defined()) loss.ofLabels = own;  // of the head that answers; the others only teach
    loss.all = loss.all + output.weight * own;
  }
  return loss;
}

void Fit::run(const std::stop_token& stop) {
  m_planner.restore(m_reached);
  if (m_team) m_team->shareWeights();
  m_network->train();
  // An epoch that was learned and not looked at.
  if (m_isEpochOpen && (endEpoch(m_reached.epoch - 1, m_learningSeconds, stop) || m_reached.epoch > m_config.epochs))
    end();
  if (!m_isEnded && m_reached.epoch <= m_config.epochs) {
    const BatchRows rows = m_team ? m_team->rows() : BatchRows{0, m_planner.batchSize()};
    BatchLoader loader(m_planner, rows, m_set, m_frontEnd.shape(), m_config.epochs, m_lesson.has_value());
    auto started = Clock::now();
    for (bool isStopAgreed = false;;) {
      // A team stops behind a step, at which all heard of it.
      if (m_team ? isStopAgreed : stop.stop_requested()) {
        if (m_hooks.save) m_hooks.save(state());
        throw Cancelled();
      }
      if (m_hooks.isSaveDue && m_hooks.isSaveDue()) m_hooks.save(state());
      const std::optional<Batch> batch = loader.next({});
      if (!batch) {
        end();
        break;
      }
      isStopAgreed = step(*batch, stop.stop_requested());
      m_reached = batch->plan.next;
      if (m_hooks.stepDone)
        m_hooks.stepDone({.epoch = batch->plan.epoch,
                          .step = batch->plan.step + 1,
                          .steps = m_planner.stepsPerEpoch(),
                          .windows = m_planner.batchSize()});
      if (m_reached.step != 0) continue;
      if (endEpoch(batch->plan.epoch, secondsSince(started), stop)) {
        end();
        break;
      }
      started = Clock::now();
    }
  }
  finish();
}

void Fit::end() {
  m_isEnded = true;
  if (m_hooks.save) m_hooks.save(state());  // who goes on from here does not go on learning
}

bool Fit::hasNoneBetterFor(int epoch) const {
  return m_config.patience > 0 && m_best.epoch > 0 && epoch - m_best.epoch >= m_config.patience;
}

bool Fit::isEndAsked() const {
  const bool isAsked = m_hooks.isEndAsked && m_hooks.isEndAsked();
  return m_team ? m_team->fromFirst(isAsked ? 1 : 0) > 0 : isAsked;
}

bool Fit::endEpoch(int epoch, double learningSeconds, const std::stop_token& stop) {
  const auto started = Clock::now();
  EpochReport report;
  report.epoch = epoch;
  report.trainLoss = m_lossSum / static_cast<double>(m_planner.stepsPerEpoch());
  report.learningSeconds = learningSeconds;
  if (m_team) m_team->requireSameWeights();
  requireFinite(*m_network, epoch);
  const bool isLast = epoch == m_config.epochs || isEndAsked();
  const bool isValidated = !m_part.validation.empty() && (epoch % m_config.validateEvery == 0 || isLast);
  bool isEnough = false;  // judged where it is looked at
  if (isValidated || m_hooks.checkpoint) {
    const auto tensors = tensorsOf(*m_network);
    const auto current = copiesOf(tensors);
    if (m_average) m_average->copyTo(*m_network);
    m_network->eval();
    if (isValidated) {
      double score = 0;
      if (!m_team || m_team->isFirst()) try {
          // A team would wait for the first in vain.
          const Metrics metrics = metricsAt(validate(m_team ? std::stop_token() : stop), 1);
          score = m_config.selectBy == "uar" ? -metrics.unweightedAverageRecall : metrics.negativeLogLikelihood;
          report.validation = metrics;
        } catch (const Cancelled&) {
          assign(tensors, current);
          m_isEpochOpen = true;
          m_learningSeconds = learningSeconds;
          if (m_hooks.save) m_hooks.save(state());
          throw;
        }
      if (m_team) score = m_team->fromFirst(score);
      if (m_best.epoch == 0 || score < m_best.score) m_best = {epoch, score, copiesOf(tensors)};
      report.isBest = m_best.epoch == epoch;
      isEnough = hasNoneBetterFor(epoch);
    }
    if (m_hooks.checkpoint) m_hooks.checkpoint(*m_network, report.isBest, isLast || isEnough);
    assign(tensors, current);
    m_network->train();
  }
  m_lossSum = 0;
  m_isEpochOpen = false;
  report.seconds = learningSeconds + secondsSince(started);
  if (m_hooks.epochDone) m_hooks.epochDone(report);
  if (isLast && epoch < m_config.epochs) {
    if (m_hooks.message) m_hooks.message("Ended after epoch " + std::to_string(epoch) + ", as asked.");
    return true;
  }
  if (!isEnough) return false;
  if (m_hooks.message)
    m_hooks.message("Stopped after epoch " + std::to_string(epoch) + ": none was better than epoch " +
                    std::to_string(m_best.epoch) + ".");
  return true;
}

std::vector<HeldOut> Fit::validate(const std::stop_token& stop) {
  m_network->eval();
  return scoreHeldOut(*m_network, m_frontEnd, m_set, m_part.validation, stop, m_hooks.validating);
}

void Fit::finish() {
  if (m_best.epoch > 0)
    assign(tensorsOf(*m_network), m_best.tensors);
  else if (m_average)
    m_average->copyTo(*m_network);
  requireFinite(*m_network, m_config.epochs);
  m_network->eval();
  // Windows enough to know the domain, few enough for the memory.
  constexpr std::size_t kMostBytes = 256 << 20;
  const torch::Tensor windows = middles(kMostBytes / (m_set.tensorSize() * sizeof(float))).to(m_device);
  if (m_lesson && m_config.teacherMoods > 0) m_lesson->passOnMoods(windows, m_config.teacherMoods);
  m_network->learnDomain(windows);
}

torch::Tensor Fit::middles(std::size_t most) const {
  const std::size_t count = std::clamp<std::size_t>(most, 1, m_part.learn.size());
  const auto shape = m_frontEnd.shape();
  torch::Tensor windows = torch::empty({static_cast<std::int64_t>(count), shape[0], shape[1], shape[2]});
  const std::span<float> values(windows.data_ptr<float>(), count * m_set.tensorSize());
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t recording = m_part.learn[i * m_part.learn.size() / count];
    m_set.crop(recording, middleOf(m_set, recording), values.subspan(i * m_set.tensorSize(), m_set.tensorSize()));
  }
  return windows;
}

FitState Fit::state() const {
  FitState state;
  std::ostringstream random;
  random << m_reached.random;
  state.position = json{{"epoch", m_reached.epoch},
                        {"step", m_reached.step},
                        {"order", *m_reached.order},
                        {"random", random.str()},
                        {"loss_sum", m_lossSum},
                        {"best_epoch", m_best.epoch},
                        {"best_score", m_best.score},
                        {"average_steps", m_average ? m_average->steps() : 0},
                        {"ended", m_isEnded},
                        {"epoch_open", m_isEpochOpen},
                        {"learning_seconds", m_learningSeconds}}
                       .dump();
  const auto put = [&](const char* name, const std::vector<torch::Tensor>& tensors) {
    for (std::size_t i = 0; i < tensors.size(); ++i) state.tensors[name + std::to_string(i)] = fromTensor(tensors[i]);
  };
  put("network.", tensorsOf(*m_network));
  put("best.", m_best.tensors);
  storeOptimizer(*m_optimizer, state.tensors);
  if (m_average) m_average->store(state.tensors);
  at::Generator cpu = generatorOf(torch::kCPU);
  state.tensors["random.cpu"] = fromTensor(cpu.get_state());
  if (m_device.is_cuda()) state.tensors["random.cuda"] = fromTensor(generatorOf(m_device).get_state());
  return state;
}

void Fit::restore(const FitState& state) {
  const json position = json::parse(state.position, nullptr, false);
  const auto tensors = tensorsOf(*m_network);
  try {
    m_reached.epoch = position.at("epoch");
    m_reached.step = position.at("step");
    auto order = position.at("order").get<std::vector<std::size_t>>();
    std::istringstream(position.at("random").get<std::string>()) >> m_reached.random;
    m_lossSum = position.at("loss_sum");
    m_best.epoch = position.at("best_epoch");
    m_best.score = position.at("best_score");
    m_isEnded = position.value("ended", false);
    m_isEpochOpen = position.value("epoch_open", false);
    m_learningSeconds = position.value("learning_seconds", 0.0);
    auto sorted = order;
    std::ranges::sort(sorted);
    auto expected = m_part.learn;
    std::ranges::sort(expected);
    if (sorted != expected)
      throw ModelError(
          Message(MOODOGRAM_TEXT("Training", "The saved state belongs to other recordings than are here now.")));
    m_reached.order = std::make_shared<const std::vector<std::size_t>>(std::move(order));
    if (m_average) m_average->restore(state.tensors, position.at("average_steps"));
  } catch (const json::exception&) {
    throw ModelError(Message(MOODOGRAM_TEXT("Training", "The saved state of the training is damaged.")));
  }
  for (std::size_t i = 0; i < tensors.size(); ++i)
    restoreTensor(tensors[i].detach(), state.tensors, "network." + std::to_string(i));
  if (m_best.epoch > 0) {
    m_best.tensors = copiesOf(tensors);
    for (std::size_t i = 0; i < tensors.size(); ++i)
      restoreTensor(m_best.tensors[i], state.tensors, "best." + std::to_string(i));
  }
  restoreOptimizer(*m_optimizer, state.tensors);
  const auto restoreGenerator = [&](torch::Device device, const char* name) {
    const auto found = state.tensors.find(name);
    // Saved on a processor: the device's generator stays as it was seeded.
    if (found == state.tensors.end() && device.is_cuda()) return;
    if (found == state.tensors.end()) throw ModelError(std::string("The saved state lacks '") + name + "'.");
    generatorOf(device).set_state(toTensor(found->second).clone());
  };
  restoreGenerator(torch::kCPU, "random.cpu");
  if (m_device.is_cuda()) restoreGenerator(m_device, "random.cuda");
}

}  // namespace moodogram
