// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/play_order.h"

#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <numeric>
#include <set>

namespace moodogram::ui {

class PlayOrderTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_shown.resize(20);
    std::iota(m_shown.begin(), m_shown.end(), 1);
  }

  void theTableGoesDown() {
    PlayOrder order = make();
    order.started(1);
    QCOMPARE(order.next(1, true), 2);
    order.started(20);
    QCOMPARE(order.next(20, true), 0);
    QCOMPARE(order.previous(20), 19);
    order.setRepeat(RepeatMode::All);
    QCOMPARE(order.next(20, true), 1);
  }

  void aTrackThatIsInAListTwiceGoesOnWhereItPlays() {
    const std::vector<TrackId> list{1, 2, 1, 1, 3, 2};
    const auto exists = [](TrackId) { return true; };
    PlayOrder order(PlayOrder::inList(list, 2, exists), 1);
    order.started(1);
    std::vector<TrackId> played;
    for (TrackId id = order.next(1, true); id != 0; id = order.next(id, true)) {
      order.started(id);
      played.push_back(id);
      QCOMPARE(order.next(id, true), order.next(id, true));  // asking moves nothing
    }
    QVERIFY((played == std::vector<TrackId>{1, 3, 2}));
    played.clear();
    for (TrackId id = order.previous(2); id != 0; id = order.previous(id)) {
      order.started(id);
      played.push_back(id);
    }
    QVERIFY((played == std::vector<TrackId>{3, 1, 1, 2, 1}));
    // The second of them is chosen while the first plays, and goes on.
    order.setShown(PlayOrder::inList(list, 3, exists));
    QCOMPARE(order.next(1, true), 3);
    // Shuffled, each comes once.
    order.setShuffled(true);
    std::multiset<TrackId> mixed{1};
    for (TrackId id = order.next(1, true); id != 0; id = order.next(id, true)) {
      order.started(id);
      mixed.insert(id);
      QVERIFY(mixed.size() < 10);
    }
    QVERIFY((mixed == std::multiset<TrackId>{1, 2, 3}));
  }

  void theListKnowsWhereItPlays() {
    const std::vector<TrackId> list{1, 2, 1, 3};
    const auto exists = [](TrackId) { return true; };
    PlayOrder order(PlayOrder::inList(list, 2, exists), 1);
    order.started(1);
    QCOMPARE(order.placeInList(1), std::optional<std::size_t>{2});
    order.started(order.next(1, true));
    QCOMPARE(order.placeInList(3), std::optional<std::size_t>{3});
    order.started(order.previous(3));
    QCOMPARE(order.placeInList(1), std::optional<std::size_t>{2});
    order.enqueue({3});
    order.started(3);  // from the queue
    QCOMPARE(order.placeInList(3), std::nullopt);
    order.started(order.next(3, true));
    QCOMPARE(order.placeInList(3), std::optional<std::size_t>{3});
    // The other one of two, while the first plays.
    order.setShown(PlayOrder::inList(list, 0, exists));
    order.started(1);
    QCOMPARE(order.placeInList(1), std::optional<std::size_t>{0});
    order.setShown(PlayOrder::inList(list, 2, exists));
    QCOMPARE(order.placeInList(1), std::optional<std::size_t>{2});
    QCOMPARE(make().placeInList(1), std::nullopt);  // a table has no places
  }

  void oneTrackRepeatsUntilAnotherIsAskedFor() {
    PlayOrder order = make();
    order.setRepeat(RepeatMode::One);
    order.started(5);
    QCOMPARE(order.next(5, true), 5);
    QCOMPARE(order.next(5, false), 6);
  }

  void theQueueComesFirstAndThenWhereItWas() {
    PlayOrder order = make();
    QSignalSpy changed(&order, &PlayOrder::queueChanged);
    order.started(3);
    order.enqueue({10, 11});
    order.playNext({15});
    QVERIFY((order.queue() == std::vector<TrackId>{15, 10, 11}));
    std::vector<TrackId> played;
    TrackId current = 3;
    for (int i = 0; i < 4; ++i) {
      current = order.next(current, true);
      order.started(current);
      played.push_back(current);
    }
    QVERIFY((played == std::vector<TrackId>{15, 10, 11, 4}));
    QVERIFY(order.queue().empty());
    QCOMPARE(changed.size(), 5);
    order.enqueue({12});
    order.started(order.next(4, true));
    QCOMPARE(order.previous(12), 4);
  }

  void whatIsOnlyLookedAtStaysInTheQueue() {
    PlayOrder order = make();
    order.enqueue({9});
    order.moveTo(9);
    QVERIFY((order.queue() == std::vector<TrackId>{9}));
    order.started(9);
    QVERIFY(order.queue().empty());
    QCOMPARE(order.next(9, true), 10);
  }

  void whatIsGoneIsPassedOver() {
    PlayOrder order = make();
    order.started(1);
    order.enqueue({99, 7});
    QCOMPARE(order.next(1, true), 7);
    order.started(7);
    QVERIFY(order.queue().empty());
  }

  /// Entries of a stored list whose files are away.
  void whatIsAwayInAListIsPassedOver() {
    const std::vector<TrackId> list{90, 1, 91, 92, 2, 93};
    PlayOrder order(PlayOrder::inList(list, 1, [](TrackId id) { return id < 90; }), 1);
    order.started(1);
    QCOMPARE(order.next(1, true), 2);
    QCOMPARE(order.previous(1), 0);
    order.started(2);
    QCOMPARE(order.placeInList(2), std::optional<std::size_t>{4});
    QCOMPARE(order.next(2, true), 0);
    QCOMPARE(order.previous(2), 1);
    order.setRepeat(RepeatMode::All);
    QCOMPARE(order.next(2, true), 1);
    order.setShuffled(true);
    QVERIFY(order.next(2, true) < 90 && order.next(1, true) < 90);
  }

  void whatIsRemovedIsFollowedByWhatFollowedIt() {
    for (const bool isShuffled : {false, true}) {
      init();
      PlayOrder order = make();
      order.setShuffled(isShuffled);
      order.started(5);
      const TrackId next = order.next(5, true);
      order.started(next);
      const TrackId second = order.next(next, true);
      order.started(second);
      const TrackId third = order.next(second, true);
      order.aboutToRemove({second, next});
      std::erase_if(m_shown, [&](TrackId id) { return id == second || id == next; });
      order.onShownChanged();
      QCOMPARE(order.next(second, true), third);
      QCOMPARE(order.previous(second), 5);
      order.aboutToRemove({third});  // what would follow goes, too
      std::erase(m_shown, third);
      order.onShownChanged();
      const TrackId fourth = order.next(second, true);
      QVERIFY(fourth != 0 && fourth != third && fourth != 5);
      QCOMPARE(order.previous(second), 5);
      // The last of all is followed by nothing.
      TrackId last = fourth;
      order.started(last);
      while (const TrackId following = order.next(last, true)) order.started(last = following);
      order.aboutToRemove({last});
      std::erase(m_shown, last);
      order.onShownChanged();
      QCOMPARE(order.next(last, true), 0);
      QVERIFY(order.previous(last) != 0);
    }
  }

  void shuffledEveryTrackComesOnce() {
    PlayOrder order = make();
    order.started(8);
    order.setShuffled(true);
    std::vector<TrackId> played{8};
    while (const TrackId id = order.next(played.back(), true)) {
      QCOMPARE(order.next(played.back(), true), id);  // it stays what it was
      order.started(id);
      played.push_back(id);
    }
    QCOMPARE(played.size(), m_shown.size());
    QCOMPARE(std::set<TrackId>(played.begin(), played.end()).size(), m_shown.size());
    QVERIFY(!std::ranges::is_sorted(played));
    QCOMPARE(order.previous(played.back()), played[played.size() - 2]);
    order.setRepeat(RepeatMode::All);
    QVERIFY(order.next(played.back(), true) != 0);
  }

  void aFilterKeepsTheShuffledOrder() {
    PlayOrder order = make();
    order.started(1);
    order.setShuffled(true);
    const TrackId second = order.next(1, true);
    order.onShownChanged();
    QCOMPARE(order.next(1, true), second);
    std::erase(m_shown, second);
    order.onShownChanged();
    QVERIFY(order.next(1, true) != second);
  }

 private:
  PlayOrder make() {
    PlayOrder::Shown shown;
    shown.neighbour = [this](TrackId id, int step) -> TrackId {
      const auto found = std::ranges::find(m_shown, id);
      if (found == m_shown.end()) return m_shown.front();
      const auto wanted = found - m_shown.begin() + step;
      return wanted < 0 || wanted >= std::ssize(m_shown) ? 0 : m_shown[static_cast<std::size_t>(wanted)];
    };
    shown.all = [this] { return m_shown; };
    shown.exists = [this](TrackId id) { return std::ranges::find(m_shown, id) != m_shown.end(); };
    return PlayOrder(shown, 4711);
  }

  std::vector<TrackId> m_shown;
};

}  // namespace moodogram::ui

QTEST_GUILESS_MAIN(moodogram::ui::PlayOrderTest)
#include "play_order_test.moc"
