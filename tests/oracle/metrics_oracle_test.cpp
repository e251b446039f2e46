// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Our metrics against their definitions, computed by numpy (python3-numpy).
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <cmath>
#include <random>

#include "core/evaluate/metrics.h"

using namespace moodogram;

class MetricsOracleTest : public QObject {
  Q_OBJECT

  /// Probabilities in steps of 1/16, so that many are tied, with some sense in them.
  static std::vector<Verdict> randomVerdicts(int count, unsigned seed) {
    std::mt19937 random(seed);
    std::vector<Verdict> verdicts;
    for (int i = 0; i < count; ++i) {
      const MoodClass truth = kMoodClasses[random() % kMoodClassCount];
      Verdict verdict{Label::of(truth), {}};
      for (float& value : verdict.scores.values) value = 1 / 16.0F;
      for (int step = 0; step < 10; ++step)
        verdict.scores[random() % 3 == 0 ? truth : kMoodClasses[random() % kMoodClassCount]] += 1 / 16.0F;
      verdicts.push_back(verdict);
    }
    return verdicts;
  }

  static QJsonObject reference(const std::vector<Verdict>& verdicts) {
    QByteArray rows;
    for (const Verdict& verdict : verdicts) {
      rows += QByteArray::number(static_cast<int>(verdict.truth.top()));
      for (const float value : verdict.scores.values) rows += ' ' + QByteArray::number(double(value), 'g', 17);
      rows += '\n';
    }
    QProcess python;
    python.start("/usr/bin/python3", {MOODOGRAM_SOURCE_DIR "/tests/oracle/metrics_reference.py"});
    python.write(rows);
    python.closeWriteChannel();
    python.waitForFinished(60000);
    const QByteArray errors = python.readAllStandardError();
    if (!errors.isEmpty()) qWarning() << "python3-numpy is needed:" << errors.constData();
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
  }

 private Q_SLOTS:
  void agreesWithTheDefinitions_data() {
    QTest::addColumn<int>("count");
    QTest::newRow("few") << 40;
    QTest::newRow("many") << 1500;
  }
  void agreesWithTheDefinitions() {
    QFETCH(int, count);
    const std::vector<Verdict> verdicts = randomVerdicts(count, 7);
    const QJsonObject expected = reference(verdicts);
    const Metrics metrics = computeMetrics(verdicts);
    const QJsonObject actual = QJsonDocument::fromJson(QByteArray::fromStdString(metricsJson(metrics))).object();
    for (const char* key : {"accuracy", "uar", "macro_f1", "mean_auc", "nll", "brier", "ece"}) {
      QVERIFY2(expected[key].isDouble(), key);
      QVERIFY2(std::abs(actual[key].toDouble() - expected[key].toDouble()) < 1e-9, key);
    }
    const QJsonArray classes = actual["classes"].toArray();
    QCOMPARE(classes.size(), 6);
    for (const char* key : {"recall", "precision", "f1", "auc"})
      for (int k = 0; k < 6; ++k) {
        const double difference = classes[k].toObject()[key].toDouble() - expected[key].toArray()[k].toDouble();
        QVERIFY2(std::abs(difference) < 1e-9, key);
      }
    qInfo() << count << "verdicts, mean AUC" << expected["mean_auc"].toDouble() << "ECE" << expected["ece"].toDouble();
  }

  void theCurveEnclosesTheArea() {
    const std::vector<Verdict> verdicts = randomVerdicts(300, 3);
    for (const ClassMetrics& scores : computeMetrics(verdicts).classes) {
      const std::vector<RocPoint> curve = rocCurve(verdicts, scores.members);
      double area = 0;
      for (std::size_t i = 1; i < curve.size(); ++i)
        area += (curve[i].falsePositiveRate - curve[i - 1].falsePositiveRate) *
                (curve[i].truePositiveRate + curve[i - 1].truePositiveRate) / 2;
      QVERIFY(std::abs(area - scores.auc.value()) < 1e-12);
      QCOMPARE(curve.back().truePositiveRate, 1.0);
      QCOMPARE(curve.back().falsePositiveRate, 1.0);
    }
  }
};

QTEST_GUILESS_MAIN(MetricsOracleTest)
#include "metrics_oracle_test.moc"
