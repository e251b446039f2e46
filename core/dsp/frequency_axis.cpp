// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/frequency_axis.h"

#include <algorithm>
#include <cmath>

#include "core/dsp/mel.h"

namespace moodogram {
namespace {

constexpr double kLowestLogHz = 1;  // a logarithmic scale cannot start at 0 Hz

/// Position on the scale, and back; only differences and ratios matter.
double scaled(FrequencyScale scale, double hz) {
  switch (scale) {
    case FrequencyScale::Linear:
      return hz;
    case FrequencyScale::Logarithmic:
      return std::log2(std::max(hz, kLowestLogHz));
    case FrequencyScale::Mel:
      return hzToMel(hz);
  }
  return hz;
}

double unscaled(FrequencyScale scale, double position) {
  switch (scale) {
    case FrequencyScale::Linear:
      return position;
    case FrequencyScale::Logarithmic:
      return std::exp2(position);
    case FrequencyScale::Mel:
      return melToHz(position);
  }
  return position;
}

}  // namespace

double frequencyAtHeight(const FrequencyAxis& axis, double height) {
  const double low = scaled(axis.scale, axis.minHz);
  const double high = scaled(axis.scale, axis.maxHz);
  return unscaled(axis.scale, low + height * (high - low));
}

double heightOfFrequency(const FrequencyAxis& axis, double hz) {
  const double low = scaled(axis.scale, axis.minHz);
  const double high = scaled(axis.scale, axis.maxHz);
  return (scaled(axis.scale, hz) - low) / (high - low);
}

FrequencyAxis clippedToRate(FrequencyAxis axis, int sampleRateHz) {
  const double nyquistHz = sampleRateHz / 2.0;
  axis.maxHz = std::min(axis.maxHz, nyquistHz);
  axis.minHz = std::min(axis.minHz, nyquistHz / 2);
  return axis;
}

}  // namespace moodogram
