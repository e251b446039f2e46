// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/metrics.h"

#include <QTest>
#include <cmath>

using namespace moodogram;

namespace {

/// Says one emotion with this probability and shares the rest out evenly.
Verdict verdict(const Label& truth, MoodClass said, float sure) {
  Verdict made{truth, {}};
  for (const Emotion emotion : kEmotions) made.scores[emotion] = (1 - sure) / 4;
  made.scores[said] = sure;
  return made;
}
Verdict verdict(MoodClass truth, MoodClass said, float sure) { return verdict(Label::of(truth), said, sure); }

}  // namespace

class MetricsTest : public QObject {
  Q_OBJECT

  static void near(double actual, double expected) {
    QVERIFY2(std::abs(actual - expected) < 1e-6,
             (std::to_string(actual) + " is not " + std::to_string(expected)).c_str());
  }

 private Q_SLOTS:
  void handComputedValues() {
    const std::vector<Verdict> verdicts{
        verdict(MoodClass::Calm, MoodClass::Calm, 0.8F), verdict(MoodClass::Calm, MoodClass::Happy, 0.6F),
        verdict(MoodClass::Happy, MoodClass::Happy, 1.0F), verdict(MoodClass::Sad, MoodClass::Sad, 0.6F)};
    const Metrics metrics = computeMetrics(verdicts);
    QCOMPARE(metrics.accuracy, 0.75);
    QCOMPARE(metrics.unweightedAverageRecall, (0.5 + 1 + 1) / 3);
    QCOMPARE(metrics.macroF1, (2.0 / 3 + 2.0 / 3 + 1) / 3);
    near(metrics.negativeLogLikelihood, -(std::log(0.8) + std::log(0.1) + 0 + std::log(0.6)) / 4);
    // Right at 0.8: 0.2^2 + 4 * 0.05^2; wrong at 0.6: 0.9^2 + 0.6^2 + 3 * 0.1^2; right at 0.6: 0.4^2 + 4 * 0.1^2.
    near(metrics.brierScore, (0.05 + 1.2 + 0 + 0.2) / 4);
    // Bins: 0.6 holds two (one right), 0.8 one right, 1.0 one right.
    near(metrics.expectedCalibrationError, (std::abs(1.2 - 1) + 0.2 + 0) / 4);
    QCOMPARE(metrics.reliability[6].count, std::int64_t(2));
    near(metrics.reliability[6].confidence, 0.6);
    near(metrics.reliability[6].accuracy, 0.5);

    QCOMPARE(metrics.classes.size(), std::size_t(3));
    const ClassMetrics& calm = metrics.classes[0];
    QCOMPARE(calm.name(), std::string("calm"));
    QCOMPARE(calm.predicted, (std::array<std::int64_t, 6>{1, 1, 0, 0, 0, 0}));
    QCOMPARE(calm.precision.value(), 1.0);
    QCOMPARE(calm.recall, 0.5);
    // Calm has 0.8 and 0.1 against 0 and 0.1: of four pairs three are in order and one is tied.
    near(calm.auc.value(), 3.5 / 4);
    near(metrics.classes[1].precision.value(), 0.5);
    near(metrics.classes[1].auc.value(), 1);
    QCOMPARE(metrics.columns().size(), kEmotionCount);
    QCOMPARE(metrics.cellsOf(calm), (std::vector<std::int64_t>{1, 1, 0, 0, 0}));
    QVERIFY(!QByteArray::fromStdString(formatMetrics(metrics)).contains("neutral"));
  }

  void neutralIsAClassWhereItOccurs() {
    std::vector<Verdict> verdicts{verdict(MoodClass::Calm, MoodClass::Calm, 0.8F),
                                  verdict(MoodClass::Neutral, MoodClass::Calm, 0.6F)};
    verdicts.push_back(verdict(MoodClass::Neutral, MoodClass::Neutral, 0.7F));
    verdicts.back().scores[MoodClass::Fearful] = 0;
    verdicts.push_back({Label::of(MoodClass::Calm), verdicts.back().scores});
    const Metrics metrics = computeMetrics(verdicts);
    near(metrics.accuracy, 0.5);
    QCOMPARE(metrics.columns().size(), kMoodClassCount);
    QCOMPARE(metrics.classes.size(), std::size_t(2));
    QCOMPARE(metrics.classes[1].name(), std::string("neutral"));
    QCOMPARE(metrics.cellsOf(metrics.classes[1]), (std::vector<std::int64_t>{1, 0, 0, 0, 0, 1}));
    QVERIFY(QByteArray::fromStdString(formatMetrics(metrics)).contains(" neutral\n"));
    // Neutral has 0 and 0.7 against 0 and 0.7.
    near(metrics.classes[1].auc.value(), 0.5);
    // Neutral has no quadrant; of the calm recording that is taken for neutral, all quadrants are as likely as its own.
    near(metrics.quadrantAccuracy.value(), 0.5);
    near(metrics.negativeLogLikelihood, -(std::log(0.8) + std::log(1e-12) + std::log(0.7) + std::log(0.075)) / 4);
  }

  void nothingToScore() {
    const Metrics metrics = computeMetrics({});
    QCOMPARE(metrics.count, std::int64_t(0));
    QVERIFY(!metrics.meanAuc);
    QVERIFY(metrics.classes.empty());
  }

  void oneClassHasNoCurve() {
    const std::vector<Verdict> verdicts{verdict(MoodClass::Sad, MoodClass::Calm, 0.9F)};
    const Metrics metrics = computeMetrics(verdicts);
    QVERIFY(!metrics.classes.at(0).auc);
    QVERIFY(!metrics.classes.at(0).precision);
    QCOMPARE(metrics.classes.at(0).f1, 0.0);
    QVERIFY(rocCurve(verdicts, {MoodClass::Sad}).empty());
    QVERIFY(rocCurve(verdicts, {MoodClass::Happy}).empty());
  }

  void setsOfEmotionsAreClasses() {
    const MoodClass tense[] = {MoodClass::Angry, MoodClass::Fearful};
    const Label q2 = Label::anyOf(tense);
    const std::vector<Verdict> verdicts{verdict(q2, MoodClass::Fearful, 0.6F), verdict(q2, MoodClass::Calm, 0.8F),
                                        verdict(MoodClass::Calm, MoodClass::Calm, 0.6F),
                                        verdict(MoodClass::Calm, MoodClass::Angry, 0.6F)};
    const Metrics metrics = computeMetrics(verdicts);
    QCOMPARE(metrics.accuracy, 0.5);
    QCOMPARE(metrics.unweightedAverageRecall, 0.5);  // not 2/3: "fearful" is no class in which every verdict is right
    QCOMPARE(metrics.classes.size(), std::size_t(2));
    const ClassMetrics& scores = metrics.classes[1];
    QCOMPARE(scores.name(), std::string("angry or fearful"));
    QCOMPARE(scores.count, std::int64_t(2));
    QCOMPARE(scores.predicted, (std::array<std::int64_t, 6>{1, 0, 0, 0, 1, 0}));
    QCOMPARE(scores.precision.value(), 0.5);
    // Together 0.7 and 0.1 against 0.2 and 0.7: one pair of four in order, one tied.
    near(scores.auc.value(), 1.5 / 4);
    // Members of the set count as one outcome: (1 - 0.7)^2 + 3 * 0.1^2.
    near(computeMetrics(std::span(verdicts).first(1)).brierScore, 0.12);
  }

  void aVerdictPromisesAllThatItIsRightFor() {
    // Angry at 0.5 and fearful at 0.4 is right with 0.9 where the label is "angry or fearful"; happy at 0.6 with 0.6.
    const Label set = Label::anyOf(std::array{MoodClass::Angry, MoodClass::Fearful});
    std::vector<Verdict> verdicts{{set, {{0.05F, 0.05F, 0, 0.5F, 0.4F}}}, {set, {{0.4F, 0.6F, 0, 0, 0}}}};
    near(computeMetrics(verdicts).expectedCalibrationError, (0.1 + 0.6) / 2);
    verdicts.push_back(
        {Label::fromWeights({{0, 0, 0.2F, 0.5F, 0.3F}}), {{0, 0, 0, 0.75F, 0.25F}}});  // one of raters' shares
    near(computeMetrics(verdicts).expectedCalibrationError, (0.1 + 0.6 + 0.25) / 3);
    verdicts.pop_back();
    verdicts[0].truth = Label::of(MoodClass::Angry);
    verdicts[1].truth = Label::of(MoodClass::Happy);
    near(computeMetrics(verdicts).expectedCalibrationError, (0.5 + 0.4) / 2);
  }

  void labelsThatOverlapAreOnNoSide() {
    const MoodClass either[] = {MoodClass::Calm, MoodClass::Sad};
    const std::vector<Verdict> verdicts{verdict(MoodClass::Sad, MoodClass::Sad, 0.6F),
                                        verdict(Label::anyOf(either), MoodClass::Sad, 0.9F),
                                        verdict(MoodClass::Happy, MoodClass::Sad, 0.5F)};
    for (const ClassMetrics& scores : computeMetrics(verdicts).classes)
      if (scores.name() == "sad") {
        near(scores.auc.value(), 1);  // "calm or sad" may be sad, so its 0.9 is no false alarm
        near(scores.precision.value(), 2.0 / 3);
        return;
      }
    QFAIL("There is no class \"sad\".");
  }

  void sharesOfRatersCountByTheLargest() {
    ClassScores shares;
    shares.values = {0.3F, 0.4F, 0.3F, 0, 0};
    const std::vector<Verdict> verdicts{verdict(Label::fromWeights(shares), MoodClass::Happy, 0.6F)};
    const Metrics metrics = computeMetrics(verdicts);
    QCOMPARE(metrics.accuracy, 1.0);
    QCOMPARE(metrics.classes.at(0).name(), std::string("happy"));
    near(metrics.negativeLogLikelihood, -std::log(0.6));
  }
};

QTEST_GUILESS_MAIN(MetricsTest)
#include "metrics_test.moc"
