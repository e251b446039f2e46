// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/window_function.h"

#include <numeric>

#include "tests/support/audio_files.h"

using namespace moodogram;

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
    QCOMPARE(makeWindow(WindowFunction::Rectangular, 3), (std::vector<float>{1, 1, 1}));
    QCOMPARE(makeWindow(WindowFunction::Hann, 1), std::vector<float>{1});
  }

  void symmetricEndsAreEqualAndPeriodicOnesRepeat() {
    for (const auto function : {WindowFunction::Hann, WindowFunction::Hamming, WindowFunction::Blackman}) {
      const auto symmetric = makeWindow(function, 65, WindowSymmetry::Symmetric);
      for (std::size_t i = 0; i < 65; ++i) QVERIFY(std::abs(symmetric[i] - symmetric[64 - i]) < 1e-6F);
      const auto periodic = makeWindow(function, 64);
      for (std::size_t i = 0; i < 64; ++i) QVERIFY(std::abs(periodic[i] - symmetric[i]) < 1e-6F);
    }
  }

  void hannOverlapsToAConstant() {
    const auto window = makeWindow(WindowFunction::Hann, 100);
    for (std::size_t i = 0; i < 50; ++i) QVERIFY(std::abs(window[i] + window[i + 50] - 1) < 1e-6F);
    QVERIFY(std::abs(std::accumulate(window.begin(), window.end(), 0.0) - 50) < 1e-5);
  }
};

QTEST_GUILESS_MAIN(WindowFunctionTest)
#include "window_function_test.moc"
