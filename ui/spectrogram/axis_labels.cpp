// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/axis_labels.h"

#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/common/time_text.h"

namespace moodogram::ui {
namespace {

/// 1, 2 or 5 times a power of ten, at least `value`.
double niceStep(double value) {
  const double decade = std::pow(10, std::floor(std::log10(value)));
  for (const double factor : {1.0, 2.0, 5.0}) {
    if (factor * decade >= value * (1 - 1e-9)) return factor * decade;
  }
  return 10 * decade;
}

std::vector<double> candidateFrequencies(const FrequencyAxis& axis, double pixels, double minPixels) {
  if (axis.scale == FrequencyScale::Linear) {
    const double step = niceStep((axis.maxHz - axis.minHz) * minPixels / std::max(pixels, 1.0));
    std::vector<double> all;
    for (double hz = std::ceil(axis.minHz / step) * step; hz <= axis.maxHz; hz += step) all.push_back(hz);
    return all;
  }
  // The roundest first: where there is little room, the decades stay.
  std::vector<double> all;
  if (axis.minHz <= 0) all.push_back(0);
  for (const double factor : {1.0, 5.0, 2.0}) {
    for (const double decade : {10.0, 100.0, 1000.0, 10000.0, 100000.0}) all.push_back(factor * decade);
  }
  return all;
}

}  // namespace

std::vector<AxisTick> frequencyTicks(const FrequencyAxis& axis, double pixels, double minPixels) {
  std::vector<double> taken;
  for (const double hz : candidateFrequencies(axis, pixels, minPixels)) {
    if (hz < axis.minHz || hz > axis.maxHz) continue;
    const double y = heightOfFrequency(axis, hz) * pixels;
    const bool free = std::all_of(taken.begin(), taken.end(), [&](double other) {
      return std::abs(heightOfFrequency(axis, other) * pixels - y) >= minPixels * (1 - 1e-6);
    });
    if (free) taken.push_back(hz);
  }
  std::sort(taken.begin(), taken.end());
  std::vector<AxisTick> ticks;
  for (const double hz : taken) ticks.push_back({hz, frequencyLabel(hz)});
  return ticks;
}

double timeStepSeconds(double spanSeconds, int maxSteps) {
  const double least = spanSeconds / std::max(maxSteps, 1);
  if (least <= 1) return niceStep(std::max(least, 1e-3));
  static constexpr std::array kSteps{1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600};
  const auto step = std::find_if(kSteps.begin(), kSteps.end(), [&](int s) { return s >= least * (1 - 1e-9); });
  return step != kSteps.end() ? *step : 3600 * std::ceil(least / 3600);
}

std::vector<AxisTick> timeTicks(double fromSeconds, double toSeconds, double stepSeconds) {
  const int decimals = stepSeconds < 1 ? static_cast<int>(std::ceil(-std::log10(stepSeconds) - 1e-9)) : 0;
  std::vector<AxisTick> ticks;
  const auto last = static_cast<qint64>(std::floor(toSeconds / stepSeconds + 1e-9));
  for (auto i = static_cast<qint64>(std::ceil(fromSeconds / stepSeconds - 1e-9)); i <= last; ++i) {
    const double seconds = static_cast<double>(i) * stepSeconds;
    if (seconds >= 0) ticks.push_back({seconds, timeText(seconds, decimals)});
  }
  return ticks;
}

QString frequencyLabel(double hz) {
  const QLocale locale;
  if (hz < 1000) return QStringLiteral("%1 Hz").arg(locale.toString(hz, 'g', 3));
  return QStringLiteral("%1 kHz").arg(locale.toString(hz / 1000, 'g', 3));
}

Note nearestNote(double hz) {
  static constexpr std::array kNames{"C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"};
  const double semitones = 69 + 12 * std::log2(hz / 440);  // MIDI number: A4 = 69
  const auto nearest = static_cast<int>(std::lround(semitones));
  const int octave = static_cast<int>(std::floor(nearest / 12.0)) - 1;
  const auto index = static_cast<std::size_t>(nearest - 12 * (octave + 1));
  return {QString::fromLatin1(kNames[index]) + QString::number(octave),
          static_cast<int>(std::lround(100 * (semitones - nearest)))};
}

}  // namespace moodogram::ui
