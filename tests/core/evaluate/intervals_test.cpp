// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/intervals.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <random>

#include "tests/support/scored_recordings.h"

using namespace moodogram;
using test::verdict;

class IntervalsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void matchesTheStandardError() {
    // Without groups this is the plain bootstrap, whose 95 % interval is about 1.96 standard errors to both sides.
    std::vector<Verdict> verdicts;
    for (int i = 0; i < 400; ++i) verdicts.push_back(verdict(i % 10 < 7, ""));
    const Intervals intervals = bootstrapIntervals(verdicts, 4000);
    QCOMPARE(intervals.groups, std::int64_t(400));
    const double half = 1.96 * std::sqrt(0.7 * 0.3 / 400);
    QVERIFY(std::abs(intervals.accuracy->low - (0.7 - half)) < 0.004);
    QVERIFY(std::abs(intervals.accuracy->high - (0.7 + half)) < 0.004);
  }

  void groupsAreResampledWhole() {
    // Half of the groups always right, half always wrong: as wide as 20 recordings are, not as 800.
    std::vector<Verdict> verdicts;
    for (int i = 0; i < 800; ++i) verdicts.push_back(verdict(i % 20 < 10, std::to_string(i % 20)));
    const Intervals intervals = bootstrapIntervals(verdicts, 4000);
    QCOMPARE(intervals.groups, std::int64_t(20));
    const double half = 1.96 * std::sqrt(0.5 * 0.5 / 20);
    QVERIFY(std::abs(intervals.accuracy->high - intervals.accuracy->low - 2 * half) < 0.06);
  }

  void coversTheTruth() {
    // Groups that differ: an interval of 95 % must hold the true share in about 95 of 100 experiments.
    std::mt19937 random(5);
    std::normal_distribution<double> skill(0.7, 0.1);
    int covered = 0;
    for (int experiment = 0; experiment < 200; ++experiment) {
      std::vector<Verdict> verdicts;
      for (int group = 0; group < 30; ++group) {
        std::bernoulli_distribution right(std::clamp(skill(random), 0.0, 1.0));
        for (int i = 0; i < 20; ++i) verdicts.push_back(verdict(right(random), std::to_string(group)));
      }
      const Intervals intervals = bootstrapIntervals(verdicts, 400, static_cast<std::uint64_t>(experiment));
      covered += intervals.accuracy->low <= 0.7 && 0.7 <= intervals.accuracy->high;
    }
    QVERIFY2(covered >= 180 && covered < 200, std::to_string(covered).c_str());
  }

  void theSeedDecides() {
    std::vector<Verdict> verdicts;
    for (int i = 0; i < 90; ++i) verdicts.push_back(verdict(i % 3 != 0, std::to_string(i % 11)));
    const Intervals first = bootstrapIntervals(verdicts, 200, 1);
    QCOMPARE(bootstrapIntervals(verdicts, 200, 1).negativeLogLikelihood->low, first.negativeLogLikelihood->low);
    QVERIFY(bootstrapIntervals(verdicts, 200, 2).negativeLogLikelihood->low != first.negativeLogLikelihood->low);
    QVERIFY2(
        first.method("actor").find("200 resamples of whole groups (actor), 11 of them, seed 1") != std::string::npos,
        first.method("actor").c_str());
  }

  void oneGroupHasNoInterval() {
    const std::vector<Verdict> verdicts{verdict(true, "1"), verdict(false, "1")};
    const Intervals intervals = bootstrapIntervals(verdicts);
    QVERIFY(!intervals.accuracy);
    QVERIFY(intervals.method("actor").starts_with("No confidence intervals"));
  }

  void wilson() {
    // 0.5 of 10: (0.5 + 0.19207 +- 1.95996 * sqrt(0.025 + 0.0096037)) / 1.38415
    const Interval interval = wilsonInterval(0.5, 10);
    QVERIFY(std::abs(interval.low - 0.23659) < 1e-4);
    QVERIFY(std::abs(interval.high - 0.76341) < 1e-4);
    QCOMPARE(wilsonInterval(1, 5).high, 1.0);
    QVERIFY(wilsonInterval(1, 5).low < 0.6);
  }
};

QTEST_GUILESS_MAIN(IntervalsTest)
#include "intervals_test.moc"
