// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/seek_bar.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "ui/common/emotion_style.h"
#include "ui/common/timeline_lookup.h"
#include "ui/player/accessible_seek_bar.h"

namespace moodogram::ui {
namespace {

constexpr double kGrooveHeight = 8;
constexpr double kHandleRadius = 6.5;
constexpr double kSegmentWidth = 32;
constexpr float kNotHeardOpacity = 0.5F;

}  // namespace

SeekBar::SeekBar(QWidget* parent) : QAbstractSlider(parent) {
  setOrientation(Qt::Horizontal);
  setObjectName(QStringLiteral("seekBar"));
  setRange(0, 0);
  setSingleStep(5000);
  setPageStep(30000);
  setTracking(false);
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setLayoutDirection(Qt::LeftToRight);  // as time runs
  setAccessibleName(tr("Position in the track"));
  AccessibleSeekBar::install();
  // Keys, the wheel and the release of the handle all come as an action; setValue() by the player does not.
  connect(this, &QAbstractSlider::actionTriggered, this, [this] {
    m_position = sliderPosition();
    Q_EMIT seekRequested(positionSeconds());
  });
}

void SeekBar::setTimeline(const EmotionTimeline& timeline) {
  m_timeline = timeline;
  update();
}

void SeekBar::setDurationSeconds(double seconds) {
  setRange(0, static_cast<int>(std::lround(seconds * 1000)));
  setEnabled(seconds > 0);
  update();
}

void SeekBar::setPositionSeconds(double seconds) {
  if (isSliderDown()) return;
  m_position = static_cast<int>(std::lround(seconds * 1000));
  // Each other value is painted, and told to screen readers.
  const double pixel = maximum() > 0 ? groove().width() / maximum() : 0;
  const bool isSeen = std::floor(m_position * pixel) != std::floor(value() * pixel);
  if (isSeen || m_position / 1000 != value() / 1000) setValue(m_position);
}

void SeekBar::seekTo(double seconds) {
  m_position = static_cast<int>(std::lround(std::clamp(seconds, 0.0, durationSeconds()) * 1000));
  setValue(m_position);
  Q_EMIT seekRequested(positionSeconds());
}

void SeekBar::keyPressEvent(QKeyEvent* event) {
  if (!isSliderDown()) setValue(m_position);  // steps count from where it is
  QAbstractSlider::keyPressEvent(event);
}

void SeekBar::wheelEvent(QWheelEvent* event) {
  if (!isSliderDown()) setValue(m_position);
  QAbstractSlider::wheelEvent(event);
}

QRectF SeekBar::groove() const {
  return {kHandleRadius, (height() - kGrooveHeight) / 2.0, width() - 2 * kHandleRadius, kGrooveHeight};
}

int SeekBar::valueAt(double x) const {
  const QRectF area = groove();
  return static_cast<int>(std::lround(std::clamp((x - area.left()) / area.width(), 0.0, 1.0) * maximum()));
}

void SeekBar::paintSegments(QPainter& painter) const {
  const QRectF area = groove();
  const int count = std::max(static_cast<int>(area.width() / kSegmentWidth), 1);
  const double duration = maximum() / 1000.0;
  for (int i = 0; i < count; ++i) {
    const WindowScores* window = windowAt(m_timeline, (i + 0.5) * duration / count);
    const QColor colour = window ? emotionColour(window->scores.top(), palette()) : palette().color(QPalette::Mid);
    const double left = std::round(area.left() + area.width() * i / count);
    const double right = std::round(area.left() + area.width() * (i + 1) / count);
    const double gap = window && i + 1 < count ? 1 : 0;
    painter.fillRect(QRectF(left, area.top(), right - left - gap, area.height()), colour);
  }
}

void SeekBar::paintHandle(QPainter& painter, double x) const {
  const QPointF centre(x, height() / 2.0);
  painter.setPen(QPen(palette().color(QPalette::Link), 2));
  painter.setBrush(Qt::white);
  painter.drawEllipse(centre, kHandleRadius - 1, kHandleRadius - 1);
  if (hasFocus()) {
    painter.setBrush(palette().color(QPalette::Link));
    painter.drawEllipse(centre, 2.0, 2.0);
  }
}

void SeekBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF area = groove();
  const double x = area.left() + (maximum() > 0 ? area.width() * sliderPosition() / maximum() : 0);
  QPainterPath rounded;
  rounded.addRoundedRect(area, kGrooveHeight / 2, kGrooveHeight / 2);
  painter.setClipPath(rounded);
  paintSegments(painter);
  QColor veil = palette().color(QPalette::Window);
  veil.setAlphaF(kNotHeardOpacity);
  painter.fillRect(QRectF(x, area.top(), area.right() - x, area.height()), veil);
  painter.setClipping(false);
  if (isEnabled()) paintHandle(painter, x);
}

void SeekBar::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  setSliderDown(true);
  setSliderPosition(valueAt(event->position().x()));
  update();
}

void SeekBar::mouseMoveEvent(QMouseEvent* event) {
  if (!isSliderDown()) return;
  setSliderPosition(valueAt(event->position().x()));
  update();
}

void SeekBar::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !isSliderDown()) return;
  setSliderPosition(valueAt(event->position().x()));
  setSliderDown(false);
}

}  // namespace moodogram::ui
