// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/tame_samples.h"

#include <QtTest>
#include <cmath>
#include <limits>
#include <vector>

using namespace moodogram;

class TameSamplesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void oneWildSampleIsFoundAnywhere() {
    constexpr float kWild[] = {HUGE_VALF,
                               -HUGE_VALF,
                               1.1e9F,
                               -3e38F,
                               1e-21F,
                               -1e-40F,
                               std::numeric_limits<float>::quiet_NaN(),
                               -std::numeric_limits<float>::signaling_NaN()};
    for (std::size_t size = 1; size < 70; ++size) {
      std::vector<float> samples(size, -0.7F);
      samples[size / 2] = -0.0F;
      QVERIFY(areTame(samples));
      for (std::size_t i = 0; i < size; ++i) {
        const float before = samples[i];
        samples[i] = kWild[i % std::size(kWild)];
        QVERIFY(!areTame(samples));
        samples[i] = before;
      }
    }
    QVERIFY(areTame({}));
  }

  void wildSamplesAreReplaced() {
    std::vector<float> samples{0.5F, std::nanf(""), HUGE_VALF, -HUGE_VALF, 1e30F, -1e30F, 1e-30F, -1e-19F, -1};
    tame(samples);
    QCOMPARE(samples, (std::vector<float>{0.5F, 0, 0, 0, 1e9F, -1e9F, 0, -1e-19F, -1}));
    QVERIFY(areTame(samples));
  }
};

QTEST_GUILESS_MAIN(TameSamplesTest)
#include "tame_samples_test.moc"
