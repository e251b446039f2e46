// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QElapsedTimer>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <csignal>
#include <cstring>
#include <functional>
#include <memory>

#include "tests/app/cli_fixture.h"
#include "tests/support/training_clips.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

namespace {

constexpr int kLongestRunMs = 240000;

/// A port of this machine that nobody listens on.
int freePort() {
  const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  const bool isBound = ::bind(socket, reinterpret_cast<sockaddr*>(&address), size) == 0 &&
                       ::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size) == 0;
  ::close(socket);
  return isBound ? ntohs(address.sin_port) : 0;
}

using Environment = QMap<QString, QString>;
/// What the program that starts a process tells it.
using Starter = std::function<Environment(int rank, int size)>;

Environment likeTorchrun(int rank, int size) {
  return {{"RANK", QString::number(rank)},
          {"WORLD_SIZE", QString::number(size)},
          {"LOCAL_RANK", QString::number(rank)},
          {"MASTER_ADDR", "127.0.0.1"}};
}

Environment likeMpirun(int rank, int size) {
  return {{"OMPI_COMM_WORLD_RANK", QString::number(rank)},
          {"OMPI_COMM_WORLD_SIZE", QString::number(size)},
          {"OMPI_COMM_WORLD_LOCAL_RANK", QString::number(rank)},
          {"OMPI_COMM_WORLD_LOCAL_SIZE", QString::number(size)}};
}

Environment likeSrun(int rank, int size) {
  return {
      {"SLURM_JOB_ID", "7"}, {"SLURM_PROCID", QString::number(rank)},  {"SLURM_NTASKS", QString::number(size)},
      {"SLURM_NNODES", "1"}, {"SLURM_LOCALID", QString::number(rank)}, {"SLURM_STEP_NUM_TASKS", QString::number(size)}};
}

/// |a - b| / |a| over all weights of two model files.
double difference(const fs::path& a, const fs::path& b) {
  const SafetensorsFile left = readSafetensors(a);
  const SafetensorsFile right = readSafetensors(b);
  const auto valuesOf = [](const StoredTensor& tensor) {
    std::vector<float> values(tensor.bytes.size() / sizeof(float));
    std::memcpy(values.data(), tensor.bytes.data(), tensor.bytes.size());
    return values;
  };
  if (left.tensors.size() != right.tensors.size()) return 1;
  double differences = 0;
  double squares = 0;
  for (const auto& [name, tensor] : left.tensors) {
    const auto other = right.tensors.find(name);
    if (other == right.tensors.end() || other->second.shape != tensor.shape) return 1;
    if (tensor.type != TensorType::Float32) continue;
    const auto x = valuesOf(tensor);
    const auto y = valuesOf(other->second);
    for (std::size_t i = 0; i < x.size(); ++i) {
      differences += std::pow(static_cast<double>(x[i]) - y[i], 2);
      squares += std::pow(static_cast<double>(x[i]), 2);
    }
  }
  return std::sqrt(differences / squares);
}

}  // namespace

/// Real processes that train together on this machine.
class CliDistributedTest : public QObject {
  Q_OBJECT

  struct Team {
    std::vector<std::unique_ptr<QProcess>> processes;
    std::vector<CliFixture::Result> results;

    void kill(std::size_t rank, int signal) { ::kill(static_cast<pid_t>(processes[rank]->processId()), signal); }
    /// Waits for all but one. Returns whether they ended in time.
    bool waitFor(std::size_t except = SIZE_MAX, int milliseconds = kLongestRunMs) {
      QElapsedTimer clock;
      clock.start();
      bool ended = true;
      for (std::size_t rank = 0; rank < processes.size(); ++rank)
        if (rank != except && processes[rank]->state() != QProcess::NotRunning)
          ended =
              processes[rank]->waitForFinished(std::max<int>(1, milliseconds - static_cast<int>(clock.elapsed()))) &&
              ended;
      results.clear();
      for (const auto& process : processes)
        results.push_back({process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1,
                           QString::fromUtf8(process->readAllStandardOutput()),
                           QString::fromUtf8(process->readAllStandardError())});
      return ended;
    }
    ~Team() {
      for (const auto& process : processes) process->kill();
      for (const auto& process : processes) process->waitForFinished();
    }
  };

  std::unique_ptr<CliFixture> m_cli;

  fs::path in(const QString& run, const char* file) const { return m_cli->folder() / run.toStdString() / file; }
  fs::path modelOf(const QString& run) const { return in(run, "model.safetensors"); }

  std::unique_ptr<Team> start(int size, const QStringList& arguments, const Starter& starter = likeTorchrun,
                              const Environment& extra = {}) const {
    auto team = std::make_unique<Team>();
    const QString port = QString::number(freePort());
    for (int rank = 0; rank < size; ++rank) {
      auto& process = team->processes.emplace_back(std::make_unique<QProcess>());
      m_cli->prepare(*process, arguments);
      QProcessEnvironment environment = process->processEnvironment();
      environment.insert("MASTER_PORT", port);
      for (const Environment& variables : {starter(rank, size), extra})
        for (auto it = variables.begin(); it != variables.end(); ++it) environment.insert(it.key(), it.value());
      process->setProcessEnvironment(environment);
      process->start();
    }
    return team;
  }

  /// Runs to the end, which must be a good one.
  void train(int size, const QStringList& arguments, const Starter& starter = likeTorchrun) const {
    if (size == 1) {
      const auto result = m_cli->run(QStringList{"train"} + arguments);
      QVERIFY2(result.exitCode == 0, qPrintable(result.err));
      return;
    }
    const auto team = start(size, QStringList{"train"} + arguments, starter);
    QVERIFY(team->waitFor());
    for (const auto& result : team->results) QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    const QString said = "Trains in " + QString::number(size) + " processes";
    QVERIFY2(team->results[0].err.contains(said), qPrintable(team->results[0].err));
    for (std::size_t rank = 1; rank < team->results.size(); ++rank) {
      QCOMPARE(team->results[rank].out, QString());
      QVERIFY2(!team->results[rank].err.contains("epoch"), qPrintable(team->results[rank].err));
    }
  }

  void compareLosses(const QString& a, const QString& b, double tolerance, qsizetype epochs) const {
    const auto left = jsonLines(QString::fromStdString(readFile(in(a, "metrics.jsonl"))));
    const auto right = jsonLines(QString::fromStdString(readFile(in(b, "metrics.jsonl"))));
    QVERIFY(!left.isEmpty());
    QCOMPARE(left.size(), right.size());
    double most = 0;
    for (qsizetype i = 0; i < std::min(epochs, left.size()); ++i)
      for (const char* key : {"train_loss", "validation_loss"})
        most = std::max(most, std::abs(left[i][key].toDouble() - right[i][key].toDouble()));
    qInfo("losses differ by up to %.2g", most);
    QVERIFY(most < tolerance);
  }

  void waitForState(const QString& run) const {
    QTRY_VERIFY_WITH_TIMEOUT(fs::exists(in(run, "state.safetensors")), 60000);
  }

  void writeConfig(const char* name, const std::string& recipe, const std::string& rest = "") const {
    writeFile(m_cli->folder() / name, R"({"data":{"folder":"clips","groups_test":["04"]},"recipe":{)" + recipe +
                                          R"(},"machine":{"threads":1,"checkpoint_seconds":0})" + rest + "}");
  }

 private Q_SLOTS:
  void initTestCase() {
    m_cli = std::make_unique<CliFixture>();
    writeTrainingClips(m_cli->folder() / "clips", 4, 1);
    // Everything that looks at more than one recording: mixup, class weights, batch norm; batches that cannot be shared
    // evenly; an average of the weights, a choice of the epoch.
    writeConfig("moodnet.json",
                R"("epochs":4,"batch_size":7,"mixup_alpha":0.3,"class_weights":true,"ema_decay":0.9,
                   "calibration_folds":0,"validation_share":0.3,"optimizer":"sgd","learning_rate":0.01)",
                R"(,"augmentation":{"frequency_masks":1,"time_masks":1})");
    writeConfig("folds.json",
                R"("epochs":3,"batch_size":6,"mixup_alpha":0,"calibration_folds":2,"optimizer":"sgd",
                   "learning_rate":0.01)");
    writeConfig("googlenet.json",
                R"("epochs":1,"batch_size":10,"mixup_alpha":0,"ema_decay":0,"calibration_folds":0,"optimizer":"sgd",
                   "learning_rate":0.01,"warmup_fraction":0,"schedule":"constant")",
                R"(,"model":{"architecture":"googlenet"},"augmentation":{"grey_probability":0.5,"brightness":0.2},
                   "front_end":{"id":"sox-linear","parameters":{"width":64,"height":64}})");
    writeConfig("long.json",
                R"("epochs":60,"batch_size":6,"calibration_folds":0,"validation_share":0.3,"mixup_alpha":0.3)");
    writeConfig("resumed.json",
                R"("epochs":20,"batch_size":6,"calibration_folds":0,"validation_share":0.3,"optimizer":"sgd",
                   "learning_rate":0.003)");
    for (const char* run : {"moodnet", "folds", "googlenet"})
      train(1, {"--config", QString(run) + ".json", "--output", QString(run) + "-1"});
  }

  void severalProcessesDoWhatOneDoes_data() {
    QTest::addColumn<QString>("config");
    QTest::addColumn<int>("size");
    for (const char* config : {"moodnet", "folds", "googlenet"})
      for (const int size : {2, 3}) QTest::addRow("%s, %d processes", config, size) << config << size;
  }
  void severalProcessesDoWhatOneDoes() {
    QFETCH(QString, config);
    QFETCH(int, size);
    const QString run = config + "-" + QString::number(size);
    train(size, {"--config", config + ".json", "--output", run});
    if (QTest::currentTestFailed()) return;
    // The sums over a batch have another order. One process with other vector instructions (ATEN_CPU_CAPABILITY) gets
    // up to 8e-5 of the weights away from itself in these few steps, several processes as much, at the upper end where
    // a rounding decides which of two values is the maximum. Dropout with numbers of its own in each process would be
    // 4e-4 (GoogLeNet, after one step) and 7e-3 (MoodNet) away.
    const double away = difference(modelOf(config + "-1"), modelOf(run));
    qInfo("%s: %.2g of the weights", qPrintable(run), away);
    QVERIFY(away < (config == "googlenet" ? 1e-4 : 1e-3));
    compareLosses(config + "-1", run, 1e-3, 100);
    QVERIFY(fs::exists(in(run, "report.html")) && fs::exists(in(run, "tested.csv")));
  }

  void everyStarterIsUnderstood() {
    train(2, {"--config", "moodnet.json", "--output", "mpi"}, likeMpirun);
    train(2, {"--config", "moodnet.json", "--output", "slurm"}, likeSrun);
    if (QTest::currentTestFailed()) return;
    QVERIFY(readFile(modelOf("mpi")) == readFile(modelOf("slurm")));
  }

  void aKilledProcessEndsAllAndTheRunGoesOn_data() {
    QTest::addColumn<int>("victim");
    QTest::newRow("the first") << 0;
    QTest::newRow("another") << 1;
  }
  void aKilledProcessEndsAllAndTheRunGoesOn() {
    QFETCH(int, victim);
    if (!fs::exists(modelOf("whole"))) train(3, {"--config", "long.json", "--output", "whole"});
    if (QTest::currentTestFailed()) return;
    const QString run = "killed-" + QString::number(victim);
    const auto team = start(3, {"train", "--config", "long.json", "--output", run});
    waitForState(run);
    team->kill(static_cast<std::size_t>(victim), SIGKILL);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(team->waitFor());
    qInfo("all ended after %.1f s", static_cast<double>(clock.elapsed()) / 1000);
    QVERIFY(clock.elapsed() < 30000);
    for (std::size_t rank = 0; rank < 3; ++rank) {
      const auto& [exitCode, out, err] = team->results[rank];
      if (rank == static_cast<std::size_t>(victim)) continue;
      QCOMPARE(exitCode, 1);
      const QString who = "process " + QString::number(rank) + ": Process " + QString::number(victim) + " of 3 (on ";
      QVERIFY2(err.contains(who) && err.contains("went away") && err.contains("--resume"), qPrintable(err));
    }
    QVERIFY(!fs::exists(modelOf(run)));
    train(3, {"--resume", run});
    if (QTest::currentTestFailed()) return;
    QVERIFY(readFile(modelOf(run)) == readFile(modelOf("whole")));
  }

  void aRunGoesOnWithAnotherNumberOfProcesses_data() {
    QTest::addColumn<int>("size");
    QTest::newRow("one") << 1;
    QTest::newRow("three") << 3;
  }
  void aRunGoesOnWithAnotherNumberOfProcesses() {
    QFETCH(int, size);
    if (!fs::exists(modelOf("resumed-whole"))) train(1, {"--config", "resumed.json", "--output", "resumed-whole"});
    const QString run = "resumed-" + QString::number(size);
    const auto team = start(2, {"train", "--config", "resumed.json", "--output", run});
    waitForState(run);
    team->kill(1, SIGTERM);  // heard by one, heeded by all
    QVERIFY(team->waitFor());
    for (const auto& result : team->results) QVERIFY2(result.exitCode == 130, qPrintable(result.err));
    const auto epochsDone = std::ranges::count(readFile(in(run, "metrics.jsonl")), '\n');
    train(size, {"--resume", run});
    if (QTest::currentTestFailed()) return;
    // Another number of processes sums in another order: what a rounding decides grows from epoch to epoch, so the
    // losses are compared soon after the stop.
    compareLosses("resumed-whole", run, 0.01, epochsDone + 4);
    const double away = difference(modelOf("resumed-whole"), modelOf(run));
    qInfo("after %d and %d epochs %.2g of the weights", static_cast<int>(epochsDone), static_cast<int>(20 - epochsDone),
          away);
    QVERIFY(away < 0.03);
  }

  void aSilentProcessCountsAsGone() {
    const auto team = start(3, {"train", "--config", "long.json", "--output", "silent"}, likeTorchrun,
                            {{"MOODOGRAM_PROCESS_TIMEOUT", "4"}});
    waitForState("silent");
    team->kill(2, SIGSTOP);
    const bool ended = team->waitFor(2, 60000);
    team->kill(2, SIGKILL);
    QVERIFY(ended);
    for (const std::size_t rank : {0, 1}) {
      const auto& result = team->results[rank];
      QVERIFY2(result.exitCode == 1 && result.err.contains("Process 2 of 3"), qPrintable(result.err));
    }
  }

  void anErrorInOneIsToldByAll() {
    // The first cannot write its state any more.
    auto team = start(3, {"train", "--config", "long.json", "--output", "full"});
    waitForState("full");
    fs::rename(m_cli->folder() / "full", m_cli->folder() / "gone");
    QVERIFY(team->waitFor());
    for (const auto& result : team->results) QCOMPARE(result.exitCode, 1);
    for (const std::size_t rank : {1, 2})
      QVERIFY2(team->results[rank].err.contains("Process 0 of 3 (on ") && team->results[rank].err.contains(" ended: "),
               qPrintable(team->results[rank].err));

    writeConfig("astray.json",
                R"("epochs":60,"batch_size":6,"calibration_folds":0,"optimizer":"sgd","learning_rate":10,
                                  "weight_decay":1,"schedule":"constant","warmup_fraction":0)");
    team = start(2, {"train", "--config", "astray.json", "--output", "astray"});
    QVERIFY(team->waitFor());
    for (const auto& result : team->results)
      QVERIFY2(result.exitCode == 1 && result.err.contains("went astray"), qPrintable(result.err));
  }

  void whatCannotBeSharedIsRefused() {
    auto team = start(8, {"train", "--config", "folds.json", "--output", "many"});
    QVERIFY(team->waitFor());
    for (const auto& result : team->results)
      QVERIFY2(result.exitCode == 1 && result.err.contains("recipe.batch_size"), qPrintable(result.err));

    team = start(2, {"crossval", "--config", "folds.json", "--output", "cv"});
    QVERIFY(team->waitFor());
    for (const auto& result : team->results)
      QVERIFY2(result.exitCode == 1 && result.err.contains("WORLD_SIZE=1"), qPrintable(result.err));

    // One process of two.
    const auto lonely = [](int, int) { return likeTorchrun(0, 2); };
    team = start(1, {"train", "--config", "folds.json", "--output", "lonely"}, lonely,
                 {{"MOODOGRAM_PROCESS_TIMEOUT", "1"}});
    QVERIFY(team->waitFor());
    QCOMPARE(team->results[0].exitCode, 1);
    QVERIFY2(team->results[0].err.contains("Process 1 of 2 did not come within 5 s"), qPrintable(team->results[0].err));
  }
};

QTEST_GUILESS_MAIN(CliDistributedTest)
#include "cli_distributed_test.moc"
