// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/label.h"

#include <QTest>
#include <array>
#include <limits>

#include "core/base/error.h"

using namespace moodogram;

class LabelTest : public QObject {
  Q_OBJECT

  const ClassScores m_scores{{0.1F, 0.2F, 0.1F, 0.25F, 0.35F}};

 private Q_SLOTS:
  void oneEmotion() {
    const Label sad = Label::of(MoodClass::Sad);
    QCOMPARE(sad.top(), MoodClass::Sad);
    for (const MoodClass emotion : kMoodClasses) QCOMPARE(sad.accepts(emotion), emotion == MoodClass::Sad);
    QCOMPARE(sad.probabilityUnder(m_scores), static_cast<double>(0.1F));
  }

  void aQuadrantAcceptsEachOfItsEmotions() {
    const std::array tense{MoodClass::Angry, MoodClass::Fearful};
    const Label label = Label::anyOf(tense);
    QCOMPARE(label.shares, (ClassScores{{0, 0, 0, 0.5F, 0.5F}}));
    QVERIFY(label.accepts(MoodClass::Angry) && label.accepts(MoodClass::Fearful) && !label.accepts(MoodClass::Sad));
    QVERIFY(std::abs(label.probabilityUnder(m_scores) - 0.6) < 1e-7);
  }

  void sharesOfRatersAcceptTheLargestAndItsTies() {
    const Label label = Label::fromWeights({{3, 3, 2, 0, 0}});
    QVERIFY(std::abs(label.shares[MoodClass::Sad] - 0.25F) < 1e-7F);
    QVERIFY(label.accepts(MoodClass::Calm) && label.accepts(MoodClass::Happy) && !label.accepts(MoodClass::Sad));
  }

  void whatIsNoLabelIsRefused() {
    QVERIFY_EXCEPTION_THROWN(Label::anyOf({}), ConfigError);
    QVERIFY_EXCEPTION_THROWN(Label::fromWeights({}), ConfigError);
    QVERIFY_EXCEPTION_THROWN(Label::fromWeights({{1, -1, 0, 0, 0}}), ConfigError);
    QVERIFY_EXCEPTION_THROWN(Label::fromWeights({{std::numeric_limits<float>::quiet_NaN(), 1, 0, 0, 0}}), ConfigError);
  }
};

QTEST_GUILESS_MAIN(LabelTest)
#include "label_test.moc"
