// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and keyboard do in the plot.
#include <QApplication>
#include <algorithm>
#include <cmath>

#include "ui/spectrogram/plot_overlays.h"
#include "ui/spectrogram/spectrogram_plot.h"

namespace moodogram::ui {
namespace {

constexpr double kZoomPerNotch = 1.25;
constexpr double kNotch = 120;  // QWheelEvent::angleDelta() of one step
constexpr double kScrollPart = 0.15;

}  // namespace

void SpectrogramPlot::wheelEvent(QWheelEvent* event) {
  event->accept();
  if (durationSeconds() <= 0) return;
  const QPoint delta = event->angleDelta();
  const bool sideways = std::abs(delta.x()) > std::abs(delta.y()) || event->modifiers() & Qt::ShiftModifier;
  if (sideways) {
    const int distance = delta.x() != 0 ? delta.x() : delta.y();
    scroll(-distance / kNotch * kScrollPart * timeRange().size());
  } else {
    zoom(std::pow(kZoomPerNotch, -delta.y() / kNotch), secondsAt(event->position().x()));
  }
  showCursor(event->position());
}

void SpectrogramPlot::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !inLanes(event->position())) return;
  m_press = Press{event->position(), timeRange(), m_playhead->seconds()};
}

void SpectrogramPlot::mouseMoveEvent(QMouseEvent* event) {
  if (m_press) {
    const double distance = event->position().x() - m_press->position.x();
    if (std::abs(distance) >= QApplication::startDragDistance()) m_press->dragging = true;
    if (m_press->dragging) {
      const double seconds = distance * m_press->range.size() / m_picture->width();
      setTimeRange(m_press->range.lower - seconds, m_press->range.upper - seconds);
      setCursor(Qt::ClosedHandCursor);
    }
  }
  showCursor(event->position());
}

void SpectrogramPlot::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !m_press) return;
  const bool click = !m_press->dragging;
  m_seekBack = click ? std::optional(m_press->playheadSeconds) : std::nullopt;
  m_press.reset();
  unsetCursor();
  if (click) Q_EMIT seekRequested(std::clamp(secondsAt(event->position().x()), 0.0, durationSeconds()));
}

void SpectrogramPlot::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !inLanes(event->position())) return;
  // Its first half was taken for a click and has moved the playhead.
  if (m_seekBack) Q_EMIT seekRequested(*m_seekBack);
  m_seekBack.reset();
  fit();
}

void SpectrogramPlot::leaveEvent(QEvent*) { showCursor(std::nullopt); }

void SpectrogramPlot::keyPressEvent(QKeyEvent* event) {
  const QCPRange range = timeRange();
  const double anchor = range.contains(m_playhead->seconds()) ? m_playhead->seconds() : range.center();
  if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier) || durationSeconds() <= 0) {
    QCustomPlot::keyPressEvent(event);
    return;
  }
  switch (event->key()) {
    case Qt::Key_Left:
      scroll(-kScrollPart * range.size());
      break;
    case Qt::Key_Right:
      scroll(kScrollPart * range.size());
      break;
    case Qt::Key_Up:
    case Qt::Key_Plus:
      zoom(1 / kZoomPerNotch, anchor);
      break;
    case Qt::Key_Down:
    case Qt::Key_Minus:
      zoom(kZoomPerNotch, anchor);
      break;
    case Qt::Key_F:
      fit();
      break;
    case Qt::Key_Home:
      scroll(-durationSeconds());
      break;
    case Qt::Key_End:
      scroll(durationSeconds());
      break;
    default:
      QCustomPlot::keyPressEvent(event);
      return;
  }
  describeView();
}

void SpectrogramPlot::focusInEvent(QFocusEvent* event) {
  m_keyboardFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                    event->reason() == Qt::ShortcutFocusReason;
  QCustomPlot::focusInEvent(event);
  update();
}

void SpectrogramPlot::focusOutEvent(QFocusEvent* event) {
  m_keyboardFocus = false;
  QCustomPlot::focusOutEvent(event);
  update();
}

void SpectrogramPlot::paintEvent(QPaintEvent* event) {
  QCustomPlot::paintEvent(event);
  if (!m_keyboardFocus) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(palette().color(QPalette::Link), 2));
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void SpectrogramPlot::changeEvent(QEvent* event) {
  QCustomPlot::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
    applyPalette();
    replot(rpQueuedReplot);
  }
}

}  // namespace moodogram::ui
