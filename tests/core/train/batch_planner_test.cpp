// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/batch_planner.h"

#include <QTest>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

#include "core/train/random.h"

using namespace moodogram;

namespace {

constexpr std::array kShape{3, 20, 30};

BatchPlanner planner(const TrainConfig& config, std::size_t recordings = 10, std::uint64_t seed = 4) {
  std::vector<std::size_t> indices(recordings);
  std::iota(indices.begin(), indices.end(), std::size_t{100});
  return {config, kShape, indices, [](std::size_t recording) { return recording % 7 + 1; }, seed};
}

TrainConfig everything() {
  TrainConfig config;
  config.batchSize = 4;
  config.gainDb = 3;
  config.frequencyMasks = 2;
  config.timeMasks = 1;
  config.brightness = 0.3;
  config.contrast = 1.5;
  config.hue = 0.1;
  config.greyProbability = 0.25;
  config.mixupAlpha = 0.4;
  config.equalizerDb = 6;
  config.noiseProbability = 0.5;
  config.tempo = 0.1;
  return config;
}

bool areEqual(const BatchPlan& a, const BatchPlan& b) {
  bool equal = a.epoch == b.epoch && a.step == b.step && a.partner == b.partner && a.share == b.share &&
               a.samples.size() == b.samples.size();
  for (std::size_t i = 0; equal && i < a.samples.size(); ++i) {
    const Augmentation& x = a.samples[i].augmentation;
    const Augmentation& y = b.samples[i].augmentation;
    equal = a.samples[i].recording == b.samples[i].recording && a.samples[i].crop == b.samples[i].crop &&
            x.gainDb == y.gainDb && x.grey == y.grey && x.order == y.order && x.brightness == y.brightness &&
            x.contrast == y.contrast && x.hue == y.hue && x.bands.size() == y.bands.size() && x.sound == y.sound;
  }
  return equal;
}

}  // namespace

class BatchPlannerTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void anEpochSeesEveryRecordingOnce() {
    TrainConfig config;
    config.batchSize = 4;
    BatchPlanner plans = planner(config);
    QCOMPARE(plans.stepsPerEpoch(), std::size_t(2));
    std::set<std::vector<std::size_t>> orders;
    for (int epoch = 1; epoch <= 3; ++epoch) {
      std::vector<std::size_t> seen;
      for (std::size_t step = 0; step < 2; ++step) {
        const BatchPlan plan = plans.next();
        QCOMPARE(plan.epoch, epoch);
        QCOMPARE(plan.step, step);
        QVERIFY(plan.partner.empty());
        for (const SamplePlan& sample : plan.samples) {
          QVERIFY(sample.crop <= sample.recording % 7);
          seen.push_back(sample.recording);
        }
      }
      QCOMPARE(std::set<std::size_t>(seen.begin(), seen.end()).size(), std::size_t(8));  // 2 of 10 are left out
      orders.insert(seen);
    }
    QCOMPARE(orders.size(), std::size_t(3));
  }

  void aStateGoesOnWithTheSamePlans() {
    BatchPlanner whole = planner(everything());
    for (int i = 0; i < 7; ++i) {
      const BatchPlan plan = whole.next();
      BatchPlanner resumed = planner(everything(), 10, 99);
      resumed.restore(plan.next);
      BatchPlanner whole2 = whole;
      for (int k = 0; k < 5; ++k) QVERIFY(areEqual(resumed.next(), whole2.next()));
    }
    QVERIFY(!areEqual(planner(everything(), 10, 4).next(), planner(everything(), 10, 5).next()));
  }

  void changesAreDrawnFromTheirRanges() {
    std::mt19937_64 random(1);
    const TrainConfig config = everything();
    std::map<std::array<Augmentation::Colour, 3>, int> orders;
    double grey = 0, brightness = 0, contrast = 0, hue = 0;
    double darkest = 9, lightest = 0;
    constexpr int kDraws = 6000;
    for (int i = 0; i < kDraws; ++i) {
      const Augmentation plan = planAugmentation(config, kShape, random);
      QVERIFY(std::abs(plan.gainDb) <= 3);
      QVERIFY(plan.brightness >= 0.7 && plan.brightness < 1.3);
      QVERIFY(plan.contrast >= 0 && plan.contrast < 2.5);  // max(0, 1 - 1.5) to 1 + 1.5
      QVERIFY(std::abs(plan.hue) <= 0.1);
      QCOMPARE(plan.bands.size(), std::size_t(2));
      for (const auto& [first, width] : plan.bands) QVERIFY(first + width <= 60 && width <= 6);
      for (const auto& [first, width] : plan.frames) QVERIFY(first + width <= 30 && width <= 24);
      ++orders[plan.order];
      grey += plan.grey ? 1.0 / kDraws : 0;
      brightness += plan.brightness / kDraws;
      contrast += plan.contrast / kDraws;
      hue += plan.hue / kDraws;
      darkest = std::min(darkest, plan.brightness);
      lightest = std::max(lightest, plan.brightness);
    }
    QCOMPARE(orders.size(), std::size_t(6));
    for (const auto& [order, count] : orders) QVERIFY(count > kDraws / 6 * 0.85 && count < kDraws / 6 * 1.15);
    QVERIFY(std::abs(grey - 0.25) < 0.02);
    QVERIFY(std::abs(brightness - 1) < 0.01 && std::abs(contrast - 1.25) < 0.04 && std::abs(hue) < 0.005);
    QVERIFY(darkest < 0.71 && lightest > 1.29);
  }

  void whatIsOffDrawsNothing() {
    std::mt19937_64 random(1);
    const Augmentation plan = planAugmentation({}, kShape, random);
    QVERIFY(random == std::mt19937_64(1));
    std::vector<float> values{0.1F, 0.5F, 0.9F};
    changeWindow(values, {1, 3, 1}, 1, plan);
    maskWindow(values, {1, 3, 1}, plan);
    QVERIFY((values == std::vector<float>{0.1F, 0.5F, 0.9F}));
  }

  void otherChannelsOfTheSoundKeepTheirLevels() {
    Augmentation plan;
    plan.gainDb = 6;
    plan.sound.equalizerDb.fill(3);
    std::vector<float> values{1, 2, 3, 4, 5, 6, 7, 8};  // 2 channels of 1 band and 4 frames
    changeWindow(values, {2, 1, 4}, 1, plan);
    QVERIFY((values == std::vector<float>{10, 11, 12, 13, 5, 6, 7, 8}));
    plan = {};
    plan.sound.tempo = 2;
    values = {1, 2, 3, 4, 5, 6, 7, 8};
    changeWindow(values, {2, 1, 4}, 1, plan);
    QVERIFY((values == std::vector<float>{1, 3, 3, 1, 5, 7, 7, 5}));
    plan = {};
    plan.bands = {{1, 1}};
    maskWindow(values, {2, 1, 4}, plan);
    QVERIFY((values == std::vector<float>{1, 3, 3, 1, 6, 6, 6, 6}));
  }

  void masksSetBlocksToTheMean() {
    std::vector<float> values{1, 2, 3, 4, 5, 6};  // 2 bands of 3 frames
    Augmentation plan;
    plan.bands = {{1, 1}};
    maskWindow(values, {1, 2, 3}, plan);
    QVERIFY((values == std::vector<float>{1, 2, 3, 3.5F, 3.5F, 3.5F}));
    values = {1, 2, 3, 4, 5, 6};
    plan.bands.clear();
    plan.frames = {{0, 2}};
    maskWindow(values, {1, 2, 3}, plan);
    QVERIFY((values == std::vector<float>{3.5F, 3.5F, 3, 3.5F, 3.5F, 6}));
  }

  void mixupSharesAreBetaDistributed() {
    std::mt19937_64 random(2);
    for (const double alpha : {0.2, 1.0}) {
      double mean = 0, square = 0;
      constexpr int kDraws = 20000;
      for (int i = 0; i < kDraws; ++i) {
        const double share = symmetricBeta(random, alpha);
        mean += share / kDraws;
        square += share * share / kDraws;
      }
      QVERIFY(std::abs(mean - 0.5) < 0.02);
      QVERIFY(std::abs(square - mean * mean - 1 / (4 * (2 * alpha + 1))) < 0.01);  // the variance of the distribution
    }
  }
};

QTEST_GUILESS_MAIN(BatchPlannerTest)
#include "batch_planner_test.moc"
