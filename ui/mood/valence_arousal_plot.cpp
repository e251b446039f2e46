// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mood/valence_arousal_plot.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "ui/common/emotion_style.h"
#include "ui/common/theme.h"
#include "ui/mood/valence_arousal_plane.h"

namespace moodogram::ui {
namespace {

constexpr std::size_t kPathPoints = 8;
}  // namespace

ValenceArousalPlot::ValenceArousalPlot(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  setAccessibleName(tr("Valence and arousal"));
  setToolTip(
      tr("Right is pleasant, up is energetic. Large dot: the whole track; small dots: beginning (ring) and end."));
}

void ValenceArousalPlot::setTimeline(const EmotionTimeline& timeline, const EmotionScores& summary) {
  m_path.clear();
  m_summary = summary;
  const std::size_t count = timeline.windows.size();
  const std::size_t parts = std::min(kPathPoints, count);
  for (std::size_t i = 0; i < parts; ++i) {
    EmotionTimeline part;
    part.windows.assign(timeline.windows.begin() + static_cast<std::ptrdiff_t>(i * count / parts),
                        timeline.windows.begin() + static_cast<std::ptrdiff_t>((i + 1) * count / parts));
    m_path.push_back(part.summary());
  }
  setAccessibleDescription(
      m_path.empty()
          ? QString()
          : tr("Valence %L1, arousal %L2").arg(summary.valence(), 0, 'f', 2).arg(summary.arousal(), 0, 'f', 2));
  update();
}

QPointF ValenceArousalPlot::place(const EmotionScores& scores) const {
  return placeOnPlane(*this, {scores.valence(), scores.arousal()});
}

void ValenceArousalPlot::paintDot(QPainter& painter, const EmotionScores& scores, double radius, bool outlined) const {
  const QColor outline = palette().color(outlined ? QPalette::WindowText : QPalette::AlternateBase);
  painter.setPen(QPen(outline, outlined ? 2 : 1));
  painter.setBrush(emotionColour(scores.top(), palette()));
  painter.drawEllipse(place(scores), radius, radius);
}

void ValenceArousalPlot::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  paintValenceArousalPlane(painter, *this);
  if (m_path.empty()) return;

  QPainterPath path(place(m_path.front()));
  for (std::size_t i = 1; i < m_path.size(); ++i) {  // rounded at the corners: through the middles of the lines
    const QPointF from = place(m_path[i - 1]);
    const QPointF to = place(m_path[i]);
    path.quadTo(from, (from + to) / 2);
  }
  path.lineTo(place(m_path.back()));
  painter.setPen(QPen(mutedColour(palette()), 1.2, Qt::DashLine));
  painter.setBrush(Qt::NoBrush);
  painter.drawPath(path);
  painter.setPen(QPen(emotionColour(m_path.front().top(), palette()), 2));
  painter.setBrush(raisedColour(palette()));
  painter.drawEllipse(place(m_path.front()), 4, 4);
  paintDot(painter, m_path.back(), 5, false);
  paintDot(painter, m_summary, 8, true);
}

}  // namespace moodogram::ui
