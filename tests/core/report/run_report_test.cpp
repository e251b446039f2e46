// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/run_report.h"

#include <QTest>
#include <fstream>

#include "core/base/error.h"
#include "core/evaluate/evaluation.h"
#include "tests/support/files.h"
#include "tests/support/html_document.h"
#include "tests/support/scored_recordings.h"

using namespace moodogram;
using namespace moodogram::test;

namespace {

void write(const std::filesystem::path& file, const std::string& text) {
  std::ofstream(file, std::ios::binary) << text;
}

void writeRun(const std::filesystem::path& folder) {
  write(folder / "config.json",
        R"({"model":{"name":"Voice <2>","architecture":"moodnet"},"data":{"groups_test":["21","22"]},)"
        R"("front_end":{"id":"log-mel"},"recipe":{"epochs":3}})");
  std::string epochs;
  for (int fold = 0; fold <= 2; ++fold)
    for (int epoch = 1; epoch <= 3; ++epoch)
      epochs += "{\"fold\":" + std::to_string(fold) + ",\"epoch\":" + std::to_string(epoch) +
                ",\"train_loss\":" + std::to_string(1.5 / epoch) +
                (fold == 0 ? ",\"validation_loss\":1.25,\"validation_uar\":0.5" : "") + ",\"seconds\":20}\n";
  write(folder / "metrics.jsonl", epochs);
}

}  // namespace

class RunReportTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aFinishedRun() {
    const TemporaryFolder folder;
    writeRun(folder.path());
    const std::vector<ScoredRecording> tested = scoredRecordings(80, 4);
    write(folder / "tested.csv", verdictsCsv(tested));
    write(folder / "folds.csv", verdictsCsv(scoredRecordings(90, 6, 2)));
    write(folder / "environment.json", "{\"libtorch\":\"1.13.0\",\"devices\":[\"cpu\"]}");
    const Metrics metrics = computeMetrics(verdictsOf(tested));
    write(folder / "report.json",
          "{\"temperature\":1.125,\"data\":{\"group_kind\":\"actor\"},\"test\":" + metricsJson(metrics) + "}");
    writeRunReport(folder.path());
    const HtmlDocument document(readFile(folder / "report.html"));
    QVERIFY2(document.error.isEmpty(), qPrintable(document.error));
    for (const char* text :
         {"Voice &lt;2&gt;: training run", "Temperature 1.125", "9 epochs in 3.0 minutes", "final fit, train loss",
          "final fit, validation uar", "fold 2, train", "Each actor", "1.13.0", "recipe.epochs", "21, 22"})
      QVERIFY2(document.text.contains(text), text);
    QVERIFY(document.text.contains(QString::number(metrics.macroF1, 'f', 3)));
    QCOMPARE(document.count("figure"), 2 + 5 + 5);  // loss and UAR, then those of the two evaluations
    const QStringList ids = document.attributes("id");
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    QCOMPARE(document.count("script"), 0);
  }

  void theExternalTestHasSectionsOfItsOwn() {
    const TemporaryFolder folder;
    writeRun(folder.path());
    const std::vector<ScoredRecording> tested = scoredRecordings(80, 4);
    const std::vector<ScoredRecording> external = scoredRecordings(60, 5, 7);
    write(folder / "tested.csv", verdictsCsv(tested));
    write(folder / "external.csv", verdictsCsv(external));
    const Metrics metrics = computeMetrics(verdictsOf(external));
    std::string object = metricsJson(metrics);
    object.replace(
        object.rfind('}'), 1,
        R"(,"dataset":{"name":"CAL500","source":"Somebody <2008>","group_kind":"artist","notes":["By id."]},)"
        R"("missing":["beck-loser","a & b"]})");
    write(folder / "report.json",
          "{\"test\":" + metricsJson(computeMetrics(verdictsOf(tested))) + ",\"external_test\":" + object + "}");
    const HtmlDocument document(runReport(folder.path()));
    QVERIFY2(document.error.isEmpty(), qPrintable(document.error));
    for (const char* text : {"External test: CAL500", "Somebody &lt;2008&gt;", "By id.", "Without audio (2)",
                             "beck-loser, a &amp; b", "External test, not learned from", "Each artist"})
      QVERIFY2(document.text.contains(text), text);
    QVERIFY(document.text.contains(QString::number(metrics.macroF1, 'f', 3)));
    QVERIFY(document.text.contains(QString::number(computeMetrics(verdictsOf(tested)).macroF1, 'f', 3)));
    const QStringList ids = document.attributes("id");
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
  }

  void aRunThatWasKilled() {
    const TemporaryFolder folder;
    writeRun(folder.path());
    std::ofstream(folder / "metrics.jsonl", std::ios::app) << "{\"fold\":2,\"epoch\":4,\"train_lo";
    const HtmlDocument document(runReport(folder.path()));
    QVERIFY2(document.error.isEmpty(), qPrintable(document.error));
    QVERIFY(document.text.contains("the run is not finished"));
    QVERIFY(document.text.contains("9 epochs"));
  }

  void beforeTheFirstEpoch() {
    const TemporaryFolder folder;
    write(folder / "config.json", "{}");
    QVERIFY2(HtmlDocument(runReport(folder.path())).error.isEmpty(), "not well-formed");
  }

  void whatIsNoRunIsRefused() {
    const TemporaryFolder folder;
    QVERIFY_THROWS_EXCEPTION(ConfigError, writeRunReport(folder.path()));
    write(folder / "config.json", "[1");
    QVERIFY_THROWS_EXCEPTION(ConfigError, writeRunReport(folder.path()));
    QVERIFY(!std::filesystem::exists(folder / "report.html"));
  }
};

QTEST_GUILESS_MAIN(RunReportTest)
#include "run_report_test.moc"
