// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/plot/slice_plot.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "ui/common/theme.h"
#include "ui/spectrogram/plot/axis_tickers.h"

namespace moodogram::ui {
namespace {

constexpr int kSideMargin = 10;

}  // namespace

/// A dot at each peak and its frequency, note and level beside it. Where two would touch, the louder one is named.
class PeakLabels : public QCPAbstractItem {
 public:
  explicit PeakLabels(QCPAxisRect* rect) : QCPAbstractItem(rect->parentPlot()), m_rect(rect) {
    setClipToAxisRect(false);
    setSelectable(false);
  }
  double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }

  std::vector<SpectralPeak> peaks;  ///< the highest first
  FrequencyAxis axis;

 protected:
  void draw(QCPPainter* painter) override {
    QFont small = mParentPlot->font();
    small.setPixelSize(std::max(QFontInfo(small).pixelSize() - 2, 9));
    painter->setFont(small);
    const QFontMetricsF metrics(small);
    const QPalette palette = mParentPlot->palette();
    const QRectF area = m_rect->rect();
    std::vector<double> taken;
    for (const SpectralPeak& peak : peaks) {
      const double y = m_rect->axis(QCPAxis::atLeft)->coordToPixel(heightOfFrequency(axis, peak.hz));
      if (y < area.top() || y > area.bottom()) continue;
      const double height = metrics.height();
      if (std::any_of(taken.begin(), taken.end(), [&](double other) { return std::abs(other - y) < height; })) continue;
      taken.push_back(y);
      const double x =
          std::clamp(m_rect->axis(QCPAxis::atBottom)->coordToPixel(peak.levelDb), area.left(), area.right());
      painter->setPen(Qt::NoPen);
      painter->setBrush(palette.color(QPalette::Text));
      painter->drawEllipse(QPointF(x, y), 2.5, 2.5);
      const QString text = peakText(peak);
      QRectF box(0, 0, metrics.horizontalAdvance(text) + 8, height);
      const bool toTheRight = x + 6 + box.width() <= area.right() + kSideMargin;
      box.moveTo(toTheRight ? x + 6 : std::max(x - 6 - box.width(), area.left()), y - height / 2);
      if (box.top() < area.top()) box.moveTop(area.top());
      if (box.bottom() > area.bottom()) box.moveBottom(area.bottom());
      QColor back = palette.color(QPalette::Window);
      back.setAlphaF(0.8F);
      painter->setBrush(back);
      painter->drawRoundedRect(box, 3, 3);
      painter->setPen(palette.color(QPalette::Text));
      painter->drawText(box, Qt::AlignCenter, text);
    }
  }

 private:
  QCPAxisRect* m_rect;
};

QString peakText(const SpectralPeak& peak) {
  const Note note = nearestNote(peak.hz);
  const QString sign = note.cents < 0 ? QString(QChar(0x2212)) : QStringLiteral("+");
  return QCoreApplication::translate("SlicePlot", "%1 Hz  %2 %3 ct  %4 dB", "a peak: frequency, note, cents, level")
      .arg(QLocale().toString(peak.hz, 'f', peak.hz < 1000 ? 1 : 0), note.name,
           sign + QLocale().toString(std::abs(note.cents)), decibelText(peak.levelDb, 1));
}

SlicePlot::SlicePlot(QWidget* parent) : QCustomPlot(parent) {
  plotLayout()->clear();
  m_rect = new QCPAxisRect(this, false);
  for (const QCPAxis::AxisType type : {QCPAxis::atLeft, QCPAxis::atBottom}) {
    QCPAxis* axis = m_rect->addAxis(type);
    axis->setSubTicks(false);
    axis->setTickLength(0, 0);
  }
  plotLayout()->addElement(0, 0, m_rect);
  m_rect->setAutoMargins(QCP::msNone);
  QCPAxis* frequency = m_rect->axis(QCPAxis::atLeft);
  QCPAxis* level = m_rect->axis(QCPAxis::atBottom);
  m_ticker = QSharedPointer<FrequencyTicker>::create(m_rect);
  frequency->setTicker(m_ticker);
  frequency->setRange(0, 1);
  frequency->setTickLabels(false);  // the spectrogram beside it has them
  level->setTicker(QSharedPointer<LevelTicker>::create());
  level->ticker()->setTickCount(3);
  constexpr int kCurves = 3;
  for (int i = 0; i < kCurves; ++i) addGraph(frequency, level)->setSelectable(QCP::stNone);
  // What the spectrum is filled down to: otherwise that would be 0 dB.
  m_ground = addGraph(frequency, level);
  m_ground->setPen(Qt::NoPen);
  m_ground->setSelectable(QCP::stNone);
  graphOf(Curve::At)->setChannelFillGraph(m_ground);
  m_labels = new PeakLabels(m_rect);
  setObjectName(QStringLiteral("slicePlot"));
  setInteractions({});
  setAccessibleName(tr("Spectrum"));
  setMinimumWidth(120);
  applyPalette();
}

void SlicePlot::applyPalette() {
  setBackground(palette().color(QPalette::Window));
  m_rect->setBackground(palette().color(QPalette::Base));
  QFont small = font();
  small.setPixelSize(std::max(QFontInfo(font()).pixelSize() - 1, 9));
  for (QCPAxis* axis : m_rect->axes()) {
    axis->setBasePen(Qt::NoPen);
    axis->setTickPen(Qt::NoPen);
    axis->setTickLabelColor(mutedColour(palette()));
    axis->setTickLabelFont(small);
    axis->setTickLabelPadding(4);
    axis->grid()->setPen(QPen(borderColour(palette()), 1));
    axis->grid()->setZeroLinePen(QPen(borderColour(palette()), 1));
  }
  const QColor accent = accentColour(palette());
  QColor fill = accent;
  fill.setAlphaF(0.22F);
  graphOf(Curve::At)->setPen(QPen(accent, 1));
  graphOf(Curve::At)->setBrush(fill);
  graphOf(Curve::Mean)->setPen(QPen(palette().color(QPalette::Text), 1));
  graphOf(Curve::Peak)->setPen(QPen(mutedColour(palette()), 1, Qt::DashLine));
}

void SlicePlot::setAxis(const FrequencyAxis& axis) {
  m_axis = axis;
  m_ticker->setAxis(axis);
  m_labels->axis = axis;
}

void SlicePlot::setLevels(float floorDb, float ceilingDb) {
  m_rect->axis(QCPAxis::atBottom)->setRange(floorDb, ceilingDb);
  m_ground->setData({-1, 2}, {floorDb, floorDb}, true);
}

void SlicePlot::setSpan(int top, int bottom) {
  if (m_top == top && m_bottom == bottom) return;
  m_top = top;
  m_bottom = bottom;
  applySpan();
  replot(rpQueuedReplot);
}

void SlicePlot::applySpan() {
  const int bottom = m_bottom > m_top ? std::max(height() - m_bottom, 0) : 0;
  m_rect->setMargins(QMargins(kSideMargin, m_top, kSideMargin, bottom));
}

void SlicePlot::setCurve(Curve curve, const std::vector<float>& decibels, const BinAxis& bins) {
  QVector<QCPGraphData> points;
  const double rows = std::max(m_rect->height(), 1) * bufferDevicePixelRatio();
  // Below the floor the curve lies on the axis, not outside of it.
  const double floorDb = m_rect->axis(QCPAxis::atBottom)->range().lower;
  double lastRow = -1;
  for (std::size_t k = 0; k < decibels.size(); ++k) {
    const double height = heightOfFrequency(m_axis, bins.hzOf(static_cast<double>(k)));
    if (!(height >= -0.1) || height > 1.1) continue;
    const double level = std::max(static_cast<double>(decibels[k]), floorDb);
    const double row = std::floor(height * rows);
    if (row == lastRow) {  // of the bins in a row of pixels the loudest, as in the picture
      points.back().value = std::max(points.back().value, level);
    } else {
      points.append(QCPGraphData(height, level));
      lastRow = row;
    }
  }
  QCPGraph* graph = graphOf(curve);
  graph->data()->set(points, true);
}

void SlicePlot::setPeaks(std::vector<SpectralPeak> peaks) { m_labels->peaks = std::move(peaks); }

void SlicePlot::changeEvent(QEvent* event) {
  QCustomPlot::changeEvent(event);
  if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange) return;
  applyPalette();
  replot(rpQueuedReplot);
}

void SlicePlot::resizeEvent(QResizeEvent* event) {
  applySpan();
  QCustomPlot::resizeEvent(event);
}

}  // namespace moodogram::ui
