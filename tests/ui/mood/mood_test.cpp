// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QTest>

#include "tests/support/library_tracks.h"
#include "ui/mood/mood_bars.h"
#include "ui/mood/mood_distribution.h"
#include "ui/mood/mood_panel.h"
#include "ui/mood/mood_sentence.h"
#include "ui/mood/valence_arousal_plot.h"

using namespace moodogram;
using namespace moodogram::ui;
using test::makeTimeline;

namespace {

using E = Emotion;

/// count windows of an emotion appended.
std::vector<E> operator+(std::vector<E> windows, const std::pair<int, E>& part) {
  windows.insert(windows.end(), static_cast<std::size_t>(part.first), part.second);
  return windows;
}
std::vector<E> run(int count, E emotion) { return std::vector<E>(static_cast<std::size_t>(count), emotion); }

QString sentenceOf(const std::vector<E>& tops, float probability = 0.7F) {
  const EmotionTimeline timeline = makeTimeline(tops, probability);
  return moodSentence(timeline, timeline.summary());
}

}  // namespace

class MoodTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void sentences() {
    QCOMPARE(sentenceOf({}), QString());
    QCOMPARE(sentenceOf({E::Sad}), QStringLiteral("Sad throughout"));
    QCOMPARE(sentenceOf(run(40, E::Happy)), QStringLiteral("Happy throughout"));
    QCOMPARE(sentenceOf(run(31, E::Happy) + std::pair(10, E::Calm)),
             QStringLiteral("Mostly happy, turns calm at 1:02"));
    QCOMPARE(sentenceOf(run(10, E::Angry) + std::pair(30, E::Happy)),
             QStringLiteral("Starts angry, turns happy at 0:20"));
    QCOMPARE(sentenceOf(run(20, E::Calm) + std::pair(10, E::Sad) + std::pair(20, E::Calm)),
             QStringLiteral("Mostly calm, sad from 0:40 to 1:00"));
    QCOMPARE(sentenceOf(run(40, E::Fearful), 0.3F), QStringLiteral("No clear mood, leaning fearful"));
    QCOMPARE(sentenceOf(run(15, E::Calm) + std::pair(50, E::Happy) + std::pair(15, E::Calm), 0.3F),
             QStringLiteral("No clear mood, leaning happy"));
  }

  void flickerIsNotATurn() {
    auto tops = run(40, E::Calm);
    tops[11] = E::Angry;
    tops[29] = E::Happy;
    QCOMPARE(sentenceOf(tops), QStringLiteral("Calm throughout"));
    tops.back() = E::Sad;
    QCOMPARE(moodStretches(makeTimeline(tops)).size(), std::size_t(1));
  }

  void silenceIsNotATurn() {
    EmotionTimeline timeline = makeTimeline(run(40, E::Happy));
    for (std::size_t i = 25; i < 40; ++i) timeline.windows[i].scores.values.fill(0.2F);
    QCOMPARE(moodStretches(timeline).size(), std::size_t(1));
  }

  void manyTurns() {
    std::vector<E> tops;
    for (int i = 0; i < 5; ++i) tops = tops + std::pair(12, E::Happy) + std::pair(8, E::Sad);
    QCOMPARE(sentenceOf(tops), QStringLiteral("Mostly happy, changes often"));
  }

  void stretchesCoverTheTrack() {
    const auto stretches =
        moodStretches(makeTimeline(run(20, E::Calm) + std::pair(3, E::Sad) + std::pair(20, E::Angry)));
    QCOMPARE(stretches.front().startSeconds, 0.0);
    QCOMPARE(stretches.back().endSeconds, 2.0 * 42 + 4);
    for (std::size_t i = 1; i < stretches.size(); ++i) QCOMPARE(stretches[i].startSeconds, stretches[i - 1].endSeconds);
  }

  void panelSaysWhatItShows() {
    MoodPanel panel;
    panel.resize(280, 700);
    panel.show();
    const EmotionTimeline timeline = makeTimeline(run(31, E::Happy) + std::pair(10, E::Calm));
    panel.showAnalysis("Lunatic", timeline, timeline.summary());
    QCOMPARE(panel.sentence(), QStringLiteral("Mostly happy, turns calm at 1:02"));
    // The bars are in the order of probability, for screen readers too.
    const QString bars = panel.findChild<MoodBars*>()->accessibleDescription();
    QVERIFY2(bars.startsWith("Happy"), qPrintable(bars));
    QVERIFY(bars.indexOf("Calm") < bars.indexOf("Sad"));
    panel.setDistribution("Quiet music", {.tracks = 12, .moods = {1, 2, 3, 4, 1}, .notSure = 1});
    QCOMPARE(panel.findChild<QLabel*>("distributionTitle")->text(), QStringLiteral("Quiet music, 12 tracks"));
    QVERIFY(panel.findChild<MoodDistribution*>()->accessibleName().contains("Quiet music"));
    QVERIFY(panel.findChild<MoodDistribution*>()->accessibleDescription().contains("Angry: 4 tracks"));
    for (const int width : {230, 280, 380}) {
      panel.resize(width, 700);
      QVERIFY(!panel.grab().isNull());
    }
    const auto* correction = panel.findChild<QLabel*>("moodCorrection");
    QVERIFY(!correction->isVisible());
    panel.setCorrection("You said: not sad.");
    QVERIFY(correction->isVisible() && correction->text().contains("not sad"));
    QVERIFY(panel.findChild<QLabel*>("moodVerdict")->text().endsWith("Happy *"));
    panel.showAnalysis("Lunatic", timeline, timeline.summary());
    panel.setCorrection({});
    QVERIFY(!correction->isVisible());
    QVERIFY(panel.findChild<QLabel*>("moodVerdict")->text().endsWith("Happy"));
    const auto* note = panel.findChild<QLabel*>("moodModelNote");
    QVERIFY(!note->isVisible());
    panel.setModelNote("The model learned from something else; it cannot know.");
    QVERIFY(note->isVisible());
    panel.showTrack("Lunatic", "Not analysed yet");
    QVERIFY(panel.findChild<MoodBars*>()->accessibleDescription().isEmpty());
    panel.clear();
  }
};

QTEST_MAIN(MoodTest)
#include "mood_test.moc"
