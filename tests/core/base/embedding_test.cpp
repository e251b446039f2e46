// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/embedding.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace moodogram;

namespace {

double cosine(std::span<const float> a, std::span<const float> b) {
  double product = 0;
  double squaresA = 0;
  double squaresB = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    product += static_cast<double>(a[i]) * static_cast<double>(b[i]);
    squaresA += static_cast<double>(a[i]) * static_cast<double>(a[i]);
    squaresB += static_cast<double>(b[i]) * static_cast<double>(b[i]);
  }
  return product / std::sqrt(squaresA * squaresB);
}

WindowEmbedding randomWindow(std::mt19937& random) {
  std::normal_distribution<float> normal(0, 5);
  WindowEmbedding window;
  for (float& value : window) value = normal(random);
  return window;
}

}  // namespace

class EmbeddingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void projectionsKeepAngles() {
    constexpr std::size_t kFeatures = 1024;
    const EmbeddingProjection projection(kFeatures);
    QCOMPARE(projection.features(), kFeatures);
    std::mt19937 random(1);
    std::normal_distribution<float> normal;
    for (const float alike : {0.0F, 0.5F, 0.9F, 0.99F}) {
      double worst = 0;
      for (int round = 0; round < 20; ++round) {
        std::vector<float> a(kFeatures);
        std::vector<float> b(kFeatures);
        for (std::size_t i = 0; i < kFeatures; ++i) {
          a[i] = normal(random);
          b[i] = alike * a[i] + std::sqrt(1 - alike * alike) * normal(random);
        }
        worst = std::max(worst, std::abs(cosine(a, b) - cosine(projection.embeddingOf(a), projection.embeddingOf(b))));
      }
      QVERIFY2(worst < 3.5 * (1 - static_cast<double>(alike) * static_cast<double>(alike)) / std::sqrt(128.0),
               std::to_string(worst).c_str());
    }
  }

  /// Libraries hold what another build has projected.
  void directionsStayAsTheyAre() {
    std::vector<float> values(192);
    values[3] = 1;
    const WindowEmbedding embedding = EmbeddingProjection(192).embeddingOf(values);
    std::string signs;
    for (std::size_t i = 0; i < 32; ++i) signs += embedding[i] > 0 ? '+' : '-';
    QCOMPARE(signs, std::string("-++++--+++--+-++--+-+-+-+-----+-"));
    QCOMPARE(std::abs(embedding[0]), 1 / std::sqrt(128.0F));
  }

  void sumsDependOnNoOrder() {
    std::mt19937 random(2);
    std::vector<WindowEmbedding> windows;
    for (int i = 0; i < 50; ++i) windows.push_back(randomWindow(random));
    EmbeddingSum whole;
    for (const WindowEmbedding& window : windows) whole.add(window);
    std::ranges::shuffle(windows, random);
    EmbeddingSum parts;
    for (std::size_t i = 0; i < windows.size(); i += 7) {
      EmbeddingSum part;
      for (std::size_t k = i; k < std::min(i + 7, windows.size()); ++k) part.add(windows[k]);
      parts.add(part);
    }
    QVERIFY(parts == whole);
  }

  void meansAreCloseToExact() {
    std::mt19937 random(3);
    EmbeddingSum sum;
    std::array<double, kEmbeddingSize> exact{};
    for (int i = 0; i < 40; ++i) {
      const WindowEmbedding window = randomWindow(random);
      sum.add(window);
      for (std::size_t k = 0; k < kEmbeddingSize; ++k) exact[k] += static_cast<double>(window[k]) / 40;
    }
    const TrackEmbedding mean = meanEmbedding(sum).value();
    QVERIFY(std::ranges::any_of(mean.levels, [](int level) { return std::abs(level) == 127; }));
    for (std::size_t k = 0; k < kEmbeddingSize; ++k)
      QVERIFY(std::abs(static_cast<double>(mean.scale) * mean.levels[k] - exact[k]) <
              static_cast<double>(mean.scale) * 0.51 + 0.001);
  }

  void strangeValuesDoNoHarm() {
    QVERIFY(!meanEmbedding({}));
    EmbeddingSum sum;
    sum.add(WindowEmbedding{});
    QVERIFY(!meanEmbedding(sum));
    sum.add(
        WindowEmbedding{std::numeric_limits<float>::infinity(), std::numeric_limits<float>::quiet_NaN(), -1e30F, 1});
    const TrackEmbedding mean = meanEmbedding(sum).value();
    QCOMPARE(mean.levels[0], std::int8_t{127});
    QCOMPARE(mean.levels[1], std::int8_t{0});
    QCOMPARE(mean.levels[2], std::int8_t{-127});
  }
};

QTEST_GUILESS_MAIN(EmbeddingTest)
#include "embedding_test.moc"
