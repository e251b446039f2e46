// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/run_status.h"

#include <QProcess>
#include <QTest>
#include <csignal>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/train/run_folder.h"
#include "core/train/run_tables.h"
#include "tests/support/files.h"

using namespace moodogram;
namespace fs = std::filesystem;

/// What a watcher learns from a run's folder, and the processes that it names.
class RunStatusTest : public QObject {
  Q_OBJECT

  static fs::path newRun(const test::TemporaryFolder& home) {
    const fs::path folder = home / "run";
    fs::create_directories(folder);
    test::writeFile(folder / "request.json", TrainConfig().toJson());
    return folder;
  }
  static EpochReport epoch(int number) {
    EpochReport report;
    report.epoch = number;
    report.epochs = 9;
    report.trainLoss = 1.5;
    report.seconds = 2;
    report.validation = Metrics();
    report.validation->unweightedAverageRecall = 0.5;
    ClassMetrics calm;
    calm.members = {MoodClass::Calm};
    calm.predicted = {3, 1, 0, 0, 0};
    report.validation->classes = {calm};
    report.isBest = true;
    return report;
  }

 private Q_SLOTS:
  void aProcessIsKnownByItsStart() {
    const ProcessIdentity self = currentProcess();
    QCOMPARE(stateOf(self), ProcessState::Running);
    ProcessIdentity other = self;
    ++other.startTicks;  // the number was given to somebody else since
    QCOMPARE(stateOf(other), ProcessState::Gone);

    QProcess sleeper;
    sleeper.start("sleep", {"60"});
    QVERIFY(sleeper.waitForStarted());
    const auto process = processOf(static_cast<int>(sleeper.processId()));
    QVERIFY(process.has_value());
    ::kill(process->pid, SIGSTOP);
    QTRY_COMPARE(stateOf(*process), ProcessState::Stopped);
    ::kill(process->pid, SIGCONT);
    QTRY_COMPARE(stateOf(*process), ProcessState::Running);
    sleeper.kill();
    sleeper.waitForFinished();
    QCOMPARE(stateOf(*process), ProcessState::Gone);

    test::TemporaryFolder home;
    test::writeFile(home / "process", processText(self));
    QVERIFY(readProcess(home / "process") == self);
    test::writeFile(home / "process", "nobody");
    QVERIFY(!readProcess(home / "process"));
    QVERIFY(!readProcess(home / "nothing"));
  }

  void filesThatHoldSomethingElseAreSaid_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a word for a number") << "status.json" << QByteArray(R"({"phase": "fitting", "epoch": "two"})");
    QTest::newRow("a number for a word") << "status.json" << QByteArray(R"({"phase": 3})");
    QTest::newRow("epochs") << "metrics.jsonl" << QByteArray("{\"epoch\": \"one\"}\n");
    QTest::newRow("report") << "report.json" << QByteArray(R"({"test": {"clips": "many"}})");
    QTest::newRow("environment") << "environment.json" << QByteArray(R"({"device": 1})");
  }
  void filesThatHoldSomethingElseAreSaid() {
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    test::TemporaryFolder home;
    const fs::path folder = newRun(home);
    test::writeFile(folder / file.toStdString(), text.toStdString());
    const RunStatus status = readRunStatus(folder);
    QCOMPARE(status.state, RunState::Failed);
    QVERIFY2(status.problem.english().find("cannot be read") != std::string::npos, status.problem.english().c_str());
    QVERIFY(!status.isResumable && status.changedUnixSeconds > 0);
  }

  void aRunIsFollowedFromItsStartToItsEnd() {
    test::TemporaryFolder home;
    const fs::path folder = newRun(home);
    QCOMPARE(readRunStatus(folder).state, RunState::Crashed);  // nobody works on it
    QVERIFY(!readRunStatus(folder).isResumable);
    QVERIFY(readRunStatus(folder).config.has_value());
    QCOMPARE(runFoldersIn(home.path()), std::vector<fs::path>{folder});
    {
      RunFolder run(folder, RunFolder::Start::New, RunFolder::Kind::Training);  // takes what was asked for as its own
      QCOMPARE(readRunStatus(folder).state, RunState::Starting);
      test::writeFile(folder / "config.json", TrainConfig().toJson());
      run.showProgress("loading", {3, 7, "a.wav"});
      RunStatus status = readRunStatus(folder);
      QCOMPARE(status.state, RunState::Running);
      QCOMPARE(status.phase, std::string("loading"));
      QCOMPARE(status.progress.total, std::int64_t{7});
      QVERIFY(status.process == currentProcess());

      run.showStep({.fold = 0, .epoch = 2, .epochs = 9, .step = 4, .steps = 4, .windows = 8});
      run.add(epoch(1));
      status = readRunStatus(folder);
      QCOMPARE(status.phase, std::string("fitting"));
      QCOMPARE(status.step.step, std::size_t{4});
      QCOMPARE(status.epochs.size(), std::size_t{1});
      QCOMPARE(status.epochs[0].validationUar, std::optional(0.5));
      QCOMPARE(status.epochs[0].confusion.size(), std::size_t{1});
      QCOMPARE(status.epochs[0].confusion[0].name, std::string("calm"));
      QCOMPARE(status.epochs[0].confusion[0].verdicts[1], std::int64_t{1});

      QVERIFY(!run.isEndAsked());
      test::writeFile(folder / "finish", "");
      QVERIFY(run.isEndAsked());
      run.log("Failed: the disk is full.");
    }
    // Somebody else's process now has the number, or none.
    test::writeFile(folder / "run.lock", "1 1\n");
    RunStatus status = readRunStatus(folder);
    QCOMPARE(status.state, RunState::Failed);
    QCOMPARE(status.problem, Message("the disk is full."));
    QVERIFY(status.isResumable && !status.process);
    {
      RunFolder run(folder, RunFolder::Start::Resume, RunFolder::Kind::Training);
      QVERIFY(!run.isEndAsked());  // that was asked of the run before
      run.logEnd(ConfigError(Message(MOODOGRAM_TEXT("Training", "There is no %1."), "folder")));
    }
    test::writeFile(folder / "run.lock", "1 1\n");
    status = readRunStatus(folder);
    QCOMPARE(status.problem, Message(MOODOGRAM_TEXT("Training", "There is no %1."), "folder"));
    // Libraries say things in several lines.
    for (const Message& said : {Message("CUDA error: unknown\nCompile with\n\n`TORCH_USE_CUDA_DSA`.\n"),
                                Message(MOODOGRAM_TEXT("Training", "There is no %1."), "fluidsynth,\nor two")}) {
      {
        RunFolder run(folder, RunFolder::Start::Resume, RunFolder::Kind::Training);
        run.logEnd(ModelError(said));
      }
      test::writeFile(folder / "run.lock", "1 1\n");
      status = readRunStatus(folder);
      QCOMPARE(status.state, RunState::Failed);
      QCOMPARE(status.problem, said);
    }
    {
      RunFolder run(folder, RunFolder::Start::Resume, RunFolder::Kind::Training);
      run.log("Stopped; what was done is kept.");
    }
    test::writeFile(folder / "run.lock", "1 1\n");
    QCOMPARE(readRunStatus(folder).state, RunState::Stopped);
    {
      const RunFolder run(folder, RunFolder::Start::Resume, RunFolder::Kind::Training);
      test::writeFile(folder / "run.lock", "1 1 another.machine\n");
      status = readRunStatus(folder);
      QCOMPARE(status.state, RunState::Running);
      QVERIFY(status.process && status.process->host == "another.machine" && !status.isResumable);
      QVERIFY_EXCEPTION_THROWN(RunFolder::remove(folder), ConfigError);
      QVERIFY(fs::exists(folder / "config.json"));
    }
    QVERIFY(!readRunStatus(folder).process);  // it has ended there
    test::writeFile(folder / "run.lock", "1 1\n");
    test::writeFile(folder / "report.json",
                    R"({"test":{"clips":5,"uar":0.75,"accuracy":0.8,"classes":[{"name":"sad"}],)"
                    R"("confusion":[[0,0,5,0,0]]}})");
    test::writeFile(folder / "run.lock", processText(currentProcess()));  // which is about to end
    status = readRunStatus(folder);
    QCOMPARE(status.state, RunState::Finished);
    QVERIFY(!status.process);
    QCOMPARE(status.testUar, std::optional(0.75));
    QCOMPARE(status.confusion.size(), std::size_t{1});
    QCOMPARE(status.confusion[0].verdicts[2], std::int64_t{5});
    QCOMPARE(columnsOf(status.confusion).size(), kEmotionCount);
    QVERIFY(confusionCsv(status.confusion).find("neutral") == std::string::npos);

    // A network that tells neutral apart, and one that tells seven things apart, which none does.
    test::writeFile(folder / "report.json",
                    R"({"test":{"clips":5,"uar":0.75,"accuracy":0.8,"classes":[{"name":"neutral"},{"name":"sad"}],)"
                    R"("confusion":[[0,0,1,0,0,4],[0,0,0,0,0,0,9]]}})");
    status = readRunStatus(folder);
    QCOMPARE(status.confusion.size(), std::size_t{1});
    QCOMPARE(status.confusion[0].verdicts[5], std::int64_t{4});
    QCOMPARE(columnsOf(status.confusion).size(), kMoodClassCount);
    QCOMPARE(confusionCsv(status.confusion), std::string("true,calm,happy,sad,angry,fearful,neutral\r\n"
                                                         "neutral,0,0,1,0,0,4\r\n"));
  }

  void theExternalTestStandsByItself() {
    test::TemporaryFolder home;
    const fs::path folder = newRun(home);
    test::writeFile(folder / "config.json", TrainConfig().toJson());
    test::writeFile(folder / "external.csv",
                    "path,group,truth,verdict,right,confidence,calm,happy,sad,angry,fearful,error\r\n"
                    "/a/one.mp3,Nina,happy,calm,0,0.6,0.6,0.1,0.1,0.1,0.1,\r\n"
                    "/a/two.mp3,Nina,calm,calm,1,0.7,0.7,0.1,0.1,0.05,0.05,\r\n"
                    "/a/three.mp3,Otis,sad,calm,0,0.8,0.8,0.05,0.05,0.05,0.05,\r\n");
    const std::string test = R"({"clips":3,"uar":0.25,"accuracy":0.5,"mean_auc":0.625,"classes":[{"name":"sad"}],)"
                             R"("confusion":[[5,0,0,0,0]],"failed":2,"dataset":{"name":"CAL500","notes":["By id."]},)"
                             R"("missing":["beck-loser","air-sexy_boy"]})";
    test::writeFile(folder / "report.json", R"({"test":{"clips":5,"uar":0.75},"external_test":)" + test + "}");
    const RunStatus status = readRunStatus(folder);
    QCOMPARE(status.state, RunState::Finished);
    QCOMPARE(status.testUar, std::optional(0.75));
    QVERIFY(status.confusion.empty() && status.worst.empty());
    QVERIFY(status.external.has_value());
    QCOMPARE(status.external->data, std::string("CAL500"));
    QCOMPARE(status.external->figures.recordings, std::int64_t{3});
    QCOMPARE(status.external->figures.uar, std::optional(0.25));
    QCOMPARE(status.external->meanAuc, std::optional(0.625));
    QCOMPARE(status.external->confusion.at(0).verdicts[0], std::int64_t{5});
    QCOMPARE(status.external->unreadable, std::int64_t{2});
    QCOMPARE(status.external->missing, (std::vector<std::string>{"beck-loser", "air-sexy_boy"}));
    QCOMPARE(status.external->notes, (std::vector<std::string>{"By id."}));
    QCOMPARE(status.external->worst.size(), std::size_t{2});
    QCOMPARE(status.external->worst[0].file, fs::path("/a/three.mp3"));  // the surest first
    test::writeFile(folder / "report.json", R"({"test":{"clips":5,"uar":0.75},"external_test":7})");
    QVERIFY(!readRunStatus(folder).external);
  }

  void theDeviceIsThatWhichIsUsed() {
    test::TemporaryFolder home;
    const fs::path folder = newRun(home);
    QVERIFY(readRunStatus(folder).device.empty());
    const auto deviceOf = [&](const char* environment) {
      test::writeFile(folder / "environment.json", environment);
      return readRunStatus(folder).device;
    };
    QCOMPARE(deviceOf(R"({"device":"auto","devices":["cpu"]})"), std::string("cpu"));
    QCOMPARE(deviceOf(R"({"device":"auto","devices":["cpu","cuda:0 NVIDIA H200"]})"), std::string("cuda:0"));
    QCOMPARE(deviceOf(R"({"device":"cpu","devices":["cpu","cuda:0 NVIDIA H200"]})"), std::string("cpu"));
    QCOMPARE(deviceOf(R"({"device":"cuda","devices":[]})"), std::string("cuda:0"));
    QCOMPARE(deviceOf(R"({"device":"cuda:1"})"), std::string("cuda:1"));
  }

  void theMatrixIsOfTheBestEpochOfAFit() {
    RunStatus run;
    const auto add = [&](int fold, int number, bool isBest) {
      RunEpoch& epoch = run.epochs.emplace_back();
      epoch.fold = fold;
      epoch.epoch = number;
      epoch.isBest = isBest;
      epoch.confusion = {{std::to_string(fold) + "/" + std::to_string(number), {}}};
    };
    add(1, 1, true);
    add(1, 2, true);
    add(1, 3, false);
    add(0, 1, true);
    add(0, 2, false);
    const auto shown = [&](std::optional<std::pair<int, int>> fit) { return confusionSoFar(run, fit).front().name; };
    QCOMPARE(shown(std::pair(0, 1)), std::string("1/2"));
    QCOMPARE(shown(std::pair(0, 0)), std::string("0/1"));
    QCOMPARE(shown({}), std::string("0/1"));  // of the newest
    QVERIFY(confusionSoFar(run, std::pair(0, 2)).empty());
    run.confusion = {{"test", {}}};
    QCOMPARE(shown(std::pair(0, 1)), std::string("test"));
  }

  void damagedFilesAreLeftOut() {
    test::TemporaryFolder home;
    const fs::path folder = newRun(home);
    test::writeFile(folder / "config.json", "{");
    test::writeFile(folder / "status.json", "[1");
    test::writeFile(folder / "metrics.jsonl",
                    "{\"fold\":0,\"epoch\":1,\"train_loss\":1,\"seconds\":1}\n{\"fold\":0,\"ep");
    test::writeFile(folder / "report.json", "nothing");
    test::writeFile(folder / "state.safetensors", "");
    const RunStatus status = readRunStatus(folder);
    QCOMPARE(status.epochs.size(), std::size_t{1});
    QVERIFY(status.phase.empty());
    QVERIFY(status.config.has_value());  // that of the request
    test::writeFile(folder / "output.txt", "x\nmoodogram-cli: There is no such device.\n");
    fs::remove(folder / "config.json");
    QCOMPARE(readRunStatus(folder).problem.english(), std::string("There is no such device."));
    QVERIFY(runLog(folder).find("no such device") != std::string::npos);
  }
};

QTEST_GUILESS_MAIN(RunStatusTest)
#include "run_status_test.moc"
