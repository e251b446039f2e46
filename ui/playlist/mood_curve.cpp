// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playlist/mood_curve.h"

#include <QPainter>
#include <QPainterPath>

#include "ui/common/theme.h"

namespace moodogram::ui {
namespace {

constexpr int kWantedPoints = 65;

}  // namespace

MoodCurve::MoodCurve(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("moodCurve"));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleName(tr("Mood along the playlist, wanted and achieved"));
}

void MoodCurve::setTracks(const std::optional<MoodPath>& wanted, const std::vector<const LibraryTrack*>& tracks) {
  m_wanted.clear();
  m_achieved.clear();
  m_borders.clear();
  const auto pointOf = [](double at, const EmotionScores& mood) {
    return Point{at, static_cast<double>(mood.valence()), static_cast<double>(mood.arousal())};
  };
  for (int i = 0; wanted && i < kWantedPoints; ++i) {
    const double at = static_cast<double>(i) / (kWantedPoints - 1);
    m_wanted.push_back(pointOf(at, wanted->at(at)));
  }
  double total = 0;
  for (const LibraryTrack* track : tracks) total += track->track.tags.durationSeconds;
  double seconds = 0;
  double known = 0;
  double distance = 0;
  for (const LibraryTrack* track : tracks) {
    const double length = track->track.tags.durationSeconds;
    if (length <= 0) continue;
    if (track->summary) {
      const MoodCourse course = moodCourse(*track->summary, track->timelineTops);
      const auto quarters = static_cast<double>(course.quarters.size());
      for (std::size_t q = 0; q < course.quarters.size(); ++q) {
        const double at = (seconds + length * (static_cast<double>(q) + 0.5) / quarters) / total;
        m_achieved.push_back(pointOf(at, course.quarters[q]));
        if (wanted) distance += length / quarters * moodDistance(course.quarters[q], wanted->at(at));
      }
      known += length;
    } else {
      m_achieved.push_back({qQNaN(), 0, 0});
    }
    seconds += length;
    m_borders.push_back(seconds / total);
  }
  if (!m_borders.empty()) m_borders.pop_back();
  m_fit = wanted && known > 0 ? std::optional(1 - distance / known) : std::nullopt;
  //: How close a playlist comes to the path that was asked for, 0 to 1
  setAccessibleDescription(m_fit ? tr("Fit %L1").arg(*m_fit, 0, 'f', 2) : QString());
  update();
}

void MoodCurve::paintLine(QPainter& painter, const QRectF& area, const std::vector<Point>& points, double Point::*value,
                          const QPen& pen) const {
  if (points.empty()) return;
  QPainterPath path;
  bool isDrawing = false;
  for (const Point& point : points) {
    const bool isGap = qIsNaN(point.at);
    if (!isGap) {
      const QPointF place(area.left() + point.at * area.width(), area.center().y() - point.*value * area.height() / 2);
      isDrawing ? path.lineTo(place) : path.moveTo(place);
    }
    isDrawing = !isGap;
  }
  painter.setPen(pen);
  painter.setBrush(Qt::NoBrush);
  painter.drawPath(path);
}

void MoodCurve::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor muted = mutedColour(palette());
  const int line = fontMetrics().height();
  const QRectF frame = QRectF(rect()).adjusted(14.5, line + 12.5, -14.5, -8.5);
  painter.setPen(muted);
  painter.drawText(
      QRectF(14, 6, width() - 28, line), Qt::AlignLeft | Qt::AlignVCenter,
      m_wanted.empty() ? tr("Mood along the playlist") : tr("Mood along the playlist, wanted (dashed) and achieved"));
  painter.setPen(palette().color(QPalette::WindowText));
  if (m_fit)
    painter.drawText(QRectF(14, 6, width() - 28, line), Qt::AlignRight | Qt::AlignVCenter,
                     //: How close a playlist comes to the path that was asked for, 0 to 1
                     tr("fit %L1").arg(*m_fit, 0, 'f', 2));
  painter.setPen(borderColour(palette()));
  painter.setBrush(palette().base());
  painter.drawRoundedRect(frame, 5, 5);

  QRectF area = frame.adjusted(0, 8, 0, -8);
  painter.drawLine(QPointF(frame.left(), area.center().y()), QPointF(frame.right(), area.center().y()));
  painter.setClipRect(frame);
  for (const double border : m_borders) {
    const double x = area.left() + border * area.width();
    painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()));
  }
  const QColor valence = accentColour(palette());
  const QColor arousal = palette().color(QPalette::WindowText);
  paintLine(painter, area, m_wanted, &Point::valence, QPen(valence, 1, Qt::DashLine));
  paintLine(painter, area, m_wanted, &Point::arousal, QPen(muted, 1, Qt::DashLine));
  paintLine(painter, area, m_achieved, &Point::arousal, QPen(arousal, 1));
  paintLine(painter, area, m_achieved, &Point::valence, QPen(valence, 2));

  QFont small = font();
  small.setPointSizeF(small.pointSizeF() * 0.86);
  painter.setFont(small);
  const QRectF labels = frame.adjusted(8, 4, -8, -4);
  painter.setPen(valence);
  painter.drawText(labels, Qt::AlignLeft | Qt::AlignTop, tr("valence: sad to happy"));
  painter.setPen(arousal);
  painter.drawText(labels, Qt::AlignLeft | Qt::AlignBottom, tr("arousal: quiet to energetic"));
}

}  // namespace moodogram::ui
