// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/timeline_facts.h"

#include <QTest>
#include <cmath>

#include "tests/support/library_tracks.h"

using namespace moodogram;
using namespace moodogram::test;

namespace {

std::size_t at(Emotion emotion) { return static_cast<std::size_t>(emotion); }

bool isNear(std::uint16_t level, double probability) {
  return std::abs(static_cast<double>(TimelineFacts::probability(level)) - probability) < 1e-5;
}

}  // namespace

class TimelineFactsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void extremesAndQuarters() {
    EmotionTimeline timeline = makeTimeline(std::vector<Emotion>(8, Emotion::Sad), 0.6F);
    timeline.windows[6].scores = leaning(Emotion::Happy, 0.9F);
    timeline.windows[7].scores = leaning(Emotion::Happy, 0.9F);
    const TimelineFacts facts = timelineFacts(timeline).value();
    QVERIFY(isNear(facts.most[at(Emotion::Happy)], 0.9));
    QVERIFY(isNear(facts.least[at(Emotion::Happy)], 0.1));
    QVERIFY(isNear(facts.most[at(Emotion::Sad)], 0.6));
    QVERIFY(isNear(facts.least[at(Emotion::Sad)], 0.025));
    QCOMPARE(facts.peakSeconds[at(Emotion::Happy)], std::uint16_t{12});
    QCOMPARE(facts.peakSeconds[at(Emotion::Sad)], std::uint16_t{0});
    QVERIFY(isNear(facts.spread[at(Emotion::Happy)], std::sqrt(0.75 * 0.25) * 0.8));
    QVERIFY(isNear(facts.quarters[0][at(Emotion::Sad)], 0.6));
    QVERIFY(isNear(facts.quarters[3][at(Emotion::Happy)], 0.9));
    QVERIFY(std::abs(facts.quarter(3)[Emotion::Happy] - 0.9F) < 1e-4F);
  }

  void shortAndLongTracks() {
    QVERIFY(!timelineFacts({}));
    const TimelineFacts one = timelineFacts(makeTimeline({Emotion::Angry})).value();
    for (std::size_t quarter = 0; quarter < 4; ++quarter)
      QVERIFY(isNear(one.quarters[quarter][at(Emotion::Angry)], 0.7));
    const TimelineFacts three = timelineFacts(makeTimeline({Emotion::Angry, Emotion::Sad, Emotion::Happy})).value();
    QVERIFY(isNear(three.quarters[0][at(Emotion::Angry)], 0.7));
    QVERIFY(isNear(three.quarters[3][at(Emotion::Happy)], 0.7));
    EmotionTimeline late = makeTimeline({Emotion::Calm});
    late.windows[0].startSeconds = 1e6;
    late.windows[0].scores[Emotion::Calm] = std::nanf("");
    QCOMPARE(timelineFacts(late)->peakSeconds[0], std::uint16_t{65535});
    QCOMPARE(timelineFacts(late)->most[0], std::uint16_t{0});
  }
};

QTEST_GUILESS_MAIN(TimelineFactsTest)
#include "timeline_facts_test.moc"
