// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Our logistic regression against scikit-learn's (python3-sklearn).
#include <QProcess>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <random>

#include "core/dataset/label.h"
#include "core/train/logistic_regression.h"

using namespace moodogram;

class LogisticRegressionOracleTest : public QObject {
  Q_OBJECT

  /// Correlated features of different sizes, as levels of neighbouring bands are.
  static std::vector<RegressionRow> randomRows(int count, int features, unsigned seed) {
    std::mt19937 random(seed);
    std::normal_distribution<float> noise;
    std::vector<RegressionRow> rows;
    for (int i = 0; i < count; ++i) {
      const std::size_t k = random() % kEmotionCount;
      RegressionRow row{{}, Label::of(kMoodClasses[k]).shares, 0.5 + 0.25 * (random() % 5)};
      float walk = noise(random);
      for (int f = 0; f < features; ++f) {
        walk += 0.5F * noise(random) + 0.1F * std::sin(static_cast<float>(k + 1) * static_cast<float>(f));
        row.features.push_back(-60 + 10 * walk);
      }
      rows.push_back(std::move(row));
    }
    return rows;
  }

 private Q_SLOTS:
  void agreesWithScikitLearn_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("features");
    QTest::addColumn<double>("penalty");
    QTest::newRow("few features") << 200 << 3 << 1.0;
    QTest::newRow("more features than rows") << 60 << 80 << 1.0;
    QTest::newRow("as the baseline") << 900 << 128 << 1.0;
    QTest::newRow("hardly any penalty") << 900 << 20 << 0.01;
  }
  void agreesWithScikitLearn() {
    QFETCH(int, count);
    QFETCH(int, features);
    QFETCH(double, penalty);
    const std::vector<RegressionRow> rows = randomRows(count, features, 5);
    QByteArray text;
    for (const RegressionRow& row : rows) {
      text += QByteArray::number(static_cast<int>(row.shares.top())) + ' ' + QByteArray::number(row.weight, 'g', 17);
      for (const float value : row.features) text += ' ' + QByteArray::number(double(value), 'g', 9);
      text += '\n';
    }
    QProcess python;
    python.start("/usr/bin/python3",
                 {MOODOGRAM_SOURCE_DIR "/tests/oracle/logistic_regression_reference.py", QString::number(penalty)});
    python.write(text);
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished(60000));
    const QByteArray errors = python.readAllStandardError();
    if (!errors.isEmpty()) qWarning() << "python3-sklearn is needed:" << errors.constData();
    const QList<QByteArray> lines = python.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(lines.size(), qsizetype(count));
    const LogisticRegression regression(rows, kEmotionCount, penalty);
    double farthest = 0;
    for (int i = 0; i < count; ++i) {
      const QList<QByteArray> expected = lines[i].split(' ');
      QCOMPARE(expected.size(), qsizetype(kEmotionCount));
      const ClassScores scores = regression.probabilities(rows[static_cast<std::size_t>(i)].features);
      for (std::size_t k = 0; k < kEmotionCount; ++k)
        farthest = std::max(farthest, std::abs(double(scores.values[k]) - expected[qsizetype(k)].toDouble()));
    }
    qInfo() << "farthest apart" << farthest;
    QVERIFY(farthest < 1e-6);
  }
};

QTEST_GUILESS_MAIN(LogisticRegressionOracleTest)
#include "logistic_regression_oracle_test.moc"
