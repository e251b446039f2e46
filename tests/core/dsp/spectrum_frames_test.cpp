// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/spectrum_frames.h"

#include <complex>
#include <numeric>

#include "core/base/error.h"
#include "tests/support/audio_files.h"

using namespace moodogram;
using namespace moodogram::test;

namespace {

constexpr int kRateHz = 8000;

using Matrix = std::vector<std::vector<float>>;

/// All frames of a signal that comes in blocks.
Matrix frames(const SpectrumFramesConfig& config, const std::vector<float>& signal, std::size_t block = 1000) {
  SpectrumFrames stream(config, kRateHz);
  Matrix result;
  const auto sink = [&](std::int64_t frame, std::span<const float> values) {
    QCOMPARE(frame, static_cast<std::int64_t>(result.size()));
    QCOMPARE(values.size(), stream.frequencies().size());
    result.emplace_back(values.begin(), values.end());
  };
  for (std::size_t at = 0; at < signal.size(); at += block)
    stream.add(std::span(signal).subspan(at, std::min(block, signal.size() - at)), sink);
  stream.finish(sink);
  if (stream.frameCount(static_cast<std::int64_t>(signal.size())) != static_cast<std::int64_t>(result.size()))
    return {};  // which every caller notices
  return result;
}

SpectrumFramesConfig withUnit(SpectrumUnit unit, const StftConfig& stft = {256, 64, WindowFunction::Hann}) {
  return {.stft = stft, .unit = unit};
}

}  // namespace

class SpectrumFramesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void equalTheDefinition_data() {
    QTest::addColumn<int>("fftSize");
    QTest::addColumn<int>("windowSize");
    QTest::addColumn<int>("hop");
    QTest::addColumn<bool>("centred");
    for (const bool centred : {false, true}) {
      QTest::addRow("%d: 64", centred) << 64 << 0 << 16 << centred;
      QTest::addRow("%d: SoX's 446", centred) << 446 << 0 << 223 << centred;
      QTest::addRow("%d: odd, padded", centred) << 135 << 77 << 10 << centred;
      QTest::addRow("%d: gaps", centred) << 64 << 50 << 333 << centred;
    }
  }
  void equalTheDefinition() {
    QFETCH(int, fftSize);
    QFETCH(int, windowSize);
    QFETCH(int, hop);
    QFETCH(bool, centred);
    const StftConfig stft{static_cast<std::size_t>(fftSize), static_cast<std::size_t>(hop), WindowFunction::Hamming,
                          static_cast<std::size_t>(windowSize)};
    SpectrumFramesConfig config = withUnit(SpectrumUnit::Magnitude, stft);
    config.centred = centred;
    const auto signal = noise(0.8, 1500);
    const Matrix result = frames(config, signal, 97);
    const auto size = static_cast<std::int64_t>(stft.frameSize());
    QCOMPARE(result.size(), static_cast<std::size_t>(centred ? (1500 + hop - 1) / hop : 1 + (1500 - size) / hop));
    const auto window = makeWindow(stft.window, stft.frameSize());
    const double sum = std::accumulate(window.begin(), window.end(), 0.0);
    for (std::size_t f = 0; f < result.size(); ++f) {
      const std::int64_t start = static_cast<std::int64_t>(f) * hop - (centred ? size / 2 : 0);
      for (std::size_t k = 0; k < result[f].size(); ++k) {
        std::complex<double> transform;
        for (std::int64_t n = 0; n < size; ++n) {
          const std::int64_t at = start + n;
          const double sample = at >= 0 && at < 1500 ? signal[static_cast<std::size_t>(at)] : 0;
          transform += sample * static_cast<double>(window[static_cast<std::size_t>(n)]) *
                       std::polar(1.0, -2 * std::numbers::pi * static_cast<double>(n * static_cast<int>(k)) / fftSize);
        }
        const bool alone = k == 0 || 2 * k == stft.fftSize;
        const double expected = std::abs(transform) * (alone ? 1 : 2) / sum;
        QVERIFY2(std::abs(result[f][k] - expected) < 2e-6, qPrintable(QString("%1, %2").arg(f).arg(k)));
      }
    }
  }

  void blocksDoNotMatter() {
    const auto signal = noise(0.5, 5000);
    for (const bool centred : {false, true}) {
      for (const StftConfig& stft : {StftConfig{256, 100}, StftConfig{64, 500}}) {
        SpectrumFramesConfig config = withUnit(SpectrumUnit::Decibels, stft);
        config.centred = centred;
        const Matrix whole = frames(config, signal, 5000);
        QVERIFY(!whole.empty());
        for (const std::size_t block : {1, 63, 257, 4999}) QCOMPARE(frames(config, signal, block), whole);
      }
    }
  }

  void timesAndFrequencies() {
    SpectrumFramesConfig config = withUnit(SpectrumUnit::Power);
    const SpectrumFrames centred(config, kRateHz);
    QCOMPARE(centred.secondsOf(125), 1.0);
    QCOMPARE(centred.frequencies()[128], 4000.0);
    QCOMPARE(centred.frameCount(0), std::int64_t{0});
    QCOMPARE(centred.frameCount(1), std::int64_t{1});
    QCOMPARE(centred.frameCount(64), std::int64_t{1});
    QCOMPARE(centred.frameCount(65), std::int64_t{2});
    config.centred = false;
    const SpectrumFrames inside(config, kRateHz);
    QCOMPARE(inside.secondsOf(0), 0.016);
    QCOMPARE(inside.frameCount(255), std::int64_t{0});
    QCOMPARE(inside.frameCount(256), std::int64_t{1});
    QCOMPARE(inside.frameCount(320), std::int64_t{2});
    // An impulse is loudest in the frame that says its time.
    std::vector<float> click(4000);
    click[64 * 30] = 1;
    const Matrix result = frames(withUnit(SpectrumUnit::Power), click);
    const auto loudest = std::max_element(result.begin(), result.end(), [](auto& a, auto& b) { return a[50] < b[50]; });
    QCOMPARE(loudest - result.begin(), std::ptrdiff_t{30});
  }

  void levelsOfASine() {
    const auto signal = sine(20 * kRateHz / 256.0, 1, kRateHz, 0.5);
    QVERIFY(std::abs(frames(withUnit(SpectrumUnit::Magnitude), signal)[50][20] - 0.5F) < 1e-5F);
    QVERIFY(std::abs(frames(withUnit(SpectrumUnit::Power), signal)[50][20] - 0.25F) < 1e-5F);
    SpectrumFramesConfig decibels = withUnit(SpectrumUnit::Decibels);
    QVERIFY(std::abs(frames(decibels, signal)[50][20] + 6.0206F) < 1e-3F);
    decibels.reference = 0.05;
    QVERIFY(std::abs(frames(decibels, signal)[50][20] - 20) < 1e-3F);
    decibels.floorDb = -30;
    QCOMPARE(frames(decibels, signal)[50][60], -30.0F);
    decibels.floorDb = -200;
    const Matrix silent = frames(decibels, std::vector<float>(500));
    for (const float level : silent[3]) QCOMPARE(level, -200.0F);
  }

  /// Parseval: the density's integral is the mean square under the window, frame for frame, padded or not.
  void densityIsTheMeanSquare() {
    auto signal = noise(0.5, 20000);
    for (float& sample : signal) sample += 0.1F;  // DC has no mirror image
    for (const StftConfig& stft :
         {StftConfig{256, 64, WindowFunction::Hann}, StftConfig{255, 64, WindowFunction::Blackman},
          StftConfig{1024, 64, WindowFunction::FlatTop, 300}}) {
      SpectrumFramesConfig config = withUnit(SpectrumUnit::Density, stft);
      config.centred = false;
      const Matrix result = frames(config, signal);
      const auto window = makeWindow(stft.window, stft.frameSize());
      for (const std::size_t f : {0, 100, 200}) {
        double expected = 0;
        for (std::size_t n = 0; n < window.size(); ++n) {
          const double windowed = static_cast<double>(window[n]) * signal[f * 64 + n];
          expected += windowed * windowed / windowFacts(window).sumOfSquares;
        }
        const double integral =
            std::accumulate(result[f].begin(), result[f].end(), 0.0) * kRateHz / static_cast<double>(stft.fftSize);
        QVERIFY2(std::abs(integral / expected - 1) < 1e-4, qPrintable(QString::number(integral / expected)));
      }
    }
  }

  /// White noise of variance v between 0 and half the rate R has the density 2 v / R, whatever the window.
  void densityOfWhiteNoise() {
    const auto signal = noise(1, 400000);
    for (const WindowFunction function : {WindowFunction::Rectangular, WindowFunction::Hann, WindowFunction::FlatTop}) {
      const Matrix result = frames(withUnit(SpectrumUnit::Density, {256, 256, function}), signal);
      double mean = 0;
      for (const auto& frame : result)
        for (std::size_t k = 10; k < 118; ++k) mean += frame[k] / 108.0 / static_cast<double>(result.size());
      const double expected = 2 / 3.0 / kRateHz;
      QVERIFY2(std::abs(mean / expected - 1) < 0.02, qPrintable(QString::number(mean / expected)));
    }
    const float level = frames(withUnit(SpectrumUnit::DensityDecibels), std::vector<float>(1000, 1.0F))[8][0];
    // DC of 1 in the bandwidth of 1.5 bins of 31.25 Hz.
    QVERIFY2(std::abs(level + 10 * std::log10(1.5 * 31.25)) < 1e-2, qPrintable(QString::number(level)));
  }

  void strangeSamplesAreSilent() {
    auto signal = noise(0.5, 3000);
    auto clean = signal;
    signal[1000] = std::nanf("");
    signal[2999] = HUGE_VALF;
    clean[1000] = clean[2999] = 0;
    SpectrumFrames stream(withUnit(SpectrumUnit::Decibels), kRateHz);
    Matrix result;
    const auto sink = [&](std::int64_t, std::span<const float> values) {
      result.emplace_back(values.begin(), values.end());
    };
    stream.add(signal, sink);
    stream.finish(sink);
    QCOMPARE(result, frames(withUnit(SpectrumUnit::Decibels), clean));
    QCOMPARE(frames(withUnit(SpectrumUnit::Decibels), {0.5F}).size(), std::size_t{1});
    for (const auto& frame : frames(withUnit(SpectrumUnit::Power), std::vector<float>(1000, 3e38F)))
      for (const float value : frame) QVERIFY(std::isfinite(value));
  }

  void namesAndNonsense() {
    for (const SpectrumUnit unit : kSpectrumUnits)
      QCOMPARE(parseSpectrumUnit(spectrumUnitName(unit)), std::optional(unit));
    QVERIFY(!parseSpectrumUnit("phon"));
    SpectrumFramesConfig config;
    QVERIFY_EXCEPTION_THROWN(SpectrumFrames(config, 0), ConfigError);
    config.reference = 0;
    QVERIFY_EXCEPTION_THROWN(SpectrumFrames(config, kRateHz), ConfigError);
  }
};

QTEST_GUILESS_MAIN(SpectrumFramesTest)
#include "spectrum_frames_test.moc"
