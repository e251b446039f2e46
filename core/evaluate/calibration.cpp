// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/calibration.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <random>
#include <utility>

#include "core/evaluate/weighted_verdicts.h"

namespace moodogram {
namespace {

constexpr std::size_t kMostFolds = 10;
constexpr double kLowest = 0.05;
constexpr double kHighest = 20;

double negativeLogLikelihood(std::span<const ScoredRecording> recordings, double temperature) {
  double sum = 0;
  for (const ScoredRecording& recording : recordings)
    sum -= std::log(std::max(1e-12, recording.recording.label.probabilityUnder(scoresAt(recording, temperature))));
  return sum;
}

std::vector<ScoredRecording> withWindows(std::span<const ScoredRecording> recordings) {
  std::vector<ScoredRecording> found;
  std::ranges::copy_if(recordings, std::back_inserter(found), [](const ScoredRecording& recording) {
    return recording.error.empty() && !recording.windows.empty();
  });
  return found;
}

/// The fold of each recording: groups in the order of their names, dealt out one after the other. Recordings without a
/// group stand for themselves.
std::vector<std::size_t> foldsOf(const std::vector<ScoredRecording>& recordings, std::size_t& folds) {
  std::vector<std::pair<std::string, std::size_t>> keys;
  for (const ScoredRecording& recording : recordings) {
    const std::string& group = recording.recording.group;
    keys.emplace_back(group, group.empty() ? keys.size() : 0);
  }
  std::map<std::pair<std::string, std::size_t>, std::size_t> groups;
  for (const auto& key : keys) groups[key] = 0;
  folds = std::min(kMostFolds, groups.size());
  std::size_t next = 0;
  for (auto& [group, fold] : groups) fold = next++ % folds;
  std::vector<std::size_t> result;
  for (const auto& key : keys) result.push_back(groups.at(key));
  return result;
}

}  // namespace

ClassScores scoresAt(const ScoredRecording& recording, double temperature) {
  std::array<double, kMoodClassCount> mean{};
  for (const ClassScores& window : recording.windows) {
    std::array<double, kMoodClassCount> powers{};
    double sum = 0;
    const double largest = std::max(window.confidence(), std::numeric_limits<float>::min());
    for (std::size_t i = 0; i < kMoodClassCount; ++i)
      sum += powers[i] = std::pow(static_cast<double>(window.values[i]) / largest, 1 / temperature);
    for (std::size_t i = 0; i < kMoodClassCount; ++i)
      mean[i] += powers[i] / sum / static_cast<double>(recording.windows.size());
  }
  ClassScores scores;
  for (std::size_t i = 0; i < kMoodClassCount; ++i) scores.values[i] = static_cast<float>(mean[i]);
  return scores;
}

ChanceError calibrationErrorByChance(std::span<const Verdict> verdicts) {
  if (verdicts.empty()) return {};
  constexpr int kDraws = 2000;
  std::mt19937_64 random(1);
  const std::vector<double> confidences = WeightedVerdicts(verdicts).confidences();
  std::vector<double> errors;
  for (int draw = 0; draw < kDraws; ++draw) {
    std::array<double, kReliabilityBins> excess{};  // of what is right over what was promised
    for (const double confidence : confidences) {
      const bool isRight = static_cast<double>(random() >> 11) * 0x1p-53 < confidence;
      excess[reliabilityBinOf(confidence)] += (isRight ? 1 : 0) - confidence;
    }
    double error = 0;
    for (const double bin : excess) error += std::abs(bin) / static_cast<double>(verdicts.size());
    errors.push_back(error);
  }
  std::ranges::sort(errors);
  return {std::accumulate(errors.begin(), errors.end(), 0.0) / kDraws, errors[kDraws * 95 / 100]};
}

bool isAtLimit(double temperature) { return temperature < kLowest * 1.01 || temperature > kHighest / 1.01; }

double fitTemperature(std::span<const ScoredRecording> recordings) {
  const std::vector<std::vector<ScoredRecording>> one{{recordings.begin(), recordings.end()}};
  return fitTemperatureToSets(one);
}

double fitTemperatureToSets(std::span<const std::vector<ScoredRecording>> sets) {
  std::vector<std::vector<ScoredRecording>> used;
  for (const std::vector<ScoredRecording>& set : sets)
    if (std::vector<ScoredRecording> scored = withWindows(set); !scored.empty()) used.push_back(std::move(scored));
  if (used.empty()) return 1;
  // Golden-section search over the logarithm.
  constexpr double kGolden = 0.6180339887498949;
  double low = std::log(kLowest);
  double high = std::log(kHighest);
  const auto cost = [&](double logarithm) {
    double sum = 0;
    for (const std::vector<ScoredRecording>& set : used)
      sum += negativeLogLikelihood(set, std::exp(logarithm)) / static_cast<double>(set.size());
    return sum;
  };
  double a = high - kGolden * (high - low);
  double b = low + kGolden * (high - low);
  double costA = cost(a);
  double costB = cost(b);
  while (high - low > 0.001) {
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

std::optional<Calibration> calibrate(std::span<const ScoredRecording> recordings) {
  const std::vector<ScoredRecording> used = withWindows(recordings);
  if (used.empty()) return std::nullopt;
  Calibration calibration;
  calibration.temperature = fitTemperature(used);
  const Metrics before = computeMetrics(verdictsOf(used));
  calibration.negativeLogLikelihoodBefore = before.negativeLogLikelihood;
  calibration.expectedCalibrationErrorBefore = before.expectedCalibrationError;

  std::size_t folds = 0;
  const std::vector<std::size_t> foldOf = foldsOf(used, folds);
  std::vector<double> temperatures(folds, calibration.temperature);
  if (folds >= 2) {
    calibration.folds = static_cast<int>(folds);
    for (std::size_t fold = 0; fold < folds; ++fold) {
      std::vector<ScoredRecording> others;
      for (std::size_t i = 0; i < used.size(); ++i)
        if (foldOf[i] != fold) others.push_back(used[i]);
      temperatures[fold] = fitTemperature(others);
    }
  }
  std::vector<Verdict> verdicts = verdictsOf(used);
  for (std::size_t i = 0; i < used.size(); ++i) verdicts[i].scores = scoresAt(used[i], temperatures[foldOf[i]]);
  const Metrics after = computeMetrics(verdicts);
  calibration.negativeLogLikelihoodAfter = after.negativeLogLikelihood;
  calibration.expectedCalibrationErrorAfter = after.expectedCalibrationError;
  return calibration;
}

}  // namespace moodogram
