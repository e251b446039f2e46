// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/axis_tickers.h"

#include <QFontMetricsF>
#include <algorithm>

namespace moodogram::ui {
namespace {

constexpr double kTimeGap = 16;  // between labels
constexpr double kNarrowestTime = 40;
constexpr double kFrequencyGap = 8;

}  // namespace

void FrequencyTicker::generate(const QCPRange&, const QLocale&, QChar, int, QVector<double>& ticks,
                               QVector<double>* subTicks, QVector<QString>* tickLabels) {
  ticks.clear();
  if (subTicks) subTicks->clear();
  if (tickLabels) tickLabels->clear();
  const double apart = QFontMetricsF(m_rect->axis(QCPAxis::atLeft)->tickLabelFont()).height() + kFrequencyGap;
  const double pixels = m_rect->height();
  const bool notes = m_labels == FrequencyLabels::Notes;
  for (const AxisTick& tick : notes ? noteTicks(m_axis, pixels, apart) : frequencyTicks(m_axis, pixels, apart)) {
    ticks.append(heightOfFrequency(m_axis, tick.value));
    if (tickLabels) tickLabels->append(tick.label);
  }
}

void TimeTicker::generate(const QCPRange& range, const QLocale&, QChar, int, QVector<double>& ticks,
                          QVector<double>* subTicks, QVector<QString>* tickLabels) {
  ticks.clear();
  if (subTicks) subTicks->clear();
  if (tickLabels) tickLabels->clear();
  const QFontMetricsF metrics(m_rect->axis(QCPAxis::atBottom)->tickLabelFont());
  const double pixelsPerSecond = m_rect->width() / range.size();
  // The finest step whose labels have room; how long they are depends on the step.
  std::vector<AxisTick> chosen;
  for (int steps = std::max(static_cast<int>(m_rect->width() / kNarrowestTime), 1); steps > 0; --steps) {
    const double step = timeStepSeconds(range.size(), steps);
    chosen = timeTicks(range.lower, range.upper, step);
    double widest = 0;
    for (const AxisTick& tick : chosen) widest = std::max(widest, metrics.horizontalAdvance(tick.label));
    if (widest + kTimeGap <= step * pixelsPerSecond) break;
  }
  for (const AxisTick& tick : chosen) {
    ticks.append(tick.value);
    if (!tickLabels) continue;
    const double centre = m_rect->left() + (tick.value - range.lower) * pixelsPerSecond;
    const double half = metrics.horizontalAdvance(tick.label) / 2;
    const bool fits = centre - half >= 0 && centre + half <= m_rect->parentPlot()->width();
    tickLabels->append(fits ? tick.label : QString());
  }
}

}  // namespace moodogram::ui
