// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/weighted_verdicts.h"

#include <algorithm>
#include <cmath>

#include "core/dataset/emotion_table.h"
#include "core/evaluate/soft_metrics.h"

namespace moodogram {
namespace {

double probabilityOf(const std::vector<MoodClass>& members, const ClassScores& scores) {
  double sum = 0;
  for (const MoodClass member : members) sum += static_cast<double>(scores[member]);
  return sum;
}

bool contains(const std::vector<MoodClass>& members, MoodClass moodClass) {
  return std::ranges::find(members, moodClass) != members.end();
}

bool overlap(const std::vector<MoodClass>& a, const std::vector<MoodClass>& b) {
  return std::ranges::any_of(a, [&](MoodClass member) { return contains(b, member); });
}

double squared(double value) { return value * value; }

double brierOf(const std::vector<MoodClass>& truth, const ClassScores& scores) {
  double sum = squared(1 - probabilityOf(truth, scores));
  for (const MoodClass moodClass : kMoodClasses)
    if (!contains(truth, moodClass)) sum += squared(scores[moodClass]);
  return sum;
}

/// How probable a verdict holds itself to be right. Where the label is a quadrant, all emotions in the verdict's
/// quadrant are right or wrong together.
double promiseOf(const Verdict& verdict) {
  const Label said = Label::of(verdict.scores.top());
  if (verdict.truth.kind != Label::Kind::AnyOf || !quadrantOf(verdict.truth) || !quadrantOf(said))
    return said.probabilityUnder(verdict.scores);
  return labelOfQuadrant(*quadrantOf(said)).probabilityUnder(verdict.scores);
}

}  // namespace

WeightedVerdicts::WeightedVerdicts(std::span<const Verdict> verdicts) {
  for (const Verdict& verdict : verdicts) m_classes.push_back(classOf(verdict.truth));
  std::ranges::sort(m_classes);
  m_classes.erase(std::ranges::unique(m_classes).begin(), m_classes.end());

  for (const Verdict& verdict : verdicts) {
    const std::vector<MoodClass> truth = classOf(verdict.truth);
    Row& row = m_rows.emplace_back();
    row.classIndex = static_cast<std::size_t>(std::ranges::lower_bound(m_classes, truth) - m_classes.begin());
    row.predicted = verdict.scores.top();
    row.isRight = verdict.truth.accepts(row.predicted);
    row.confidence = promiseOf(verdict);
    row.bin = reliabilityBinOf(row.confidence);
    row.negativeLogLikelihood = -std::log(std::max(1e-12, verdict.truth.probabilityUnder(verdict.scores)));
    row.brier = brierOf(truth, verdict.scores);
  }

  for (std::size_t k = 0; k < m_classes.size(); ++k) {
    std::vector<Ranked>& ranking = m_rankings.emplace_back();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
      const bool isPositive = m_rows[i].classIndex == k;
      if (!isPositive && overlap(m_classes[k], m_classes[m_rows[i].classIndex])) continue;
      ranking.push_back({i, probabilityOf(m_classes[k], verdicts[i].scores), isPositive});
    }
    std::ranges::stable_sort(ranking, std::greater{}, &Ranked::score);
  }
}

std::vector<double> WeightedVerdicts::confidences() const {
  std::vector<double> all;
  for (const Row& row : m_rows) all.push_back(row.confidence);
  return all;
}

Metrics WeightedVerdicts::metrics(std::span<const std::int64_t> weights) const {
  Metrics metrics;
  std::vector<double> rightOfClass(m_classes.size());
  std::array<double, kMoodClassCount> named{};
  std::array<double, kMoodClassCount> namedRightly{};
  metrics.classes.resize(m_classes.size());
  double right = 0;
  for (std::size_t i = 0; i < m_rows.size(); ++i) {
    if (weights[i] == 0) continue;
    const Row& row = m_rows[i];
    const auto weight = static_cast<double>(weights[i]);
    const double hit = row.isRight ? weight : 0;
    const auto predicted = static_cast<std::size_t>(row.predicted);
    metrics.count += weights[i];
    metrics.classes[row.classIndex].count += weights[i];
    metrics.classes[row.classIndex].predicted[predicted] += weights[i];
    right += hit;
    rightOfClass[row.classIndex] += hit;
    named[predicted] += weight;
    namedRightly[predicted] += hit;
    metrics.negativeLogLikelihood += weight * row.negativeLogLikelihood;
    metrics.brierScore += weight * row.brier;
    ReliabilityBin& bin = metrics.reliability[row.bin];
    bin.count += weights[i];
    bin.confidence += weight * row.confidence;
    bin.accuracy += hit;
  }
  if (metrics.count == 0) return {};

  const auto count = static_cast<double>(metrics.count);
  metrics.accuracy = right / count;
  metrics.negativeLogLikelihood /= count;
  metrics.brierScore /= count;
  for (ReliabilityBin& bin : metrics.reliability) {
    metrics.expectedCalibrationError += std::abs(bin.confidence - bin.accuracy) / count;
    if (bin.count == 0) continue;
    bin.confidence /= static_cast<double>(bin.count);
    bin.accuracy /= static_cast<double>(bin.count);
  }

  double classes = 0;
  double aucs = 0;
  double aucSum = 0;
  for (std::size_t k = 0; k < m_classes.size(); ++k) {
    ClassMetrics& scores = metrics.classes[k];
    scores.members = m_classes[k];
    if (scores.count == 0) continue;
    double namedHere = 0;
    double rightHere = 0;
    for (const MoodClass member : scores.members) {
      namedHere += named[static_cast<std::size_t>(member)];
      rightHere += namedRightly[static_cast<std::size_t>(member)];
    }
    scores.recall = rightOfClass[k] / static_cast<double>(scores.count);
    if (namedHere > 0) scores.precision = rightHere / namedHere;
    const double sum = scores.recall + scores.precision.value_or(0);
    scores.f1 = sum > 0 ? 2 * scores.recall * scores.precision.value_or(0) / sum : 0;
    scores.auc = auc(k, weights);
    ++classes;
    metrics.unweightedAverageRecall += scores.recall;
    metrics.macroF1 += scores.f1;
    if (!scores.auc) continue;
    ++aucs;
    aucSum += *scores.auc;
  }
  metrics.unweightedAverageRecall /= classes;
  metrics.macroF1 /= classes;
  if (aucs > 0) metrics.meanAuc = aucSum / aucs;
  return metrics;
}

/// The share of the pairs of a positive and a negative in which the positive has the higher score, ties counting half:
/// the Mann-Whitney statistic.
std::optional<double> WeightedVerdicts::auc(std::size_t classIndex, std::span<const std::int64_t> weights) const {
  const std::vector<Ranked>& ranking = m_rankings[classIndex];
  double positives = 0;
  double negatives = 0;
  double pairs = 0;
  for (std::size_t i = 0; i < ranking.size();) {
    const double score = ranking[i].score;
    double tiedPositives = 0;
    double tiedNegatives = 0;
    for (; i < ranking.size() && ranking[i].score == score; ++i)
      (ranking[i].isPositive ? tiedPositives : tiedNegatives) += static_cast<double>(weights[ranking[i].row]);
    pairs += tiedNegatives * (positives + tiedPositives / 2);
    positives += tiedPositives;
    negatives += tiedNegatives;
  }
  if (positives == 0 || negatives == 0) return std::nullopt;
  return pairs / (positives * negatives);
}

std::vector<RocPoint> WeightedVerdicts::rocCurve(std::size_t classIndex) const {
  const std::vector<Ranked>& ranking = m_rankings[classIndex];
  const auto positives = static_cast<double>(std::ranges::count_if(ranking, &Ranked::isPositive));
  const double negatives = static_cast<double>(ranking.size()) - positives;
  if (positives == 0 || negatives == 0) return {};
  std::vector<RocPoint> curve{{0, 0}};
  double hits = 0;
  double alarms = 0;
  for (std::size_t i = 0; i < ranking.size(); ++i) {
    ++(ranking[i].isPositive ? hits : alarms);
    if (i + 1 == ranking.size() || ranking[i + 1].score != ranking[i].score)
      curve.push_back({alarms / negatives, hits / positives});
  }
  return curve;
}

}  // namespace moodogram
