// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mood/timeline_strip.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <array>

#include "core/figure/emotion_colours.h"
#include "ui/common/emotion_style.h"
#include "ui/common/theme.h"
#include "ui/common/time_text.h"
#include "ui/mood/mood_sentence.h"

namespace moodogram::ui {
namespace {

constexpr std::array kTickSeconds{1.0,   2.0,   5.0,   10.0,   15.0,   30.0,   60.0,
                                  120.0, 300.0, 600.0, 1200.0, 1800.0, 3600.0, 7200.0};
constexpr int kTickLength = 4;

}  // namespace

TimelineStrip::TimelineStrip(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  setLayoutDirection(Qt::LeftToRight);  // as time runs
  setAccessibleName(tr("Emotions over time"));
}

void TimelineStrip::setTimeline(const EmotionTimeline& timeline) {
  m_timeline = timeline;
  m_endSeconds = timeline.windows.empty() ? 0 : timeline.windows.back().endSeconds;
  setAccessibleDescription(timeline.windows.empty() ? QString() : moodSentence(timeline, timeline.summary()));
  update();
}

void TimelineStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF plot = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -kTickLength - fontMetrics().height() - 2.5);
  if (plot.height() < 8 || plot.width() < 8) return;
  QPainterPath outline;
  outline.addRoundedRect(plot, 5, 5);
  painter.fillPath(outline, raisedColour(palette()));
  if (m_endSeconds <= 0) return;

  painter.save();
  painter.setClipPath(outline);
  const auto& windows = m_timeline.windows;
  const auto x = [&](double seconds) { return plot.left() + seconds / m_endSeconds * plot.width(); };
  // The middle of a window is where its scores belong; the first and the last reach to the ends.
  std::vector<double> places;
  for (const WindowScores& window : windows) places.push_back(x((window.startSeconds + window.endSeconds) / 2));
  places.front() = plot.left();
  if (places.size() > 1) places.back() = plot.right();
  std::vector<double> edges(windows.size(), plot.top());
  painter.setPen(Qt::NoPen);
  for (const Emotion emotion : kEmotionStack) {
    // Each area reaches down to the floor and the next one covers it, so no background shines between them.
    QPolygonF area;
    for (std::size_t i = 0; i < windows.size(); ++i) {
      area << QPointF(places[i], edges[i]);
      edges[i] += windows[i].scores[emotion] * plot.height();
    }
    if (windows.size() == 1) area << QPointF(plot.right(), area.front().y());
    area << QPointF(area.back().x(), plot.bottom()) << QPointF(plot.left(), plot.bottom());
    painter.setBrush(emotionColour(emotion, palette()));
    painter.drawPolygon(area);
  }
  painter.restore();
  paintAxis(painter, plot);
}

void TimelineStrip::paintAxis(QPainter& painter, const QRectF& plot) const {
  const int labelWidth = fontMetrics().horizontalAdvance(timeText(m_endSeconds)) + 16;
  double step = kTickSeconds.back();
  for (const double candidate : kTickSeconds) {
    if (candidate / m_endSeconds * plot.width() < labelWidth) continue;
    step = candidate;
    break;
  }
  painter.setPen(mutedColour(palette()));
  for (int i = 0; i * step <= m_endSeconds; ++i) {
    const double place = plot.left() + i * step / m_endSeconds * plot.width();
    painter.drawLine(QPointF(place, plot.bottom() + 1), QPointF(place, plot.bottom() + kTickLength));
    const QString text = timeText(i * step);
    const double width = fontMetrics().horizontalAdvance(text);
    const double left = std::clamp(place - width / 2, plot.left(), std::max(plot.left(), plot.right() - width));
    painter.drawText(QPointF(left, plot.bottom() + kTickLength + fontMetrics().ascent() + 1), text);
  }
}

}  // namespace moodogram::ui
