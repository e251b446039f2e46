// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/linear_baseline.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>

#include "core/dsp/front_end.h"
#include "core/train/class_weights.h"
#include "core/train/logistic_regression.h"
#include "core/train/window_set.h"

namespace moodogram {
namespace {

constexpr double kPenalty = 1;
/// Of a recording, evenly spread: a whole song's windows tell little more, and take minutes a fold.
constexpr std::size_t kMostWindows = 20;

std::unique_ptr<FrontEnd> bandsOf(const TrainConfig& config) {
  auto own = makeFrontEnd(config.frontEnd, config.frontEndParameters);
  return own->shape()[0] != 3 ? std::move(own) : makeFrontEnd("log-mel");
}

/// tensor: bands x frames of the first channel. The means of the bands, then their standard deviations.
std::vector<float> bandStatistics(std::span<const float> tensor, std::size_t bands) {
  const std::size_t frames = tensor.size() / bands;
  std::vector<float> features(2 * bands);
  for (std::size_t b = 0; b < bands; ++b) {
    double sum = 0;
    double squares = 0;
    for (const float value : tensor.subspan(b * frames, frames)) sum += static_cast<double>(value);
    const double mean = sum / static_cast<double>(frames);
    for (const float value : tensor.subspan(b * frames, frames))
      squares += std::pow(static_cast<double>(value) - mean, 2);
    features[b] = static_cast<float>(mean);
    features[bands + b] = static_cast<float>(std::sqrt(squares / static_cast<double>(frames)));
  }
  return features;
}

}  // namespace

LinearBaseline::LinearBaseline(const Dataset& data, const TrainConfig& config, const std::stop_token& stop,
                               const ProgressCallback& progress)
    : m_classes(config.classes()) {
  const auto frontEnd = bandsOf(config);
  const auto cache =
      std::make_shared<SpectrogramCache>(config.cache, static_cast<std::uint64_t>(config.cacheGigabytes * 1e9));
  const WindowSet set(data.recordings, *frontEnd, cache, stop, progress, config.crops);
  std::map<std::filesystem::path, std::string> reasons;
  for (const auto& [file, reason] : set.omissions()) reasons.emplace(file, reason.english());
  std::vector<float> tensor(set.tensorSize());
  const auto bands = static_cast<std::size_t>(frontEnd->shape()[1]);
  const std::span<const float> firstChannel(tensor.data(), bands * static_cast<std::size_t>(frontEnd->shape()[2]));
  std::size_t next = 0;  // the set keeps the order
  for (const Recording& recording : data.recordings) {
    throwIfStopped(stop);
    Entry& entry = m_entries.emplace_back(Entry{recording, {}, {}});
    if (const auto found = reasons.find(recording.file); found != reasons.end()) {
      entry.error = found->second;
      continue;
    }
    const std::size_t windows = set.windowCount(next);
    const std::size_t taken = std::min(windows, kMostWindows);
    for (std::size_t w = 0; w < taken; ++w) {
      set.window(next, w * windows / taken, tensor);
      entry.windows.push_back(bandStatistics(firstChannel, bands));
    }
    ++next;
  }
}

std::vector<ScoredRecording> LinearBaseline::score(std::span<const std::size_t> learn,
                                                   std::span<const std::size_t> test,
                                                   const std::stop_token& stop) const {
  std::vector<Label> labels;
  for (const std::size_t i : learn)
    if (!m_entries[i].windows.empty()) labels.push_back(m_entries[i].recording.label);
  if (labels.empty()) return {};
  const std::vector<double> classWeights = balancingWeights(labels);
  std::vector<RegressionRow> rows;
  for (const std::size_t i : learn) {
    const auto& [recording, windows, error] = m_entries[i];
    for (const std::vector<float>& features : windows)
      rows.push_back({features, weightedShares(recording.label, classWeights),
                      weightOf(recording.label, classWeights) / static_cast<double>(windows.size())});
  }
  const LogisticRegression regression(rows, m_classes, kPenalty, stop);
  std::vector<ScoredRecording> scored;
  for (const std::size_t i : test) {
    const auto& [recording, windows, error] = m_entries[i];
    ScoredRecording& made = scored.emplace_back();
    made.recording = recording;
    made.error = error;
    for (const std::vector<float>& features : windows) made.windows.push_back(regression.probabilities(features));
    made.scores = meanOf(made.windows);
  }
  return scored;
}

}  // namespace moodogram
