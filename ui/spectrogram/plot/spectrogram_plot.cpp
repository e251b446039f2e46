// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/plot/spectrogram_plot.h"

#include <QScopedValueRollback>
#include <algorithm>
#include <cmath>
#include <memory>

#include "ui/common/motion.h"
#include "ui/spectrogram/plot/accessible_plot.h"
#include "ui/spectrogram/plot/axis_tickers.h"
#include "ui/spectrogram/plot/emotion_lane_item.h"
#include "ui/spectrogram/plot/harmonic_cursor_item.h"
#include "ui/spectrogram/plot/measure_item.h"
#include "ui/spectrogram/plot/plot_overlays.h"
#include "ui/spectrogram/plot/selection_item.h"
#include "ui/spectrogram/plot/spectrogram_item.h"

namespace moodogram::ui {
namespace {

constexpr int kLaneHeight = 56;
constexpr int kRightMargin = 18;  // half of the last time label
constexpr double kJumpSeconds = 1;
constexpr int kMinRows = 64;
constexpr int kMaxRows = 2048;

/// Rows of the pictures: one a pixel, so that no tone falls between two rows that are shown.
int rowsForHeight(double devicePixels) {
  return std::clamp(static_cast<int>(std::ceil(devicePixels)), kMinRows, kMaxRows);
}

}  // namespace

SpectrogramPlot::SpectrogramPlot(TileService* tiles, QWidget* parent)
    : QCustomPlot(parent), m_tiles(tiles), m_picture(addRect(0)), m_lane(addRect(1)), m_coordinates(m_picture, m_lane) {
  plotLayout()->setRowSpacing(4);
  m_lane->setMinimumSize(0, kLaneHeight);
  m_lane->setMaximumSize(QWIDGETSIZE_MAX, kLaneHeight);
  m_lane->setSizeConstraintRect(QCPLayoutElement::scrInnerRect);
  m_picture->setAutoMargins(QCP::msLeft | QCP::msRight);
  for (QCPAxisRect* rect : {m_picture, m_lane}) rect->setMinimumMargins(QMargins(0, 0, kRightMargin, 0));
  auto* margins = new QCPMarginGroup(this);
  for (QCPAxisRect* rect : {m_picture, m_lane}) rect->setMarginGroup(QCP::msLeft | QCP::msRight, margins);

  m_frequencyTicker = QSharedPointer<FrequencyTicker>::create(m_picture);
  m_timeTicker = QSharedPointer<TimeTicker>::create(m_lane);
  m_picture->axis(QCPAxis::atLeft)->setTicker(m_frequencyTicker);
  m_picture->axis(QCPAxis::atLeft)->setRange(0, 1);
  m_picture->axis(QCPAxis::atBottom)->setTickLabels(false);
  m_picture->axis(QCPAxis::atBottom)->setTicks(false);
  const auto laneName = QSharedPointer<QCPAxisTickerText>::create();
  //: Name of the strip below the spectrogram, in small letters
  laneName->addTick(0.5, tr("emotion"));
  m_lane->axis(QCPAxis::atLeft)->setTicker(laneName);
  m_lane->axis(QCPAxis::atLeft)->setRange(0, 1);
  m_lane->axis(QCPAxis::atBottom)->setTicker(m_timeTicker);
  addItems();

  setObjectName(QStringLiteral("spectrogramPlot"));
  setInteractions({});
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setAttribute(Qt::WA_OpaquePaintEvent);
  AccessiblePlot::install();
  setLayoutDirection(Qt::LeftToRight);  // as time runs
  setAccessibleName(tr("Spectrogram and emotions over time"));
  applyPalette();
  m_requestedAxis = m_tiles->wanted().axis;
  m_navigator.setHome(m_requestedAxis);
  connect(&m_navigator, &PlotNavigator::timeChanged, this, &SpectrogramPlot::showTime);
  connect(&m_navigator, &PlotNavigator::axisChanged, this, &SpectrogramPlot::showAxis);
  connect(this, &QCustomPlot::afterLayout, this, &SpectrogramPlot::requestTiles);
  connect(m_tiles, &TileService::opened, this, &SpectrogramPlot::openTrack);
  connect(m_tiles, &TileService::stateChanged, this, &SpectrogramPlot::showState);
  connect(m_tiles, &TileService::tileReady, this, &SpectrogramPlot::refresh);
  showState();
}

void SpectrogramPlot::addItems() {
  setCurrentLayer(QStringLiteral("main"));
  new SpectrogramItem(m_picture, m_tiles);  // NOLINT: the plot owns its items
  m_emotions = new EmotionLaneItem(m_lane);
  m_grid = new GridItem(this, &m_coordinates, m_picture->axis(QCPAxis::atLeft), m_lane->axis(QCPAxis::atBottom));
  m_grid->setVisible(false);
  m_selection = new SelectionItem(this, &m_coordinates);
  m_harmonics = new HarmonicCursorItem(this, &m_coordinates);
  m_measure = new MeasureItem(this, &m_coordinates);
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
  if (plotLayout()->hasElement(row, 0)) plotLayout()->remove(plotLayout()->element(row, 0));
  plotLayout()->addElement(row, 0, rect);
  return rect;
}

void SpectrogramPlot::applyPalette() {
  setBackground(palette().color(QPalette::Window));
  const QColor text = palette().color(QPalette::PlaceholderText);
  QFont small = font();
  small.setPixelSize(std::max(QFontInfo(font()).pixelSize() - 1, 9));
  // Half of the highest frequency's label lies above the picture.
  m_picture->setMargins(QMargins(0, (QFontMetrics(small).height() + 1) / 2, 0, 0));
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

void SpectrogramPlot::openTrack() {
  adoptAxis();
  setSelection(std::nullopt);
  setMeasurement(std::nullopt);
  m_navigator.openTrack(durationSeconds(), m_tiles->sampleRateHz());
  showState();
}

void SpectrogramPlot::showState() {
  const bool hasTrack = m_tiles->hasTrack() && m_tiles->sampleCount() > 0;
  const double duration = hasTrack ? durationSeconds() : 0;
  for (QCPAxisRect* rect : {m_picture, m_lane}) {
    for (QCPAxis* axis : rect->axes()) axis->setVisible(hasTrack);
  }
  m_playhead.setVisible(hasTrack);
  m_emotions->setDurationSeconds(duration);
  adoptAxis();
  m_navigator.setDurationSeconds(duration);
  if (!hasTrack) {
    setPointer(std::nullopt);
    setSelection(std::nullopt);
    setMeasurement(std::nullopt);
  }
  if (m_tiles->hasTrack()) {
    m_coordinates.setAxis(m_tiles->wantedAxis());
    m_frequencyTicker->setAxis(m_tiles->wantedAxis());
  }
  if (duration != m_shownDurationSeconds) {
    m_shownDurationSeconds = duration;
    Q_EMIT durationChanged(duration);
  }
  refresh();
}

void SpectrogramPlot::adoptAxis() {
  const FrequencyAxis wanted = m_tiles->wanted().axis;
  if (wanted == m_requestedAxis) return;
  // Somebody else has set another scale or range: that is what there is to zoom into from now on. Of a zoomed view's
  // end, which whoever only chose a scale has left as it was, nothing follows.
  FrequencyAxis home = wanted;
  if (wanted.maxHz == m_requestedAxis.maxHz) home.maxHz = m_navigator.home().maxHz;
  m_requestedAxis = wanted;
  m_navigator.setHome(home);
}

void SpectrogramPlot::showTime() {
  const TimeRange time = m_navigator.view().time;
  for (QCPAxisRect* rect : {m_picture, m_lane}) {
    rect->axis(QCPAxis::atBottom)->setRange(time.startSeconds, time.endSeconds);
  }
  if (m_pointer) setPointer(m_pointer);
  Q_EMIT timeRangeChanged(time.startSeconds, time.endSeconds);
  refresh();
}

void SpectrogramPlot::showAxis() {
  TileSettings settings = m_tiles->wanted();
  settings.axis = m_requestedAxis = m_navigator.view().axis;
  m_tiles->setSettings(settings);
  m_coordinates.setAxis(m_tiles->wantedAxis());
  m_frequencyTicker->setAxis(m_tiles->wantedAxis());
  if (m_pointer) setPointer(m_pointer);
  Q_EMIT frequencyAxisChanged(m_navigator.view().axis);
  refresh();
}

void SpectrogramPlot::requestTiles() {
  adoptAxis();
  TileSettings settings = m_tiles->wanted();
  settings.rows = rowsForHeight(m_picture->height() * bufferDevicePixelRatio());
  m_tiles->setSettings(settings);
  if (!m_tiles->hasTrack()) return;
  const double rate = m_tiles->sampleRateHz();
  m_navigator.setBinStepHz(rate / static_cast<double>(settings.transform.spectrum.fftSize));
  const auto end = static_cast<std::int64_t>(std::ceil(timeRange().upper * rate));
  m_tiles->setVisible(static_cast<std::int64_t>(timeRange().lower * rate), std::min(end, m_tiles->sampleCount()),
                      visibleLevel());
}

int SpectrogramPlot::visibleLevel() const {
  const double pixels = std::max(m_picture->width() * bufferDevicePixelRatio(), 1.0);
  return static_cast<int>(std::floor(std::log2(std::max(timeRange().size() * m_tiles->sampleRateHz() / pixels, 1.0))));
}

void SpectrogramPlot::setTimeRange(double fromSeconds, double toSeconds) {
  m_navigator.setTime({fromSeconds, toSeconds});
}

void SpectrogramPlot::setFrequencyAxis(const FrequencyAxis& axis) { m_navigator.setAxis(axis); }

void SpectrogramPlot::fit() {
  m_navigator.remember();
  m_navigator.fitTime();
}

void SpectrogramPlot::reset() {
  m_navigator.remember();
  m_navigator.fitTime();
  m_navigator.resetFrequency();
}

void SpectrogramPlot::goBack() { m_navigator.back(); }

void SpectrogramPlot::goForward() { m_navigator.forward(); }

void SpectrogramPlot::extendTimeTo(double seconds) { m_navigator.extendTo(seconds); }

void SpectrogramPlot::setTimeline(const EmotionTimeline& timeline) {
  m_timeline = timeline;
  m_emotions->setTimeline(timeline);
  refresh();
}

void SpectrogramPlot::setFrequencyLabels(FrequencyLabels labels) {
  m_frequencyTicker->setLabels(labels);
  refresh();
}

FrequencyLabels SpectrogramPlot::frequencyLabels() const { return m_frequencyTicker->labels(); }

void SpectrogramPlot::setGridVisible(bool visible) {
  m_grid->setVisible(visible);
  refresh();
}

bool SpectrogramPlot::isGridVisible() const { return m_grid->visible(); }

void SpectrogramPlot::setPlayheadSeconds(double seconds) {
  const double before = m_playhead.seconds();
  if (seconds == before) return;
  update(m_playhead.region(m_coordinates));
  m_playhead.setSeconds(seconds);
  update(m_playhead.region(m_coordinates));
  const double followed = followedStart(before, seconds);
  if (followed != timeRange().lower) setTimeRange(followed, followed + timeRange().size());
}

double SpectrogramPlot::followedStart(double before, double seconds) const {
  const QCPRange range = timeRange();
  if (m_drag || durationSeconds() <= 0) return range.lower;
  // Who scrolls away on purpose is left alone: only crossing the edge or the middle, or a jump, moves the view.
  const bool jumped = std::abs(seconds - before) > kJumpSeconds;
  const bool scrolls = m_follow == FollowMode::Scroll && !isMotionReduced(*this);
  if (m_follow != FollowMode::Off && !scrolls && (jumped || range.contains(before)) && !range.contains(seconds)) return seconds;
  const double pixel = m_coordinates.secondsPerPixel() / bufferDevicePixelRatio();
  const bool crossed = before <= range.center() + 2 * pixel && seconds > range.center() - 2 * pixel;
  if (!scrolls || !(jumped || crossed)) return range.lower;
  // By whole pixels, so that the picture does not shimmer.
  const double start = std::round((seconds - range.size() / 2) / pixel) * pixel;
  return std::clamp(start, 0.0, std::max(durationSeconds() - range.size(), 0.0));
}

void SpectrogramPlot::link(SpectrogramPlot* first, SpectrogramPlot* second) {
  // Each change comes back from the other plot as far as that one could follow; it must not go round.
  const auto busy = std::make_shared<bool>(false);
  const auto guarded = [busy](auto&& change) {
    if (*busy) return;
    const QScopedValueRollback<bool> guard(*busy, true);
    change();
  };
  const auto both = [first, second, guarded] {
    guarded([&] {
      const double end = std::max(first->durationSeconds(), second->durationSeconds());
      first->extendTimeTo(end);
      second->extendTimeTo(end);
      second->setTimeRange(first->timeRange().lower, first->timeRange().upper);
    });
  };
  for (auto [from, to] : {std::pair(first, second), std::pair(second, first)}) {
    connect(from, &SpectrogramPlot::durationChanged, to, both);
    connect(from, &SpectrogramPlot::timeRangeChanged, to,
            [to, guarded](double start, double end) { guarded([&] { to->setTimeRange(start, end); }); });
    connect(from, &SpectrogramPlot::frequencyAxisChanged, to,
            [to, guarded](const FrequencyAxis& axis) { guarded([&] { to->setFrequencyAxis(axis); }); });
    connect(from, &SpectrogramPlot::cursorChanged, to, &SpectrogramPlot::showCrossHair);
  }
  both();
  second->setFrequencyAxis(first->frequencyAxis());
}

void SpectrogramPlot::changeEvent(QEvent* event) {
  QCustomPlot::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
    applyPalette();
    refresh();
  }
}

void SpectrogramPlot::refresh() {
  if (m_layoutPending) return;
  m_layoutPending = true;
  update();
  QMetaObject::invokeMethod(
      this,
      [this] {
        if (m_layoutPending) layOut();
      },
      Qt::QueuedConnection);
}

void SpectrogramPlot::layOut() {
  m_layoutPending = false;
  updateLayout();
  Q_EMIT afterReplot();
}

void SpectrogramPlot::updateLayout() {
  if (!m_isPainting) QCustomPlot::updateLayout();
}

void SpectrogramPlot::resizeEvent(QResizeEvent*) {
  setViewport(rect());
  refresh();
}

void SpectrogramPlot::paintEvent(QPaintEvent* event) {
  if (!qFuzzyCompare(bufferDevicePixelRatio(), devicePixelRatioF())) {
    setBufferDevicePixelRatio(devicePixelRatioF());
    m_layoutPending = true;
  }
  if (m_layoutPending) layOut();
  {
    QCPPainter painter(this);
    // The picture is opaque, up to its edge, which may lie inside of a device pixel.
    const QRegion picture = m_tiles->hasTrack() ? pictureRect().adjusted(1, 1, -1, -1) : QRect();
    for (const QRect& part : event->region() - picture) painter.fillRect(part, palette().color(QPalette::Window));
    const QScopedValueRollback<bool> guard(m_isPainting, true);
    draw(&painter);
  }
  QPainter painter(this);
  m_playhead.paint(painter, m_coordinates);
  m_crossHair.paint(painter, font(), m_coordinates);
  if (!m_keyboardFocus) return;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(palette().color(QPalette::Link), 2));
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

QImage SpectrogramPlot::image(double scale) {
  QImage result = toPixmap(width(), height(), scale).toImage();
  QPainter painter(&result);
  m_playhead.paint(painter, m_coordinates);
  return result;
}

}  // namespace moodogram::ui
