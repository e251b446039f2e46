// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A library that is analysed by several processes, one of which is killed, against one process.
#include <signal.h>

#include <QJsonArray>
#include <QTest>
#include <memory>

#include "core/library/library_database.h"
#include "tests/app/cli_fixture.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

class CliMergeTest : public QObject {
  Q_OBJECT

  static constexpr int kFiles = 30;
  static constexpr int kShards = 3;
  std::unique_ptr<CliFixture> m_cli;

  fs::path in(const std::string& name) const { return m_cli->folder() / name; }

  QStringList shardArguments(int number) const {
    return {"analyze",
            "--model",
            QString::fromStdString(m_cli->modelFile()),
            "--shard",
            QString("%1/%2").arg(number).arg(kShards),
            "--library",
            QString("part-%1.sqlite").arg(number),
            "--json",
            "music"};
  }

  QJsonArray merge(const QStringList& arguments, int exitCode = 0) const {
    const auto result = m_cli->run(QStringList{"merge", "--json"} + arguments);
    if (result.exitCode != exitCode) qWarning() << result.exitCode << result.err;
    return result.exitCode == exitCode ? QJsonDocument::fromJson(result.out.toUtf8()).array() : QJsonArray();
  }

  static int sum(const QJsonArray& stores, const char* key) {
    int total = 0;
    for (const auto& store : stores) total += store.toObject()[key].toInt();
    return total;
  }

  static void compareLibraries(const fs::path& actual, const fs::path& expected) {
    LibraryDatabase mine(actual);
    LibraryDatabase theirs(expected);
    const auto keys = theirs.analysisKeys();
    QCOMPARE(keys.size(), std::size_t(kFiles));
    QCOMPARE(mine.analysisKeys().size(), keys.size());
    for (const AnalysisKey& key : keys) {
      const auto a = mine.analysis(key);
      const auto b = theirs.analysis(key);
      QVERIFY(a && b);
      QVERIFY2(a->timeline == b->timeline && a->summary == b->summary, "not the same to the bit");
      QCOMPARE(a->durationSeconds, b->durationSeconds);
    }
    QCOMPARE(mine.tracks().size(), std::size_t(kFiles));
    for (const Track& track : theirs.tracks()) {
      const auto same = mine.trackAt(track.file);
      QVERIFY(same);
      QCOMPARE(same->contentHash, track.contentHash);
      QCOMPARE(same->sizeBytes, track.sizeBytes);
      QVERIFY(same->tags == track.tags);
    }
  }

 private Q_SLOTS:
  void initTestCase() {
    m_cli = std::make_unique<CliFixture>();
    for (int i = 0; i < kFiles; ++i) {
      const fs::path folder = m_cli->music() / ("album " + std::to_string(i % 4));
      fs::create_directories(folder);
      writeGlide(folder / ("song " + std::to_string(i) + ".wav"), 10, 16000, i);
    }
  }

  void severalProcessesEqualOne() {
    QCOMPARE(m_cli->analyze({"--library", "one.sqlite", "music"}).exitCode, 0);

    // Three at once; the second is killed in the middle of its work.
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int number = 1; number <= kShards; ++number) {
      processes.push_back(std::make_unique<QProcess>());
      m_cli->prepare(*processes.back(), shardArguments(number));
      processes.back()->start();
    }
    QByteArray seen;
    while (seen.count('\n') < 2 && processes[1]->waitForReadyRead(30000)) seen += processes[1]->readAllStandardOutput();
    ::kill(static_cast<pid_t>(processes[1]->processId()), SIGKILL);
    for (const auto& process : processes) QVERIFY(process->waitForFinished(60000));
    QCOMPARE(processes[1]->exitStatus(), QProcess::CrashExit);
    QCOMPARE(processes[0]->exitCode(), 0);
    QCOMPARE(processes[2]->exitCode(), 0);

    // What it had done is merged already, and the rest when it has been run again.
    const QStringList parts{"part-1.sqlite", "part-2.sqlite", "part-3.sqlite", "--library", "all.sqlite"};
    const QJsonArray early = merge(parts);
    const int before = sum(early, "added");
    QVERIFY2(before < kFiles && early.at(1)["added"].toInt() >= 2, qPrintable(QString::number(before)));
    QCOMPARE(m_cli->run(shardArguments(2)).exitCode, 0);
    const QJsonArray late = merge(parts);
    QCOMPARE(sum(late, "added"), kFiles - before);
    QCOMPARE(sum(late, "same"), before);
    QCOMPARE(sum(late, "conflicts"), 0);
    compareLibraries(in("all.sqlite"), in("one.sqlite"));

    QCOMPARE(sum(merge(parts), "same"), kFiles);
    compareLibraries(in("all.sqlite"), in("one.sqlite"));
    // The merged library is one like any other: nothing is left to do.
    const auto rest = m_cli->analyze({"--progress", "--library", "all.sqlite", "music"});
    QVERIFY2(rest.err.contains(QString("0 analysed, %1 from the library").arg(kFiles)),
             qPrintable(rest.err.right(200)));
  }

  void theShardOfAJobArray() {
    QProcess process;
    m_cli->prepare(process, {"analyze", "--model", QString::fromStdString(m_cli->modelFile()), "--shard", "slurm",
                             "--library", "slurm.sqlite", "music"});
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert("SLURM_ARRAY_TASK_ID", "11");
    environment.insert("SLURM_ARRAY_TASK_MIN", "10");
    environment.insert("SLURM_ARRAY_TASK_MAX", "12");
    environment.insert("SLURM_ARRAY_TASK_COUNT", "3");
    process.setProcessEnvironment(environment);
    process.start();
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 0);
    const QString said = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(said.contains("Shard 2 of 3: "), qPrintable(said));
    LibraryDatabase mine(in("slurm.sqlite"));
    LibraryDatabase second(in("part-2.sqlite"));
    QCOMPARE(mine.analysisKeys().size(), second.analysisKeys().size());
    for (const AnalysisKey& key : second.analysisKeys()) QVERIFY(mine.analysis(key));
  }

  void failuresSayWhy() {
    auto result = m_cli->analyze({"--shard", "1/2", "music"});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("--library part-2.sqlite"), qPrintable(result.err));
    result = m_cli->analyze({"--shard", "3/2", "--no-store", "music"});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("K/N"), qPrintable(result.err));
    result = m_cli->run({"merge", "none.sqlite", "--library", "x.sqlite"});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("There is no library"), qPrintable(result.err));
    writeFile(in("garbage.sqlite"), std::string(5000, 'x'));
    result = m_cli->run({"merge", "garbage.sqlite", "part-1.sqlite", "--library", "x.sqlite"});
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains("skipped: ") && result.err.contains("garbage.sqlite"), qPrintable(result.err));
    QVERIFY2(result.out.contains("CONFLICTS"), qPrintable(result.out));
  }

  void aShardWithoutFilesIsDone() {
    const auto result = m_cli->analyze({"--shard", "7/1000", "--library", "few.sqlite", "music/album 0"});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    QVERIFY2(result.err.contains("Shard 7 of 1000: 0 of 8 files."), qPrintable(result.err));
    QCOMPARE(sum(merge({"few.sqlite", "--library", "y.sqlite"}), "added"), 0);
  }
};

QTEST_GUILESS_MAIN(CliMergeTest)
#include "cli_merge_test.moc"
