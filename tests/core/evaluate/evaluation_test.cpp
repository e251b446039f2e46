// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evaluation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <cmath>
#include <fstream>

#include "core/base/error.h"
#include "tests/support/files.h"
#include "tests/support/scored_recordings.h"

using namespace moodogram;
using namespace moodogram::test;

class EvaluationTest : public QObject {
  Q_OBJECT

  static std::vector<ScoredRecording> readBack(const std::string& text) {
    const TemporaryFolder folder;
    std::ofstream(folder / "verdicts.csv", std::ios::binary) << text;
    return readVerdicts(folder / "verdicts.csv");
  }

 private Q_SLOTS:
  void verdictsComeBack() {
    std::vector<ScoredRecording> written = scoredRecordings(30, 4);
    written[0].recording.file = "#1 \"hit\", live\n.wav";
    written[1].recording.file = "\xFF\xFE.wav";
    written[2].recording.group = "Simon, Garfunkel";
    const MoodClass tense[] = {MoodClass::Angry, MoodClass::Fearful};
    written[3].recording.label = Label::anyOf(tense);
    ClassScores shares;
    shares.values = {0.5F, 0, 0.3F, 0.2F, 0};
    written[4].recording.label = Label::fromWeights(shares);
    shares.values = {1e-9F, 1, 0, 0, 0};  // as pseudo-labels are
    written[7].recording.label = Label::fromWeights(shares);
    const MoodClass quadrant[] = {MoodClass::Happy};  // with one emotion in it
    written[6].recording.label = Label::anyOf(quadrant);
    written[5].error = "5.wav: is \"damaged\".";
    const std::vector<ScoredRecording> read = readBack(verdictsCsv(written));
    QCOMPARE(read.size(), written.size());
    for (std::size_t i = 0; i < read.size(); ++i) {
      QCOMPARE(read[i].recording.file, written[i].recording.file);
      QCOMPARE(read[i].recording.group, written[i].recording.group);
      QCOMPARE(read[i].error, written[i].error);
      QVERIFY(read[i].recording.label.kind == written[i].recording.label.kind);
      for (std::size_t k = 0; k < kEmotionCount; ++k)
        QVERIFY(std::abs(read[i].recording.label.shares.values[k] - written[i].recording.label.shares.values[k]) <
                1e-6F);
      if (written[i].error.empty()) QVERIFY2(read[i].scores == written[i].scores, "scores are not the same to the bit");
    }
    QVERIFY(read[7].recording.label.top() == MoodClass::Happy);
    QCOMPARE(metricsJson(computeMetrics(verdictsOf(read))), metricsJson(computeMetrics(verdictsOf(written))));
  }

  void neutralHasAColumnWhereItIsKnown() {
    std::vector<ScoredRecording> written = scoredRecordings(3, 1);
    QVERIFY(!QByteArray::fromStdString(verdictsCsv(written)).contains("neutral"));
    written[1].recording.label = Label::of(MoodClass::Neutral);
    written[2].scores = ClassScores();
    written[2].scores[MoodClass::Neutral] = 0.7F;
    written[2].scores[MoodClass::Sad] = 0.3F;
    written[0].error = "damaged";
    const std::string text = verdictsCsv(written);
    QVERIFY(text.find(",fearful,neutral,error\n") != std::string::npos &&
            text.find(",neutral,0,") != std::string::npos);
    const std::vector<ScoredRecording> read = readBack(text);
    QCOMPARE(read.size(), written.size());
    QCOMPARE(read[0].error, std::string("damaged"));
    QVERIFY(read[1].recording.label == written[1].recording.label && read[1].scores == written[1].scores);
    QVERIFY(read[2].scores == written[2].scores);
  }

  void whatIsNoTableIsRefused() {
    QVERIFY_THROWS_EXCEPTION(ConfigError, readBack("a,b\n1,2\n"));
    std::string text = verdictsCsv(scoredRecordings(2, 1));
    QVERIFY_THROWS_EXCEPTION(ConfigError, readBack(text.substr(0, text.find_last_of(',', text.size() - 4)) + ",x,\n"));
  }

  void everythingIsInTheJson() {
    std::vector<ScoredRecording> recordings = scoredRecordings(120, 6);
    recordings[7].error = "7.wav: is damaged.";
    EvaluationSubject subject;
    subject.model = "Voice \xFF";  // never a reason to fail
    subject.groupKind = "actor";
    subject.temperature = 1.5F;
    subject.notes = {"Mind the gap."};
    const Evaluation evaluation = evaluate(recordings, subject, true);
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(evaluationJson(evaluation))).object();
    QCOMPARE(json["clips"].toInt(), 119);
    QCOMPARE(json["failed"].toInt(), 1);
    QCOMPARE(json["groups"].toArray().size(), 6);
    const QJsonArray interval = json["intervals"].toObject()["accuracy"].toArray();
    QVERIFY(interval[0].toDouble() <= json["accuracy"].toDouble());
    QVERIFY(interval[1].toDouble() >= json["accuracy"].toDouble());
    QVERIFY(json["calibration"].toObject()["temperature"].toDouble() > 0);
    QCOMPARE(json["calibration"].toObject()["folds"].toInt(), 6);
    QVERIFY(json["ece_by_chance"].toObject()["high"].toDouble() > json["ece_by_chance"].toObject()["mean"].toDouble());
    QVERIFY(json["tags"].isNull());
    const QJsonObject sure = json["sure"].toObject();
    double right = 0;
    double all = 0;
    for (const ScoredRecording& scored : recordings) {
      if (!scored.error.empty() || scored.scores.confidence() < 0.6F) continue;
      ++all;
      right += scored.recording.label.accepts(scored.scores.top()) ? 1 : 0;
    }
    for (const auto& point : sure["curve"].toArray())
      if (std::abs(point.toObject()["threshold"].toDouble() - 0.6) < 1e-9) {
        QCOMPARE(point.toObject()["coverage"].toDouble(), all / 119);
        QCOMPARE(point.toObject()["accuracy"].toDouble(), right / all);
        all = 0;
      }
    QCOMPARE(all, 0.0);  // was there
    QCOMPARE(json["notes"].toArray()[0].toString(), QString("Mind the gap."));

    const QString text = QString::fromStdString(formatEvaluation(evaluation));
    for (const char* part : {"clips     119\n", "failed    1\n", "accuracy", "actor", "Best temperature",
                             "times the model's 1.500", "Note: Mind the gap."})
      QVERIFY2(text.contains(part), part);
  }
};

QTEST_GUILESS_MAIN(EvaluationTest)
#include "evaluation_test.moc"
