// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/intervals.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <random>
#include <utility>

#include "core/evaluate/weighted_verdicts.h"

namespace moodogram {
namespace {

constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();

/// Calls visit(interval, value) for every figure: the one list of them. Values that are not defined are NaN.
template <typename Visitor>
void visitFigures(Intervals& intervals, const Metrics& metrics, Visitor&& visit) {
  visit(intervals.accuracy, metrics.accuracy);
  visit(intervals.unweightedAverageRecall, metrics.unweightedAverageRecall);
  visit(intervals.macroF1, metrics.macroF1);
  visit(intervals.meanAuc, metrics.meanAuc.value_or(kUndefined));
  visit(intervals.negativeLogLikelihood, metrics.negativeLogLikelihood);
  visit(intervals.brierScore, metrics.brierScore);
  for (std::size_t k = 0; k < metrics.classes.size(); ++k) {
    const ClassMetrics& scores = metrics.classes[k];
    Intervals::OfClass& ofClass = intervals.classes[k];
    visit(ofClass.precision, scores.count > 0 ? scores.precision.value_or(kUndefined) : kUndefined);
    visit(ofClass.recall, scores.count > 0 ? scores.recall : kUndefined);
    visit(ofClass.f1, scores.count > 0 ? scores.f1 : kUndefined);
    visit(ofClass.auc, scores.auc.value_or(kUndefined));
  }
}

/// Linear between the order statistics.
double quantile(const std::vector<double>& sorted, double probability) {
  const double place = probability * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(place);
  const std::size_t above = std::min(below + 1, sorted.size() - 1);
  return std::lerp(sorted[below], sorted[above], place - static_cast<double>(below));
}

std::optional<Interval> percentiles(std::vector<double> values, double level, int resamples) {
  std::erase_if(values, [](double value) { return std::isnan(value); });
  if (values.size() * 2 < static_cast<std::size_t>(resamples)) return std::nullopt;
  std::ranges::sort(values);
  return Interval{quantile(values, (1 - level) / 2), quantile(values, (1 + level) / 2)};
}

/// The recordings of each group, by their places.
std::vector<std::vector<std::size_t>> clustersOf(std::span<const Verdict> verdicts) {
  std::map<std::string, std::vector<std::size_t>> named;
  std::vector<std::vector<std::size_t>> clusters;
  for (std::size_t i = 0; i < verdicts.size(); ++i) {
    if (verdicts[i].group.empty())
      clusters.push_back({i});
    else
      named[verdicts[i].group].push_back(i);
  }
  for (auto& [name, members] : named) clusters.push_back(std::move(members));
  return clusters;
}

/// std::uniform_int_distribution draws other numbers with other libraries.
std::size_t drawBelow(std::mt19937_64& random, std::size_t bound) {
  return static_cast<std::size_t>((random() >> 32) * bound >> 32);
}

std::string withSpaces(std::int64_t number) {
  std::string text = std::to_string(number);
  for (std::size_t place = text.size(); place > 3; place -= 3) text.insert(place - 3, " ");
  return text;
}

}  // namespace

std::string Intervals::method(const std::string& groupKind) const {
  if (groups < 2) return "No confidence intervals: they need recordings of at least two groups.";
  std::string text = std::to_string(static_cast<int>(std::lround(level * 100))) + " % percentile bootstrap, " +
                     withSpaces(resamples) + " resamples of whole groups (" + groupKind + "), " +
                     std::to_string(groups) + " of them, seed " + std::to_string(seed) + ".";
  if (groups < kFewGroups) text += " From so few groups the intervals are too narrow.";
  return text;
}

Intervals bootstrapIntervals(std::span<const Verdict> verdicts, int resamples, std::uint64_t seed) {
  Intervals intervals;
  intervals.resamples = resamples;
  intervals.seed = seed;
  const WeightedVerdicts prepared(verdicts);
  intervals.classes.resize(prepared.classes().size());
  const std::vector<std::vector<std::size_t>> clusters = clustersOf(verdicts);
  intervals.groups = static_cast<std::int64_t>(clusters.size());
  if (clusters.size() < 2) return intervals;

  std::vector<std::vector<double>> samples;  // one list a figure
  std::mt19937_64 random(seed);
  std::vector<std::int64_t> weights(verdicts.size());
  for (int resample = 0; resample < resamples; ++resample) {
    std::ranges::fill(weights, 0);
    for (std::size_t draw = 0; draw < clusters.size(); ++draw)
      for (const std::size_t member : clusters[drawBelow(random, clusters.size())]) ++weights[member];
    std::size_t figure = 0;
    visitFigures(intervals, prepared.metrics(weights), [&](const std::optional<Interval>&, double value) {
      if (figure == samples.size()) samples.emplace_back();
      samples[figure++].push_back(value);
    });
  }
  std::size_t figure = 0;
  Metrics shape;
  shape.classes.resize(intervals.classes.size());
  visitFigures(intervals, shape, [&](std::optional<Interval>& interval, double) {
    interval = percentiles(std::move(samples[figure++]), intervals.level, resamples);
  });
  return intervals;
}

Interval wilsonInterval(double share, std::int64_t count) {
  if (count == 0) return {0, 1};
  constexpr double kZ = 1.959963984540054;
  const auto n = static_cast<double>(count);
  const double centre = (share + kZ * kZ / (2 * n)) / (1 + kZ * kZ / n);
  const double half = kZ / (1 + kZ * kZ / n) * std::sqrt(share * (1 - share) / n + kZ * kZ / (4 * n * n));
  return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

}  // namespace moodogram
