// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and trackpad do in the plot.
#include <QNativeGestureEvent>
#include <algorithm>
#include <cmath>

#include "ui/spectrogram/plot/harmonic_cursor_item.h"
#include "ui/spectrogram/plot/measure_item.h"
#include "ui/spectrogram/plot/spectrogram_plot.h"

namespace moodogram::ui {
namespace {

constexpr double kZoomPerNotch = 1.25;
constexpr double kNotch = 120;  // QWheelEvent::angleDelta() of one step
constexpr double kScrollPart = 0.15;
constexpr double kZoomPerPixel = 1.01;
constexpr double kLeastBandPixels = 12;  // a flatter drag selects all frequencies
constexpr int kHeldThreshold = 2;
constexpr qint64 kStepMs = 600;  // wheel and keys that follow each other faster are one step of the history

}  // namespace

SpectrogramPlot::Zone SpectrogramPlot::zoneAt(const QPointF& position) const {
  if (durationSeconds() <= 0) return Zone::Outside;
  const QRectF lanes = m_coordinates.lanes();
  if (PlotCoordinates::isIn(lanes, position)) return Zone::Lanes;
  const QRectF beside(0, lanes.top(), lanes.left(), m_coordinates.picture().height());
  if (PlotCoordinates::isIn(beside, position)) return Zone::FrequencyAxis;
  const QRectF below(lanes.left(), lanes.bottom(), lanes.width(), height() - lanes.bottom());
  return PlotCoordinates::isIn(below, position) ? Zone::TimeAxis : Zone::Outside;
}

void SpectrogramPlot::rememberStep() {
  if (!m_lastStep.isValid() || m_lastStep.hasExpired(kStepMs)) m_navigator.remember();
  m_lastStep.start();
}

void SpectrogramPlot::zoomAt(const QPointF& position, double factor, bool frequency) {
  rememberStep();
  if (frequency) {
    m_navigator.zoomFrequency(factor, m_coordinates.hzAt(position.y()));
    return;
  }
  // A view that goes with the playhead is zoomed at the playhead, or it would lose it.
  const double playhead = m_playhead.seconds();
  const bool following =
      m_follow == FollowMode::Scroll && std::abs(playhead - timeRange().center()) < 3 * m_coordinates.secondsPerPixel();
  m_navigator.zoomTime(factor, following ? playhead : m_coordinates.secondsAt(position.x()));
}

void SpectrogramPlot::panBy(const QPointF& pixels) {
  rememberStep();
  if (pixels.x() != 0) m_navigator.scrollTime(-pixels.x() * m_coordinates.secondsPerPixel());
  if (pixels.y() != 0) m_navigator.panFrequency(pixels.y() / m_coordinates.picture().height());
}

void SpectrogramPlot::wheelEvent(QWheelEvent* event) {
  event->accept();
  const Zone zone = zoneAt(event->position());
  if (durationSeconds() <= 0) return;
  const bool overFrequencies = zone == Zone::FrequencyAxis;
  const bool frequency = overFrequencies || event->modifiers() & Qt::ControlModifier;
  const bool pan = event->modifiers() & (Qt::ShiftModifier | Qt::AltModifier);
  const auto dominant = [](const QPoint& delta) {
    return std::abs(delta.x()) > std::abs(delta.y()) ? Qt::Horizontal : Qt::Vertical;
  };

  // Fingers on a trackpad move the view by pixels, and what a swipe has begun as it stays to its end.
  const bool trackpad = event->phase() != Qt::NoScrollPhase && !event->pixelDelta().isNull();
  if (event->phase() == Qt::NoScrollPhase || event->phase() == Qt::ScrollBegin) m_swipe.reset();
  const QPoint delta = trackpad ? event->pixelDelta() : event->angleDelta();
  if (!delta.isNull()) {
    if (!m_swipe) m_swipe = dominant(delta);
    const bool sideways = *m_swipe == Qt::Horizontal;
    if (pan || sideways) {
      const int distance = sideways || delta.y() == 0 ? delta.x() : delta.y();
      const QRectF picture = m_coordinates.picture();
      const double whole = overFrequencies ? picture.height() : picture.width();
      const double pixels = trackpad ? distance : distance / kNotch * kScrollPart * whole;
      panBy(overFrequencies ? QPointF(0, pixels) : QPointF(pixels, 0));
    } else {
      const double factor =
          trackpad ? std::pow(kZoomPerPixel, -delta.y()) : std::pow(kZoomPerNotch, -delta.y() / kNotch);
      zoomAt(event->position(), factor, frequency);
    }
  }
  if (event->phase() == Qt::ScrollEnd) m_swipe.reset();
  setPointer(event->position());
}

bool SpectrogramPlot::event(QEvent* event) {
  if (event->type() == QEvent::NativeGesture && durationSeconds() > 0) {
    const auto* gesture = static_cast<QNativeGestureEvent*>(event);
    const bool frequency =
        zoneAt(gesture->position()) == Zone::FrequencyAxis || gesture->modifiers() & Qt::ControlModifier;
    if (gesture->gestureType() == Qt::ZoomNativeGesture) {
      zoomAt(gesture->position(), 1 / std::max(1 + gesture->value(), 0.1), frequency);
      return true;
    }
    if (gesture->gestureType() == Qt::SmartZoomNativeGesture) {
      reset();
      return true;
    }
  }
  // Keys of ours that are a shortcut of the window's somewhere else are ours while the plot has the focus.
  if (event->type() == QEvent::ShortcutOverride && commandFor(*static_cast<QKeyEvent*>(event))) {
    event->accept();
    return true;
  }
  return QCustomPlot::event(event);
}

SpectrogramPlot::Drag SpectrogramPlot::panDrag(const QPointF& start) {
  const PlotView view = m_navigator.view();
  const auto moveTo = [this, view, start](const QPointF& position) {
    const double seconds = (position.x() - start.x()) * view.time.durationSeconds() / m_coordinates.picture().width();
    setTimeRange(view.time.startSeconds - seconds, view.time.endSeconds - seconds);
    if (!m_navigator.frequencyIsZoomed()) return;
    m_navigator.setAxis(view.axis);
    m_navigator.panFrequency((position.y() - start.y()) / m_coordinates.picture().height());
  };
  return {start, moveTo, {}, [moveTo, start] { moveTo(start); }, Qt::ClosedHandCursor};
}

SpectrogramPlot::Drag SpectrogramPlot::axisDrag(const QPointF& start, Zone zone) {
  const PlotView view = m_navigator.view();
  const bool frequency = zone == Zone::FrequencyAxis;
  const double anchorHz = m_coordinates.hzAt(start.y());
  const double anchorSeconds = m_coordinates.secondsAt(start.x());
  const auto orientation = std::make_shared<std::optional<Qt::Orientation>>();
  const auto moveTo = [=, this](const QPointF& position) {
    const QPointF distance = position - start;
    if (!*orientation) {
      *orientation = std::abs(distance.x()) > std::abs(distance.y()) ? Qt::Horizontal : Qt::Vertical;
    }
    setTimeRange(view.time.startSeconds, view.time.endSeconds);
    m_navigator.setAxis(view.axis);
    const bool along = frequency == (**orientation == Qt::Vertical);
    if (along && frequency) {
      m_navigator.panFrequency(distance.y() / m_coordinates.picture().height());
    } else if (along) {
      m_navigator.scrollTime(-distance.x() * m_coordinates.secondsPerPixel());
    } else if (frequency) {
      m_navigator.zoomFrequency(std::pow(kZoomPerPixel, -distance.x()), anchorHz);
    } else {
      m_navigator.zoomTime(std::pow(kZoomPerPixel, distance.y()), anchorSeconds);
    }
  };
  return {start, moveTo, {}, [moveTo, start] { moveTo(start); }, frequency ? Qt::SizeVerCursor : Qt::SizeHorCursor};
}

SpectrogramPlot::Drag SpectrogramPlot::selectDrag(const QPointF& start) {
  const auto before = selection();
  const PlotPoint anchor = confined(m_coordinates.pointAt(start));
  const auto moveTo = [this, anchor, start](const QPointF& position) {
    const PlotPoint point = confined(m_coordinates.pointAt(position));
    SpectrogramSelection part;
    part.time = {std::min(anchor.seconds, point.seconds), std::max(anchor.seconds, point.seconds)};
    if (anchor.hz && std::abs(position.y() - start.y()) >= kLeastBandPixels) {
      const double hz = point.hz.value_or(m_coordinates.axis().minHz);
      part.band = FrequencyBand{std::min(*anchor.hz, hz), std::max(*anchor.hz, hz)};
    }
    setSelection(part);
  };
  return {start, moveTo, [this](const QPointF&) { setSelection(std::nullopt); },
          [this, before] { setSelection(before); }, Qt::CrossCursor};
}

SpectrogramPlot::Drag SpectrogramPlot::adjustDrag(const QPointF& start, SelectionItem::Edges edges) {
  const SpectrogramSelection before = *selection();
  const auto moveTo = [this, before, edges](const QPointF& position) {
    PlotPoint point = confined(m_coordinates.pointAt(position));
    if (!point.hz) point.hz = m_coordinates.axis().minHz;
    setSelection(SelectionItem::withEdgesAt(before, edges, point));
  };
  return {start, moveTo, {}, [this, before] { setSelection(before); }, cursor().shape(), kHeldThreshold};
}

SpectrogramPlot::Drag SpectrogramPlot::measureDrag(const QPointF& start) {
  const auto before = measurement();
  const MeasureItem::End end = m_measure->endAt(start);
  const PlotPoint anchor = end == MeasureItem::End::None   ? confined(pixelCentreAt(start))
                           : end == MeasureItem::End::From ? before->to
                                                           : before->from;
  const auto moveTo = [this, anchor, end](const QPointF& position) {
    const PlotPoint point = confined(pixelCentreAt(position));
    setMeasurement(end == MeasureItem::End::From ? measured(point, anchor) : measured(anchor, point));
  };
  return {start,
          moveTo,
          [this](const QPointF&) { setMeasurement(std::nullopt); },
          [this, before] { setMeasurement(before); },
          Qt::CrossCursor,
          end == MeasureItem::End::None ? QApplication::startDragDistance() : kHeldThreshold};
}

SpectrogramPlot::Drag SpectrogramPlot::harmonicDrag(const QPointF& start) {
  const auto before = fundamentalHz();
  const int held = m_harmonics->harmonicAt(start.y());
  const auto moveTo = [this, held](const QPointF& position) {
    const PlotPoint point = confined(pixelCentreAt(position));
    if (point.hz && *point.hz > 0) setFundamentalHz(*point.hz / std::max(held, 1));
  };
  Drag drag{start, moveTo, moveTo, [this, before] { setFundamentalHz(before); }, Qt::SizeVerCursor};
  if (held > 0) drag.click = {};
  if (held > 0) drag.threshold = kHeldThreshold;
  return drag;
}

std::optional<SpectrogramPlot::Drag> SpectrogramPlot::dragAt(const QPointF& position, Qt::MouseButton button,
                                                             Qt::KeyboardModifiers modifiers) {
  const Zone zone = zoneAt(position);
  if (zone == Zone::Outside) return std::nullopt;
  if (zone != Zone::Lanes) return button == Qt::LeftButton ? std::optional(axisDrag(position, zone)) : std::nullopt;
  if (button == Qt::MiddleButton) return panDrag(position);
  if (button != Qt::LeftButton) return std::nullopt;
  const bool selects = m_tool == PlotTool::Select || modifiers & Qt::ShiftModifier;
  if (const SelectionItem::Edges edges = m_selection->edgesAt(position); edges && selects) {
    return adjustDrag(position, edges);
  }
  if (selects) return selectDrag(position);
  if (m_tool == PlotTool::Measure) return measureDrag(position);
  if (m_tool == PlotTool::Harmonics) return harmonicDrag(position);
  Drag drag = panDrag(position);
  drag.click = [this](const QPointF& there) {
    m_seekBack = m_pressedPlayheadSeconds;
    Q_EMIT seekRequested(std::clamp(m_coordinates.secondsAt(there.x()), 0.0, durationSeconds()));
  };
  return drag;
}

void SpectrogramPlot::mousePressEvent(QMouseEvent* event) {
  if (m_drag) return;
  m_seekBack.reset();
  m_pressedPlayheadSeconds = m_playhead.seconds();
  m_drag = dragAt(event->position(), event->button(), event->modifiers());
}

void SpectrogramPlot::mouseMoveEvent(QMouseEvent* event) {
  const QPointF position = event->position();
  if (m_drag) {
    if (!m_drag->moving && (position - m_drag->start).manhattanLength() >= m_drag->threshold) {
      m_drag->moving = true;
      m_navigator.remember();
      setCursor(m_drag->shape);
    }
    if (m_drag->moving) m_drag->move(position);
  } else {
    showShape(position, event->modifiers());
  }
  setPointer(position);
}

void SpectrogramPlot::mouseReleaseEvent(QMouseEvent* event) {
  if (!m_drag || event->buttons() & (Qt::LeftButton | Qt::MiddleButton)) return;
  const Drag drag = *std::exchange(m_drag, std::nullopt);
  showShape(event->position(), event->modifiers());
  if (!drag.moving && drag.click) drag.click(event->position());
}

void SpectrogramPlot::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  switch (zoneAt(event->position())) {
    case Zone::FrequencyAxis:
      m_navigator.remember();
      m_navigator.resetFrequency();
      break;
    case Zone::TimeAxis:
      fit();
      break;
    case Zone::Lanes:
      if (m_tool != PlotTool::Navigate) break;
      // Its first half was taken for a click and has moved the playhead.
      if (m_seekBack) Q_EMIT seekRequested(*m_seekBack);
      m_seekBack.reset();
      fit();
      break;
    case Zone::Outside:
      break;
  }
}

void SpectrogramPlot::cancelDrag() {
  const Drag drag = *std::exchange(m_drag, std::nullopt);
  if (drag.moving) drag.cancel();
  unsetCursor();
}

void SpectrogramPlot::showShape(const QPointF& position, Qt::KeyboardModifiers modifiers) {
  const Zone zone = zoneAt(position);
  const bool selects = m_tool == PlotTool::Select || modifiers & Qt::ShiftModifier;
  const SelectionItem::Edges edges = selects ? m_selection->edgesAt(position) : SelectionItem::Edges();
  const bool sideways = edges & (SelectionItem::Left | SelectionItem::Right);
  const bool upright = edges & (SelectionItem::Top | SelectionItem::Bottom);
  if (zone == Zone::FrequencyAxis || (zone == Zone::Lanes && upright && !sideways)) {
    setCursor(Qt::SizeVerCursor);
  } else if (zone == Zone::TimeAxis || (zone == Zone::Lanes && sideways && !upright)) {
    setCursor(Qt::SizeHorCursor);
  } else if (zone == Zone::Lanes && sideways && upright) {
    const bool falling =
        edges == (SelectionItem::Left | SelectionItem::Top) || edges == (SelectionItem::Right | SelectionItem::Bottom);
    setCursor(falling ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor);
  } else if (zone == Zone::Lanes && (selects || m_tool == PlotTool::Measure)) {
    setCursor(Qt::CrossCursor);
  } else if (zone == Zone::Lanes && m_tool == PlotTool::Harmonics && m_harmonics->harmonicAt(position.y()) > 0) {
    setCursor(Qt::SizeVerCursor);
  } else {
    unsetCursor();
  }
}

void SpectrogramPlot::leaveEvent(QEvent*) {
  const bool isMenuOpen = m_menu != nullptr && m_menu->isVisible();
  if (!m_drag && !isMenuOpen) setPointer(std::nullopt);
}

}  // namespace moodogram::ui
