// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/axis_tickers.h"

#include <algorithm>

namespace moodogram::ui {
namespace {

constexpr double kMinTimePixels = 78;
constexpr double kMinFrequencyPixels = 22;

}  // namespace

void FrequencyTicker::generate(const QCPRange&, const QLocale&, QChar, int, QVector<double>& ticks,
                               QVector<double>* subTicks, QVector<QString>* tickLabels) {
  ticks.clear();
  if (subTicks) subTicks->clear();
  if (tickLabels) tickLabels->clear();
  for (const AxisTick& tick : frequencyTicks(m_axis, m_rect->height(), kMinFrequencyPixels)) {
    ticks.append(heightOfFrequency(m_axis, tick.value));
    if (tickLabels) tickLabels->append(tick.label);
  }
}

void TimeTicker::generate(const QCPRange& range, const QLocale&, QChar, int, QVector<double>& ticks,
                          QVector<double>* subTicks, QVector<QString>* tickLabels) {
  ticks.clear();
  if (subTicks) subTicks->clear();
  if (tickLabels) tickLabels->clear();
  const double step = timeStepSeconds(range.size(), std::max(static_cast<int>(m_rect->width() / kMinTimePixels), 1));
  for (const AxisTick& tick : timeTicks(range.lower, range.upper, step)) {
    ticks.append(tick.value);
    if (tickLabels) tickLabels->append(tick.label);
  }
}

}  // namespace moodogram::ui
