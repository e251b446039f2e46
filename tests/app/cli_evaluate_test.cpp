// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTest>
#include <memory>

#include "tests/app/cli_fixture.h"
#include "tests/support/training_clips.h"

using namespace moodogram;
using namespace moodogram::test;

class CliEvaluateTest : public QObject {
  Q_OBJECT

  std::unique_ptr<CliFixture> m_cli;

  CliFixture::Result evaluate(const QStringList& arguments) const {
    return m_cli->run(QStringList{"evaluate", "--model", QString::fromStdString(m_cli->modelFile())} + arguments);
  }

 private Q_SLOTS:
  void initTestCase() {
    m_cli = std::make_unique<CliFixture>();
    writeTrainingClips(m_cli->folder() / "clips", 2, 1);
  }

  void countsWhatAnalyzeSays() {
    // The verdicts of analyze on the same files are the oracle; the label is the third field of the name, 02 to 06.
    int right = 0;
    int clips = 0;
    const QStringList names{"calm", "happy", "sad", "angry", "fearful"};
    for (const QJsonObject& row : jsonLines(m_cli->analyze({"--json", "--no-store", "clips"}).out)) {
      const QString truth = names.at(row["path"].toString().section('/', -1).section('-', 2, 2).toInt() - 2);
      const QJsonObject emotions = row["emotions"].toObject();
      right += emotions[truth].toDouble() == row["confidence"].toDouble();
      ++clips;
    }
    QCOMPARE(clips, 10);
    const auto result = evaluate({"--data", "clips", "--json"});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(!result.err.contains('\r'), "progress was written over itself although this is no terminal");
    const QJsonObject metrics = jsonLines(result.out).at(0);
    QCOMPARE(metrics["clips"].toInt(), clips);
    QCOMPARE(metrics["accuracy"].toDouble(), right / 10.0);
  }

  void someActorsAsATable() {
    const auto result = evaluate({"--data", "clips", "--actors", "2"});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.startsWith("Fake 1.0\nclips     5\n"), qPrintable(result.out));
  }

  void failuresSayWhy() {
    auto result = evaluate({"--data", "clips", "--actors", "17"});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("None of these actors"), qPrintable(result.err));
    result = evaluate({"--data", "music"});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("No RAVDESS song files"), qPrintable(result.err));
    result = m_cli->run({"evaluate", "--model", "none.safetensors", "--data", "clips"});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("none.safetensors"), qPrintable(result.err));
  }
};

QTEST_GUILESS_MAIN(CliEvaluateTest)
#include "cli_evaluate_test.moc"
