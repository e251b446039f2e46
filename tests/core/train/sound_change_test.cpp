// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/sound_change.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <vector>

using namespace moodogram;

namespace {

constexpr std::size_t kBands = 20;
constexpr std::size_t kFrames = 30;

/// Value 100 * band + frame, so that each tells where it comes from; one soft corner is the silence.
std::vector<float> picture() {
  std::vector<float> values(kBands * kFrames);
  for (std::size_t band = 0; band < kBands; ++band)
    for (std::size_t frame = 0; frame < kFrames; ++frame)
      values[band * kFrames + frame] = static_cast<float>(100 * band + frame);
  values[0] = -500;
  return values;
}

std::vector<float> changed(const SoundChange& change, double unitsPerDb = 1) {
  std::vector<float> values = picture();
  changeSound(values, kFrames, unitsPerDb, change);
  return values;
}

float at(const std::vector<float>& values, std::size_t band, std::size_t frame) {
  return values[band * kFrames + frame];
}

}  // namespace

class SoundChangeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nothingChangesNothing() { QCOMPARE(changed({}), picture()); }

  void theEqualizerIsStraightBetweenItsKnobs() {
    SoundChange change;
    change.equalizerDb = {0, 8, 0, 0, 0, 0};
    const auto values = changed(change, 0.5);
    QCOMPARE(at(values, 4, 3), 403 + 0.5F * 8);
    QCOMPARE(at(values, 2, 3), 203 + 0.5F * 4);
    QCOMPARE(at(values, 12, 3), 1203.0F);
  }

  void aBandLimitSilencesWhatIsAbove() {
    SoundChange change;
    change.lastBand = 12;
    const auto values = changed(change);
    QCOMPARE(at(values, 12, 5), 1205.0F);
    for (std::size_t frame = 0; frame < kFrames; ++frame) QCOMPARE(at(values, 13, frame), -500.0F);
  }

  void noiseFillsOnlyWhatIsSofter() {
    SoundChange change;
    change.noiseDb = -1000;
    change.noiseSeed = 3;
    const auto values = changed(change);
    const float loudest = 1929;
    for (std::size_t i = 0; i < values.size(); ++i) {
      QVERIFY(values[i] >= picture()[i]);
      QVERIFY(values[i] >= loudest - 1000 - 6);
    }
    QCOMPARE(at(values, 15, 4), 1504.0F);
    QVERIFY(at(values, 2, 4) != at(values, 2, 5));
    QCOMPARE(changed(change), values);
  }

  void pitchMovesBands() {
    SoundChange change;
    change.bandsUp = 2;
    auto values = changed(change);
    QCOMPARE(at(values, 5, 7), 307.0F);
    QCOMPARE(at(values, 1, 7), -500.0F);
    change.bandsUp = -3;
    values = changed(change);
    QCOMPARE(at(values, 5, 7), 807.0F);
    QCOMPARE(at(values, 18, 7), -500.0F);
  }

  void tempoStretchesTimeAndMirrorsTheEnd() {
    SoundChange change;
    change.tempo = 0.5F;
    auto values = changed(change);
    QCOMPARE(at(values, 3, 8), 304.0F);
    QCOMPARE(at(values, 3, 9), 304.5F);
    change.tempo = 1.25F;
    values = changed(change);
    QCOMPARE(at(values, 3, 4), 305.0F);
    QCOMPARE(at(values, 3, 28), 323.0F);  // 35 seconds are 6 behind the end at 29
  }

  void plansKeepWithinWhatIsAskedFor() {
    TrainConfig config;
    QVERIFY(!changesSound(config));
    config.equalizerDb = 6;
    config.bandLimitProbability = 0.5;
    config.noiseProbability = 0.25;
    config.pitchBands = 2;
    config.tempo = 0.1;
    QVERIFY(changesSound(config));
    std::mt19937_64 random(8);
    int limited = 0;
    int noisy = 0;
    int high = 0;
    constexpr int kPlans = 2000;
    for (int i = 0; i < kPlans; ++i) {
      const SoundChange change = planSoundChange(config, 64, random);
      for (const float knob : change.equalizerDb) QVERIFY(std::abs(knob) <= 6);
      QVERIFY(change.lastBand == 0 || (change.lastBand >= 35 && change.lastBand < 64));
      QVERIFY(change.noiseDb <= 0 && change.noiseDb >= -55);
      QVERIFY(std::abs(change.bandsUp) <= 2);
      QVERIFY(std::abs(change.tempo - 1) <= 0.1001F);
      limited += change.lastBand > 0 ? 1 : 0;
      noisy += change.noiseDb < 0 ? 1 : 0;
      high += change.bandsUp == 2 ? 1 : 0;
    }
    QVERIFY(std::abs(limited - kPlans / 2) < 100);
    QVERIFY(std::abs(noisy - kPlans / 4) < 100);
    QVERIFY(std::abs(high - kPlans / 5) < 90);
  }
};

QTEST_GUILESS_MAIN(SoundChangeTest)
#include "sound_change_test.moc"
