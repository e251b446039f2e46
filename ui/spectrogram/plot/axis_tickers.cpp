// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/plot/axis_tickers.h"

#include <QFontMetricsF>
#include <algorithm>

#include "core/dsp/axis_ticks.h"
#include "ui/common/time_text.h"

namespace moodogram::ui {
namespace {

constexpr double kTimeGap = 32;  // between labels
constexpr double kNarrowestTime = 60;
constexpr double kFarFromEdges = 100;  // no label is so long that it is cut there
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
  // The finest step whose labels have room; how long they are depends on the step, and the last one is the longest.
  double step = 0;
  for (int steps = std::max(static_cast<int>(m_rect->width() / kNarrowestTime), 1); steps > 0; --steps) {
    const double next = timeStepSeconds(range.size(), steps);
    if (next == step) continue;
    step = next;
    const double widest = metrics.horizontalAdvance(timeText(range.upper, timeDecimals(step)));
    if (widest + kTimeGap <= step * pixelsPerSecond) break;
  }
  for (const AxisTick& tick : timeTicks(range.lower, range.upper, step)) {
    ticks.append(tick.value);
    if (!tickLabels) continue;
    const double centre = m_rect->left() + (tick.value - range.lower) * pixelsPerSecond;
    const double room = std::min(centre, m_rect->parentPlot()->width() - centre);
    const bool fits = room > kFarFromEdges || room >= metrics.horizontalAdvance(tick.label) / 2;
    tickLabels->append(fits ? tick.label : QString());
  }
}

}  // namespace moodogram::ui
