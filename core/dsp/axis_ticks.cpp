// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/axis_ticks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>

namespace moodogram {
namespace {

constexpr double kTolerance = 1e-6;
constexpr double kDecade = 10;
constexpr std::array kNoteNames{"C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"};

/// Of the candidates, the roundest first, those that have room.
std::vector<double> thinned(const std::vector<double>& candidates, const FrequencyAxis& axis, double length,
                            double minDistance) {
  std::vector<double> taken;
  std::vector<double> places;
  for (const double hz : candidates) {
    if (hz < axis.minHz || hz > axis.maxHz) continue;
    const double place = heightOfFrequency(axis, hz) * length;
    const bool hasRoom = std::ranges::all_of(
        places, [&](double other) { return std::abs(other - place) >= minDistance * (1 - kTolerance); });
    if (!hasRoom) continue;
    taken.push_back(hz);
    places.push_back(place);
  }
  std::ranges::sort(taken);
  return taken;
}

bool haveRoom(const std::vector<double>& frequencies, const FrequencyAxis& axis, double length, double minDistance) {
  return std::ranges::adjacent_find(frequencies, [&](double low, double high) {
           const double distance = heightOfFrequency(axis, high) - heightOfFrequency(axis, low);
           return distance * length < minDistance * (1 - kTolerance);
         }) == frequencies.end();
}

std::vector<double> multiples(double from, double to, double step) {
  std::vector<double> values;
  const auto last = static_cast<std::int64_t>(std::floor(to / step + 1e-9));
  for (auto i = static_cast<std::int64_t>(std::ceil(from / step - 1e-9)); i <= last; ++i)
    values.push_back(static_cast<double>(i) * step);
  return values;
}

}  // namespace

double niceStep(double value) {
  const double decade = std::pow(10, std::floor(std::log10(value)));
  for (const double factor : {1.0, 2.0, 5.0})
    if (factor * decade >= value * (1 - 1e-9)) return factor * decade;
  return 10 * decade;
}

std::vector<double> roundFrequencies(const FrequencyAxis& axis, double length, double minDistance) {
  const bool linear = axis.scale == FrequencyScale::Linear;
  if (linear || axis.maxHz < kDecade * axis.minHz) {
    double step = niceStep((axis.maxHz - axis.minHz) * minDistance / std::max(length, 1.0));
    std::vector<double> values = multiples(axis.minHz, axis.maxHz, step);
    while (!linear && !haveRoom(values, axis, length, minDistance)) {
      step = niceStep(step * 1.5);
      values = multiples(axis.minHz, axis.maxHz, step);
    }
    return values;
  }
  // Where there is little room, the decades stay.
  std::vector<double> candidates;
  if (axis.minHz <= 0) candidates.push_back(0);
  for (const double factor : {1.0, 5.0, 2.0})
    for (const double decade : {10.0, 100.0, 1000.0, 10000.0, 100000.0}) candidates.push_back(factor * decade);
  return thinned(candidates, axis, length, minDistance);
}

std::vector<double> roundNotes(const FrequencyAxis& axis, double length, double minDistance) {
  std::vector<double> candidates;
  for (const int semitone : {0, 7, 4, 9, 2, 5, 11, 1, 3, 6, 8, 10})
    for (int octave = -1; octave <= 12; ++octave)
      candidates.push_back(440 * std::exp2((12 * (octave + 1) + semitone - 69) / 12.0));
  std::vector<double> notes = thinned(candidates, axis, length, minDistance);
  if (notes.size() > 2 || axis.minHz <= 0) return notes;
  for (const double step : {1.0, 2.0, 5.0, 10.0, 20.0, 50.0}) {
    std::vector<double> finer;
    for (const double cents : multiples(1200 * std::log2(axis.minHz / 440), 1200 * std::log2(axis.maxHz / 440), step))
      finer.push_back(440 * std::exp2(cents / 1200));
    if (haveRoom(finer, axis, length, minDistance)) return finer.size() > notes.size() ? finer : notes;
  }
  return notes;
}

double timeStepSeconds(double spanSeconds, int maxSteps) {
  const double least = spanSeconds / std::max(maxSteps, 1);
  if (least <= 1) return niceStep(std::max(least, 1e-4));
  static constexpr std::array kSteps{1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600};
  const auto* step = std::ranges::find_if(kSteps, [&](int s) { return s >= least * (1 - 1e-9); });
  return step != kSteps.end() ? *step : 3600 * std::ceil(least / 3600);
}

int timeDecimals(double stepSeconds) {
  return stepSeconds < 1 ? static_cast<int>(std::ceil(-std::log10(stepSeconds) - 1e-9)) : 0;
}

std::vector<double> roundTimes(double fromSeconds, double toSeconds, double stepSeconds) {
  return multiples(std::max(fromSeconds, 0.0), toSeconds, stepSeconds);
}

std::vector<double> roundLevels(double low, double high, double length, double minDistance) {
  return multiples(low, high, niceStep((high - low) * minDistance / std::max(length, 1.0)));
}

int frequencyDigits(const std::vector<double>& frequencies) {
  constexpr int kFewest = 3;
  constexpr int kMost = 9;
  int digits = kFewest;
  for (const double hz : frequencies) {
    const auto isExact = [&] {
      if (hz <= 0) return true;
      const double unit = std::pow(10, std::floor(std::log10(hz)) + 1 - digits);
      return std::abs(std::round(hz / unit) * unit - hz) < 1e-4 * unit;
    };
    while (digits < kMost && !isExact()) ++digits;
  }
  return digits;
}

double roundedTo(double value, int digits) {
  if (!(std::abs(value) >= 1e-3)) return 0;
  const double unit = std::pow(10, std::floor(std::log10(std::abs(value))) - digits + 1);
  return std::round(value / unit) * unit;
}

std::string frequencyText(double hz, int digits) {
  hz = roundedTo(hz, digits);
  std::array<char, 40> text{};
  std::snprintf(text.data(), text.size(), hz < 1000 ? "%.*g Hz" : "%.*g kHz", digits, hz < 1000 ? hz : hz / 1000);
  return text.data();
}

std::string timeText(double seconds, int decimals) {
  const auto unit = std::llround(std::pow(10, decimals));
  const long long ticks = std::llround(std::max(seconds, 0.0) * static_cast<double>(unit));
  const long long whole = ticks / unit;
  const auto padded = [](long long number, int digits) {
    std::string text = std::to_string(number);
    text.insert(0, std::max(static_cast<std::size_t>(digits), text.size()) - text.size(), '0');
    return text;
  };
  std::string text =
      whole >= 3600 ? std::to_string(whole / 3600) + ":" + padded(whole / 60 % 60, 2) : std::to_string(whole / 60);
  text += ":" + padded(whole % 60, 2);
  if (decimals > 0) text += "." + padded(ticks % unit, decimals);
  return text;
}

NearestNote nearestNoteTo(double hz) {
  const double semitones = 69 + 12 * std::log2(hz / 440);  // MIDI number: A4 = 69
  const auto nearest = static_cast<int>(std::lround(semitones));
  const int octave = static_cast<int>(std::floor(nearest / 12.0)) - 1;
  const auto index = static_cast<std::size_t>(nearest - 12 * (octave + 1));
  return {kNoteNames[index] + std::to_string(octave), static_cast<int>(std::lround(100 * (semitones - nearest)))};
}

std::string noteText(double hz) {
  const NearestNote note = nearestNoteTo(hz);
  if (note.cents == 0) return note.name;
  return note.name + (note.cents < 0 ? " -" : " +") + std::to_string(std::abs(note.cents));
}

}  // namespace moodogram
