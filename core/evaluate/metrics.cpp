// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/metrics.h"

#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "core/evaluate/soft_metrics.h"
#include "core/evaluate/weighted_verdicts.h"

namespace moodogram {
namespace {

using nlohmann::ordered_json;

ordered_json orNull(const std::optional<double>& value) { return value ? ordered_json(*value) : ordered_json(); }

}  // namespace

std::vector<MoodClass> classOf(const Label& label) {
  if (label.kind == Label::Kind::Shares) return {label.top()};
  std::vector<MoodClass> members;
  std::ranges::copy_if(kMoodClasses, std::back_inserter(members),
                       [&](MoodClass moodClass) { return label.shares[moodClass] > 0; });
  return members;
}

std::string className(const std::vector<MoodClass>& members) {
  std::string name;
  for (const MoodClass member : members) name += (name.empty() ? "" : " or ") + std::string(moodClassName(member));
  return name;
}

std::string ClassMetrics::name() const { return className(members); }

std::span<const MoodClass> Metrics::columns() const {
  const bool hasNeutral = std::ranges::any_of(classes, [](const ClassMetrics& row) {
    return row.predicted[static_cast<std::size_t>(MoodClass::Neutral)] > 0 ||
           std::ranges::find(row.members, MoodClass::Neutral) != row.members.end();
  });
  return moodClasses(hasNeutral);
}

std::vector<std::int64_t> Metrics::cellsOf(const ClassMetrics& row) const {
  return {row.predicted.begin(), row.predicted.begin() + std::ssize(columns())};
}

std::size_t reliabilityBinOf(double confidence) {
  return std::min(kReliabilityBins - 1, static_cast<std::size_t>(confidence * kReliabilityBins));
}

Metrics computeMetrics(std::span<const Verdict> verdicts) {
  Metrics metrics = WeightedVerdicts(verdicts).metrics(std::vector<std::int64_t>(verdicts.size(), 1));
  metrics.quadrantAccuracy = quadrantAccuracy(verdicts);
  if (const auto sides = sideAccuracies(verdicts)) {
    metrics.valenceAccuracy = sides->valence;
    metrics.arousalAccuracy = sides->arousal;
  }
  double sum = 0;
  int count = 0;
  for (const auto& correlation : shareCorrelations(verdicts))
    if (correlation) sum += *correlation, ++count;
  if (count > 0) metrics.shareCorrelation = sum / count;
  return metrics;
}

std::vector<RocPoint> rocCurve(std::span<const Verdict> verdicts, const std::vector<MoodClass>& members) {
  const WeightedVerdicts prepared(verdicts);
  const auto found = std::ranges::find(prepared.classes(), members);
  if (found == prepared.classes().end()) return {};
  return prepared.rocCurve(static_cast<std::size_t>(found - prepared.classes().begin()));
}

std::string formatMetrics(const Metrics& metrics) {
  std::string text;
  const auto line = [&](const char* format, auto... values) {
    char buffer[160];
    std::snprintf(buffer, sizeof buffer, format, values...);
    text += buffer;
  };
  line("clips     %lld\n", static_cast<long long>(metrics.count));
  line("accuracy  %.3f\n", metrics.accuracy);
  line("UAR       %.3f\n", metrics.unweightedAverageRecall);
  line("macro-F1  %.3f\n", metrics.macroF1);
  if (metrics.meanAuc) line("mean AUC  %.3f\n", *metrics.meanAuc);
  if (metrics.quadrantAccuracy) line("quadrants %.3f\n", *metrics.quadrantAccuracy);
  if (metrics.valenceAccuracy) line("valence   %.3f (the right side)\n", *metrics.valenceAccuracy);
  if (metrics.arousalAccuracy) line("arousal   %.3f (the right side)\n", *metrics.arousalAccuracy);
  if (metrics.shareCorrelation)
    line("shares    %.3f (mean correlation with those of the raters)\n", *metrics.shareCorrelation);
  line("NLL       %.3f nats\n", metrics.negativeLogLikelihood);
  line("Brier     %.3f\n", metrics.brierScore);
  line("ECE       %.3f\n\n", metrics.expectedCalibrationError);
  line("%-17s", "true \\ predicted");
  for (const MoodClass said : metrics.columns()) line("%8s", std::string(moodClassName(said)).c_str());
  text += '\n';
  for (const ClassMetrics& row : metrics.classes) {
    line("%-17s", row.name().c_str());
    for (const std::int64_t cell : metrics.cellsOf(row)) line("%8lld", static_cast<long long>(cell));
    text += '\n';
  }
  return text;
}

std::string metricsJson(const Metrics& metrics) {
  ordered_json classes = ordered_json::array();
  ordered_json confusion = ordered_json::array();
  for (const ClassMetrics& scores : metrics.classes) {
    classes.push_back({{"name", scores.name()},
                       {"clips", scores.count},
                       {"precision", orNull(scores.precision)},
                       {"recall", scores.recall},
                       {"f1", scores.f1},
                       {"auc", orNull(scores.auc)}});
    confusion.push_back(metrics.cellsOf(scores));
  }
  ordered_json reliability = ordered_json::array();
  for (std::size_t i = 0; i < metrics.reliability.size(); ++i) {
    const ReliabilityBin& bin = metrics.reliability[i];
    reliability.push_back({{"from", static_cast<double>(i) / kReliabilityBins},
                           {"to", static_cast<double>(i + 1) / kReliabilityBins},
                           {"clips", bin.count},
                           {"confidence", orNull(bin.count > 0 ? std::optional(bin.confidence) : std::nullopt)},
                           {"accuracy", orNull(bin.count > 0 ? std::optional(bin.accuracy) : std::nullopt)}});
  }
  return ordered_json{{"clips", metrics.count},
                      {"accuracy", metrics.accuracy},
                      {"uar", metrics.unweightedAverageRecall},
                      {"macro_f1", metrics.macroF1},
                      {"mean_auc", orNull(metrics.meanAuc)},
                      {"quadrant_accuracy", orNull(metrics.quadrantAccuracy)},
                      {"valence_accuracy", orNull(metrics.valenceAccuracy)},
                      {"arousal_accuracy", orNull(metrics.arousalAccuracy)},
                      {"share_correlation", orNull(metrics.shareCorrelation)},
                      {"nll", metrics.negativeLogLikelihood},
                      {"brier", metrics.brierScore},
                      {"ece", metrics.expectedCalibrationError},
                      {"classes", classes},
                      {"confusion", confusion},
                      {"reliability", reliability}}
      .dump();
}

}  // namespace moodogram
