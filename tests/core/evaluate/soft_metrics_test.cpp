// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/soft_metrics.h"

#include <QTest>
#include <cmath>
#include <nlohmann/json.hpp>
#include <vector>

#include "core/dataset/emotion_table.h"

using namespace moodogram;

namespace {

Verdict soft(float calmTruth, float calmSaid) {
  Verdict verdict{Label::fromWeights({{calmTruth, 1 - calmTruth, 0, 0, 0}}), {}};
  verdict.scores.values = {calmSaid, 1 - calmSaid, 0, 0, 0};
  return verdict;
}

}  // namespace

class SoftMetricsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void correlationIsPearsons() {
    // By hand: deviations of the truth -0.3, 0, 0.3; of what was said -0.1, 0.1, 0; r = 0.03 / sqrt(0.18 * 0.02).
    const std::vector<Verdict> verdicts{soft(0.2F, 0.4F), soft(0.5F, 0.6F), soft(0.8F, 0.5F)};
    const auto correlations = shareCorrelations(verdicts);
    QVERIFY(correlations[0] && std::abs(*correlations[0] - 0.5) < 1e-5);
    QVERIFY(correlations[1] && std::abs(*correlations[1] - 0.5) < 1e-5);
    QVERIFY(!correlations[2]);  // always the same
    const Metrics metrics = computeMetrics(verdicts);
    QVERIFY(metrics.shareCorrelation && std::abs(*metrics.shareCorrelation - 0.5) < 1e-5);
    QVERIFY(!metrics.quadrantAccuracy && !metrics.valenceAccuracy && !metrics.arousalAccuracy);
    QVERIFY(nlohmann::json::parse(metricsJson(metrics))["quadrant_accuracy"].is_null());
  }

  void singleLabelsAndSetsHaveNoShares() {
    std::vector<Verdict> verdicts(5, Verdict{Label::of(MoodClass::Sad), {{0.1F, 0.2F, 0.3F, 0.2F, 0.2F}}});
    verdicts.push_back({labelOfQuadrant(2), {{0.5F, 0.2F, 0.1F, 0.1F, 0.1F}}});
    QVERIFY(!computeMetrics(verdicts).shareCorrelation);
  }

  void everyTagIsToldFromTheRest() {
    const auto tagged = [](const ClassScores& tags, float calm, float happy) {
      return Verdict{Label::fromWeights(tags), {{calm, happy, 0, 0, 0}}};
    };
    // Calm: 0.5 and 0.2 are named, 0.1 and 0.2 are not: of four pairs three and a half are in order.
    std::vector<Verdict> verdicts{tagged({{1, 1, 0, 0, 0}}, 0.5F, 0.5F), tagged({{1, 0, 0, 0, 0}}, 0.2F, 0.8F),
                                  tagged({{0, 1, 0, 0, 0}}, 0.1F, 0.9F), tagged({{0, 1, 0, 0, 0}}, 0.2F, 0.8F)};
    const auto tags = tagAucs(verdicts).value();
    QCOMPARE(tags[0].count, 2);
    QCOMPARE(tags[0].auc, std::optional(3.5 / 4));
    QCOMPARE(tags[1].count, 3);
    QCOMPARE(tags[1].auc, std::optional(1.5 / 3));
    QCOMPARE(tags[4].count, 0);
    QVERIFY(!tags[4].auc);
    // Shares of raters are no tags, and single emotions need nothing beyond the classes.
    QVERIFY(!tagAucs(std::vector<Verdict>{tagged({{1, 2, 0, 0, 0}}, 0.5F, 0.5F)}));
    QVERIFY(!tagAucs(std::vector<Verdict>{tagged({{1, 0, 0, 0, 0}}, 0.5F, 0.5F)}));
    QVERIFY(!tagAucs(std::vector<Verdict>{{labelOfQuadrant(2), {{0.1F, 0.2F, 0.3F, 0.2F, 0.2F}}}}));
  }

  void quadrantsAddUpTheirEmotions() {
    // Happy is the likeliest emotion, but angry and fearful together are likelier.
    const ClassScores scores{{0.1F, 0.35F, 0.05F, 0.2F, 0.3F}};
    QCOMPARE(likeliestQuadrant(scores), 2);
    QCOMPARE(quadrantOf(labelOfQuadrant(2)), std::optional(2));
    QCOMPARE(quadrantOf(Label::of(MoodClass::Calm)), std::optional(4));
    QCOMPARE(quadrantOf(Label::anyOf(std::array{MoodClass::Calm, MoodClass::Sad})), std::optional<int>());
    QCOMPARE(quadrantOf(Label::unknown()), std::optional<int>());
    const std::vector<Verdict> verdicts{
        {labelOfQuadrant(2), scores}, {labelOfQuadrant(1), scores}, {Label::of(MoodClass::Angry), scores}};
    const Metrics metrics = computeMetrics(verdicts);
    QVERIFY(std::abs(*metrics.quadrantAccuracy - 2.0 / 3) < 1e-9);
    QVERIFY(std::abs(*metrics.valenceAccuracy - 2.0 / 3) < 1e-9);  // 0.45 of it is pleasant, 0.85 excited
    QCOMPARE(*metrics.arousalAccuracy, 1.0);
  }
};

QTEST_GUILESS_MAIN(SoftMetricsTest)
#include "soft_metrics_test.moc"
