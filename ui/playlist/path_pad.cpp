// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playlist/path_pad.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineF>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/common/emotion_style.h"
#include "ui/common/theme.h"
#include "ui/mood/valence_arousal_plane.h"

namespace moodogram::ui {
namespace {

constexpr double kRadius = 7;
constexpr double kReach = 13;  ///< of a point, for the mouse
constexpr std::size_t kFewestPoints = 2;
constexpr std::size_t kMostPoints = 8;
constexpr float kStep = 0.05F;
constexpr double kSameTime = 1e-6;  ///< of a path's length

double distanceToLine(QPointF place, QPointF from, QPointF to) {
  const QPointF along = to - from;
  const double length = QPointF::dotProduct(along, along);
  const double share = length > 0 ? std::clamp(QPointF::dotProduct(place - from, along) / length, 0.0, 1.0) : 0.0;
  return QLineF(place, from + share * along).length();
}

}  // namespace

PathPad::PathPad(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("pathPad"));
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  setAccessibleName(tr("Path of moods"));
  setToolTip(
      tr("Drag the points. Double-click adds one, Delete takes the chosen one away.\n"
         "Keys: arrows move it, Page Up and Page Down choose another, Insert adds one."));
  setPoints({emotionPosition(Emotion::Sad), emotionPosition(Emotion::Calm), emotionPosition(Emotion::Happy)});
}

void PathPad::setSingle() {
  m_isSingle = true;
  setAccessibleName(tr("Mood on the plane of valence and arousal"));
  setToolTip(tr("Drag the point, or move it with the arrow keys"));
  setPoints({emotionPosition(Emotion::Happy)});
}

void PathPad::setPath(const MoodPath& path) {
  std::vector<ValenceArousal> places;
  for (const MoodPoint& point : path.points()) places.push_back(placeOf(point.mood));
  setPoints(std::move(places));
  std::vector<MoodPoint> even = std::exchange(m_moods, path.points());
  m_isEven = std::ranges::equal(
      even, m_moods, [](const MoodPoint& a, const MoodPoint& b) { return std::abs(a.at - b.at) < kSameTime; });
}

/// Of all points but those whose times were given.
void PathPad::spaceEvenly() {
  if (!m_isEven) return;
  for (std::size_t i = 1; i < m_moods.size(); ++i)
    m_moods[i].at = static_cast<double>(i) / static_cast<double>(m_moods.size() - 1);
  if (!m_moods.empty()) m_moods.front().at = 0;
}

void PathPad::setPoints(std::vector<ValenceArousal> points) {
  m_points = std::move(points);
  m_moods.clear();
  for (const ValenceArousal& point : m_points) m_moods.push_back({0, moodAt(point)});
  m_isEven = true;
  spaceEvenly();
  m_chosen = 0;
  describe();
  update();
}

void PathPad::describe() {
  const ValenceArousal point = m_points[static_cast<std::size_t>(m_chosen)];
  const EmotionScores mood = moodAt(point);
  if (m_isSingle)
    //: %1: an emotion
    setAccessibleDescription(tr("%1, valence %L2, arousal %L3")
                                 .arg(emotionLabel(mood.top()))
                                 .arg(static_cast<double>(point.valence), 0, 'f', 2)
                                 .arg(static_cast<double>(point.arousal), 0, 'f', 2));
  else
    //: %3: an emotion
    setAccessibleDescription(tr("Point %L1 of %L2: %3, valence %L4, arousal %L5")
                                 .arg(m_chosen + 1)
                                 .arg(m_points.size())
                                 .arg(emotionLabel(mood.top()))
                                 .arg(static_cast<double>(point.valence), 0, 'f', 2)
                                 .arg(static_cast<double>(point.arousal), 0, 'f', 2));
  QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
  QAccessible::updateAccessibility(&changed);
}

void PathPad::choose(int index) {
  m_chosen = std::clamp(index, 0, static_cast<int>(m_points.size()) - 1);
  describe();
  update();
}

void PathPad::moveChosen(ValenceArousal position) {
  m_points[static_cast<std::size_t>(m_chosen)] = {std::clamp(position.valence, -1.0F, 1.0F),
                                                  std::clamp(position.arousal, -1.0F, 1.0F)};
  m_moods[static_cast<std::size_t>(m_chosen)].mood = moodAt(m_points[static_cast<std::size_t>(m_chosen)]);
  choose(m_chosen);
  Q_EMIT pathChanged();
}

void PathPad::addPoint(std::size_t before, ValenceArousal position) {
  if (m_isSingle || m_points.size() >= kMostPoints) return;
  const auto index = static_cast<std::ptrdiff_t>(before);
  const double time = (m_moods[before - 1].at + m_moods[before].at) / 2;
  m_points.insert(m_points.begin() + index, position);
  m_moods.insert(m_moods.begin() + index, {time, moodAt(position)});
  spaceEvenly();
  choose(static_cast<int>(before));
  Q_EMIT pathChanged();
}

void PathPad::removeChosen() {
  if (m_points.size() <= kFewestPoints) return;
  m_points.erase(m_points.begin() + m_chosen);
  m_moods.erase(m_moods.begin() + m_chosen);
  spaceEvenly();
  choose(m_chosen);
  Q_EMIT pathChanged();
}

int PathPad::pointAt(QPointF place) const {
  int closest = -1;
  double least = kReach;
  for (std::size_t i = 0; i < m_points.size(); ++i) {
    const double distance = QLineF(place, placeOnPlane(*this, m_points[i])).length();
    if (distance > least) continue;
    least = distance;
    closest = static_cast<int>(i);
  }
  return closest;
}

void PathPad::mousePressEvent(QMouseEvent* event) {
  const int index = event->button() != Qt::LeftButton ? -1 : m_isSingle ? 0 : pointAt(event->position());
  if (index < 0) return QWidget::mousePressEvent(event);
  m_dragging = true;
  choose(index);
  if (m_isSingle) moveChosen(positionOnPlane(*this, event->position()));
}

void PathPad::mouseMoveEvent(QMouseEvent* event) {
  if (m_dragging) moveChosen(positionOnPlane(*this, event->position()));
}

void PathPad::mouseReleaseEvent(QMouseEvent*) { m_dragging = false; }

void PathPad::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || pointAt(event->position()) >= 0) return;
  // Into the part of the path that is closest.
  std::size_t before = 1;
  double least = 1e9;
  for (std::size_t i = 1; i < m_points.size(); ++i) {
    const double distance =
        distanceToLine(event->position(), placeOnPlane(*this, m_points[i - 1]), placeOnPlane(*this, m_points[i]));
    if (distance >= least) continue;
    least = distance;
    before = i;
  }
  addPoint(before, positionOnPlane(*this, event->position()));
}

void PathPad::keyPressEvent(QKeyEvent* event) {
  ValenceArousal position = m_points[static_cast<std::size_t>(m_chosen)];
  switch (event->key()) {
    case Qt::Key_Left:
      position.valence -= kStep;
      return moveChosen(position);
    case Qt::Key_Right:
      position.valence += kStep;
      return moveChosen(position);
    case Qt::Key_Up:
      position.arousal += kStep;
      return moveChosen(position);
    case Qt::Key_Down:
      position.arousal -= kStep;
      return moveChosen(position);
    case Qt::Key_PageDown:
      return choose(m_chosen + 1);
    case Qt::Key_PageUp:
      return choose(m_chosen - 1);
    case Qt::Key_Insert: {
      const std::size_t next = std::min(static_cast<std::size_t>(m_chosen) + 1, m_points.size() - 1);
      const ValenceArousal behind = m_points[next];
      const ValenceArousal first = m_points[next - 1];
      return addPoint(next, {(first.valence + behind.valence) / 2, (first.arousal + behind.arousal) / 2});
    }
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
      return removeChosen();
    default:
      QWidget::keyPressEvent(event);
  }
}

void PathPad::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  update();
}

void PathPad::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  update();
}

void PathPad::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  paintValenceArousalPlane(painter, *this);
  QPainterPath path(placeOnPlane(*this, m_points.front()));
  for (std::size_t i = 1; i < m_points.size(); ++i) path.lineTo(placeOnPlane(*this, m_points[i]));
  painter.setPen(QPen(accentColour(palette()), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
  painter.drawPath(path);
  QFont small = font();
  small.setPointSizeF(small.pointSizeF() * 0.8);
  small.setWeight(QFont::DemiBold);
  painter.setFont(small);
  for (std::size_t i = 0; i < m_points.size(); ++i) {
    const QPointF place = placeOnPlane(*this, m_points[i]);
    const bool isChosen = static_cast<int>(i) == m_chosen && hasFocus();
    painter.setPen(QPen(palette().color(isChosen ? QPalette::WindowText : QPalette::Base), isChosen ? 2 : 1));
    const QColor colour = emotionColour(moodAt(m_points[i]).top(), palette());
    painter.setBrush(colour);
    painter.drawEllipse(place, kRadius, kRadius);
    if (m_isSingle) continue;
    painter.setPen(isDark(palette()) ? Qt::black : Qt::white);  // the order, which colour does not tell
    painter.drawText(QRectF(place.x() - kRadius, place.y() - kRadius, 2 * kRadius, 2 * kRadius), Qt::AlignCenter,
                     locale().toString(static_cast<int>(i) + 1));
  }
}

}  // namespace moodogram::ui
