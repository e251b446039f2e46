// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/cross_validation.h"

#include <QTest>

using namespace moodogram;

namespace {

CrossValidation::Fold fold(double accuracy, double loss, std::int64_t count = 10) {
  CrossValidation::Fold made;
  made.test.count = count;
  made.test.accuracy = accuracy;
  made.test.negativeLogLikelihood = loss;
  return made;
}

QString lineOf(const std::string& text, const char* start) {
  for (const QString& line : QString::fromStdString(text).split('\n'))
    if (line.startsWith(start)) return line.simplified();
  return {};
}

}  // namespace

class CrossValidationTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatLooksBetterFlatters() {
    CrossValidation grouped;
    grouped.groupKind = "actor";
    grouped.folds = {fold(0.5, 1.0), fold(0.7, 1.2)};
    CrossValidation random = grouped;
    random.folds = {fold(0.8, 0.5), fold(0.8, 0.5)};
    const std::string text = formatComparison(grouped, random);
    QVERIFY2(lineOf(text, "accuracy").endsWith("+0.200"), text.c_str());
    QVERIFY2(lineOf(text, "nll").endsWith("+0.600"), text.c_str());
  }

  void theLinearBaselineStandsBesideTheNetwork() {
    CrossValidation result;
    result.groupKind = "actor";
    result.folds = {fold(0.5, 1.0), fold(0.7, 1.2)};
    QVERIFY(lineOf(formatCrossValidation(result), "linear").isEmpty());  // a run of before there was one
    result.folds[0].linear = fold(0.4, 1.0).test;
    result.folds[1].linear = fold(0.5, 1.0).test;
    const std::string text = formatCrossValidation(result);
    QVERIFY2(lineOf(text, "mean").startsWith("mean 0.600"), text.c_str());
    QVERIFY2(lineOf(text, "linear").startsWith("linear mean 0.450"), text.c_str());
    const std::string comparison = formatComparison(result, result);
    QVERIFY2(lineOf(comparison, "linear accuracy").contains("0.450 +- 0.071"), comparison.c_str());
    QVERIFY2(lineOf(comparison, "accuracy").contains("0.600 +- 0.141"), comparison.c_str());
  }

  void theExternalTestIsThatOfEveryFold() {
    CrossValidation result;
    result.groupKind = "actor";
    result.folds = {fold(0.5, 1.0), fold(0.7, 1.2)};
    QVERIFY(lineOf(formatCrossValidation(result), "extern").isEmpty());
    QVERIFY(crossValidationJson(result).find("external_test") == std::string::npos);
    result.folds[0].external = fold(0.3, 1.6, 40).test;
    result.folds[1].external = fold(0.4, 1.5, 40).test;
    const std::string text = formatCrossValidation(result);
    QVERIFY2(lineOf(text, "extern ").startsWith("extern mean 0.350"), text.c_str());
    QVERIFY2(!lineOf(text, "extern: the external test of 40 recordings").isEmpty(), text.c_str());
    QVERIFY2(lineOf(text, "mean").startsWith("mean 0.600"), text.c_str());
    const std::string json = crossValidationJson(result);
    QCOMPARE(QByteArray::fromStdString(json).count("external_test"), 3);  // of each fold, and their mean
  }

  void theLinearBaselineAlone() {
    CrossValidation result;
    result.groupKind = "actor";
    for (const double accuracy : {0.4, 0.5}) {
      CrossValidation::Fold& made = result.folds.emplace_back();
      made.linear = fold(accuracy, 1.0).test;
      made.groups = {accuracy < 0.45 ? "07" : "08"};
    }
    result.pooledLinear = fold(0.45, 1.0, 20).test;
    const std::string text = formatCrossValidation(result);
    QVERIFY2(lineOf(text, "1 ").startsWith("1 10 0.400") && lineOf(text, "1 ").endsWith("07"), text.c_str());
    QVERIFY2(lineOf(text, "mean").startsWith("mean 0.450"), text.c_str());
    QVERIFY2(lineOf(text, "pooled").startsWith("pooled 20 0.450"), text.c_str());
    QVERIFY2(lineOf(text, "linear").isEmpty(), text.c_str());
  }

  void foldsWithoutAVerdictAreNoZeros() {
    CrossValidation result;
    result.groupKind = "actor";
    result.folds = {fold(0.5, 1.0), fold(0, 0, 0), fold(0.7, 1.2)};
    const std::string text = formatCrossValidation(result);
    QCOMPARE(lineOf(text, "2 "), QString("2 0 - - - - -"));
    QVERIFY2(lineOf(text, "mean").startsWith("mean 0.600"), text.c_str());
    QVERIFY2(lineOf(text, "sd").startsWith("sd 0.141"), text.c_str());
    QVERIFY2(!lineOf(text, "Nothing could be scored in 1 of the folds").isEmpty(), text.c_str());
  }
};

QTEST_GUILESS_MAIN(CrossValidationTest)
#include "cross_validation_test.moc"
