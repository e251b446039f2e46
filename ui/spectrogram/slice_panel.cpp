// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/slice_panel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/common/time_text.h"
#include "ui/spectrogram/plot/slice_plot.h"

namespace moodogram::ui {
namespace {

constexpr int kIntervalMs = 66;  // 15 spectra a second
constexpr int kLevelLabelHeight = 22;
constexpr std::size_t kMaxLabels = 6;

}  // namespace

SlicePanel::SlicePanel(QWidget* parent)
    : QWidget(parent),
      m_plot(new SlicePlot(this)),
      m_controls(new QWidget(this)),
      m_where(new QLabel(m_controls)),
      m_average(new QCheckBox(tr("A&verage"), m_controls)),
      //: The highest level that was ever reached stays
      m_peakHold(new QCheckBox(tr("Peak &hold"), m_controls)) {
  setObjectName(QStringLiteral("slicePanel"));
  setAccessibleName(tr("Spectrum"));
  m_where->setObjectName(QStringLiteral("sliceWhere"));
  m_where->setProperty("muted", true);
  m_average->setObjectName(QStringLiteral("sliceAverage"));
  m_average->setToolTip(tr("The mean of the selected part"));
  m_average->setChecked(true);
  m_peakHold->setObjectName(QStringLiteral("slicePeakHold"));
  m_peakHold->setToolTip(tr("The loudest of the selected part, or of what was shown since this was switched on"));
  auto* copy = new QPushButton(tr("&Copy"), m_controls);
  copy->setObjectName(QStringLiteral("sliceCopy"));
  copy->setToolTip(tr("Copy as comma-separated values"));
  copy->setAccessibleName(tr("Copy the spectrum as comma-separated values"));
  copy->setProperty("flat", true);
  auto* rows = new QGridLayout;  // two lines: the panel is narrow, and some languages are not
  rows->setVerticalSpacing(0);
  rows->addWidget(m_average, 0, 0);
  rows->addWidget(m_peakHold, 1, 0);
  rows->addWidget(copy, 0, 1);
  rows->setColumnStretch(0, 1);
  auto* layout = new QVBoxLayout(m_controls);
  layout->setContentsMargins(10, 0, 10, 4);
  layout->setSpacing(2);
  layout->addWidget(m_where);
  layout->addLayout(rows);
  layout->addStretch();

  m_soon.setSingleShot(true);
  m_soon.setInterval(kIntervalMs);
  connect(&m_soon, &QTimer::timeout, this, &SlicePanel::request);
  connect(m_average, &QCheckBox::toggled, this, &SlicePanel::redraw);
  connect(m_peakHold, &QCheckBox::toggled, this, [this] {
    m_held.clear();
    if (m_slice) hold(*m_slice);
    redraw();
  });
  connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(csv()); });
}

void SlicePanel::setTiles(TileService* tiles) {
  if (m_tiles == tiles) return;
  if (m_tiles) m_tiles->disconnect(this);
  m_tiles = tiles;
  m_slice.reset();
  m_asked.reset();
  m_held.clear();
  if (!m_tiles) return;
  connect(m_tiles, &TileService::sliceReady, this, &SlicePanel::show);
  connect(m_tiles, &TileService::opened, this, [this] {
    m_slice.reset();
    m_asked.reset();
    m_held.clear();
    redraw();
    request();
  });
  connect(m_tiles, &TileService::stateChanged, this, [this] {
    redraw();
    if (!m_soon.isActive()) m_soon.start();
  });
}

void SlicePanel::setPointerSeconds(std::optional<double> seconds) {
  m_pointerSeconds = seconds;
  if (!m_soon.isActive()) m_soon.start();
}

void SlicePanel::setPlayheadSeconds(double seconds) {
  m_playheadSeconds = seconds;
  if (!m_pointerSeconds && !m_soon.isActive()) m_soon.start();
}

void SlicePanel::setSelection(std::optional<TimeRange> range) {
  m_selection = range;
  if (!m_soon.isActive()) m_soon.start();
}

void SlicePanel::setSpan(int top, int bottom) {
  m_bottom = bottom;
  m_plot->setSpan(top, bottom);
  placeControls();
}

void SlicePanel::placeControls() {
  const int bottom = m_bottom > 0 ? m_bottom : height() - kLevelLabelHeight - m_controls->sizeHint().height();
  const int top = bottom + kLevelLabelHeight;
  m_plot->setGeometry(0, 0, width(), top);
  m_controls->setGeometry(0, top, width(), std::max(height() - top, m_controls->sizeHint().height()));
}

void SlicePanel::request() {
  if (!isVisible() || !m_tiles || !m_tiles->hasTrack()) return;
  const double rate = m_tiles->sampleRateHz();
  const auto sampleAt = [rate](double seconds) { return static_cast<std::int64_t>(std::llround(seconds * rate)); };
  SliceRequest wanted{sampleAt(m_pointerSeconds.value_or(m_playheadSeconds))};
  if (m_selection) {
    wanted.rangeFirst = sampleAt(m_selection->startSeconds);
    wanted.rangeEnd = sampleAt(m_selection->endSeconds);
  }
  const TileTransform& transform = m_tiles->wanted().transform;
  if (m_asked == wanted && m_askedTransform == transform) return;
  m_asked = wanted;
  m_askedTransform = transform;
  m_tiles->requestSlice(wanted);
}

void SlicePanel::show(const SpectrumSlice& slice) {
  if (m_slice && !(m_slice->transform == slice.transform)) m_held.clear();
  m_slice = slice;
  hold(slice);
  redraw();
}

void SlicePanel::hold(const SpectrumSlice& slice) {
  if (!m_peakHold->isChecked()) return;
  if (m_held.size() != slice.at.decibels.size()) {
    m_held = slice.at.decibels;
  } else {
    std::transform(m_held.begin(), m_held.end(), slice.at.decibels.begin(), m_held.begin(),
                   [](float a, float b) { return std::max(a, b); });
  }
}

void SlicePanel::redraw() {
  if (!m_tiles) return;
  const FrequencyAxis axis = m_tiles->wantedAxis();
  m_plot->setAxis(axis);
  m_plot->setLevels(m_tiles->wanted().look.floorDb, m_tiles->wanted().look.ceilingDb);
  const bool there = m_slice && m_tiles->hasTrack();
  const BinAxis bins = there ? m_slice->bins : BinAxis();
  const bool selected = there && !m_slice->mean.decibels.empty();
  m_average->setEnabled(selected);
  const bool average = selected && m_average->isChecked();
  const std::vector<float> none;
  m_plot->setCurve(SlicePlot::Curve::At, there ? m_slice->at.decibels : none, bins);
  m_plot->setCurve(SlicePlot::Curve::Mean, average ? m_slice->mean.decibels : none, bins);
  const std::vector<float>& loudest = selected ? m_slice->peak.decibels : m_held;
  m_plot->setCurve(SlicePlot::Curve::Peak, there && m_peakHold->isChecked() ? loudest : none, bins);
  std::vector<SpectralPeak> peaks;
  if (there) peaks = average ? m_slice->mean.peaks : m_slice->at.peaks;
  std::erase_if(peaks, [&](const SpectralPeak& peak) {
    return peak.levelDb < m_tiles->wanted().look.floorDb || peak.hz < axis.minHz || peak.hz > axis.maxHz;
  });
  if (peaks.size() > kMaxLabels) peaks.resize(kMaxLabels);
  QStringList described;
  for (const SpectralPeak& peak : peaks) described << peakText(peak);
  m_plot->setPeaks(std::move(peaks));
  QString where;
  if (there) {
    const double rate = m_slice->sampleRateHz;
    const auto seconds = [&](std::int64_t sample) { return timeText(static_cast<double>(sample) / rate, 2); };
    where = average
                //: A spectrum; %1, %2: times
                ? tr("Mean of %1–%2").arg(seconds(m_slice->request.rangeFirst), seconds(m_slice->request.rangeEnd))
                //: A spectrum; %1: a time
                : tr("At %1").arg(seconds(m_slice->request.sample));
  }
  m_where->setText(where);
  m_plot->setAccessibleDescription(where + QStringLiteral(": ") + described.join(QStringLiteral("; ")));
  m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QString SlicePanel::csv() const {
  if (!m_slice) return {};
  const bool selected = !m_slice->mean.decibels.empty();
  QString text =
      selected ? QStringLiteral("frequency_hz,level_db,mean_db,peak_db\n") : QStringLiteral("frequency_hz,level_db\n");
  const auto number = [](double value, int decimals) { return QString::number(value, 'f', decimals); };
  for (std::size_t k = 0; k < m_slice->at.decibels.size(); ++k) {
    text +=
        number(m_slice->bins.hzOf(static_cast<double>(k)), 4) + QLatin1Char(',') + number(m_slice->at.decibels[k], 3);
    if (selected)
      text += QLatin1Char(',') + number(m_slice->mean.decibels[k], 3) + QLatin1Char(',') +
              number(m_slice->peak.decibels[k], 3);
    text += QLatin1Char('\n');
  }
  return text;
}

void SlicePanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  m_asked.reset();
  m_soon.start();
}

void SlicePanel::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  m_soon.stop();
}

void SlicePanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  placeControls();
}

}  // namespace moodogram::ui
