// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moodogram {

enum class FrequencyScale { Linear, Logarithmic, Mel };

/// The frequencies of a display from bottom to top. Height is a position in it, 0 at minHz and 1 at maxHz; heights
/// outside of [0, 1] go on with the scale as far as it reaches.
struct FrequencyAxis {
  FrequencyScale scale = FrequencyScale::Logarithmic;
  double minHz = 40;
  double maxHz = 18000;

  bool operator==(const FrequencyAxis&) const = default;
};

double frequencyAtHeight(const FrequencyAxis& axis, double height);
double heightOfFrequency(const FrequencyAxis& axis, double hz);

/// The axis with its highest frequency inside of what the sample rate can hold (and its lowest below that).
FrequencyAxis clippedToRate(FrequencyAxis axis, int sampleRateHz);

}  // namespace moodogram
