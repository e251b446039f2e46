// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlist/mood_dial.h"

#include <QTest>
#include <cmath>
#include <numeric>
#include <random>

using namespace moodogram;

namespace {

float sum(const EmotionScores& mixture) { return std::accumulate(mixture.values.begin(), mixture.values.end(), 0.0F); }

double distance(ValenceArousal a, ValenceArousal b) {
  return std::hypot(static_cast<double>(a.valence - b.valence), static_cast<double>(a.arousal - b.arousal));
}

}  // namespace

class MoodDialTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void pointsComeBack() {
    std::mt19937 random(3);
    std::uniform_real_distribution<float> unit(0, 1);
    double worst = 0;
    for (int i = 0; i < 2000; ++i) {
      EmotionScores any;  // its point is in the pentagon, also at its corners
      for (float& value : any.values) value = std::pow(unit(random), 4.0F);
      const float whole = sum(any);
      for (float& value : any.values) value /= whole;
      const ValenceArousal point = dialPoint(any);
      const EmotionScores mixture = dialMixture(point);
      QVERIFY(std::abs(sum(mixture) - 1) < 1e-5F);
      worst = std::max(worst, distance(dialPoint(mixture), point));
    }
    QVERIFY2(worst < 1e-4, std::to_string(worst).c_str());
  }

  void theMixtureIsTheMostEvenOne() {
    const auto entropy = [](const EmotionScores& mixture) {
      double result = 0;
      for (const float value : mixture.values)
        if (value > 0) result -= static_cast<double>(value) * std::log(static_cast<double>(value));
      return result;
    };
    std::mt19937 random(5);
    std::uniform_real_distribution<float> unit(0, 1);
    for (int i = 0; i < 500; ++i) {
      EmotionScores any;
      for (float& value : any.values) value = unit(random);
      const float whole = sum(any);
      for (float& value : any.values) value /= whole;
      QVERIFY(entropy(dialMixture(dialPoint(any))) >= entropy(any) - 1e-4);
    }
  }

  void placesOfEmotionsArePure() {
    for (const Emotion emotion : kEmotions) {
      QVERIFY(dialMixture(emotionPosition(emotion))[emotion] > 0.999F);
      EmotionScores pure;
      pure[emotion] = 3;  // sliders that do not add up to 1
      QVERIFY(distance(dialPoint(pure), emotionPosition(emotion)) < 1e-6);
    }
    QCOMPARE(distance(dialPoint({}), {}), 0.0);
  }

  void farPointsStandForTheNearestOnes() {
    QVERIFY(dialMixture({5, 5})[Emotion::Happy] > 0.999F);
    const EmotionScores right = dialMixture({1, 0});
    QVERIFY(std::abs(right[Emotion::Happy] - 0.5F) < 0.001F && std::abs(right[Emotion::Calm] - 0.5F) < 0.001F);
    const EmotionScores bad = dialMixture({std::nanf(""), INFINITY});
    QVERIFY(std::abs(sum(bad) - 1) < 1e-5F);
  }

  void slidersKeepProportions() {
    EmotionScores mixture;
    mixture[Emotion::Happy] = 0.6F;
    mixture[Emotion::Calm] = 0.3F;
    mixture[Emotion::Sad] = 0.1F;
    const EmotionScores moved = withSlider(mixture, Emotion::Happy, 0.2F);
    QCOMPARE(moved[Emotion::Happy], 0.2F);
    QVERIFY(std::abs(moved[Emotion::Calm] - 0.6F) < 1e-6F && std::abs(moved[Emotion::Sad] - 0.2F) < 1e-6F);
    QVERIFY(std::abs(sum(withSlider(mixture, Emotion::Angry, 7)) - 1) < 1e-6F);
    EmotionScores pure;
    pure[Emotion::Sad] = 1;
    QCOMPARE(withSlider(pure, Emotion::Sad, 0)[Emotion::Calm], 0.25F);
    QCOMPARE(withSlider(pure, Emotion::Happy, -1)[Emotion::Sad], 1.0F);
  }
};

QTEST_GUILESS_MAIN(MoodDialTest)
#include "mood_dial_test.moc"
