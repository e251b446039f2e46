// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/metrics.h"

#include <QTest>
#include <cmath>

using namespace moodogram;

class MetricsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void metricsAgainstHandComputedValues() {
    const auto verdict = [](Emotion truth, Emotion said, float sure) {
      Verdict made{Label::of(truth), {}};
      for (float& value : made.scores.values) value = (1 - sure) / 4;
      made.scores[said] = sure;
      return made;
    };
    const std::vector<Verdict> verdicts{
        verdict(Emotion::Calm, Emotion::Calm, 0.8F), verdict(Emotion::Calm, Emotion::Happy, 0.6F),
        verdict(Emotion::Happy, Emotion::Happy, 1.0F), verdict(Emotion::Sad, Emotion::Sad, 0.6F)};
    const Metrics metrics = computeMetrics(verdicts);
    QCOMPARE(metrics.accuracy, 0.75);
    QCOMPARE(metrics.unweightedAverageRecall, (0.5 + 1 + 1) / 3);
    QCOMPARE(metrics.macroF1, (2.0 / 3 + 2.0 / 3 + 1) / 3);
    QVERIFY(std::abs(metrics.negativeLogLikelihood - -(std::log(0.8) + std::log(0.1) + 0 + std::log(0.6)) / 4) < 1e-6);
    // Bins: 0.6 holds two (one right), 0.8 one right, 1.0 one right.
    QVERIFY(std::abs(metrics.expectedCalibrationError - (std::abs(1.2 - 1) + 0.2 + 0) / 4) < 1e-6);
    QCOMPARE(metrics.confusion[0][1], std::int64_t(1));
    QCOMPARE(computeMetrics({}).count, std::int64_t(0));
  }
};

QTEST_GUILESS_MAIN(MetricsTest)
#include "metrics_test.moc"
