// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch: the folds, the temperature, the final fit, the model file.
#include <cmath>
#include <map>
#include <set>

#include "core/base/error.h"
#include "core/infer/model_metadata.h"
#include "core/infer/self_check.h"
#include "core/train/evaluation.h"
#include "core/train/fit.h"
#include "core/train/train_entry_points.h"

namespace moodogram {
namespace {

struct HeldOutClip {
  Emotion truth = Emotion::Calm;
  torch::Tensor logits;  ///< [windows, classes]
};

Verdict verdictAt(const HeldOutClip& clip, double temperature) {
  const torch::Tensor mean = torch::softmax(clip.logits / temperature, 1).mean(0).contiguous();
  Verdict verdict{Label::of(clip.truth), {}};
  std::copy_n(mean.data_ptr<float>(), kEmotionCount, verdict.scores.values.begin());
  return verdict;
}

Metrics metricsAt(const std::vector<HeldOutClip>& clips, double temperature) {
  std::vector<Verdict> verdicts;
  for (const HeldOutClip& clip : clips) verdicts.push_back(verdictAt(clip, temperature));
  return computeMetrics(verdicts);
}

/// The temperature with the smallest negative log-likelihood, by golden-section search over its logarithm.
double fitTemperature(const std::vector<HeldOutClip>& clips) {
  constexpr double kGolden = 0.6180339887498949;
  double low = std::log(0.2);
  double high = std::log(5.0);
  const auto cost = [&](double logarithm) { return metricsAt(clips, std::exp(logarithm)).negativeLogLikelihood; };
  double a = high - kGolden * (high - low);
  double b = low + kGolden * (high - low);
  double costA = cost(a);
  double costB = cost(b);
  while (high - low > 0.005) {
    if (costA < costB) {
      high = b;
      b = std::exchange(a, b - kGolden * (b - low));
      costB = std::exchange(costA, cost(a));
    } else {
      low = a;
      a = std::exchange(b, a + kGolden * (high - a));
      costA = std::exchange(costB, cost(b));
    }
  }
  return std::exp((low + high) / 2);
}

/// Cuts the actors, in the order of their numbers, into blocks of neighbours. Odd numbers are men and even ones women,
/// so each fold has about as many of both.
std::map<int, int> foldOfActor(const std::vector<int>& actors, int folds) {
  const std::set<int> sorted(actors.begin(), actors.end());
  std::map<int, int> fold;
  int next = 0;
  for (const int actor : sorted) fold[actor] = next++ * folds / static_cast<int>(sorted.size()) + 1;
  return fold;
}

std::vector<HeldOutClip> scoreFolds(const TrainConfig& config, const FrontEnd& frontEnd, const WindowSet& set,
                                    const std::stop_token& stop, const TrainingCallbacks& callbacks) {
  std::vector<HeldOutClip> heldOut;
  const auto foldOf = foldOfActor(config.trainActors, config.calibrationFolds);
  for (int fold = 1; fold <= config.calibrationFolds; ++fold) {
    std::vector<std::size_t> learned;
    std::vector<std::size_t> held;
    for (std::size_t clip = 0; clip < set.clipCount(); ++clip)
      (foldOf.at(set.clip(clip).actor) == fold ? held : learned).push_back(clip);
    const auto network = fitNetwork(config, frontEnd, set, learned, config.seed + static_cast<std::uint64_t>(fold),
                                    stop, [&](int epoch, double loss, double seconds) {
                                      if (callbacks.epochDone)
                                        callbacks.epochDone({fold, epoch, config.epochs, loss, seconds});
                                    });
    for (const std::size_t clip : held)
      heldOut.push_back({set.clip(clip).emotion.value(), clipLogits(*network, frontEnd, set, clip)});
  }
  return heldOut;
}

std::vector<EmotionScores> scoreSelfCheck(Network& network, FrontEnd& frontEnd, double temperature) {
  const c10::InferenceMode inference;
  std::vector<float> tensors = selfCheckTensors(frontEnd);
  const auto shape = frontEnd.shape();
  const torch::Tensor input =
      torch::from_blob(tensors.data(), {static_cast<std::int64_t>(kSelfCheckSignals), shape[0], shape[1], shape[2]});
  const torch::Tensor logits = network.forward(input.to(network.parameters().front().device()));
  const torch::Tensor scores = torch::softmax(logits / temperature, 1).to(torch::kCPU).contiguous();
  std::vector<EmotionScores> result(kSelfCheckSignals);
  for (std::size_t s = 0; s < kSelfCheckSignals; ++s)
    std::copy_n(scores.data_ptr<float>() + s * kEmotionCount, kEmotionCount, result[s].values.begin());
  return result;
}

TrainingReport fit(const TrainConfig& config, const std::filesystem::path& modelFile, const std::stop_token& stop,
                   const TrainingCallbacks& callbacks) {
  if (config.threads > 0) at::set_num_threads(config.threads);
  const auto frontEnd = makeFrontEnd(config.frontEnd, config.frontEndParameters);
  const auto clips = clipsOfActors(findRavdessSongs(config.data), config.trainActors);
  const WindowSet set(clips, *frontEnd, stop, callbacks.loading);

  TrainingReport report;
  report.modelFile = modelFile;
  if (config.calibrationFolds > 0) {
    const auto heldOut = scoreFolds(config, *frontEnd, set, stop, callbacks);
    report.temperature = fitTemperature(heldOut);
    report.calibration = metricsAt(heldOut, report.temperature);
  }

  std::vector<std::size_t> all(set.clipCount());
  for (std::size_t clip = 0; clip < all.size(); ++clip) all[clip] = clip;
  const auto network =
      fitNetwork(config, *frontEnd, set, all, config.seed, stop, [&](int epoch, double loss, double seconds) {
        if (callbacks.epochDone) callbacks.epochDone({0, epoch, config.epochs, loss, seconds});
      });

  ModelInfo info;
  info.name = config.name;
  info.architecture = config.architecture;
  info.frontEndId = frontEnd->id();
  info.frontEndParameters = frontEnd->parameters();
  info.frontEndHash = frontEnd->hash();
  info.licence = "CC BY-NC-SA 4.0";  // derived from the RAVDESS
  info.temperature = static_cast<float>(report.temperature);
  SafetensorsFile model{modelMetadata(info), storeWeights(*network)};
  model.metadata["training"] = config.toJson();
  model.metadata["self_check"] = selfCheckToText(scoreSelfCheck(*network, *frontEnd, report.temperature));
  writeSafetensors(model, modelFile);
  return report;
}

}  // namespace
}  // namespace moodogram

moodogram::TrainingReport moodogramFit(const moodogram::TrainConfig& config, const std::filesystem::path& modelFile,
                                       const std::stop_token& stop, const moodogram::TrainingCallbacks& callbacks) {
  try {
    return moodogram::fit(config, modelFile, stop, callbacks);
  } catch (const c10::Error& error) {
    throw moodogram::ModelError(std::string("Training failed: ") + error.what_without_backtrace());
  }
}
