// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Scans and analyses that are killed at random moments, and processes that work on one library at once.
#include <SQLiteCpp/SQLiteCpp.h>

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>
#include <algorithm>
#include <array>
#include <csignal>
#include <map>
#include <memory>
#include <set>

#include "core/base/hash.h"
#include "core/library/library_database.h"
#include "core/library/scanner.h"
#include "tests/app/cli_fixture.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

namespace {

constexpr int kKills = 100;
/// A long one, whose analysis takes many of them, and short ones.
constexpr double kMixSeconds = 900;
constexpr int kSongs = 12;
constexpr int kLongestWorkMs = 300;
constexpr int kLongestScanMs = 5;

/// The argument with which this program scans instead of testing: a scan that is killed must be a process.
constexpr const char* kScan = "--scan-library";

int scan(const fs::path& library, const fs::path& folder) {
  LibraryDatabase database(library);
  database.addRoot(folder);
  scanLibrary(database);
  return 0;
}

}  // namespace

class CliKillTest : public QObject {
  Q_OBJECT

  std::unique_ptr<CliFixture> m_cli;
  int m_startMs = 0;                              ///< what the program takes where there is nothing to do
  std::map<fs::path, StoredAnalysis> m_expected;  ///< of an analysis that nobody interrupts

  AnalysisKey keyOf(const std::string& contentHash) const {
    const ModelInfo model = readModelInfo(m_cli->modelFile());
    return {contentHash, model.hash, model.frontEndHash, kDefaultHopSeconds};
  }

  fs::path library(int round) const { return m_cli->folder() / ("library-" + std::to_string(round) + ".sqlite"); }

  QStringList analyzeArguments(const fs::path& file) const {
    return {"analyze",
            "--csv",
            "--model",
            QString::fromStdString(m_cli->modelFile()),
            "--library",
            QString::fromStdString(file),
            QString::fromStdString(m_cli->music())};
  }

  static QString integrityOf(const fs::path& file) {
    return QString::fromStdString(
        SQLite::Database(file.c_str(), SQLite::OPEN_READWRITE, 5000).execAndGet("PRAGMA integrity_check").getString());
  }

  /// Everything is stored, and as if nothing had happened.
  void checkComplete(const fs::path& file) {
    LibraryDatabase database(file);
    std::size_t analyzed = 0;
    for (const Track& track : database.tracks()) {
      const std::optional<StoredAnalysis> found = database.analysis(keyOf(track.contentHash));
      QVERIFY2(found, track.file.c_str());
      const StoredAnalysis& expected = m_expected.at(track.file);
      QVERIFY2(found->timeline == expected.timeline, track.file.c_str());
      QVERIFY(found->summary == expected.summary);
      QVERIFY(found->embedding && found->embedding == expected.embedding);
      QCOMPARE(found->durationSeconds, expected.durationSeconds);
      ++analyzed;
    }
    QCOMPARE(analyzed, m_expected.size());
    QCOMPARE(SQLite::Database(file.c_str()).execAndGet("SELECT count(*) FROM partial_analyses").getInt(), 0);
  }

  /// A library's log has a size once the first process that has it open has written something.
  static void waitForWriting(QProcess& process, fs::path log) {
    log += "-wal";
    std::error_code none;
    const auto isWritten = [&] {
      const std::uintmax_t size = fs::file_size(log, none);
      return !none && size > 0;
    };
    while (process.state() != QProcess::NotRunning && !isWritten()) process.waitForFinished(1);
  }

  static void kill(QProcess& process) {
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    process.waitForFinished(60000);
  }

 private Q_SLOTS:
  void initTestCase() {
    qputenv("MOODOGRAM_FAKE_BATCH_MS", "0");
    m_cli = std::make_unique<CliFixture>();
    writeGlide(m_cli->music() / "mix.wav", kMixSeconds);
    for (int i = 0; i < kSongs; ++i)
      writeGlide(m_cli->music() / ("song" + std::to_string(i) + ".wav"), 20 + 3 * i, 16000, i % 5);
    const fs::path whole = m_cli->folder() / "whole.sqlite";
    const auto result = m_cli->run(analyzeArguments(whole));
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    LibraryDatabase database(whole);
    for (const Track& track : database.tracks()) {
      const std::optional<StoredAnalysis> found = database.analysis(keyOf(track.contentHash));
      QVERIFY(found);
      m_expected[track.file] = *found;
    }
    QCOMPARE(m_expected.size(), std::size_t{kSongs + 1});
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(m_cli->run(analyzeArguments(whole)).out, result.out);
    m_startMs = static_cast<int>(clock.elapsed());
  }

  void nothingIsLostByKills() {
    qputenv("MOODOGRAM_FAKE_BATCH_MS", "25");
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    int kills = 0;
    int scansKilled = 0;
    int rounds = 0;
    const AnalysisKey mix = keyOf(hashFile(m_cli->music() / "mix.wav"));
    std::size_t inTheMix = 0;  // how often an analysis of the long file went on from where it was
    while (kills < kKills) {
      const fs::path file = library(rounds++);
      std::set<fs::path> done;
      std::size_t mixWindows = 0;
      bool isComplete = false;
      while (!isComplete && kills < kKills) {
        const bool isScan = random.bounded(4) == 0;
        QProcess process;
        m_cli->prepare(process, analyzeArguments(file));
        if (isScan) {
          process.setProgram(QCoreApplication::applicationFilePath());
          process.setArguments({kScan, QString::fromStdString(file), QString::fromStdString(m_cli->music())});
        }
        process.start();
        QVERIFY(process.waitForStarted());
        // A quarter of the kills comes at any moment, the others after the first thing that was written.
        if (random.bounded(4) == 0)
          process.waitForFinished(random.bounded(m_startMs));
        else
          waitForWriting(process, file);
        const bool ended = process.waitForFinished(random.bounded(isScan ? kLongestScanMs : kLongestWorkMs)) ||
                           process.state() == QProcess::NotRunning;
        if (ended) {
          QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
                   process.readAllStandardError().constData());
          isComplete = !isScan;
        } else {
          kill(process);
          ++kills;
          scansKilled += isScan ? 1 : 0;
        }
        // What was reported is complete lines; a kill may cut the last one.
        const QByteArray out = process.readAllStandardOutput();
        if (!isScan)
          for (const QByteArray& line : out.left(out.lastIndexOf('\n') + 1).split('\n'))
            if (line.startsWith('/')) done.insert(fs::path(line.left(line.indexOf(',')).toStdString()));

        if (!fs::exists(file)) continue;
        QCOMPARE(integrityOf(file), QString("ok"));
        LibraryDatabase database(file);
        for (const fs::path& path : done) {
          const std::optional<Track> track = database.trackAt(path);
          QVERIFY2(track && !track->contentHash.empty(), path.c_str());
          QVERIFY2(database.analysis(keyOf(track->contentHash)), path.c_str());
        }
        const std::size_t before = std::exchange(mixWindows, database.partialAnalysis(mix).timeline.windows.size());
        QVERIFY2(mixWindows >= before || database.analysis(mix), "windows that had been scored are gone");
        if (before > 0 && mixWindows > before) ++inTheMix;
      }
      if (isComplete) checkComplete(file);
    }
    // The last one, too, ends as if nothing had happened.
    const fs::path last = library(rounds - 1);
    const auto result = m_cli->run(analyzeArguments(last));
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    checkComplete(last);
    qInfo("%d kills, %d of them during scans; %d libraries; went on within the long file %zu times", kills, scansKilled,
          rounds, inTheMix);
    QVERIFY(scansKilled > 0);
    QVERIFY(inTheMix > 0);
  }

  void processesShareALibrary() {
    qputenv("MOODOGRAM_FAKE_BATCH_MS", "5");
    const fs::path file = m_cli->folder() / "shared.sqlite";
    std::array<QProcess, 2> writers;
    for (QProcess& writer : writers) {
      m_cli->prepare(writer, analyzeArguments(file));
      writer.start();
    }
    std::size_t seen = 0;
    int looks = 0;
    const ModelInfo model = readModelInfo(m_cli->modelFile());
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 60000 && (!writers[0].waitForFinished(0) || !writers[1].waitForFinished(0))) {
      if (fs::exists(file)) {
        QProcess reader;
        m_cli->prepare(reader, {"playlist", "--model", QString::fromStdString(m_cli->modelFile()), "--library",
                                QString::fromStdString(file), "--mood", "happy"});
        reader.start();
        QVERIFY(reader.waitForFinished(60000));
        const QByteArray said = reader.readAllStandardError();
        QVERIFY2(!said.contains("locked") && !said.contains("being written"), said.constData());
        // And in this process: results never become fewer.
        const auto tracks = LibraryDatabase(file).snapshot({{}, model.hash, model.frontEndHash, kDefaultHopSeconds});
        const auto analyzed = static_cast<std::size_t>(
            std::ranges::count_if(tracks, [](const LibraryTrack& track) { return track.summary.has_value(); }));
        QVERIFY(analyzed >= seen);
        seen = analyzed;
        ++looks;
      }
      if (writers[0].state() == QProcess::NotRunning && writers[1].state() == QProcess::NotRunning) break;
      QThread::msleep(5);
    }
    for (QProcess& writer : writers) {
      writer.waitForFinished(60000);
      const QByteArray said = writer.readAllStandardError();
      QVERIFY2(writer.exitCode() == 0, said.constData());
      QVERIFY2(!said.contains("locked") && !said.contains("being written"), said.constData());
      QCOMPARE(writer.readAllStandardOutput().count('\n'), kSongs + 2);  // a row a file, and the heading
    }
    QVERIFY(looks > 0);
    QCOMPARE(integrityOf(file), QString("ok"));
    checkComplete(file);
  }
};

int main(int argc, char** argv) {
  if (argc == 4 && std::string_view(argv[1]) == kScan) return scan(argv[2], argv[3]);
  QCoreApplication application(argc, argv);
  CliKillTest test;
  return QTest::qExec(&test, argc, argv);
}
#include "cli_kill_test.moc"
