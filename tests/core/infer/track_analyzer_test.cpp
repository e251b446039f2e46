// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/track_analyzer.h"

#include <QTest>
#include <chrono>
#include <cmath>
#include <thread>

#include "core/audio/audio_error.h"
#include "core/audio/mono_reader.h"
#include "core/base/error.h"
#include "core/dsp/window_plan.h"
#include "tests/support/fake_engine.h"
#include "tests/support/files.h"
#include "tests/support/glide_file.h"
#include "tests/support/hanging_reader.h"
#include "tests/support/wav_file.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

/// Calls a function before each batch.
class HookedEngine : public FakeEngine {
 public:
  HookedEngine(std::size_t batch, std::function<void(int)> hook)
      : FakeEngine(fakeModelInfo(), batch), m_hook(std::move(hook)) {}
  void score(std::span<const float> tensors, std::span<EmotionScores> scores) override {
    m_hook(m_batches++);
    FakeEngine::score(tensors, scores);
  }

 private:
  std::function<void(int)> m_hook;
  int m_batches = 0;
};

double largestDifference(const EmotionTimeline& a, const EmotionTimeline& b) {
  double largest = 0;
  for (std::size_t i = 0; i < a.windows.size(); ++i)
    for (const Emotion emotion : kEmotions)
      largest = std::max(largest, std::abs(static_cast<double>(a.windows[i].scores[emotion]) -
                                           static_cast<double>(b.windows[i].scores[emotion])));
  return largest;
}

}  // namespace

class TrackAnalyzerTest : public QObject {
  Q_OBJECT

  TemporaryFolder m_folder;
  fs::path m_song;

  std::optional<AudioErrorKind> failure(const fs::path& file) const {
    FakeEngine engine(fakeModelInfo());
    try {
      TrackAnalyzer(engine).analyze(file);
    } catch (const AudioError& error) {
      return error.kind();
    }
    return std::nullopt;
  }

 private Q_SLOTS:
  void initTestCase() {
    m_song = m_folder / "song.wav";
    writeGlide(m_song, 61.3, 22050);
  }

  void countsTheWindowsThatTheModelKnows() {
    // 13 s that the fake music model knows, then silence, which does not count, then 5 s that it does not know. Edges
    // ring when they are resampled, so they lie within windows that are heard anyway.
    std::vector<float> samples(16000 * 28, 0.0F);
    for (std::size_t i = 0; i < samples.size(); ++i) {
      const std::size_t second = i / 16000;
      const float gain = second < 13 ? 0.3F : second < 23 ? 0.0F : 0.003F;
      samples[i] = gain * std::sin(0.1F * static_cast<float>(i));
    }
    const fs::path file = m_folder / "mixed.wav";
    writeWav(file, samples, 16000, 1);
    ModelInfo music = fakeModelInfo();
    FakeEngine silent(music);
    QVERIFY(!TrackAnalyzer(silent, 4).analyze(file).known);
    music.name = "Music";
    FakeEngine engine(music);
    const std::optional<float> known = TrackAnalyzer(engine, 4).analyze(file).known;
    QVERIFY(known);
    QCOMPARE(*known, 4.0F / 6);
  }

  void silenceHasNoMood() {
    FakeEngine engine(fakeModelInfo());
    const fs::path file = m_folder / "silence.wav";
    std::vector<float> samples(22050 * 10);
    writeWav(file, samples, 22050, 1);
    const TrackAnalysis silent = TrackAnalyzer(engine).analyze(file);
    QVERIFY(silent.timeline.windows.size() > 1);
    for (const WindowScores& window : silent.timeline.windows)
      for (const float score : window.scores.values) QCOMPARE(score, 0.2F);
    QVERIFY(silent.summary.confidence() < kNotSureBelow);

    samples[22050 * 9] = 0.01F;  // one click in the last windows
    writeWav(file, samples, 22050, 1);
    const EmotionTimeline timeline = TrackAnalyzer(engine).analyze(file).timeline;
    QCOMPARE(timeline.windows.front().scores.values[0], 0.2F);
    QVERIFY(timeline.windows.back().scores != silent.timeline.windows.back().scores);
  }

  void silenceIsToldFromSoundInEveryBatch() {
    // Far more batches than go round: nothing may be left in one from its last turn.
    std::vector<float> samples(16000 * 60);
    const std::vector<float> sound = sine(440, 30, 16000);
    std::ranges::copy(sound, samples.begin() + 16000 * 20);
    const fs::path file = m_folder / "pauses.wav";
    writeWav(file, samples, 16000, 1);
    for (const std::size_t batch : {1, 3}) {
      FakeEngine engine(fakeModelInfo(), batch);
      for (const WindowScores& window : TrackAnalyzer(engine).analyze(file).timeline.windows) {
        const EmotionScores none{{0.2F, 0.2F, 0.2F, 0.2F, 0.2F}};
        const bool isSilent = window.endSeconds < 19.9 || window.startSeconds > 50.1;
        if (isSilent) QVERIFY(window.scores == none);
        if (window.startSeconds >= 18 && window.endSeconds <= 52) QVERIFY(window.scores != none);
      }
    }
  }

  void windowsAreThePlannedOnes() {
    FakeEngine engine(fakeModelInfo(), 3);
    const auto frontEnd = makeFrontEndFor(engine.model());
    const double rate = frontEnd->sampleRateHz();
    for (const double seconds : {0.05, 1.0, 3.99, 4.0, 4.01, 5.0, 6.0, 7.7, 8.0, 12.3, 33.0})
      for (const double hop : {0.5, 2.0, 4.0, 7.0}) {
        const fs::path file = m_folder / "length.wav";
        writeGlide(file, seconds, 16000);
        const TrackAnalysis analysis = TrackAnalyzer(engine, hop).analyze(file);
        const auto total = static_cast<std::int64_t>(readMono(file, frontEnd->sampleRateHz()).size());
        const auto plan =
            planWindows(total, static_cast<std::int64_t>(frontEnd->windowSamples()), std::llround(hop * rate));
        const auto& windows = analysis.timeline.windows;
        QCOMPARE(windows.size(), plan.size());
        QCOMPARE(analysis.durationSeconds, static_cast<double>(total) / rate);
        for (std::size_t i = 0; i < plan.size(); ++i) {
          QCOMPARE(windows[i].startSeconds, static_cast<double>(plan[i]) / rate);
          QCOMPARE(windows[i].endSeconds,
                   std::min(windows[i].startSeconds + frontEnd->windowSeconds(), analysis.durationSeconds));
        }
        QVERIFY(analysis.summary == analysis.timeline.summary());
        QVERIFY(!analysis.warning);
      }
  }

  void scoresAreThoseOfTheWindowsOneByOne() {
    FakeEngine engine(fakeModelInfo());
    const auto frontEnd = makeFrontEndFor(engine.model());
    const std::vector<float> samples = readMono(m_song, frontEnd->sampleRateHz());
    const auto plan =
        planWindows(static_cast<std::int64_t>(samples.size()), static_cast<std::int64_t>(frontEnd->windowSamples()),
                    std::llround(kDefaultHopSeconds * frontEnd->sampleRateHz()));
    EmotionTimeline expected;
    std::vector<float> tensor(frontEnd->tensorSize());
    for (const std::int64_t start : plan) {
      frontEnd->compute(std::span(samples).subspan(static_cast<std::size_t>(start), frontEnd->windowSamples()), tensor);
      EmotionScores scores;
      engine.score(tensor, std::span(&scores, 1));
      expected.windows.push_back({0, 0, scores});
    }
    const TrackAnalysis analysis = TrackAnalyzer(engine).analyze(m_song);
    QCOMPARE(analysis.timeline.windows.size(), expected.windows.size());
    QVERIFY(largestDifference(analysis.timeline, expected) < 1e-6);
    QVERIFY(largestDifference(analysis.timeline, {{expected.windows.rbegin(), expected.windows.rend()}}) > 1e-3);
  }

  void theBatchSizeDoesNotMatter() {
    FakeEngine one(fakeModelInfo(), 1);
    const TrackAnalysis expected = TrackAnalyzer(one).analyze(m_song);
    for (const std::size_t batch : {0, 2, 7, 1000}) {
      FakeEngine engine(fakeModelInfo(), batch);
      QVERIFY(TrackAnalyzer(engine).analyze(m_song).timeline == expected.timeline);
    }
  }

  void progressArrivesOnTheWay() {
    HookedEngine engine(4, [](int) { std::this_thread::sleep_for(70ms); });
    std::vector<Progress> reports;
    TrackAnalyzer(engine).analyze(m_song, {}, [&](const Progress& progress) { reports.push_back(progress); });
    QVERIFY(reports.size() >= 4);
    QVERIFY(std::ranges::is_sorted(reports, {}, &Progress::done));
    for (std::size_t i = 0; i + 1 < reports.size(); ++i) QVERIFY(reports[i].done < reports[i].total);
    QCOMPARE(reports.back().done, reports.back().total);
    QCOMPARE(reports.back().what, std::string("song.wav"));
  }

  void stopsInTheMiddle_data() {
    QTest::addColumn<int>("afterBatches");
    QTest::addColumn<bool>("fromOutside");
    QTest::newRow("at once") << -1 << false;
    QTest::newRow("in the first batch") << 0 << false;
    QTest::newRow("in the third batch") << 2 << false;
    QTest::newRow("from another thread") << 1 << true;
  }
  void stopsInTheMiddle() {
    QFETCH(int, afterBatches);
    QFETCH(bool, fromOutside);
    std::stop_source source;
    std::jthread outside;
    std::chrono::steady_clock::time_point stopped = std::chrono::steady_clock::now();
    int batches = 0;
    const auto stop = [&] {
      stopped = std::chrono::steady_clock::now();
      source.request_stop();
    };
    HookedEngine engine(2, [&](int batch) {
      ++batches;
      if (batch != afterBatches) return;
      if (fromOutside)
        (outside = std::jthread(stop)).join();
      else
        stop();
    });
    if (afterBatches < 0) stop();
    QVERIFY_EXCEPTION_THROWN(TrackAnalyzer(engine).analyze(m_song, source.get_token()), Cancelled);
    QVERIFY(std::chrono::steady_clock::now() - stopped < 2s);
    QCOMPARE(batches, afterBatches + 1);
  }

  void stopsWhileTheDecoderIsAtWork() {
    // No window has been scored yet when the stop comes: the analyzer is waiting for its first batch.
    const fs::path file = m_folder / "hour.wav";
    writeGlide(file, 1800, 16000);
    FakeEngine engine(fakeModelInfo(), 100000);
    std::stop_source source;
    std::jthread outside([&] {
      std::this_thread::sleep_for(30ms);
      source.request_stop();
    });
    const auto begin = std::chrono::steady_clock::now();
    QVERIFY_EXCEPTION_THROWN(TrackAnalyzer(engine).analyze(file, source.get_token()), Cancelled);
    const auto spent = std::chrono::steady_clock::now() - begin;
    QVERIFY2(spent < 2s, std::to_string(std::chrono::duration<double>(spent).count()).c_str());
    fs::remove(file);
  }

  void goesOnWhereItWas_data() {
    QTest::addColumn<int>("rateHz");
    QTest::newRow("at the rate of the front end") << 16000;
    QTest::newRow("resampled") << 44100;
  }
  void goesOnWhereItWas() {
    QFETCH(int, rateHz);
    const fs::path file = m_folder / "interrupted.wav";
    std::vector<float> samples = sine(440, 41.3, rateHz);
    for (std::size_t i = 0; i < samples.size(); ++i)  // of every kind: silent, unknown, known
      samples[i] *= i < samples.size() / 3 ? 0.0F : i < samples.size() / 2 ? 0.004F : 0.7F;
    writeWav(file, samples, rateHz, 1);
    ModelInfo model = fakeModelInfo();
    model.name = "Music";
    FakeEngine whole(model, 3);
    const TrackAnalysis expected = TrackAnalyzer(whole).analyze(file);
    QVERIFY(expected.known && *expected.known > 0 && *expected.known < 1);
    QVERIFY(expected.embedding.has_value());
    const std::size_t windows = expected.timeline.windows.size();
    for (int batches = 0; batches <= static_cast<int>(windows / 3); ++batches) {
      PartialTimeline stored;
      AnalysisControl control;
      int seen = 0;
      control.beforeBatch = [&] {
        if (seen++ == batches) throw Cancelled();
      };
      control.batchScored = [&](std::size_t firstWindow, const PartialTimeline& batch) {
        QCOMPARE(firstWindow, stored.timeline.windows.size());
        for (const WindowScores& window : batch.timeline.windows) stored.timeline.windows.push_back(window);
        stored.measuredWindows += batch.measuredWindows;
        stored.knownWindows += batch.knownWindows;
        stored.embedding.add(batch.embedding);
      };
      FakeEngine engine(model, 3);
      QVERIFY_EXCEPTION_THROWN(TrackAnalyzer(engine).analyze(file, control), Cancelled);
      QCOMPARE(stored.timeline.windows.size(), static_cast<std::size_t>(3 * batches));

      std::size_t scored = 0;
      AnalysisControl rest;
      rest.done = stored;
      rest.batchScored = [&](std::size_t, const PartialTimeline& batch) { scored += batch.timeline.windows.size(); };
      const TrackAnalysis resumed = TrackAnalyzer(engine).analyze(file, rest);
      QVERIFY(resumed.timeline == expected.timeline);
      QVERIFY(resumed.summary == expected.summary);
      QVERIFY(resumed.known == expected.known);
      QVERIFY(resumed.embedding == expected.embedding);
      QCOMPARE(resumed.durationSeconds, expected.durationSeconds);
      QVERIFY(scored + stored.timeline.windows.size() <= windows);  // all but the last batch are reported
    }
    AnalysisControl nothingLeft;
    nothingLeft.done.timeline = expected.timeline;
    nothingLeft.beforeBatch = [] { QFAIL("There is nothing to score."); };
    QVERIFY(TrackAnalyzer(whole).analyze(file, nothingLeft).timeline == expected.timeline);
  }

  void aDecoderThatHangsIsGivenUp_data() {
    QTest::addColumn<double>("afterSeconds");
    QTest::newRow("before the first sample") << 0.0;
    QTest::newRow("in the middle") << 30.0;
  }
  void aDecoderThatHangsIsGivenUp() {
    QFETCH(double, afterSeconds);
    FakeEngine engine(fakeModelInfo());
    {
      Hang hang;
      AnalysisControl control;
      control.reading.patience = 300ms;
      control.reading.open = hang.after(afterSeconds);
      try {
        TrackAnalyzer(engine).analyze("stuck.wav", control);
        QFAIL("It did not hang.");
      } catch (const NoAnswer& error) {
        const std::string message = error.what();
        QVERIFY2(message.starts_with("stuck.wav: the decoder did not answer for 1 s."), message.c_str());
      }
      QCOMPARE(WatchedThread::abandoned(), 1);
    }
    QTRY_COMPARE(WatchedThread::abandoned(), 0);
  }

  void aPauseIsNotTakenForAHang() {
    FakeEngine engine(fakeModelInfo(), 2);
    AnalysisControl control;
    control.reading.patience = 500ms;
    int batches = 0;
    control.beforeBatch = [&] {
      if (batches++ == 2) std::this_thread::sleep_for(1200ms);
    };
    QVERIFY(!TrackAnalyzer(engine).analyze(m_song, control).timeline.windows.empty());
  }

  void longTracksAreRefused() {
    FakeEngine engine(fakeModelInfo());
    AnalysisControl control;
    control.longestSeconds = 60;
    QVERIFY_EXCEPTION_THROWN(TrackAnalyzer(engine).analyze(m_song, control), TooLong);
    control.longestSeconds = 62;
    QVERIFY(!TrackAnalyzer(engine).analyze(m_song, control).timeline.windows.empty());
    // Where the header does not say how long it is, it shows on the way.
    Hang hang;
    control.reading.open = hang.after(100);
    QVERIFY_EXCEPTION_THROWN(TrackAnalyzer(engine).analyze("endless.wav", control), TooLong);
  }

  void anEngineThatFailsEndsIt() {
    HookedEngine engine(2, [](int batch) {
      if (batch == 3) throw ModelError("broken");
    });
    QVERIFY_EXCEPTION_THROWN(TrackAnalyzer(engine).analyze(m_song), ModelError);
  }

  void badFilesAreNamed() {
    QCOMPARE(failure(m_folder / "missing.wav"), AudioErrorKind::Missing);
    writeFile(m_folder / "zero.wav", "");
    QCOMPARE(failure(m_folder / "zero.wav"), AudioErrorKind::Empty);
    writeGlide(m_folder / "silent.wav", 0);
    QCOMPARE(failure(m_folder / "silent.wav"), AudioErrorKind::Empty);
    writeFile(m_folder / "text.mp3",
              "This is no music, but it is long enough to be looked at by a decoder. " + std::string(2000, 'a'));
    QVERIFY(failure(m_folder / "text.mp3").has_value());
    QCOMPARE(failure(m_folder.path()), AudioErrorKind::Unreadable);
  }

  void aTruncatedFileIsScoredAsFarAsItGoes() {
    const std::string whole = readFile(m_song);
    const fs::path file = m_folder / "truncated.wav";
    writeFile(file, whole.substr(0, whole.size() / 2));
    FakeEngine engine(fakeModelInfo());
    const TrackAnalysis analysis = TrackAnalyzer(engine).analyze(file);
    QVERIFY(std::abs(analysis.durationSeconds - 61.3 / 2) < 0.1);
    QVERIFY(analysis.warning.has_value());
    const TrackAnalysis complete = TrackAnalyzer(engine).analyze(m_song);
    QVERIFY(analysis.timeline.windows.front().scores == complete.timeline.windows.front().scores);
  }

  void samplesBeyondAllMeasureAreAnError() {
    std::vector<float> samples = sine(440, 20, 16000);
    samples[100'000] = 3e38F;
    writeWav(m_folder / "beyond.wav", samples, 16000, 1);
    QCOMPARE(failure(m_folder / "beyond.wav"), AudioErrorKind::Corrupt);
  }

  void aNetworkWithoutNumbersIsNotTheRecordingsFault() {
    class BrokenEngine : public FakeEngine {
     public:
      BrokenEngine() : FakeEngine(fakeModelInfo()) {}
      void score(std::span<const float>, std::span<EmotionScores> scores) override {
        for (EmotionScores& one : scores) one.values.fill(std::numeric_limits<float>::quiet_NaN());
      }
    } engine;
    try {
      TrackAnalyzer(engine).analyze(m_song);
      QFAIL("scored");
    } catch (const ModelError& error) {
      QVERIFY2(std::string(error.what()).find("Fake 1.0") != std::string::npos, error.what());
    }
  }

  void noiseInTheMiddleNeverCrashes() {
    std::string bytes = readFile(m_song);
    for (std::size_t seed = 1; seed < 20; ++seed) {
      std::string damaged = bytes;
      for (std::size_t i = 0; i < 40; ++i) damaged[(seed * 7919 * (i + 1)) % (i < 10 ? 60 : damaged.size())] ^= '\x55';
      writeFile(m_folder / "damaged.wav", damaged);
      FakeEngine engine(fakeModelInfo());
      try {
        const TrackAnalysis analysis = TrackAnalyzer(engine).analyze(m_folder / "damaged.wav");
        QVERIFY(!analysis.timeline.windows.empty());
        for (const Emotion emotion : kEmotions) QVERIFY(std::isfinite(analysis.summary[emotion]));
      } catch (const AudioError& error) {
        QVERIFY(std::string(error.what()).find("damaged.wav") != std::string::npos);
      }
    }
  }
};

QTEST_GUILESS_MAIN(TrackAnalyzerTest)
#include "track_analyzer_test.moc"
