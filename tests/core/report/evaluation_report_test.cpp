// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/evaluation_report.h"

#include <QRegularExpression>
#include <QTest>

#include "tests/support/html_document.h"
#include "tests/support/scored_recordings.h"

using namespace moodogram;
using namespace moodogram::test;

class EvaluationReportTest : public QObject {
  Q_OBJECT

  static EvaluationSubject subject() {
    EvaluationSubject made;
    made.model = "Voice 1.0";
    made.dataset = "Made up";
    made.groupKind = "actor";
    return made;
  }

 private Q_SLOTS:
  void needsNothingButItself() {
    const HtmlDocument document(evaluationReport(evaluate(scoredRecordings(200, 12), subject(), true)));
    QVERIFY2(document.error.isEmpty(), qPrintable(document.error));
    QCOMPARE(document.count("script"), 0);
    QCOMPARE(document.count("link"), 0);
    QCOMPARE(document.count("img"), 0);
    for (const QString& link : document.attributes("href")) QVERIFY2(link.startsWith('#'), qPrintable(link));
    QVERIFY(!document.text.contains("url("));
    QVERIFY(!document.text.contains("@import"));
    for (const QString& section : document.attributes("href"))
      QVERIFY2(document.attributes("id").contains(section.mid(1)), qPrintable(section));
  }

  void everyPictureCanBeReadWithoutSeeing() {
    const HtmlDocument document(evaluationReport(evaluate(scoredRecordings(200, 12), subject(), false)));
    QCOMPARE(document.count("figure"), 5);  // confusion, classes, reliability, ROC, actors
    QCOMPARE(document.count("details"), document.count("figure"));
    QVERIFY(document.count("svg") > document.count("figure"));  // and the bars of the worst verdicts
    QCOMPARE(document.attributes("aria-label").count(QString()), 0);
    QVERIFY(document.attributes("aria-label").size() >= document.count("svg"));
  }

  void namesCannotBreakOut() {
    std::vector<ScoredRecording> recordings = scoredRecordings(60, 3);
    for (ScoredRecording& scored : recordings) {
      scored.recording.file = "/x/<script>alert(1)</script>&\"'\x01\xFF.wav";
      if (scored.recording.group == "2") scored.recording.group = "\"><img src=x onerror=alert(1)>";
    }
    recordings[0].error = "<b>damaged</b>";
    EvaluationSubject hostile = subject();
    hostile.model = "</title><script>alert(1)</script>";
    hostile.dataset = hostile.groupKind = hostile.datasetSource = "<i>&amp;";
    hostile.notes = {"<u>"};
    const HtmlDocument document(evaluationReport(evaluate(recordings, hostile, false)));
    QVERIFY2(document.error.isEmpty(), qPrintable(document.error));
    for (const char* element : {"script", "img", "b", "u"}) QCOMPARE(document.count(element), 0);
    QVERIFY(document.text.contains("&lt;script&gt;alert(1)"));
  }

  void figuresAreThoseOfTheEvaluation() {
    const Evaluation evaluation = evaluate(scoredRecordings(200, 12), subject(), false);
    const HtmlDocument document(evaluationReport(evaluation));
    for (const double value :
         {evaluation.metrics.accuracy, evaluation.metrics.macroF1, evaluation.intervals.accuracy->low,
          evaluation.metrics.expectedCalibrationError, evaluation.metrics.classes[3].recall})
      QVERIFY2(document.text.contains(QString::number(value, 'f', 3)), qPrintable(QString::number(value)));
  }

  void nothingScored() {
    std::vector<ScoredRecording> recordings = scoredRecordings(3, 1);
    for (ScoredRecording& scored : recordings) scored.error = "is damaged.";
    const HtmlDocument document(evaluationReport(evaluate(recordings, subject(), true)));
    QVERIFY2(document.error.isEmpty(), qPrintable(document.error));
    QVERIFY(document.text.contains("No recording could be scored."));
    QVERIFY(document.text.contains("is damaged."));
  }

  void manyGroupsAndSets() {
    std::vector<ScoredRecording> recordings = scoredRecordings(400, 100);
    const MoodClass tense[] = {MoodClass::Angry, MoodClass::Fearful};
    for (ScoredRecording& scored : recordings)
      if (scored.recording.label.shares[MoodClass::Angry] > 0 || scored.recording.label.shares[MoodClass::Fearful] > 0)
        scored.recording.label = Label::anyOf(tense);
    const HtmlDocument document(evaluationReport(evaluate(recordings, subject(), false)));
    QVERIFY2(document.error.isEmpty(), qPrintable(document.error));
    QVERIFY(document.text.contains("angry or fearful"));
    QVERIFY(document.text.contains("The 40 lowest of 100."));
  }

  void theLocaleChangesNothing() {
    const Evaluation evaluation = evaluate(scoredRecordings(50, 5), subject(), false);
    const std::string before = evaluationReport(evaluation);
    // Whichever of these the machine has writes 0,5.
    const char* comma = nullptr;
    for (const char* name : {"de_DE.UTF-8", "fr_FR.UTF-8", "it_IT.UTF-8"})
      if (!comma) comma = std::setlocale(LC_NUMERIC, name);
    const std::string after = evaluationReport(evaluation);
    std::setlocale(LC_NUMERIC, "C");
    QVERIFY(before == after);
    qInfo() << "locale" << (comma ? comma : "(none with a comma is installed)");
  }
};

QTEST_GUILESS_MAIN(EvaluationReportTest)
#include "evaluation_report_test.moc"
