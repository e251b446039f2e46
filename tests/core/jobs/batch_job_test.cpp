// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/batch_job.h"

#include <QTest>
#include <atomic>
#include <set>

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "tests/support/files.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

class BatchJobTest : public QObject {
  Q_OBJECT

  std::unique_ptr<TemporaryFolder> m_folder;
  std::vector<fs::path> m_sources;
  std::atomic<int> m_made{0};

  fs::path music() const { return m_folder->path() / "music"; }
  fs::path out() const { return m_folder->path() / "out"; }

  BatchConfig config(const std::string& parameters = "p") const { return {out(), ".txt", parameters, 3}; }

  /// Copies what is in the source; a source that says "bad" cannot be used.
  BatchTask copying() {
    return [this](const fs::path& source, const fs::path& output, const std::stop_token&) {
      const std::string text = readFile(source);
      if (text == "bad") throw IoError(source.string() + ": bad, \"really\".");
      writeFileAtomically(output, text);
      ++m_made;
      return text == "odd" ? std::optional<std::string>("odd one") : std::nullopt;
    };
  }

  BatchSummary run(const BatchConfig& batch) { return runBatch({music()}, m_sources, batch, copying()); }

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<TemporaryFolder>();
    m_sources.clear();
    fs::create_directories(music() / "a/b");
    for (const char* name : {"1.wav", "2.flac", "2.wav", "a/3.wav", "a/b/4.wav", "a/caf\xe9.wav"}) {
      writeFile(music() / name, name);
      m_sources.push_back(music() / name);
    }
    m_made = 0;
  }

  void everySourceGetsItsOutputOnce() {
    BatchSummary summary = run(config());
    QCOMPARE(summary.made, 6);
    QCOMPARE(summary.skipped, 0);
    for (const char* name : {"1.txt", "2.flac.txt", "2.wav.txt", "a/3.txt", "a/b/4.txt", "a/caf\xe9.txt"})
      QVERIFY2(fs::exists(out() / name), name);
    QCOMPARE(readFile(out() / "2.flac.txt"), std::string("2.flac"));
    summary = run(config());
    QCOMPARE(summary.made, 0);
    QCOMPARE(summary.skipped, 6);
    QCOMPARE(m_made.load(), 6);
  }

  void whatChangedIsMadeAgain() {
    run(config());
    writeFile(music() / "1.wav", "new text");                          // the source
    fs::remove(out() / "a/3.txt");                                     // the output is gone
    writeFile(out() / "a/b/4.txt", "somebody wrote over it, longer");  // the output is another one
    BatchSummary summary = run(config());
    QCOMPARE(summary.made, 3);
    QCOMPARE(readFile(out() / "1.txt"), std::string("new text"));
    QCOMPARE(readFile(out() / "a/b/4.txt"), std::string("a/b/4.wav"));
    QCOMPARE(run(config("other parameters")).made, 6);
    QCOMPARE(run(config("other parameters")).made, 0);
    QCOMPARE(run(config()).made, 6);
  }

  void failuresAreListedAndTriedAgain() {
    writeFile(music() / "a/3.wav", "bad");
    writeFile(music() / "1.wav", "odd");
    std::vector<std::string> warnings;
    const auto task = copying();
    const BatchSummary summary = runBatch({music()}, m_sources, config(), task, {}, {},
                                          [&](const std::string& warning) { warnings.push_back(warning); });
    QCOMPARE(summary.failures.size(), std::size_t{1});
    QCOMPARE(summary.failures[0].source, music() / "a/3.wav");
    QVERIFY(!fs::exists(out() / "a/3.txt"));
    QCOMPARE(warnings, (std::vector<std::string>{"odd one"}));
    const QString table = QString::fromStdString(failureTable(summary.failures));
    QVERIFY(table.startsWith("path,reason\n"));
    QVERIFY2(table.contains("bad, \"\"really\"\".\"\n"), qPrintable(table));
    writeFile(music() / "a/3.wav", "good");
    QCOMPARE(run(config()).failures.size(), std::size_t{0});
    QVERIFY(fs::exists(out() / "a/3.txt"));
  }

  void stoppingKeepsWhatIsDone() {
    std::stop_source stop;
    const auto task = copying();
    const auto stopping = [&](const fs::path& source, const fs::path& output, const std::stop_token& token) {
      if (token.stop_requested()) throw Cancelled();
      const auto result = task(source, output, token);
      if (m_made == 2) stop.request_stop();
      return result;
    };
    BatchConfig one = config();
    one.jobs = 1;
    QVERIFY_EXCEPTION_THROWN(runBatch({music()}, m_sources, one, stopping, stop.get_token()), Cancelled);
    QCOMPARE(m_made.load(), 2);
    const BatchSummary rest = run(config());
    QCOMPARE(rest.skipped, 2);
    QCOMPARE(rest.made, 4);
  }

  void aBrokenJournalCostsOnlyItsLine() {
    run(config());
    const fs::path journal = out() / ".moodogram-batch.jsonl";
    std::string text = readFile(journal);
    text.resize(text.size() - 20);  // the machine went down while the last line was written
    writeFile(journal, text + "\n\xff\xfe{\"output\": 3}\n[1]\n{\"out");
    QCOMPARE(run(config()).made, 1);
    QCOMPARE(run(config()).made, 0);
  }

  void progressCountsToTheEnd() {
    std::vector<Progress> reports;
    runBatch({music()}, m_sources, config(), copying(), {}, [&](const Progress& state) { reports.push_back(state); });
    QVERIFY(!reports.empty());
    QCOMPARE(reports.back().done, 6);
    QCOMPARE(reports.back().total, 6);
  }

  void aFolderThatCannotBeIsAnError() {
    writeFile(m_folder->path() / "file", "x");
    BatchConfig nowhere = config();
    nowhere.outputDir = m_folder->path() / "file/below";
    QVERIFY_EXCEPTION_THROWN(run(nowhere), IoError);
  }
};

QTEST_GUILESS_MAIN(BatchJobTest)
#include "batch_job_test.moc"
