// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/run_plot.h"

#include <QEvent>
#include <QFontInfo>
#include <QLocale>
#include <QMouseEvent>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "ui/common/emotion_style.h"
#include "ui/common/theme.h"

namespace moodogram::ui {

/// Whole epochs only.
class EpochTicker : public QCPAxisTicker {
 protected:
  double getTickStep(const QCPRange& range) override {
    return std::max(1.0, std::round(QCPAxisTicker::getTickStep(range)));
  }
};

RunPlot::RunPlot(const QString& name, QWidget* parent)
    : QCustomPlot(parent),
      m_best(new QCPItemStraightLine(this)),
      m_cursor(new QCPItemStraightLine(this)),
      m_values(new QCPItemText(this)) {
  setAccessibleName(name);
  setMouseTracking(true);
  setMinimumSize(220, 150);
  setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
  axisRect()->setRangeDrag(Qt::Horizontal);
  axisRect()->setRangeZoom(Qt::Horizontal);
  // Room for any figure that is likely, so that plots above each other begin at the same place.
  axisRect()->setMinimumMargins(QMargins(fontMetrics().horizontalAdvance(QStringLiteral("0.000")) + 8, 8, 10, 4));
  xAxis->setTicker(QSharedPointer<EpochTicker>::create());
  for (QCPAxis* axis : {xAxis, yAxis}) {
    axis->setSubTicks(false);
    axis->setTickLength(0, 0);
    axis->ticker()->setTickCount(4);
  }
  connect(xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this,
          [this](const QCPRange& range) { m_isZoomed = range.lower > 1.01 || range.upper < m_epochs - 0.01; });
  m_values->setPositionAlignment(Qt::AlignTop | Qt::AlignRight);
  m_values->position->setType(QCPItemPosition::ptAxisRectRatio);
  m_values->position->setCoords(0.99, 0.02);
  m_values->setPadding(QMargins(6, 3, 6, 3));
  m_values->setTextAlignment(Qt::AlignLeft);
  for (QCPAbstractItem* item : std::initializer_list<QCPAbstractItem*>{m_best, m_cursor, m_values}) {
    item->setSelectable(false);
    item->setVisible(false);
  }
  applyPalette();
  fitRange();
}

// Colours that can be told apart by everybody, and dashes where they are used again.
QPen RunPlot::penOf(int run, const QPalette& palette) {
  constexpr std::array kStyles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
  const auto number = static_cast<std::size_t>(run);
  return {emotionColour(kEmotions[(number + 1) % kEmotionCount], palette), 2,
          kStyles[number / kEmotionCount % kStyles.size()]};
}

QPen RunPlot::penOf(const RunCurve& curve) const {
  switch (curve.role) {
    case RunCurve::Role::Learning:
      return {accentColour(palette()), 2};
    case RunCurve::Role::Validation:
      return {emotionColour(Emotion::Happy, palette()), 2};
    case RunCurve::Role::Compared:
      return penOf(curve.run, palette());
    case RunCurve::Role::Other:
      break;
  }
  return {mutedColour(palette()), 1};
}

void RunPlot::applyPalette() {
  setBackground(palette().color(QPalette::Base));
  QFont small = font();
  small.setPixelSize(std::max(QFontInfo(font()).pixelSize() - 1, 9));
  for (QCPAxis* axis : {xAxis, yAxis}) {
    axis->setBasePen(Qt::NoPen);
    axis->setTickPen(Qt::NoPen);
    axis->setTickLabelColor(mutedColour(palette()));
    axis->setTickLabelFont(small);
    axis->grid()->setPen(QPen(borderColour(palette()), 1));
    axis->grid()->setZeroLinePen(QPen(borderColour(palette()), 1));
  }
  xAxis->grid()->setVisible(false);
  m_best->setPen(QPen(mutedColour(palette()), 1, Qt::DashLine));
  m_cursor->setPen(QPen(mutedColour(palette()), 1));
  m_values->setFont(small);
  m_values->setColor(palette().color(QPalette::Text));
  m_values->setBrush(raisedColour(palette()));
  m_values->setPen(QPen(borderColour(palette()), 1));
  draw();
}

void RunPlot::changeEvent(QEvent* event) {
  QCustomPlot::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) applyPalette();
}

void RunPlot::setCurves(const QList<RunCurve>& curves, int epochs) {
  m_curves = curves;
  m_epochs = std::max(epochs, 2);
  draw();
}

void RunPlot::setLogarithmic(bool on) {
  m_isLogarithmic = on;
  yAxis->setScaleType(on ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
  if (on)
    yAxis->setTicker(QSharedPointer<QCPAxisTickerLog>::create());
  else
    yAxis->setTicker(QSharedPointer<QCPAxisTicker>::create());
  yAxis->ticker()->setTickCount(4);
  yAxis->setNumberFormat(QStringLiteral("g"));
  draw();
}

void RunPlot::setSmoothing(double weight) {
  m_smoothing = std::clamp(weight, 0.0, 0.99);
  draw();
}

void RunPlot::setBestEpoch(int epoch) {
  m_bestEpoch = epoch;
  draw();
}

void RunPlot::draw() {
  clearGraphs();
  const auto add = [this](const QVector<double>& x, const QVector<double>& y, const QPen& pen) {
    QCPGraph* graph = addGraph();
    graph->setSelectable(QCP::stNone);
    graph->setPen(pen);
    // A single epoch is a point, not a line.
    if (x.size() == 1) graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, 5));
    graph->setData(x, y, true);
  };
  for (const RunCurve& curve : m_curves) {
    const QPen pen = penOf(curve);
    if (m_smoothing > 0 && curve.values.size() > 2 && curve.role != RunCurve::Role::Other) {
      QVector<double> smooth;
      double sum = 0;
      double weight = 0;
      for (const double value : curve.values) {  // weighted so that the first values count in full
        sum = m_smoothing * sum + value;
        weight = m_smoothing * weight + 1;
        smooth << sum / weight;
      }
      QColor colour = pen.color();
      colour.setAlphaF(0.3F);
      add(curve.epochs, curve.values, QPen(colour, 1));
      add(curve.epochs, smooth, pen);
    } else {
      add(curve.epochs, curve.values, pen);
    }
  }
  m_best->setVisible(m_bestEpoch > 0);
  m_best->point1->setCoords(m_bestEpoch, 1);
  m_best->point2->setCoords(m_bestEpoch, 2);
  fitRange();
  replot(rpQueuedReplot);
}

void RunPlot::fitRange() {
  if (!m_isZoomed) {
    xAxis->setRange(1, m_epochs);
    m_isZoomed = false;
  }
  double low = std::numeric_limits<double>::infinity();
  double high = -low;
  for (const RunCurve& curve : m_curves)
    for (const double value : curve.values) {
      if (!std::isfinite(value) || (m_isLogarithmic && value <= 0)) continue;
      low = std::min(low, value);
      high = std::max(high, value);
    }
  if (!(low <= high)) {
    low = m_isLogarithmic ? 0.1 : 0;
    high = 1;
  }
  if (m_isLogarithmic) {
    yAxis->setRange(low / 1.15, high * 1.15);
    return;
  }
  const double room = std::max((high - low) * 0.08, 0.01);
  yAxis->setRange(low >= 0 ? std::max(0.0, low - room) : low - room, high + room);
}

QString RunPlot::textAt(int epoch) const {
  //: Heading of what a curve says there
  QStringList lines{tr("epoch %L1").arg(epoch)};
  for (const RunCurve& curve : m_curves) {
    const auto at = curve.epochs.indexOf(epoch);
    if (at >= 0) lines << QStringLiteral("%1  %2").arg(curve.name, QLocale().toString(curve.values[at], 'g', 4));
  }
  return lines.size() > 1 ? lines.join(QLatin1Char('\n')) : QString();
}

void RunPlot::mouseMoveEvent(QMouseEvent* event) {
  QCustomPlot::mouseMoveEvent(event);
  const int epoch = static_cast<int>(std::lround(xAxis->pixelToCoord(event->position().x())));
  const QString text = axisRect()->rect().contains(event->position().toPoint()) ? textAt(epoch) : QString();
  m_cursor->setVisible(!text.isEmpty());
  m_values->setVisible(!text.isEmpty());
  m_cursor->point1->setCoords(epoch, 1);
  m_cursor->point2->setCoords(epoch, 2);
  m_values->setText(text);
  replot(rpQueuedReplot);
}

void RunPlot::leaveEvent(QEvent* event) {
  QCustomPlot::leaveEvent(event);
  m_cursor->setVisible(false);
  m_values->setVisible(false);
  replot(rpQueuedReplot);
}

void RunPlot::mouseDoubleClickEvent(QMouseEvent* event) {
  m_isZoomed = false;
  draw();
  event->accept();
}

}  // namespace moodogram::ui
