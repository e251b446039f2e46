// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/dsp/frequency_axis.h"

namespace moodogram {

// Which round values an axis shows, for the window and for figures. `length` and `minDistance` are in the same unit,
// such as pixels.

/// 1, 2 or 5 times a power of ten, at least `value`, which is above 0.
double niceStep(double value);

/// Round frequencies inside the axis's range, lowest first, at least minDistance apart: 1-2-5 of each decade over wide
/// ranges, multiples of a nice step over less than a decade.
std::vector<double> roundFrequencies(const FrequencyAxis& axis, double length, double minDistance);

/// The same with notes of the equal-tempered scale: the Cs, and where there is room Gs, Es and As, then every note.
/// Where hardly one note is in range, steps of 50 cents and less around it.
std::vector<double> roundNotes(const FrequencyAxis& axis, double length, double minDistance);

/// The smallest round step (1, 2, 5, 10, 15, 30 s; minutes likewise; 1-2-5 below a second) that cuts `spanSeconds`
/// into at most maxSteps pieces.
double timeStepSeconds(double spanSeconds, int maxSteps);

/// Decimals that labels with this step need.
int timeDecimals(double stepSeconds);

/// Multiples of the step inside [fromSeconds, toSeconds], from 0 on.
std::vector<double> roundTimes(double fromSeconds, double toSeconds, double stepSeconds);

/// Multiples of a nice step inside [low, high], at least minDistance apart.
std::vector<double> roundLevels(double low, double high, double length, double minDistance);

/// Significant digits, three or more, with which frequencyText() tells these frequencies as they are.
int frequencyDigits(const std::vector<double>& frequencies);

/// To so many significant digits; 0 for what is next to nothing (below 0.001).
double roundedTo(double value, int digits);

/// "500 Hz", "2.5 kHz"; a point in every language.
std::string frequencyText(double hz, int digits = 3);

/// m:ss or h:mm:ss, with decimals of the second.
std::string timeText(double seconds, int decimals);

/// The nearest note of the equal-tempered scale with A4 = 440 Hz (ISO 16) and how far the frequency is from it.
struct NearestNote {
  std::string name;  ///< e.g. "E6", "C#4"
  int cents = 0;     ///< -50 ... +50
};
NearestNote nearestNoteTo(double hz);

/// "A4", "A4 +20".
std::string noteText(double hz);

}  // namespace moodogram
