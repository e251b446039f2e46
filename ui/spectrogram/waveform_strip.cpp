// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/waveform_strip.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/common/theme.h"
#include "ui/common/time_text.h"

namespace moodogram::ui {
namespace {

constexpr double kEdgePixels = 6;
constexpr double kVerticalMargin = 2;
constexpr double kShortestRangeSeconds = 0.1;
constexpr double kZoomPerNotch = 1.25;
constexpr double kNotch = 120;  // QWheelEvent::angleDelta() of one step
constexpr double kPanPart = 0.15;
constexpr float kSmallestPeak = 1e-3F;  ///< noise of 16 bits stays flat

QColor mixed(const QColor& a, const QColor& b, double part) {
  return QColor::fromRgbF(static_cast<float>(a.redF() + (b.redF() - a.redF()) * part),
                          static_cast<float>(a.greenF() + (b.greenF() - a.greenF()) * part),
                          static_cast<float>(a.blueF() + (b.blueF() - a.blueF()) * part));
}

}  // namespace

WaveformStrip::WaveformStrip(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("waveformStrip"));
  setFixedHeight(sizeHint().height());
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setFocusPolicy(Qt::TabFocus);
  setMouseTracking(true);
  setLayoutDirection(Qt::LeftToRight);  // as time runs
  setAccessibleName(tr("Waveform of the whole track"));
  setToolTip(tr("Drag the frame to move, its edges to zoom; click to jump"));
}

void WaveformStrip::setWaveform(WaveformOverview waveform, int sampleRateHz) {
  m_waveform = std::move(waveform);
  m_sampleRateHz = sampleRateHz;
  m_heard = {};
  update();
}

void WaveformStrip::setSpan(int left, int right) {
  if (m_left == left && m_right == right) return;
  m_left = left;
  m_right = right;
  m_heard = {};
  update();
}

void WaveformStrip::setDurationSeconds(double seconds) {
  if (m_durationSeconds == seconds) return;
  m_durationSeconds = seconds;
  m_heard = {};
  update();
}

void WaveformStrip::setVisibleRange(double fromSeconds, double toSeconds) {
  if (m_fromSeconds == fromSeconds && m_toSeconds == toSeconds) return;
  m_fromSeconds = fromSeconds;
  m_toSeconds = toSeconds;
  describe();
  update();
}

void WaveformStrip::setPlayheadSeconds(double seconds) {
  const double ratio = devicePixelRatioF();
  const auto pixel = [&](double at) { return std::lround(xOf(at) * ratio); };
  const bool moved = pixel(seconds) != pixel(m_playheadSeconds);
  m_playheadSeconds = seconds;
  if (moved) update();
}

QRectF WaveformStrip::area() const {
  const double right = m_right > 0 ? m_right : width();
  return {static_cast<double>(m_left), kVerticalMargin, std::max(right - m_left, 1.0), height() - 2 * kVerticalMargin};
}

double WaveformStrip::xOf(double seconds) const {
  return area().left() + (m_durationSeconds > 0 ? area().width() * seconds / m_durationSeconds : 0);
}

double WaveformStrip::secondsAt(double x) const {
  return std::clamp((x - area().left()) / area().width(), 0.0, 1.0) * m_durationSeconds;
}

QImage WaveformStrip::drawn(const QColor& peaks, const QColor& rms) const {
  const double ratio = devicePixelRatioF();
  QImage image((area().size() * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  if (m_waveform.columns.empty() || m_durationSeconds <= 0) return image;
  QPainter painter(&image);
  const double middle = image.height() / 2.0;
  const double columnsPerPixel = m_durationSeconds * m_sampleRateHz / static_cast<double>(m_waveform.samplesPerColumn) /
                                 std::max(image.width(), 1);
  const auto count = static_cast<double>(m_waveform.columns.size());
  // A quiet track fills the strip too: it shows where in the track something is, not how loud the track is.
  float peak = kSmallestPeak;
  for (const WaveformColumn& column : m_waveform.columns) peak = std::max({peak, column.max, -column.min});
  const auto bar = [&](int x, double low, double high, const QColor& colour) {
    const double top = std::floor(middle - high * middle);
    const double bottom = std::ceil(middle - low * middle);
    painter.fillRect(QRectF(x, top, 1, std::max(bottom - top, 1.0)), colour);
  };
  for (int x = 0; x < image.width(); ++x) {
    if (x * columnsPerPixel >= count) break;  // not decoded yet
    const auto first = static_cast<std::size_t>(x * columnsPerPixel);
    const auto end = static_cast<std::size_t>(std::clamp(std::ceil((x + 1) * columnsPerPixel), first + 1.0, count));
    WaveformColumn all = m_waveform.columns[first];
    double squares = 0;
    for (std::size_t i = first; i < end; ++i) {
      const WaveformColumn& column = m_waveform.columns[i];
      all.min = std::min(all.min, column.min);
      all.max = std::max(all.max, column.max);
      squares += static_cast<double>(column.rms) * column.rms;
    }
    const double level = std::sqrt(squares / static_cast<double>(end - first)) / peak;
    bar(x, all.min / peak, all.max / peak, peaks);
    bar(x, -level, level, rms);
  }
  return image;
}

void WaveformStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QRectF track = area();
  const QPalette& colours = palette();
  painter.fillRect(track, colours.color(QPalette::Base));
  if (m_durationSeconds <= 0) return;
  const double ratio = devicePixelRatioF();
  if (m_heard.isNull() || m_heard.size() != (track.size() * ratio).toSize()) {
    const QColor base = colours.color(QPalette::Base);
    const QColor accent = accentColour(colours);
    const QColor muted = mutedColour(colours);
    m_heard = drawn(mixed(base, accent, 0.55), accent);
    m_rest = drawn(mixed(base, muted, 0.45), mixed(base, muted, 0.85));
  }
  // The view may go on behind the end, for a longer track beside this one.
  const double from = std::clamp(xOf(m_fromSeconds), track.left(), track.right());
  const double to = std::clamp(xOf(m_toSeconds), track.left(), track.right());
  QColor frame = colours.color(QPalette::Highlight);
  frame.setAlphaF(0.6F);
  painter.fillRect(QRectF(from, track.top(), to - from, track.height()), frame);

  const double heardPixels = std::clamp(std::round((xOf(m_playheadSeconds) - track.left()) * ratio), 0.0,
                                        static_cast<double>(m_heard.width()));
  const double heard = heardPixels / ratio;
  painter.drawImage(QRectF(track.left(), track.top(), heard, track.height()), m_heard,
                    QRectF(0, 0, heardPixels, m_heard.height()));
  painter.drawImage(QRectF(track.left() + heard, track.top(), track.width() - heard, track.height()), m_rest,
                    QRectF(heardPixels, 0, m_rest.width() - heardPixels, m_rest.height()));

  QColor veil = colours.color(QPalette::Window);
  veil.setAlphaF(0.55F);
  painter.fillRect(QRectF(track.left(), track.top(), from - track.left(), track.height()), veil);
  painter.fillRect(QRectF(to, track.top(), track.right() - to, track.height()), veil);

  // The frame in whole device pixels, thick enough to be seen and caught.
  const auto snapped = [&](double x) { return std::round(x * ratio) / ratio; };
  const QColor line = accentColour(colours);
  const double left = std::clamp(snapped(from), track.left(), track.right() - 2);
  const double right = std::clamp(snapped(to), left + 2, track.right());
  const double thin = std::max(std::round(ratio), 1.0) / ratio;
  painter.fillRect(QRectF(left, track.top(), right - left, thin), line);
  painter.fillRect(QRectF(left, track.bottom() - thin, right - left, thin), line);
  painter.fillRect(QRectF(left, track.top(), 2, track.height()), line);
  painter.fillRect(QRectF(right - 2, track.top(), 2, track.height()), line);
  const double playhead = snapped(xOf(m_playheadSeconds));
  painter.fillRect(QRectF(playhead - thin / 2, track.top(), 2 * thin, track.height()), colours.color(QPalette::Text));
  if (hasFocus()) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 2));
    painter.drawRoundedRect(track.adjusted(-1, -1, 1, 1), 3, 3);
  }
}

WaveformStrip::Part WaveformStrip::partAt(double x) const {
  const double left = std::abs(x - xOf(m_fromSeconds));
  const double right = std::abs(x - xOf(m_toSeconds));
  if (std::min(left, right) <= kEdgePixels) {
    // A frame narrower than its edges' reach: the side of the pointer decides.
    if (left < right || (left == right && x < xOf(m_fromSeconds))) return Part::LeftEdge;
    return Part::RightEdge;
  }
  return x > xOf(m_fromSeconds) && x < xOf(m_toSeconds) ? Part::Inside : Part::Outside;
}

void WaveformStrip::showCursorFor(Part part) {
  const bool whole = m_toSeconds - m_fromSeconds >= m_durationSeconds;
  if (part == Part::LeftEdge || part == Part::RightEdge)
    setCursor(Qt::SizeHorCursor);
  else if (part == Part::Inside && !whole)
    setCursor(m_press ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
  else
    setCursor(Qt::PointingHandCursor);
}

void WaveformStrip::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || m_durationSeconds <= 0) return;
  const double x = event->position().x();
  Part part = partAt(x);
  // A frame around everything cannot be moved; a drag inside of it draws a new one.
  if (part == Part::Inside && m_toSeconds - m_fromSeconds >= m_durationSeconds) part = Part::Outside;
  m_press = Press{part, x, m_fromSeconds, m_toSeconds};
  showCursorFor(m_press->part);
}

void WaveformStrip::mouseMoveEvent(QMouseEvent* event) {
  if (m_durationSeconds <= 0) return;
  const double x = event->position().x();
  if (!m_press) {
    showCursorFor(partAt(x));
    return;
  }
  if (std::abs(x - m_press->x) >= QApplication::startDragDistance()) m_press->dragging = true;
  if (m_press->dragging) drag(x);
}

void WaveformStrip::drag(double x) {
  const double moved = (x - m_press->x) / area().width() * m_durationSeconds;
  double from = m_press->fromSeconds;
  double to = m_press->toSeconds;
  switch (m_press->part) {
    case Part::LeftEdge:
      from = std::clamp(from + moved, 0.0, to - std::min(kShortestRangeSeconds, to));
      break;
    case Part::RightEdge:
      to = std::clamp(to + moved, from + std::min(kShortestRangeSeconds, m_durationSeconds - from), m_durationSeconds);
      break;
    case Part::Inside:
      request(from + moved, to + moved);
      return;
    case Part::Outside:
      // As drawn: the part between the press and the pointer.
      from = std::min(secondsAt(m_press->x), secondsAt(x));
      to = std::max(secondsAt(m_press->x), secondsAt(x));
      if (to - from < kShortestRangeSeconds) return;
      break;
  }
  Q_EMIT rangeRequested(from, to);
}

void WaveformStrip::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !m_press) return;
  const Press press = *m_press;
  m_press.reset();
  showCursorFor(partAt(event->position().x()));
  if (press.dragging) return;
  const double seconds = secondsAt(event->position().x());
  if (press.part == Part::Outside) {
    const double half = (m_toSeconds - m_fromSeconds) / 2;
    request(seconds - half, seconds + half);
  }
  Q_EMIT seekRequested(seconds);
}

void WaveformStrip::request(double fromSeconds, double toSeconds) {
  const double span = std::min(toSeconds - fromSeconds, m_durationSeconds);
  const double from = std::clamp(fromSeconds, 0.0, m_durationSeconds - span);
  Q_EMIT rangeRequested(from, from + span);
}

void WaveformStrip::zoom(double factor, double aroundSeconds) {
  const double before = m_toSeconds - m_fromSeconds;
  const double span =
      std::clamp(before * factor, std::min(kShortestRangeSeconds, m_durationSeconds), m_durationSeconds);
  const double from = aroundSeconds - (aroundSeconds - m_fromSeconds) * span / before;
  request(from, from + span);
}

void WaveformStrip::wheelEvent(QWheelEvent* event) {
  event->accept();
  if (m_durationSeconds <= 0 || m_toSeconds <= m_fromSeconds) return;
  const double notches = event->angleDelta().y() / kNotch;
  const double seconds = std::clamp(secondsAt(event->position().x()), m_fromSeconds, m_toSeconds);
  zoom(std::pow(kZoomPerNotch, -notches), seconds);
}

void WaveformStrip::keyPressEvent(QKeyEvent* event) {
  const double span = m_toSeconds - m_fromSeconds;
  const double middle = (m_toSeconds + m_fromSeconds) / 2;
  if (m_durationSeconds <= 0 || span <= 0) return QWidget::keyPressEvent(event);
  switch (event->key()) {
    case Qt::Key_Left:
      return request(m_fromSeconds - kPanPart * span, m_toSeconds - kPanPart * span);
    case Qt::Key_Right:
      return request(m_fromSeconds + kPanPart * span, m_toSeconds + kPanPart * span);
    case Qt::Key_Up:
      return zoom(1 / kZoomPerNotch, middle);
    case Qt::Key_Down:
      return zoom(kZoomPerNotch, middle);
    case Qt::Key_Home:
      return request(0, span);
    case Qt::Key_End:
      return request(m_durationSeconds - span, m_durationSeconds);
    default:
      QWidget::keyPressEvent(event);
  }
}

void WaveformStrip::describe() {
  setAccessibleDescription(
      tr("Shown: %1 to %2 of %3").arg(timeText(m_fromSeconds), timeText(m_toSeconds), timeText(m_durationSeconds)));
}

void WaveformStrip::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::PaletteChange) return;
  m_heard = {};
  update();
}

}  // namespace moodogram::ui
