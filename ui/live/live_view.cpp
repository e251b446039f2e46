// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/live_view.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

#include "ui/common/emotion_style.h"
#include "ui/common/theme.h"
#include "ui/spectrogram/plot/axis_labels.h"

namespace moodogram::ui {
namespace {

constexpr int kLaneHeight = 56;
constexpr int kSpace = 6;
constexpr int kRightMargin = 18;
constexpr int kTickLength = 4;
constexpr int kMinLabelDistance = 26;
constexpr int kTimeLabelDistance = 90;

/// From the top of the stack, as in the lane below a track's spectrogram.
constexpr std::array kStack{Emotion::Happy, Emotion::Calm, Emotion::Sad, Emotion::Fearful, Emotion::Angry};
/// Windows further apart than this have something between them that was not scored.
constexpr double kGapSeconds = 0.05;

double centreOf(const WindowScores& window) { return (window.startSeconds + window.endSeconds) / 2; }

}  // namespace

LiveView::LiveView(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("liveView"));
  setLayoutDirection(Qt::LeftToRight);  // as time runs
  setAccessibleName(tr("Live spectrum"));
  setMinimumSize(320, 200);
  setAttribute(Qt::WA_OpaquePaintEvent);
}

int LiveView::labelWidth() const {
  // As wide as the widest label of any scale, so that the picture stays where it is.
  const int widest = std::max(fontMetrics().horizontalAdvance(QStringLiteral("22.5 kHz")),
                              fontMetrics().horizontalAdvance(tr("emotion")));
  return widest + 2 * kSpace + kTickLength;
}

QRect LiveView::laneRect() const {
  const int axisHeight = fontMetrics().height() + kTickLength + kSpace;
  return {labelWidth(), height() - axisHeight - kLaneHeight, std::max(width() - labelWidth() - kRightMargin, 1),
          kLaneHeight};
}

QRect LiveView::pictureRect() const {
  const QRect lane = laneRect();
  return {lane.left(), kSpace, lane.width(), std::max(lane.top() - 2 * kSpace, 1)};
}

QSize LiveView::pictureSize() const { return (QSizeF(pictureRect().size()) * devicePixelRatioF()).toSize(); }

void LiveView::setAxis(const FrequencyAxis& axis) {
  m_axis = axis;
  update();
}

void LiveView::setSpanSeconds(double seconds) {
  m_spanSeconds = seconds;
  update();
}

void LiveView::setPictureHint(const QString& text) {
  m_pictureHint = text;
  update();
}

void LiveView::setLaneHint(const QString& text) {
  m_laneHint = text;
  update();
}

void LiveView::clear() {
  m_filled = m_next = 0;
  m_endSeconds = 0;
  m_windows.clear();
  update();
}

void LiveView::addFrame(const LiveFrame& frame) {
  if (frame.whole) {
    m_filled = m_next = 0;
    if (frame.columns > 0) m_ring = QImage(frame.columns, frame.rows, QImage::Format_RGB32);
  }
  for (const QImage& strip : frame.strips) addStrip(strip);
  if (frame.sampleRateHz > 0) {
    m_axis = frame.axis;
    m_secondsPerColumn = frame.secondsPerColumn;
    m_endSeconds = frame.endSeconds;
  }
  update();
}

void LiveView::addStrip(const QImage& strip) {
  if (m_ring.isNull() || strip.height() != m_ring.height()) return;
  for (int from = std::max(strip.width() - m_ring.width(), 0); from < strip.width();) {
    const int count = std::min(strip.width() - from, m_ring.width() - m_next);
    for (int row = 0; row < strip.height(); ++row)
      std::memcpy(m_ring.scanLine(row) + 4 * static_cast<std::ptrdiff_t>(m_next),
                  strip.constScanLine(row) + 4 * static_cast<std::ptrdiff_t>(from),
                  4 * static_cast<std::size_t>(count));
    from += count;
    m_next = (m_next + count) % m_ring.width();
    m_filled = std::min(m_filled + count, m_ring.width());
  }
}

void LiveView::addWindow(const WindowScores& window) {
  m_windows.push_back(window);
  const double oldest = window.endSeconds - LiveSpectrum::kLongestSpanSeconds;
  while (m_windows.front().endSeconds < oldest) m_windows.pop_front();
  update();
}

double LiveView::xOf(double seconds) const {
  const QRect area = pictureRect();
  return area.left() + area.width() * (1 - (m_endSeconds - seconds) / m_spanSeconds);
}

QColor LiveView::pictureColourAt(const QPoint& position) const {
  const QRect area = pictureRect();
  if (m_ring.isNull() || !area.contains(position)) return {};
  const int back = (area.right() - position.x()) * m_ring.width() / area.width();
  if (back >= m_filled) return {};
  return m_ring.pixelColor((m_next - 1 - back + 2 * m_ring.width()) % m_ring.width(),
                           (position.y() - area.top()) * m_ring.height() / area.height());
}

void LiveView::resizeEvent(QResizeEvent* /*event*/) { Q_EMIT pictureSizeChanged(); }

void LiveView::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.fillRect(rect(), palette().color(QPalette::Window));
  paintPicture(painter);
  paintLane(painter);
  paintAxes(painter);
}

void LiveView::paintPicture(QPainter& painter) const {
  const QRectF area = pictureRect();
  if (m_filled < m_ring.width() || m_ring.isNull()) painter.fillRect(area, palette().color(QPalette::Base));
  if (m_filled > 0) {
    // One device pixel a column, except for a moment after the window has changed its size.
    const double columnWidth = area.width() / m_ring.width();
    const int recent = std::min(m_next, m_filled);
    const int older = m_filled - recent;
    const auto draw = [&](double left, int firstColumn, int count) {
      if (count <= 0) return;
      painter.drawImage(QRectF(left, area.top(), count * columnWidth, area.height()), m_ring,
                        QRectF(firstColumn, 0, count, m_ring.height()));
    };
    const double right = area.left() + area.width();
    draw(right - m_filled * columnWidth, m_ring.width() - older, older);
    draw(right - recent * columnWidth, m_next - recent, recent);
  } else {
    painter.setPen(mutedColour(palette()));
    painter.drawText(area.adjusted(kSpace, 0, -kSpace, 0), Qt::AlignCenter | Qt::TextWordWrap, m_pictureHint);
  }
}

void LiveView::paintLane(QPainter& painter) const {
  const QRect area = laneRect();
  painter.fillRect(area, palette().color(QPalette::Base));
  painter.fillRect(area, QBrush(palette().color(QPalette::Mid), Qt::BDiagPattern));
  if (m_windows.empty()) {
    const QRect text = fontMetrics().boundingRect(area.adjusted(kSpace, 0, -kSpace, 0),
                                                  Qt::AlignCenter | Qt::TextWordWrap, m_laneHint);
    if (!m_laneHint.isEmpty()) painter.fillRect(text.adjusted(-kSpace, 0, kSpace, 0), palette().color(QPalette::Base));
    painter.setPen(mutedColour(palette()));
    painter.drawText(text, Qt::AlignCenter | Qt::TextWordWrap, m_laneHint);
    return;
  }
  painter.save();
  painter.setClipRect(area);
  for (std::size_t first = 0; first < m_windows.size();) {
    std::size_t end = first + 1;
    while (end < m_windows.size() && m_windows[end].startSeconds <= m_windows[end - 1].endSeconds + kGapSeconds) ++end;
    paintRun(painter, first, end);
    first = end;
  }
  painter.restore();
}

void LiveView::paintRun(QPainter& painter, std::size_t first, std::size_t end) const {
  const QRectF area = laneRect();
  std::array<QPolygonF, kStack.size()> upper;
  const auto addPoint = [&](double seconds, const EmotionScores& scores) {
    double height = 0;
    for (std::size_t i = 0; i < kStack.size(); ++i) {
      upper[i] << QPointF(xOf(seconds), area.top() + height * area.height());
      height += scores[kStack[i]];
    }
  };
  addPoint(m_windows[first].startSeconds, m_windows[first].scores);
  for (std::size_t i = first; i < end; ++i) addPoint(centreOf(m_windows[i]), m_windows[i].scores);
  addPoint(m_windows[end - 1].endSeconds, m_windows[end - 1].scores);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  for (std::size_t i = 0; i < kStack.size(); ++i) {
    // Each area reaches down to the floor and the next one covers it, so no background shines between them.
    QPolygonF& shape = upper[i];
    shape << QPointF(shape.back().x(), area.bottom()) << QPointF(shape.front().x(), area.bottom());
    painter.setBrush(emotionColour(kStack[i], palette()));
    painter.drawPolygon(shape);
  }
}

void LiveView::paintAxes(QPainter& painter) const {
  const QRect picture = pictureRect();
  const QRect lane = laneRect();
  painter.setPen(mutedColour(palette()));
  const int textHeight = fontMetrics().height();
  for (const AxisTick& tick : frequencyTicks(m_axis, picture.height(), kMinLabelDistance)) {
    const int y = picture.bottom() -
                  static_cast<int>(std::lround(heightOfFrequency(m_axis, tick.value) * (picture.height() - 1)));
    painter.drawLine(picture.left() - kTickLength, y, picture.left() - 1, y);
    const int top = std::clamp(y - textHeight / 2, 0, height() - textHeight);
    painter.drawText(QRect(0, top, picture.left() - kTickLength - kSpace, textHeight), Qt::AlignRight, tick.label);
  }
  painter.drawText(QRect(0, lane.top(), lane.left() - kTickLength - kSpace, lane.height()),
                   //: Name of the strip below the spectrogram, in small letters
                   Qt::AlignRight | Qt::AlignVCenter, tr("emotion"));

  const double step = timeStepSeconds(m_spanSeconds, std::max(lane.width() / kTimeLabelDistance, 1));
  for (int i = 0; i * step <= m_spanSeconds * (1 + 1e-9); ++i) {
    const double back = i * step;
    const int x = lane.right() - static_cast<int>(std::lround(back / m_spanSeconds * (lane.width() - 1)));
    painter.drawLine(x, lane.bottom() + 1, x, lane.bottom() + kTickLength);
    //: The right edge of a moving picture; the marks before it are seconds
    const QString label = i == 0 ? tr("now") : tr("−%1 s").arg(QLocale().toString(back, 'g', 4));
    const int labelWidth = fontMetrics().horizontalAdvance(label);
    const int left = std::clamp(x - labelWidth / 2, 0, width() - labelWidth);
    painter.drawText(QRect(left, lane.bottom() + kTickLength + 1, labelWidth, textHeight), Qt::AlignCenter, label);
  }
}

}  // namespace moodogram::ui
