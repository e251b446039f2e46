// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/plot/axis_labels.h"

#include <QLocale>

#include "core/dsp/axis_ticks.h"
#include "ui/common/time_text.h"

namespace moodogram::ui {

std::vector<AxisTick> frequencyTicks(const FrequencyAxis& axis, double pixels, double minPixels) {
  std::vector<AxisTick> ticks;
  const std::vector<double> frequencies = roundFrequencies(axis, pixels, minPixels);
  const int digits = frequencyDigits(frequencies);
  for (const double hz : frequencies) ticks.push_back({hz, frequencyLabel(hz, digits)});
  return ticks;
}

std::vector<AxisTick> noteTicks(const FrequencyAxis& axis, double pixels, double minPixels) {
  std::vector<AxisTick> ticks;
  for (const double hz : roundNotes(axis, pixels, minPixels))
    ticks.push_back({hz, QString::fromStdString(noteText(hz))});
  return ticks;
}

double timeStepSeconds(double spanSeconds, int maxSteps) { return moodogram::timeStepSeconds(spanSeconds, maxSteps); }

std::vector<AxisTick> timeTicks(double fromSeconds, double toSeconds, double stepSeconds) {
  const int decimals = timeDecimals(stepSeconds);
  std::vector<AxisTick> ticks;
  for (const double seconds : roundTimes(fromSeconds, toSeconds, stepSeconds))
    ticks.push_back({seconds, timeText(seconds, decimals)});
  return ticks;
}

QString frequencyLabel(double hz, int digits) {
  const QLocale locale;
  hz = roundedTo(hz, digits);  // first, or 999.9 Hz would be 1e+03 Hz
  if (hz < 1000) return QStringLiteral("%1 Hz").arg(locale.toString(hz, 'g', digits));
  return QStringLiteral("%1 kHz").arg(locale.toString(hz / 1000, 'g', digits));
}

QString decibelText(double decibels, int decimals) {
  return QLocale().toString(decibels, 'f', decimals).replace(QLatin1Char('-'), QChar(0x2212));
}

Note nearestNote(double hz) {
  const NearestNote note = nearestNoteTo(hz);
  return {QString::fromStdString(note.name), note.cents};
}

}  // namespace moodogram::ui
