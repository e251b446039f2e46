// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mood/mood_bars.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "ui/common/emotion_style.h"
#include "ui/common/formatters.h"
#include "ui/common/reading_direction.h"
#include "ui/common/theme.h"

namespace moodogram::ui {
namespace {

constexpr double kBarHeight = 8;

std::array<Emotion, kEmotionCount> byProbability(const std::optional<EmotionScores>& scores) {
  auto order = kEmotions;
  if (scores)
    std::stable_sort(order.begin(), order.end(), [&](Emotion a, Emotion b) { return (*scores)[a] > (*scores)[b]; });
  return order;
}

}  // namespace

MoodBars::MoodBars(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleName(tr("Probability of each mood"));
}

void MoodBars::setScores(const std::optional<EmotionScores>& scores) {
  m_scores = scores;
  QStringList parts;
  if (scores)
    for (const Emotion emotion : byProbability(scores))
      parts << tr("%1 %2", "emotion, percentage")
                   .arg(emotionLabel(emotion), formatPercent(qRound((*scores)[emotion] * 100)));
  setAccessibleDescription(parts.join(QStringLiteral(", ")));
  update();
}

QSize MoodBars::sizeHint() const { return {280, static_cast<int>(kEmotionCount) * rowHeight()}; }

void MoodBars::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  int labelWidth = 0;
  for (const Emotion emotion : kEmotions)
    labelWidth = std::max(labelWidth, fontMetrics().horizontalAdvance(emotionLabel(emotion)));
  const int glyphWidth = fontMetrics().height();
  const int percentWidth = fontMetrics().horizontalAdvance(formatPercent(100));
  const double barLeft = glyphWidth + 10.0 + labelWidth + 16.0;
  const double barWidth = std::max(10.0, width() - barLeft - percentWidth - 12.0);
  const auto at = [this](const QRectF& part) { return placed(layoutDirection(), QRectF(rect()), part); };
  int top = 0;
  for (const Emotion emotion : byProbability(m_scores)) {
    const QColor colour = emotionColour(emotion, palette());
    painter.setPen(colour);
    painter.drawText(at(QRectF(0, top, glyphWidth, rowHeight())), Qt::AlignCenter, emotionGlyph(emotion));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(at(QRectF(glyphWidth + 10, top, labelWidth + 2, rowHeight())), Qt::AlignLeft | Qt::AlignVCenter,
                     emotionLabel(emotion));
    const QRectF bar = at(QRectF(barLeft, top + std::round((rowHeight() - kBarHeight) / 2), barWidth, kBarHeight));
    QPainterPath groove;
    groove.addRoundedRect(bar, kBarHeight / 2, kBarHeight / 2);
    painter.fillPath(groove, raisedColour(palette()));
    if (m_scores) {
      const double share = std::clamp(static_cast<double>((*m_scores)[emotion]), 0.0, 1.0);
      painter.save();
      painter.setClipPath(groove);
      painter.fillRect(placed(layoutDirection(), bar, QRectF(bar.left(), bar.top(), bar.width() * share, bar.height())),
                       colour);
      painter.restore();
      painter.setPen(mutedColour(palette()));
      painter.drawText(at(QRectF(width() - percentWidth, top, percentWidth, rowHeight())),
                       Qt::AlignRight | Qt::AlignVCenter, formatPercent(qRound(share * 100)));
    }
    top += rowHeight();
  }
}

}  // namespace moodogram::ui
