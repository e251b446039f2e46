// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/explanation.h"

#include <QTest>
#include <numeric>

#include "core/base/error.h"
#include "tests/support/fake_engine.h"

using namespace moodogram;
using namespace moodogram::test;

namespace {

constexpr std::array<int, 3> kShape{2, 40, 100};
constexpr int kWidth = 100;

/// Looks at nothing but one part of the picture, in both channels: the louder that is, the happier.
struct OnePlace {
  int left = 0, top = 0, right = 0, bottom = 0;

  bool contains(int x, int y) const { return x >= left && x < right && y >= top && y < bottom; }

  void score(std::span<const float> tensors, std::span<EmotionScores> scores) const {
    const std::size_t plane = 40 * 100;
    for (std::size_t i = 0; i < scores.size(); ++i) {
      double sum = 0;
      for (std::size_t c = 0; c < 2; ++c)
        for (int y = top; y < bottom; ++y)
          for (int x = left; x < right; ++x)
            sum += tensors[(2 * i + c) * plane + static_cast<std::size_t>(y * kWidth + x)];
      const double level = sum / (2.0 * (bottom - top) * (right - left));
      scores[i][Emotion::Happy] = static_cast<float>(1 / (1 + std::exp(-level)));
      scores[i][Emotion::Sad] = 1 - scores[i][Emotion::Happy];
    }
  }
};

/// Silence with something loud in the place, and something else elsewhere that nobody looks at.
std::vector<float> window(const OnePlace& place) {
  std::vector<float> tensor(2 * 40 * 100);
  for (std::size_t i = 0; i < tensor.size(); ++i) {
    const int x = static_cast<int>(i % 100);
    const int y = static_cast<int>(i / 100 % 40);
    tensor[i] = place.contains(x, y) ? 2.0F : y < 4 && x > 80 ? 5.0F : -1.0F;
  }
  return tensor;
}

}  // namespace

class ExplanationTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void occlusionFindsTheOnlyPlaceThatCounts() {
    const OnePlace place{30, 20, 45, 32};
    const auto score = [&](std::span<const float> tensors, std::span<EmotionScores> scores) {
      place.score(tensors, scores);
    };
    const std::vector<float> tensor = window(place);
    const HeatMap map = occlusionMap(tensor, kShape, Emotion::Happy, 7, score);
    QCOMPARE(map.width, 100);
    QCOMPARE(map.height, 40);
    QCOMPARE(std::ranges::max(map.values), 1.0F);
    const auto hottest = std::ranges::max_element(map.values) - map.values.begin();
    QVERIFY(place.contains(static_cast<int>(hottest % kWidth), static_cast<int>(hottest / kWidth)));
    // Parts reach 13 columns and 5 rows beyond it at most.
    double inside = 0;
    for (int y = 0; y < 40; ++y)
      for (int x = 0; x < kWidth; ++x) {
        const bool isNear = x >= 30 - 13 && x < 45 + 13 && y >= 20 - 5 && y < 32 + 5;
        if (!isNear) QCOMPARE(map.at(x, y), 0.0F);
        if (place.contains(x, y)) inside += map.at(x, y);
      }
    QVERIFY(inside > 0.5 * std::accumulate(map.values.begin(), map.values.end(), 0.0));
    // What covers the place makes it less happy, so nothing there speaks for sad.
    for (const float value : occlusionMap(tensor, kShape, Emotion::Sad, 7, score).values) QCOMPARE(value, 0.0F);
    // The size of batches says nothing.
    QCOMPARE(occlusionMap(tensor, kShape, Emotion::Happy, 1000, score).values, map.values);
  }

  void occlusionCanBeStopped() {
    std::stop_source source;
    int calls = 0;
    const auto score = [&](std::span<const float>, std::span<EmotionScores>) {
      if (++calls == 4) source.request_stop();
    };
    std::int64_t told = 0;
    QVERIFY_EXCEPTION_THROWN(occlusionMap(window({0, 0, 9, 9}), kShape, Emotion::Happy, 10, score, source.get_token(),
                                          [&](const Progress& progress) { told = progress.done; }),
                             Cancelled);
    QCOMPARE(calls, 4);
    QCOMPARE(told, 30);
  }

  void enginesWithoutMapsAreOccluded() {
    FakeEngine engine(fakeModelInfo());
    const std::vector<float> tensor(makeFrontEndFor(engine.model())->tensorSize(), -60);
    QCOMPARE(engine.explain(tensor, Emotion::Sad, ExplanationMethod::Best).method, ExplanationMethod::Occlusion);
    QVERIFY_EXCEPTION_THROWN(engine.explain(tensor, Emotion::Sad, ExplanationMethod::GradCam), ModelError);
    QVERIFY_EXCEPTION_THROWN(engine.explain(std::span(tensor).first(9), Emotion::Sad, ExplanationMethod::Best),
                             ModelError);
  }

  void heatLiesBetweenZeroAndOne() {
    HeatMap map(3, 1);
    map.values = {-1, 2, 4};
    normalise(map);
    QCOMPARE(map.values, (std::vector<float>{0, 0.5F, 1}));
    map.values = {-1, -2, 0};
    normalise(map);
    QCOMPARE(map.values, (std::vector<float>{0, 0, 0}));
  }
};

QTEST_GUILESS_MAIN(ExplanationTest)
#include "explanation_test.moc"
