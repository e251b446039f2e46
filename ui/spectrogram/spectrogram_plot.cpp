// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/spectrogram_plot.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/common/emotion_style.h"
#include "ui/common/time_text.h"
#include "ui/common/timeline_lookup.h"
#include "ui/spectrogram/axis_tickers.h"
#include "ui/spectrogram/emotion_lane_item.h"
#include "ui/spectrogram/overview.h"
#include "ui/spectrogram/plot_overlays.h"
#include "ui/spectrogram/spectrogram_item.h"

namespace moodogram::ui {
namespace {

constexpr int kLaneHeight = 56;
constexpr int kRightMargin = 18;  // half of the last time label
constexpr double kShortestSpanSeconds = 0.1;
constexpr int kCursorDecimals = 2;

/// Rows to compute for a picture of this height. A few sizes only, so that most resizing redraws nothing.
int rowsForHeight(double devicePixels) {
  static constexpr std::array kSizes{256, 384, 512, 768, 1024};
  const auto size = std::find_if(kSizes.begin(), kSizes.end(), [&](int rows) { return rows >= devicePixels; });
  return size != kSizes.end() ? *size : kSizes.back();
}

QCPLayer* addBufferedLayer(QCustomPlot* plot, const QString& name) {
  plot->addLayer(name);
  QCPLayer* layer = plot->layer(name);
  layer->setMode(QCPLayer::lmBuffered);
  return layer;
}

}  // namespace

SpectrogramPlot::SpectrogramPlot(TileService* tiles, QWidget* parent) : QCustomPlot(parent), m_tiles(tiles) {
  plotLayout()->clear();
  plotLayout()->setRowSpacing(4);
  m_picture = addRect(0);
  m_lane = addRect(1);
  m_lane->setMinimumSize(0, kLaneHeight);
  m_lane->setMaximumSize(QWIDGETSIZE_MAX, kLaneHeight);
  m_lane->setSizeConstraintRect(QCPLayoutElement::scrInnerRect);
  m_picture->setAutoMargins(QCP::msLeft | QCP::msRight);
  m_picture->setMargins(QMargins(0, 6, 0, 0));
  for (QCPAxisRect* rect : {m_picture, m_lane}) rect->setMinimumMargins(QMargins(0, 0, kRightMargin, 0));
  auto* margins = new QCPMarginGroup(this);
  for (QCPAxisRect* rect : {m_picture, m_lane}) rect->setMarginGroup(QCP::msLeft | QCP::msRight, margins);

  m_frequencyTicker = QSharedPointer<FrequencyTicker>::create(m_picture);
  m_picture->axis(QCPAxis::atLeft)->setTicker(m_frequencyTicker);
  m_picture->axis(QCPAxis::atLeft)->setRange(0, 1);
  m_picture->axis(QCPAxis::atBottom)->setTickLabels(false);
  m_picture->axis(QCPAxis::atBottom)->setTicks(false);
  const auto laneName = QSharedPointer<QCPAxisTickerText>::create();
  laneName->addTick(0.5, tr("emotion"));
  m_lane->axis(QCPAxis::atLeft)->setTicker(laneName);
  m_lane->axis(QCPAxis::atLeft)->setRange(0, 1);
  m_lane->axis(QCPAxis::atBottom)->setTicker(QSharedPointer<TimeTicker>::create(m_lane));

  setCurrentLayer(QStringLiteral("main"));
  new SpectrogramItem(m_picture, tiles);  // NOLINT: the plot owns its items
  m_emotions = new EmotionLaneItem(m_lane);
  // Layers with a buffer of their own: moving what is on them draws nothing else anew.
  setCurrentLayer(addBufferedLayer(this, QStringLiteral("playhead"))->name());
  m_playhead = new PlayheadItem(m_picture, m_lane);
  m_playhead->setVisible(false);
  setCurrentLayer(addBufferedLayer(this, QStringLiteral("cursor"))->name());
  m_cursor = new CursorItem(m_picture, m_lane);

  setObjectName(QStringLiteral("spectrogramPlot"));
  setInteractions({});
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setAccessibleName(tr("Spectrogram and emotions over time"));
  applyPalette();
  connect(this, &QCustomPlot::afterLayout, this, &SpectrogramPlot::requestTiles);
  connect(m_tiles, &TileService::opened, this, [this] {
    m_fitted = true;
    showState();
  });
  connect(m_tiles, &TileService::stateChanged, this, &SpectrogramPlot::showState);
  connect(m_tiles, &TileService::tileReady, this, [this] { replot(rpQueuedReplot); });
  showState();
}

QCPAxisRect* SpectrogramPlot::addRect(int row) {
  auto* rect = new QCPAxisRect(this, false);
  for (const QCPAxis::AxisType type : {QCPAxis::atLeft, QCPAxis::atBottom}) {
    QCPAxis* axis = rect->addAxis(type);
    axis->grid()->setVisible(false);
    axis->setSubTicks(false);
    axis->setTickLength(0, type == QCPAxis::atBottom ? 3 : 0);
    axis->setTickLabelPadding(type == QCPAxis::atBottom ? 4 : 6);
  }
  plotLayout()->addElement(row, 0, rect);
  return rect;
}

void SpectrogramPlot::applyPalette() {
  setBackground(palette().color(QPalette::Window));
  const QColor text = palette().color(QPalette::PlaceholderText);
  QFont small = font();
  small.setPixelSize(std::max(QFontInfo(font()).pixelSize() - 1, 9));
  for (QCPAxisRect* rect : {m_picture, m_lane}) {
    for (QCPAxis* axis : rect->axes()) {
      axis->setBasePen(Qt::NoPen);
      axis->setTickPen(axis->axisType() == QCPAxis::atBottom ? QPen(palette().color(QPalette::Mid), 1)
                                                             : QPen(Qt::NoPen));
      axis->setTickLabelColor(text);
      axis->setTickLabelFont(small);
    }
  }
}

double SpectrogramPlot::durationSeconds() const {
  return m_tiles->hasTrack() ? static_cast<double>(m_tiles->sampleCount()) / m_tiles->sampleRateHz() : 0;
}

void SpectrogramPlot::showState() {
  const bool hasTrack = m_tiles->hasTrack() && m_tiles->sampleCount() > 0;
  for (QCPAxisRect* rect : {m_picture, m_lane}) {
    for (QCPAxis* axis : rect->axes()) axis->setVisible(hasTrack);
  }
  m_playhead->setVisible(hasTrack);
  m_emotions->setDurationSeconds(hasTrack ? durationSeconds() : 0);
  if (!hasTrack) showCursor(std::nullopt);
  if (m_tiles->hasTrack()) m_frequencyTicker->setAxis(m_tiles->wantedAxis());
  if (m_fitted) {
    fit();
  } else {
    setTimeRange(timeRange().lower, timeRange().upper);
  }
}

void SpectrogramPlot::requestTiles() {
  TileSettings settings = m_tiles->wanted();
  settings.rows = rowsForHeight(m_picture->height() * bufferDevicePixelRatio());
  m_tiles->setSettings(settings);
  if (!m_tiles->hasTrack()) return;
  const double rate = m_tiles->sampleRateHz();
  m_tiles->setVisible(static_cast<std::int64_t>(timeRange().lower * rate),
                      static_cast<std::int64_t>(std::ceil(timeRange().upper * rate)), visibleLevel());
}

int SpectrogramPlot::visibleLevel() const {
  const double pixels = std::max(m_picture->width() * bufferDevicePixelRatio(), 1.0);
  return static_cast<int>(std::floor(std::log2(std::max(timeRange().size() * m_tiles->sampleRateHz() / pixels, 1.0))));
}

void SpectrogramPlot::setTimeRange(double fromSeconds, double toSeconds) {
  const double duration = durationSeconds();
  if (duration > 0) {
    const double span = std::clamp(toSeconds - fromSeconds, std::min(kShortestSpanSeconds, duration), duration);
    const double from = std::clamp(fromSeconds, 0.0, duration - span);
    m_fitted = span >= duration;
    for (QCPAxisRect* rect : {m_picture, m_lane}) rect->axis(QCPAxis::atBottom)->setRange(from, from + span);
    if (m_pointer) showCursor(m_pointer);
  }
  replot(rpQueuedReplot);
}

void SpectrogramPlot::fit() {
  setTimeRange(0, durationSeconds());
  m_fitted = true;
}

void SpectrogramPlot::zoom(double factor, double aroundSeconds) {
  const QCPRange range = timeRange();
  const double span =
      std::clamp(range.size() * factor, std::min(kShortestSpanSeconds, durationSeconds()), durationSeconds());
  const double from = aroundSeconds - (aroundSeconds - range.lower) * span / range.size();
  setTimeRange(from, from + span);
}

void SpectrogramPlot::scroll(double seconds) { setTimeRange(timeRange().lower + seconds, timeRange().upper + seconds); }

void SpectrogramPlot::setTimeline(const EmotionTimeline& timeline) {
  m_timeline = timeline;
  m_emotions->setTimeline(timeline);
  replot(rpQueuedReplot);
}

void SpectrogramPlot::setPlayheadSeconds(double seconds) {
  const double before = m_playhead->seconds();
  if (seconds == before) return;
  m_playhead->setSeconds(seconds);
  const QCPRange range = timeRange();
  // Who scrolls away on purpose is left alone: only crossing the edge, or a jump, turns the page.
  const bool wasInView = range.contains(before) || std::abs(seconds - before) > 1;
  if (m_follow && wasInView && !range.contains(seconds) && !m_press && durationSeconds() > 0) {
    setTimeRange(seconds, seconds + range.size());
  } else {
    m_playhead->layer()->replot();
  }
}

bool SpectrogramPlot::inLanes(const QPointF& position) const {
  const QRectF picture = m_picture->rect();
  return durationSeconds() > 0 && position.x() >= picture.left() && position.x() <= picture.right() &&
         position.y() >= picture.top() && position.y() <= m_lane->rect().bottom();
}

QString SpectrogramPlot::readoutAt(const QPointF& position) {
  if (!inLanes(position)) return {};
  const double seconds = secondsAt(position.x());
  QString text = timeText(seconds, kCursorDecimals);
  const QLocale locale;
  const auto number = [&](double value) { return locale.toString(value, 'f', 1).replace('-', QChar(0x2212)); };
  if (m_picture->rect().contains(position.toPoint())) {
    // The middle of the device pixel under the pointer.
    const double ratio = bufferDevicePixelRatio();
    const QRectF area = m_picture->rect();
    const double height = 1 - ((std::floor(position.y() * ratio) + 0.5) / ratio - area.top()) / area.height();
    const double hz = frequencyAtHeight(m_tiles->wantedAxis(), height);
    text += tr("   %1 Hz").arg(number(hz));
    if (hz > 0) {
      const Note note = nearestNote(hz);
      const QString sign = note.cents < 0 ? QString(QChar(0x2212)) : QStringLiteral("+");
      text += tr("   %1 %2 ct", "note name, distance in cents")
                  .arg(note.name, sign + QString::number(std::abs(note.cents)));
    }
    const auto sample = static_cast<std::int64_t>(seconds * m_tiles->sampleRateHz());
    const double halfPixel = 0.5 / (ratio * area.height());
    const FrequencyAxis axis = m_tiles->wantedAxis();
    const std::optional<float> level = m_tiles->levelDbAt(sample, frequencyAtHeight(axis, height - halfPixel),
                                                          frequencyAtHeight(axis, height + halfPixel));
    if (level) {
      text += tr("\n%1 dB   ").arg(number(*level));
    } else {
      text += QLatin1Char('\n');
    }
  } else {
    text += QLatin1Char('\n');
  }
  const WindowScores* window = windowAt(m_timeline, seconds);
  if (!window) return text + tr("not analysed yet");
  return text + tr("%1 %2 % (window %3\u2013%4)")
                    .arg(emotionLabel(window->scores.top()).toLower())
                    .arg(std::lround(100 * window->scores.confidence()))
                    .arg(timeText(window->startSeconds), timeText(window->endSeconds));
}

void SpectrogramPlot::showCursor(const std::optional<QPointF>& position) {
  m_pointer = position && inLanes(*position) ? position : std::nullopt;
  const QString text = m_pointer ? readoutAt(*m_pointer) : QString();
  m_cursor->setReadout(m_pointer.value_or(QPointF()), text);
  if (!text.isEmpty()) setAccessibleDescription(QString(text).replace(QLatin1Char('\n'), QLatin1Char(' ')));
  m_cursor->layer()->replot();
}

void SpectrogramPlot::describeView() {
  setAccessibleDescription(
      tr("%1 to %2 of %3").arg(timeText(timeRange().lower), timeText(timeRange().upper), timeText(durationSeconds())));
}

QImage SpectrogramPlot::image(double scale) {
  const std::optional<QPointF> pointer = m_pointer;
  showCursor(std::nullopt);
  QImage result = toPixmap(width(), height(), scale).toImage();
  showCursor(pointer);
  return result;
}

}  // namespace moodogram::ui
