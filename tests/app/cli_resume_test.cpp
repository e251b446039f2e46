// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>
#include <csignal>
#include <map>
#include <memory>

#include "core/base/atomic_file.h"
#include "tests/app/cli_fixture.h"
#include "tests/support/training_clips.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

/// Runs that are killed at random moments and go on, against one that is not.
class CliResumeTest : public QObject {
  Q_OBJECT

  std::unique_ptr<CliFixture> m_cli;

  fs::path in(const QString& run, const char* file) const { return m_cli->folder() / run.toStdString() / file; }

  /// metrics.jsonl without what a clock said.
  QStringList epochsOf(const QString& run) const {
    QStringList lines;
    for (QJsonObject line : jsonLines(QString::fromStdString(readFile(in(run, "metrics.jsonl"))))) {
      line.remove("seconds");
      line.remove("learning_seconds");
      lines << QJsonDocument(line).toJson(QJsonDocument::Compact);
    }
    return lines;
  }

  /// Starts the program, and kills it some moments after it has written something into the run's folder; a part of
  /// the kills comes before. Returns whether it ended by itself.
  bool runAndKill(const QStringList& arguments, const QString& run, QRandomGenerator& random) const {
    QProcess process;
    m_cli->prepare(process, arguments);
    process.start();
    const fs::path state = in(run, "state.safetensors");
    std::error_code none;
    const auto before = fs::last_write_time(state, none);
    // A run that nobody has killed yet is killed at its first state, or it might be done before.
    const bool isFirst = before == fs::file_time_type::min();
    const bool isBlind = !isFirst && random.bounded(4) == 0;
    const int moments = isFirst ? 0 : random.bounded(200);
    QElapsedTimer clock;
    clock.start();
    if (isBlind) {
      if (process.waitForFinished(500 + moments * 5)) return true;
    } else {
      while (process.state() != QProcess::NotRunning && fs::last_write_time(state, none) == before &&
             clock.elapsed() < 60000)
        QThread::msleep(1);
      if (process.waitForFinished(moments)) return true;
    }
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    process.waitForFinished(60000);
    return false;
  }

 private Q_SLOTS:
  void initTestCase() {
    m_cli = std::make_unique<CliFixture>();
    writeTrainingClips(m_cli->folder() / "clips", 5, 1);
  }

  void aKilledRunEndsWithTheSameWeights_data() {
    QTest::addColumn<QString>("recipe");
    QTest::newRow("adamw") << R"("mixup_alpha":0.3,"ema_decay":0.9,"calibration_folds":2,"validation_share":0.3)";
    QTest::newRow("sgd") << R"("optimizer":"sgd","learning_rate":0.01,"ema_decay":0,"calibration_folds":0,
                               "validation_share":0.3,"select_by":"uar","class_weights":true)";
  }
  void aKilledRunEndsWithTheSameWeights() {
    QFETCH(QString, recipe);
    const QString name = QTest::currentDataTag();
    const QString config = name + ".json";
    writeFile(m_cli->folder() / config.toStdString(),
              (R"({"data":{"folder":"clips","groups_test":["05"]},"recipe":{"epochs":6,"batch_size":4,)" + recipe +
               R"(},"augmentation":{"frequency_masks":1,"time_masks":1},
                  "machine":{"threads":1,"checkpoint_seconds":0}})")
                  .toStdString());
    const QString whole = name + "-whole";
    const auto result = m_cli->run({"train", "--config", config, "--output", whole});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));

    const QString broken = name + "-broken";
    QRandomGenerator random(QRandomGenerator::global()->generate());
    int kills = 0;
    bool isDone = false;
    while (!isDone && kills < 12) {
      const bool started = fs::exists(in(broken, "config.json"));
      isDone = runAndKill(started ? QStringList{"train", "--resume", broken}
                                  : QStringList{"train", "--config", config, "--output", broken},
                          broken, random);
      kills += isDone ? 0 : 1;
    }
    if (!isDone) {
      const auto last = m_cli->run({"train", "--resume", broken});
      QVERIFY2(last.exitCode == 0, qPrintable(last.err));
    }
    qInfo("killed %d times", kills);
    QVERIFY(kills >= 1);
    for (const char* file : {"model.safetensors", "last.safetensors", "best.safetensors", "tested.csv"})
      QVERIFY2(readFile(in(broken, file)) == readFile(in(whole, file)), file);
    QCOMPARE(epochsOf(broken), epochsOf(whole));
    QVERIFY(!fs::exists(in(broken, "state.safetensors")));
    std::map<QString, std::uintmax_t> curves;
    for (const QString& run : {whole, broken})
      for (const auto& entry : fs::directory_iterator(m_cli->folder() / run.toStdString()))
        if (entry.path().filename().string().starts_with("events.out.tfevents.")) curves[run] += entry.file_size();
    QVERIFY(curves[whole] > 0);
    QCOMPARE(curves[broken], curves[whole]);  // the times differ
    // A part of the clips only was learned from; the rest chose the epoch.
    QVERIFY(epochsOf(whole).last().contains("validation_loss"));
  }

  void onlyRunsThatCanGoOnAreResumed() {
    auto result = m_cli->run({"train", "--resume", "adamw-whole"});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("finished"), qPrintable(result.err));
    result = m_cli->run({"train", "--resume", "clips"});
    QVERIFY2(result.exitCode == 1 && result.err.contains("config.json"), qPrintable(result.err));
    result = m_cli->run({"train", "--resume", "adamw-whole", "--threads", "2"});
    QVERIFY(result.exitCode == 1);
  }

  void crossValidationTestsAllOnceAndGoesOn() {
    writeFile(m_cli->folder() / "cv.json",
              R"({"data":{"folder":"clips"},"recipe":{"epochs":3,"batch_size":4,"calibration_folds":0,
                  "validation_share":0.25},"machine":{"threads":1}})");
    const auto result = m_cli->run({"crossval", "--config", "cv.json", "--folds", "3", "--output", "cv"});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    for (const char* text : {"mean ", "sd ", "pooled      25", "linear "})
      QVERIFY2(result.out.contains(text), qPrintable(result.out));
    const auto report = QJsonDocument::fromJson(QByteArray::fromStdString(readFile(in("cv", "report.json")))).object();
    QStringList tested;
    for (const auto& fold : report["folds"].toArray()) {
      for (const auto& group : fold.toObject()["groups"].toArray()) tested << group.toString();
      QVERIFY(fold.toObject()["best_epoch"].toInt() >= 1);
    }
    tested.sort();
    QCOMPARE(tested, (QStringList{"01", "02", "03", "04", "05"}));
    QCOMPARE(report["test"].toObject()["clips"].toInt(), 25);
    QCOMPARE(std::ranges::count(readFile(in("cv", "tested.csv")), '\n'), 26);
    QVERIFY(readFile(in("cv", "report.html")).find("linear baseline") != std::string::npos);
    // The linear baseline is tested on the same recordings of each fold, and so easy a task is none for it.
    QCOMPARE(std::ranges::count(readFile(in("cv", "linear.csv")), '\n'), 26);
    for (const auto& fold : report["folds"].toArray())
      QCOMPARE(fold.toObject()["linear"].toObject()["clips"], fold.toObject()["test"].toObject()["clips"]);
    QCOMPARE(report["linear"].toObject()["clips"].toInt(), 25);
    QCOMPARE(report["linear"].toObject()["mean"].toObject()["accuracy"].toDouble(), 1.0);

    // As if it had been killed between two folds and within one.
    fs::copy(m_cli->folder() / "cv", m_cli->folder() / "cv2", fs::copy_options::recursive);
    for (const char* file : {"report.json", "tested.csv", "linear.csv"}) fs::remove(in("cv2", file));
    fs::remove_all(m_cli->folder() / "cv2/fold-3");
    for (const char* file : {"report.json", "model.safetensors"}) fs::remove(in("cv2/fold-2", file));
    const auto resumed = m_cli->run({"crossval", "--resume", "cv2"});
    QVERIFY2(resumed.exitCode == 0, qPrintable(resumed.err));
    QCOMPARE(readFile(in("cv2", "report.json")), readFile(in("cv", "report.json")));
    for (const char* file : {"tested.csv", "linear.csv"}) QCOMPARE(readFile(in("cv2", file)), readFile(in("cv", file)));

    // Another command would spoil it; other data would be other folds.
    fs::remove(in("cv2", "report.json"));
    auto refused = m_cli->run({"train", "--resume", "cv2"});
    QVERIFY2(refused.exitCode == 1 && refused.err.contains("crossval --resume cv2"), qPrintable(refused.err));
    refused = m_cli->run({"crossval", "--resume", "adamw-whole"});
    QCOMPARE(refused.exitCode, 1);
    writeTrainingClips(m_cli->folder() / "clips", 6, 1);
    refused = m_cli->run({"crossval", "--resume", "cv2"});
    fs::remove_all(m_cli->folder() / "clips/Actor_06");
    QVERIFY2(refused.exitCode == 1 && refused.err.contains("data set has changed"), qPrintable(refused.err));
    // Labels can change without changing the folds.
    const std::string split = readFile(in("cv2", "split.txt"));
    writeFile(in("cv2", "split.txt"), split.substr(0, split.find('\n')) + "\nof other labels\n");
    refused = m_cli->run({"crossval", "--resume", "cv2"});
    QVERIFY2(refused.exitCode == 1 && refused.err.contains("Labels of the data set have changed"),
             qPrintable(refused.err));
  }

  void onlyFreeFoldersAreTaken() {
    fs::create_directory(m_cli->folder() / "mine");
    writeFile(in("mine", "log.txt"), "mine");
    writeFile(m_cli->folder() / "few.json",
              R"({"data":{"folder":"clips"},"recipe":{"epochs":1,"batch_size":4,"calibration_folds":0},
                  "machine":{"threads":1}})");
    auto result = m_cli->run({"train", "--config", "few.json", "--output", "mine"});
    QVERIFY2(result.exitCode == 1 && result.err.contains("not empty"), qPrintable(result.err));
    QCOMPARE(std::distance(fs::directory_iterator(m_cli->folder() / "mine"), fs::directory_iterator()), 1);
    QCOMPARE(readFile(in("mine", "log.txt")), std::string("mine"));
    // A start that fails blocks no folder.
    result = m_cli->run({"train", "--config", "few.json", "--device", "cuda:99", "--output", "new"});
    QVERIFY2(result.exitCode == 1 && result.err.contains("cuda:99"), qPrintable(result.err));
    QVERIFY(!fs::exists(m_cli->folder() / "new"));
    // What began the training may still be noting down which process it is.
    fs::create_directory(m_cli->folder() / "new");
    const AtomicFile unfinished(m_cli->folder() / "new/trainer.json");
    result = m_cli->run({"train", "--config", "few.json", "--output", "new"});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
  }

  void randomFoldsAreComparedWithGroupedOnes() {
    writeFile(m_cli->folder() / "both.json",
              R"({"data":{"folder":"clips"},"recipe":{"epochs":2,"batch_size":4,"calibration_folds":0},
                  "machine":{"threads":1}})");
    const auto result =
        m_cli->run({"crossval", "--config", "both.json", "--folds", "2", "--compare-random", "--output", "both"});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    QVERIFY2(result.out.contains("by actor") && result.out.contains("flatters by"), qPrintable(result.out));
    QVERIFY2(result.err.contains("on more than one side"), qPrintable(result.err));
    for (const char* folder : {"both", "both/random-folds"}) {
      const auto report =
          QJsonDocument::fromJson(QByteArray::fromStdString(readFile(in(folder, "report.json")))).object();
      std::map<QString, int> sides;
      for (const auto& fold : report["folds"].toArray())
        for (const auto& group : fold.toObject()["groups"].toArray()) ++sides[group.toString()];
      QCOMPARE(report["split"].toObject()["new_groups"].toBool(), QString(folder) == "both");
      QCOMPARE(report["test"].toObject()["clips"].toInt(), 25);
      QCOMPARE(std::ranges::any_of(sides, [](const auto& side) { return side.second > 1; }), QString(folder) != "both");
    }

    // As if it had been killed before, and in, the second half: the same table, and the first half is left alone.
    const std::string table = readFile(in("both", "comparison.txt"));
    QVERIFY(result.out.startsWith(QString::fromStdString(table)));
    for (const char* lost : {"", "report.json"}) {
      fs::remove(in("both", "comparison.txt"));
      fs::remove_all(in("both/random-folds", lost));
      const auto before = fs::last_write_time(in("both", "report.json"));
      const auto resumed = m_cli->run({"crossval", "--resume", "both"});
      QVERIFY2(resumed.exitCode == 0, qPrintable(resumed.err));
      QCOMPARE(resumed.out, result.out);
      QCOMPARE(readFile(in("both", "comparison.txt")), table);
      QCOMPARE(fs::last_write_time(in("both", "report.json")), before);
    }
    const auto again = m_cli->run({"crossval", "--resume", "both"});
    QVERIFY2(again.exitCode == 1 && again.err.contains("finished"), qPrintable(again.err));
  }

  void anotherProcessKeepsOut() {
    writeFile(m_cli->folder() / "long.json",
              R"({"data":{"folder":"clips"},"recipe":{"epochs":5000,"batch_size":4,"calibration_folds":0},
                  "machine":{"threads":1,"checkpoint_seconds":0}})");
    QProcess process;
    m_cli->prepare(process, {"train", "--config", "long.json", "--output", "long"});
    process.start();
    QTRY_VERIFY_WITH_TIMEOUT(fs::exists(in("long", "state.safetensors")), 60000);
    const auto result = m_cli->run({"train", "--resume", "long"});
    QVERIFY2(result.exitCode == 1 && result.err.contains("Another process"), qPrintable(result.err));
    process.terminate();
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 130);
    const QString said = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(said.startsWith("Run folder: long\n") && said.contains("moodogram-cli train --resume long\n"),
             qPrintable(said));
    QVERIFY(fs::exists(in("long", "state.safetensors")));
  }
};

QTEST_GUILESS_MAIN(CliResumeTest)
#include "cli_resume_test.moc"
