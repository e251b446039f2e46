// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/real_fft.h"

#include <complex>
#include <thread>

#include "core/base/error.h"
#include "tests/support/audio_files.h"

using namespace moodogram;
using namespace moodogram::test;

namespace {

/// The definition, in double precision.
std::complex<double> directDft(const std::vector<float>& input, std::size_t k) {
  std::complex<double> sum;
  for (std::size_t n = 0; n < input.size(); ++n)
    sum += static_cast<double>(input[n]) *
           std::polar(1.0, -2 * std::numbers::pi * static_cast<double>(k * n % input.size()) /
                               static_cast<double>(input.size()));
  return sum;
}

template <typename Real>
double worstError(std::size_t size) {
  const std::vector<float> signal = noise(1, size, static_cast<std::uint32_t>(size));
  BasicRealFft<Real> fft(size);
  std::copy(signal.begin(), signal.end(), fft.input().begin());
  const auto spectrum = fft.execute();
  double worst = spectrum.size() == size / 2 + 1 ? 0 : 1e9;
  for (std::size_t k = 0; k < spectrum.size(); ++k)
    worst = std::max(worst, std::abs(std::complex<double>(spectrum[k]) - directDft(signal, k)));
  // The input is kept.
  return std::equal(signal.begin(), signal.end(), fft.input().begin()) ? worst : 1e9;
}

}  // namespace

class RealFftTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void equalsTheDefinition_data() {
    QTest::addColumn<int>("size");
    for (const int size : {2, 3, 4, 5, 15, 64, 446, 1000, 1021, 1024}) QTest::addRow("%d", size) << size;
  }
  void equalsTheDefinition() {
    QFETCH(int, size);
    const auto points = static_cast<std::size_t>(size);
    QVERIFY(worstError<float>(points) < 2e-6 * size);
    QVERIFY(worstError<double>(points) < 1e-12 * size);
  }

  void threadsShareAPlan() {
    std::vector<double> errors(4, 1e9);
    std::vector<std::thread> threads;
    for (double& error : errors)
      threads.emplace_back([&error] {
        error = 0;
        for (int i = 0; i < 50; ++i) error = std::max(error, worstError<float>(96));
      });
    for (std::thread& thread : threads) thread.join();
    for (const double error : errors) QVERIFY(error < 2e-4);
  }

  void impossibleSizesAreRefused() {
    QVERIFY_EXCEPTION_THROWN(RealFft(0), ConfigError);
    QVERIFY_EXCEPTION_THROWN(RealFft(1), ConfigError);
  }
};

QTEST_GUILESS_MAIN(RealFftTest)
#include "real_fft_test.moc"
