// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/frequency_axis.h"

#include <algorithm>
#include <cmath>

#include "core/dsp/mel.h"

namespace moodogram {
namespace {

constexpr double kLowestLogHz = 1;  // a logarithmic scale cannot start at 0 Hz
constexpr double kHighestHz = 1e7;

double hzToBark(double hz) {
  const double z = 26.81 * hz / (1960 + hz) - 0.53;
  if (z < 2) return z + 0.15 * (2 - z);
  return z > 20.1 ? z + 0.22 * (z - 20.1) : z;
}

double barkToHz(double bark) {
  const double z = bark < 2 ? (bark - 0.3) / 0.85 : bark > 20.1 ? (bark + 0.22 * 20.1) / 1.22 : bark;
  const double above = 26.28 - z;
  return above > 0 ? 1960 * (z + 0.53) / above : kHighestHz;
}

double hzOfC0() { return 440 * std::exp2(-4.75); }

double unclipped(FrequencyScale scale, double position) {
  switch (scale) {
    case FrequencyScale::Linear:
      return position;
    case FrequencyScale::Logarithmic:
      return std::exp2(position);
    case FrequencyScale::Mel:
      return melToHz(position);
    case FrequencyScale::MelSlaney:
      return melToHz(position, MelStyle::Slaney);
    case FrequencyScale::Bark:
      return barkToHz(position);
    case FrequencyScale::Erb:
      return (std::pow(10, position / 21.4) - 1) / 0.00437;
    case FrequencyScale::Octave:
      return hzOfC0() * std::exp2(position);
  }
  return position;
}

}  // namespace

std::string_view frequencyScaleName(FrequencyScale scale) {
  static constexpr std::string_view kNames[] = {"linear", "log", "mel", "mel-slaney", "bark", "erb", "octave"};
  return kNames[static_cast<std::size_t>(scale)];
}

std::optional<FrequencyScale> parseFrequencyScale(std::string_view name) {
  for (const FrequencyScale scale : kFrequencyScales)
    if (frequencyScaleName(scale) == name) return scale;
  return std::nullopt;
}

bool reachesZero(FrequencyScale scale) {
  return scale != FrequencyScale::Logarithmic && scale != FrequencyScale::Octave;
}

double scalePosition(FrequencyScale scale, double hz) {
  switch (scale) {
    case FrequencyScale::Linear:
      return hz;
    case FrequencyScale::Logarithmic:
      return std::log2(std::max(hz, kLowestLogHz));
    case FrequencyScale::Mel:
      return hzToMel(hz);
    case FrequencyScale::MelSlaney:
      return hzToMel(hz, MelStyle::Slaney);
    case FrequencyScale::Bark:
      return hzToBark(hz);
    case FrequencyScale::Erb:
      return 21.4 * std::log10(1 + 0.00437 * hz);
    case FrequencyScale::Octave:
      return std::log2(std::max(hz, kLowestLogHz) / hzOfC0());
  }
  return hz;
}

double frequencyAtPosition(FrequencyScale scale, double position) {
  return std::min(unclipped(scale, position), kHighestHz);
}

double frequencyAtHeight(const FrequencyAxis& axis, double height) {
  const double low = scalePosition(axis.scale, axis.minHz);
  const double high = scalePosition(axis.scale, axis.maxHz);
  return frequencyAtPosition(axis.scale, low + height * (high - low));
}

double heightOfFrequency(const FrequencyAxis& axis, double hz) {
  const double low = scalePosition(axis.scale, axis.minHz);
  const double high = scalePosition(axis.scale, axis.maxHz);
  return (scalePosition(axis.scale, hz) - low) / (high - low);
}

FrequencyAxis clippedToRate(FrequencyAxis axis, int sampleRateHz) {
  const double nyquistHz = sampleRateHz / 2.0;
  axis.maxHz = std::min(axis.maxHz, nyquistHz);
  axis.minHz = std::min(axis.minHz, nyquistHz / 2);
  return axis;
}

}  // namespace moodogram
