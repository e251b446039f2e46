// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <memory>

#include "tests/app/cli_fixture.h"
#include "tests/support/training_clips.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

/// Trains a tiny network with LibTorch and uses it with the other commands.
class CliTrainTest : public QObject {
  Q_OBJECT

  std::unique_ptr<CliFixture> m_cli;

  void writeConfig(const char* testActors) const {
    writeFile(
        m_cli->folder() / "tiny.json",
        std::string(
            R"({"model":{"name":"Tiny"},"data":{"sources":[{"format":"ravdess-song"}],"groups_train":["01","02"],"groups_test":)") +
            testActors + R"(},"recipe":{"epochs":2,"batch_size":4,"calibration_folds":2},"machine":{"threads":1}})");
  }

  CliFixture::Result train(const QStringList& arguments) const {
    return m_cli->run(QStringList{"train", "--config", "tiny.json", "--data", "clips"} + arguments);
  }

 private Q_SLOTS:
  void initTestCase() {
    m_cli = std::make_unique<CliFixture>();
    writeTrainingClips(m_cli->folder() / "clips", 3, 1);
    writeConfig(R"(["03"])");
  }

  void presetsAreKnownByName() {
    for (const char* name : {"voice", "modern", "paper"}) {
      const auto result = m_cli->run({"train", "--config", name, "--output", "preset"});
      QVERIFY2(result.exitCode == 1 && result.err.contains("where the recordings lie"), qPrintable(result.err));
    }
    const auto result = m_cli->run({"train", "--config", "poem", "--output", "preset"});
    QVERIFY2(result.exitCode == 1 && result.err.contains("Cannot read"), qPrintable(result.err));
    QVERIFY(m_cli->run({"train", "--help"}).out.contains("presets"));
  }

  void trainThenDoctorEvaluateAnalyze() {
    const auto result = train({"--output", "run"});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    QVERIFY2(!result.err.contains('\r'), "progress was written over itself although this is no terminal");
    QCOMPARE(result.err.count("epoch"), 6);  // two folds and the final fit
    QVERIFY(result.err.contains("fold 2") && result.err.contains("final fit"));
    QVERIFY(result.out.contains("Actors that the network never heard\nclips     5\n"));
    for (const char* file : {"config.json", "metrics.jsonl", "model.safetensors", "report.json", "card.md"})
      QVERIFY2(fs::exists(m_cli->folder() / "run" / file), file);

    const auto doctor = m_cli->run({"doctor", "--model", "run/model.safetensors"});
    QVERIFY2(doctor.exitCode == 0, qPrintable(doctor.out));
    QVERIFY(doctor.out.contains("self-check   passed") && doctor.out.contains("LibTorch"));

    // The command that the card names gives the scores that the run printed.
    const auto score = m_cli->run({"evaluate", "--model", "run/model.safetensors", "--data", "clips", "--actors", "3"});
    QCOMPARE(score.exitCode, 0);
    for (const char* figure : {"accuracy ", "UAR ", "macro-F1 ", "NLL ", "ECE "}) {
      const qsizetype at = result.out.lastIndexOf(QString("\n") + figure);
      const QString line = result.out.mid(at + 1, result.out.indexOf('\n', at + 1) - at - 1).left(15);
      QVERIFY2(at >= 0 && score.out.contains("\n" + line), qPrintable(line + score.out));
    }

    const auto analysis = m_cli->run({"analyze", "--model", "run/model.safetensors", "--json", "clips/Actor_03"});
    QCOMPARE(analysis.exitCode, 0);
    QCOMPARE(jsonLines(analysis.out).size(), 5);

    const auto again = m_cli->run({"train", "--config", "run/config.json", "--data", "clips", "--output", "again"});
    QCOMPARE(again.exitCode, 0);
    QVERIFY(readFile(m_cli->folder() / "again/model.safetensors") ==
            readFile(m_cli->folder() / "run/model.safetensors"));
    QCOMPARE(train({"--output", "run"}).exitCode, 1);  // a finished run is not overwritten
  }

  void actorsThatAreNotThereAreNamed() {
    writeConfig(R"(["03","20"])");
    const auto result = train({"--output", "other"});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("actor 20"), qPrintable(result.err));
    QVERIFY(!fs::exists(m_cli->folder() / "other"));
  }
};

QTEST_GUILESS_MAIN(CliTrainTest)
#include "cli_train_test.moc"
