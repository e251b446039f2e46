// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/level.h"

#include <QtTest>
#include <cmath>
#include <vector>

using namespace moodogram;

class LevelTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  /// Every exponent, with mantissas between, near and at its ends.
  void decibelsOfEveryMagnitude() {
    double worst = 0;
    for (std::uint32_t exponent = 1; exponent < 255; ++exponent) {
      for (std::uint32_t mantissa = 0; mantissa < 1U << 23; mantissa += 8191) {
        const float power = std::bit_cast<float>(exponent << 23 | mantissa);
        worst = std::max(worst, std::abs(powerToDecibels(power) - 10 * std::log10(static_cast<double>(power))));
      }
      const float last = std::bit_cast<float>(exponent << 23 | 0x7fffff);
      worst = std::max(worst, std::abs(powerToDecibels(last) - 10 * std::log10(static_cast<double>(last))));
    }
    QVERIFY2(worst < 1e-4, qPrintable(QString::number(worst)));
    for (const float one : {1.0F, 10.0F, 1e-10F})
      QVERIFY(std::abs(powerToDecibels(one) - 10 * std::log10(one)) < 1e-5F);
  }

  void decibelsOfWhatIsNoPower() {
    const float lowest = powerToDecibels(std::numeric_limits<float>::min());
    QVERIFY(std::abs(lowest + 379.3F) < 0.1F);
    for (const float none : {0.0F, -0.0F, -1.0F, 1e-40F, std::nanf(""), -HUGE_VALF})
      QCOMPARE(powerToDecibels(none), lowest);
    QVERIFY(std::abs(powerToDecibels(HUGE_VALF) - 385.3F) < 0.1F);
  }

  void centibelsAreRoundedAndClipped() {
    const std::vector<float> powers{1,       0.25F,     1e-14F,        1e-15F,    0,           1e-13F, 1e31F,
                                    1.0005F, 1.002305F, std::nanf(""), HUGE_VALF, 0.99769774F, -5,     1e-40F};
    const std::vector<Centibels> expected{0, -602, -14000, -14000, -14000, -13000, 31000,
                                          0, 1,    -14000, 32000,  -1,     -14000, -14000};
    std::vector<Centibels> levels(powers.size());
    powersToCentibels(powers, levels);
    QCOMPARE(levels, expected);
  }

  /// To half a hundredth of a decibel, which is what rounding costs, and 0.005 dB.
  void centibelsFollowTheLogarithm() {
    std::vector<float> powers;
    for (float power = 1e-14F; power < 1e32F; power *= 1.0007F) powers.push_back(power);
    std::vector<Centibels> levels(powers.size());
    powersToCentibels(powers, levels);
    for (std::size_t i = 0; i < powers.size(); ++i)
      QVERIFY(std::abs(levels[i] - 1000 * std::log10(static_cast<double>(powers[i]))) < 0.5 + 0.01);
  }
};

QTEST_GUILESS_MAIN(LevelTest)
#include "level_test.moc"
