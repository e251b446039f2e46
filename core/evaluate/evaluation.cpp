// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evaluation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "core/base/paths.h"

namespace moodogram {
namespace {

using nlohmann::ordered_json;

template <typename... Values>
std::string formatted(const char* format, Values... values) {
  std::array<char, 200> text{};
  std::snprintf(text.data(), text.size(), format, values...);
  return text.data();
}

std::string range(const std::optional<Interval>& interval) {
  return interval ? formatted("  %.3f to %.3f", interval->low, interval->high) : std::string();
}

std::string optionalNumber(const std::optional<double>& value) { return value ? formatted("%.3f", *value) : "-"; }

std::string confusionTable(const Metrics& metrics, int width) {
  std::string text = formatted("%-*s", width, "true \\ said");
  for (const MoodClass said : metrics.columns()) text += formatted("%9s", std::string(moodClassName(said)).c_str());
  text += '\n';
  for (const ClassMetrics& row : metrics.classes) {
    text += formatted("%-*s", width, row.name().c_str());
    for (const std::int64_t cell : metrics.cellsOf(row)) text += formatted("%9lld", static_cast<long long>(cell));
    text += '\n';
  }
  return text;
}

ordered_json toJson(const std::optional<Interval>& interval) {
  return interval ? ordered_json{interval->low, interval->high} : ordered_json();
}

ordered_json intervalsJson(const Evaluation& evaluation) {
  const Intervals& intervals = evaluation.intervals;
  ordered_json classes = ordered_json::array();
  for (std::size_t k = 0; k < intervals.classes.size(); ++k)
    classes.push_back({{"name", evaluation.metrics.classes[k].name()},
                       {"precision", toJson(intervals.classes[k].precision)},
                       {"recall", toJson(intervals.classes[k].recall)},
                       {"f1", toJson(intervals.classes[k].f1)},
                       {"auc", toJson(intervals.classes[k].auc)}});
  return {{"method", intervals.method(evaluation.subject.groupKind)},
          {"level", intervals.level},
          {"resamples", intervals.resamples},
          {"seed", intervals.seed},
          {"groups", intervals.groups},
          {"accuracy", toJson(intervals.accuracy)},
          {"uar", toJson(intervals.unweightedAverageRecall)},
          {"macro_f1", toJson(intervals.macroF1)},
          {"mean_auc", toJson(intervals.meanAuc)},
          {"nll", toJson(intervals.negativeLogLikelihood)},
          {"brier", toJson(intervals.brierScore)},
          {"classes", classes}};
}

ordered_json calibrationJson(const std::optional<Calibration>& calibration) {
  if (!calibration) return {};
  return {{"temperature", calibration->temperature},
          {"at_limit", isAtLimit(calibration->temperature)},
          {"folds", calibration->folds},
          {"nll_before", calibration->negativeLogLikelihoodBefore},
          {"nll_after", calibration->negativeLogLikelihoodAfter},
          {"ece_before", calibration->expectedCalibrationErrorBefore},
          {"ece_after", calibration->expectedCalibrationErrorAfter}};
}

std::string calibrationText(const Calibration& calibration, const EvaluationSubject& subject) {
  std::string text = formatted("\nBest temperature for these recordings: %.3f", calibration.temperature);
  if (subject.temperature) text += formatted(" times the model's %.3f", static_cast<double>(*subject.temperature));
  text += formatted(".\nECE %.3f becomes %.3f, NLL %.3f becomes %.3f nats", calibration.expectedCalibrationErrorBefore,
                    calibration.expectedCalibrationErrorAfter, calibration.negativeLogLikelihoodBefore,
                    calibration.negativeLogLikelihoodAfter);
  text += (calibration.folds > 0 ? ", each " + subject.groupKind + " at the temperature of the others (" +
                                       std::to_string(calibration.folds) + " folds).\n"
                                 : " on the very recordings that it was fitted on, which flatters.\n");
  return text + (isAtLimit(calibration.temperature) ? std::string(kTemperatureLimitNote) + "\n" : std::string());
}

}  // namespace

Evaluation evaluate(std::vector<ScoredRecording> recordings, EvaluationSubject subject, bool isCalibrated) {
  Evaluation evaluation;
  evaluation.subject = std::move(subject);
  evaluation.recordings = std::move(recordings);
  const std::vector<Verdict> verdicts = verdictsOf(evaluation.recordings);
  evaluation.failed = static_cast<std::int64_t>(evaluation.recordings.size() - verdicts.size());
  evaluation.metrics = computeMetrics(verdicts);
  evaluation.intervals = bootstrapIntervals(verdicts);
  evaluation.groups = metricsByGroup(verdicts);
  evaluation.chanceError = calibrationErrorByChance(verdicts);
  evaluation.tags = tagAucs(verdicts);
  if (isCalibrated) evaluation.calibration = calibrate(evaluation.recordings);
  return evaluation;
}

namespace {

/// What is left, and how much of it is right, when verdicts that are less sure than a threshold are no verdicts.
struct Sure {
  double coverage = 0;
  std::optional<double> accuracy;  ///< nullopt: nothing is left
};

Sure sureAt(const std::vector<ScoredRecording>& recordings, double threshold) {
  double all = 0;
  double sure = 0;
  double right = 0;
  for (const ScoredRecording& scored : recordings) {
    if (!scored.error.empty()) continue;
    ++all;
    const EmotionScores shown = emotionScoresOf(scored.scores);  // as a library shows it
    if (shown.confidence() < threshold) continue;
    ++sure;
    right += scored.recording.label.accepts(moodClassOf(shown.top())) ? 1 : 0;
  }
  return {all > 0 ? sure / all : 0, sure > 0 ? std::optional(right / sure) : std::nullopt};
}

/// Of the verdicts that are not shown as "not sure".
std::string sureLine(const std::vector<ScoredRecording>& recordings) {
  const Sure sure = sureAt(recordings, kNotSureBelow);
  if (!sure.accuracy) return "sure      none of them: all are below " + formatted("%.2f\n", double{kNotSureBelow});
  return formatted("sure      %.3f of them (%.2f or more), of which right %.3f\n", sure.coverage, double{kNotSureBelow},
                   *sure.accuracy);
}

/// The threshold that is in use, and the curve of others.
ordered_json sureJson(const std::vector<ScoredRecording>& recordings) {
  const auto point = [&](double threshold) {
    const Sure sure = sureAt(recordings, threshold);
    return ordered_json{{"threshold", threshold},
                        {"coverage", sure.coverage},
                        {"accuracy", sure.accuracy ? ordered_json(*sure.accuracy) : ordered_json()}};
  };
  ordered_json json = point(double{kNotSureBelow});
  constexpr int kSteps = 16;
  for (int i = 4; i <= kSteps; ++i) json["curve"].push_back(point(0.05 * i));
  return json;
}

std::string tagText(const std::array<EmotionAuc, kEmotionCount>& tags, int width) {
  std::string text = "\nA recording may have several of these labels; each for itself:\n" +
                     formatted("%-*s%9s%8s\n", width, "label", "clips", "AUC");
  for (const Emotion emotion : kEmotions) {
    const EmotionAuc& tag = tags[static_cast<std::size_t>(emotion)];
    text += formatted("%-*s%9lld%8s\n", width, std::string(emotionName(emotion)).c_str(),
                      static_cast<long long>(tag.count), optionalNumber(tag.auc).c_str());
  }
  return text;
}

ordered_json tagsJson(const std::optional<std::array<EmotionAuc, kEmotionCount>>& tags) {
  ordered_json json;
  if (!tags) return json;
  for (const Emotion emotion : kEmotions) {
    const EmotionAuc& tag = (*tags)[static_cast<std::size_t>(emotion)];
    json.push_back({{"name", emotionName(emotion)},
                    {"clips", tag.count},
                    {"auc", tag.auc ? ordered_json(*tag.auc) : ordered_json()}});
  }
  return json;
}

}  // namespace

std::string formatEvaluation(const Evaluation& evaluation) {
  const Metrics& metrics = evaluation.metrics;
  const Intervals& intervals = evaluation.intervals;
  const auto figure = [](const char* name, double value, const std::optional<Interval>& interval) {
    return formatted("%-10s%.3f", name, value) + range(interval) + "\n";
  };
  std::string text = formatted("clips     %lld\n", static_cast<long long>(metrics.count));
  if (evaluation.failed > 0) text += formatted("failed    %lld\n", static_cast<long long>(evaluation.failed));
  text += figure("accuracy", metrics.accuracy, intervals.accuracy);
  text += figure("UAR", metrics.unweightedAverageRecall, intervals.unweightedAverageRecall);
  text += figure("macro-F1", metrics.macroF1, intervals.macroF1);
  if (metrics.meanAuc) text += figure("mean AUC", *metrics.meanAuc, intervals.meanAuc);
  if (metrics.quadrantAccuracy) text += figure("quadrants", *metrics.quadrantAccuracy, {});
  if (metrics.valenceAccuracy) text += figure("valence", *metrics.valenceAccuracy, {});
  if (metrics.arousalAccuracy) text += figure("arousal", *metrics.arousalAccuracy, {});
  if (metrics.shareCorrelation) text += figure("shares", *metrics.shareCorrelation, {});
  text += figure("NLL", metrics.negativeLogLikelihood, intervals.negativeLogLikelihood);
  text += figure("Brier", metrics.brierScore, intervals.brierScore);
  text += formatted("ECE       %.3f  by chance %.3f, seldom above %.3f\n", metrics.expectedCalibrationError,
                    evaluation.chanceError.mean, evaluation.chanceError.high);
  text += sureLine(evaluation.recordings);
  text += "\n" + intervals.method(evaluation.subject.groupKind) + "\n\n";

  std::size_t longest = 11;
  for (const ClassMetrics& scores : metrics.classes) longest = std::max(longest, scores.name().size());
  const int width = static_cast<int>(longest) + 1;
  text += formatted("%-*s%9s%10s%8s%8s%8s\n", width, "class", "clips", "precision", "recall", "F1", "AUC");
  for (const ClassMetrics& scores : metrics.classes)
    text += formatted("%-*s%9lld%10s%8.3f%8.3f%8s\n", width, scores.name().c_str(),
                      static_cast<long long>(scores.count), optionalNumber(scores.precision).c_str(), scores.recall,
                      scores.f1, optionalNumber(scores.auc).c_str());
  text += "\n" + confusionTable(metrics, width);
  if (evaluation.tags) text += tagText(*evaluation.tags, width);

  text += groupText(evaluation.groups, evaluation.subject.groupKind, width);
  if (evaluation.calibration) text += calibrationText(*evaluation.calibration, evaluation.subject);
  for (const std::string& note : evaluation.subject.notes) text += "\nNote: " + note + "\n";
  return text;
}

std::string evaluationJson(const Evaluation& evaluation) {
  const EvaluationSubject& subject = evaluation.subject;
  ordered_json root = ordered_json::parse(metricsJson(evaluation.metrics));
  root["failed"] = evaluation.failed;
  root["intervals"] = intervalsJson(evaluation);
  root["groups"] = groupJson(evaluation.groups);
  root["ece_by_chance"] = {{"mean", evaluation.chanceError.mean}, {"high", evaluation.chanceError.high}};
  root["tags"] = tagsJson(evaluation.tags);
  root["sure"] = sureJson(evaluation.recordings);
  root["calibration"] = calibrationJson(evaluation.calibration);
  root["model"] = {{"name", subject.model},
                   {"architecture", subject.architecture},
                   {"hash", subject.modelHash},
                   {"licence", subject.modelLicence},
                   {"temperature", subject.temperature ? ordered_json(*subject.temperature) : ordered_json()},
                   {"device", subject.device}};
  root["dataset"] = {{"name", subject.dataset},         {"licence", subject.datasetLicence},
                     {"source", subject.datasetSource}, {"selection", subject.selection},
                     {"group_kind", subject.groupKind}, {"notes", subject.datasetNotes}};
  root["notes"] = subject.notes;
  return root.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

}  // namespace moodogram
