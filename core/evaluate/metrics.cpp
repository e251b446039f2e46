// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/metrics.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>

namespace moodogram {

Metrics computeMetrics(std::span<const Verdict> verdicts) {
  Metrics metrics;
  metrics.count = static_cast<std::int64_t>(verdicts.size());
  if (verdicts.empty()) return metrics;

  constexpr std::size_t kBins = 10;
  struct Bin {
    double confidence = 0, right = 0;
  };
  std::array<Bin, kBins> bins{};
  for (const Verdict& verdict : verdicts) {
    const Emotion predicted = verdict.scores.top();
    const bool isRight = verdict.truth.accepts(predicted);
    // A right verdict is filed as such, whichever member of a set of emotions it named.
    const Emotion truth = isRight ? predicted : verdict.truth.top();
    ++metrics.confusion[static_cast<std::size_t>(truth)][static_cast<std::size_t>(predicted)];
    const double confidence = verdict.scores.confidence();
    Bin& bin = bins[std::min(kBins - 1, static_cast<std::size_t>(confidence * kBins))];
    bin.confidence += confidence;
    bin.right += isRight ? 1 : 0;
    metrics.negativeLogLikelihood -= std::log(std::max(1e-12, verdict.truth.probabilityUnder(verdict.scores)));
  }
  const auto count = static_cast<double>(verdicts.size());
  metrics.negativeLogLikelihood /= count;
  for (const Bin& bin : bins) metrics.expectedCalibrationError += std::abs(bin.confidence - bin.right) / count;

  double right = 0;
  double recalls = 0;
  double f1s = 0;
  int classes = 0;
  for (std::size_t k = 0; k < kEmotionCount; ++k) {
    double actual = 0;
    double predicted = 0;
    for (std::size_t other = 0; other < kEmotionCount; ++other) {
      actual += static_cast<double>(metrics.confusion[k][other]);
      predicted += static_cast<double>(metrics.confusion[other][k]);
    }
    const auto hits = static_cast<double>(metrics.confusion[k][k]);
    right += hits;
    if (actual == 0) continue;
    ++classes;
    recalls += hits / actual;
    f1s += 2 * hits / (actual + predicted);
  }
  metrics.accuracy = right / count;
  metrics.unweightedAverageRecall = recalls / classes;
  metrics.macroF1 = f1s / classes;
  return metrics;
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
  line("NLL       %.3f nats\n", metrics.negativeLogLikelihood);
  line("ECE       %.3f\n\n", metrics.expectedCalibrationError);
  line("%-17s", "true \\ predicted");
  for (const Emotion emotion : kEmotions) line("%8s", std::string(emotionName(emotion)).c_str());
  text += '\n';
  for (const Emotion truth : kEmotions) {
    line("%-17s", std::string(emotionName(truth)).c_str());
    for (const std::int64_t cell : metrics.confusion[static_cast<std::size_t>(truth)])
      line("%8lld", static_cast<long long>(cell));
    text += '\n';
  }
  return text;
}

std::string metricsJson(const Metrics& metrics) {
  return nlohmann::ordered_json{{"clips", metrics.count},
                                {"accuracy", metrics.accuracy},
                                {"uar", metrics.unweightedAverageRecall},
                                {"macro_f1", metrics.macroF1},
                                {"nll", metrics.negativeLogLikelihood},
                                {"ece", metrics.expectedCalibrationError},
                                {"confusion", metrics.confusion}}
      .dump();
}

}  // namespace moodogram
