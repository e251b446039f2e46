// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/analysis_pipeline.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QElapsedTimer>
#include <QTest>
#include <algorithm>
#include <atomic>
#include <functional>
#include <map>
#include <numeric>

#include "core/base/error.h"
#include "core/infer/track_analyzer.h"
#include "tests/support/fake_engine.h"
#include "tests/support/files.h"
#include "tests/support/glide_file.h"
#include "tests/support/hanging_reader.h"
#include "tests/support/own_models.h"
#include "tests/support/wav_file.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kBatch = 8;

/// A list whose order may be changed while the job works.
class ChangingSource final : public AnalyzeJob::Source {
 public:
  explicit ChangingSource(std::vector<AnalyzeJob::Item> items) : waiting(std::move(items)) {}
  std::optional<AnalyzeJob::Item> peek(std::size_t place) override {
    return place < waiting.size() ? std::optional(waiting[place]) : std::nullopt;
  }
  bool take(const AnalyzeJob::Item& item) override {
    if (waiting.empty() || waiting.front() != item) return false;
    taken.push_back(item.file);
    waiting.erase(waiting.begin());
    return true;
  }

  std::vector<AnalyzeJob::Item> waiting;
  std::vector<fs::path> taken;
};

}  // namespace

/// Batches that hold windows of several files.
class AnalysisPipelineTest : public QObject {
  Q_OBJECT

  std::unique_ptr<TemporaryFolder> m_folder;
  AnalyzeConfig m_config;
  std::map<std::string, std::vector<std::size_t>> m_calls;  ///< windows of each call, by the model's name
  std::function<void(std::size_t call)> m_whileScoring;
  std::function<void()> m_beforeBatch;
  std::function<void(const AnalyzedFile&)> m_whenDone;
  decltype(FileReading::open) m_open = AudioReader::open;

  class RecordingEngine : public FakeEngine {
   public:
    RecordingEngine(AnalysisPipelineTest& test, ModelInfo model) : FakeEngine(std::move(model), kBatch), m_test(test) {}
    void score(std::span<const float> tensors, std::span<EmotionScores> scores) override {
      std::vector<std::size_t>& calls = m_test.m_calls[model().name];
      calls.push_back(scores.size());
      if (m_test.m_whileScoring) m_test.m_whileScoring(calls.size());
      FakeEngine::score(tensors, scores);
    }

   private:
    AnalysisPipelineTest& m_test;
  };

  AnalyzeJob job() {
    const bool hasFile = m_config.engine.modelFile != "/model";
    const auto read = [hasFile](const fs::path& file) { return hasFile ? readModelInfo(file) : fakeModelInfo(); };
    return AnalyzeJob(
        m_config,
        [this, read](const EngineOptions& options) {
          return std::make_unique<RecordingEngine>(*this, read(options.modelFile));
        },
        read, m_open);
  }

  std::vector<AnalyzedFile> m_files;
  AnalyzeJob::Callbacks callbacks() {
    m_files.clear();
    AnalyzeJob::Callbacks callbacks;
    callbacks.fileDone = [this](const AnalyzedFile& file) {
      m_files.push_back(file);
      if (m_whenDone) m_whenDone(file);
    };
    callbacks.beforeBatch = m_beforeBatch;
    return callbacks;
  }
  AnalyzeJob::Summary run(const std::vector<AnalyzeJob::Item>& items, std::stop_token stop = {}) {
    return job().run(items, std::move(stop), callbacks());
  }

  /// No two are alike.
  std::vector<AnalyzeJob::Item> songs(int count, double seconds, double gain = 0.5) {
    std::vector<AnalyzeJob::Item> items;
    for (int i = 0; i < count; ++i) {
      const fs::path file = *m_folder / (std::to_string(m_songs++) + ".wav");
      writeGlide(file, seconds + 0.01 * m_songs, 16000, m_songs % 5, gain);
      items.push_back({file});
    }
    return items;
  }
  int m_songs = 0;

  std::size_t windowsScored() const {
    std::size_t windows = 0;
    for (const auto& [name, calls] : m_calls) windows += std::accumulate(calls.begin(), calls.end(), std::size_t{0});
    return windows;
  }
  std::vector<std::size_t>& calls() { return m_calls["Fake 1.0"]; }

  /// In their order, each as if it had been alone.
  void checkAll(const std::vector<AnalyzeJob::Item>& items) {
    QCOMPARE(m_files.size(), items.size());
    FakeEngine engine(fakeModelInfo());
    for (std::size_t i = 0; i < items.size(); ++i) {
      QCOMPARE(m_files[i].file, items[i].file);
      QVERIFY2(m_files[i].analysis, m_files[i].error.english().c_str());
      const TrackAnalysis alone = TrackAnalyzer(engine, m_config.hopSeconds).analyze(items[i].file);
      QVERIFY(m_files[i].analysis->timeline == alone.timeline);
      QVERIFY(m_files[i].analysis->summary == alone.summary);
      QCOMPARE(m_files[i].analysis->durationSeconds, alone.durationSeconds);
    }
  }

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<TemporaryFolder>();
    m_config = {};
    m_config.engine.modelFile = "/model";
    m_config.libraryFile = *m_folder / "library.sqlite";
    m_calls.clear();
    m_whileScoring = nullptr;
    m_beforeBatch = nullptr;
    m_whenDone = nullptr;
    m_open = AudioReader::open;
    m_songs = 0;
  }

  void batchesSpanTracks_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<int>("windows");
    QTest::addColumn<bool>("useStore");
    QTest::newRow("clips of one window") << 40 << 3.0 << 40 << true;
    QTest::newRow("clips of one window, without a library") << 40 << 3.0 << 40 << false;
    QTest::newRow("clips of two windows") << 20 << 5.0 << 40 << true;
    QTest::newRow("songs of ten windows") << 8 << 37.0 << 80 << true;
  }
  void batchesSpanTracks() {
    QFETCH(int, count);
    QFETCH(double, seconds);
    QFETCH(int, windows);
    QFETCH(bool, useStore);
    m_config.useStore = useStore;
    const std::vector<AnalyzeJob::Item> items = songs(count, seconds);
    QCOMPARE(run(items).analyzed, count);
    checkAll(items);
    QCOMPARE(windowsScored(), static_cast<std::size_t>(windows));
    // A batch is scored as it is when the others take too long, as they may on a busy machine.
    const std::size_t fewest = static_cast<std::size_t>(windows) / kBatch;
    QVERIFY2(calls().size() >= fewest && calls().size() <= fewest + 3, std::to_string(calls().size()).c_str());
    QCOMPARE(std::ranges::max(calls()), kBatch);
    if (!useStore) return;
    QCOMPARE(
        SQLite::Database(m_config.libraryFile.c_str()).execAndGet("SELECT count(*) FROM partial_analyses").getInt(), 0);
    m_calls.clear();
    QCOMPARE(run(items).fromStore, count);
    QVERIFY(m_calls.empty());
  }

  void badFilesLeaveTheirNeighboursAlone() {
    std::vector<AnalyzeJob::Item> items = songs(12, 3);
    const std::vector<AnalyzeJob::Item> good = items;
    std::vector<float> beyond = sine(440, 20, 16000);
    beyond[100'000] = 3e38F;
    writeWav(*m_folder / "beyond.wav", beyond, 16000, 1);
    writeFile(*m_folder / "text.mp3", std::string(3000, 'a'));
    items.insert(items.begin() + 2, {*m_folder / "beyond.wav"});
    items.insert(items.begin() + 5, {*m_folder / "missing.wav"});
    items.insert(items.begin() + 9, {*m_folder / "text.mp3"});
    const AnalyzeJob::Summary summary = run(items);
    QCOMPARE(summary.failed, 3);
    for (std::size_t i = 0; i < items.size(); ++i) {
      QCOMPARE(m_files[i].file, items[i].file);
      QCOMPARE(m_files[i].error.isEmpty(), i != 2 && i != 5 && i != 9);
    }
    std::erase_if(m_files, [](const AnalyzedFile& file) { return !file.analysis; });
    checkAll(good);
  }

  void aBatchThatCannotBeScoredIsTheErrorOfItsFiles() {
    const std::vector<AnalyzeJob::Item> items = songs(24, 3);
    m_whileScoring = [](std::size_t call) {
      if (call == 2) throw std::runtime_error("pulled the plug");
    };
    const AnalyzeJob::Summary summary = run(items);
    QCOMPARE(static_cast<std::size_t>(summary.failed), calls()[1]);
    QCOMPARE(summary.failed + summary.analyzed, 24);
    m_whileScoring = nullptr;
    QCOMPARE(run(items).fromStore, summary.analyzed);
    checkAll(items);
  }

  void aModelThatFailsEndsTheRun() {
    const std::vector<AnalyzeJob::Item> items = songs(24, 3);
    m_whileScoring = [](std::size_t call) {
      if (call == 2) throw ModelError("broken");
    };
    QVERIFY_THROWS_EXCEPTION(ModelError, run(items));
    QCOMPARE(m_files.size(), calls()[0]);
  }

  void whatWasReportedBeforeACancelIsStored() {
    const std::vector<AnalyzeJob::Item> items = songs(24, 3);
    std::stop_source stop;
    m_whileScoring = [&](std::size_t call) {
      if (call == 2) stop.request_stop();
    };
    QVERIFY_THROWS_EXCEPTION(Cancelled, run(items, stop.get_token()));
    const auto reported = static_cast<std::int64_t>(m_files.size());
    QVERIFY(reported > 0 && reported < 24);
    m_whileScoring = nullptr;
    QCOMPARE(run(items).fromStore, reported);
    checkAll(items);
  }

  void anAnalysisThatIsCutOffScoresNoWindowTwice() {
    const std::vector<AnalyzeJob::Item> items = songs(8, 37);  // 80 windows
    int cuts = 0;
    for (bool isComplete = false; !isComplete;) {
      int batches = 0;
      m_beforeBatch = [&] {
        if (++batches == 3) throw Cancelled();
      };
      try {
        run(items);
        isComplete = true;
      } catch (const Cancelled&) {
        ++cuts;
      }
    }
    QVERIFY(cuts >= 4);
    QCOMPARE(windowsScored(), std::size_t{80});
    checkAll(items);
  }

  void onlyWindowsOfOneModelShareABatch() {
    const OwnModels models(m_folder->path());
    m_config.engine.modelFile = "auto";
    std::vector<AnalyzeJob::Item> items;
    for (const bool isLoud : {true, false, true}) {
      const std::vector<AnalyzeJob::Item> some = songs(10, 3, isLoud ? 0.5 : 0.01);
      items.insert(items.end(), some.begin(), some.end());
    }
    QCOMPARE(run(items).analyzed, 30);
    for (std::size_t i = 0; i < items.size(); ++i) {
      QCOMPARE(m_files[i].file, items[i].file);
      QCOMPARE(m_files[i].modelName, std::string(i / 10 == 1 ? "Voice 1.0" : "Music 1.0"));
    }
    const auto largest = [&](const char* name) { return std::ranges::max(m_calls[name]); };
    QCOMPARE(largest("Music 1.0"), kBatch);
    QCOMPARE(largest("Voice 1.0"), kBatch);
    QCOMPARE(std::accumulate(m_calls["Music 1.0"].begin(), m_calls["Music 1.0"].end(), std::size_t{0}),
             std::size_t{20});
    // The voice model decides on each file with one window, and then scores its own.
    QCOMPARE(std::accumulate(m_calls["Voice 1.0"].begin(), m_calls["Voice 1.0"].end(), std::size_t{0}),
             std::size_t{30 + 10});
  }

  void theSameContentIsAnalysedOnce() {
    std::vector<AnalyzeJob::Item> items = songs(4, 3);
    for (int i = 0; i < 3; ++i) {
      const fs::path copy = *m_folder / ("copy" + std::to_string(i) + ".wav");
      fs::copy_file(items[1].file, copy);
      items.insert(items.begin() + 2, {copy});
    }
    const AnalyzeJob::Summary summary = run(items);
    QCOMPARE(summary.analyzed, 4);
    QCOMPARE(summary.fromStore, 3);
    checkAll(items);
    QCOMPARE(windowsScored(), std::size_t{4});
  }

  void theOrderIsOpenUntilAFileIsTaken() {
    const std::vector<AnalyzeJob::Item> items = songs(10, 37);  // 10 windows each: the first batch is the first file's
    ChangingSource source(items);
    m_whileScoring = [&](std::size_t call) {
      if (call != 1) return;
      std::ranges::rotate(source.waiting, source.waiting.end() - 2);  // the last two come next
      source.waiting.erase(source.waiting.begin() + 3);               // the third one is not wanted any more
    };
    job().run(source, {}, callbacks());
    std::vector<AnalyzeJob::Item> expected{items[0], items[8], items[9], items[1], items[3],
                                           items[4], items[5], items[6], items[7]};
    std::vector<fs::path> files;
    for (const AnalyzeJob::Item& item : expected) files.push_back(item.file);
    QCOMPARE(source.taken, files);
    checkAll(expected);
    QCOMPARE(windowsScored(), std::size_t{90});
  }

  void ofTwoWithOneContentTheSecondMayOvertake() {
    std::vector<AnalyzeJob::Item> items = songs(3, 37);
    fs::copy_file(items[1].file, *m_folder / "copy.wav");
    items.push_back({*m_folder / "copy.wav"});
    ChangingSource source(items);
    m_whileScoring = [&](std::size_t call) {
      if (call == 1) std::ranges::rotate(source.waiting, source.waiting.end() - 1);
    };
    job().run(source, {}, callbacks());
    checkAll({items[0], items[3], items[1], items[2]});
    QVERIFY(m_files[2].fromStore);
  }

  void fewFilesAreOpenAtOnce() {
    std::atomic<int> opened = 0;
    m_open = [&opened](const fs::path& file) {
      ++opened;
      return AudioReader::open(file);
    };
    int most = 0;
    m_whileScoring = [&](std::size_t) {
      std::this_thread::sleep_for(std::chrono::milliseconds(30));
      most = std::max(most, opened - static_cast<int>(m_files.size()));
    };
    const std::vector<AnalyzeJob::Item> items = songs(8, 120);  // four batches each
    run(items);
    checkAll(items);
    // Those that are being prepared, and one that has been read whole and whose last windows are scored.
    QVERIFY2(most >= 2 && most <= static_cast<int>(AnalysisPipeline::kMostPrepared) + 1, std::to_string(most).c_str());
  }

  void aFileThatHangsHoldsUpNoneBeforeIt() {
    const std::vector<AnalyzeJob::Item> items = songs(3, 3);
    m_config.patienceSeconds = 20;
    QElapsedTimer clock;
    clock.start();
    std::stop_source stop;
    m_whenDone = [&](const AnalyzedFile&) { stop.request_stop(); };
    {
      const Hang hang;
      m_open = [after = hang.after(1), &items](const fs::path& file) {
        return file == items[1].file ? after(file) : AudioReader::open(file);
      };
      QVERIFY_THROWS_EXCEPTION(Cancelled, run(items, stop.get_token()));
    }
    QCOMPARE(m_files.size(), std::size_t{1});
    QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
    QTRY_COMPARE(WatchedThread::abandoned(), 0);
  }
};

QTEST_GUILESS_MAIN(AnalysisPipelineTest)
#include "analysis_pipeline_test.moc"
