// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/spectrum.h"

#include <bit>

#include "core/base/error.h"
#include "tests/support/audio_files.h"

using namespace moodogram;
using namespace moodogram::test;

namespace {

constexpr int kRateHz = 44100;
constexpr std::size_t kFftSize = 2048;
constexpr std::size_t kBins = kFftSize / 2 + 1;

}  // namespace

class SpectrumTest : public QObject {
  Q_OBJECT

  static void methods() {
    QTest::addColumn<int>("method");
    for (const SpectrumMethod method : kSpectrumMethods)
      QTest::addRow("%s", spectrumMethodName(method).data()) << static_cast<int>(method);
  }

 private Q_SLOTS:
  void silenceIsTheFloor() {
    SpectrumRenderer renderer({.fftSize = kFftSize}, kRateHz);
    const SpectrumTile silent = renderer.render(std::vector<float>(50000), 0, 0, 500, 100);
    for (const Centibels level : silent.levels) QCOMPARE(level, kSilentCentibels);
    const SpectrumTile outside = renderer.render(noise(0.5, 50000), 0, 10'000'000, 500, 10);
    for (const Centibels level : outside.levels) QCOMPARE(level, kSilentCentibels);
    QCOMPARE(renderer.render({}, 0, 0, 500, 3).levels.size(), std::size_t{3 * kBins});
  }

  void tilesHaveNoSeams_data() {
    QTest::addColumn<double>("samplesPerColumn");
    for (const double samples : {3.0, 64.0, 1000.0, 20000.0}) QTest::addRow("%g", samples) << samples;
  }
  void tilesHaveNoSeams() {
    QFETCH(double, samplesPerColumn);
    const auto pcm = noise(0.5, 200000);
    SpectrumRenderer renderer({.fftSize = kFftSize}, kRateHz);
    constexpr int kColumns = 8;
    const SpectrumTile wide = renderer.render(pcm, 0, 5000, samplesPerColumn, 2 * kColumns);
    std::vector<Centibels> joined;
    for (const int half : {0, 1}) {
      // Each with no more PCM than it needs.
      const auto first = static_cast<std::int64_t>(5000 + half * kColumns * samplesPerColumn);
      const std::int64_t start = std::max<std::int64_t>(0, first - 1024);
      const auto end =
          std::min<std::size_t>(pcm.size(), static_cast<std::size_t>(first + kColumns * samplesPerColumn) + 1024);
      const auto part = std::span(pcm).subspan(static_cast<std::size_t>(start), end - static_cast<std::size_t>(start));
      const SpectrumTile tile = renderer.render(part, start, first, samplesPerColumn, kColumns);
      joined.insert(joined.end(), tile.levels.begin(), tile.levels.end());
    }
    QCOMPARE(joined, wide.levels);
  }

  /// Wherever it lies, also in a column of a minute.
  void noClickIsLost_data() {
    QTest::addColumn<double>("samplesPerColumn");
    QTest::addColumn<int>("windowSize");
    for (const double samples : {100.0, 8192.0, 300000.0, 2646000.0})
      for (const int windowSize : {0, 700}) QTest::addRow("%g, %d", samples, windowSize) << samples << windowSize;
  }
  void noClickIsLost() {
    QFETCH(double, samplesPerColumn);
    QFETCH(int, windowSize);
    SpectrumRenderer renderer({.fftSize = kFftSize, .windowSize = static_cast<std::size_t>(windowSize)}, kRateHz);
    std::vector<float> pcm(static_cast<std::size_t>(3 * samplesPerColumn));
    const double windowSum = (windowSize == 0 ? static_cast<double>(kFftSize) : windowSize) / 2.0;
    for (int i = 0; i < 9; ++i) {
      const auto place = static_cast<std::size_t>((1 + i / 9.0) * samplesPerColumn);
      pcm[place] = 1;
      const SpectrumTile tile = renderer.render(pcm, 0, 0, samplesPerColumn, 3);
      // A Hann window is at least half high in the middle half of it.
      QVERIFY(tile.column(1)[100] >= std::lround(2000 * std::log10(2 / windowSum * 0.49)));
      QVERIFY(samplesPerColumn < 2048 || tile.column(0)[100] == kSilentCentibels || i == 0);
      pcm[place] = 0;
    }
  }

  void meansAreMeans() {
    const auto pcm = noise(0.5, 300000);
    SpectrumRenderer loudest({.fftSize = kFftSize}, kRateHz);
    SpectrumRenderer mean({.fftSize = kFftSize, .columnLevel = ColumnLevel::Mean}, kRateHz);
    const SpectrumTile peaks = loudest.render(pcm, 0, 0, 100000, 2);
    const SpectrumTile means = mean.render(pcm, 0, 0, 100000, 2);
    double average = 0;
    for (std::size_t k = 10; k < kBins - 10; ++k) {
      QVERIFY(means.column(1)[k] < peaks.column(1)[k]);
      average += std::pow(10.0, means.column(1)[k] / 1000.0) / static_cast<double>(kBins - 20);
    }
    // White noise of variance v has 4 v sum(w^2) / sum(w)^2 in a bin; v = 0.5^2 / 3 and 1.5 bins of noise for Hann.
    const double expected = 4 * 0.25 / 3 * 1.5 / kFftSize;
    QVERIFY2(std::abs(average / expected - 1) < 0.02, qPrintable(QString::number(average / expected)));
  }

  void peaksAreInTheirBins() {
    SpectrumRenderer renderer(
        {.fftSize = kFftSize, .window = {WindowFunction::Gaussian, 4}, .method = SpectrumMethod::Peaks}, kRateHz);
    const SpectrumTile tile = renderer.render(sine(renderer.bins().hzOf(100.4), 1, kRateHz, 0.5), 0, 4096, 4410, 4);
    for (int c = 0; c < 4; ++c) {
      const auto column = tile.column(c);
      // -6.02 dB although the sine lies between two bins, and nothing but silence beside it.
      QVERIFY2(std::abs(column[100] + 602) <= 1, qPrintable(QString::number(column[100])));
      QCOMPARE(column[99], kSilentCentibels);
      QCOMPARE(column[101], kSilentCentibels);
    }
  }

  void columnsNarrowerThanASampleCostNoMoreThanSamples_data() { methods(); }
  void columnsNarrowerThanASampleCostNoMoreThanSamples() {
    QFETCH(int, method);
    const SpectrumConfig config{
        .fftSize = kFftSize, .method = static_cast<SpectrumMethod>(method), .binsPerOctave = 12};
    SpectrumRenderer renderer(config, kRateHz);
    const auto pcm = noise(0.5, 8000);
    const SpectrumTile samples = renderer.render(pcm, 0, 4000, 1, 4);
    const SpectrumTile narrow = renderer.render(pcm, 0, 4000, 0.01, 400);
    QCOMPARE(narrow.columns, 400);
    for (int c = 0; c < 400; ++c) QVERIFY(std::ranges::equal(narrow.column(c), samples.column(c / 100)));
    // A file of one sample in a picture of usual size: a thousandth of the samples a column would be minutes of work.
    QElapsedTimer timer;
    timer.start();
    renderer.render(std::vector<float>{0.5F}, 0, 0, 0.001, 1000);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
  }

  void strangeSamplesStayWhereTheyAre_data() { methods(); }
  void strangeSamplesStayWhereTheyAre() {
    QFETCH(int, method);
    SpectrumConfig config{.fftSize = kFftSize, .method = static_cast<SpectrumMethod>(method), .binsPerOctave = 12};
    SpectrumRenderer renderer(config, kRateHz);
    auto pcm = sine(1000, 3, kRateHz, 0.5);
    auto clean = pcm;
    for (const std::size_t i : {65000, 65001, 65002}) clean[i] = 0;
    pcm[65000] = std::nanf("");
    pcm[65001] = HUGE_VALF;
    pcm[65002] = -HUGE_VALF;
    const SpectrumTile tile = renderer.render(pcm, 0, 40000, 1000, 50);
    const SpectrumTile expected = renderer.render(clean, 0, 40000, 1000, 50);
    QCOMPARE(tile.levels, expected.levels);

    for (const float value : {1e38F, -3e38F, 1e-42F, 1.0F}) {
      const SpectrumTile steady = renderer.render(std::vector<float>(50000, value), 0, 20000, 500, 10);
      for (const Centibels level : steady.levels) QVERIFY(level >= kSilentCentibels && level <= kLoudestCentibels);
    }
    // DC is in the lowest bins and nowhere else.
    const SpectrumTile dc = renderer.render(std::vector<float>(200000, 1.0F), 0, 100000, 500, 4);
    const auto column = dc.column(2);
    if (config.method == SpectrumMethod::Plain) QCOMPARE(column[0], Centibels{0});
    for (std::size_t k = column.size() / 2; k < column.size(); ++k) QVERIFY(column[k] < -7000);
  }

  void shortSignalsAndHighRates() {
    for (const SpectrumMethod method : kSpectrumMethods) {
      for (const int rateHz : {8000, 192000}) {
        SpectrumRenderer renderer({.fftSize = 512, .method = method}, rateHz);
        QCOMPARE(renderer.render({}, 0, 0, 500, 3).levels,
                 std::vector<Centibels>(3 * renderer.bins().count, kSilentCentibels));
        const std::vector<float> one{0.5F};
        const SpectrumTile tile = renderer.render(one, 0, 0, 1, 1);
        QCOMPARE(tile.columns, 1);
        QVERIFY(method == SpectrumMethod::Peaks || *std::max_element(tile.levels.begin(), tile.levels.end()) > -8000);
        QCOMPARE(renderer.render(one, 0, 0, 1, 0).levels.size(), std::size_t{0});
      }
    }
  }

  /// Six decibels more for twice the amplitude, and the same columns later for a later signal.
  void scalingAndShifting_data() { strangeSamplesStayWhereTheyAre_data(); }
  void scalingAndShifting() {
    QFETCH(int, method);
    SpectrumRenderer renderer({.fftSize = 512, .method = static_cast<SpectrumMethod>(method), .binsPerOctave = 12},
                              kRateHz);
    constexpr int kShift = 4096;  // a whole number of samples at every rate of the octaves
    const auto pcm = noise(0.25, 60000);
    std::vector<float> twice(pcm);
    for (float& sample : twice) sample *= 2;
    std::vector<float> later(kShift);
    later.insert(later.end(), pcm.begin(), pcm.end());
    const SpectrumTile tile = renderer.render(pcm, 0, 16384, 256, 64);
    const SpectrumTile louder = renderer.render(twice, 0, 16384, 256, 64);
    const SpectrumTile shifted = renderer.render(later, 0, 16384 + kShift, 256, 64);
    std::size_t compared = 0;
    for (std::size_t i = 0; i < tile.levels.size(); ++i) {
      QCOMPARE(shifted.levels[i], tile.levels[i]);
      if (tile.levels[i] < -12000) continue;  // next to the floor
      QVERIFY(std::abs(louder.levels[i] - tile.levels[i] - 602) <= 1);
      ++compared;
    }
    QVERIFY(compared > tile.levels.size() / 20);
  }

  /// Any configuration renders any samples: levels in range, and the same when asked again.
  void anythingGoes() {
    std::uint32_t seed = 20;
    const auto upTo = [&](std::uint32_t end) {
      seed = seed * 1664525U + 1013904223U;
      return (seed >> 8) % end;
    };
    for (int round = 0; round < 150; ++round) {
      SpectrumConfig config;
      config.fftSize = 16 + upTo(3000);
      config.windowSize = upTo(2) == 0 ? 0 : 16 + upTo(static_cast<std::uint32_t>(config.fftSize - 15));
      config.window = kWindowFunctions[upTo(kWindowFunctions.size())];
      config.overlap = upTo(90) / 100.0;
      config.method = kSpectrumMethods[upTo(kSpectrumMethods.size())];
      config.columnLevel = upTo(2) == 0 ? ColumnLevel::Mean : ColumnLevel::Loudest;
      config.binsPerOctave = static_cast<int>(6 + upTo(30));
      SpectrumRenderer renderer(config, static_cast<int>(2000 + upTo(190000)));
      auto pcm = noise(0.5, upTo(6000), seed);
      for (std::uint32_t i = upTo(4); i > 0 && !pcm.empty(); --i) {
        const std::uint32_t bits = upTo(1U << 24) << 8 | upTo(256);
        pcm[upTo(static_cast<std::uint32_t>(pcm.size()))] = std::bit_cast<float>(bits);
      }
      const auto start = static_cast<std::int64_t>(upTo(4000)) - 2000;
      const auto first = static_cast<std::int64_t>(upTo(8000)) - 4000;
      const double samples = 1 + upTo(90000) / 100.0;
      const SpectrumTile tile = renderer.render(pcm, start, first, samples, static_cast<int>(upTo(12)));
      for (const Centibels level : tile.levels) QVERIFY(level >= kSilentCentibels && level <= kLoudestCentibels);
      QCOMPARE(renderer.render(pcm, start, first, samples, tile.columns).levels, tile.levels);
    }
  }

  void namesGoBothWays() {
    for (const SpectrumMethod method : kSpectrumMethods)
      QCOMPARE(parseSpectrumMethod(spectrumMethodName(method)), std::optional(method));
    QVERIFY(!parseSpectrumMethod("wavelet"));
  }

  void aSineHasItsLevelInItsBin() {
    SpectrumRenderer renderer({.fftSize = kFftSize}, kRateHz);
    QCOMPARE(renderer.bins().count, kBins);
    const double hz = renderer.bins().hzOf(100);
    const SpectrumTile tile = renderer.render(sine(hz, 1, kRateHz, 0.5), 0, 4096, 4410, 4);
    for (int c = 0; c < 4; ++c) QVERIFY(std::abs(tile.column(c)[100] + 602) <= 1);  // half of full scale: -6.02 dB
  }

  void senselessSizesAreRefused() {
    QVERIFY_EXCEPTION_THROWN(SpectrumRenderer({.fftSize = 8}, kRateHz), ConfigError);
    QVERIFY_EXCEPTION_THROWN(SpectrumRenderer({.fftSize = 1 << 17}, kRateHz), ConfigError);
    QVERIFY_EXCEPTION_THROWN(SpectrumRenderer({}, 0), ConfigError);
    QVERIFY_EXCEPTION_THROWN(SpectrumRenderer({.fftSize = 1024, .windowSize = 1025}, kRateHz), ConfigError);
    QVERIFY_EXCEPTION_THROWN(SpectrumRenderer({.windowSize = 2}, kRateHz), ConfigError);
    QVERIFY_EXCEPTION_THROWN(SpectrumRenderer({.overlap = 1}, kRateHz), ConfigError);
    QVERIFY_EXCEPTION_THROWN(SpectrumRenderer({.overlap = std::nan("")}, kRateHz), ConfigError);
    QVERIFY_EXCEPTION_THROWN(SpectrumRenderer({.binsPerOctave = 0}, kRateHz), ConfigError);
  }
};

QTEST_GUILESS_MAIN(SpectrumTest)
#include "spectrum_test.moc"
