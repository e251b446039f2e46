// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/logistic_regression.h"

#include <QTest>
#include <cmath>
#include <random>

#include "core/dataset/label.h"

using namespace moodogram;

namespace {

RegressionRow row(std::vector<float> features, MoodClass truth, double weight = 1) {
  return {std::move(features), Label::of(truth).shares, weight};
}

bool isClose(double a, double b, double tolerance = 1e-5) { return std::abs(a - b) < tolerance; }

/// Three features, of which the first two tell something.
std::vector<RegressionRow> cloud(int count, unsigned seed) {
  std::mt19937 random(seed);
  std::normal_distribution<float> noise;
  std::vector<RegressionRow> rows;
  for (int i = 0; i < count; ++i) {
    const std::size_t k = random() % kEmotionCount;
    const auto place = static_cast<float>(k);
    rows.push_back(row({place + noise(random), 5 - 2 * place + 3 * noise(random), 100 + 10 * noise(random)},
                       kMoodClasses[k], 0.5 + (random() % 3)));
  }
  return rows;
}

}  // namespace

class LogisticRegressionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void withoutFeaturesTheSharesAreLearned() {
    // A feature that does not vary tells nothing.
    std::vector<RegressionRow> rows{row({7.3F}, MoodClass::Calm, 2), row({7.3F}, MoodClass::Happy),
                                    row({7.3F}, MoodClass::Sad, 4)};
    rows.push_back({{7.3F}, Label::fromWeights({{0, 0, 0, 1, 3}}).shares, 1});
    const ClassScores scores = LogisticRegression(rows, kEmotionCount, 1).probabilities(std::vector<float>{-50});
    const double expected[] = {2 / 8.0, 1 / 8.0, 4 / 8.0, 0.25 / 8, 0.75 / 8};
    for (std::size_t k = 0; k < kEmotionCount; ++k) QVERIFY(isClose(double(scores.values[k]), expected[k]));
    QCOMPARE(scores[MoodClass::Neutral], 0.0F);

    rows.push_back(row({7.3F}, MoodClass::Neutral, 2));
    const ClassScores six = LogisticRegression(rows, kMoodClassCount, 1).probabilities(std::vector<float>{-50});
    QVERIFY(isClose(double(six[MoodClass::Neutral]), 0.2) && isClose(double(six[MoodClass::Calm]), 0.2));
  }

  void twoPointsHaveAKnownSlope() {
    // Features standardise to -1 and 1, and by symmetry the two classes have weights -w and w and no constant:
    // 2 ln(1 + exp(-2w)) + penalty w^2 is least where 2 / (1 + exp(2w)) = penalty w.
    for (const double penalty : {0.1, 1.0, 10.0}) {
      double low = 0;
      double high = 100;
      for (int i = 0; i < 100; ++i) {
        const double middle = (low + high) / 2;
        (2 / (1 + std::exp(2 * middle)) > penalty * middle ? low : high) = middle;
      }
      const std::vector<RegressionRow> rows{row({3}, MoodClass::Angry), row({13}, MoodClass::Calm)};
      const LogisticRegression regression(rows, kEmotionCount, penalty);
      // Where two classes only occur, the rest tends to nothing.
      const ClassScores at = regression.probabilities(std::vector<float>{10.5F});  // halfway up from the middle
      const double odds = double(at[MoodClass::Calm]) / double(at[MoodClass::Angry]);
      QVERIFY2(isClose(std::log(odds), low, 1e-3), qPrintable(QString::number(std::log(odds) - low)));
      QVERIFY(at[MoodClass::Happy] < 1e-3F);
    }
  }

  void weightsCountRowsAndScaleDoesNotMatter() {
    const std::vector<RegressionRow> rows = cloud(60, 1);
    std::vector<RegressionRow> repeated;
    for (RegressionRow copy : rows) {
      // Half rows twice, and another unit.
      copy.weight /= 2;
      copy.features[1] = copy.features[1] * 1000 - 7;
      repeated.push_back(copy);
      repeated.push_back(copy);
    }
    const LogisticRegression one(rows, kEmotionCount, 1);
    const LogisticRegression other(repeated, kEmotionCount, 1);
    for (const RegressionRow& tested : rows) {
      const ClassScores a = one.probabilities(tested.features);
      const ClassScores b =
          other.probabilities(std::vector{tested.features[0], tested.features[1] * 1000 - 7, tested.features[2]});
      for (std::size_t k = 0; k < kEmotionCount; ++k) QVERIFY(isClose(double(a.values[k]), double(b.values[k]), 1e-4));
    }
  }

  void theMinimumIsCalibratedInTheLarge() {
    // The constants are free, so at the minimum the probabilities add up to what occurs, in every class.
    const std::vector<RegressionRow> rows = cloud(200, 2);
    const LogisticRegression regression(rows, kEmotionCount, 1);
    std::array<double, kEmotionCount> said{};
    std::array<double, kEmotionCount> true_{};
    int right = 0;
    for (const RegressionRow& tested : rows) {
      const ClassScores scores = regression.probabilities(tested.features);
      right += scores.top() == tested.shares.top() ? 1 : 0;
      for (std::size_t k = 0; k < kEmotionCount; ++k) {
        said[k] += tested.weight * double(scores.values[k]);
        true_[k] += tested.weight * double(tested.shares.values[k]);
      }
    }
    for (std::size_t k = 0; k < kEmotionCount; ++k) QVERIFY(isClose(said[k], true_[k], 1e-3));
    QVERIFY2(right > 80, qPrintable(QString::number(right)));
  }
};

QTEST_GUILESS_MAIN(LogisticRegressionTest)
#include "logistic_regression_test.moc"
