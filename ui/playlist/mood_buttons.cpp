// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playlist/mood_buttons.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

#include "ui/common/emotion_style.h"

namespace moodogram::ui {
namespace {

constexpr int kColumns = 2;

QIcon glyphIcon(Emotion emotion, const QWidget& widget) {
  const int side = widget.fontMetrics().height();
  QPixmap pixmap(QSize(side, side) * widget.devicePixelRatioF());
  pixmap.setDevicePixelRatio(widget.devicePixelRatioF());
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  painter.setFont(widget.font());
  painter.setPen(emotionColour(emotion, widget.palette()));
  painter.drawText(QRect(0, 0, side, side), Qt::AlignCenter, emotionGlyph(emotion));
  return QIcon(pixmap);
}

}  // namespace

MoodButtons::MoodButtons(QWidget* parent) : QWidget(parent) {
  auto* group = new QButtonGroup(this);
  auto* layout = new QGridLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(6);
  for (std::size_t i = 0; i < kEmotionCount; ++i) {
    const Emotion emotion = kEmotions[i];
    auto* button = new QPushButton(emotionLabel(emotion), this);
    button->setObjectName(QStringLiteral("mood-") + QString::fromLatin1(emotionName(emotion).data()));
    button->setCheckable(true);
    button->setAutoDefault(false);
    group->addButton(button);
    layout->addWidget(button, static_cast<int>(i) / kColumns, static_cast<int>(i) % kColumns);
    connect(button, &QPushButton::toggled, this, [this, emotion](bool checked) {
      if (checked) Q_EMIT moodChanged(emotion);
    });
    m_buttons[i] = button;
  }
  setMood(Emotion::Happy);
  drawIcons();
}

Emotion MoodButtons::mood() const {
  for (std::size_t i = 0; i < kEmotionCount; ++i)
    if (m_buttons[i]->isChecked()) return kEmotions[i];
  return Emotion::Happy;
}

void MoodButtons::setMood(Emotion mood) {
  m_buttons[static_cast<std::size_t>(mood)]->setChecked(true);
  m_buttons[static_cast<std::size_t>(mood)]->setFocus();
}

void MoodButtons::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) drawIcons();
}

void MoodButtons::drawIcons() {
  for (std::size_t i = 0; i < kEmotionCount; ++i) m_buttons[i]->setIcon(glyphIcon(kEmotions[i], *this));
}

}  // namespace moodogram::ui
