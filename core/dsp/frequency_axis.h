// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace moodogram {

/// Positions on the scales, f in Hz:
///   Linear       f
///   Logarithmic  log2 f, from 1 Hz
///   Mel          2595 log10(1 + f / 700): O'Shaughnessy, "Speech communication", 1987; HTK
///   MelSlaney    3 f / 200 up to 1 kHz, then 15 + 27 ln(f / 1000) / ln 6.4: M. Slaney, "Auditory Toolbox", 1998
///   Bark         z = 26.81 f / (1960 + f) - 0.53, + 0.15 (2 - z) below 2, + 0.22 (z - 20.1) above 20.1:
///                H. Traunmueller, "Analytical expressions for the tonotopic sensory scale", JASA 88, 1990
///   Erb          21.4 log10(1 + 0.00437 f): B. Glasberg, B. Moore, "Derivation of auditory filter shapes", 1990
///   Octave       octaves above C0, so its whole part is the octave in note names (C4 = 4); A4 = 440 Hz, from 1 Hz
enum class FrequencyScale { Linear, Logarithmic, Mel, MelSlaney, Bark, Erb, Octave };

inline constexpr std::array kFrequencyScales{
    FrequencyScale::Linear, FrequencyScale::Logarithmic, FrequencyScale::Mel,   FrequencyScale::MelSlaney,
    FrequencyScale::Bark,   FrequencyScale::Erb,         FrequencyScale::Octave};

/// Names for options and files: linear, log, mel, mel-slaney, bark, erb, octave.
std::string_view frequencyScaleName(FrequencyScale scale);
std::optional<FrequencyScale> parseFrequencyScale(std::string_view name);

/// Whether 0 Hz has a position on the scale.
bool reachesZero(FrequencyScale scale);

double scalePosition(FrequencyScale scale, double hz);
/// The inverse; at most 10 MHz, which the Bark scale reaches a little above 27.6 already.
double frequencyAtPosition(FrequencyScale scale, double position);

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
