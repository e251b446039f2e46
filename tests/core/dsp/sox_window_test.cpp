// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/sox_window.h"

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>
#include <vector>

#include "core/base/error.h"

using namespace moodogram;

namespace {

constexpr SoxWindow kWindows[] = {SoxWindow::Hann,        SoxWindow::Hamming, SoxWindow::Bartlett,
                                  SoxWindow::Rectangular, SoxWindow::Kaiser,  SoxWindow::Dolph};

/// Level in dB relative to 0 Hz at a frequency in cycles a frame.
double response(const std::vector<double>& window, double frequency) {
  std::complex<double> sum = 0;
  double dc = 0;
  for (std::size_t i = 0; i < window.size(); ++i) {
    const double angle = 2 * std::numbers::pi * frequency * static_cast<double>(i) / static_cast<double>(window.size());
    sum += std::polar(window[i], -angle);
    dc += window[i];
  }
  return 20 * std::log10(std::abs(sum) / dc);
}

/// The highest level beyond `from` cycles a frame.
double sideLobes(const std::vector<double>& window, double from) {
  double highest = -1000;
  for (double frequency = from; frequency < 40; frequency += 0.02)
    highest = std::max(highest, response(window, frequency));
  return highest;
}

}  // namespace

class SoxWindowTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aFullScaleSineHasAmplitudeOne() {
    for (const SoxWindow window : kWindows)
      for (const int size : {4, 126, 255, 512}) {
        std::vector<double> frame(static_cast<std::size_t>(size));
        QVERIFY(fillSoxWindow({window}, 0, frame) > 0);
        double sum = 0;
        for (const double value : frame) sum += value;
        QVERIFY(std::abs(sum - 2) < 1e-12);
        // Periodic: symmetric without the first point.
        for (int i = 1; i < size; ++i)
          QVERIFY(std::abs(frame[static_cast<std::size_t>(i)] - frame[static_cast<std::size_t>(size - i)]) < 1e-12);
      }
  }

  void closedForms() {
    std::vector<double> frame(64);
    QVERIFY(std::abs(fillSoxWindow({SoxWindow::Hann}, 0, frame) - 32) < 1e-12);
    for (int i = 0; i < 64; ++i)
      QVERIFY(std::abs(frame[static_cast<std::size_t>(i)] - std::pow(std::sin(std::numbers::pi * i / 64), 2) / 16) <
              1e-15);
    QCOMPARE(fillSoxWindow({SoxWindow::Rectangular}, 0, frame), 64.0);
    for (const double value : frame) QCOMPARE(value, 1 / 32.0);
    QCOMPARE(fillSoxWindow({SoxWindow::Bartlett}, 0, frame), 32.0);
    QCOMPARE(frame[16] * 2, frame[32]);
    QCOMPARE(frame[0], 0.0);
  }

  void sideLobesLieBelowTheRange() {
    // With one sample beyond the edge the frame holds the whole symmetric window.
    std::vector<double> frame(256);
    for (const double rangeDb : {40.0, 80.0, 120.0}) {
      fillSoxWindow({SoxWindow::Dolph, rangeDb}, -1, frame);
      QVERIFY(std::abs(sideLobes(frame, 8) + 1.005 * rangeDb + 6) < 0.01);
      fillSoxWindow({SoxWindow::Kaiser, rangeDb}, 0, frame);
      const double lobes = sideLobes(frame, 10);
      QVERIFY2(lobes < -0.9 * rangeDb, qPrintable(QString::number(lobes)));
    }
    fillSoxWindow({SoxWindow::Dolph, 60, 10}, -1, frame);
    QVERIFY(std::abs(sideLobes(frame, 8) + 60 * 1.205 + 6) < 0.01);
  }

  void framesAtTheEdgesAreShortAndQuiet() {
    std::vector<double> frame(100);
    for (const SoxWindow window : kWindows) {
      fillSoxWindow({window}, 40, frame);
      for (int i = 0; i < 40; ++i) QCOMPARE(frame[static_cast<std::size_t>(i)], 0.0);
      double sum = 0;
      for (const double value : frame) sum += value;
      QVERIFY(std::abs(sum - 2 * 0.36) < 1e-12);
      fillSoxWindow({window}, -40, frame);
      for (int i = 61; i < 100; ++i) QCOMPARE(frame[static_cast<std::size_t>(i)], 0.0);
      sum = 0;
      for (const double value : frame) sum += value;
      QVERIFY(std::abs(sum - 2 * 0.36) < 1e-12);
    }
    for (const int edge : {98, 99, -98, -99}) {
      fillSoxWindow({SoxWindow::Dolph}, edge, frame);
      for (const double value : frame) QVERIFY(std::isfinite(value));
    }
  }

  void aDolphWindowNeedsSideLobes() {
    std::vector<double> frame(100);
    QVERIFY_EXCEPTION_THROWN(fillSoxWindow({SoxWindow::Dolph, -80}, 0, frame), ConfigError);
  }
};

QTEST_GUILESS_MAIN(SoxWindowTest)
#include "sox_window_test.moc"
