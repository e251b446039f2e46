// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/plot/emotion_lane_item.h"

#include <array>
#include <numeric>

#include "ui/common/emotion_style.h"

namespace moodogram::ui {
namespace {

/// From the top of the stack: the pleasant ones above, the tense ones below.
constexpr std::array kStack{Emotion::Happy, Emotion::Calm, Emotion::Sad, Emotion::Fearful, Emotion::Angry};

/// Windows further apart than this have something between them that was not analysed.
constexpr double kGapSeconds = 0.05;

double centreOf(const WindowScores& window) { return (window.startSeconds + window.endSeconds) / 2; }

}  // namespace

EmotionLaneItem::EmotionLaneItem(QCPAxisRect* rect) : QCPAbstractItem(rect->parentPlot()), m_rect(rect) {
  // The plot's own clip lies one pixel too high.
  setClipToAxisRect(false);
  setSelectable(false);
  setAntialiased(false);  // QCPPainter would shift everything by half a pixel
}

void EmotionLaneItem::draw(QCPPainter* painter) {
  if (m_durationSeconds <= 0) return;
  const QRectF area = m_rect->rect();
  const QPalette palette = mParentPlot->palette();
  painter->setClipRect(area);
  painter->fillRect(area, palette.color(QPalette::Base));
  painter->fillRect(area, QBrush(palette.color(QPalette::Mid), Qt::BDiagPattern));
  const auto& windows = m_timeline.windows;
  for (std::size_t first = 0; first < windows.size();) {
    std::size_t end = first + 1;
    while (end < windows.size() && windows[end].startSeconds <= windows[end - 1].endSeconds + kGapSeconds) ++end;
    drawRun(painter, first, end);
    first = end;
  }
}

void EmotionLaneItem::drawRun(QCPPainter* painter, std::size_t first, std::size_t end) const {
  const QRectF area = m_rect->rect();
  const QCPAxis* time = m_rect->axis(QCPAxis::atBottom);
  std::vector<double> xs;
  std::vector<std::array<double, kEmotionCount + 1>> edges;  // heights between the areas, 0 on top ... 1 below
  const auto addPoint = [&](double seconds, const EmotionScores& scores) {
    const double sum = std::accumulate(scores.values.begin(), scores.values.end(), 0.0);
    std::array<double, kEmotionCount + 1> edge{};
    for (std::size_t i = 0; i < kStack.size(); ++i) edge[i + 1] = edge[i] + (sum > 0 ? scores[kStack[i]] / sum : 0);
    xs.push_back(time->coordToPixel(seconds));
    edges.push_back(edge);
  };
  const auto& windows = m_timeline.windows;
  addPoint(windows[first].startSeconds, windows[first].scores);
  for (std::size_t i = first; i < end; ++i) addPoint(centreOf(windows[i]), windows[i].scores);
  addPoint(windows[end - 1].endSeconds, windows[end - 1].scores);

  painter->setRenderHint(QPainter::Antialiasing);
  painter->setPen(Qt::NoPen);
  for (std::size_t i = 0; i < kStack.size(); ++i) {
    // Each area reaches down to the floor and the next one covers it, so no background shines between them.
    QPolygonF shape;
    for (std::size_t p = 0; p < xs.size(); ++p) shape << QPointF(xs[p], area.top() + edges[p][i] * area.height());
    shape << QPointF(xs.back(), area.bottom()) << QPointF(xs.front(), area.bottom());
    painter->setBrush(emotionColour(kStack[i], mParentPlot->palette()));
    painter->drawPolygon(shape);
  }
}

}  // namespace moodogram::ui
