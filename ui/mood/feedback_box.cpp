// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mood/feedback_box.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/common/emotion_style.h"

namespace moodogram::ui {

FeedbackBox::FeedbackBox(QWidget* parent)
    : QFrame(parent), m_deny(new QPushButton(this)), m_said(new QLabel(this)), m_takeBack(new QPushButton(this)) {
  setObjectName(QStringLiteral("feedbackBox"));
  setProperty("card", true);
  //: The verdict of the model; below are buttons of the emotions
  auto* question = new QLabel(tr("Not right? Tell Moodogram that it is"), this);
  question->setWordWrap(true);
  auto* emotions = new QHBoxLayout;
  emotions->setSpacing(2);
  for (const Emotion emotion : kEmotions) {
    const std::string_view name = emotionName(emotion);
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("say-") +
                          QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
    button->setAutoRaise(true);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    //: A button that corrects the model; %1: an emotion within a sentence
    button->setAccessibleName(tr("This track is %1").arg(emotionWord(emotion)));
    button->setToolTip(button->accessibleName());
    connect(button, &QToolButton::clicked, this, [this, emotion] { Q_EMIT corrected(emotion, false); });
    emotions->addWidget(button, 1);
    m_emotions[static_cast<std::size_t>(emotion)] = button;
  }
  m_deny->setObjectName(QStringLiteral("sayNot"));
  m_deny->setToolTip(tr("Playlists count it at once, and training can learn from it"));
  connect(m_deny, &QPushButton::clicked, this, [this] {
    if (m_verdict) Q_EMIT corrected(*m_verdict, true);
  });
  m_said->setObjectName(QStringLiteral("feedbackSaid"));
  m_said->setWordWrap(true);
  //: A button: what the user has said about the mood
  m_takeBack->setText(tr("Take Back"));
  m_takeBack->setObjectName(QStringLiteral("feedbackTakeBack"));
  connect(m_takeBack, &QPushButton::clicked, this, &FeedbackBox::takenBack);
  auto* more = new QPushButton(tr("Playlist Like This…"), this);
  more->setObjectName(QStringLiteral("moreLikeThis"));
  connect(more, &QPushButton::clicked, this, &FeedbackBox::moreLikeThisRequested);
  auto* path = new QPushButton(tr("From Here to Calm…"), this);
  path->setObjectName(QStringLiteral("pathFromHere"));
  path->setToolTip(tr("A playlist whose mood goes from that of this track to calm"));
  connect(path, &QPushButton::clicked, this, [this] { Q_EMIT pathRequested(Emotion::Calm); });
  auto* said = new QHBoxLayout;
  said->addWidget(m_said, 1);
  said->addWidget(m_takeBack);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(10, 8, 10, 10);
  layout->setSpacing(6);
  layout->addWidget(question);
  layout->addLayout(emotions);
  layout->addWidget(m_deny);
  layout->addLayout(said);
  layout->addWidget(more);
  layout->addWidget(path);
  drawIcons();
  showTrack(std::nullopt, {});
}

void FeedbackBox::showTrack(std::optional<Emotion> verdict, const QString& said) {
  m_verdict = verdict;
  m_deny->setVisible(verdict.has_value());
  //: A button that corrects the model; %1: an emotion within a sentence
  if (verdict) m_deny->setText(tr("Not %1").arg(emotionWord(*verdict)));
  //: %1: "calm, not sad"
  m_said->setText(tr("You said: %1").arg(said));
  m_said->setVisible(!said.isEmpty());
  m_takeBack->setVisible(!said.isEmpty());
}

void FeedbackBox::changeEvent(QEvent* event) {
  QFrame::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) drawIcons();
}

void FeedbackBox::drawIcons() {
  for (const Emotion emotion : kEmotions)
    m_emotions[static_cast<std::size_t>(emotion)]->setIcon(emotionIcon(emotion, *this));
}

}  // namespace moodogram::ui
