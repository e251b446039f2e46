// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playlist/mood_mixer.h"

#include <QEvent>
#include <QGridLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include "core/playlist/mood_dial.h"
#include "ui/common/emotion_style.h"
#include "ui/common/formatters.h"
#include "ui/common/slider.h"
#include "ui/playlist/path_pad.h"

namespace moodogram::ui {
namespace {

/// A slider at this of 100 or more is that mood alone.
constexpr float kAlone = 0.995F;

QString nameOf(Emotion emotion) {
  const std::string_view name = emotionName(emotion);
  return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

}  // namespace

MoodMixer::MoodMixer(QWidget* parent) : QWidget(parent), m_pad(new PathPad(this)) {
  m_pad->setObjectName(QStringLiteral("moodPad"));
  m_pad->setSingle();
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(8);
  grid->setVerticalSpacing(4);
  for (const Emotion emotion : kEmotions) {
    const auto i = static_cast<std::size_t>(emotion);
    Row& row = m_rows[i];
    row.button = new QPushButton(emotionLabel(emotion), this);
    row.button->setObjectName(QStringLiteral("mood-") + nameOf(emotion));
    row.button->setCheckable(true);
    row.button->setAutoDefault(false);
    //: %1: an emotion within a sentence
    row.button->setToolTip(tr("Only %1").arg(emotionWord(emotion)));
    row.slider = makeSlider(this);
    row.slider->setObjectName(QStringLiteral("share-") + nameOf(emotion));
    row.slider->setRange(0, 100);
    //: A slider; %1: an emotion within a sentence
    row.slider->setAccessibleName(tr("Share of %1").arg(emotionWord(emotion)));
    row.percent = new QLabel(this);
    row.percent->setProperty("muted", true);
    row.percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.percent->setMinimumWidth(fontMetrics().horizontalAdvance(formatPercent(100)));
    const auto line = static_cast<int>(i);
    grid->addWidget(row.button, line, 0);
    grid->addWidget(row.slider, line, 1);
    grid->addWidget(row.percent, line, 2);
    connect(row.button, &QPushButton::clicked, this, [this, emotion] {
      setMood(emotion);
      Q_EMIT mixtureChanged();
    });
    connect(row.slider, &QSlider::valueChanged, this,
            [this, emotion](int value) { choose(withSlider(m_mixture, emotion, static_cast<float>(value) / 100)); });
  }
  grid->setColumnStretch(1, 1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(10);
  layout->addWidget(m_pad);
  layout->addLayout(grid);
  connect(m_pad, &PathPad::pathChanged, this, [this] { choose(dialMixture(m_pad->points().front())); });
  drawIcons();
  setMood(Emotion::Happy);
}

void MoodMixer::choose(const EmotionScores& mixture) {
  m_mixture = mixture;
  show();
  Q_EMIT mixtureChanged();
}

void MoodMixer::setMixture(const EmotionScores& mixture) {
  m_mixture = mixture;
  show();
}

void MoodMixer::setMood(Emotion mood) {
  EmotionScores only;
  only[mood] = 1;
  setMixture(only);
}

void MoodMixer::show() {
  for (const Emotion emotion : kEmotions) {
    const Row& row = m_rows[static_cast<std::size_t>(emotion)];
    const QSignalBlocker blocker(row.slider);
    // The slider that is being dragged is where it is; rounding must not push it.
    if (!row.slider->isSliderDown()) row.slider->setValue(qRound(m_mixture[emotion] * 100));
    row.percent->setText(formatPercent(qRound(m_mixture[emotion] * 100)));
    row.button->setChecked(m_mixture[emotion] >= kAlone);
  }
  const ValenceArousal point = dialPoint(m_mixture);
  const ValenceArousal shown = m_pad->points().front();
  if (point.valence != shown.valence || point.arousal != shown.arousal) {
    const QSignalBlocker blocker(m_pad);
    if (!m_pad->isDragging()) m_pad->setPoints({point});
  }
}

void MoodMixer::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) drawIcons();
}

void MoodMixer::drawIcons() {
  for (const Emotion emotion : kEmotions)
    m_rows[static_cast<std::size_t>(emotion)].button->setIcon(emotionIcon(emotion, *this));
}

}  // namespace moodogram::ui
