// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlist/summary_blocks.h"

#include <QTest>
#include <algorithm>
#include <numeric>
#include <random>

using namespace moodogram;

namespace {

EmotionScores randomScores(std::mt19937_64& random) {
  std::uniform_real_distribution<float> unit(0, 1);
  EmotionScores scores;
  float sum = 0;
  for (float& value : scores.values) sum += value = unit(random) * unit(random);
  for (float& value : scores.values) value /= sum;
  return scores;
}

/// By a sort of all.
PathList closestOfAll(const std::vector<PathCandidate>& candidates, const EmotionScores& wanted, std::size_t count) {
  std::vector<float> distances;
  for (const PathCandidate& candidate : candidates)
    distances.push_back(static_cast<float>(candidate.disfavour + moodDistance(candidate.summary, wanted)));
  PathList all(candidates.size());
  std::iota(all.begin(), all.end(), 0U);
  std::ranges::stable_sort(all, {}, [&](std::uint32_t i) { return distances[i]; });
  all.resize(std::min(count, all.size()));
  return all;
}

}  // namespace

class SummaryBlocksTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void findsWhatASortOfAllFinds_data() {
    QTest::addColumn<int>("tracks");
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("disfavour");
    for (const int tracks : {1, 15, 16, 17, 100, 5000})
      for (const int count : {1, 7, 96, 6000})
        for (const double disfavour : {0.0, 0.15})
          QTest::addRow("%d of %d, disfavour to %g", count, tracks, disfavour) << tracks << count << disfavour;
  }
  void findsWhatASortOfAllFinds() {
    QFETCH(const int, tracks);
    QFETCH(const int, count);
    QFETCH(const double, disfavour);
    std::mt19937_64 random(7);
    std::uniform_real_distribution<double> unit(0, 1);
    std::vector<PathCandidate> candidates(static_cast<std::size_t>(tracks));
    for (std::size_t i = 0; i < candidates.size(); ++i) {
      candidates[i].index = i;
      // Every third one sounds exactly like one before it.
      candidates[i].summary = i > 2 && i % 3 == 0 ? candidates[i / 2].summary : randomScores(random);
      if (i % 4 != 0) candidates[i].disfavour = disfavour * unit(random);
    }
    const SummaryBlocks blocks(candidates);
    for (int mood = 0; mood < 20; ++mood) {
      const EmotionScores wanted =
          mood % 2 == 0 ? randomScores(random) : candidates[random() % candidates.size()].summary;
      QCOMPARE(blocks.closestTo(wanted, static_cast<std::size_t>(count)),
               closestOfAll(candidates, wanted, static_cast<std::size_t>(count)));
    }
  }
};

QTEST_APPLESS_MAIN(SummaryBlocksTest)
#include "summary_blocks_test.moc"
