// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/calibration.h"

#include <QTest>
#include <cmath>
#include <random>

using namespace moodogram;

namespace {

ClassScores softmax(const std::array<double, kMoodClassCount>& logits, double temperature) {
  double sum = 0;
  for (const double logit : logits) sum += std::exp(logit / temperature);
  ClassScores scores;
  for (std::size_t i = 0; i < kMoodClassCount; ++i)
    scores.values[i] = static_cast<float>(std::exp(logits[i] / temperature) / sum);
  return scores;
}

}  // namespace

class CalibrationTest : public QObject {
  Q_OBJECT

  /// Recordings whose truth is drawn from the softmax of their logits, as a model would give them that is too sure by
  /// this factor.
  static std::vector<ScoredRecording> recordings(double overconfidence, int count, int groups) {
    std::mt19937 random(11);
    std::normal_distribution<double> logit(0, 1.5);
    std::vector<ScoredRecording> made(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
      std::array<double, kMoodClassCount> logits{};
      for (double& value : logits) value = logit(random);
      const ClassScores honest = softmax(logits, 1);
      std::discrete_distribution<std::size_t> truth(honest.values.begin(), honest.values.end());
      ScoredRecording& recording = made[static_cast<std::size_t>(i)];
      recording.recording.label = Label::of(kMoodClasses[truth(random)]);
      recording.recording.group = std::to_string(i % groups);
      recording.windows = {softmax(logits, 1 / overconfidence)};
      recording.scores = recording.windows.front();
    }
    return made;
  }

 private Q_SLOTS:
  void scalesLogits() {
    const std::array<double, kMoodClassCount> a{2, 1, -1, 0.5, 0};
    const std::array<double, kMoodClassCount> b{-1, 3, 0, 0, 2};
    ScoredRecording recording;
    recording.windows = {softmax(a, 1), softmax(b, 1)};
    const ClassScores scores = scoresAt(recording, 2.5);
    for (std::size_t i = 0; i < kMoodClassCount; ++i) {
      const float expected = (softmax(a, 2.5).values[i] + softmax(b, 2.5).values[i]) / 2;
      QVERIFY(std::abs(scores.values[i] - expected) < 1e-6F);
    }
  }

  void findsTheTemperature() {
    for (const double overconfidence : {0.5, 1.0, 3.0}) {
      const double found = fitTemperature(recordings(overconfidence, 20000, 10));
      QVERIFY2(std::abs(found / overconfidence - 1) < 0.03, std::to_string(found).c_str());
    }
  }

  void repairsConfidence() {
    const auto calibration = calibrate(recordings(3, 2000, 8)).value();
    QCOMPARE(calibration.folds, 8);
    QVERIFY(calibration.expectedCalibrationErrorBefore > 0.1);
    QVERIFY(calibration.expectedCalibrationErrorAfter < 0.04);
    QVERIFY(calibration.negativeLogLikelihoodAfter < calibration.negativeLogLikelihoodBefore);
  }

  void nobodyChoosesHisOwnTemperature() {
    // Two groups, one too sure and one too timid: each gets what is best for the other, which is worse than nothing.
    std::vector<ScoredRecording> both = recordings(3, 500, 1);
    for (ScoredRecording recording : recordings(1 / 3.0, 500, 1)) {
      recording.recording.group = std::string("1");
      both.push_back(recording);
    }
    const auto calibration = calibrate(both).value();
    QCOMPARE(calibration.folds, 2);
    QVERIFY(calibration.negativeLogLikelihoodAfter > calibration.negativeLogLikelihoodBefore);
  }

  void theLimitOfTheSearchIsKnown() {
    // Always wrong and sure of it: no temperature is high enough.
    std::vector<ScoredRecording> wrong = recordings(1, 20, 2);
    for (ScoredRecording& one : wrong) {
      one.recording.label = Label::of(MoodClass::Calm);
      one.windows = {ClassScores{{0.01F, 0.01F, 0.96F, 0.01F, 0.01F}}};
    }
    QVERIFY(isAtLimit(fitTemperature(wrong)));
    QVERIFY(!isAtLimit(fitTemperature(recordings(2, 2000, 2))));
  }

  void chanceAloneMakesAnError() {
    // Of verdicts that are as often right as they say; the larger the set, the smaller the error.
    const auto verdicts = [](int count) { return verdictsOf(recordings(1, count, 4)); };
    const ChanceError few = calibrationErrorByChance(verdicts(60));
    const ChanceError many = calibrationErrorByChance(verdicts(6000));
    QVERIFY2(few.mean > 0.05 && few.high < 0.2, std::to_string(few.mean).c_str());
    QVERIFY2(many.mean > 0.003 && many.high < 0.02, std::to_string(many.high).c_str());
    QVERIFY(computeMetrics(verdicts(6000)).expectedCalibrationError < many.high);
    QVERIFY(computeMetrics(verdictsOf(recordings(3, 60, 4))).expectedCalibrationError > few.high);
    // By hand: one verdict, sure by 0.8: right (an error of 0.2) in 0.8 of the draws, wrong (0.8) in the others.
    const std::vector<Verdict> one{{Label::of(MoodClass::Calm), {{0.8F, 0.2F, 0, 0, 0}}}};
    QVERIFY(std::abs(calibrationErrorByChance(one).mean - 0.32) < 0.02);
  }

  void withoutWindows() {
    QVERIFY(!calibrate(std::vector<ScoredRecording>(3)));
    QCOMPARE(fitTemperature({}), 1.0);
  }

  void oneGroup() { QCOMPARE(calibrate(recordings(2, 50, 1)).value().folds, 0); }
};

QTEST_GUILESS_MAIN(CalibrationTest)
#include "calibration_test.moc"
