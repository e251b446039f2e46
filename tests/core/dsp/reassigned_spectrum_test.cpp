// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/spectrum.h"
#include "tests/support/audio_files.h"

using namespace moodogram;
using namespace moodogram::test;

namespace {

constexpr int kRateHz = 44100;
constexpr std::size_t kFftSize = 1024;

SpectrumConfig reassigned() { return {.fftSize = kFftSize, .method = SpectrumMethod::Reassigned}; }

double energy(std::span<const Centibels> levels) {
  double sum = 0;
  for (const Centibels level : levels)
    if (level > kSilentCentibels) sum += std::pow(10.0, level / 1000.0);
  return sum;
}

/// Noise, a chirp and clicks, with silence around.
std::vector<float> mixedSignal() {
  std::vector<float> pcm(40000);
  const auto rough = noise(0.2, 20000);
  for (std::size_t i = 0; i < rough.size(); ++i) {
    const double t = static_cast<double>(i) / kRateHz;
    pcm[10000 + i] = static_cast<float>(rough[i] + 0.5 * std::sin(2 * std::numbers::pi * (1000 + 9000 * t) * t));
  }
  pcm[15000] += 0.9F;
  return pcm;
}

}  // namespace

class ReassignedSpectrumTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void energyIsKept_data() {
    QTest::addColumn<int>("function");
    QTest::addColumn<int>("windowSize");
    QTest::addColumn<double>("samplesPerColumn");
    for (const auto function : {WindowFunction::Rectangular, WindowFunction::Hann, WindowFunction::DolphChebyshev})
      for (const int windowSize : {0, 500})
        for (const double samples : {16.0, 100.0, 3000.0})
          QTest::addRow("%d, %d, %g", static_cast<int>(function), windowSize, samples)
              << static_cast<int>(function) << windowSize << samples;
  }
  void energyIsKept() {
    QFETCH(int, function);
    QFETCH(int, windowSize);
    QFETCH(double, samplesPerColumn);
    SpectrumConfig config = reassigned();
    config.window = static_cast<WindowFunction>(function);
    config.windowSize = static_cast<std::size_t>(windowSize);
    config.columnLevel = ColumnLevel::Mean;
    SpectrumRenderer moved(config, kRateHz);
    config.method = SpectrumMethod::Plain;
    SpectrumRenderer plain(config, kRateHz);
    const auto pcm = mixedSignal();
    const int columns = static_cast<int>(40000 / samplesPerColumn);
    const double before = energy(plain.render(pcm, 0, 0, samplesPerColumn, columns).levels);
    const double after = energy(moved.render(pcm, 0, 0, samplesPerColumn, columns).levels);
    // The plain spectrum counts a sine's energy in each of the bins that the window spreads it over.
    const auto window = makeWindow(config.window, config.frameSize());
    const double spread = windowFacts(window).noiseBins * kFftSize / static_cast<double>(window.size());
    QVERIFY2(std::abs(after * spread / before - 1) < 1e-3, qPrintable(QString::number(after * spread / before)));
  }

  /// 0 dB is a sine of full scale, whatever window and zeros it is looked at with.
  void aSineHasItsLevel_data() {
    QTest::addColumn<int>("function");
    QTest::addColumn<int>("windowSize");
    for (const auto function : {WindowFunction::Hann, WindowFunction::BlackmanHarris, WindowFunction::Kaiser})
      for (const int windowSize : {0, 500, 256})
        QTest::addRow("%s, %d", windowFunctionName(function).data(), windowSize)
            << static_cast<int>(function) << windowSize;
  }
  void aSineHasItsLevel() {
    QFETCH(int, function);
    QFETCH(int, windowSize);
    SpectrumConfig config = reassigned();
    config.window = static_cast<WindowFunction>(function);
    config.windowSize = static_cast<std::size_t>(windowSize);
    config.overlap = 0.9;
    SpectrumRenderer renderer(config, kRateHz);
    for (const double bin : {100.0, 200.3}) {
      const auto pcm = sine(renderer.bins().hzOf(bin), 0.5, kRateHz, 1);
      const SpectrumTile tile = renderer.render(pcm, 0, 5000, 3000, 1);
      const auto around = tile.column(0).subspan(static_cast<std::size_t>(bin) - 2, 5);
      const double decibels = 10 * std::log10(energy(around));
      QVERIFY2(std::abs(decibels) < 0.2, qPrintable(QString::number(decibels)));
    }
  }

  void anImpulseSitsOnItsSample() {
    SpectrumRenderer renderer(reassigned(), kRateHz);
    std::vector<float> pcm(6000);
    pcm[3210] = 0.8F;
    const SpectrumTile tile = renderer.render(pcm, 0, 3000, 1, 400);
    for (int c = 0; c < tile.columns; ++c) {
      const double inColumn = energy(tile.column(c));
      if (c == 210)
        QVERIFY(inColumn > 0.99 * energy(tile.levels));
      else
        QVERIFY2(inColumn < 1e-4 * energy(tile.levels), qPrintable(QString("%1: %2").arg(c).arg(inColumn)));
    }
  }

  /// Between the bins, too, with every window that falls towards its ends: the derivative is exact. The side lobes of a
  /// rectangular window reach to the mirror image, which is so far away that its slope moves everything.
  void aSineSitsInItsBin_data() {
    QTest::addColumn<int>("function");
    for (const WindowFunction function : kWindowFunctions)
      if (function != WindowFunction::Rectangular)
        QTest::addRow("%s", windowFunctionName(function).data()) << static_cast<int>(function);
  }
  void aSineSitsInItsBin() {
    QFETCH(int, function);
    SpectrumConfig config = reassigned();
    config.window = static_cast<WindowFunction>(function);
    SpectrumRenderer renderer(config, kRateHz);
    for (const double bin : {100.0, 200.3, 300.45, 400.7}) {
      const auto pcm = sine(renderer.bins().hzOf(bin), 0.5, kRateHz, 0.5);
      const SpectrumTile tile = renderer.render(pcm, 0, 5000, 500, 4);
      for (int c = 0; c < 4; ++c) {
        const auto column = tile.column(c);
        const auto nearest = static_cast<std::size_t>(std::lround(bin));
        const double share = energy(column.subspan(nearest, 1)) / energy(column);
        QVERIFY2(share > 0.97, qPrintable(QString::number(share)));
      }
    }
  }

  /// A linear chirp's energy lies where its frequency is at that time: nearly all within half a bin of the window, and
  /// a tenth of a bin on average. Zero padding makes the bins fine enough to see it.
  void aChirpSitsOnItsFrequency() {
    SpectrumConfig config = reassigned();
    config.windowSize = kFftSize;
    config.fftSize = 8 * kFftSize;
    SpectrumRenderer renderer(config, kRateHz);
    constexpr double kStartHz = 2000;
    constexpr double kHzPerSecond = 20000;
    std::vector<float> pcm(30000);
    for (std::size_t i = 0; i < pcm.size(); ++i) {
      const double t = static_cast<double>(i) / kRateHz;
      pcm[i] = static_cast<float>(0.5 * std::sin(2 * std::numbers::pi * (kStartHz + kHzPerSecond / 2 * t) * t));
    }
    constexpr int kColumns = 200;
    const SpectrumTile tile = renderer.render(pcm, 0, 5000, 64, kColumns);
    const double windowBinHz = static_cast<double>(kRateHz) / kFftSize;
    double worst = 0;
    for (int c = 0; c < kColumns; ++c) {
      const auto column = tile.column(c);
      double sum = 0;
      double weighted = 0;
      double near = 0;
      const double hz = kStartHz + kHzPerSecond * (5000 + 64 * (c + 0.5) - 0.5) / kRateHz;
      for (std::size_t k = 0; k < column.size(); ++k) {
        const double power = column[k] > kSilentCentibels ? std::pow(10.0, column[k] / 1000.0) : 0;
        const double distance = renderer.bins().hzOf(static_cast<double>(k)) - hz;
        sum += power;
        weighted += power * distance;
        if (std::abs(distance) < windowBinHz / 2) near += power;
      }
      worst = std::max(worst, std::abs(weighted / sum) / windowBinHz);
      QVERIFY2(near > 0.98 * sum, qPrintable(QString("%1: %2").arg(c).arg(near / sum)));
    }
    qInfo("ridge within %.3f bins", worst);
    QVERIFY(worst < 0.1);
  }

  void tilesHaveNoSeams() {
    const auto pcm = mixedSignal();
    SpectrumRenderer renderer(reassigned(), kRateHz);
    for (const double samples : {16.0, 512.0}) {
      const SpectrumTile wide = renderer.render(pcm, 0, 12000, samples, 16);
      const SpectrumTile right = renderer.render(pcm, 0, 12000 + static_cast<std::int64_t>(8 * samples), samples, 8);
      for (int c = 0; c < 8; ++c)
        QVERIFY(std::equal(right.column(c).begin(), right.column(c).end(), wide.column(8 + c).begin()));
    }
  }
};

QTEST_GUILESS_MAIN(ReassignedSpectrumTest)
#include "reassigned_spectrum_test.moc"
