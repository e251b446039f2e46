// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

#include "tests/app/cli_fixture.h"
#include "tests/support/training_clips.h"

using namespace moodogram;
using namespace moodogram::test;

/// From recordings to a report: evaluate and crossval write the results that report reads.
class CliReportTest : public QObject {
  Q_OBJECT

  CliFixture m_cli;

  CliFixture::Result report(const QString& index) const {
    std::ofstream(m_cli.folder() / "results/index.json") << index.toStdString();
    return m_cli.run({"report", "results"});
  }

  void keep(const char* name, const QString& json) const {
    std::ofstream(m_cli.folder() / "results" / name) << json.toStdString();
  }

 private Q_SLOTS:
  void initTestCase() {
    writeTrainingClips(m_cli.folder() / "clips", 4, 1);
    std::filesystem::create_directory(m_cli.folder() / "results");
  }

  void theLinearBaselineNeedsNoNetwork() {
    std::ofstream(m_cli.folder() / "folds.json")
        << R"({"model":{"architecture":"moodnet"},"data":{"sources":[{"format":"ravdess-song"}],"folds":2}})";
    const QStringList command{"crossval", "--config", "folds.json", "--data", "clips", "--linear"};
    const auto json = m_cli.run(command + QStringList{"--json"});
    QVERIFY2(json.exitCode == 0, qPrintable(json.err));
    const QJsonObject result = QJsonDocument::fromJson(json.out.toUtf8()).object();
    QCOMPARE(result["folds"].toArray().size(), 2);
    QCOMPARE(result["linear"].toObject()["clips"].toInt(), 20);
    QCOMPARE(result["test"].toObject()["clips"].toInt(), 0);
    const double accuracy = result["linear"].toObject()["accuracy"].toDouble();
    QVERIFY(accuracy > 0.2);
    const auto table = m_cli.run(command);
    QVERIFY2(table.out.contains(QRegularExpression("pooled +20 +" + QString::number(accuracy, 'f', 3))),
             qPrintable(table.out));
    QCOMPARE(m_cli.run(command + QStringList{"--output", "folder"}).exitCode, 1);
    keep("linear.json", json.out);
  }

  void everyFigureComesFromAResult() {
    const QString model = QString::fromStdString(m_cli.modelFile());
    const auto evaluated = m_cli.run({"evaluate", "--model", model, "--data", "clips", "--json"});
    QVERIFY2(evaluated.exitCode == 0, qPrintable(evaluated.err));
    keep("fake.json", evaluated.out);
    keep("bench.json", R"({"table":{"columns":["change","files","difference"],"rows":[["softer",24,0.0125]]}})");
    const auto result = report(R"({"title":"Models","text":"All of them.","sections":[
      {"title":"Voice","text":"On RAVDESS.","after":"That is all.","rows":[
        {"name":"Fake","result":"fake.json","command":"moodogram-cli evaluate --json"},
        {"name":"Fake again","result":"fake.json"},
        {"name":"Linear","result":"linear.json"},
        {"name":"ResNet152","result":"resnet152.json","command":"moodogram-cli crossval --config paper"}]},
      {"title":"Bench","rows":[{"name":"Changes","result":"bench.json"}]}]})");
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    const QString text = result.out;
    for (const char* part : {"# Models\n", "## Voice\n", "\nThat is all.\n", "| softer | 24 | 0.013 |", "### Fake\n",
                             "moodogram-cli crossval --config paper\n", "Most accurate of the tests: **Fake**; the 95 % intervals overlap with those of: Fake again.\n"})
      QVERIFY2(text.contains(part), qPrintable(QString(part) + " in " + text));
    QVERIFY(!text.contains("of the cross-validations"));  // there is one, and it is not compared with tests
    QVERIFY2(text.contains(QRegularExpression("\\| ResNet152 \\| \\*\\*not run\\*\\* \\|")), qPrintable(text));
    const QJsonObject fake = jsonLines(evaluated.out).at(0);
    QVERIFY(text.contains("| Fake | 20 | " + QString::number(fake["accuracy"].toDouble(), 'f', 3) + " ("));
    const QString linear = text.section("| Linear |", 1).section('\n', 0, 0);
    QVERIFY2(linear.contains(QRegularExpression("^ 20 \\| [01]\\.\\d{3} ± 0\\.\\d{3} \\|")), qPrintable(linear));

    // Each number with three decimals, rounded, is one of the results'.
    std::set<QString> known;
    for (const char* file : {"fake.json", "linear.json", "bench.json"}) {
      const QString json = QString::fromStdString(readFile(m_cli.folder() / "results" / file));
      QRegularExpressionMatchIterator numbers = QRegularExpression("-?\\d+(\\.\\d+)?(e-?\\d+)?").globalMatch(json);
      while (numbers.hasNext()) known.insert(QString::asprintf("%.3f", numbers.next().captured().toDouble()));
    }
    QRegularExpressionMatchIterator figures = QRegularExpression("\\d\\.\\d{3}").globalMatch(text);
    int seen = 0;
    for (; figures.hasNext(); ++seen) {
      const QString figure = figures.next().captured();
      QVERIFY2(known.contains(figure), qPrintable(figure));
    }
    QVERIFY(seen > 30);
  }

  void textsHoldNoFigures() {
    const auto result = report(R"({"title":"Models","sections":[{"title":"Voice","text":"It reaches 0.84."}]})");
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("in a text is a figure"), qPrintable(result.err));
    QCOMPARE(report(R"({"title":"Music 1.0","sections":[{"title":"Voice"}]})").exitCode, 0);  // a name
  }

  void faultsAreNamed() {
    for (const char* index : {"[]", "{", R"({"title":"x"})", R"({"title":"x","sections":[{"title":1}]})"}) {
      const auto result = report(index);
      QVERIFY2(result.exitCode == 1 && result.err.contains("index.json"), qPrintable(result.err));
    }
    keep("odd.json", R"({"clips":"many"})");
    QCOMPARE(report(R"({"title":"x","sections":[{"title":"y","rows":[{"name":"z","result":"odd.json"}]}]})").exitCode,
             1);
    QCOMPARE(m_cli.run({"report", "nowhere"}).exitCode, 1);
  }

  void theShippedReportIsOfTheShippedResults() {
    const std::filesystem::path models = MOODOGRAM_SOURCE_DIR "/resources/models";
    const auto result = m_cli.run({"report", QString::fromStdString(models / "results")});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    QCOMPARE(result.out, QString::fromStdString(readFile(models / "REPORT.md")));
  }
};

QTEST_GUILESS_MAIN(CliReportTest)
#include "cli_report_test.moc"
