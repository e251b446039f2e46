// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>

#include "core/base/mood_class.h"

using namespace moodogram;

class MoodClassTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void namesAreReadBack() {
    for (const MoodClass moodClass : kMoodClasses)
      QCOMPARE(parseMoodClass(moodClassName(moodClass)), std::optional(moodClass));
    QCOMPARE(parseMoodClass("NeuTral"), std::optional(MoodClass::Neutral));
    QVERIFY(!parseMoodClass("neutra") && !parseMoodClass(""));
    for (const Emotion emotion : kEmotions) QCOMPARE(emotionOf(moodClassOf(emotion)), std::optional(emotion));
    QVERIFY(!emotionOf(MoodClass::Neutral));
  }

  void fiveEmotionsAreWhatTheyWere() {
    const EmotionScores scores{{0.1F, 0.2F, 0.4F, 0.25F, 0.05F}};
    const ClassScores classes(scores);
    QCOMPARE(classes[MoodClass::Neutral], 0.0F);
    QCOMPARE(classes.top(), MoodClass::Sad);
    QCOMPARE(classes.confidence(), scores.confidence());
    QCOMPARE(emotionScoresOf(classes), scores);
  }

  /// What is neutral for sure is "not sure" in a library.
  void neutralSpeaksForNoEmotion() {
    ClassScores neutral;
    neutral[MoodClass::Neutral] = 1;
    for (const float score : emotionScoresOf(neutral).values) QCOMPARE(score, 0.2F);
    QVERIFY(emotionScoresOf(neutral).confidence() < kNotSureBelow);

    ClassScores mixed(EmotionScores{{0.05F, 0.4F, 0.1F, 0.15F, 0}});
    mixed[MoodClass::Neutral] = 0.3F;
    const EmotionScores emotions = emotionScoresOf(mixed);
    QCOMPARE(emotions.top(), Emotion::Happy);
    QVERIFY(std::abs(emotions[Emotion::Happy] - 0.46F) < 1e-6F && std::abs(emotions[Emotion::Fearful] - 0.06F) < 1e-6F);
    QVERIFY(std::abs(meanOf(std::array{mixed, neutral})[MoodClass::Neutral] - 0.65F) < 1e-6F);
    QCOMPARE(meanOf({}), ClassScores());
  }
};

QTEST_GUILESS_MAIN(MoodClassTest)
#include "mood_class_test.moc"
