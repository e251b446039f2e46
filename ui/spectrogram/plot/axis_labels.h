// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/dsp/frequency_axis.h"

namespace moodogram::ui {

struct AxisTick {
  double value = 0;  ///< hertz or seconds
  QString label;
};

/// Round frequencies inside the axis's range that stand at least minPixels apart on an axis of `pixels`; noteTicks():
/// the same with notes.
std::vector<AxisTick> frequencyTicks(const FrequencyAxis& axis, double pixels, double minPixels);
std::vector<AxisTick> noteTicks(const FrequencyAxis& axis, double pixels, double minPixels);

/// The smallest round step (1, 2, 5, 10, 15, 30 s; minutes likewise; 1-2-5 below a second) that cuts `spanSeconds`
/// into at most maxSteps pieces.
double timeStepSeconds(double spanSeconds, int maxSteps);

/// Multiples of the step inside [fromSeconds, toSeconds].
std::vector<AxisTick> timeTicks(double fromSeconds, double toSeconds, double stepSeconds);

/// "500 Hz", "2 kHz", "2.5 kHz".
QString frequencyLabel(double hz, int digits = 3);

/// "-12.5" with a minus sign.
QString decibelText(double decibels, int decimals = 0);

/// The nearest note of the equal-tempered scale with A4 = 440 Hz (ISO 16) and how far the frequency is from it.
struct Note {
  QString name;   ///< e.g. "E6", "C#4"
  int cents = 0;  ///< -50 ... +50
};
Note nearestNote(double hz);

}  // namespace moodogram::ui
