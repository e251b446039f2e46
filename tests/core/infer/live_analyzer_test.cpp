// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/live_analyzer.h"

#include <QTest>
#include <algorithm>
#include <random>

#include "core/infer/silence.h"
#include "tests/support/fake_engine.h"
#include "tests/support/wav_file.h"

using namespace moodogram;

namespace {

using Window = std::pair<double, std::vector<float>>;

LiveModel model(int rateHz = 16000) { return {"Fake", "CPU", rateHz, static_cast<std::size_t>(4 * rateHz)}; }

}  // namespace

class LiveAnalyzerTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void windowsAreThoseOfTheWholeResampled() {
    const auto samples = test::sine(440, 12, 44100);
    LiveWindows windows(44100, model(), 1);
    std::vector<Window> got;
    std::mt19937 random(3);
    for (std::size_t at = 0; at < samples.size();) {
      const std::size_t count = std::min<std::size_t>(1 + random() % 3000, samples.size() - at);
      windows.push(std::span(samples).subspan(at, count), [&](double start, std::span<const float> window) {
        got.emplace_back(start, std::vector(window.begin(), window.end()));
      });
      at += count;
    }
    // The last one may still be in the resampler.
    QVERIFY(got.size() == 8 || got.size() == 9);
    const auto whole = resample(samples, 44100, 16000);
    for (std::size_t i = 0; i < got.size(); ++i) {
      QCOMPARE(got[i].first, static_cast<double>(i));
      QCOMPARE(got[i].second.size(), std::size_t{64000});
      float worst = 0;
      for (std::size_t k = 0; k < got[i].second.size(); ++k)
        worst = std::max(worst, std::abs(got[i].second[k] - whole[16000 * i + k]));
      QVERIFY2(worst < 1e-6F, qPrintable(QString::number(worst)));
    }
    QCOMPARE(windows.spoiledWindows(), std::uint64_t{0});
  }

  void windowsWithAGapAreCountedAndNotHandedOut() {
    LiveWindows windows(16000, model(), 1);
    std::vector<double> starts;
    const auto use = [&](double start, std::span<const float>) { starts.push_back(start); };
    const auto second = test::sine(440, 1, 16000);
    for (int s = 0; s < 10; ++s) windows.push(second, use);
    windows.skip(100, use);  // at 10 s: in the windows from 7, 8, 9 and 10 s
    windows.push(std::span(second).last(15900), use);
    for (int s = 0; s < 10; ++s) windows.push(second, use);
    QCOMPARE(windows.spoiledWindows(), std::uint64_t{4});
    QCOMPARE(starts, (std::vector<double>{0, 1, 2, 3, 4, 5, 6, 11, 12, 13, 14, 15, 16, 17}));
    windows.skip(0, use);
    windows.skip(16000 * 60, use);  // everything that ends in it or behind it, up to its end
    QCOMPARE(windows.spoiledWindows(), std::uint64_t{4 + 60});
  }

  void scoresAreThoseOfTheEngine() {
    LiveAnalyzer analyzer(std::make_unique<test::FakeEngine>(test::fakeModelInfo()));
    const LiveModel live = analyzer.model();
    QVERIFY(live.sampleRateHz > 0);
    const auto window = test::sine(440, 4, live.sampleRateHz);
    QCOMPARE(window.size(), live.windowSamples);
    const auto frontEnd = makeFrontEnd("log-mel");
    std::vector<float> tensor(frontEnd->tensorSize());
    frontEnd->compute(window, tensor);
    test::FakeEngine engine(test::fakeModelInfo());
    EmotionScores expected;
    engine.score(tensor, std::span(&expected, 1));
    QVERIFY(analyzer.score(window) == expected);
    QVERIFY(analyzer.score(std::vector<float>(live.windowSamples, 1e-5F)) == scoresOfSilence());
  }
};

QTEST_GUILESS_MAIN(LiveAnalyzerTest)
#include "live_analyzer_test.moc"
