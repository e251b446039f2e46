// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTest>
#include <fstream>
#include <memory>

#include "tests/app/cli_fixture.h"
#include "tests/support/html_document.h"
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

  void everyRecordingIsScoredByTheModelThatSuitsIt() {
    const OwnModels models(m_cli->folder() / "share");
    std::filesystem::copy(MOODOGRAM_SOURCE_DIR "/resources/datasets", m_cli->folder() / "share/datasets");
    const auto both = m_cli->run({"evaluate", "--data", "clips"});
    QCOMPARE(both.exitCode, 0);
    QVERIFY2(both.out.contains("Models were chosen by content: "), qPrintable(both.out));
    QVERIFY(!m_cli->run({"evaluate", "--model", "voice", "--data", "clips"}).out.contains("chosen by content"));

    // Of a loud and a quiet one, each goes to its model.
    const std::filesystem::path folder = m_cli->folder() / "moods";
    for (const char* mood : {"calm", "angry"}) std::filesystem::create_directories(folder / mood);
    writeGlide(folder / "angry/band.wav", 20);
    writeGlide(folder / "calm/solo.wav", 9, 16000, 0, 0.01);
    const QJsonObject json = jsonLines(m_cli->run({"evaluate", "--data", "moods", "--json"}).out).at(0);
    QCOMPARE(json["model"].toObject()["name"].toString(), QString("Music 1.0; Voice 1.0"));
    const QStringList notes = json["notes"].toVariant().toStringList();
    QVERIFY(notes.contains("Models were chosen by content: 1 by Music 1.0, 1 by Voice 1.0."));
  }

  void figuresComeWithWhatTheyNeedToBeRead() {
    const QJsonObject json = jsonLines(evaluate({"--data", "clips", "--json", "--calibrate"}).out).at(0);
    QCOMPARE(json["groups"].toArray().size(), 2);
    QCOMPARE(json["intervals"].toObject()["groups"].toInt(), 2);
    QCOMPARE(json["dataset"].toObject()["group_kind"].toString(), QString("actor"));
    QCOMPARE(json["model"].toObject()["name"].toString(), QString("Fake 1.0"));
    QVERIFY(json["calibration"].toObject()["temperature"].toDouble() > 0);
    QVERIFY(json["mean_auc"].isDouble());
  }

  void filesForPeopleAndPrograms() {
    const auto result = evaluate({"--data", "clips", "--html", "report.html", "--verdicts", "verdicts.csv"});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    const HtmlDocument report(readFile(m_cli->folder() / "report.html"));
    QVERIFY2(report.error.isEmpty(), qPrintable(report.error));
    QVERIFY(report.text.contains("Fake 1.0 on RAVDESS song"));
    const QStringList rows = QString::fromStdString(readFile(m_cli->folder() / "verdicts.csv")).split('\n');
    QCOMPARE(rows.size(), 1 + 10 + 1);
    QVERIFY2(rows[1].endsWith(','), "no error in the last column");
  }

  void otherDataSets() {
    for (const char* name : {"calm", "sad"}) {
      std::filesystem::create_directories(m_cli->folder() / "folders" / name);
      for (const char* actor : {"01", "02"})
        std::filesystem::copy_file(
            m_cli->folder() / "clips" / ("Actor_" + std::string(actor)) /
                ("03-02-0" + std::string(name == std::string("calm") ? "2" : "4") + "-01-01-01-" + actor + ".wav"),
            m_cli->folder() / "folders" / name / (std::string(actor) + ".wav"));
    }
    std::ofstream(m_cli->folder() / "folders/sad/bad.wav") << "this is no audio";
    const auto result = evaluate({"--data", "folders", "--format", "folders", "--json"});
    QVERIFY2(result.exitCode == 2, qPrintable(result.err));
    QVERIFY2(result.err.contains("bad.wav"), qPrintable(result.err));
    const QJsonObject json = jsonLines(result.out).at(0);
    QCOMPARE(json["clips"].toInt(), 4);
    QCOMPARE(json["failed"].toInt(), 1);
    QCOMPARE(json["classes"].toArray().size(), 2);
  }

  void aModelThatRemembersIsNamed() {
    SafetensorsFile model;
    model.metadata = modelMetadata(fakeModelInfo());
    model.metadata["training"] = R"({"data":{"groups_train":["01"]}})";
    writeSafetensors(model, m_cli->folder() / "learned.safetensors");
    const QStringList options{"evaluate", "--model", "learned.safetensors", "--data", "clips", "--actors"};
    QVERIFY(m_cli->run(options + QStringList{"1"}).out.contains("how well it remembers"));
    QVERIFY(!m_cli->run(options + QStringList{"2"}).out.contains("how well it remembers"));

    // What the run really learned from counts more than what its configuration names.
    model.metadata["learned_from"] =
        R"([{"data":"RAVDESS song + mine","group_kind":"group","groups":["02","actor 01","artist 2"],"ungrouped":3}])";
    writeSafetensors(model, m_cli->folder() / "learned.safetensors");
    QVERIFY(m_cli->run(options + QStringList{"1"}).out.contains("(actor 01)"));
    QVERIFY(m_cli->run(options + QStringList{"2"}).out.contains("(actor 02)"));
    model.metadata["learned_from"] = R"([{"data":"x","group_kind":"artist","groups":["01"],"ungrouped":0}])";
    writeSafetensors(model, m_cli->folder() / "learned.safetensors");
    QVERIFY(!m_cli->run(options + QStringList{"1"}).out.contains("how well it remembers"));
    QVERIFY(evaluate({"--data", "clips"}).out.contains("does not say what it learned from"));
  }

  void anExactNameIsTakenAlone() {
    const std::filesystem::path clip = m_cli->folder() / "clips/Actor_01/03-02-02-01-01-01-01.wav";
    for (const char* artist : {"7", "07"}) {
      std::filesystem::create_directories(m_cli->folder() / "artists/calm" / artist);
      std::filesystem::copy_file(clip, m_cli->folder() / "artists/calm" / artist / "song.wav");
    }
    const auto clipsOf = [&](const char* artist) {
      const auto result = evaluate({"--data", "artists", "--format", "folders", "--json", "--groups", artist});
      return result.exitCode == 0 ? jsonLines(result.out).at(0)["clips"].toInt() : -1;
    };
    QCOMPARE(clipsOf("7"), 1);
    QCOMPARE(clipsOf("07"), 1);
    QCOMPARE(clipsOf("007"), 2);
    QCOMPARE(clipsOf("8"), -1);
  }

  void nothingIsOverwrittenByMistake() {
    const auto result = evaluate({"--data", "clips", "--html", "clips/Actor_01/03-02-02-01-01-01-01.wav"});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("audio file"), qPrintable(result.err));
    QCOMPARE(evaluate({"--data", "clips", "--html", "x", "--verdicts", "x"}).exitCode, 1);
    QCOMPARE(evaluate({"--data", "clips", "--html", "x", "--verdicts", "./x"}).exitCode, 1);
    QCOMPARE(evaluate({"--data", "clips", "--verdicts", "nowhere/x"}).exitCode, 1);
  }

  void aFullDiskIsAFailure() {
    QProcess process;
    m_cli->prepare(process, {"evaluate", "--model", QString::fromStdString(m_cli->modelFile()), "--data", "clips"});
    process.setStandardOutputFile("/dev/full");
    process.start();
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("could not be written"));
  }

  void failuresSayWhy() {
    auto result = evaluate({"--data", "clips", "--actors", "17"});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("no recording of the actor 17"), qPrintable(result.err));
    result = evaluate({"--data", "clips", "--part", "test"});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("no recording in the part \"test\""), qPrintable(result.err));
    result = evaluate({"--data", "music"});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("music"), qPrintable(result.err));
    result = m_cli->run({"evaluate", "--model", "none.safetensors", "--data", "clips"});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("none.safetensors"), qPrintable(result.err));
  }
};

QTEST_GUILESS_MAIN(CliEvaluateTest)
#include "cli_evaluate_test.moc"
