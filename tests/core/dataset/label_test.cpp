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

  const EmotionScores m_scores{{0.1F, 0.2F, 0.1F, 0.25F, 0.35F}};

 private Q_SLOTS:
  void oneEmotion() {
    const Label sad = Label::of(Emotion::Sad);
    QCOMPARE(sad.top(), Emotion::Sad);
    for (const Emotion emotion : kEmotions) QCOMPARE(sad.accepts(emotion), emotion == Emotion::Sad);
    QCOMPARE(sad.probabilityUnder(m_scores), static_cast<double>(0.1F));
  }

  void aQuadrantAcceptsEachOfItsEmotions() {
    const std::array tense{Emotion::Angry, Emotion::Fearful};
    const Label label = Label::anyOf(tense);
    QCOMPARE(label.shares, (EmotionScores{{0, 0, 0, 0.5F, 0.5F}}));
    QVERIFY(label.accepts(Emotion::Angry) && label.accepts(Emotion::Fearful) && !label.accepts(Emotion::Sad));
    QVERIFY(std::abs(label.probabilityUnder(m_scores) - 0.6) < 1e-7);
  }

  void sharesOfRatersAcceptTheLargestAndItsTies() {
    const Label label = Label::fromWeights({{3, 3, 2, 0, 0}});
    QVERIFY(std::abs(label.shares[Emotion::Sad] - 0.25F) < 1e-7F);
    QVERIFY(label.accepts(Emotion::Calm) && label.accepts(Emotion::Happy) && !label.accepts(Emotion::Sad));
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
