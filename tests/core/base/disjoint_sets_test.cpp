// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/disjoint_sets.h"

#include <QTest>

using namespace moodogram;

using Sets = std::vector<std::vector<std::size_t>>;

class DisjointSetsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatBelongsToTheSameBelongsTogether() {
    DisjointSets sets(7);
    QVERIFY(sets.sets().empty());
    sets.unite(5, 2);
    sets.unite(0, 6);
    sets.unite(6, 3);
    sets.unite(3, 0);
    QCOMPARE(sets.sets(), (Sets{{0, 3, 6}, {2, 5}}));
    QCOMPARE(sets.find(0), sets.find(3));
    QVERIFY(sets.find(0) != sets.find(2));
    sets.unite(3, 2);
    QCOMPARE(sets.sets(), (Sets{{0, 2, 3, 5, 6}}));
  }

  void longChainsAreQuick() {
    constexpr std::size_t kCount = 200'000;
    DisjointSets sets(kCount);
    for (std::size_t i = 1; i < kCount; ++i) sets.unite(i - 1, i);
    QCOMPARE(sets.sets().size(), std::size_t(1));
    QCOMPARE(sets.sets().front().size(), kCount);
  }

  void nothingIsFine() { QVERIFY(DisjointSets(0).sets().empty()); }
};

QTEST_GUILESS_MAIN(DisjointSetsTest)
#include "disjoint_sets_test.moc"
