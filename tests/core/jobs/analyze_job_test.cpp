// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/analyze_job.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/stat.h>

#include <QTest>
#include <algorithm>
#include <functional>
#include <map>

#include "core/base/error.h"
#include "core/library/scanner.h"
#include "tests/core/jobs/analyze_job_fixture.h"
#include "tests/support/hanging_reader.h"
#include "tests/support/own_models.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

class AnalyzeJobTest : public QObject, public AnalyzeJobFixture {
  Q_OBJECT

 private Q_SLOTS:
  void init() { reset(); }

  /// A job that chooses by content, with a count of the engines that it makes of each model.
  Outcome chooseFor(const std::vector<AnalyzeJob::Item>& items, const fs::path& choice = "auto") {
    m_config.engine.modelFile = choice;
    Outcome outcome;
    AnalyzeJob::Callbacks callbacks;
    callbacks.fileDone = [&](const AnalyzedFile& file) { outcome.files.push_back(file); };
    AnalyzeJob job(m_config, [this](const EngineOptions& options) {
      m_enginesOf.push_back(options.modelFile.stem());
      return std::make_unique<FakeEngine>(readModelInfo(options.modelFile));
    });
    outcome.summary = job.run(items, {}, callbacks);
    return outcome;
  }

  std::vector<LibraryTrack> snapshotOf(const fs::path& choice) {
    AnalysisModels models({.modelFile = choice});
    return LibraryDatabase(m_config.libraryFile).snapshot(snapshotModels(models, m_config.hopSeconds));
  }

  void eachFileGetsTheModelThatSuitsIt() {
    const OwnModels models(m_folder->path());
    const fs::path music = song("music.wav", 20);
    const fs::path voice = quietSong("voice.wav", 9);
    const Outcome first = chooseFor({{music}, {voice}});
    QCOMPARE(first.summary.analyzed, 2);
    QCOMPARE(first.files[0].modelName, std::string("Music 1.0"));
    QCOMPARE(first.files[1].modelName, std::string("Voice 1.0"));
    QVERIFY(first.files[0].content == Content::Music && first.files[1].content == Content::SoloVoice);
    QCOMPARE(m_enginesOf, (std::vector<std::string>{"voice", "music"}));  // the voice model decides, so it comes first

    // What is known costs no engine, and the library shows each track as its own model sees it.
    m_enginesOf.clear();
    const Outcome second = chooseFor({{music}, {voice}});
    QCOMPARE(second.summary.fromStore, 2);
    QCOMPARE(second.files[1].modelName, std::string("Voice 1.0"));
    QVERIFY(m_enginesOf.empty());
    const std::vector<LibraryTrack> tracks = snapshotOf("auto");
    QCOMPARE(tracks.size(), std::size_t{2});
    for (const LibraryTrack& track : tracks) {
      const bool isVoice = track.track.file == voice;
      QVERIFY(track.summary == first.files[isVoice ? 1 : 0].analysis->summary);
      QVERIFY(track.content == (isVoice ? Content::SoloVoice : Content::Music));
    }
    QVERIFY(std::ranges::count_if(snapshotOf("music"), [](const auto& t) { return t.summary.has_value(); }) == 1);

    // Another choice and back: nothing is lost, nothing is done twice.
    QCOMPARE(chooseFor({{music}, {voice}}, "music").summary.analyzed, 1);
    QCOMPARE(chooseFor({{music}, {voice}}, "auto").summary.fromStore, 2);
    QCOMPARE(m_enginesOf, (std::vector<std::string>{"music"}));

    m_config.useStore = false;
    const Outcome unstored = chooseFor({{voice}});
    QCOMPARE(unstored.files[0].modelName, std::string("Voice 1.0"));
  }

  void oneInstalledModelScoresEverything() {
    const OwnModels models(m_folder->path());
    const fs::path voice = quietSong("voice.wav", 9);
    const fs::path kept = *m_folder / "kept";
    fs::rename(models.voice(), kept);
    QCOMPARE(chooseFor({{voice}}).files[0].modelName, std::string("Music 1.0"));
    QCOMPARE(m_enginesOf, std::vector<std::string>{"music"});
    fs::rename(kept, models.voice());
    fs::remove(models.music());
    QCOMPARE(chooseFor({{voice}}).files[0].modelName, std::string("Voice 1.0"));
    QVERIFY_THROWS_EXCEPTION(ModelError, chooseFor({{voice}}, "music"));
    fs::remove(models.voice());
    QVERIFY_THROWS_EXCEPTION(ModelError, chooseFor({{voice}}));
  }

  void howMuchIsKnownIsStored() {
    const OwnModels models(m_folder->path());
    const fs::path loud = song("loud.wav", 20);
    for (int run = 0; run < 2; ++run) {
      const Outcome outside = chooseFor({{loud}}, "voice");
      QCOMPARE(outside.summary.fromStore, run);
      QVERIFY(outside.files[0].analysis->known == 0.0F && isOutside(outside.files[0].analysis->known));
      QVERIFY(chooseFor({{loud}}, "music").files[0].analysis->known == 1.0F);
    }
    m_config.engine.modelFile = "/model";
    QVERIFY(!run({{loud}}).files[0].analysis->known);  // "Fake 1.0" does not say
  }

  void analysesOnceThenAsksTheStore() {
    const fs::path a = song("a.wav");
    const fs::path b = song("b.wav", 13, 1);
    const Outcome first = run({{a}, {b}});
    QCOMPARE(first.summary.analyzed, 2);
    QCOMPARE(m_enginesMade, 1);
    QCOMPARE(first.files.size(), std::size_t{2});
    QCOMPARE(first.files[0].modelName, std::string("Fake 1.0"));
    QVERIFY(!first.files[0].fromStore && first.files[0].error.isEmpty());

    const int scored = m_windowsScored;
    const Outcome second = run({{a}, {b}});
    QCOMPARE(second.summary.fromStore, 2);
    QCOMPARE(second.summary.analyzed, 0);
    QCOMPARE(m_enginesMade, 1);
    QCOMPARE(m_windowsScored, scored);
    QVERIFY(second.files[0].fromStore);
    for (std::size_t i = 0; i < 2; ++i) {
      QVERIFY(second.files[i].analysis->timeline == first.files[i].analysis->timeline);
      QVERIFY(second.files[i].analysis->summary == first.files[i].analysis->summary);
      QCOMPARE(second.files[i].analysis->durationSeconds, first.files[i].analysis->durationSeconds);
    }

    fs::rename(a, *m_folder / "renamed.wav");
    QCOMPARE(run({{*m_folder / "renamed.wav"}}).summary.fromStore, 1);
  }

  void hopModelAndForceAskForNewAnalyses() {
    const fs::path a = song("a.wav");
    run({{a}});
    m_config.force = true;
    QCOMPARE(run({{a}}).summary.analyzed, 1);
    m_config.force = false;
    m_config.hopSeconds = 1;
    QCOMPARE(run({{a}}).summary.analyzed, 1);
    m_model.hash = "ffffffffffffffffffffffffffffffff";
    QCOMPARE(run({{a}}).summary.analyzed, 1);
    QCOMPARE(run({{a}}).summary.fromStore, 1);
  }

  void damagedResultsAreComputedAgain() {
    const fs::path a = song("a.wav");
    const Outcome first = run({{a}});
    SQLite::Database(m_config.libraryFile.c_str(), SQLite::OPEN_READWRITE).exec("UPDATE timelines SET windows = x'01'");
    QCOMPARE(run({{a}}).summary.analyzed, 1);
    const Outcome last = run({{a}});
    QCOMPARE(last.summary.fromStore, 1);
    QVERIFY(last.files[0].analysis->timeline == first.files[0].analysis->timeline);
  }

  void preparingFindsAMissingModelOrStore() {
    makeJob()->prepare();
    QCOMPARE(m_enginesMade, 0);
    AnalyzeJob withoutModel(m_config, createEngine, [](const fs::path&) -> ModelInfo { throw ModelError("no model"); });
    QVERIFY_EXCEPTION_THROWN(withoutModel.prepare(), ModelError);
    m_config.libraryFile = *m_folder / "no/such/folder/library.sqlite";
    QVERIFY_EXCEPTION_THROWN(makeJob()->prepare(), StoreError);
  }

  void badFilesAreRows() {
    const fs::path good = song("good.wav");
    writeFile(*m_folder / "text.mp3", std::string(3000, 'a'));
    writeFile(*m_folder / "empty.flac", "");
    QCOMPARE(::mkfifo((*m_folder / "pipe.wav").c_str(), 0644), 0);
    const Outcome outcome = run({{*m_folder / "missing.wav"},
                                 {*m_folder / "text.mp3"},
                                 {*m_folder / "empty.flac"},
                                 {*m_folder / "pipe.wav"},
                                 {m_folder->path()},
                                 {good}});
    QCOMPARE(outcome.summary.failed, 5);
    QCOMPARE(outcome.summary.analyzed, 1);
    for (std::size_t i = 0; i < 5; ++i) {
      QVERIFY(!outcome.files[i].analysis);
      QVERIFY(outcome.files[i].modelName.empty());
      const std::string error = outcome.files[i].error.english();
      QVERIFY2(error.find(outcome.files[i].file.filename().native()) != std::string::npos, error.c_str());
    }
    QVERIFY(outcome.files[5].analysis);
    QCOMPARE(stored().size(), std::size_t{1});
  }

  void lastingProblemsStayWithTheTrack() {
    fs::create_directory(*m_folder / "music");
    writeFile(*m_folder / "music/text.mp3", std::string(3000, 'a'));
    song("music/z.wav");
    LibraryDatabase database(m_config.libraryFile);
    database.addRoot(*m_folder / "music");
    scanLibrary(database);
    std::vector<AnalyzeJob::Item> items;
    for (const Track& track : database.tracks()) items.push_back({track.file, track.id});
    fs::remove(*m_folder / "music/z.wav");  // between the scan and its turn
    const Outcome outcome = run(items);
    QCOMPARE(outcome.summary.failed, 2);
    QCOMPARE(Message::fromStored(database.track(items[0].trackId)->problem), outcome.files[0].error);
    QVERIFY2(database.track(items[1].trackId)->problem.empty(), "a missing file may be on a drive that is away");
  }

  void aFileThatChangesOrVanishesIsNotStored() {
    const fs::path a = song("a.wav", 60);
    m_whileScoring = [&] { fs::last_write_time(a, fs::file_time_type::clock::now() + std::chrono::hours(1)); };
    Outcome outcome = run({{a}});
    QVERIFY2(outcome.files[0].error.english().find("changed") != std::string::npos,
             outcome.files[0].error.english().c_str());
    m_whileScoring = [&] { fs::remove(a); };
    outcome = run({{a}});
    QCOMPARE(outcome.summary.failed, 1);
    QVERIFY(stored().empty());
  }

  void anAnalysisGoesOnAfterItsLastBatch() {
    const fs::path mix = song("mix.wav", 120);
    const Outcome whole = run({{mix}});
    const int windows = std::exchange(m_windowsScored, 0);
    m_config.libraryFile = *m_folder / "interrupted.sqlite";
    const auto runUntil = [&](int scored) {
      m_whileScoring = [this, scored] {
        if (m_windowsScored >= scored) throw std::runtime_error("pulled the plug");
      };
      QCOMPARE(run({{mix}}).summary.failed, 1);
      m_whileScoring = nullptr;
    };
    // Each time the batch of 8 in which it ends is lost, and nothing else.
    runUntil(16);
    runUntil(32);
    QCOMPARE(m_windowsScored, 32);
    const Outcome rest = run({{mix}});
    QCOMPARE(m_windowsScored, windows + 2 * 8);
    QVERIFY(rest.files[0].analysis->timeline == whole.files[0].analysis->timeline);
    QVERIFY(rest.files[0].analysis->summary == whole.files[0].analysis->summary);
    const auto partialRows = [this] {
      return SQLite::Database(m_config.libraryFile.c_str())
          .execAndGet("SELECT count(*) FROM partial_analyses")
          .getInt();
    };
    QCOMPARE(partialRows(), 0);

    // What is to be computed again is computed from the start.
    m_config.force = true;
    m_windowsScored = 0;
    runUntil(16);
    QVERIFY(partialRows() > 0);
    m_windowsScored = 0;
    run({{mix}});
    QCOMPARE(m_windowsScored, windows);
  }

  void whatWasScoredOfAnotherContentIsNotGoneOnFrom() {
    const fs::path mix = song("mix.wav", 60);
    m_whileScoring = [&] {
      if (m_windowsScored < 16) return;
      song("mix.wav", 70, 3);
      throw std::runtime_error("pulled the plug");
    };
    QCOMPARE(run({{mix}}).summary.failed, 1);
    m_whileScoring = nullptr;
    const Outcome stored = run({{mix}});
    m_config.useStore = false;
    QVERIFY(stored.files[0].analysis->timeline == run({{mix}}).files[0].analysis->timeline);
  }

  void filesThatHangAreRowsUntilTheyAreTooMany() {
    fs::create_directory(*m_folder / "music");
    std::vector<AnalyzeJob::Item> items;
    for (int i = 0; i < 6; ++i) song(("music/" + std::to_string(i) + ".wav").c_str(), 9, i);
    {
      LibraryDatabase database(m_config.libraryFile);
      database.addRoot(*m_folder / "music");
      scanLibrary(database);
      for (const Track& track : database.tracks()) items.push_back({track.file, track.id});
    }
    m_config.patienceSeconds = 0.3;
    std::vector<AnalyzedFile> files;
    AnalyzeJob::Callbacks callbacks;
    callbacks.fileDone = [&](const AnalyzedFile& file) { files.push_back(file); };
    {
      Hang hang;
      AnalyzeJob job(
          m_config, [this](const EngineOptions&) { return std::make_unique<CountingEngine>(*this, m_model); },
          [this](const fs::path&) { return m_model; },
          [&, after = hang.after(1)](const fs::path& file) {
            return file.filename() == "1.wav" ? AudioReader::open(file) : after(file);
          });
      QVERIFY_EXCEPTION_THROWN(job.run(items, {}, callbacks), NoAnswer);
    }
    QCOMPARE(files.size(), std::size_t{5});  // four of them hang
    for (const AnalyzedFile& file : files) {
      const bool hangs = file.file.filename() != "1.wav";
      QCOMPARE(file.error.english().find("did not answer") != std::string::npos, hangs);
      QCOMPARE(LibraryDatabase(m_config.libraryFile).track(file.trackId)->problem,
               hangs ? file.error.stored() : std::string());
    }
    QTRY_COMPARE(WatchedThread::abandoned(), 0);
    QCOMPARE(run(items).summary.failed, 0);  // tried again, it goes well
    for (const Track& track : LibraryDatabase(m_config.libraryFile).tracks()) QVERIFY(track.problem.empty());
  }

  void longFilesAreLeftOutUnlessTheyAreAskedFor() {
    const fs::path song4 = song("song.wav", 9);
    const fs::path mix = song("mix.wav", 66);
    m_config.longestMinutes = 1;
    for (const bool useStore : {true, false}) {
      m_config.useStore = useStore;
      const Outcome outcome = run({{song4}, {mix}});
      QCOMPARE(outcome.summary.skipped, 1);
      QCOMPARE(outcome.summary.failed, 0);
      const AnalyzedFile& left = outcome.files[1];
      QVERIFY(!left.analysis && left.error.isEmpty());
      QVERIFY2(left.skipped.english().find("mix.wav: is longer than the limit of 1 minutes") != std::string::npos,
               left.skipped.english().c_str());
    }
    m_config.useStore = true;
    QCOMPARE(run({{.file = mix, .asked = true}}).summary.analyzed, 1);
    QCOMPARE(run({{mix}}).summary.fromStore, 1);  // what is known is shown
  }

  void theCallerMayWaitBeforeEachBatch() {
    const fs::path mix = song("mix.wav", 60);
    int batches = 0;
    AnalyzeJob::Callbacks callbacks;
    callbacks.beforeBatch = [&] {
      if (++batches == 3) throw Cancelled();
    };
    QVERIFY_EXCEPTION_THROWN(makeJob()->run({{mix}}, {}, callbacks), Cancelled);
    QCOMPARE(m_windowsScored, 16);
    QVERIFY(run({{mix}}).files[0].analysis);
    QCOMPARE(m_windowsScored, 29);  // 29 windows, none of them twice
  }

  void withoutStoreNothingIsWritten() {
    const fs::path a = song("a.wav");
    m_config.useStore = false;
    m_config.libraryFile = *m_folder / "no/such/folder/library.sqlite";
    const Outcome outcome = run({{a}});
    QCOMPARE(outcome.summary.analyzed, 1);
    QCOMPARE(outcome.files[0].trackId, 0);
    QCOMPARE(std::distance(fs::directory_iterator(m_folder->path()), fs::directory_iterator()), 1);
  }

  void truncatedFilesKeepTheirWarning() {
    const fs::path a = song("a.wav", 20);
    fs::resize_file(a, fs::file_size(a) / 2);
    const Outcome first = run({{a}});
    QVERIFY(first.files[0].analysis->warning);
    QCOMPARE(run({{a}}).files[0].analysis->warning, first.files[0].analysis->warning);
  }

  void aBrokenModelOrStoreEndsTheRun() {
    const fs::path a = song("a.wav");
    AnalyzeJob withoutModel(
        m_config, [](const EngineOptions&) -> std::unique_ptr<EmotionEngine> { throw ModelError("no engine"); },
        [this](const fs::path&) { return m_model; });
    QVERIFY_EXCEPTION_THROWN(withoutModel.run({{a}}, {}, {}), ModelError);
    QVERIFY(withoutModel.deviceDescription().isEmpty());
    m_config.libraryFile = *m_folder / "no/such/folder/library.sqlite";
    QVERIFY_EXCEPTION_THROWN(run({{a}}), StoreError);
  }

  void cancelKeepsWhatWasDone() {
    const std::vector<AnalyzeJob::Item> items{{song("a.wav")}, {song("b.wav", 9, 1)}, {song("c.wav", 9, 2)}};
    std::stop_source source;
    AnalyzeJob::Callbacks callbacks;
    int done = 0;
    callbacks.fileDone = [&](const AnalyzedFile&) {
      if (++done == 2) m_whileScoring = [&] { source.request_stop(); };
    };
    QVERIFY_EXCEPTION_THROWN(makeJob()->run(items, source.get_token(), callbacks), Cancelled);
    QCOMPARE(done, 2);
    QCOMPARE(stored().size(), std::size_t{2});
    m_whileScoring = nullptr;
    const Outcome rest = run(items);
    QCOMPARE(rest.summary.fromStore, 2);
    QCOMPARE(rest.summary.analyzed, 1);
  }

  void reportsProgressAndDevice() {
    const std::vector<AnalyzeJob::Item> items{{song("a.wav")}, {song("b.wav", 9, 1)}};
    const auto job = makeJob();
    std::vector<Progress> reports;
    AnalyzeJob::Callbacks callbacks;
    callbacks.progress = [&](const Progress& progress) { reports.push_back(progress); };
    QVERIFY(job->deviceDescription().isEmpty());
    job->run(items, {}, callbacks);
    QCOMPARE(job->deviceDescription().english(), std::string("CPU, 1 thread, fake"));
    QCOMPARE(reports.front().done, 0);
    QCOMPARE(reports.front().total, 2);
    QCOMPARE(reports.front().what, std::string("a.wav"));
    QCOMPARE(reports.back().done, 2);
  }

  void passesOnWhatTheEngineHasToSay() {
    m_device = "CUDA: fake";
    m_whileScoring = [this] {
      if (m_device == "CPU") return;
      m_device = "CPU";
      m_notices = {"CUDA: fake stopped working; going on with CPU."};
    };
    const std::vector<AnalyzeJob::Item> items{{song("a.wav")}, {song("b.wav", 9, 1)}};
    const auto job = makeJob();
    std::vector<std::string> notices;
    AnalyzeJob::Callbacks callbacks;
    callbacks.notice = [&](const Message& notice) {
      notices.push_back(notice.english());
      QCOMPARE(job->deviceDescription().english(), std::string("CPU"));
    };
    QCOMPARE(job->run(items, {}, callbacks).analyzed, 2);
    m_whileScoring = nullptr;
    m_device = "CPU, 1 thread, fake";
    QCOMPARE(notices, (std::vector<std::string>{"CUDA: fake stopped working; going on with CPU."}));
  }

  void nonsenseIsRefused() {
    const auto refused = [this](auto change) {
      AnalyzeConfig config = m_config;
      change(config);
      try {
        const AnalyzeJob job(config);
      } catch (const ConfigError&) {
        return true;
      }
      return false;
    };
    for (const double hop : {0.0, -1.0, 61.0, std::nan("")})
      QVERIFY(refused([&](AnalyzeConfig& config) { config.hopSeconds = hop; }));
    for (const char* device : {"", "gpu", "cuda:", "cuda:x", "cuda:12345", "CPU"})
      QVERIFY2(refused([&](AnalyzeConfig& config) { config.engine.device = device; }), device);
    for (const char* device : {"auto", "cpu", "cuda", "cuda:1"})
      QVERIFY2(!refused([&](AnalyzeConfig& config) { config.engine.device = device; }), device);
    QVERIFY(refused([](AnalyzeConfig& config) { config.engine.threads = -1; }));
    for (const double value : {-1.0, 1e9, std::nan("")}) {
      QVERIFY(refused([&](AnalyzeConfig& config) { config.longestMinutes = value; }));
      QVERIFY(refused([&](AnalyzeConfig& config) { config.patienceSeconds = value; }));
    }
  }
};

QTEST_GUILESS_MAIN(AnalyzeJobTest)
#include "analyze_job_test.moc"
