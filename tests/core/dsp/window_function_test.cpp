// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/window_function.h"

#include <complex>
#include <numeric>

#include "core/base/error.h"
#include "tests/support/audio_files.h"

using namespace moodogram;

namespace {

/// |transform| at a frequency in bins, relative to that at 0; the definition in double precision.
double response(const std::vector<float>& window, double bins) {
  std::complex<double> sum;
  double dc = 0;
  for (std::size_t n = 0; n < window.size(); ++n) {
    const double turn = -2 * std::numbers::pi * bins * static_cast<double>(n) / static_cast<double>(window.size());
    sum += static_cast<double>(window[n]) * std::polar(1.0, turn);
    dc += window[n];
  }
  return std::abs(sum) / dc;
}

}  // namespace

class WindowFunctionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void knownValues() {
    const auto hann = makeWindow(WindowFunction::Hann, 8);
    QVERIFY(std::abs(hann[0]) < 1e-7F);
    QVERIFY(std::abs(hann[2] - 0.5F) < 1e-6F);
    QVERIFY(std::abs(hann[4] - 1.0F) < 1e-6F);
    const auto hamming = makeWindow(WindowFunction::Hamming, 8);
    QVERIFY(std::abs(hamming[0] - 0.08F) < 1e-6F);
    QVERIFY(std::abs(hamming[4] - 1.0F) < 1e-6F);
    const auto blackman = makeWindow(WindowFunction::Blackman, 8);
    QVERIFY(std::abs(blackman[0]) < 1e-6F);
    QVERIFY(std::abs(blackman[2] - 0.34F) < 1e-6F);
    QVERIFY(std::abs(blackman[4] - 1.0F) < 1e-6F);
    const auto harris = makeWindow(WindowFunction::BlackmanHarris, 8);
    QVERIFY(std::abs(harris[0] - 0.00006F) < 1e-7F);  // 0.35875 - 0.48829 + 0.14128 - 0.01168
    QVERIFY(std::abs(harris[2] - 0.21747F) < 1e-6F);  // 0.35875 - 0.14128
    const auto flat = makeWindow(WindowFunction::FlatTop, 8);
    QVERIFY(std::abs(flat[2] + 0.05473684F) < 1e-6F);  // 0.21557895 - 0.277263158 + 0.006947368
    QVERIFY(std::abs(flat[4] - 1.0F) < 1e-6F);
    const auto bartlett = makeWindow(WindowFunction::Bartlett, 8);
    QCOMPARE(bartlett, (std::vector<float>{0, 0.25F, 0.5F, 0.75F, 1, 0.75F, 0.5F, 0.25F}));
    const auto gaussian = makeWindow({WindowFunction::Gaussian, 2}, 8);
    QVERIFY(std::abs(gaussian[0] - std::exp(-2.0)) < 1e-7);  // two deviations from the middle
    QVERIFY(std::abs(gaussian[2] - std::exp(-0.5)) < 1e-7);
    const auto kaiser = makeWindow({WindowFunction::Kaiser, 5}, 8);
    QVERIFY(std::abs(kaiser[0] - 1 / 27.239871823604442) < 1e-7);  // 1 / I0(5), Abramowitz and Stegun table 9.8
    QCOMPARE(makeWindow({WindowFunction::Kaiser, 0}, 3), (std::vector<float>{1, 1, 1}));
    QCOMPARE(makeWindow(WindowFunction::Rectangular, 3), (std::vector<float>{1, 1, 1}));
    for (const WindowFunction function : kWindowFunctions) QCOMPARE(makeWindow(function, 1), std::vector<float>{1});
  }

  /// Equivalent noise bandwidth and scalloping loss of Harris 1978, table I (two decimals, and computed with 50 points,
  /// which shows in the third digit of some windows); Hamming of Heinzel, Ruediger and Schilling, "Spectrum and
  /// spectral density estimation by the DFT", 2002, whose figures are those of long windows.
  void publishedFacts_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("parameter");
    QTest::addColumn<double>("noiseBins");
    QTest::addColumn<double>("scallopingDb");
    const auto row = [](const char* name, double parameter, double noiseBins, double scallopingDb) {
      QTest::addRow("%s %g", name, parameter) << name << parameter << noiseBins << scallopingDb;
    };
    row("rectangular", 0, 1.00, 3.92);
    row("bartlett", 0, 1.33, 1.82);
    row("hann", 0, 1.50, 1.42);
    row("hamming", 0, 1.3628, 1.7514);
    row("blackman", 0, 1.73, 1.10);
    row("blackman-harris", 0, 2.00, 0.83);
    row("dolph", 50, 1.39, 1.70);
    row("dolph", 60, 1.51, 1.44);
    row("dolph", 70, 1.62, 1.25);
    row("dolph", 80, 1.73, 1.10);
    row("kaiser", 2 * std::numbers::pi, 1.50, 1.46);
    row("kaiser", 2.5 * std::numbers::pi, 1.65, 1.20);
    row("kaiser", 3 * std::numbers::pi, 1.80, 1.02);
    row("kaiser", 3.5 * std::numbers::pi, 1.93, 0.89);
    row("flat-top", 0, 3.77, 0.01);
  }
  void publishedFacts() {
    QFETCH(QString, name);
    QFETCH(double, parameter);
    QFETCH(double, noiseBins);
    QFETCH(double, scallopingDb);
    const auto window = makeWindow({*parseWindowFunction(name.toStdString()), parameter}, 1024);
    const WindowFacts facts = windowFacts(window);
    QVERIFY2(std::abs(facts.noiseBins - noiseBins) < 0.015, qPrintable(QString::number(facts.noiseBins)));
    const double loss = -20 * std::log10(response(window, 0.5));
    QVERIFY2(std::abs(loss - scallopingDb) < 0.03, qPrintable(QString::number(loss)));
    QVERIFY(std::abs(facts.processingGainDb() + 10 * std::log10(facts.noiseBins)) < 1e-12);
    QVERIFY(std::abs(facts.noiseHz(48000) - facts.noiseBins * 48000 / 1024) < 1e-9);
    QVERIFY(std::abs(facts.coherentGain * 1024 - facts.sum) < 1e-9);
  }

  /// The integrals of a Gaussian that ends at alpha deviations.
  void gaussianBandwidth() {
    for (const double alpha : {1.5, 2.5, 3.0, 3.5, 6.0}) {
      const WindowFacts facts = windowFacts(makeWindow({WindowFunction::Gaussian, alpha}, 4096));
      const double root = std::erf(alpha / std::numbers::sqrt2);
      const double expected = alpha * std::numbers::inv_sqrtpi * std::erf(alpha) / (root * root);
      QVERIFY2(std::abs(facts.noiseBins - expected) < 1e-3, qPrintable(QString::number(facts.noiseBins)));
    }
  }

  /// Beyond their main lobe, whose first zero is given in bins, the side lobes stay below a level.
  void sideLobes_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("parameter");
    QTest::addColumn<double>("fromBin");
    QTest::addColumn<double>("highestDb");
    const auto row = [](const char* name, double parameter, double fromBin, double highestDb) {
      QTest::addRow("%s %g", name, parameter) << name << parameter << fromBin << highestDb;
    };
    row("rectangular", 0, 1, -13.26);
    row("hann", 0, 2, -31.47);
    row("hamming", 0, 2, -42.68);
    row("blackman", 0, 3, -58.11);
    row("blackman-harris", 0, 4, -92.01);
    row("dolph", 60, 2.45, -60);
    row("dolph", 100, 3.9, -100);
  }
  void sideLobes() {
    QFETCH(QString, name);
    QFETCH(double, parameter);
    QFETCH(double, fromBin);
    QFETCH(double, highestDb);
    // Odd and even sizes are built differently.
    for (const std::size_t size : {255, 256}) {
      const auto window =
          makeWindow({*parseWindowFunction(name.toStdString()), parameter}, size, WindowSymmetry::Symmetric);
      double highest = 0;
      for (double bins = fromBin; bins < 100; bins += 0.03) highest = std::max(highest, response(window, bins));
      const double level = 20 * std::log10(highest);
      QVERIFY2(std::abs(level - highestDb) < 0.3, qPrintable(QString::number(level)));
    }
  }

  void symmetricEndsAreEqualAndPeriodicOnesRepeat() {
    for (const WindowFunction function : kWindowFunctions) {
      const auto symmetric = makeWindow(function, 65, WindowSymmetry::Symmetric);
      for (std::size_t i = 0; i < 65; ++i) QVERIFY(std::abs(symmetric[i] - symmetric[64 - i]) < 1e-6F);
      const auto periodic = makeWindow(function, 64);
      for (std::size_t i = 0; i < 64; ++i) QVERIFY(std::abs(periodic[i] - symmetric[i]) < 1e-6F);
      const auto even = makeWindow(function, 64, WindowSymmetry::Symmetric);
      for (std::size_t i = 0; i < 64; ++i) QVERIFY(std::abs(even[i] - even[63 - i]) < 1e-6F);
      QVERIFY(std::abs(*std::max_element(symmetric.begin(), symmetric.end()) - 1) < 1e-6F);
    }
  }

  void hannOverlapsToAConstant() {
    const auto window = makeWindow(WindowFunction::Hann, 100);
    for (std::size_t i = 0; i < 50; ++i) QVERIFY(std::abs(window[i] + window[i + 50] - 1) < 1e-6F);
    QVERIFY(std::abs(std::accumulate(window.begin(), window.end(), 0.0) - 50) < 1e-5);
  }

  void namesGoBothWays() {
    for (const WindowFunction function : kWindowFunctions)
      QCOMPARE(parseWindowFunction(windowFunctionName(function)), std::optional(function));
    QVERIFY(!parseWindowFunction("Hann"));
  }

  void parametersOutOfRangeAreRefused() {
    QVERIFY_EXCEPTION_THROWN(makeWindow({WindowFunction::Kaiser, -1}, 8), ConfigError);
    QVERIFY_EXCEPTION_THROWN(makeWindow({WindowFunction::DolphChebyshev, 1000}, 8), ConfigError);
    QVERIFY_EXCEPTION_THROWN(makeWindow({WindowFunction::Gaussian, std::nan("")}, 8), ConfigError);
  }
};

QTEST_GUILESS_MAIN(WindowFunctionTest)
#include "window_function_test.moc"
